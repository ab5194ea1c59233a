"""What lies between two figures and how sure it is, as a value; leaves making it to compare.difference, words to figure_words."""

from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.domain.estimate import Estimate, Number, Status, Unit

Certainty: TypeAlias = Literal["clear", "within-sampling-error", "no-error-published", "bound", "not-comparable"]
"""The verdict on a difference. `clear`: larger than its 90 % margin. `no-error-published`: both values are known, but no error of them is
(percentiles, projections, shares). `bound`: one value is known only as a least amount. `not-comparable`: there is none; `note` says why."""

Bound: TypeAlias = Literal["", "at-least", "at-most"]
"""Which way a bound is open: the true difference is at least, or at most, the value given."""

Found: TypeAlias = Literal["values", "stated", "turned", "along", "none"]
"""How a difference was found: from both values, as its source states it, that read the other way round, along stated differences over a
third role, or not at all."""


Doubt: TypeAlias = Literal["", "averages-too-close", "averages-opposite"]
"""Why no order of two medians, which have no error of their own, is claimed: their averages are within sampling error of each other, or
clearly differ the other way round."""


class Standing(Struct, frozen=True):
    """Where two figures of pay stand among all occupations: percent of jobs in occupations that pay less, counting half of those equal."""

    role: float
    baseline: float


class Difference(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A role's figure less the baseline's, in the figure's unit (percentage points for shares); a missing one says why in `note`.

    An order of the two may be claimed only where `ordered`.
    """

    value: Number | None = None
    unit: Unit
    status: Status = "derived"
    found: Found = "values"
    certainty: Certainty
    doubt: Doubt = ""
    margin: float | None = None
    """The 90 % margin of error, in the difference's unit; None where an operand has no published error."""
    bound: Bound = ""
    relative: float | None = None
    """Percent of the baseline's figure; None for shares and ratios, and where the baseline's figure is not above zero."""
    standing: Standing | None = None
    """Filled in when asked for, as it needs the pay of all occupations."""
    sources: tuple[str, ...] = ()
    """The ids of the sources of both operands, each once."""
    periods: tuple[str, ...] = ()
    """The periods of both operands, each once."""
    area: str = ""
    adjusted_by: str = ""
    printed: str = ""
    note: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a value to show, be it a bound."""
        return self.value is not None

    @property
    def unsure(self) -> bool:
        """Whether sampling error alone may explain it."""
        return self.certainty == "within-sampling-error"

    @property
    def interval(self) -> tuple[float | None, float | None]:
        """The ends of its 90 % interval; none without a margin."""
        if self.value is None or self.margin is None:
            return None, None
        return self.value - self.margin, self.value + self.margin

    @property
    def ordered(self) -> bool:
        """Whether the two may be put in an order: not zero, not in doubt, and no error or open bound reaches beyond zero."""
        if not self.value or self.unsure or self.doubt:
            return False
        return not self.bound or (self.value > 0) == (self.bound == "at-least")

    @property
    def period(self) -> str:
        """The period of both, or both periods."""
        return " and ".join(self.periods)

    @property
    def when_and_where(self) -> str:
        """Period and area in words; what the sources do not state is said to be so."""
        return f"Period: {self.period or 'not stated'}; area: {self.area or 'not stated'}."


Figure: TypeAlias = Estimate | Difference
"""A figure or what lies between two: both have value, unit, status, note, sources, period and area."""
