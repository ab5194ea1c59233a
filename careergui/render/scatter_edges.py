"""The names of what lies beyond an axis: each at its arrow, in the order of the arrows, or led to it by a thin line."""

from collections.abc import Iterator, Sequence

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.ground import Ground
from careergui.render.pieces import Line, Piece, Pointer
from careergui.render.scatter_cover import Cover
from careergui.render.scatter_lines import Segment
from careergui.render.scatter_margin import apart
from careergui.render.scatter_place import Plot, Spots
from careergui.render.scatter_room import Box, Mark, Room, lead
from careergui.render.scatter_text import shortened, written

OUTWARD = {1: (-1, 0), 2: (1, 0), 3: (0, -1), 4: (0, 1)}
_ARROW, _AWAY, _LED = 7, 13, 26
"""Size of an arrow, and from its tip to a name beside it and to one that a line leads to."""
_SPACE = 6
"""From a name to the next beside it."""
_SHIFTS = tuple(
    sorted(
        ((shift / 2, float(inward)) for shift in range(-8, 11) for inward in (0, 45, 90, 150)),
        key=lambda place: abs(place[0]) * 17 + place[1] * 0.6,
    )
)
"""How far a name may move along the edge, in lines, and away from it, in pixels at 100 %, to lie on nothing; least first."""


class EdgeNames:
    """Draws the arrows and names as many as there is room for; what is taken is kept in `room`."""

    def __init__(self, ground: Ground, spec: ScatterSpec, plot: Plot, found: Spots, room: Room, cover: Cover) -> None:
        """Nothing is named yet."""
        self._ground, self._spec, self._plot, self._spots, self._room, self._cover = ground, spec, plot, found, room, cover
        self._step = ground.sizes.line(ground.sizes.small)
        self.pieces: list[Piece] = []

    def name(self, those: Sequence[int], most: int) -> int:
        """Arrows for these points, and names for as many; how many were named."""
        self.pieces += [self._arrow(place) for place in those]
        # Compared roles are named with their figures, as those in the plot are.
        those, named = [place for place in those if self._spec.points[place].slot is None], 0
        for side in (1, 2):
            here = [place for place in those if self._spots.side[place] == side][: most - named]
            named += self._along(sorted(here, key=lambda place: float(self._spots.y[place])), leftward=side == 2)
        for place in [place for place in those if self._spots.side[place] > 2][: most - named]:
            named += self._across(place)
        return named

    def _arrow(self, place: int) -> Pointer:
        across, down = OUTWARD[int(self._spots.side[place])]
        point, unit = self._spec.points[place], self._ground.sizes.unit
        ink = "text3" if point.slot is None else point.slot
        x, y = float(self._spots.x[place]), float(self._spots.y[place])
        return Pointer(x=x, y=y, size=_ARROW * unit, across=across, down=down, ink=ink, slot=point.slot)

    def _words(self, place: int) -> str:
        """Name and the value that does not fit the axis."""
        point = self._spec.points[place]
        axis, value = (self._spec.across, point.across) if self._spots.side[place] < 3 else (self._spec.up, point.up)
        return f"{shortened(point.name)} {axis.said(value)}"

    # ---- at the left and the right edge

    def _along(self, those: Sequence[int], *, leftward: bool) -> int:
        """Names beside the arrows of one edge, in their order from the top."""
        gap, plot = 2 * self._ground.sizes.unit, self._plot
        wanted = [float(self._spots.y[place]) - self._step / 2 for place in those]
        starts = apart(wanted, [self._step] * len(those), plot.top, plot.bottom, gap)
        highest, named = plot.top, 0
        for place, start in zip(those, starts or (), strict=bool(starts)):
            beside = self._beside(place, start, highest, leftward=leftward)
            if beside is not None:
                highest, named = beside[0].top, named + 1
                self._write(place, *beside)
        return named

    def _beside(self, place: int, start: float, highest: float, *, leftward: bool) -> tuple[Box, Segment | None] | None:
        """Where a name lies on nothing, not above the name before, and the line to it; None where its arrow has to stand without it."""
        places = self._places(place, start, highest, leftward=leftward)
        return next(((box, line) for box, line in places if self._cover.is_clear(box) and not self._room.is_taken(box, line)), None)

    def _places(self, place: int, start: float, highest: float, *, leftward: bool) -> Iterator[tuple[Box, Segment | None]]:
        """Where a name may stand, and the line to it there, least moved first."""
        unit, x, y = self._ground.sizes.unit, float(self._spots.x[place]), float(self._spots.y[place])
        width = self._ground.measure.width(self._words(place), self._ground.sizes.small)
        for shift, inward in _SHIFTS:
            top = start + shift * self._step
            if not highest <= top <= self._plot.bottom - self._step:
                continue
            straight = not inward and abs(top + self._step / 2 - y) <= self._step / 4
            away = ((_AWAY if straight else _LED) + inward) * unit
            left = x + (-away - width if leftward else away)
            box = Box(left, top, left + width, top + self._step)
            yield box, None if straight else self._led(place, box, leftward=leftward)

    def _led(self, place: int, box: Box, *, leftward: bool) -> Segment:
        """The line from an arrow to a name that does not stand straight beside it."""
        start = float(self._spots.x[place]) + (-1 if leftward else 1) * _ARROW * self._ground.sizes.unit
        near = 2 * self._ground.sizes.unit
        return start, float(self._spots.y[place]), box.right + near if leftward else box.left - near, (box.top + box.bottom) / 2

    # ---- at the upper and the lower edge

    def _across(self, place: int) -> bool:
        unit = self._ground.sizes.unit
        mark = Mark(float(self._spots.x[place]), float(self._spots.y[place]), _ARROW * unit, _AWAY * unit)
        width = self._ground.measure.width(self._words(place), self._ground.sizes.small)
        box = self._room.best(mark, width, self._step, self._step)
        if box is not None:
            self._write(place, box, lead(mark, box, self._step))
        return box is not None

    def _write(self, place: int, box: Box, line: Segment | None) -> None:
        space = _SPACE * self._ground.sizes.unit
        self._room.taken.append(Box(box.left - space, box.top, box.right + space, box.bottom))
        if line is not None:
            self._room.lines.append(line)
            self.pieces.append(Line(x1=line[0], y1=line[1], x2=line[2], y2=line[3], ink="text3", width=self._ground.sizes.unit * 0.75))
        spot = (box.left, (box.top + box.bottom) / 2)
        self.pieces.append(
            written(self._ground, spot, self._words(place), self._ground.sizes.small, 0, self._spec.points[place], strong=False)
        )
