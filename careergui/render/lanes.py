"""Parts marks that would cover each other up and down within their row, never sideways: a mark stands at its value. Draws nothing."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.spec import Ink, Point
from careergui.render.ground import Ground
from careergui.render.pieces import Frame
from careergui.render.swarm import NONE, Swarm, Taken, swarm

MARK, OPEN = 11, 7
"""Pixels at 100 % across a role's mark, and from a mark to the tip of the open arrow of a lower bound."""
_PITCH, _WIDEST = 9, 12.5
"""From one lane to the next: the least, at which marks may overlap but each is seen, and the most."""
_FEW = 3
_WHISKERED, _CROWDED, _LEVEL = (7.5, 0.85), (6, 0.75), (8, 0.75)
"""In a row with whiskers, of few roles and of many, and of many where marks of some stand at about one value: from one lane to the next,
and the size of marks beside their usual one."""
_SAME = 4
"""Pixels at 100 % within which marks stand at about one value."""
_RING = 1.6
"""How much larger a hollow mark is drawn that lies around a filled one."""
_APART = 1.5
_PADDING, _LABEL, _BESIDE = 4, 19, 12
"""Above and below marks of a row, and dots and the label above them; and from a dot to the far side of the paper around its label."""

Numbered: TypeAlias = tuple[int, Point]
"""A point and its number among the chart's marks."""
Cover: TypeAlias = tuple[float, float]
"""From one pixel of the axis to another."""


class RowLanes(Struct, frozen=True):
    """Where the marks of one row stand across it.

    `lanes` of roles' marks count from the middle of the row, below it positive, by the mark's number among the chart's. `depth` is
    how many of them lie on either side of the middle, `step` the least pixels at 100 % from one to the next, `size` that of the
    marks beside their usual one. `rings` are hollow marks that another mark of the same role would cover, `taken` is what roles'
    marks cover of the axis.
    """

    lanes: dict[int, float] = {}
    depth: float = 0
    step: float = _PITCH
    size: float = 1
    swarm: Swarm = NONE
    rings: frozenset[int] = frozenset()
    taken: tuple[Cover, ...] = ()
    above: float = _PADDING
    """Pixels at 100 % beyond the dots: a label stands there, or nothing."""

    def height(self, unit: float) -> float:
        """The least height of the row for its lanes; 0 where no marks are parted."""
        lanes = (MARK + _PADDING + 2 * self.depth * self.step) * unit if self.depth else 0
        least = MARK / 2 * unit if self.above == _LABEL else 0
        return max(lanes, 2 * (max(least, self.rise(unit)) + self.above * unit) if self.swarm.lanes and (least or self.swarm.depth) else 0)

    def shift(self, number: int, height: float, unit: float) -> float:
        """Pixels that a mark stands below the middle of the row when the row has a height."""
        if number in self.swarm.lanes:
            return self.swarm.shift(number, unit)
        room = (height - (MARK + _PADDING) * unit) / (2 * self.depth) if self.depth else 0
        return self.lanes.get(number, 0) * min(_WIDEST * unit, max(self.step * unit, room))

    def scale(self, number: int) -> float:
        """The size of a mark beside its usual one."""
        if number in self.swarm.lanes:
            return self.swarm.size
        return _RING if number in self.rings else self.size if number in self.lanes else 1

    def rise(self, unit: float) -> float:
        """Pixels that small dots reach above the middle of the row and below it."""
        return self.swarm.rise(unit)


PLAIN = RowLanes()
"""A row in which nothing is parted."""


class _Role(Struct, frozen=True):
    """One role in a row: from the first pixel its marks cover of the axis to the last, what each covers, and their numbers."""

    first: float
    last: float
    covers: tuple[Cover, ...]
    numbers: tuple[int, ...]


def lanes_of(ground: Ground, frame: Frame, least: float = 0, spare: float = 0) -> dict[int, RowLanes]:
    """The lanes of the rows that hold points; none on an axis of categories, where each role has a column of its own.

    Few rows whose dots would be pressed together share the `spare` height beside the `least` of a row.
    """
    if not ground.spec.axis.ticks:
        return {}
    rows: dict[int, list[Numbered]] = {}
    for number, mark in enumerate(ground.spec.marks):
        if isinstance(mark, Point):
            rows.setdefault(mark.row, []).append((number, mark))
    order = {key.ink: place for place, key in enumerate(ground.spec.keys) if key.sample == "mark"}
    unit = ground.sizes.unit
    found = {row: _row(ground, frame, points, order) for row, points in rows.items()}
    pressed = [row for row, lanes in found.items() if lanes.swarm.size < 1] if len(ground.spec.rows) <= _FEW else []
    for row in pressed:
        reach = (least + spare / len(pressed)) / 2 - _LABEL * unit
        found[row] = _row(ground, frame, rows[row], order, reach)
    return found


def _row(ground: Ground, frame: Frame, points: list[Numbered], order: dict[Ink, int], reach: float = 0) -> RowLanes:
    unit = ground.sizes.unit
    dots = [entry for entry in points if entry[1].shape == "dot"]
    marks = [entry for entry in points if entry[1].shape != "dot"] if dots else points
    unsure = any(mark.low is not None and is_unsure(mark) for _, mark in marks)
    ranked = _roles(frame, marks, order, unit)
    few = len(ranked) <= _FEW
    # A few roles with whiskers have a lane each, near or far; many only where they lie over each other, as their rows would be too high.
    lanes = [place - (len(ranked) - 1) / 2 for place in range(len(ranked))] if unsure and few else _parted(ranked)
    step, size = _steps(frame, marks, unit, few=few) if unsure else (_PITCH, 1)
    rings = frozenset(_ringed(marks, ranked)) if len(ranked) < len(marks) else frozenset[int]()
    found = [
        (number, cover, lane)
        for role, lane in zip(ranked, lanes, strict=True)
        for number, cover in zip(role.numbers, role.covers, strict=True)
    ]
    taken = tuple(_wider(cover, _RING) if number in rings else cover for number, cover, _ in found)
    half = MARK * (_RING if rings else 1) / 2 * unit
    return RowLanes(
        {number: lane for number, _, lane in found},
        max(map(abs, lanes), default=0),
        step,
        size,
        swarm(frame, dots, [Taken(*cover, half) for cover in taken], unit, reach, low=ground.sizes.tight) if dots else NONE,
        rings,
        taken,
        _LABEL if _is_labelled(ground, frame, points, taken) else _PADDING,
    )


def _is_labelled(ground: Ground, frame: Frame, points: list[Numbered], taken: Sequence[Cover]) -> bool:
    """Whether a label stands above the marks of a row, or has to stand under them as a role's mark is where it would be."""

    def beside(mark: Point) -> Cover:
        x, reach = frame.x(mark.value), (_BESIDE * ground.sizes.unit) + ground.measure.width(mark.label, ground.sizes.small)
        return (x - reach, x) if mark.place == "left" else (x, x + reach)

    labelled = [mark for _, mark in points if mark.label]
    return any(mark.place == "above" or (mark.shape == "dot" and _meet([beside(mark)], taken)) for mark in labelled)


def _steps(frame: Frame, marks: list[Numbered], unit: float, *, few: bool) -> tuple[float, float]:
    """How close lanes with whiskers lie, and how large their marks are."""
    if few:
        return _WHISKERED
    places = sorted(frame.x(mark.value) for _, mark in marks)
    return _LEVEL if any(second - first < _SAME * unit for first, second in pairwise(places)) else _CROWDED


def _roles(frame: Frame, marks: list[Numbered], order: dict[Ink, int], unit: float) -> list[_Role]:
    """The roles of a row in the one order of the chart: that of its key, or of the slots."""
    half, open_end, apart = (MARK + _APART) / 2 * unit, OPEN * unit, _APART * unit
    found: dict[Ink, list[tuple[int, Cover]]] = {}
    for number, mark in marks:
        x = frame.x(mark.value)
        left, right = x - half, x + half + (open_end if mark.open_end else 0)
        if mark.low is not None and mark.high is not None:
            left, right = min(left, frame.x(mark.low) - apart), max(right, frame.x(mark.high) + apart)
        found.setdefault(mark.ink, []).append((number, (left, right)))
    ranked = sorted(found, key=lambda ink: (order.get(ink, len(order)), str(ink)))
    return [_role(found[ink]) for ink in ranked]


def _role(numbered: list[tuple[int, Cover]]) -> _Role:
    numbers, covers = zip(*numbered, strict=True)
    return _Role(min(left for left, _ in covers), max(right for _, right in covers), covers, numbers)


def _wider(cover: Cover, times: float) -> Cover:
    more = (cover[1] - cover[0]) * (times - 1) / 2
    return cover[0] - more, cover[1] + more


def is_unsure(mark: Point) -> bool:
    """Whether a whisker is drawn: its interval is known and not nothing."""
    return mark.low is not None and mark.high is not None and mark.high > mark.low


def _parted(roles: Sequence[_Role]) -> list[float]:
    """A lane for each role, from the middle: roles whose marks touch stand under each other, in the one order of the chart."""
    lanes: list[int] = []
    groups: list[int] = []
    for place, role in enumerate(roles):
        first, last = role.first, role.last
        near = [number for number, other in enumerate(roles[:place]) if first < other.last and other.first < last and _touch(role, other)]
        lanes.append(1 + max(lanes[other] for other in near) if near else 0)
        joined = {groups[other] for other in near}
        groups = [place if group in joined else group for group in groups] + [place]
    if not any(lanes):
        return [0] * len(lanes)
    deepest = {group: max(lane for lane, of in zip(lanes, groups, strict=True) if of == group) for group in groups}
    return [lane - deepest[group] / 2 for lane, group in zip(lanes, groups, strict=True)]


def _touch(one: _Role, two: _Role) -> bool:
    """Whether any mark of the one covers what a mark of the other does, given that their outermost ends do."""
    return (len(one.covers) == 1 and len(two.covers) == 1) or _meet(one.covers, two.covers)


def _meet(one: Sequence[Cover], two: Sequence[Cover]) -> bool:
    return any(left < other_right and other_left < right for left, right in one for other_left, other_right in two)


def _ringed(marks: list[Numbered], roles: list[_Role]) -> list[int]:
    """Hollow marks that the same role's filled one would cover."""
    hollow = {number for number, mark in marks if mark.hollow}
    found = []
    for role in roles:
        filled = [cover for number, cover in zip(role.numbers, role.covers, strict=True) if number not in hollow]
        open_ = [(number, cover) for number, cover in zip(role.numbers, role.covers, strict=True) if number in hollow]
        found += [number for number, cover in open_ if _meet([cover], filled)]
    return found
