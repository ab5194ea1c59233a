"""The names of compared roles with their figures: beside their marks, or where several stand in a gutter, in order along it."""

import math
from collections.abc import Iterator, Sequence
from itertools import product

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.ground import Ground
from careergui.render.pieces import Line, Piece
from careergui.render.scatter_cover import Cover
from careergui.render.scatter_lines import Segment
from careergui.render.scatter_margin import Label, Words, column, row
from careergui.render.scatter_place import EDGE, GUTTER, Plot, Spots
from careergui.render.scatter_room import Box, Mark, Room, lead
from careergui.render.scatter_text import shortened, written
from careergui.text import amount

MARK = 8
"""Radius of a compared role's mark, at least."""
GAP = 4
INWARD = 18
"""From the arrow of a compared role that lies out of sight to its mark."""
_WIDEST = 230
"""Pixels, at 100 %, after which a name is broken."""
_NARROW, _FAR = 120, 100
"""The same where that brings it nearer to its mark, and how long the line to a name may be without trying that, in pixels at 100 %."""
_ORDERS, _NO_NAME = 5, 1000
"""How many orders of placing names are tried, and how bad it is to have none, where to cross a line or a name is 1."""
_THIRD = 1 / 3
_ALONE = 2
"""So few roles of a gutter are rather named anywhere, led to by lines, than over circles beside it."""
_ABOVE, _BESIDE, _BETWEEN = 12, 12, 10
"""From a gutter to the row or column of its names, and between two of them."""


class Compared:
    """Names the compared roles that are in sight; what is taken is kept in `room`, and `unnamed` counts those that found none."""

    def __init__(self, ground: Ground, spec: ScatterSpec, plot: Plot, found: Spots, room: Room, cover: Cover) -> None:
        """Nothing is named yet."""
        self._cover = cover
        self._ground, self._spec, self._plot, self._spots, self._room = ground, spec, plot, found, room
        self._pixels = ground.sizes.minor
        self._step = ground.sizes.line(self._pixels)
        self._left: list[int] = []
        self.pieces: list[Piece] = []
        self.unnamed = 0

    def name_in_gutters(self, those: Sequence[int]) -> None:
        """Those in a gutter, in their order along it."""
        silent = [place for place in those if self._spots.kind[place] == GUTTER]
        below = sorted(
            (place for place in silent if self._spots.y[place] > self._plot.bottom), key=lambda place: float(self._spots.x[place])
        )
        beside = sorted((place for place in silent if place not in below), key=lambda place: float(self._spots.y[place]))
        self._left = [*self._along(below, lying=True), *self._along(beside, lying=False)]

    def name_others(self, those: Sequence[int]) -> None:
        """Those in the plot, and those a gutter had no room for: by slot, unless in another order fewer lines cross something."""
        kind, points = self._spots.kind, self._spec.points
        rest = [*self._left, *(place for place in those if kind[place] != GUTTER)]
        order = sorted(rest, key=lambda place: points[place].slot or 0)
        best, least = found, faults = self._placed(order)
        tried = [order]
        while len(tried) < _ORDERS and (first := [place for place in order if faults[place]]):
            order = [*first, *(place for place in order if place not in first)]
            if order in tried:
                break
            tried.append(order)
            found, faults = self._placed(order)
            if sum(faults.values()) < sum(least.values()):
                best, least = found, faults
        for place, label in best.items():
            self._write(place, label, float(self._spots.x[place]))
        self.unnamed += len(rest) - len(best)

    def _placed(self, order: Sequence[int]) -> tuple[dict[int, Label], dict[int, int]]:
        """Where names would stand when placed in this order, and how bad that of each is; nothing is taken yet."""
        room, found = self._room, dict[int, Label]()
        taken, lines = len(room.taken), len(room.lines)
        for place in order:
            label = self._name(place, at_edge=bool(self._spots.kind[place] == EDGE))
            if label is not None:
                found[place] = label
                room.taken.append(label.box)
                room.lines += [label.line] if label.line else []
        faults = {place: self._faults(place, found) for place in order}
        del room.taken[taken:], room.lines[lines:]
        return found, faults

    def _faults(self, place: int, found: dict[int, Label]) -> int:
        """What the line to a name crosses, marks most of all; most for no name."""
        if place not in found:
            return _NO_NAME
        line, x, y = found[place].line, float(self._spots.x[place]), float(self._spots.y[place])
        return self._room.crossed_by(line, found[place].box, (x, y)) if line else 0

    # ---- in a gutter

    def _along(self, those: Sequence[int], *, lying: bool) -> list[int]:
        """Name roles of a gutter in a row above or a column beside it; those that could not be named so."""
        if not those:
            return []
        unit = self._ground.sizes.unit
        spots = [(float(self._spots.x[place]), float(self._spots.y[place])) for place in those]
        clear_only = (True,) if len(those) <= _ALONE else (True, False)
        for clear, words in product(clear_only, self._choices(those, lying=lying)):
            for space in self._spaces(lying=lying):
                found = (row if lying else column)(spots, words, space, _BETWEEN * unit, MARK * unit)
                if found is not None and self._is_free([label.box for label in found], clear=clear):
                    for place, label in zip(those, found, strict=True):
                        self._write(place, label, spots[those.index(place)][0] if lying else None)
                    return []
        return list(those)

    def _is_free(self, boxes: Sequence[Box], *, clear: bool) -> bool:
        """Whether names meet nothing, and if that is asked lie over no circle."""
        return not any(box.meets(other) for box in boxes for other in self._room.taken) and (
            not clear or all(map(self._cover.is_clear, boxes))
        )

    def _choices(self, those: Sequence[int], *, lying: bool) -> Iterator[list[Words]]:
        """The names at their usual width, then, for a row, as narrow as their number asks, then without figures."""
        unit, plot = self._ground.sizes.unit, self._plot
        share = (plot.right - plot.left) / len(those) - _BETWEEN * unit
        for figures in (True, False):
            for limit in dict.fromkeys((_WIDEST * unit, min(share, _WIDEST * unit) if lying else _WIDEST * unit)):
                yield [self._words(place, limit, figures=figures) for place in those]

    def _spaces(self, *, lying: bool) -> Iterator[Box]:
        """The plot, less a little more of it each time until half is left: from below for a row, from the left for a column."""
        plot, unit = self._plot, self._ground.sizes.unit
        whole = plot.bottom - plot.top if lying else plot.right - plot.left
        away = (_ABOVE if lying else _BESIDE) * unit
        while away < whole / 2:
            yield (
                Box(plot.left, plot.top, plot.right, plot.bottom - away)
                if lying
                else Box(plot.left + away, plot.top, plot.right, plot.bottom)
            )
            away += self._step

    def _words(self, place: int, limit: float, *, figures: bool) -> Words:
        point, measure = self._spec.points[place], self._ground.measure
        lines = [(text, True) for text in measure.wrap(point.name, self._pixels, 600, limit)]
        if figures:
            lines += [(text, False) for text in measure.wrap(self._spec.figures(point), self._pixels, 400, limit)]
        return Words(tuple(lines), self._width(lines), self._step * len(lines))

    # ---- in the plot

    def _name(self, place: int, *, at_edge: bool) -> Label | None:
        """Name in bold and figures under it; where those find no room the name alone, then the name cut short, then nothing."""
        point, unit = self._spec.points[place], self._ground.sizes.unit
        radius = max(float(self._spots.radius[place]), MARK * unit)
        away = radius + (GAP * 1.5 + (INWARD if at_edge else 0)) * unit
        mark = Mark(float(self._spots.x[place]), float(self._spots.y[place]), radius, away)
        name, narrow = ([(text, True) for text in self._broken(point.name, limit * unit)] for limit in (_WIDEST, _NARROW))
        size = f", {amount(point.jobs, 'jobs')} jobs" if at_edge and point.jobs is not None else ""
        figures = (f"{self._spec.figures(point)}{size}", False)
        choices = ([*name, figures], [*narrow, figures]), (name, narrow), ([(shortened(point.name), True)],)
        return next((found for lines in choices if (found := self._nearest(mark, lines)) is not None), None)

    def _broken(self, name: str, limit: float) -> list[str]:
        return self._ground.measure.wrap(name, self._pixels, 600, limit)

    def _nearest(self, mark: Mark, choices: Sequence[list[tuple[str, bool]]]) -> Label | None:
        """The first of some ways to break a name, or the next one where that stands nearer to its mark than a first one far off."""
        best: Label | None = None
        least = math.inf
        for number, lines in enumerate(choices):
            if lines in choices[:number]:
                break
            box = self._room.best(mark, self._width(lines), self._step * len(lines), self._step)
            line = lead(mark, box, self._step) if box is not None else None
            far = math.hypot(line[2] - line[0], line[3] - line[1]) if line is not None else 0.0
            if box is not None and far < least - self._step:
                best, least = Label(tuple(lines), box, line), far
            if best is not None and least <= _FAR * self._ground.sizes.unit:
                break
        return best

    def _write(self, place: int, label: Label, centre: float | None) -> None:
        """A name in its place, its lines towards `centre` (to the left without), and the thin line to it from its mark."""
        point, box = self._spec.points[place], label.box
        self._room.taken.append(box)
        if label.line is not None:
            self._room.lines.append(label.line)
            self.pieces.append(self._thin(label.line, point.slot))
        share = 0.0 if centre is None else (centre - box.left) / (box.right - box.left)
        # The last line, or the first, is to be as near to the mark as its rectangle.
        anchor = 0.0 if share < _THIRD else 1.0 if share > 1 - _THIRD else 0.5
        x = {0.0: box.left, 0.5: (box.left + box.right) / 2, 1.0: box.right}[anchor]
        for number, (text, strong) in enumerate(label.lines):
            spot = (x, box.top + (number + 0.5) * self._step)
            self.pieces.append(written(self._ground, spot, text, self._pixels, anchor, point, strong=strong))

    def _thin(self, line: Segment, slot: int | None) -> Line:
        return Line(x1=line[0], y1=line[1], x2=line[2], y2=line[3], ink="text2", width=self._ground.sizes.unit, slot=slot)

    def _width(self, lines: Sequence[tuple[str, bool]]) -> float:
        return max(self._ground.measure.width(text, self._pixels, 600 if strong else 400) for text, strong in lines)
