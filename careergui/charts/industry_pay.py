"""Average pay in the industry that pays each role best, as the source names it; bars from zero."""

from careergui.charts import sector_pay
from careergui.charts.absent import NO_AXIS, NO_FIGURES, silent_summary, silent_table
from careergui.charts.apart import left_out_note, of_one_kind
from careergui.charts.common import in_full, money_axis, order_words, ranked, role_row, source_line
from careergui.charts.spec import Absent, Bar, ChartSpec, Mark, Table
from careergui.charts.stated import stated
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.text import amount

_MEASURE = "pay.industry.best"


def build(comparison: Comparison) -> ChartSpec:
    """One bar a role, the industry's name under the role; a role without one says so. Of occupations: all sectors side by side."""
    if is_occupation(comparison.baseline.id):
        return sector_pay.build(comparison)
    whole, comparison = comparison, of_one_kind(comparison)
    values = comparison.row(_MEASURE).values
    known = {role_id: found.value for role_id, found in values.items() if found.value is not None}
    roles = ranked(comparison.roles, known)
    place = stated({role_id: [found] for role_id, found in values.items()})
    rows = tuple(
        role_row(
            comparison,
            role,
            place.beside(role.id, values[role.id].label),
            f"{role.title}. {in_full(comparison, values[role.id], 'Average pay in its best-paying industry')}",
        )
        for role in roles
    )
    marks = tuple(_mark(row, comparison.slots[role.id], values[role.id]) for row, role in enumerate(roles))
    said = "; ".join(f"{role.title}: {_said(values[role.id])}" for role in roles)
    unit = f"US dollars a year; the industry is named under each role{place.line}{order_words(comparison.roles, known)}"
    return ChartSpec(
        kind="industry-pay",
        title="Average pay in the best-paying industry",
        subtitle=unit if known else NO_FIGURES,
        axis=money_axis(known.values(), zero=True) if known else NO_AXIS,
        rows=rows,
        marks=marks,
        notes=left_out_note(whole, "The best-paying industry"),
        source=source_line(comparison, values.values()),
        summary=f"Best-paying industry of each role. {said}." if known else silent_summary(rows, marks),
        table=Table(
            columns=("Role", "Industry", "Average pay, a year"),
            rows=tuple((r.title, values[r.id].label or "not given", _pay(values[r.id])) for r in roles),
        )
        if known
        else silent_table(rows, marks),
    )


def _pay(estimate: Estimate) -> str:
    return amount(estimate.value, estimate.unit) if estimate.value is not None else "not given"


def _said(estimate: Estimate) -> str:
    return f"{estimate.label} {_pay(estimate)}".strip()


def _mark(row: int, slot: int, estimate: Estimate) -> Mark:
    if estimate.value is None:
        return Absent(row=row, text="No industry given")
    return Bar(row=row, start=0, end=estimate.value, ink=slot, label=_pay(estimate), name=estimate.label)
