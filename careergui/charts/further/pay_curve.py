"""Pay at the five published percentiles as a curve a role, from $0; leaves averages and undefined ranges to the pay strips."""

from careergui.charts.absent import NO_AXIS, NO_FIGURES, absent_words, in_a_word, silent_summary, silent_table, where_silent
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, apart_notes, apart_summary, apart_words, is_apart, of_one_kind
from careergui.charts.common import (
    in_full,
    money_axis,
    nearest_words,
    of_roles,
    price_note,
    ranked,
    role_row,
    source_line,
    where_and_when,
)
from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve, CurvePoint
from careergui.charts.pay import PERIODS
from careergui.charts.spec import Absent, Axis, ChartSpec, Mark, Row, Table, Tick
from careergui.compare.comparison import Comparison
from careergui.compare.figure_words import figure_words
from careergui.domain.certainty import COLLAPSED, READ_WITH_CARE
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import listing

STOPS: dict[str, tuple[int, str]] = {
    "p10": (10, "10th"),
    "p25": (25, "25th"),
    "median": (50, "median"),
    "p75": (75, "75th"),
    "p90": (90, "90th"),
}
"""Published percentile → its place across and its name under the axis."""
_ACROSS = Axis(minimum=10, maximum=90, ticks=tuple(Tick(place, name) for place, name in STOPS.values()))
_BOUND = "≥ and an open arrow: pay of which only a least amount is published; the line ends before it."

_OPEN = f"Open marks and dashed lines: {READ_WITH_CARE}, as {COLLAPSED}."


def build(comparison: Comparison) -> ChartSpec:
    """One line a role over its published percentiles; by the hour where none of the roles has any by the year."""
    period = _period(comparison)
    found = {role.id: _percentiles(comparison, role, period) for role in comparison.roles}
    typical = {role_id: value for role_id, one in found.items() if (value := one["median"].value) is not None}
    roles = ranked(comparison.roles, typical)
    rows = tuple(_row(comparison, role, found[role.id]) for role in roles)
    marks = tuple(_mark(comparison, row, role, found[role.id], period) for row, role in enumerate(roles))
    every = [estimate for one in found.values() for estimate in one.values()]
    shown = [estimate for estimate in every if estimate.known]
    word = {"annual": "Annual", "hourly": "Hourly"}[period]
    return LineChart(
        kind="pay-curve",
        title=of_roles(comparison, f"{word} pay from the 10th to the 90th percentile"),
        subtitle=f"US dollars {PERIODS[period]} before tax, published percentiles joined by lines{where_and_when(shown)}"
        if shown
        else f"{NO_FIGURES}{where_silent(comparison)}",
        axis=_ACROSS if shown else NO_AXIS,
        up=money_axis([estimate.value or 0 for estimate in shown], zero=True),
        rows=rows,
        marks=marks,
        notes=_notes(comparison, shown),
        source=source_line(of_one_kind(comparison), every),
        summary=_summary(comparison, roles, found, word) if shown else silent_summary(rows, marks),
        table=_table(comparison, roles, found, period) if shown else silent_table(rows, marks),
    )


def _period(comparison: Comparison) -> str:
    """By the year, unless all that is known of percentiles is by the hour."""

    def known(period: str) -> bool:
        return any(comparison.catalog.estimate(role, f"pay.{period}.{name}").known for role in comparison.roles for name in STOPS)

    return next((period for period in PERIODS if known(period)), "annual")


def _percentiles(comparison: Comparison, role: Role, period: str) -> dict[str, Estimate]:
    """The five percentiles of a role; of one whose figures are of another kind than the baseline's, why they are not drawn."""
    found = {name: comparison.catalog.estimate(role, f"pay.{period}.{name}") for name in STOPS}
    if not is_apart(comparison, role):
        return found
    words = apart_words(comparison, role)
    return {name: Estimate(unit=estimate.unit, status="not-applicable", note=words) for name, estimate in found.items()}


def _mark(comparison: Comparison, row: int, role: Role, found: dict[str, Estimate], period: str) -> Mark:
    if is_apart(comparison, role):
        return apart_mark(comparison, row, role)
    known = [name for name in STOPS if found[name].known]
    if not known:
        return Absent(row=row, text=absent_words(comparison.catalog, role, f"pay.{period}.median", "No percentiles given"))
    first, last = known[0], known[-1]
    return Curve(
        row=row,
        slot=comparison.slots[role.id],
        points=tuple(_point(name, found[name], labelled=len(comparison.roles) == 1 and name not in {first, last}) for name in STOPS),
        start=figure_words(found[first]),
        end=figure_words(found[last]),
        detail=_detail(found, last),
    )


def _point(name: str, estimate: Estimate, *, labelled: bool) -> CurvePoint | None:
    if estimate.value is None:
        return None
    return CurvePoint(
        across=STOPS[name][0],
        value=estimate.value,
        bound=estimate.status == "top-coded",
        cautious=estimate.caution == "collapsed-percentiles",
        label=figure_words(estimate) if labelled else "",
    )


def _detail(found: dict[str, Estimate], last: str) -> str:
    """What stands behind the last value: which percentile it is, unless the highest, and the median."""
    if last == "median":
        return "median"
    place = f"at the {STOPS[last][1]}" if last != "p90" else ""
    median = f"median {figure_words(found['median'])}" if found["median"].known else ""
    return ", ".join(part for part in (place, median) if part)


def _row(comparison: Comparison, role: Role, found: dict[str, Estimate]) -> Row:
    unit = found["median"].unit
    period = "annual" if unit == "USD/year" else "hourly"
    words = " ".join(in_full(comparison, one, BY_ID[f"pay.{period}.{name}"].label) for name, one in found.items() if one.known)
    silent = f"{in_full(comparison, found['median'], 'Pay')} {nearest_words(comparison, role, f'pay.{period}.median')}".strip()
    return role_row(comparison, role, "", f"{role.title}. {words or silent}")


def _notes(comparison: Comparison, shown: list[Estimate]) -> tuple[str, ...]:
    return (
        *((_BOUND,) if any(one.status == "top-coded" for one in shown) else ()),
        *((_OPEN,) if any(one.caution == "collapsed-percentiles" for one in shown) else ()),
        *price_note(comparison, shown),
        *apart_notes(comparison),
    )


def _summary(comparison: Comparison, roles: list[Role], found: dict[str, dict[str, Estimate]], word: str) -> str:
    def said(role: Role) -> str:
        values = ", ".join(f"{STOPS[name][1]} {figure_words(one)}" for name, one in found[role.id].items() if one.known)
        return f"{role.title}: {values}"

    drawn = [role for role in roles if any(one.known for one in found[role.id].values())]
    silent = [role.title for role in roles if role not in drawn and not is_apart(comparison, role)]
    without = f" Not given for {listing(silent)}." if silent else ""
    return f"{word} pay by percentile. {'; '.join(map(said, drawn))}.{without}{apart_summary(comparison)}"


def _table(comparison: Comparison, roles: list[Role], found: dict[str, dict[str, Estimate]], period: str) -> Table:
    columns = ("Role", *(BY_ID[f"pay.{period}.{name}"].label for name in STOPS))

    def cells(role: Role) -> tuple[str, ...]:
        if is_apart(comparison, role):
            return (role.title, *(NOT_COMPARABLE for _ in STOPS))
        return (role.title, *(figure_words(one) if one.known else in_a_word(one) for one in found[role.id].values()))

    return Table(columns=columns, rows=tuple(map(cells, roles)))
