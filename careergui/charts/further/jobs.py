"""Jobs at the start and at the end of the projection as a line a role; the change in percent is outlook's."""

import math

from msgspec import Struct

from careergui.charts.absent import NO_AXIS, NO_FIGURES, silent_summary, silent_table
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, apart_notes, apart_summary, apart_words, is_apart, of_one_kind
from careergui.charts.common import in_full, of_roles, ranked, role_row, source_line, step_for
from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve, CurvePoint
from careergui.charts.spec import Absent, Axis, ChartSpec, Mark, Row, Table, Tick
from careergui.compare.comparison import Comparison
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import amount, listing, number

_BASE, _PROJECTED, _NEW, _CHANGE = (f"outlook.{name}" for name in ("jobs_base", "jobs_projected", "new_jobs", "change_percent"))
_RATIO = 10
"""From this many times as many jobs in one role as in another heights are logarithmic: on an even scale the smaller lie on the ground."""
_ROUND = tuple(tuple(factor * 10.0**power for power in range(10) for factor in factors) for factors in ((1, 2, 5), (1,)))
"""Round numbers of jobs, for an axis whose heights are logarithmic: many, or fewer where those would be too many lines."""
_MOST_LINES = 8
_STEPS = (1.0, 2.0, 5.0, 10.0)
_MOST_TICKS = 6


class Jobs(Struct, frozen=True, kw_only=True):
    """What is projected for one role."""

    base: Estimate
    projected: Estimate
    new: Estimate
    change: Estimate

    @property
    def both(self) -> tuple[float, float] | None:
        """Jobs at the start and at the end; None where either is not known."""
        start, end = self.base.value, self.projected.value
        return (start, end) if start is not None and end is not None else None


def build(comparison: Comparison) -> ChartSpec:
    """One line a role from its jobs at the start to those projected; roles of another kind than the baseline's say so."""
    found = {role.id: _jobs(comparison, role) for role in comparison.roles}
    drawn = {role.id: both for role in comparison.roles if not is_apart(comparison, role) and (both := found[role.id].both) is not None}
    roles = ranked(comparison.roles, {role_id: end for role_id, (_, end) in drawn.items()})
    rows = tuple(_row(comparison, role, found[role.id]) for role in roles)
    marks = tuple(_mark(comparison, row, role, found[role.id]) for row, role in enumerate(roles))
    shown = [estimate for role_id in drawn for estimate in (found[role_id].base, found[role_id].projected)]
    values = [value for both in drawn.values() for value in both]
    log = bool(values) and min(values) > 0 and max(values) / min(values) >= _RATIO
    return LineChart(
        kind="jobs",
        title=of_roles(comparison, _title(shown)),
        subtitle=_subtitle(shown, log=log),
        axis=_across(shown) if drawn else NO_AXIS,
        up=_up(values, log=log),
        rows=rows,
        marks=marks,
        notes=apart_notes(comparison),
        source=source_line(of_one_kind(comparison), shown or [one.base for one in found.values()]),
        summary=_summary(comparison, roles, found, drawn) if drawn else silent_summary(rows, marks),
        table=_table(comparison, roles, found) if drawn else silent_table(rows, marks),
    )


def _jobs(comparison: Comparison, role: Role) -> Jobs:
    base, projected, new, change = (comparison.catalog.estimate(role, measure) for measure in (_BASE, _PROJECTED, _NEW, _CHANGE))
    return Jobs(base=base, projected=projected, new=new, change=change)


def _title(shown: list[Estimate]) -> str:
    """What is shown, with both years: the first lies behind us too."""
    years = [one.period for one in shown[:2] if one.period]
    return f"Jobs in {years[0]} and projected for {years[1]}" if len(years) == 2 else "Jobs at the start and at the end of the projection"


def _subtitle(shown: list[Estimate], *, log: bool) -> str:
    if not shown:
        return NO_FIGURES
    areas = listing(tuple(dict.fromkeys(one.area for one in shown if one.area)))
    periods = " and ".join(dict.fromkeys(one.period for one in shown if one.period))
    scale = "; log scale: lines equally steep change by the same percent" if log else ""
    return f"Number of jobs{scale}; {', '.join(part for part in (areas, periods) if part) or 'as the source gives it'}"


def _across(shown: list[Estimate]) -> Axis:
    return Axis(minimum=0, maximum=1, ticks=(Tick(0, shown[0].period or "start"), Tick(1, shown[1].period or "projected")))


def _up(values: list[float], *, log: bool) -> Axis:
    """Numbers of jobs with round ends: from zero, or between round numbers where heights are logarithmic."""
    if log:
        ticks = next(found for numbers in _ROUND if len(found := _between(numbers, min(values), max(values))) <= _MOST_LINES)
        return Axis(minimum=ticks[0], maximum=ticks[-1], ticks=tuple(Tick(value, short(value)) for value in ticks), log=True)
    highest = max([1, *values])
    step = max(1.0, step_for(highest, _MOST_TICKS, _STEPS))
    last = math.ceil(highest / step)
    return Axis(
        minimum=0, maximum=last * step, ticks=tuple(Tick(count * step, short(count * step)) for count in range(last + 1)), zero=True
    )


def _between(numbers: tuple[float, ...], low: float, high: float) -> list[float]:
    """Of round numbers the last that is not above the lowest value to the first that is not below the highest."""
    first, last = max(value for value in numbers if value <= low), min(value for value in numbers if value >= high)
    return [value for value in numbers if first <= value <= last]


def short(value: float) -> str:
    """A round number of jobs on an axis: "0", "50k", "2.5m"."""
    for size, sign in ((1_000_000, "m"), (1000, "k")):
        if value >= size:
            return f"{value / size:g}{sign}"
    return number(value)


def _row(comparison: Comparison, role: Role, found: Jobs) -> Row:
    if is_apart(comparison, role):
        return role_row(comparison, role, "", f"{role.title}. {apart_words(comparison, role)}")
    parts = ((_BASE, found.base), (_PROJECTED, found.projected), (_CHANGE, found.change))
    words = " ".join(in_full(comparison, estimate, BY_ID[measure].label) for measure, estimate in parts)
    return role_row(comparison, role, "", f"{role.title}: {_change_words(found)}. {words}")


def _mark(comparison: Comparison, row: int, role: Role, found: Jobs) -> Mark:
    if is_apart(comparison, role):
        return apart_mark(comparison, row, role)
    if found.both is None:
        return Absent(row=row, text="No projection given")
    points = tuple(CurvePoint(across=place, value=value) for place, value in enumerate(found.both))
    start, end = (amount(value, "jobs") for value in found.both)
    return Curve(row=row, slot=comparison.slots[role.id], points=points, start=start, end=end, detail=_change_words(found))


def _change_words(found: Jobs) -> str:
    """The change as the projection prints it: "166,100 more (+4.9%)"."""
    if found.new.value is None or found.change.value is None:
        return "change not given"
    if not found.new.value:
        return "no change"
    sign = "+" if found.change.value > 0 else ""
    more = "more" if found.new.value > 0 else "fewer"
    return f"{amount(abs(found.new.value), 'jobs')} {more} ({sign}{amount(found.change.value, 'percent')})"


def _summary(comparison: Comparison, roles: list[Role], found: dict[str, Jobs], drawn: dict[str, tuple[float, float]]) -> str:
    def said(role: Role) -> str:
        start, end = (amount(value, "jobs") for value in drawn[role.id])
        return f"{role.title} {start} to {end}, {_change_words(found[role.id])}"

    one = next(iter(drawn))
    silent = [role.title for role in roles if role.id not in drawn and not is_apart(comparison, role)]
    without = f" Not shown for {listing(silent)}." if silent else ""
    when = f"{found[one].base.period} and {found[one].projected.period}"
    return f"Jobs in {when}. {'; '.join(said(role) for role in roles if role.id in drawn)}.{without}{apart_summary(comparison)}"


def _table(comparison: Comparison, roles: list[Role], found: dict[str, Jobs]) -> Table:
    def cells(role: Role) -> tuple[str, ...]:
        one = found[role.id]
        if is_apart(comparison, role):
            return (role.title, *(NOT_COMPARABLE,) * 4, "")
        parts = (_cell(estimate) for estimate in (one.base, one.projected, one.new, one.change))
        return (role.title, *parts, " to ".join(part for part in (one.base.period, one.projected.period) if part))

    columns = ("Role", *(BY_ID[measure].label for measure in (_BASE, _PROJECTED, _NEW, _CHANGE)), "Period")
    return Table(columns=columns, rows=tuple(map(cells, roles)))


def _cell(estimate: Estimate) -> str:
    return amount(estimate.value, estimate.unit) if estimate.value is not None else "not given"
