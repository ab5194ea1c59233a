"""Where a name finds room in a scatter: near its mark, over nothing else, its line across nothing; knows no roles and draws nothing."""

import math
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Protocol, TypeAlias

from msgspec import Struct

from careergui.render.scatter_lines import Segment, cross, meet, through, upright

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]
    Cells: TypeAlias = NDArray[np.int64]
    Flags: TypeAlias = NDArray[np.bool_]
    Sides: TypeAlias = tuple[Numbers, Numbers, Numbers, Numbers]

_RINGS = (0.0, 1.2, 2.4, 4.0)
"""How far a name may stand off its mark, in lines, before the whole plot is searched."""
_LOOKED_AT, _AT_ONCE = 300, 100
"""Of the places that meet nothing, so many nearest ones are looked at for one whose line crosses nothing."""
OVER_A_MARK = 50
"""How much more a line over another role's mark weighs than one over anything else."""
_PAD = 0.2
"""How close to a name a line may pass, in lines."""
_BESIDE = 0.35
"""How much farther than beside its mark a name may stand, in lines, without a line to it."""

Spot: TypeAlias = tuple[float, float]


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


class Raster(Protocol):
    """What tells how much of some rectangles circles cover; see scatter_cover."""

    def of(self, left: "Numbers", top: "Numbers", right: "Numbers", bottom: "Numbers") -> "Cells":
        """How much of each is covered, 0 for nothing."""


class Room(Struct):
    """What is taken in a plot: rectangles, the lines from marks to names, and the circles under `cover`."""

    plot: Box
    taken: list[Box]
    cover: Raster
    lines: list[Segment] = []
    marks: list[Box] = []
    """Of what is taken, the marks of roles: a line to a name rather crosses anything else."""

    def best(self, mark: Mark, width: float, height: float, step: float) -> Box | None:
        """The nearest place in the plot that meets nothing: one over no circle whose line crosses nothing, where there is any.

        Where there is none, one over as few circles as may be, then one whose line crosses as little as may be; None if all meet.
        """
        left, top = self._beside(mark, width, height, step)
        found = self._at(mark, left, top, (width, height, step), beside=True)  # most names find their place here
        if found is None:
            left, top = self._all_over(mark, width, height, step, left, top)
            found = self._at(mark, left, top, (width, height, step), beside=False)
        return _box(left, top, found, width, height) if found is not None else None

    def _at(self, mark: Mark, left: "Numbers", top: "Numbers", size: tuple[float, float, float], *, beside: bool) -> int | None:
        """Which of some places in their order is best; `beside` the mark only one that is over no circle and whose line crosses nothing."""
        width, height, step = size
        free = self._free(left, top, width, height)
        if not free.any():
            return None
        covered = self.cover.of(left, top, left + width, top + height)
        clear, over = (free & (covered == 0)).nonzero()[0], (free & (covered > 0)).nonzero()[0]
        crossing: tuple[int, int] | None = None
        others = () if beside else _portions(over[covered[over].argsort(kind="stable")])
        for those in chain(_portions(clear), others):
            crossings = self._crossings(mark, (left[those], top[those], left[those] + width, top[those] + height), step)
            least = int(crossings.argmin())
            found = int(crossings[least]), int(those[least])
            if found[0] == 0:
                return found[1]
            crossing = found if crossing is None or found[0] < crossing[0] else crossing
        return crossing[1] if crossing is not None and not beside else None

    def is_taken(self, box: Box, line: Segment | None) -> bool:
        """Whether a name would meet something, or it or the line to it would cross a name or a line that is there."""
        if not self.plot.holds(box) or any(map(box.meets, self.taken)) or any(map(box.crossed, self.lines)):
            return True
        if line is None:
            return False
        there = (box for box in self.taken if not (box.left <= line[0] <= box.right and box.top <= line[1] <= box.bottom))
        return any(box.crossed(line) for box in there) or any(cross(line, one) for one in self.lines)

    def crossed_by(self, line: Segment, own: Box, spot: Spot) -> int:
        """How much the line from a spot to its own name crosses: other names and lines, and weighing more, other marks."""
        mark = Mark(*spot, 0, 0)
        marks = sum(box.crossed(line) for box in self.marks if not _holds_centre(box, mark))
        there = (box for box in self.taken if box != own and not (box.left <= mark.x <= box.right and box.top <= mark.y <= box.bottom))
        names = sum(box.crossed(line) for box in there)
        return OVER_A_MARK * marks + names + sum(cross(line, other) for other in self.lines if other != line)

    def _beside(self, mark: Mark, width: float, height: float, step: float) -> "tuple[Numbers, Numbers]":
        """Left and top of the places beside a mark."""
        import numpy as np  # late: costs start time, and only drawing needs it

        near = [box for ring in _RINGS for box in around((mark.x, mark.y), width, height, mark.away + ring * step)]
        return np.array([box.left for box in near]), np.array([box.top for box in near])

    def _all_over(self, mark: Mark, width: float, height: float, step: float, left: "Numbers", top: "Numbers") -> "tuple[Numbers, Numbers]":
        """The same, and after them of places all over the plot, nearest first."""
        import numpy as np  # late: as above

        lefts = np.arange(self.plot.left, max(self.plot.right - width, self.plot.left) + 1, width / 3)
        tops = np.arange(self.plot.top, max(self.plot.bottom - height, self.plot.top) + 1, step * 0.75)
        x, y = np.tile(lefts, len(tops)), np.repeat(tops, len(lefts))
        across = np.maximum(np.maximum(x - mark.x, mark.x - x - width), 0)
        down = np.maximum(np.maximum(y - mark.y, mark.y - y - height), 0)
        far = np.hypot(across, down)
        # What is as near as the places beside the mark would be without the line that tells whose it is.
        order = np.argsort(far, kind="stable")
        order = order[far[order] > mark.away]
        return np.concatenate((left, x[order])), np.concatenate((top, y[order]))

    def _free(self, left: "Numbers", top: "Numbers", width: float, height: float) -> "Flags":
        """Which of some places lie in the plot and meet nothing that is taken."""
        import numpy as np  # late: as above

        right, bottom, plot = left + width, top + height, self.plot
        free = (plot.left <= left) & (right <= plot.right) & (plot.top <= top) & (bottom <= plot.bottom)
        if self.taken:
            sides = np.array([(box.left, box.top, box.right, box.bottom) for box in self.taken])[:, :, None]
            meets = (left < sides[:, 2]) & (sides[:, 0] < right) & (top < sides[:, 3]) & (sides[:, 1] < bottom)
            free &= ~meets.any(axis=0)
        return free

    def _crossings(self, mark: Mark, boxes: "Sides", step: float) -> "Cells":
        """What the lines to names there would cross, and the lines the names would cut."""
        import numpy as np  # late: as above

        lines, led = _leads(mark, boxes, step)
        pad = step * _PAD
        wide = (boxes[0] - pad, boxes[1] - pad, boxes[2] + pad, boxes[3] + pad)
        found = np.zeros(len(led), dtype=np.int64)
        others = [box for box in self.taken if not (box.left <= mark.x <= box.right and box.top <= mark.y <= box.bottom)]
        if others:
            sides = _columns([(box.left - pad, box.top - pad, box.right + pad, box.bottom + pad) for box in others])
            found += (through(upright(lines), sides) & led[:, None]).sum(axis=1)
        aside = [box for box in self.marks if not _holds_centre(box, mark)]
        if aside:
            marks = _columns([(box.left, box.top, box.right, box.bottom) for box in aside])
            found += OVER_A_MARK * (through(upright(lines), marks) & led[:, None]).sum(axis=1)
        if self.lines:
            there = _columns(self.lines)
            found += through(there, upright(wide)).sum(axis=1)
            found += (meet(upright(lines), there) & led[:, None]).sum(axis=1)
        return found


def _holds_centre(box: Box, mark: Mark) -> bool:
    """Whether the middle of a mark lies on another, so that no line from it can avoid that; its own does."""
    return math.hypot((box.left + box.right) / 2 - mark.x, (box.top + box.bottom) / 2 - mark.y) < (box.right - box.left) / 2


def _portions(places: "Cells") -> "Iterator[Cells]":
    """The first of some places, a few at a time."""
    return (places[first : first + _AT_ONCE] for first in range(0, min(len(places), _LOOKED_AT), _AT_ONCE))


def _box(left: "Numbers", top: "Numbers", place: int, width: float, height: float) -> Box:
    x, y = float(left[place]), float(top[place])
    return Box(x, y, x + width, y + height)


def _columns(found: Sequence[Segment]) -> "Sides":
    import numpy as np  # late: as above

    left, top, right, bottom = np.array(found).T
    return left, top, right, bottom


def _leads(mark: Mark, boxes: "Sides", step: float) -> "tuple[Sides, Flags]":
    """The lines from a mark to some rectangles, and which of them are drawn: see `lead`."""
    import numpy as np  # late: as above

    x, y = np.clip(mark.x, boxes[0], boxes[2]), np.clip(mark.y, boxes[1], boxes[3])
    far = np.hypot(x - mark.x, y - mark.y)
    start = mark.radius / np.maximum(far, 1e-9)
    return (mark.x + (x - mark.x) * start, mark.y + (y - mark.y) * start, x, y), far > mark.away + step * _BESIDE


def lead(mark: Mark, box: Box, step: float) -> Segment | None:
    """The line from a mark to its name, where the name stands apart; `step` is the height of a line of text."""
    x, y = min(max(mark.x, box.left), box.right), min(max(mark.y, box.top), box.bottom)
    far = math.hypot(x - mark.x, y - mark.y)
    if far <= mark.away + step * _BESIDE:
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
