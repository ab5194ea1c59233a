"""Lays out a chart of lines: its upright axis, stops, names at the ends of the lines, roles without one. Draws nothing."""

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve
from careergui.render.curves import labels, marks
from careergui.render.curves.absences import Absence, absences
from careergui.render.curves.drawing import Drawn, Sides, axis_labels, drawn, of_curve, paths, under
from careergui.render.curves.plot import Plot
from careergui.render.ground import Ground
from careergui.render.layout import Canvas, Fit
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Group, Layout, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme
from careergui.render.words import Paragraphs, footer, header

_UPRIGHT = 0.8
"""How much of the margin stands above and below."""
_NATURAL = 270
"""Height of the plot in the window."""
_NARROWEST = 90
_MOST_FOR_NAMES, _MOST_WHERE_TIGHT = 0.36, 0.42
_STOPS = 24
"""Room under the plot for the names of the stops."""
_AFTER_NUMBERS = 18
"""From the numbers of the axis to the first values."""


class Around(Struct, frozen=True):
    """What stands above and below the plot."""

    head: Paragraphs
    foot: Paragraphs
    absent: tuple[Absence, ...]
    above: float
    below: float
    stops: float


def arrange_lines(spec: LineChart, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """Lay a chart of lines out on a canvas; what does not fit is told by the result, never cut."""
    ground, unit = Ground(spec, theme, Sizes(canvas.factor, canvas.close, canvas.tight), measure), canvas.factor
    curves = tuple(mark for mark in spec.marks if isinstance(mark, Curve))
    margin = ground.sizes.margin if canvas.picture else 0
    sides, names = _sides(ground, spec, curves, margin, canvas.width - margin)
    around = _around(ground, spec, canvas, curves, sides)
    blocks = labels.blocks(ground, curves, names)
    natural = marks.LOWEST if canvas.height else _NATURAL
    least = max(natural * unit, sum(block.height for block in blocks)) if curves else 0
    needed = around.above + least + around.below
    bottom = max(around.above + least, canvas.height - around.below) if curves else around.above
    made = drawn(ground, Plot(spec, sides.start, around.above, max(sides.end, sides.start + 1), bottom), curves, blocks, sides)
    layout = _layout(made, canvas, around, max(needed, canvas.height))
    return Fit(layout, needed, cramped=bool(curves) and _is_cramped(made), broken=False)


def _sides(ground: Ground, spec: LineChart, curves: tuple[Curve, ...], left: float, right: float) -> tuple[Sides, float]:
    """Where the plot lies between the numbers of its axis, the first values and the names; and how wide the names may be."""
    unit = ground.sizes.unit
    names = labels.end_width(ground, curves, (right - left) * (_MOST_WHERE_TIGHT if ground.sizes.tight else _MOST_FOR_NAMES))
    numbers = left + max((ground.measure.width(tick.label, ground.sizes.small) for tick in spec.up.ticks), default=0)
    start = numbers + _AFTER_NUMBERS * unit + labels.start_width(ground, curves) + labels.LEAD * unit
    return Sides(left, right, numbers, start, right - names - labels.LEAD * unit), names


def _around(ground: Ground, spec: LineChart, canvas: Canvas, curves: tuple[Curve, ...], sides: Sides) -> Around:
    unit = canvas.factor
    margin = ground.sizes.margin * _UPRIGHT
    head = header(ground, sides.left, margin, sides.right) if canvas.picture else Paragraphs((), 2 * unit)
    foot = footer(ground, sides.left, sides.right) if canvas.picture else Paragraphs((), 0)
    absent, high = absences(ground, sides.left, sides.right)
    stops = _STOPS * unit if curves else 0
    below = stops + high + (14 * unit + foot.height + margin if canvas.picture else 2 * unit)
    return Around(head, foot, tuple(absent), head.height + marks.headroom(spec, curves) * unit, below, stops)


def _is_cramped(made: Drawn) -> bool:
    """Whether two stops' names would meet, or the lines have no room."""
    ground, plot, stops = made.ground, made.plot, made.plot.spec.axis.ticks
    widths = [ground.measure.width(stop.label, ground.sizes.small) for stop in stops]
    gaps = [plot.x(two.value) - plot.x(one.value) for one, two in pairwise(stops)]
    needs = [(one + two) / 2 + 6 * ground.sizes.unit for one, two in pairwise(widths)]
    narrow = made.sides.end - made.sides.start < _NARROWEST * ground.sizes.unit
    return narrow or any(gap < need for gap, need in zip(gaps, needs, strict=True))


def _layout(made: Drawn, canvas: Canvas, around: Around, height: float) -> Layout:
    plot, axis = made.plot, made.plot.spec.axis
    pieces: list[Piece] = [*around.head.pieces, *(axis_labels(made) if made.curves else ())]
    groups, marked = _marked(made, around, len(pieces))
    pieces += marked
    lift = height - made.ground.sizes.margin * _UPRIGHT - around.foot.height
    pieces += [replace(piece, y=piece.y + lift) for piece in around.foot.pieces]
    bottom = max(plot.bottom, plot.top + 1)
    return Layout(
        width=canvas.width,
        height=height,
        frame=Frame(left=plot.left, top=plot.top, right=plot.right, bottom=bottom, minimum=axis.minimum, maximum=axis.maximum),
        under=tuple(under(made)) if made.curves else (),
        bars=(),
        over=tuple(pieces),
        rows=(),
        smallest_text=min((piece.pixels for piece in pieces if isinstance(piece, Text)), default=made.ground.sizes.small),
        groups=groups,
        paths=paths(made, {absence.row: absence.middle + plot.bottom + around.stops for absence in around.absent}),
    )


def _marked(made: Drawn, around: Around, before: int) -> tuple[tuple[Group, ...], list[Piece]]:
    """The pieces of every mark in turn, and which are whose; `before` pieces come before them."""
    said = {absence.mark: absence.pieces for absence in around.absent}
    curve, groups, pieces = 0, list[Group](), list[Piece]()
    for number in range(len(made.plot.spec.marks)):
        if number in said:
            new: list[Piece] = [replace(piece, y=piece.y + made.plot.bottom + around.stops) for piece in said[number]]
        else:
            new = of_curve(made, curve)
            curve += 1
        groups.append(Group(number, before + len(pieces), before + len(pieces) + len(new)))
        pieces += new
    return tuple(groups), pieces
