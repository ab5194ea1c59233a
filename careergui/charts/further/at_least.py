"""Share of workers with at least a given level of schooling, one mark per role and level; leaves the shares themselves to education."""

from itertools import accumulate
from typing import Literal

from msgspec import Struct

from careergui.charts.absent import NO_AXIS, NO_FIGURES, where_silent
from careergui.charts.apart import NOT_COMPARABLE, apart_notes, apart_summary, is_apart, of_one_kind
from careergui.charts.common import of_roles, percent_axis, source_line, where_and_when
from careergui.charts.spec import Absent, ChartSpec, Key, Link, Mark, Point, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.occupation_sentences import shared_group
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, first_lower, listing

_PREFIX = "education."
LEVELS: tuple[tuple[str, str], ...] = (
    ("high_school", "High school or more"),
    ("some_college", "Some college or more"),
    ("associates", "Associate’s degree or more"),
    ("bachelors", "Bachelor’s degree or more"),
    ("masters", "Master’s degree or more"),
    ("doctoral_or_professional", "Doctoral or professional degree"),
)
"""Levels from least to most, and what is counted from each up; from the very least up it would be everybody."""
_ADDED = "Added up from the published shares."
_CAPPED = "Rounded shares can add up to a little more than 100%; 100% is shown then."


class Sum(Struct, frozen=True):
    """The share of people with at least one level, in percent; None where a share at or above it is not known: `why` says which.

    `capped` where it, or the sum from a higher level up, came to more than everybody and was cut.
    """

    value: float | None
    why: str = ""
    capped: bool = False


def build(comparison: Comparison) -> ChartSpec:
    """One row a level, one mark a role; a sum of which a part is not known is missing, never added up in part."""
    found = {role.id: {} if is_apart(comparison, role) else sums(comparison, role) for role in comparison.roles}
    roles = [role for role in comparison.roles if any(one.value is not None for one in found[role.id].values())]
    parts = [comparison.catalog.estimate(role, _PREFIX + level) for role in roles for level, _ in LEVELS]
    people = "workers of 25 and older" if is_occupation(comparison.baseline.id) else "people in the role"
    where = where_and_when(parts)
    marks = tuple(mark for row, (level, _) in enumerate(LEVELS) for mark in _marks(comparison, roles, row, level, found))
    return ChartSpec(
        kind="at-least",
        title=of_roles(comparison, "Schooling at each level or above"),
        subtitle=f"Percent of {people} with at least this level, added up from the published shares{where}"
        if roles
        else f"{NO_FIGURES}{where_silent(comparison)}",
        axis=percent_axis() if roles else NO_AXIS,
        rows=tuple(_row(roles, level, name, found) for level, name in LEVELS),
        marks=marks,
        keys=tuple(Key(sample="mark", ink=comparison.slots[role.id], label=role.title) for role in roles if len(comparison.roles) > 1),
        notes=_notes(comparison, found),
        source=source_line(of_one_kind(comparison), parts),
        summary=_summary(comparison, roles, found),
        table=_table(comparison, found),
    )


def sums(comparison: Comparison, role: Role) -> dict[str, Sum]:
    """Level → the share of people with at least it: the sum of the published shares from the highest level down to it (derived)."""
    parts = [(level, comparison.catalog.estimate(role, _PREFIX + level)) for level, _ in reversed(LEVELS)]
    totals = accumulate((estimate for _, estimate in parts), _with, initial=Sum(0.0))
    return {level: total for (level, _), total in zip(parts, list(totals)[1:], strict=True)}


def _with(total: Sum, part: Estimate) -> Sum:
    """A sum and one share more; rounded parts may reach beyond the whole, which is shown as the whole."""
    if total.value is None:
        return total
    if part.value is None:
        return Sum(None, f"not known for every level{f': {first_lower(part.note)}' if part.note else ''}".rstrip("."))
    value = round(total.value + part.value, 1)
    return Sum(min(value, 100.0), capped=total.capped or value > 100)


def _marks(comparison: Comparison, roles: list[Role], row: int, level: str, found: dict[str, dict[str, Sum]]) -> list[Mark]:
    """A row's marks, least first, with the figures of both ends; between them they are read off the scale."""
    known = sorted((value, comparison.slots[role.id]) for role in roles if (value := found[role.id][level].value) is not None)
    if not known:
        return [Absent(row=row, text="Not known for every level from here up" if roles else "No shares given")]
    low, high = known[0], known[-1]
    start = 0.0 if len(comparison.roles) == 1 else low[0]
    made: list[Mark] = [Link(row=row, start=start, end=high[0], ink="soft_border")] if high[0] > start else []
    for value, slot in known:
        place: Literal["left", "right"] = "left" if (value, slot) == low and len(known) > 1 else "right"
        label = amount(value, "percent") if (value, slot) in {low, high} else ""
        made.append(Point(row=row, value=value, ink=slot, shape="mark", label=label, place=place, strong=False))
    return made


def _row(roles: list[Role], level: str, name: str, found: dict[str, dict[str, Sum]]) -> Row:
    said = (f"{role.title}: {_said(found[role.id][level])}" for role in roles)
    return Row(label=name, words=f"{name}. {'; '.join(said) or 'No shares given'}. {_ADDED}")


def _said(one: Sum) -> str:
    return amount(one.value, "percent") if one.value is not None else one.why


def _notes(comparison: Comparison, found: dict[str, dict[str, Sum]]) -> tuple[str, ...]:
    notes = [_CAPPED] if any(one.capped for known in found.values() for one in known.values()) else []
    groups = [role.title for role in comparison.roles if shared_group(role) and not is_apart(comparison, role)]
    if groups:
        notes.append(f"Counted together with other occupations, whose shares these are too: {listing(groups)}.")
    notes += [f"{role.title}: {why}." for role in comparison.roles if (why := _lacking(found[role.id]))]
    return (*notes, *apart_notes(comparison))


def _lacking(known: dict[str, Sum]) -> str:
    """Which levels a role has no mark for, and why."""
    without = [name for level, name in LEVELS if level in known and known[level].value is None]
    return f"no mark for {listing([first_lower(name) for name in without])}, as a share is not known" if without else ""


def _summary(comparison: Comparison, roles: list[Role], found: dict[str, dict[str, Sum]]) -> str:
    def said(role: Role) -> str:
        levels = (f"{first_lower(name)} {_said(found[role.id][level])}" for level, name in LEVELS)
        return f"{role.title}: {', '.join(levels)}"

    silent = [role.title for role in comparison.roles if role not in roles and not is_apart(comparison, role)]
    without = f" Not given for {listing(silent)}." if silent else ""
    return f"Schooling at each level or above. {'. '.join(map(said, roles)) or NO_FIGURES}.{without}{apart_summary(comparison)}"


def _table(comparison: Comparison, found: dict[str, dict[str, Sum]]) -> Table:
    def cells(role: Role) -> tuple[str, ...]:
        known = found[role.id]
        without = NOT_COMPARABLE if is_apart(comparison, role) else "not known"
        shares = (
            amount(one.value, "percent") if (one := known.get(level, Sum(None))).value is not None else without for level, _ in LEVELS
        )
        return (role.title, *shares, "derived" if known else "", shared_group(role))

    return Table(columns=("Role", *(name for _, name in LEVELS), "Status", "Note"), rows=tuple(map(cells, comparison.roles)))
