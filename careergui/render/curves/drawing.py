"""The pieces of a chart of lines: grid and lines, then mark by mark values, arrows and names; leaves the places to arrange."""

from collections.abc import Mapping

from msgspec import Struct

from careergui.charts.further_marks import Curve
from careergui.render.curves import labels, marks
from careergui.render.curves.plot import Plot, known
from careergui.render.ground import Ground
from careergui.render.pieces import Line, Piece

_ABOVE = 4
"""Pixels at 100 % that a name may reach into the space under the unit line."""


class Sides(Struct, frozen=True):
    """Left and right edge of all there is, where the numbers of the upright axis end, and the plot between its labels."""

    left: float
    right: float
    numbers: float
    start: float
    end: float


class Drawn(Struct, frozen=True, kw_only=True):
    """What the pieces are made from; `starts` and `ends` are the heights of each curve's first value and of its name."""

    ground: Ground
    plot: Plot
    curves: tuple[Curve, ...]
    blocks: tuple[labels.Block, ...]
    sides: Sides
    starts: tuple[float, ...]
    ends: tuple[float, ...]


def drawn(ground: Ground, plot: Plot, curves: tuple[Curve, ...], blocks: tuple[labels.Block, ...], sides: Sides) -> Drawn:
    """All there is to draw, labels parted."""
    unit = ground.sizes.unit
    starts = labels.start_middles(ground, plot, curves, plot.top - 10 * unit, plot.bottom - 3 * unit)
    ends = labels.end_middles(plot, blocks, plot.top - (marks.headroom(plot.spec, curves) + _ABOVE) * unit, plot.bottom + 8 * unit)
    return Drawn(ground=ground, plot=plot, curves=curves, blocks=blocks, sides=sides, starts=tuple(starts), ends=tuple(ends))


def of_curve(made: Drawn, number: int) -> list[Piece]:
    """Everything of one curve but its lines, which lie under all marks."""
    ground, plot, unit = made.ground, made.plot, made.ground.sizes.unit
    return [
        *labels.start_pieces(ground, plot, made.curves[number], made.starts[number]),
        *labels.inner_pieces(ground, plot, made.curves[number]),
        *labels.end_pieces(ground, plot, made.blocks[number], made.ends[number]),
        *marks.arrows(plot, made.curves, number, unit),
        *marks.points(plot, made.curves, number, unit),
    ]


def axis_labels(made: Drawn) -> list[Piece]:
    """The numbers of the upright axis and the names of the stops."""
    ground, plot, small, unit = made.ground, made.plot, made.ground.sizes.small, made.ground.sizes.unit
    numbers = [
        ground.text(made.sides.numbers, plot.y(tick.value), tick.label, small, colour=ground.theme.text3, anchor=1)
        for tick in plot.spec.up.ticks
    ]
    y, colour = plot.bottom + 15 * unit, ground.theme.text2
    return [*numbers, *(ground.text(plot.x(stop.value), y, stop.label, small, colour=colour, anchor=0.5) for stop in plot.spec.axis.ticks)]


def under(made: Drawn) -> list[Piece]:
    """The grid, and the lines over it."""
    unit, plot, up = made.ground.sizes.unit, made.plot, made.plot.spec.up
    pieces: list[Piece] = []
    for tick in up.ticks:
        ink, width = ("control_border", 1.2 * unit) if up.zero and tick.value == 0 else ("grid", unit)
        y = plot.y(tick.value)
        pieces.append(Line(x1=made.sides.numbers + 6 * unit, y1=y, x2=plot.right, y2=y, ink=ink, width=width, part="grid"))
    for stop in plot.spec.axis.ticks:
        x = plot.x(stop.value)
        pieces.append(Line(x1=x, y1=plot.top, x2=x, y2=plot.bottom + 4 * unit, ink="grid", width=unit, part="stop"))
    return [*pieces, *marks.lines(plot, made.curves, unit)]


def paths(made: Drawn, without: Mapping[int, float]) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Where each row's line runs, on to the end of its name; of rows `without` one, at which height their reason stands."""
    sides = made.sides
    found: list[tuple[tuple[float, float], ...]] = [()] * len(made.plot.spec.rows)
    for row, middle in without.items():
        found[row] = ((sides.left, middle), (sides.right, middle))
    name = made.plot.right + labels.LEAD * made.ground.sizes.unit
    for curve, middle in zip(made.curves, made.ends, strict=True):
        found[curve.row] = (*(made.plot.spot(point) for point in known(curve)), (name, middle), (sides.right, middle))
    return tuple(found)
