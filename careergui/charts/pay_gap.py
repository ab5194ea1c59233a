"""How far each role's pay lies from the baseline's: bars from zero; the differences come from compare."""

from careergui.charts.apart import of_one_kind
from careergui.charts.common import (
    absent_words,
    derived_note,
    in_full,
    money_axis,
    price_note,
    ranked,
    role_row,
    source_line,
    where_and_when,
)
from careergui.charts.spec import Absent, Bar, ChartSpec, Mark, Row, Table
from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.occupation_sentences import is_safe
from careergui.domain.role import Role
from careergui.text import amount, listing, signed


def build(comparison: Comparison) -> ChartSpec:
    """Pay minus the baseline's pay, in dollars a year; the baseline itself is the zero line."""
    row = comparison.row(_measure(comparison))
    gaps = {role_id: found.value for role_id, found in row.differences.items() if found.value is not None}
    roles = ranked(comparison, {**gaps, comparison.baseline.id: 0})
    shown = [estimate for estimate in [*row.values.values(), *row.differences.values()] if estimate.known]
    period = "a year" if row.measure.unit == "USD/year" else "an hour"
    unit = f"US dollars {period}, {row.measure.kind} pay{where_and_when(row.values.values())}"
    return ChartSpec(
        kind="pay-gap",
        title=f"Difference in pay from {comparison.baseline.title}",
        subtitle=f"{unit}; the zero line stands for {comparison.baseline.title}",
        axis=money_axis(gaps.values(), zero=True),
        rows=tuple(_row(comparison, row, role) for role in roles),
        marks=tuple(_mark(comparison, row, number, role) for number, role in enumerate(roles)),
        notes=_notes(comparison, row),
        source=source_line(of_one_kind(comparison), shown),
        summary=_summary(comparison, row, roles),
        table=_table(comparison, row, roles),
    )


def _measure(comparison: Comparison) -> str:
    """Medians where the baseline has one, else averages; by the hour where it is paid by the hour only."""
    wanted = ("pay.annual.median", "pay.annual.mean", "pay.hourly.median")
    return next((name for name in wanted if comparison.catalog.estimate(comparison.baseline, name).known), wanted[1])


def _row(comparison: Comparison, row: ComparisonRow, role: Role) -> Row:
    value, kind = row.values[role.id], row.measure.kind
    detail = f"{kind} {amount(value.value, value.unit)}" if value.value is not None else ""
    found = row.differences.get(role.id)
    words = in_full(comparison, found, f"Difference from {comparison.baseline.title}") if found else "This is the baseline."
    return role_row(comparison, role, detail, f"{role.title}. {words} {in_full(comparison, value, row.measure.label)}")


def _mark(comparison: Comparison, row: ComparisonRow, number: int, role: Role) -> Mark:
    if role.id == comparison.baseline.id:
        return Absent(row=number, text="baseline" if row.values[role.id].known else f"baseline: {_silence(comparison, row, role)}", value=0)
    found = row.differences[role.id]
    if found.value is None:
        return Absent(row=number, text="Not comparable" if found.status == "not-applicable" else _why(comparison, row, role), value=0)
    return Bar(
        row=number, start=0, end=found.value, ink=comparison.slots[role.id], label=signed(found.value, found.unit), name=row.measure.label
    )


def _why(comparison: Comparison, row: ComparisonRow, role: Role) -> str:
    """Why there is no difference: the role has no figure, or, said as such, the baseline has none."""
    if not row.values[role.id].known:
        return _silence(comparison, row, role)
    if not row.values[comparison.baseline.id].known:
        return f"No baseline: {_silence(comparison, row, comparison.baseline)}"
    return "No difference given"


def _silence(comparison: Comparison, row: ComparisonRow, role: Role) -> str:
    words = absent_words(comparison, role, row.values[role.id], _unpaid(row, role))
    return words if role.id != comparison.baseline.id else words[:1].lower() + words[1:]


def _unpaid(row: ComparisonRow, role: Role) -> str:
    """Why a role has no pay by this period, in a word."""
    if row.values[role.id].status != "not-applicable":
        return "No difference given"
    return "Paid by the hour only" if row.measure.unit == "USD/year" else "Paid by the year only"


def _notes(comparison: Comparison, row: ComparisonRow) -> tuple[str, ...]:
    alone = ("Choose a second role to see a difference.",) if len(comparison.roles) == 1 else ()
    mixed = tuple(dict.fromkeys(found.note for found in row.differences.values() if found.status == "not-applicable"))
    # A difference of two survey medians is derived too, but from figures the source states.
    worked_out = any(found.status == "derived" and not found.adjusted_by for found in row.differences.values())
    note = derived_note(list(row.values.values()), "Some differences are") if worked_out else ()
    unsafe = [role.title for role in comparison.others if row.differences[role.id].known and not is_safe(comparison, role)]
    within = (f"Within sampling error, so no order is claimed: {listing(unsafe)}.",) if unsafe else ()
    return (*alone, *note, *mixed, *within, *price_note(comparison, row.values.values()))


def _summary(comparison: Comparison, row: ComparisonRow, roles: list[Role]) -> str:
    said = [
        f"{role.title} {signed(found.value, found.unit)}"
        for role in roles
        if (found := row.differences.get(role.id)) and found.value is not None
    ]
    period = "Annual" if row.measure.unit == "USD/year" else "Hourly"
    return f"{period} pay against {comparison.baseline.title}: {'; '.join(said) or 'no difference can be given'}."


def _table(comparison: Comparison, row: ComparisonRow, roles: list[Role]) -> Table:
    def cells(role: Role) -> tuple[str, ...]:
        value, found = row.values[role.id], row.differences.get(role.id)
        pay = amount(value.value, value.unit) if value.value is not None else "not given"
        gap = "baseline" if found is None else signed(found.value, found.unit) if found.value is not None else "not given"
        return (role.title, pay, gap, found.status if found else value.status)

    return Table(
        columns=("Role", row.measure.label, f"Difference from {comparison.baseline.title}", "Status"),
        rows=tuple(cells(role) for role in roles),
    )
