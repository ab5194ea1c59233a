"""Ratings, answers on what is asked, and related occupations as grids of cells; leaves figures of pay to occupation_grids."""

from careergui.compare import ratings as rated
from careergui.compare.difference import difference
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import margin_of
from careergui.domain.estimate import Status
from careergui.domain.library import Ratings
from careergui.domain.occupation import RelatedOccupation
from careergui.domain.role import Role
from careergui.export.occupation_parts import rating_words, rested
from careergui.export.source_words import place
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words
from careergui.gui.estimate_words import difference_in_full, shown, value_words
from careergui.text import amount, first_upper, number, signed

TIERS = {1: "Nearest", 2: "Near", 3: "Further"}
_HEAD = 190
_ABSENT: dict[Status, str] = {"suppressed": "Withheld", "not-applicable": "Not relevant"}
_WHY: dict[Status, str] = {
    "suppressed": "Too few answers, or answers too far apart: the source recommends not to show it.",
    "not-applicable": "The source marks it as not relevant for this occupation, so its level has no meaning.",
}


def ratings_grid(catalog: Catalog, role: Role, ratings: Ratings, field: str, slot: int, most: int) -> Grid:
    """The most important elements of one kind: importance and, where it is rated, level, each with its error in words."""
    kind = rated.KINDS[field]
    lines = tuple(_rating(catalog, role, ratings, field, one, slot) for one in rated.ranked(ratings, field)[:most])
    heads = [f"{kind.scale}, {kind.lowest} to {kind.highest}", *([f"Level, 0 to {rated.HIGHEST_LEVEL}"] if kind.levelled else [])]
    columns = tuple(ColumnHead(cell=words(head, "quiet", wrap=True), minimum=92) for head in heads)
    return Grid(columns=columns, lines=lines, head_width=_HEAD)


def _rating(catalog: Catalog, role: Role, ratings: Ratings, field: str, one: rated.Rated, slot: int) -> Line:
    kind = rated.KINDS[field]
    background = f"{rested(catalog, ratings, field)} {_place(catalog, role, ratings, field)}".strip()
    importance = _score(one.importance, one.importance_error, one.importance_status, kind.highest, slot)
    cells = [(kind.scale, importance, one.importance, one.importance_error, one.importance_status)]
    if kind.levelled:
        level = _score(one.level, one.level_error, one.level_status, rated.HIGHEST_LEVEL, slot)
        cells.append(("Level", level, one.level, one.level_error, one.level_status))
    made = tuple(
        _said(cell, f"{one.name}, {scale.lower()}: {rating_words(value, error, status)}. {_WHY.get(status, '')} {background}")
        for scale, cell, value, error, status in cells
    )
    return Line(head=words(one.name, wrap=True, said=f"{one.name}. {one.group}".strip(". ")), cells=made)


def _said(cell: Cell, text: str) -> Cell:
    return Cell(parts=cell.parts, bar=cell.bar, slot=cell.slot, words=" ".join(text.split()))


def _score(value: float | None, error: float | None, status: Status, highest: int, slot: int) -> Cell:
    if value is None:
        return Cell(parts=(Part(_ABSENT.get(status, "Not rated"), "absent"),))
    beside = (Part(f"±{number(margin_of(error), 2)}", "quiet"),) if error is not None else ()
    return Cell(parts=(Part(number(value, 2), "strong"), *beside), bar=value / highest, slot=slot)


def _place(catalog: Catalog, role: Role, ratings: Ratings, field: str) -> str:
    return place(catalog, ratings.sources.get(field, ""), rated.reference(ratings, field, role.id))


def answers_grid(catalog: Catalog, role: Role, ratings: Ratings, field: str, slot: int) -> Grid:
    """The answers somebody gave to one question on what is asked, least first; those withheld are named."""
    options = [option for option in rated.answers(ratings, field) if option.share or option.status == "suppressed"]
    widest = max((option.share or 0 for option in options), default=0)
    background = f"{rested(catalog, ratings, field)} {_place(catalog, role, ratings, field)}".strip()
    lines = []
    for option in options:
        if option.share is None:
            cell = words("Withheld", "absent", said=f"{option.name}: withheld. {_WHY['suppressed']} {background}")
        else:
            said = f"{option.name}: {amount(option.share, 'percent')} of answers. {background}"
            part = Part(amount(option.share, "percent"), "strong")
            cell = Cell(parts=(part,), bar=option.share / widest if widest else None, slot=slot, words=said)
        lines.append(Line(head=words(option.name, wrap=True), cells=(cell,)))
    return Grid(columns=(ColumnHead(),), lines=tuple(lines), head_width=250, show_heads=False)


RELATED_MEASURES = ("pay.annual.median", "outlook.change_percent", "employment.jobs")
_RELATED_HEADS = ("Median pay, a year", "Change in jobs", "Jobs")


def related_occupations_grid(catalog: Catalog, role: Role, found: list[RelatedOccupation], slots: dict[str, int], *, full: bool) -> Grid:
    """Related occupations, nearest first: pay with its difference, growth and jobs; the last column adds or removes one."""
    columns = (
        *(ColumnHead(cell=words(head, "quiet", wrap=True), minimum=104) for head in _RELATED_HEADS),
        ColumnHead(cell=words("Comparison", "quiet"), minimum=110, weight=0.8),
    )
    lines: list[Line] = []
    tier = 0
    for one in found:
        if one.tier != tier:
            tier = one.tier
            lines.append(Line(head=words(TIERS[tier], "strong"), heading=True))
        lines.append(_related(catalog, role, catalog.roles[one.role], slots, full=full))
    return Grid(columns=columns, lines=tuple(lines), head_width=270)


def _related(catalog: Catalog, role: Role, other: Role, slots: dict[str, int], *, full: bool) -> Line:
    inside = other.id in slots
    said = f"{other.title}. Enter or a double click shows its profile."
    head = Cell(parts=(Part(other.title, "plain", wrap=True),), slot=slots.get(other.id), marked=inside, words=said)
    doing = "In comparison" if inside else "Full" if full else "+ Add"
    told = f"{other.title}: a click or the space bar {'takes it out of' if inside else 'puts it into'} the comparison."
    action = words(doing, "strong" if inside else "plain", said="The comparison is full." if full and not inside else told)
    return Line(head=head, cells=(*(_against(catalog, role, other, name) for name in RELATED_MEASURES), action))


def _against(catalog: Catalog, role: Role, other: Role, measure_id: str) -> Cell:
    estimate = catalog.estimate(other, measure_id)
    change = measure_id == "outlook.change_percent" and estimate.value is not None
    figure = signed(estimate.value or 0, estimate.unit) if change else shown(estimate)
    value = Part(figure, "strong" if estimate.known else "absent")
    said = value_words(catalog, f"{other.title}, {first_upper(measure_id.rpartition('.')[2].replace('_', ' '))}", estimate)
    if measure_id != RELATED_MEASURES[0]:
        return Cell(parts=(value,), words=said)
    gap = difference(catalog, other, role, measure_id)
    beside = (Part(signed(gap.value, gap.unit), "quiet"),) if gap.value is not None else ()
    return Cell(parts=(value, *beside), words=f"{said} {difference_in_full(catalog, f'Against {role.title}', gap)}")
