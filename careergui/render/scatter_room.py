"""Where a name finds room in a scatter: near its mark, over nothing else, its line across nothing; knows no roles and draws nothing."""

import math
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeAlias

from msgspec import Struct

_RINGS = (0.0, 1.2, 2.4, 4.0)
"""How far a name may stand off its mark, in lines, before the whole plot is searched."""
_LOOKED_AT = 250
"""Of the places that meet nothing, so many nearest ones are looked at for one whose line crosses nothing."""

Spot: TypeAlias = tuple[float, float]
Segment: TypeAlias = tuple[float, float, float, float]


class Box(Struct, frozen=True):
    """A rectangle of pixels that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether two rectangles share any pixel."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: "Box") -> bool:
        """Whether another rectangle lies wholly inside."""
        return self.left <= other.left and other.right <= self.right and self.top <= other.top and other.bottom <= self.bottom

    def crossed(self, line: Segment) -> bool:
        """Whether a line runs through the rectangle."""
        x, y, right, down = line[0], line[1], line[2] - line[0], line[3] - line[1]
        first, last = 0.0, 1.0
        for step, away in ((-right, x - self.left), (right, self.right - x), (-down, y - self.top), (down, self.bottom - y)):
            if step == 0:
                if away < 0:
                    return False
            elif step < 0:
                first = max(first, away / step)
            else:
                last = min(last, away / step)
        return first < last


class Mark(Struct, frozen=True):
    """The place of a mark, its radius, and how far a name stays away from its centre."""

    x: float
    y: float
    radius: float
    away: float


class Room(Struct):
    """What is taken in a plot: rectangles, and the lines from marks to names."""

    plot: Box
    taken: list[Box]
    lines: list[Segment] = []

    def best(self, mark: Mark, width: float, height: float, step: float) -> Box | None:
        """The nearest place in the plot that meets nothing, rather one whose line crosses nothing; None if all meet."""
        others = [box for box in self.taken if not (box.left <= mark.x <= box.right and box.top <= mark.y <= box.bottom)]
        found: Box | None = None
        seen, fewest = 0, 0
        for box in chain(self._near(mark, width, height, step), self._anywhere(mark, width, height, step)):
            if not self.plot.holds(box) or any(map(box.meets, self.taken)):
                continue
            crossings = self._crossings(mark, box, others, step)
            if not crossings:
                return box
            if found is None or crossings < fewest:
                found, fewest = box, crossings
            seen += 1
            if seen > _LOOKED_AT:
                break
        return found

    def _near(self, mark: Mark, width: float, height: float, step: float) -> Iterator[Box]:
        return (box for ring in _RINGS for box in around((mark.x, mark.y), width, height, mark.away + ring * step))

    def _anywhere(self, mark: Mark, width: float, height: float, step: float) -> Iterator[Box]:
        """Places all over the plot, nearest first."""
        lefts = _steps(self.plot.left, self.plot.right - width, width / 2)
        tops = _steps(self.plot.top, self.plot.bottom - height, step)
        boxes = (Box(left, top, left + width, top + height) for left in lefts for top in tops)
        return iter(sorted(boxes, key=lambda box: _apart(mark, box)))

    def _crossings(self, mark: Mark, box: Box, others: Sequence[Box], step: float) -> int:
        """What the line to a name there would cross, and the lines its name would cut."""
        line = lead(mark, box, step)
        cut = sum([box.crossed(other) for other in self.lines])
        if line is None:
            return cut
        return cut + sum([other.crossed(line) for other in others]) + sum([cross(line, other) for other in self.lines])


def lead(mark: Mark, box: Box, step: float) -> Segment | None:
    """The line from a mark to its name, where the name stands apart; `step` is the height of a line of text."""
    x, y = min(max(mark.x, box.left), box.right), min(max(mark.y, box.top), box.bottom)
    far = math.hypot(x - mark.x, y - mark.y)
    if far <= mark.away + step * 0.7:
        return None
    start = mark.radius / far
    return mark.x + (x - mark.x) * start, mark.y + (y - mark.y) * start, x, y


def around(spot: Spot, width: float, height: float, away: float) -> Iterator[Box]:
    """The places for a name beside a point: right, left, above, below, and at the corners."""
    x, y = spot
    side = away * 0.75
    for left, top in (
        (x + away, y - height / 2),
        (x - away - width, y - height / 2),
        (x - width / 2, y - away - height),
        (x - width / 2, y + away),
        (x + side, y - side - height),
        (x + side, y + side),
        (x - side - width, y - side - height),
        (x - side - width, y + side),
    ):
        yield Box(left, top, left + width, top + height)


def _apart(mark: Mark, box: Box) -> float:
    across = max(box.left - mark.x, 0, mark.x - box.right)
    return math.hypot(across, max(box.top - mark.y, 0, mark.y - box.bottom))


def _steps(first: float, last: float, step: float) -> list[float]:
    return [first + number * step for number in range(max(int((last - first) / step) + 1, 0))]


def cross(one: Segment, other: Segment) -> bool:
    """Whether two lines cross."""

    def side(line: Segment, x: float, y: float) -> float:
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])

    return (
        side(one, other[0], other[1]) * side(one, other[2], other[3]) < 0 and side(other, one[0], one[1]) * side(other, one[2], one[3]) < 0
    )
