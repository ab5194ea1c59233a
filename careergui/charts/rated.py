"""Ratings of skills and knowledge as dots with 90 % intervals on one scale; leaves choosing to rating_dots, named skills to skills."""

from functools import partial

from careergui.charts.absent import NO_AXIS, NO_FIGURES
from careergui.charts.apart import of_one_kind
from careergui.charts.common import WHISKER
from careergui.charts.rating_dots import IMPORTANCE, LEVEL, MOST, Chosen, Dot, Scale, choose, score, shortened
from careergui.charts.rating_words import field_source, not_rated_note, nothing_rated, rule, title
from careergui.charts.spec import Absent, Axis, ChartSpec, Key, Link, Mark, Point, Row, Table, Tick
from careergui.compare.comparison import Comparison
from careergui.compare.ratings import KINDS, Rated, scores_of
from careergui.domain.area import national_words
from careergui.domain.certainty import margin_of
from careergui.domain.estimate import Status
from careergui.text import listing, number

_NOT_SHOWN: dict[Status, str] = {
    "suppressed": "withheld, too few answers",
    "not-applicable": "rated not relevant",
    "missing": "not rated",
}
_CHANCE = "Where many ratings are compared, about one pair in ten looks apart by chance."


def build(comparison: Comparison, field: str, scale: Scale, kind: str) -> ChartSpec:
    """The ten elements that set the rated occupations furthest apart; of one occupation, its ten highest."""
    whole, comparison = comparison, of_one_kind(comparison)
    found, word = choose(comparison, field, scale), KINDS[field].title
    nothing = nothing_rated(comparison, word.lower())
    where = national_words(comparison.area, "; ")
    return ChartSpec(
        kind=kind,
        title=title(comparison, found, word, scale),
        subtitle=f"O*NET {scale.name}, {scale.lowest} to {scale.highest}; {rule(found)}{where}" if found.names else f"{NO_FIGURES}{where}",
        shortened=shortened(found, rule),
        axis=_axis(scale) if found.names else NO_AXIS,
        rows=_rows(found, scale) or (Row(label=word, words=f"{nothing}."),),
        marks=tuple(mark for row, name in enumerate(found.names) for mark in _marks(comparison, found, row, name, scale))
        or (Absent(row=0, text=nothing),),
        keys=_keys(comparison, found),
        trailing_title=found.spread_title,
        notes=(
            *((_CHANCE,) if found.several and found.told_apart else ()),
            *found.unsure_note,
            *_withheld(found, scale, word),
            *not_rated_note(whole, field, f"What the O*NET data rate as {word.lower()}"),
        ),
        source=f"{field_source(comparison, field)} {_collected(comparison, found, field)}".strip(),
        summary=_summary(found, word, scale) if found.names else f"{nothing}.",
        table=_table(found),
        dense=True,
    )


skills = partial(build, field="skills", scale=LEVEL, kind="skills")
skills_importance = partial(build, field="skills", scale=IMPORTANCE, kind="skills-importance")
knowledge = partial(build, field="knowledge", scale=LEVEL, kind="knowledge")
knowledge_importance = partial(build, field="knowledge", scale=IMPORTANCE, kind="knowledge-importance")


def _rows(found: Chosen, scale: Scale) -> tuple[Row, ...]:
    return tuple(_row(found, place, name, scale) for place, name in enumerate(found.names))


def _row(found: Chosen, place: int, name: str, scale: Scale) -> Row:
    said = "; ".join(f"{role.title}: {_said(found.rated[role.id][name], scale)}" for role in found.roles)
    return Row(
        label=name,
        heading=found.heading(place),
        trailing=number(found.spread(name), 1) if found.several else "",
        faint=not found.is_clear(name),
        words=f"{name}. {said}.{found.doubt_in_words(name)}",
    )


def _keys(comparison: Comparison, found: Chosen) -> tuple[Key, ...]:
    drawn = [dot for name in found.names for dot in found.dots[name].values()]
    return (
        *(Key(sample="mark", ink=comparison.slots[role.id], label=role.title) for role in found.roles if found.several),
        *((WHISKER,) if any(dot.error for dot in drawn) else ()),
        *((Key(sample="hollow mark", label="rated not relevant, shown at 0"),) if any(not dot.real for dot in drawn) else ()),
    )


def _marks(comparison: Comparison, found: Chosen, row: int, name: str, scale: Scale) -> list[Mark]:
    slots, dots = comparison.slots, found.dots[name]
    if found.several:
        return [_point(row, dots[role.id], slots[role.id], scale, faint=not found.is_clear(name)) for role in found.roles]
    return [mark for role_id, dot in dots.items() for mark in _alone(row, dot, slots[role_id], scale)]


def _alone(row: int, dot: Dot, slot: int, scale: Scale) -> list[Mark]:
    """One occupation’s value, with the way to it from the lowest end and its figure: there is no other mark to read it against."""
    label = number(dot.value, 2) if dot.real else ""
    return [Link(row=row, start=scale.lowest, end=dot.value, ink="soft_border"), _point(row, dot, slot, scale, label=label)]


def _point(row: int, dot: Dot, slot: int, scale: Scale, *, faint: bool = False, label: str = "") -> Point:
    low, high = dot.ends(scale)
    return Point(
        row=row, value=dot.value, ink=slot, shape="mark", hollow=not dot.real, low=low, high=high, faint=faint, label=label, place="right"
    )


def _axis(scale: Scale) -> Axis:
    ends = {scale.lowest: " lowest", scale.highest: " highest"}
    steps = range(scale.lowest, scale.highest + 1)
    return Axis(minimum=scale.lowest, maximum=scale.highest, ticks=tuple(Tick(step, f"{step}{ends.get(step, '')}") for step in steps))


def _said(one: Rated, scale: Scale) -> str:
    parts = []
    for other in (scale, IMPORTANCE if scale is LEVEL else LEVEL):
        value, error, status = score(one, other)
        sure = f" ±{number(margin_of(error), 2)}" if error is not None and value is not None else ""
        parts.append(f"{other.name} {number(value, 2)}{sure}" if value is not None else f"{other.name} {_NOT_SHOWN[status]}")
    return ", ".join(parts)


def _withheld(found: Chosen, scale: Scale, word: str) -> tuple[str, ...]:
    hidden = {
        role.title: [name for name, one in found.rated[role.id].items() if score(one, scale)[2] == "suppressed"] for role in found.roles
    }
    said = [
        f"{title}: {listing(names) if len(names) <= MOST // 2 else f'{len(names)} of them'}" for title, names in hidden.items() if names
    ]
    return (f"{word} withheld because too few answered, and left out: {'; '.join(said)}.",) if said else ()


def _collected(comparison: Comparison, found: Chosen, field: str) -> str:
    said = []
    for role in found.roles:
        ratings = comparison.ratings.get(role.id)
        scores = scores_of(ratings, field) if ratings else None
        if scores is not None and scores.period:
            said.append(f"{role.title} {scores.period}")
    return f"Rated: {'; '.join(said)}." if said else ""


def _summary(found: Chosen, word: str, scale: Scale) -> str:
    def said(name: str) -> str:
        values = (f"{role.title} {number(found.dots[name][role.id].value, 1)}" for role in found.roles)
        doubt = found.doubt(name).lower()
        return f"{name}: {', '.join(values)}{f' ({doubt})' if doubt else ''}"

    return f"{word}, {scale.words}. {'; '.join(map(said, found.names))}."


def _table(found: Chosen) -> Table:
    def cells(one: Rated, scale: Scale) -> tuple[str, str]:
        value, error, status = score(one, scale)
        margin = f"±{number(margin_of(error), 2)}" if error is not None and value is not None else ""
        return (number(value, 2) if value is not None else _NOT_SHOWN[status]), margin

    scales = [(role, scale) for role in found.roles for scale in (LEVEL, IMPORTANCE)]
    columns = ("Rated", *(head for role, scale in scales for head in (f"{role.title}, {scale.name}", "90% margin")))
    rows = ((name, *(cell for role, scale in scales for cell in cells(found.rated[role.id][name], scale))) for name in sorted(found.dots))
    return Table(columns=columns, rows=tuple(rows))
