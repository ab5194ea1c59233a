"""Ratings of skills as a table of printed figures with their margins, roles across; leaves choosing to rating_dots, dots to rated."""

from functools import partial

from msgspec.structs import replace

from careergui.charts.absent import NO_AXIS, NO_FIGURES
from careergui.charts.apart import of_one_kind
from careergui.charts.further_marks import Cell
from careergui.charts.rating_dots import IMPORTANCE, LEVEL, Chosen, Scale, choose, score, shortened
from careergui.charts.rating_words import field_source, not_rated_note, nothing_rated, rule, title
from careergui.charts.spec import Absent, Axis, ChartSpec, Column, Key, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.ratings import Rated
from careergui.domain.area import national_words
from careergui.domain.certainty import margin_of
from careergui.domain.estimate import Status
from careergui.text import number

_FIELD = "skills"
_STEPS = 7
_WORDS: dict[Status, tuple[str, str]] = {
    "suppressed": ("withheld", "withheld, too few answers"),
    "not-applicable": ("not relevant", "rated not relevant"),
    "missing": ("not rated", "not rated"),
}
"""Status of a rating without a value → its word in a cell, and in full."""
_MARGIN = "±: margin of error at 90%, 1.645 times the standard error that O*NET publishes; ±0 where all raters agree."
_WITHOUT = "Without ±: no standard error is published."
_COUNTED = "“Not relevant” counts as 0 in a spread."
MANY = 5
"""From so many roles on figures are read more easily than dots."""


def build(comparison: Comparison, scale: Scale, kind: str) -> ChartSpec:
    """The ten skills that set the rated occupations furthest apart, widest clear spread first; of one occupation, its ten highest."""
    whole, comparison = comparison, of_one_kind(comparison)
    found = choose(comparison, _FIELD, scale, gaps=True)
    where, nothing = national_words(comparison.area, "; "), nothing_rated(comparison, _FIELD)
    return ChartSpec(
        kind=kind,
        title=title(comparison, found, "Skills", scale),
        subtitle=f"O*NET {scale.name}, {scale.lowest} to {scale.highest}; {rule(found)}{where}" if found.names else f"{NO_FIGURES}{where}",
        shortened=shortened(found, rule),
        axis=_columns(comparison, found) if found.names else NO_AXIS,
        rows=tuple(_row(found, place, scale) for place in range(len(found.names))) or (Row(label="Skills", words=f"{nothing}."),),
        marks=tuple(_cells(found, scale)) or (Absent(row=0, text=nothing),),
        keys=_keys(found, scale) if found.names else (),
        trailing_title=found.spread_title,
        notes=(*_read_notes(found, scale), *found.unsure_note, *not_rated_note(whole, _FIELD, "Skills, as the O*NET data rate them,")),
        source=field_source(comparison, _FIELD),
        summary=_summary(found, scale) if found.names else f"{nothing}.",
        table=_table(found, scale),
        dense=True,
    )


by_level = partial(build, scale=LEVEL, kind="skills-grid")
by_importance = partial(build, scale=IMPORTANCE, kind="skills-grid-importance")


def _columns(comparison: Comparison, found: Chosen) -> Axis:
    columns = tuple(Column(place + 0.5, role.title, comparison.slots[role.id]) for place, role in enumerate(found.roles))
    return Axis(minimum=0, maximum=len(columns), columns=columns)


def _row(found: Chosen, place: int, scale: Scale) -> Row:
    """A skill; the first that does not clear its error opens a part of its own."""
    name = found.names[place]
    said = "; ".join(f"{role.title}: {_said(found.rated[role.id][name], scale)}" for role in found.roles)
    return Row(
        label=name,
        heading=found.heading(place),
        trailing=number(found.spread(name), 1) if found.several else "",
        faint=not found.is_clear(name),
        words=f"{name}, {scale.words}. {said}.{found.doubt_in_words(name)}",
    )


def _said(one: Rated, scale: Scale) -> str:
    """A rating in full: "4.2 ±0.3", or why there is none."""
    return " ".join(part for part in _parts(one, scale, full=True) if part)


def _parts(one: Rated, scale: Scale, *, full: bool = False) -> tuple[str, str]:
    """Figure and margin, or a word and nothing."""
    value, error, status = score(one, scale)
    if value is None:
        return _WORDS[status][full], ""
    margin = "" if error is None else f"±{number(margin_of(error), 1)}" if error else "±0"
    return number(value, 1), margin


def _cells(found: Chosen, scale: Scale) -> list[Cell]:
    cells = [
        _cell(found.rated[role.id][name], row, place, scale)
        for row, name in enumerate(found.names)
        for place, role in enumerate(found.roles)
    ]
    figures = [cell for cell in cells if cell.step is not None]
    longest = tuple(max(words, key=len) for words in zip(*((cell.text, cell.margin) for cell in figures), strict=True))
    return [replace(cell, longest=longest) for cell in cells] if len(longest) == 2 else cells


def _cell(one: Rated, row: int, place: int, scale: Scale) -> Cell:
    text, margin = _parts(one, scale)
    value, _, status = score(one, scale)
    return Cell(
        row=row,
        value=place + 0.5,
        text=text,
        margin=margin,
        step=step_of(value, scale) if value is not None else None,
        hatched=status == "suppressed",
    )


def step_of(value: float, scale: Scale) -> int:
    """Which of seven equal steps of the whole scale a value lies in, so that a tint means the same in every picture."""
    return min(_STEPS - 1, int((value - scale.lowest) / (scale.highest - scale.lowest) * _STEPS))


def _keys(found: Chosen, scale: Scale) -> tuple[Key, ...]:
    hatched = any(cell.hatched for cell in _cells(found, scale))
    ramp = Key(sample="ramp", label=f"{scale.lowest} lowest to {scale.highest} highest, in seven equal steps")
    return (ramp, *((Key(sample="hatch", label="withheld, too few answers"),) if hatched else ()))


def _read_notes(found: Chosen, scale: Scale) -> tuple[str, ...]:
    """How the figures are to be read: what ± is, why some have none, and what stands for a skill that is not relevant."""
    cells = _cells(found, scale)
    figures = [cell for cell in cells if cell.step is not None]
    needed = (
        (_MARGIN, any(cell.margin for cell in figures)),
        (_WITHOUT, any(not cell.margin for cell in figures)),
        (_COUNTED, found.several and any(cell.text == _WORDS["not-applicable"][0] for cell in cells)),
    )
    said = " ".join(words for words, is_needed in needed if is_needed)
    return (said,) if said else ()


def _summary(found: Chosen, scale: Scale) -> str:
    def said(name: str) -> str:
        return f"{name}: {', '.join(f'{role.title} {_said(found.rated[role.id][name], scale)}' for role in found.roles)}"

    return f"Skills, {scale.words}. {'; '.join(map(said, found.names))}."


def _table(found: Chosen, scale: Scale) -> Table:
    """Every skill rated, those drawn first."""
    names = (*found.names, *sorted(name for name in found.dots if name not in found.names))
    columns = ("Skill", *(f"{role.title}, {scale.name}" for role in found.roles))
    return Table(columns=columns, rows=tuple((name, *(_said(found.rated[role.id][name], scale) for role in found.roles)) for name in names))
