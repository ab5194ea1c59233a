"""Expected change in jobs as bars from zero, openings a year beside them; what a projection is worth its source says."""

from careergui.charts.absent import NO_AXIS, NO_FIGURES, silent_summary, silent_table
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, apart_notes, apart_summary, apart_words, is_apart, of_one_kind
from careergui.charts.common import in_full, of_roles, order_words, ranked, role_row, source_line, step_for
from careergui.charts.spec import Absent, Axis, Bar, ChartSpec, Mark, Reference, Row, Table, Tick
from careergui.charts.stated import Stated, stated
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, number

_CHANGE, _OPENINGS, _BASE, _PROJECTED = (
    "outlook.change_percent",
    "outlook.openings_per_year",
    "outlook.jobs_base",
    "outlook.jobs_projected",
)
_STEPS = (1.0, 2.0, 5.0, 10.0)


def build(comparison: Comparison) -> ChartSpec:
    """One bar a role; a role without a figure, or with one of another kind than the baseline's, says so."""
    changes = {role.id: comparison.catalog.estimate(role, _CHANGE) for role in comparison.roles}
    known = {role.id: changes[role.id].value or 0 for role in comparison.roles if _drawn(comparison, role, changes)}
    roles = ranked(comparison.roles, known)
    openings = {role.id: comparison.catalog.estimate(role, _OPENINGS) for role in roles if not is_apart(comparison, role)}
    shown = [changes[role_id] for role_id in known]
    place = stated({role_id: [changes[role_id]] for role_id in known})
    reference = _reference(comparison) if known else ()
    beside = any(found.known for found in openings.values())
    rows = tuple(_row(comparison, role, changes[role.id], openings.get(role.id), place, beside=beside) for role in roles)
    marks = tuple(_mark(comparison, number_, role, changes[role.id]) for number_, role in enumerate(roles))
    return ChartSpec(
        kind="outlook",
        title=of_roles(comparison, "Expected change in jobs"),
        subtitle=f"Percent{place.line}{order_words(comparison.roles, known)}" if known else NO_FIGURES,
        axis=_axis([*known.values(), *(mark.value for mark in reference)]) if known else NO_AXIS,
        rows=rows,
        marks=(*reference, *marks),
        trailing_title="Openings a year" if beside else "",
        notes=(*_corrected(comparison, roles, changes), *apart_notes(comparison)),
        source=source_line(of_one_kind(comparison), [*shown, *openings.values()]),
        summary=_summary(comparison, roles, changes, openings) if known else silent_summary(rows, marks),
        table=_table(comparison, roles) if known or beside else silent_table(rows, marks),
    )


def _drawn(comparison: Comparison, role: Role, changes: dict[str, Estimate]) -> bool:
    return changes[role.id].known and not is_apart(comparison, role)


def _axis(values: list[float]) -> Axis:
    """Percent from or through zero, with round ends."""
    low, high = min([0.0, *values]), max([0.0, *values])
    step = step_for(max(high - low, 1.0), 6, _STEPS)
    first = -int(-low // step + (-low % step > 0)) if low < 0 else 0
    last = max(int(high // step + (high % step > 0)), 1 if not low else 0)
    ticks = tuple(Tick(count * step, f"{number(count * step, 0 if step >= 1 else 1)}%") for count in range(first, last + 1))
    return Axis(minimum=first * step, maximum=last * step, ticks=ticks, zero=True)


def _row(comparison: Comparison, role: Role, change: Estimate, openings: Estimate | None, place: Stated, *, beside: bool) -> Row:
    if openings is None:
        return role_row(comparison, role, "", f"{role.title}. {apart_words(comparison, role)}")
    detail = ""
    base, projected = (comparison.catalog.estimate(role, measure) for measure in (_BASE, _PROJECTED))
    if base.value is not None and projected.value is not None:
        detail = f"{amount(base.value, base.unit)} to {amount(projected.value, projected.unit)} jobs"
    elif change.known and not is_occupation(role.id) and not place.under:
        detail = change.period
    words = f"{in_full(comparison, change, 'Expected change in jobs')} {in_full(comparison, openings, 'Openings a year')}"
    trailing = (amount(openings.value, openings.unit) if openings.value is not None else "not given") if beside else ""
    return role_row(comparison, role, place.beside(role.id, detail), f"{role.title}. {words}", trailing)


def _mark(comparison: Comparison, row: int, role: Role, change: Estimate) -> Mark:
    if is_apart(comparison, role):
        return apart_mark(comparison, row, role)
    if change.value is None:
        return Absent(row=row, text="No change given", value=0)
    label = f"{'+' if change.value > 0 else ''}{amount(change.value, 'percent')}"
    return Bar(row=row, start=0, end=change.value, ink=comparison.slots[role.id], label=label, name="Expected change in jobs")


def _reference(comparison: Comparison) -> tuple[Reference, ...]:
    """The change for all occupations, where its source gives one."""
    catalog = comparison.catalog
    official = catalog.library is not None and is_occupation(comparison.baseline.id)
    total = catalog.library.total(_CHANGE, catalog.area, real=False) if catalog.library and official else None
    return (Reference(value=total.value, label=f"All occupations: {amount(total.value, 'percent')}"),) if total and total.value else ()


def _corrected(comparison: Comparison, roles: list[Role], changes: dict[str, Estimate]) -> tuple[str, ...]:
    """Why figures drawn are not as they were printed, each reason once."""
    corrected = (changes[role.id].note for role in roles if changes[role.id].status == "corrected" and not is_apart(comparison, role))
    return tuple(dict.fromkeys(corrected))


def _summary(comparison: Comparison, roles: list[Role], changes: dict[str, Estimate], openings: dict[str, Estimate]) -> str:
    def said(role: Role) -> str:
        change, many = changes[role.id], openings.get(role.id)
        grows = amount(change.value, "percent") if change.value is not None else "not given"
        open_ = f", {amount(many.value, many.unit)} openings a year" if many is not None and many.value is not None else ""
        return f"{role.title} {grows}{open_}"

    together = [role for role in roles if not is_apart(comparison, role)]
    return f"Expected change in jobs. {'; '.join(map(said, together))}.{apart_summary(comparison)}"


def _table(comparison: Comparison, roles: list[Role]) -> Table:
    measures = (_BASE, _PROJECTED, _CHANGE, "outlook.new_jobs", _OPENINGS)

    def cells(role: Role) -> tuple[str, ...]:
        if is_apart(comparison, role):
            return (role.title, *(NOT_COMPARABLE for _ in measures), "")
        found = [comparison.catalog.estimate(role, measure) for measure in measures]
        period = next((one.period for one in (found[2], found[4]) if one.known), "")
        return (role.title, *(amount(one.value, one.unit) if one.value is not None else "not given" for one in found), period)

    columns = ("Role", "Jobs at the start", "Jobs projected", "Change in jobs", "Jobs gained or lost", "Openings a year", "Period")
    return Table(columns=columns, rows=tuple(map(cells, roles)))
