"""Which points of a scatter are named, and where their names stand without meeting each other; leaves places of points to scatter_place."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.ground import Ground
from careergui.render.pieces import Piece, Pointer, Text
from careergui.render.scatter_compared import GAP, MARK, Compared
from careergui.render.scatter_place import EDGE, GUTTER, INSIDE, Plot, Spots
from careergui.render.scatter_room import Box, Room, around
from careergui.render.scatter_text import box_of, shortened, written

if TYPE_CHECKING:
    from careergui.render.scatter_place import Numbers

MOST = 30
_ROOM = 9_000
"""Square pixels of plot, at 100 %, for each name."""
_TRIES = 3
"""How many points are tried for each name there is room for."""
_CROWD = 14
"""A name that would cover more points than this is left out."""
_APART = 6
OUTWARD = {1: (-1, 0), 2: (1, 0), 3: (0, -1), 4: (0, 1)}


class Labels:
    """Places names one after the other; what is taken stays taken."""

    def __init__(self, ground: Ground, spec: ScatterSpec, plot: Plot, found: Spots, width: float) -> None:
        """`width` is that of the whole picture: names of compared roles in a gutter may reach into the plot."""
        self._ground, self._spec, self._plot, self._spots = ground, spec, plot, found
        self._taken: list[Box] = []
        outside_gutters = found.kind != GUTTER
        x, y = found.x[outside_gutters], found.y[outside_gutters]
        order = x.argsort()
        self._coverable = (x[order], y[order])
        self._right = min(width, plot.right + GAP)
        self.pieces: list[Piece] = []
        self._count = 0
        inside = Box(plot.left, plot.top, self._right, plot.bottom)
        self._room = Room(plot=inside, taken=self._taken)
        self._names = Compared(ground, spec, plot, found, self._room)

    @property
    def unnamed(self) -> int:
        """Compared roles whose name found no room."""
        return self._names.unnamed

    def begin(self, those: tuple[int, ...], written: Sequence[Text]) -> list[Box]:
        """Compared roles (`those`) in the gutters; `written` stands in the plot already. What is taken then, arrows too."""
        self._taken += [*map(box_of, written), *self._marks(those)]
        self._names.name_in_gutters([place for place in those if self._spots.kind[place]])
        return [*self._taken, *self._arrows()]

    def place(self, those: tuple[int, ...], written: Sequence[Text]) -> list[Piece]:
        """Further compared roles, then what lies beyond the axes, then large and outlying ones; `written` has come to stand in the plot."""
        self._taken += map(box_of, written)
        points, kind = self._spec.points, self._spots.kind
        self._names.name_others([place for place in those if kind[place]])
        self.pieces += self._names.pieces
        edges = (kind == EDGE).nonzero()[0].tolist()
        for place in edges:
            self._point_outward(place)
        for place in (place for place in edges if points[place].slot is None):
            self._name_far(place)
        self._name_others(set(those))
        return self.pieces

    def _marks(self, those: tuple[int, ...]) -> list[Box]:
        """The rectangles that compared roles' marks take."""
        spots, least = self._spots, MARK * self._ground.sizes.unit
        found = [(float(spots.x[one]), float(spots.y[one]), max(float(spots.radius[one]), least)) for one in those if spots.kind[one]]
        return [Box(x - radius, y - radius, x + radius, y + radius) for x, y, radius in found]

    def _arrows(self) -> list[Box]:
        """The rectangles that the arrows of what lies beyond the axes take."""
        spots, size = self._spots, 10 * self._ground.sizes.unit
        found = [(float(spots.x[one]), float(spots.y[one])) for one in (spots.kind == EDGE).nonzero()[0].tolist()]
        return [Box(x - size, y - size, x + size, y + size) for x, y in found]

    # ---- beyond the axes

    def _point_outward(self, place: int) -> None:
        across, down = OUTWARD[int(self._spots.side[place])]
        x, y = float(self._spots.x[place]), float(self._spots.y[place])
        point, unit = self._spec.points[place], self._ground.sizes.unit
        ink = "text3" if point.slot is None else point.slot
        size = (7 if point.slot is None else 10) * unit
        self.pieces.append(Pointer(x=x, y=y, size=size, across=across, down=down, ink=ink, slot=point.slot))

    def _name_far(self, place: int) -> None:
        """Name and the value that does not fit the axis, on the inner side of its arrow."""
        if self._count >= MOST:
            return
        point, side = self._spec.points[place], int(self._spots.side[place])
        axis, value = (self._spec.across, point.across) if side < 3 else (self._spec.up, point.up)
        text = f"{shortened(point.name)} {axis.said(value)}"
        self._write_first_free(place, text, list(self._inward(place, side, self._ground.measure.width(text, self._ground.sizes.small))))

    def _inward(self, place: int, side: int, width: float) -> Iterator[Box]:
        """Places for the name of an arrow: on the inner side of it, then a little above or below."""
        x, y, unit = float(self._spots.x[place]), float(self._spots.y[place]), self._ground.sizes.unit
        height, away = self._ground.sizes.line(self._ground.sizes.small), 13 * unit
        for lift in (0.0, 0.9, -0.9, 1.6, -1.6):
            if side < 3:
                left = x - away - width if side == 2 else x + away
                top = y - height / 2 + lift * height
            else:
                left = min(max(x - width / 2 + lift * width / 2, self._plot.left), self._plot.right - width)
                top = y + away if side == 3 else y - away - height
            yield Box(left, top, left + width, top + height)

    # ---- large and outlying ones

    def _name_others(self, but: set[int]) -> None:
        plot, unit = self._plot, self._ground.sizes.unit
        room = (plot.right - plot.left) * (plot.bottom - plot.top) / (_ROOM * unit * unit)
        most = min(MOST, int(room))
        for place in self._in_order((most - self._count) * _TRIES, but):
            if self._count >= most:
                return
            self._try(place, shortened(self._spec.points[place].name))

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

    def _try(self, place: int, text: str) -> None:
        """Name a point where the name covers the fewest others."""
        ground = self._ground
        width, height = ground.measure.width(text, ground.sizes.small), ground.sizes.line(ground.sizes.small)
        away = float(self._spots.radius[place]) + GAP * ground.sizes.unit
        best, least = None, _CROWD + 1
        for box in around((float(self._spots.x[place]), float(self._spots.y[place])), width, height, away):
            if self._is_free(box) and (covered := self._covered(box)) < least:
                best, least = box, covered
                if not covered:
                    break
        if best is not None:
            self._write_first_free(place, text, [best])

    def _write_first_free(self, place: int, text: str, boxes: list[Box]) -> None:
        """Write a name in the first of some places that meets nothing; nowhere if there is none."""
        box = next((box for box in boxes if self._is_free(box)), None)
        if box is not None:
            self._taken.append(self._wider(box))
            self._count += 1
            middle = (box.top + box.bottom) / 2
            small, point = self._ground.sizes.small, self._spec.points[place]
            self.pieces.append(written(self._ground, (box.left, middle), text, small, 0, point, strong=False))

    def _wider(self, box: Box) -> Box:
        """A name with the space that sets it off from the next."""
        space = _APART * self._ground.sizes.unit
        return Box(box.left - space, box.top, box.right + space, box.bottom)

    def _is_free(self, box: Box) -> bool:
        if self._outside(box):
            return False
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        # A plain loop: this is asked thousands of times for each drawing.
        for other in self._taken:  # noqa: SIM110 - as said
            if left < other.right and other.left < right and top < other.bottom and other.top < bottom:
                return False
        return True

    def _outside(self, box: Box) -> bool:
        plot = self._plot
        return box.left < plot.left or box.right > self._right or box.top < plot.top or box.bottom > plot.bottom

    def _covered(self, box: Box) -> int:
        """How many points a name there would lie on."""
        x, y = self._coverable  # from left to right, so that only those in the columns of the name are asked for their height
        first, last = x.searchsorted(box.left, "right"), x.searchsorted(box.right, "left")
        near = y[first:last]
        return int(((near > box.top) & (near < box.bottom)).sum())


def _middle(values: "Numbers") -> float:
    """The middle one of some values, without numpy's median: that loads a part of numpy which costs as much as all the drawing."""
    ordered = values.copy()
    ordered.partition(len(ordered) // 2)
    return float(ordered[len(ordered) // 2])
