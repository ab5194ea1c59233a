"""Whose pay is known by one measure, and which order of it the errors carry; leaves sentences to pay."""

from msgspec import Struct

from careergui.charts.findings.words import value_of
from careergui.compare.comparison import Comparison
from careergui.compare.difference import difference
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role

_MEASURES = tuple(f"pay.{period}.{kind}" for period in ("annual", "hourly") for kind in ("median", "mean"))


class Paid(Struct, frozen=True, kw_only=True):
    """The roles on one scale that have a figure by one measure, in the order of the comparison."""

    comparison: Comparison
    measure: str
    roles: tuple[Role, ...]

    @property
    def kind(self) -> str:
        """The statistic in a word."""
        return "median" if self.measure.endswith("median") else "average"

    def estimate(self, role: Role) -> Estimate:
        """Its figure."""
        return self.comparison.catalog.estimate(role, self.measure)

    def gap(self, role: Role, other: Role) -> Difference:
        """One less the other, as every table shows it."""
        return difference(self.comparison.catalog, role, other, self.measure)

    def above(self, role: Role, other: Role) -> bool:
        """Whether the first is paid more for sure."""
        gap = self.gap(role, other)
        return value_of(gap) > 0 and gap.ordered


def paid(comparison: Comparison) -> Paid:
    """By the measure most of the roles on one scale have: a year before an hour, the median before the average."""
    together = [role for role in comparison.roles if role.id in comparison.on_one_axis]
    known = {measure: tuple(role for role in together if comparison.catalog.estimate(role, measure).known) for measure in _MEASURES}
    yearly = known[_MEASURES[0]] or known[_MEASURES[1]]
    measures = _MEASURES[:2] if yearly else _MEASURES[2:]
    best = max(measures, key=lambda measure: len(known[measure]))
    return Paid(comparison=comparison, measure=best, roles=known[best])
