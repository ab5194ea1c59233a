"""Which points of a scatter are named, and where their names stand without meeting each other; leaves places of points to scatter_place."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.ground import Ground
from careergui.render.pieces import Piece, Text
from careergui.render.scatter_compared import GAP, INWARD, MARK, Compared
from careergui.render.scatter_cover import Cover
from careergui.render.scatter_edges import OUTWARD, EdgeNames
from careergui.render.scatter_place import EDGE, GUTTER, INSIDE, Plot, Spots
from careergui.render.scatter_room import Box, Room
from careergui.render.scatter_text import box_of, shortened, written

if TYPE_CHECKING:
    from careergui.render.scatter_place import Numbers

MOST = 30
_ROOM = 9_000
"""Square pixels of plot, at 100 %, for each name."""
_TRIES = 3
"""How many points are tried for each name there is room for."""
_APART, _CLEAR = 6, 1.5
"""Pixels at 100 % from a name to the next, and to a circle that is not its own."""


class Labels:
    """Places names one after the other; what is taken stays taken."""

    def __init__(self, ground: Ground, spec: ScatterSpec, plot: Plot, found: Spots, width: float, compared: tuple[int, ...]) -> None:
        """`width` is that of the whole picture: names of compared roles in a gutter may reach into the plot."""
        self._ground, self._spec, self._plot, self._spots = ground, spec, plot, found
        self._those = compared
        self._taken: list[Box] = []
        self.cover = Cover(plot, found, compared, ground.sizes.unit)
        self.pieces: list[Piece] = []
        self._named = 0
        inside = Box(plot.left, plot.top, min(width, plot.right + GAP), plot.bottom)
        self._room = Room(plot=inside, taken=self._taken, cover=self.cover)
        self._names = Compared(ground, spec, plot, found, self._room, self.cover)

    @property
    def unnamed(self) -> int:
        """Compared roles whose name found no room."""
        return self._names.unnamed

    def begin(self, written: Sequence[Text], drawn: Sequence[Box] = ()) -> list[Box]:
        """Compared roles in the gutters, and what lies beyond the axes; `written` and `drawn` stand already. What is taken then."""
        self._room.marks += self._marks()
        self._taken += [*map(box_of, written), *drawn, *self._room.marks, *self._arrows()]
        self._names.name_in_gutters([place for place in self._those if self._spots.kind[place] == GUTTER])
        edges = EdgeNames(self._ground, self._spec, self._plot, self._spots, self._room, self.cover)
        self._named = edges.name((self._spots.kind == EDGE).nonzero()[0].tolist(), MOST)
        self.pieces += edges.pieces
        return self._taken

    def place(self, written: Sequence[Text]) -> list[Piece]:
        """Further compared roles, then large and outlying ones; `written` has come to stand in the plot."""
        self._taken += map(box_of, written)
        kind = self._spots.kind
        self._names.name_others([place for place in self._those if kind[place]])
        self.pieces += self._names.pieces
        self._name_others(self._named)
        return self.pieces

    def _marks(self) -> list[Box]:
        """The rectangles that compared roles' marks take."""
        spots, unit, found = self._spots, self._ground.sizes.unit, []
        for one in self._those:
            if spots.kind[one]:
                across, down = OUTWARD.get(int(spots.side[one]), (0, 0)) if spots.kind[one] == EDGE else (0, 0)
                x, y = float(spots.x[one]) - across * INWARD * unit, float(spots.y[one]) - down * INWARD * unit
                radius = max(float(spots.radius[one]), MARK * unit)
                found.append(Box(x - radius, y - radius, x + radius, y + radius))
        return found

    def _arrows(self) -> list[Box]:
        """The rectangles that the arrows of what lies beyond the axes take."""
        spots, size = self._spots, 10 * self._ground.sizes.unit
        found = [(float(spots.x[one]), float(spots.y[one])) for one in (spots.kind == EDGE).nonzero()[0].tolist()]
        return [Box(x - size, y - size, x + size, y + size) for x, y in found]

    # ---- large and outlying ones

    def _name_others(self, named: int) -> None:
        """Names beside circles, where a name lies on nothing else."""
        plot, unit, small = self._plot, self._ground.sizes.unit, self._ground.sizes.small
        room = (plot.right - plot.left) * (plot.bottom - plot.top) / (_ROOM * unit * unit)
        most = min(MOST, int(room))
        those = list(self._in_order((most - named) * _TRIES, set(self._those)))
        names = [shortened(self._spec.points[place].name) for place in those]
        widths = [self._ground.measure.width(name, small) for name in names]
        for place, name, boxes in zip(those, names, self._beside(those, widths), strict=True):
            box = next(filter(self._is_free, boxes), None) if named < most else None
            if box is not None:
                self._taken.append(self._wider(box))
                spot = (box.left, (box.top + box.bottom) / 2)
                self.pieces.append(written(self._ground, spot, name, small, 0, self._spec.points[place], strong=False))
                named += 1

    def _beside(self, those: Sequence[int], widths: Sequence[float]) -> list[list[Box]]:
        """For each of some points, the places beside its circle where a name of its width lies over no other circle."""
        import numpy as np  # late: costs start time, and only drawing needs it

        if not those:
            return []
        unit, height = self._ground.sizes.unit, self._ground.sizes.line(self._ground.sizes.small)
        x, y, radius = (column[np.array(those)] for column in (self._spots.x, self._spots.y, self._spots.radius))
        wide, away = np.array(widths), radius + GAP * unit
        side = away * 0.75
        # In the order of `around`, for all points at once.
        lefts = (x + away, x - away - wide, x - wide / 2, x - wide / 2, x + side, x + side, x - side - wide, x - side - wide)
        above, below = y - side - height, y + side
        tops = (y - height / 2, y - height / 2, y - away - height, y + away, above, below, above, below)
        left, top, edge = np.stack(lefts, axis=1), np.stack(tops, axis=1), _CLEAR * unit
        under = self.cover.of_others(those, left - edge, top - edge, left + wide[:, None] + edge, top + height + edge)
        return [
            [Box(a, b, a + width, b + height) for a, b, covered in zip(*row, strict=True) if not covered]
            for width, *row in zip(widths, left.tolist(), top.tolist(), under.tolist(), strict=True)
        ]

    def _in_order(self, count: int, seen: set[int]) -> Iterator[int]:
        """Points worth a name: largest and most outlying in turn."""
        import numpy as np  # late: costs start time, and only drawing needs it

        inside = np.flatnonzero(self._spots.kind == INSIDE)
        if not len(inside) or count <= 0:
            return
        x, y = self._spots.x[inside], self._spots.y[inside]
        middle = (_middle(x), _middle(y))
        spread = [_middle(np.abs(found - centre)) or 1.0 for found, centre in zip((x, y), middle, strict=True)]
        far = np.hypot((x - middle[0]) / spread[0], (y - middle[1]) / spread[1])
        large = inside[np.argsort(-self._spots.radius[inside], kind="stable")][:count]
        outlying = inside[np.argsort(-far, kind="stable")][:count]
        for pair in zip(large.tolist(), outlying.tolist(), strict=True):
            for place in pair:
                if place not in seen:
                    seen.add(place)
                    yield place

    def _wider(self, box: Box) -> Box:
        """A name with the space that sets it off from the next."""
        space = _APART * self._ground.sizes.unit
        return Box(box.left - space, box.top, box.right + space, box.bottom)

    def _is_free(self, box: Box) -> bool:
        if not self._room.plot.holds(box) or any(box.crossed(line) for line in self._room.lines):
            return False
        wide = self._wider(box)
        left, top, right, bottom = wide.left, wide.top, wide.right, wide.bottom
        # A plain loop: this is asked thousands of times for each drawing.
        for other in self._taken:  # noqa: SIM110 - as said
            if left < other.right and other.left < right and top < other.bottom and other.top < bottom:
                return False
        return True


def _middle(values: "Numbers") -> float:
    """The middle one of some values, without numpy's median: that loads a part of numpy which costs as much as all the drawing."""
    ordered = values.copy()
    ordered.partition(len(ordered) // 2)
    return float(ordered[len(ordered) // 2])
