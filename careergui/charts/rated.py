"""Ratings of skills and knowledge as dots on one scale, widest spreads first; leaves named skills to skills."""

from functools import partial

from msgspec import Struct

from careergui.charts.absent import NO_AXIS, NO_FIGURES
from careergui.charts.apart import of_one_kind
from careergui.charts.common import highest_first
from careergui.charts.rating_words import field_source, not_rated_note, nothing_rated
from careergui.charts.spec import Absent, Axis, ChartSpec, Key, Link, Mark, Point, Row, Table, Tick
from careergui.compare.comparison import Comparison
from careergui.compare.ratings import HIGHEST_LEVEL, KINDS, Rated, in_order, scores_of
from careergui.domain.area import national_words
from careergui.domain.estimate import Number, Status
from careergui.domain.role import Role
from careergui.text import listing, number

MOST = 10
"""How many are drawn; the table holds all."""
_NOT_SHOWN: dict[Status, str] = {
    "suppressed": "withheld, too few answers",
    "not-applicable": "rated not relevant",
    "missing": "not rated",
}


class Scale(Struct, frozen=True):
    """One of the two scales things are rated on."""

    name: str
    words: str
    lowest: int
    highest: int


LEVEL = Scale("level", "level needed", 0, HIGHEST_LEVEL)
IMPORTANCE = Scale("importance", "importance", 1, 5)


class Dot(Struct, frozen=True):
    """Where one role's mark stands; `real` is False for a thing rated not relevant, which stands at the lowest end."""

    value: float
    real: bool


def build(comparison: Comparison, field: str, scale: Scale, kind: str) -> ChartSpec:
    """The ten elements that set the rated occupations furthest apart; of one occupation, its ten highest."""
    whole, comparison = comparison, of_one_kind(comparison)
    rated = {role.id: _rated(comparison, role, field) for role in comparison.roles}
    roles = [role for role in comparison.roles if rated[role.id]]
    names = list(dict.fromkeys(name for role in roles for name in rated[role.id]))
    dots = {name: {role.id: dot for role in roles if (dot := _dot(rated[role.id].get(name), scale))} for name in names}
    chosen = _chosen(roles, dots)
    word = KINDS[field].title
    several = len(roles) > 1
    alone = (roles or comparison.roles)[0].title if len(roles or comparison.roles) == 1 else ""
    one = f"{word} rated highest{f': {alone}' if alone else ''}"
    title = f"{word} that set the roles apart: {scale.words}" if several else one
    order = "widest" if several else "highest"
    chosen_words = f"the {len(chosen)} {order}{' spreads' if several else ''} of {len(names)}, {order} first"
    where = national_words(comparison.area, "; ")
    nothing = nothing_rated(comparison, word.lower())
    scaled = f"O*NET {scale.name}, {scale.lowest} to {scale.highest}; {chosen_words}{where}"
    hollow = any(not dot.real for name in chosen for dot in dots[name].values())
    return ChartSpec(
        kind=kind,
        title=title,
        subtitle=scaled if chosen else f"{NO_FIGURES}{where}",
        axis=_axis(scale) if chosen else NO_AXIS,
        rows=tuple(_row(rated, roles, name, dots[name], scale) for name in chosen) or (Row(label=word, words=f"{nothing}."),),
        marks=tuple(mark for row, name in enumerate(chosen) for mark in _marks(comparison, row, dots[name], scale, alone=not several))
        or (Absent(row=0, text=nothing),),
        keys=(
            *(Key(sample="mark", ink=comparison.slots[role.id], label=role.title) for role in roles if several),
            *((Key(sample="hollow mark", label="rated not relevant, shown at 0"),) if hollow else ()),
        ),
        trailing_title="Spread" if several and chosen else "",
        notes=(*_withheld(roles, rated, scale, word), *not_rated_note(whole, field, f"{word}, as the O*NET data rate it,")),
        source=f"{field_source(comparison, field)} {_collected(comparison, roles, field)}".strip(),
        summary=_summary(roles, chosen, dots, word, scale) if chosen else f"{nothing}.",
        table=_table(roles, rated, names),
        dense=True,
    )


skills = partial(build, field="skills", scale=LEVEL, kind="skills")
skills_importance = partial(build, field="skills", scale=IMPORTANCE, kind="skills-importance")
knowledge = partial(build, field="knowledge", scale=LEVEL, kind="knowledge")
knowledge_importance = partial(build, field="knowledge", scale=IMPORTANCE, kind="knowledge-importance")


def _rated(comparison: Comparison, role: Role, field: str) -> dict[str, Rated]:
    ratings = comparison.ratings.get(role.id)
    return {one.name: one for one in in_order(ratings, field)} if ratings else {}


def _value(one: Rated, scale: Scale) -> tuple[Number | None, Number | None, Status]:
    if scale is LEVEL:
        return one.level, one.level_error, one.level_status
    return one.importance, one.importance_error, one.importance_status


def _dot(one: Rated | None, scale: Scale) -> Dot | None:
    if one is None:
        return None
    value, _, status = _value(one, scale)
    if value is not None:
        return Dot(value, real=True)
    return Dot(scale.lowest, real=False) if status == "not-applicable" else None


def _spread(found: dict[str, Dot]) -> float:
    values = [dot.value for dot in found.values()]
    return round(max(values) - min(values), 6) if values else 0  # else the binary rest of a tie decides


def _chosen(roles: list[Role], dots: dict[str, dict[str, Dot]]) -> list[str]:
    """Widest spreads first among those that every role has; of one role, its highest first."""
    full = {name: found for name, found in dots.items() if len(found) == len(roles)}
    widths = {name: _spread(found) if len(roles) > 1 else max(dot.value for dot in found.values()) for name, found in full.items() if found}
    return highest_first(widths)[:MOST]


def _axis(scale: Scale) -> Axis:
    ends = {scale.lowest: " lowest", scale.highest: " highest"}
    steps = range(scale.lowest, scale.highest + 1)
    return Axis(minimum=scale.lowest, maximum=scale.highest, ticks=tuple(Tick(step, f"{step}{ends.get(step, '')}") for step in steps))


def _marks(comparison: Comparison, row: int, found: dict[str, Dot], scale: Scale, *, alone: bool) -> list[Mark]:
    if alone:
        return [mark for role_id, dot in found.items() for mark in _alone(row, dot, comparison.slots[role_id], scale)]
    values = [dot.value for dot in found.values()]
    line: list[Mark] = [Link(row=row, start=min(values), end=max(values), ink="soft_border")] if len(values) > 1 else []
    ordered = sorted(found.items(), key=lambda entry: entry[1].value)
    return line + [
        Point(row=row, value=dot.value, ink=comparison.slots[role_id], shape="mark", hollow=not dot.real) for role_id, dot in ordered
    ]


def _alone(row: int, dot: Dot, slot: int, scale: Scale) -> list[Mark]:
    """One occupation’s value, with the way to it from the lowest end and its figure: there is no other mark to read it against."""
    label = number(dot.value, 2) if dot.real else ""
    way = Link(row=row, start=scale.lowest, end=dot.value, ink="soft_border")
    return [way, Point(row=row, value=dot.value, ink=slot, shape="mark", hollow=not dot.real, label=label, place="right")]


def _row(rated: dict[str, dict[str, Rated]], roles: list[Role], name: str, found: dict[str, Dot], scale: Scale) -> Row:
    said = "; ".join(f"{role.title}: {_said(rated[role.id][name], scale)}" for role in roles)
    return Row(label=name, trailing=number(_spread(found), 1) if len(roles) > 1 else "", words=f"{name}. {said}.")


def _said(one: Rated, scale: Scale) -> str:
    parts = []
    for other in (scale, IMPORTANCE if scale is LEVEL else LEVEL):
        value, error, status = _value(one, other)
        sure = f" (standard error {number(error, 2)})" if error is not None and value is not None else ""
        parts.append(f"{other.name} {number(value, 2)}{sure}" if value is not None else f"{other.name} {_NOT_SHOWN[status]}")
    return ", ".join(parts)


def _withheld(roles: list[Role], rated: dict[str, dict[str, Rated]], scale: Scale, word: str) -> tuple[str, ...]:
    hidden = {role.title: [name for name, one in rated[role.id].items() if _value(one, scale)[2] == "suppressed"] for role in roles}
    said = [
        f"{title}: {listing(names) if len(names) <= MOST // 2 else f'{len(names)} of them'}" for title, names in hidden.items() if names
    ]
    return (f"{word} withheld because too few answered, and left out: {'; '.join(said)}.",) if said else ()


def _collected(comparison: Comparison, roles: list[Role], field: str) -> str:
    said = []
    for role in roles:
        ratings = comparison.ratings.get(role.id)
        scores = scores_of(ratings, field) if ratings else None
        if scores is not None and scores.period:
            said.append(f"{role.title} {scores.period}")
    return f"Rated: {'; '.join(said)}." if said else ""


def _summary(roles: list[Role], chosen: list[str], dots: dict[str, dict[str, Dot]], word: str, scale: Scale) -> str:
    def said(name: str) -> str:
        values = (f"{role.title} {number(dots[name][role.id].value, 1)}" for role in roles)
        return f"{name}: {', '.join(values)}"

    return f"{word}, {scale.words}. {'; '.join(map(said, chosen))}."


def _table(roles: list[Role], rated: dict[str, dict[str, Rated]], names: list[str]) -> Table:
    def cell(one: Rated | None, scale: Scale) -> str:
        if one is None:
            return "not rated"
        value, _, status = _value(one, scale)
        return number(value, 2) if value is not None else _NOT_SHOWN[status]

    columns = ("Rated", *(f"{role.title}, {scale.name}" for role in roles for scale in (LEVEL, IMPORTANCE)))
    rows = ((name, *(cell(rated[role.id].get(name), scale) for role in roles for scale in (LEVEL, IMPORTANCE))) for name in sorted(names))
    return Table(columns=columns, rows=tuple(rows))
