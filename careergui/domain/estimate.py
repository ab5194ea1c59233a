"""One number with everything one must know about it; leaves arithmetic to compare and words to text."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

Status: TypeAlias = Literal["reported", "derived", "corrected", "top-coded", "suppressed", "not-applicable", "missing"]
"""What a number is: only the first four have a value; `top-coded` means "at least this much"."""

Caution: TypeAlias = Literal["", "collapsed-percentiles", "large-error", "unreliable"]
"""What a reader of a figure must be warned of; its words stand in domain.certainty."""

WITH_VALUE: frozenset[str] = frozenset({"reported", "derived", "corrected", "top-coded"})

Unit: TypeAlias = Literal["USD/year", "USD/hour", "percent", "percentage points", "jobs", "jobs/year", "per 1,000 jobs", "ratio", "rating"]
"""Shares are percent of 100; a difference of two shares is in percentage points; a ratio has no unit; a rating has its own scale."""

Number: TypeAlias = int | float
ShortText: TypeAlias = Annotated[str, Meta(max_length=300)]
LongText: TypeAlias = Annotated[str, Meta(max_length=2000)]


MOST_ERROR = 1000
"""Percent: the largest relative standard error that is taken for one."""


class Estimate(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """An amount, its unit, and where it comes from; a missing one says why in `note`."""

    value: Number | None = None
    unit: Unit
    status: Status = "reported"
    rse: Annotated[float, Meta(ge=0, le=MOST_ERROR)] | None = None
    """Relative standard error in percent, where the source publishes one."""
    label: ShortText = ""
    """What the source calls it where a name belongs to the number (an industry, a word for growth)."""
    printed: ShortText = ""
    """How the source printed it, where that is not what is shown."""
    note: LongText = ""
    period: ShortText = ""
    area: ShortText = ""
    source: ShortText = ""
    adjusted_by: ShortText = ""
    """The source of the price level that pay was divided by; empty for pay as paid."""
    caution: Caution = ""
    """What is wrong with the figure beside its neighbours; how large its error is, certainty works out of `rse`."""
    reference: ShortText = ""
    """Where the figure stands in its release: a series, or a file and its column."""

    @property
    def known(self) -> bool:
        """Whether there is a value to show."""
        return self.value is not None

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of its sources, as a difference has them."""
        return (self.source,) if self.source else ()

    @property
    def when_and_where(self) -> str:
        """Period and area in words; what the source does not state is said to be so."""
        return f"Period: {self.period or 'not stated'}; area: {self.area or 'not stated'}."


def missing(unit: Unit, reason: str, source: str = "") -> Estimate:
    """An estimate that is not there, with its reason."""
    return Estimate(unit=unit, status="missing", note=reason, source=source)


def difference_unit(unit: Unit) -> Unit:
    """The unit of a difference: percentage points between shares, else the unit itself."""
    return "percentage points" if unit == "percent" else unit
