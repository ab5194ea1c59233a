"""Pay by role on one scale from zero: percentile strips, or average and undefined range; drawing is render's."""

from careergui.charts.absent import NO_AXIS, NO_FIGURES, absent_words, silent_summary, silent_table, where_silent
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, apart_notes, apart_summary, apart_words, is_apart, of_one_kind
from careergui.charts.common import (
    FEW_ROLES,
    derived_note,
    in_full,
    log_money_axis,
    money_axis,
    nearest_words,
    of_roles,
    order_words,
    price_note,
    ranked,
    role_row,
    source_line,
    where_and_when,
)
from careergui.charts.percentiles import PERCENTILES, STRIP, percentile_keys, percentile_mark
from careergui.charts.spec import Absent, ChartSpec, Key, Mark, Point, Reference, Row, Span, Strip, Table
from careergui.charts.stated import Stated, stated
from careergui.compare.comparison import Comparison
from careergui.compare.figure_words import figure_words
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import listing

_SHOWN = (*PERCENTILES, "mean", "low", "high")
_NO_LOG = "A log scale has no place for $0, which is one of the figures: the scale is even."
PERIODS = {"annual": "a year", "hourly": "an hour"}
"""Pay by the year before pay by the hour: no figure is turned into the other."""


def build(comparison: Comparison, *, log: bool = False) -> ChartSpec:
    """Annual pay of every role: what is known of its spread, and its median or average; by the hour where none is paid by the year.

    With `log` on a logarithmic scale, which tells roles apart that a few very high values would press together.
    """
    period = _period(comparison)
    word = {"annual": "Annual", "hourly": "Hourly"}[period]
    facts = {role.id: _facts(comparison, role, period) for role in comparison.roles}
    typical = {role_id: value for role_id, found in facts.items() if (value := _typical(found).value) is not None}
    roles = ranked(comparison.roles, typical)
    crowded = len(roles) > FEW_ROLES
    place = stated({role_id: found.values() for role_id, found in facts.items()})
    rows = tuple(_row(comparison, role, facts[role.id], place, crowded=crowded) for role in roles)
    marks: list[Mark] = []
    for number, role in enumerate(roles):
        drawn = _marks(number, comparison.slots[role.id], facts[role.id], crowded=crowded)
        marks += drawn or [_absent(comparison, number, role, period)]
    reference = _reference(comparison, period, facts, place)
    every = [estimate for found in facts.values() for estimate in found.values()]
    shown = [estimate for estimate in every if estimate.known]
    strips = any(isinstance(mark, Strip) for mark in marks)
    title = f"{word} pay, 10th to 90th percentile" if strips else f"Average {word.lower()} pay" if shown else "Pay"
    unit = f"US dollars {PERIODS[period]}{' before tax' if strips else ', as the source gives it'}{place.line}"
    values = [*(estimate.value or 0 for estimate in shown), *(mark.value for mark in reference)]
    scale = "; log scale" if log and shown and min(values) > 0 else ""
    return ChartSpec(
        kind="pay",
        title=of_roles(comparison, title),
        subtitle=f"{unit}{scale}{order_words(comparison.roles, typical)}" if shown else f"{NO_FIGURES}{where_silent(comparison)}",
        axis=(log_money_axis if scale else money_axis)(values) if shown else NO_AXIS,
        rows=rows,
        marks=(*reference, *marks),
        keys=_keys(marks),
        trailing_title=_trailing_title(facts) if crowded else "",
        notes=(
            *derived_note([found["mean"] for found in facts.values()], "Some averages are"),
            *price_note(comparison, shown),
            *((_NO_LOG,) if log and shown and not scale else ()),
            *apart_notes(comparison),
        ),
        source=source_line(of_one_kind(comparison), every),
        summary=_summary(comparison, roles, facts) if shown else silent_summary(rows, marks),
        table=_table(comparison, roles, facts, period) if shown else silent_table(rows, marks),
    )


def _period(comparison: Comparison) -> str:
    """By the year, unless all that is known is by the hour."""
    for period in PERIODS:
        if any(comparison.catalog.estimate(role, f"pay.{period}.{name}").known for role in comparison.roles for name in ("median", "mean")):
            return period
    return "annual"


def _facts(comparison: Comparison, role: Role, period: str) -> dict[str, Estimate]:
    """What the chart shows of a role; nothing of one whose figures are of another kind than the baseline's."""
    found = {name: comparison.catalog.estimate(role, f"pay.{period}.{name}") for name in _SHOWN}
    if is_apart(comparison, role):
        words = apart_words(comparison, role)
        return {name: Estimate(unit=estimate.unit, status="not-applicable", note=words) for name, estimate in found.items()}
    return found


def _absent(comparison: Comparison, row: int, role: Role, period: str) -> Absent:
    if is_apart(comparison, role):
        return apart_mark(comparison, row, role)
    return Absent(row=row, text=absent_words(comparison.catalog, role, f"pay.{period}.median", "No pay given"))


def _reference(comparison: Comparison, period: str, facts: dict[str, dict[str, Estimate]], place: Stated) -> tuple[Reference, ...]:
    """The median of all occupations in the area, beside official medians; with its own place where not all has one."""
    catalog = comparison.catalog
    official = any(is_occupation(role.id) and facts[role.id]["median"].known for role in comparison.roles)
    total = catalog.library.total(f"pay.{period}.median", catalog.area, real=catalog.real) if catalog.library and official else None
    if total is None or total.value is None:
        return ()
    where = where_and_when([total]).replace("; ", ", ") if place.under else ""
    return (Reference(value=total.value, label=f"All occupations{where}: median {figure_words(total)}"),)


def _typical(found: dict[str, Estimate]) -> Estimate:
    return found["median"] if found["median"].known else found["mean"]


def _row(comparison: Comparison, role: Role, found: dict[str, Estimate], place: Stated, *, crowded: bool) -> Row:
    typical = _typical(found)
    kind = "median" if found["median"].known else "average"
    ranged = ", low to high" if found["low"].known and found["high"].known and not found["median"].known else ""
    detail = (
        ""
        if typical.value is None
        else " · ".join(
            filter(None, (role.soc, f"{kind}{ranged}{', derived' if typical.status == 'derived' and not typical.adjusted_by else ''}"))
        )
    )
    words = " ".join(in_full(comparison, estimate, _name(name, estimate)) for name, estimate in found.items() if estimate.known)
    trailing = figure_words(typical) if crowded and typical.known else ""
    silent = f"{in_full(comparison, found['mean'], 'Pay')} {nearest_words(comparison, role, 'pay.annual.median')}".strip()
    return role_row(comparison, role, place.beside(role.id, detail), f"{role.title}. {words or silent}", trailing)


def _marks(row: int, slot: int, found: dict[str, Estimate], *, crowded: bool) -> list[Mark]:
    if (glyph := percentile_mark(row, slot, found, crowded=crowded)) is not None:
        return [glyph]
    marks: list[Mark] = []
    low, high, mean = found["low"].value, found["high"].value, found["mean"].value
    if low is not None and high is not None:
        marks.append(
            Span(row=row, slot=slot, low=low, high=high, low_label=figure_words(found["low"]), high_label=figure_words(found["high"]))
        )
    if mean is not None:
        alone = not marks
        label = "" if crowded else figure_words(found["mean"])
        marks.append(Point(row=row, value=mean, ink=slot, hollow=True, label=label, place="right" if alone else "above"))
    return marks


def _keys(marks: list[Mark]) -> tuple[Key, ...]:
    rows = (
        (Key(sample="diamond", label="average"), any(isinstance(mark, Point) and mark.shape == "diamond" for mark in marks)),
        (Key(sample="span", label="low to high, which the source does not define"), any(isinstance(mark, Span) for mark in marks)),
    )
    first, others = percentile_keys(marks), tuple(key for key, drawn in rows if drawn)
    return (*first[:1], *others, *first[1:]) if STRIP in first else (*others, *first)


def _trailing_title(facts: dict[str, dict[str, Estimate]]) -> str:
    kinds = {"median" if found["median"].known else "average" for found in facts.values() if _typical(found).known}
    return listing(sorted(kinds, reverse=True), "or")


def _summary(comparison: Comparison, roles: list[Role], facts: dict[str, dict[str, Estimate]]) -> str:
    known = [(found.value, role.title, figure_words(found)) for role in roles if (found := _typical(facts[role.id])).value is not None]
    ordered = sorted(known, reverse=True)
    silent = [role.title for role in roles if not _typical(facts[role.id]).known and not is_apart(comparison, role)]
    unit = next(iter(facts.values()))["mean"].unit
    said = "; ".join(f"{title} {words}" for _, title, words in ordered)
    period = "Annual" if unit == "USD/year" else "Hourly"
    return f"{period} pay, highest first: {said}.{f' Not given for {listing(silent)}.' if silent else ''}{apart_summary(comparison)}"


def _name(statistic: str, estimate: Estimate) -> str:
    return BY_ID[f"pay.{'annual' if estimate.unit == 'USD/year' else 'hourly'}.{statistic}"].label


def _table(comparison: Comparison, roles: list[Role], facts: dict[str, dict[str, Estimate]], period: str) -> Table:
    shown = [name for name in _SHOWN if any(found[name].known for found in facts.values())]
    columns = ("Role", *(BY_ID[f"pay.{period}.{name}"].label for name in shown), "Status")
    rows = (
        (
            role.title,
            *(figure_words(facts[role.id][name]) if facts[role.id][name].known else _absent_word(comparison, role) for name in shown),
            _typical(facts[role.id]).status,
        )
        for role in roles
    )
    return Table(columns=columns, rows=tuple(rows))


def _absent_word(comparison: Comparison, role: Role) -> str:
    return NOT_COMPARABLE if is_apart(comparison, role) else "not given"
