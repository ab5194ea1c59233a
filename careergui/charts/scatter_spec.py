"""All occupations on two measures as data: axes, points, sizes, words and table; leaves pixels to render."""

import math
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.spec import ChartSpec, Table, Tick
from careergui.text import MINUS, amount

SIGNED = frozenset({"outlook.change_percent", "outlook.new_jobs"})
"""Measures of change, whose sign is always shown."""


Ends: TypeAlias = tuple[float, float]
"""The lower and the upper end of an interval."""


class ScatterAxis(Struct, frozen=True, kw_only=True):
    """One of the two axes; `words` is the measure in a sentence, `subtitle` its unit line, `gutter` the words for roles without it."""

    measure: str
    label: str
    words: str
    unit: str
    minimum: float
    maximum: float
    ticks: tuple[Tick, ...]
    log: bool = False
    log_possible: bool = False
    """Whether every value is above zero, so that the axis may be logarithmic."""
    subtitle: str = ""
    gutter: str = ""
    elsewise: frozenset[str] = frozenset()
    """Roles this pay does not apply to: they are paid by the hour, or by the year, only."""
    elsewise_words: str = ""
    """Why not, in words: "paid by the hour only"."""
    reference: float | None = None
    """The figure for all occupations together, where there is one and it lies on the axis."""
    source: str = ""

    def said(self, value: float | None, *, at_least: bool = False) -> str:
        """A value of this measure in words: "$97,550", "+4.9%", "≥$239,200"; "not given" where there is none."""
        if value is None:
            return "not given"
        sign = "+" if self.measure in SIGNED and value > 0 else ""
        return f"{'≥' if at_least else ''}{sign}{amount(value, self.unit)}"

    def told(self, role: str, value: float | None, *, at_least: bool = False) -> str:
        """The same of one role: where the measure does not apply to it, why."""
        return self.elsewise_words if value is None and role in self.elsewise else self.said(value, at_least=at_least)

    def scaled(self, value: float) -> float:
        """The value on an even scale: its logarithm on a log axis."""
        return math.log10(value) if self.log else value

    def ends(self) -> tuple[float, float]:
        """Both ends on the even scale."""
        return self.scaled(self.minimum), self.scaled(self.maximum)


class ScatterPoint(Struct, frozen=True, gc=False):
    """One role: its values, jobs, and slot when it is compared. The last two say that a value is only a lower limit."""

    role: str
    name: str
    across: float | None
    up: float | None
    jobs: float | None
    slot: int | None = None
    least_across: bool = False
    least_up: bool = False

    @property
    def placed(self) -> bool:
        """Whether it stands in the plot (or at its edge), not in a gutter."""
        return self.across is not None and self.up is not None


class ScatterInterval(Struct, frozen=True):
    """The 90 % intervals of a compared role’s two figures; None where no error is published."""

    role: str
    across: Ends | None
    up: Ends | None


class ScatterSpec(Struct, frozen=True, kw_only=True):
    """The whole chart. `points` are those shown, most jobs first; `total` counts those there would be without filters."""

    kind: str = "scatter"
    title: str
    subtitle: str
    finding: str = ""
    """What it shows to be true of the first compared role; "" without one."""
    headline: str
    across: ScatterAxis
    up: ScatterAxis
    points: tuple[ScatterPoint, ...]
    total: int
    count: str
    """How many are shown, in words: "312 of 832 occupations shown"."""
    sizes: tuple[tuple[float, str], ...] = ()
    """Jobs and words of the circles in the key, largest first."""
    most_jobs: float = 1
    """What the largest circle stands for, also while filters hide it: a circle keeps its size."""
    intervals: tuple[ScatterInterval, ...] = ()
    """Of the compared roles, where one of the two figures has a published error."""
    notes: tuple[str, ...] = ()
    source: str
    summary: str

    @property
    def table(self) -> Table:
        """Every point with its figures, highest on the upward measure first, those without it last."""
        jobs_too = "employment.jobs" not in {self.across.measure, self.up.measure}
        columns = ("Occupation", "Code", self.up.label, self.across.label, *(("Jobs",) if jobs_too else ()), "Compared")
        rows = (
            (
                point.name,
                point.role,
                self.up.told(point.role, point.up, at_least=point.least_up),
                self.across.told(point.role, point.across, at_least=point.least_across),
                *((amount(point.jobs, "jobs") if point.jobs is not None else "not given",) if jobs_too else ()),
                "yes" if point.slot is not None else "no",
            )
            for point in self.ranked
        )
        return Table(columns=columns, rows=tuple(rows))

    @property
    def ranked(self) -> list[ScatterPoint]:
        """The points in the order of the table."""
        return sorted(self.points, key=lambda point: (point.up is None, -(point.up or 0), point.name))

    def values(self, point: ScatterPoint) -> str:
        """A point's two figures where it is listed: "$97,550, +4.9%"; what is not given is named."""
        told = zip(self._told(point), (self.up, self.across), strict=True)
        return ", ".join(f"{axis.words} {found}" if found == "not given" else found for found, axis in told)

    def figures(self, point: ScatterPoint) -> str:
        """The same under its name in the chart, where the strip it stands in says what is not given."""
        return ", ".join(self._told(point))

    def _told(self, point: ScatterPoint) -> tuple[str, str]:
        up = self.up.told(point.role, point.up, at_least=point.least_up)
        return up, self.across.told(point.role, point.across, at_least=point.least_across)

    def words(self, point: ScatterPoint) -> str:
        """A point in full, as it is read aloud."""
        compared = " Compared." if point.slot is not None else ""
        jobs = f" {amount(point.jobs, 'jobs')} jobs." if point.jobs is not None else " Jobs not given."
        up = f"{self.up.label}: {self.up.told(point.role, point.up, at_least=point.least_up)}"
        across = f"{self.across.label}: {self.across.told(point.role, point.across, at_least=point.least_across)}"
        return f"{point.name}. {up}. {across}.{jobs}{compared}".replace(MINUS, "minus ")


class ScatterChart(ChartSpec, frozen=True, kw_only=True):
    """A scatter as one chart among others: it has no rows, and render draws `scatter` in their place."""

    scatter: ScatterSpec
