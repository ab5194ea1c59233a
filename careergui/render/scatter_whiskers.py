"""The 90 % intervals of compared roles in a scatter as lines with caps, under their marks; decides no interval."""

from collections.abc import Callable, Sequence

from careergui.charts.scatter_spec import Ends, ScatterAxis, ScatterSpec
from careergui.render.pieces import Line
from careergui.render.scatter_compared import MARK
from careergui.render.scatter_place import GUTTER, INSIDE, Columns, Plot, Spots
from careergui.render.scatter_room import Box

CAP = 3.0
"""Pixels at 100 % that a cap reaches to either side."""
_WIDTH, _EDGE = 1.4, 1.2


def whiskers(spec: ScatterSpec, found: Columns, plot: Plot, where: Spots, unit: float) -> list[Line]:
    """The intervals of those in sight, paper around them so that they can be told from the circles they cross.

    One that its mark covers is left out: bits of its caps would look like another mark.
    """
    own = {one.role: one for one in spec.intervals}
    pieces: list[Line] = []
    for place in found.compared:
        point = spec.points[place]
        if point.slot is None or point.role not in own or where.kind[place] not in {INSIDE, GUTTER}:
            continue
        x, y, radius = (float(column[place]) for column in (where.x, where.y, where.radius))
        covered = max(radius, MARK * unit)
        lying = _strokes(spec.across, own[point.role].across, plot.x, (plot.left, plot.right), covered, CAP * unit)
        standing = _strokes(spec.up, own[point.role].up, plot.y, (plot.top, plot.bottom), covered, CAP * unit)
        lines = [*((a, y + b, c, y + d) for a, b, c, d in lying), *((x + b, a, x + d, c) for a, b, c, d in standing)]
        pieces += [
            Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=ink, width=width * unit, slot=point.slot, part="interval")
            for ink, width in (("surface", _WIDTH + 2 * _EDGE), (point.slot, _WIDTH))
            for x1, y1, x2, y2 in lines
        ]
    return pieces


def boxes_of(lines: Sequence[Line]) -> list[Box]:
    """The rectangles that lines upright or level take, which names keep away from."""
    return [
        Box(
            min(line.x1, line.x2) - line.width / 2,
            min(line.y1, line.y2) - line.width / 2,
            max(line.x1, line.x2) + line.width / 2,
            max(line.y1, line.y2) + line.width / 2,
        )
        for line in lines
    ]


def _strokes(
    axis: ScatterAxis, ends: Ends | None, pixel: Callable[[float], float], plot: tuple[float, float], covered: float, cap: float
) -> list[tuple[float, float, float, float]]:
    """The line and its caps: pixels along the axis, and pixels off it. A line that goes on out of sight has no cap there."""
    if ends is None:
        return []
    first, last = (pixel(_scaled(axis, end)) for end in ends)
    if abs(last - first) <= 2 * covered:
        return []
    seen = [at for at in (first, last) if plot[0] <= at <= plot[1]]
    first, last = (min(max(at, plot[0]), plot[1]) for at in (first, last))
    return [(first, 0, last, 0), *((at, -cap, at, cap) for at in seen)]


def _scaled(axis: ScatterAxis, value: float) -> float:
    """On the even scale; an interval down to zero leaves a log axis at its lower end."""
    return axis.scaled(max(value, axis.minimum / 10) if axis.log else value)
