"""How far each role's pay lies from the baseline's: bars from zero; the differences come from compare."""

from collections.abc import Mapping

from careergui.charts.absent import NO_AXIS, NO_FIGURES, absent_words, where_silent
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, is_apart, of_one_kind
from careergui.charts.common import (
    derived_note,
    difference_in_full,
    in_full,
    money_axis,
    order_words,
    price_note,
    ranked,
    role_row,
    source_line,
)
from careergui.charts.spec import Absent, Bar, ChartSpec, Mark, Row, Table
from careergui.charts.stated import Stated, stated
from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.figure_words import VERDICTS, difference_margin, difference_words, doubt_words, figure_words
from careergui.compare.kinds import mixed_together
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import first_upper, listing


def build(comparison: Comparison) -> ChartSpec:
    """Pay minus the baseline's pay, in dollars a year; the baseline itself is the zero line."""
    row = comparison.row(_measure(comparison))
    gaps = {role_id: found.value for role_id, found in row.differences.items() if found.value is not None}
    order = {**gaps, comparison.baseline.id: 0} if gaps else {}
    roles, place = ranked(comparison.roles, order), stated({role_id: [value] for role_id, value in _comparable(comparison, row).items()})
    axis = money_axis(_ends(row), zero=True) if gaps else NO_AXIS
    # Where most of the scale lies below zero, a reason has no room beyond the zero line.
    words_at = 0 if axis.maximum >= -axis.minimum else axis.minimum
    return ChartSpec(
        kind="pay-gap",
        title=f"Difference in pay from {comparison.baseline.title}",
        subtitle=_subtitle(comparison, row, place, order),
        axis=axis,
        rows=tuple(_row(comparison, row, role, place) for role in roles),
        marks=tuple(_mark(comparison, row, number, role, words_at) for number, role in enumerate(roles)),
        notes=_notes(comparison, row),
        source=source_line(of_one_kind(comparison), [*_comparable(comparison, row).values(), *row.differences.values()]),
        summary=_summary(comparison, row, roles),
        table=_table(comparison, row, roles),
    )


def _ends(row: ComparisonRow) -> list[float]:
    """Everything that must lie on the axis: the differences, and the ends of their intervals."""
    found = [(gap.value, *gap.interval) for gap in row.differences.values()]
    return [value for values in found for value in values if value is not None]


def _measure(comparison: Comparison) -> str:
    """Medians where the baseline has one, else averages; by the hour where it is paid by the hour only."""
    wanted = ("pay.annual.median", "pay.annual.mean", "pay.hourly.median")
    # Without a figure of the baseline's, what its kind of figures usually has: the others are then shown by it.
    usual = wanted[0] if is_occupation(comparison.baseline.id) else wanted[1]
    return next((name for name in wanted if comparison.catalog.estimate(comparison.baseline, name).known), usual)


def _comparable(comparison: Comparison, row: ComparisonRow) -> dict[str, Estimate]:
    """Pay of the roles that may share the baseline's axis: no other stands in the picture, and its place and date neither."""
    return {role_id: value for role_id, value in row.values.items() if role_id in comparison.on_one_axis}


def _subtitle(comparison: Comparison, row: ComparisonRow, place: Stated, order: Mapping[str, float]) -> str:
    """Unit, place and period of what is shown; where only the roles' own pay is, that and not a difference's."""
    if not any(estimate.known for estimate in _comparable(comparison, row).values()):
        return f"{NO_FIGURES}{where_silent(comparison)}"
    period = "a year" if row.measure.unit == "USD/year" else "an hour"
    unit = f"US dollars {period}, {row.measure.kind} pay{place.line}"
    if order:
        return f"{unit}; the zero line stands for {comparison.baseline.title}{order_words(comparison.roles, order)}"
    return f"No difference can be given; {unit}"


def _row(comparison: Comparison, row: ComparisonRow, role: Role, place: Stated) -> Row:
    value, kind = row.values[role.id], row.measure.kind
    detail = f"{kind} {figure_words(value)}" if value.known and not is_apart(comparison, role) else ""
    found = row.differences.get(role.id)
    words = difference_in_full(comparison, found, f"Difference from {comparison.baseline.title}") if found else "This is the baseline."
    return role_row(
        comparison, role, place.beside(role.id, detail), f"{role.title}. {words} {in_full(comparison, value, row.measure.label)}"
    )


def _mark(comparison: Comparison, row: ComparisonRow, number: int, role: Role, words_at: float) -> Mark:
    if role.id == comparison.baseline.id:
        return Absent(row=number, text="baseline" if row.values[role.id].known else f"Baseline. {_silence(comparison, row, role)}", value=0)
    found = row.differences[role.id]
    if found.value is None:
        return Absent(row=number, text=_why(comparison, row, role), value=words_at)
    if found.bound and not found.ordered:
        return Absent(row=number, text=difference_words(found), value=words_at)
    doubt = doubt_words(found)
    ink = "ghost" if doubt else comparison.slots[role.id]
    label = ", ".join(filter(None, (" ".join(filter(None, (difference_words(found), difference_margin(found)))), doubt)))
    low, high = found.interval
    return Bar(
        row=number, start=0, end=found.value, ink=ink, label=label, low=low, high=high, name=row.measure.label, open_end=bool(found.bound)
    )


def _why(comparison: Comparison, row: ComparisonRow, role: Role) -> str:
    """Why there is no difference: figures of two kinds, or the role has no figure, or the baseline, whose own row says why, has none."""
    if is_apart(comparison, role):
        return apart_mark(comparison, 0, role).text
    if row.differences[role.id].status == "not-applicable":
        return "Not comparable"
    if not row.values[role.id].known:
        return _silence(comparison, row, role)
    return "No difference given" if row.values[comparison.baseline.id].known else "No difference, as the baseline has no figure"


def _silence(comparison: Comparison, row: ComparisonRow, role: Role) -> str:
    return absent_words(comparison.catalog, role, row.measure.id, "No pay given")


def _notes(comparison: Comparison, row: ComparisonRow) -> tuple[str, ...]:
    mixed = mixed_together(comparison.catalog, comparison.others, comparison.baseline)
    # A difference of two survey medians is derived too, but from figures the source states.
    worked_out = any(found.status == "derived" and not found.adjusted_by for found in row.differences.values())
    note = derived_note(list(row.values.values()), "Some differences are") if worked_out else ()
    doubts = {role.title: doubt_words(row.differences[role.id]) for role in comparison.others}
    unsure = {doubt: [title for title, found in doubts.items() if found == doubt] for doubt in dict.fromkeys(filter(None, doubts.values()))}
    within = tuple(f"{first_upper(doubt)}, so no order is claimed: {listing(titles)}." for doubt, titles in unsure.items())
    return (*note, *mixed, *within, *price_note(comparison, row.values.values()))


def _summary(comparison: Comparison, row: ComparisonRow, roles: list[Role]) -> str:
    said = [
        f"{role.title} {difference_words(found)}" for role in roles if (found := row.differences.get(role.id)) and found.value is not None
    ]
    period = "Annual" if row.measure.unit == "USD/year" else "Hourly"
    return f"{period} pay against {comparison.baseline.title}: {'; '.join(said) or 'no difference can be given'}."


def _table(comparison: Comparison, row: ComparisonRow, roles: list[Role]) -> Table:
    def cells(role: Role) -> tuple[str, ...]:
        if is_apart(comparison, role):
            return (role.title, NOT_COMPARABLE, NOT_COMPARABLE, "", VERDICTS["not-comparable"], "not-applicable")
        value, found = row.values[role.id], row.differences.get(role.id)
        pay = figure_words(value) if value.known else "not given"
        gap = "baseline" if found is None else difference_words(found) if found.known else "not given"
        sure = (difference_margin(found), doubt_words(found) or VERDICTS[found.certainty]) if found is not None else ("", "")
        return (role.title, pay, gap, *sure, found.status if found else value.status)

    return Table(
        columns=("Role", row.measure.label, f"Difference from {comparison.baseline.title}", "90% margin", "How sure", "Status"),
        rows=tuple(cells(role) for role in roles),
    )
