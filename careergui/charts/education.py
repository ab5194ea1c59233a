"""Schooling of those who do the job as stacks of 100 percent, with what is not stated shown as such; what is asked is another chart."""

from careergui.charts.absent import NO_AXIS, NO_FIGURES, silent_summary, silent_table
from careergui.charts.apart import NOT_COMPARABLE, apart_mark, apart_notes, apart_summary, apart_words, is_apart, of_one_kind
from careergui.charts.common import in_full, of_roles, order_words, percent_axis, ranked, role_row, source_line
from careergui.charts.spec import Absent, Bar, ChartSpec, Key, Mark, Row, Table
from careergui.charts.stated import Stated, stated
from careergui.compare.comparison import Comparison
from careergui.compare.occupation_sentences import shared_group
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID, EDUCATION_LEVELS
from careergui.domain.role import Role
from careergui.text import amount, signed

INKS = dict(zip(EDUCATION_LEVELS, ("level0", *(f"level{step}" for step in range(7))), strict=True))
"""Seven levels, least first; what a role file calls no college degree has the ink of the least."""
_DOCTORAL = "education.doctoral_or_professional"
_DEGREES = ("education.bachelors", "education.masters", _DOCTORAL)
_ORDER = "most with a bachelor’s degree or more first"
"""By what many roles are ranked: the one share of a stack that reads as “much schooling”."""
_LEAST_REST = 0.5
"""A rest below half a point is rounding, not silence."""
LEAST_LABEL = 2
"""Percent from which a segment carries its figure; what is smaller stands in the table."""


def build(comparison: Comparison) -> ChartSpec:
    """Stated shares by level, the rest hatched; differences whose shares are unknown stand beside the bar."""
    facts = {role.id: {} if is_apart(comparison, role) else _shares(comparison, role) for role in comparison.roles}
    shown = [estimate for found in facts.values() for estimate in found.values()]
    levels = [level for level in EDUCATION_LEVELS if any(level in found for found in facts.values())]
    beside = _beside(comparison, facts)
    degrees = {role_id: share for role_id, found in facts.items() if (share := _with_degree(found)) is not None}
    roles, place = ranked(comparison.roles, degrees), stated({role_id: found.values() for role_id, found in facts.items()})
    rows = tuple(_row(comparison, role, facts[role.id], place, beside.get(role.id, "")) for role in roles)
    marks = tuple(mark for number, role in enumerate(roles) for mark in _marks(comparison, number, role, facts[role.id]))
    small = any(0 < (estimate.value or 0) < LEAST_LABEL for estimate in shown)
    rest = any(found and _rest(found) >= _LEAST_REST for found in facts.values())
    official = is_occupation(comparison.baseline.id)
    people = "workers of 25 and older" if official else "people in the role"
    keys = tuple(Key(sample="swatch", ink=INKS[level], label=BY_ID[level].label) for level in levels)
    what = "Who does the job: schooling held" if len(comparison.roles) > 1 else "Schooling held"
    return ChartSpec(
        kind="education",
        title=of_roles(comparison, what if official else "Highest education"),
        subtitle=f"Percent of {people}; levels from least to most{f', labelled from {LEAST_LABEL}%' if small else ''}{place.line}"
        f"{order_words(comparison.roles, degrees, _ORDER)}"
        if shown
        else NO_FIGURES,
        axis=percent_axis() if shown else NO_AXIS,
        rows=rows,
        marks=marks,
        keys=(*keys, *((Key(sample="hatch", label="Not stated"),) if rest else ())),
        trailing_title=f"Doctorate against {comparison.baseline.title}" if beside else "",
        notes=_notes(comparison, facts),
        source=source_line(of_one_kind(comparison), shown),
        summary=_summary(comparison, roles, facts) if shown else silent_summary(rows, marks),
        table=_table(comparison, roles, facts, levels) if shown or beside else silent_table(rows, marks),
    )


def _shares(comparison: Comparison, role: Role) -> dict[str, Estimate]:
    """The role's known shares by level, least schooling first."""
    found = ((level, comparison.catalog.estimate(role, level)) for level in EDUCATION_LEVELS)
    return {level: estimate for level, estimate in found if estimate.known}


def _with_degree(found: dict[str, Estimate]) -> float | None:
    """The share with a bachelor's degree or more; None unless each of its levels is stated."""
    known = [found[level].value or 0 for level in _DEGREES if level in found]
    return round(sum(known), 2) if len(known) == len(_DEGREES) else None


def _rest(found: dict[str, Estimate]) -> float:
    return round(100 - sum(estimate.value or 0 for estimate in found.values()), 1)


def _marks(comparison: Comparison, number: int, role: Role, found: dict[str, Estimate]) -> list[Mark]:
    if is_apart(comparison, role):
        return [apart_mark(comparison, number, role)]
    if not found:
        return [Absent(row=number, text="No shares given")]
    return _stack(number, found)


def _stack(row: int, found: dict[str, Estimate]) -> list[Mark]:
    marks: list[Mark] = []
    start = 0.0
    for level, estimate in found.items():
        share = estimate.value or 0
        if not share:
            continue
        marks.append(_segment(row, start, share, INKS[level], BY_ID[level].label))
        start += share
    if (rest := _rest(found)) >= _LEAST_REST:
        marks.append(_segment(row, start, rest, "level0", "Not stated", hatched=True))
    return marks


def _segment(row: int, start: float, share: float, ink: str, name: str, *, hatched: bool = False) -> Bar:
    label = amount(share, "percent") if share >= LEAST_LABEL else ""
    return Bar(row=row, start=start, end=start + share, ink=ink, label=label, inside=True, hatched=hatched, name=name)


def _beside(comparison: Comparison, facts: dict[str, dict[str, Estimate]]) -> dict[str, str]:
    """Doctoral differences to the baseline where the shares themselves are not given."""
    if is_occupation(comparison.baseline.id) or all(_DOCTORAL in found for found in facts.values()):
        return {}
    gaps = comparison.row(_DOCTORAL).differences
    known = {role_id: signed(gap.value, gap.unit) for role_id, gap in gaps.items() if gap.value is not None}
    return {**known, comparison.baseline.id: "baseline"} if known else {}


def _row(comparison: Comparison, role: Role, found: dict[str, Estimate], place: Stated, beside: str) -> Row:
    if is_apart(comparison, role):
        return role_row(comparison, role, "", f"{role.title}. {apart_words(comparison, role)}")
    words = [in_full(comparison, estimate, BY_ID[level].label) for level, estimate in found.items()]
    if found and (rest := _rest(found)) >= _LEAST_REST:
        words.append(f"Not stated: {amount(rest, 'percent')}.")
    if beside:
        words.append(f"Doctoral degree against {comparison.baseline.title}: {beside}.")
    derived = any(estimate.status == "derived" for estimate in found.values())
    group = shared_group(role)
    detail = "partly derived" if derived else "shared census group" if group and found else ""
    words += [group] if group else []
    said = " ".join(words) or "No shares given."
    return role_row(comparison, role, place.beside(role.id, detail), f"{role.title}. {said}", beside)


def _notes(comparison: Comparison, facts: dict[str, dict[str, Estimate]]) -> tuple[str, ...]:
    """What derived shares rest on: differences the source states in words that can only mean percentage points."""
    stated = any(
        level in pair.differences
        for role_id, found in facts.items()
        for pair in comparison.catalog.pairs_of(role_id)
        if pair.role == role_id
        for level in found
    )
    further = apart_notes(comparison)
    if is_occupation(comparison.baseline.id):
        groups = any(shared_group(role) for role in comparison.roles if facts[role.id])
        shared = "“Shared census group”: the census counts the occupation together with others, whose shares these are too."
        return (*((shared,) if groups else ()), *further)
    return (*further, *_more_likely(stated=stated))


def _more_likely(*, stated: bool) -> tuple[str, ...]:
    return ("“More likely” and “less likely” in the source are read as percentage points; derived shares rest on them.",) if stated else ()


def _summary(comparison: Comparison, roles: list[Role], facts: dict[str, dict[str, Estimate]]) -> str:
    parts = []
    for role in (role for role in roles if not is_apart(comparison, role)):
        said = ", ".join(f"{BY_ID[level].label} {amount(found.value or 0, 'percent')}" for level, found in facts[role.id].items())
        parts.append(f"{role.title}: {said or 'no shares given'}")
    rest = " The rest is not stated." if any(found and _rest(found) >= _LEAST_REST for found in facts.values()) else ""
    return f"Highest education. {'. '.join(parts)}.{rest}{apart_summary(comparison)}"


def _table(comparison: Comparison, roles: list[Role], facts: dict[str, dict[str, Estimate]], levels: list[str]) -> Table:
    if is_occupation(comparison.baseline.id):
        return _attainment_table(comparison, roles, facts, levels)
    gaps = comparison.row(_DOCTORAL).differences
    columns = ("Role", *(BY_ID[level].label for level in levels), "Not stated", f"Doctorate against {comparison.baseline.title}")

    def cells(role: Role) -> tuple[str, ...]:
        if is_apart(comparison, role):
            return (role.title, *(NOT_COMPARABLE for _ in levels), NOT_COMPARABLE, NOT_COMPARABLE)
        found = facts[role.id]
        shares = (amount(found[level].value or 0, "percent") if level in found else "not given" for level in levels)
        gap = gaps.get(role.id)
        beside = "baseline" if gap is None else signed(gap.value, gap.unit) if gap.value is not None else "not given"
        return (role.title, *shares, amount(max(0.0, _rest(found)), "percent"), beside)

    return Table(columns=columns, rows=tuple(map(cells, roles)))


def _attainment_table(comparison: Comparison, roles: list[Role], facts: dict[str, dict[str, Estimate]], levels: list[str]) -> Table:
    def cells(role: Role) -> tuple[str, ...]:
        found, without = facts[role.id], NOT_COMPARABLE if is_apart(comparison, role) else "not given"
        shares = (amount(found[level].value or 0, "percent") if level in found else without for level in levels)
        return (role.title, *shares, shared_group(role))

    return Table(columns=("Role", *(BY_ID[level].label for level in levels), "Note"), rows=tuple(map(cells, roles)))
