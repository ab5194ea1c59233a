"""Which points of a scatter are named, and where their names stand without meeting each other; leaves places of points to scatter_place."""

import math
from collections.abc import Iterator
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.render.ground import Ground
from careergui.render.pieces import Line, Piece, Pointer, Text
from careergui.render.scatter_place import EDGE, GUTTER, GUTTER_GAP, INSIDE, Plot, Spots

if TYPE_CHECKING:
    from careergui.render.scatter_place import Numbers

MOST = 30
_ROOM = 9_000
"""Square pixels of plot, at 100 %, for each name."""
_TRIES = 3
"""How many points are tried for each name there is room for."""
_LONGEST = 34
"""Letters of a name; longer ones are cut, and whole in the card and the table."""
_CROWD = 14
"""A name that would cover more points than this is left out."""
_GAP, _APART = 4, 6
_MARKS = 8
"""Radius of a compared role's mark, at least."""
_RINGS = (0.0, 1.2, 2.4, 4.0)
"""How far the name of a compared role may stand off, in lines, until it meets nothing."""
OUTWARD = {1: (-1, 0), 2: (1, 0), 3: (0, -1), 4: (0, 1)}


class Box(Struct, frozen=True):
    """A rectangle of pixels that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether two rectangles share any pixel."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


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
        self._right = min(width, plot.right + _GAP)
        self.pieces: list[Piece] = []
        self._count = 0

    def place(self, those: tuple[int, ...], written: list[Text]) -> list[Piece]:
        """Compared roles (`those`), then what lies beyond the axes, then large and outlying ones; `written` stands in the plot already."""
        self._taken = [box_of(text) for text in written]
        points, kind = self._spec.points, self._spots.kind
        compared = [place for place in those if kind[place]]
        self._taken += self.marks(tuple(compared))
        for place in sorted(compared, key=lambda place: points[place].slot or 0):
            self._name_compared(place, at_edge=bool(kind[place] == EDGE))
        edges = (kind == EDGE).nonzero()[0].tolist()
        for place in edges:
            self._point_outward(place)
        for place in (place for place in edges if points[place].slot is None):
            self._name_far(place)
        self._name_others(set(those))
        return self.pieces

    def marks(self, those: tuple[int, ...]) -> list[Box]:
        """The rectangles that compared roles' marks take."""
        spots, least = self._spots, _MARKS * self._ground.sizes.unit
        found = [(float(spots.x[one]), float(spots.y[one]), max(float(spots.radius[one]), least)) for one in those if spots.kind[one]]
        return [Box(x - radius, y - radius, x + radius, y + radius) for x, y, radius in found]

    # ---- the compared roles

    def _name_compared(self, place: int, *, at_edge: bool) -> None:
        """Name in bold and figures under it; where every place is taken, the one that meets least."""
        ground, point = self._ground, self._spec.points[place]
        pixels = ground.sizes.minor
        name = ground.measure.wrap(point.name, pixels, 600, 230 * ground.sizes.unit)
        lines = [*((text, True) for text in name), (self._spec.values(point), False)]
        width = max(ground.measure.width(text, pixels, 600 if strong else 400) for text, strong in lines)
        step = ground.sizes.line(pixels)
        away = _GAP * 1.5 * ground.sizes.unit + (8 * ground.sizes.unit if at_edge else 0)
        radius = max(float(self._spots.radius[place]), _MARKS * ground.sizes.unit)
        box = self._best(box for ring in _RINGS for box in self._around(place, width, step * len(lines), radius + away + ring * step))
        self._taken.append(box)
        centre, middle = float(self._spots.x[place]), float(self._spots.y[place])
        self._lead(point, (centre, middle), radius, box)
        anchor = 0.0 if box.left > centre else 1.0 if box.right < centre else 0.5
        x = {0.0: box.left, 0.5: (box.left + box.right) / 2, 1.0: box.right}[anchor]
        for number, (text, strong) in enumerate(lines):
            y = box.top + (number + 0.5) * step
            self._write(x, y, text, pixels, anchor, point, strong=strong)

    def _best(self, choices: Iterator[Box]) -> Box:
        """The first place that lies inside and meets nothing; failing that the one that comes nearest to it."""
        seen: list[tuple[tuple[bool, int, bool], Box]] = []
        for box in choices:
            faults = (self._beyond(box), sum([box.meets(other) for other in self._taken]), self._outside(box))
            if not any(faults):
                return box
            seen.append((faults, box))
        return min(seen, key=itemgetter(0))[1]

    def _lead(self, point: ScatterPoint, spot: tuple[float, float], radius: float, box: Box) -> None:
        """A thin line from a mark to its name, where the name had to stand apart."""
        unit = self._ground.sizes.unit
        x, y = min(max(spot[0], box.left), box.right), min(max(spot[1], box.top), box.bottom)
        far = math.hypot(x - spot[0], y - spot[1])
        if far > radius + 2.5 * _GAP * unit + 8 * unit:
            start = radius / far
            self.pieces.append(
                Line(
                    x1=spot[0] + (x - spot[0]) * start,
                    y1=spot[1] + (y - spot[1]) * start,
                    x2=x,
                    y2=y,
                    ink="text2",
                    width=unit,
                    slot=point.slot,
                )
            )

    def _write(self, x: float, y: float, text: str, pixels: int, anchor: float, point: ScatterPoint, *, strong: bool) -> None:
        ground = self._ground
        ink = ground.theme.text1 if point.slot is not None else ground.theme.text2
        made = ground.text(x, y, text, pixels, 600 if strong else 400, ink, anchor)
        self.pieces.append(veiled(made, point.slot))

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
        away = float(self._spots.radius[place]) + _GAP * ground.sizes.unit
        best, least = None, _CROWD + 1
        for box in self._around(place, width, height, away):
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
            self._write(box.left, middle, text, self._ground.sizes.small, 0, self._spec.points[place], strong=False)

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

    def _around(self, place: int, width: float, height: float, away: float) -> Iterator[Box]:
        """The places for a name beside its point: right, left, above, below, and at the corners."""
        x, y = float(self._spots.x[place]), float(self._spots.y[place])
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

    def _beyond(self, box: Box) -> bool:
        """Whether a name would leave plot and gutters."""
        plot, unit = self._plot, self._ground.sizes.unit
        left = plot.left - plot.gutter_left - GUTTER_GAP * unit
        bottom = plot.bottom + plot.gutter_bottom + GUTTER_GAP * unit
        return box.left < left or box.right > self._right or box.top < plot.top or box.bottom > bottom

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


def box_of(text: Text) -> Box:
    """The rectangle a text takes."""
    return Box(text.x, text.y - text.pixels, text.x + text.width, text.y + text.pixels * 0.36)


def veiled(text: Text, slot: int | None = None) -> Text:
    """The text with its ground dimmed."""
    return replace(text, veiled=True, slot=slot)


def shortened(name: str) -> str:
    """A name as it stands in the plot: whole, or cut between two words."""
    if len(name) <= _LONGEST:
        return name
    kept = name[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;–-")
    return f"{kept}…"
