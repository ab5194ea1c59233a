"""Lays out a ChartSpec in pixels: margins, rows, axis, every label inside the picture. Draws nothing."""

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec
from careergui.render import bars
from careergui.render.axis import axis_labels, grid, rules
from careergui.render.columns import column_heads, columns_need, keys_of, marks_need
from careergui.render.ground import Ground
from careergui.render.lanes import RowLanes, lanes_of
from careergui.render.legend import legend
from careergui.render.measure import Measure
from careergui.render.names import row_labels, trailing_title
from careergui.render.pieces import Frame, Layout, Piece, Text
from careergui.render.placed import placed
from careergui.render.room import band_above, heads, reaches, trailing_width
from careergui.render.rows import RowBand, for_lanes, row_bands, rows_need, stretched
from careergui.render.scale import fit, overruns
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme
from careergui.render.words import Paragraphs, footer, header

_UPRIGHT = 0.8
"""How much of the margin of a picture stands above and below."""
_LEAST_PLOT = 110
_NAMES, _DENSE_NAMES, _TIGHT_NAMES = 0.34, 0.42, 0.5
"""The most of the width that names beside their rows take."""
_MOST_STRETCH, _ANY_STRETCH = 2.2, 1e9
"""How many times its height a row with its name beside it may become; one with its name above it fills what there is."""
_SPARE_ABOVE = 0.4
"""How much of the height that rows could not take goes above the plot."""


class Canvas(Struct, frozen=True, kw_only=True):
    """What to lay out for: a size in pixels (`height` 0 for as high as needed) and the factor of all sizes.

    `picture` adds title, unit line, notes, source and margins: everything a picture must carry by itself. `stacked` puts names
    above their rows, for pictures that are narrow and high; `close` sets all but the smallest type closer, for small ones,
    `tight` closer still.
    """

    width: float
    height: float = 0
    factor: float = 1
    picture: bool = False
    stacked: bool = False
    close: bool = False
    tight: bool = False


class Fit(Struct, frozen=True):
    """A layout, the height it needed, and whether its plot came out too narrow: labels would meet, or only words were broken."""

    layout: Layout
    needed: float
    cramped: bool
    broken: bool

    def fits(self, height: float) -> bool:
        """Whether nothing is cut, nothing meets and no word is broken at this height."""
        return self.needed <= height and not self.cramped and not self.broken


class Plan(Struct, frozen=True):
    """A chart's rows and margins before anything is put into them: enough to tell whether a size is large enough."""

    ground: Ground
    canvas: Canvas
    frame: Frame
    bands: list[RowBand]
    lanes: dict[int, RowLanes]
    sides: tuple[float, float]
    head: list[Piece]
    foot: Paragraphs
    needed: float
    cramped: bool
    broken: bool

    def fits(self, height: float) -> bool:
        """Whether nothing is cut, nothing meets and no word is broken at this height."""
        return self.needed <= height and not self.cramped and not self.broken


def arrange(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """Lay a chart out on a canvas; what does not fit is told by the result, never cut."""
    return filled(planned(spec, theme, canvas, measure))


def planned(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Plan:
    """The rows and margins of a chart on a canvas, at their natural height."""
    ground = Ground(spec, theme, Sizes(canvas.factor, canvas.close, canvas.tight), measure, canvas.stacked)
    unit = canvas.factor
    margin = ground.sizes.margin if canvas.picture else 0
    left, right = margin, canvas.width - margin
    head = header(ground, left, margin * _UPRIGHT, right) if canvas.picture else Paragraphs((), 2 * unit)
    foot = footer(ground, left, right) if canvas.picture else Paragraphs((), 0)
    key, key_height = legend(keys_of(ground), theme, ground.sizes, measure, left, head.height, right)
    names, start, end, narrow = _span(ground, left, right)
    top = head.height + key_height + (8 * unit if key_height else 0) + band_above(ground, (end - start))
    axis_height = 24 * unit if spec.axis.ticks else 6 * unit
    below = axis_height + (12 * unit + foot.height + margin * _UPRIGHT if canvas.picture else 0)
    frame = Frame(left=start, top=top, right=end, bottom=top, minimum=spec.axis.minimum, maximum=spec.axis.maximum, log=spec.axis.log)
    lanes: dict[int, RowLanes] = {}
    bands = row_bands(ground, frame, names)
    around = top + below
    spare = canvas.height - around - sum(band.full for band in bands)
    if not canvas.height or spare >= 0:  # else it is too low already
        lanes = lanes_of(ground, frame, min(band.height for band in bands), spare)
        bands = for_lanes(bands, lanes, unit)
    needed = around + sum(band.full for band in bands)
    cramped, broken = narrow or _meet(ground, frame), end - start < columns_need(ground)
    return Plan(ground, canvas, frame, bands, lanes, (left, right), [*head.pieces, *key], foot, needed, cramped, broken)


def filled(plan: Plan) -> Fit:
    """A plan with everything in it, its rows stretched to the height of its canvas."""
    canvas, bands, frame = plan.canvas, plan.bands, plan.frame
    if canvas.height:
        natural, spare = sum(band.full for band in bands), canvas.height - plan.needed
        bands = stretched(bands, spare, _ANY_STRETCH if canvas.stacked else _MOST_STRETCH, grow=canvas.stacked)
        spare -= sum(band.full for band in bands) - natural
        frame = replace(frame, top=frame.top + max(0.0, spare) * _SPARE_ABOVE)
    return Fit(_assemble(plan, frame, bands), plan.needed, plan.cramped, plan.broken)


def is_cramped(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> bool:
    """Whether labels would meet on a canvas of the window: as `arrange` tells, without laying the rest out."""
    ground = Ground(spec, theme, Sizes(canvas.factor), measure)
    _, start, end, narrow = _span(ground, 0, canvas.width)
    return narrow or _meet(
        ground, Frame(left=start, top=0, right=end, bottom=0, minimum=spec.axis.minimum, maximum=spec.axis.maximum, log=spec.axis.log)
    )


def _span(ground: Ground, left: float, right: float) -> tuple[float, float, float, bool]:
    """The width of the names, where the plot starts and ends, and whether its labels pass these limits even so."""
    beside, labels = trailing_width(ground), reaches(ground)
    if ground.stacked:
        names, first, last = right - left - beside, left, right
    else:
        names = rows_need(ground, (right - left) * (_TIGHT_NAMES if ground.sizes.tight else _DENSE_NAMES if ground.spec.dense else _NAMES))
        first, last = left + names + 16 * ground.sizes.unit, right - beside
    axis = fit(first, last, labels)
    return names, *axis, overruns(first, last, axis, labels)


def _meet(ground: Ground, frame: Frame) -> bool:
    least = max(_LEAST_PLOT * ground.sizes.unit, marks_need(ground), bars.below_needs(ground, frame))
    return frame.right - frame.left < least


def _assemble(plan: Plan, frame: Frame, bands: list[RowBand]) -> Layout:
    """Put the rows under each other from the frame's top and everything else around them."""
    ground, canvas, (left, right) = plan.ground, plan.canvas, plan.sides
    height = max(plan.needed, canvas.height)
    tops = [frame.top]
    for band in bands:
        tops.append(tops[-1] + band.full)
    whole = replace(frame, bottom=tops[-1])
    middles = [top + band.full - band.height / 2 for top, band in zip(tops, bands, strict=False)]
    under: list[Piece] = [*grid(ground, whole, bands, tops), *rules(ground, tops, left, right)]
    over: list[Piece] = [*plan.head, *axis_labels(ground, whole), *column_heads(ground, whole)]
    shapes, marks, groups = placed(ground, whole, bands, middles, plan.lanes, len(over))
    over += marks
    over += row_labels(ground, bands, tops, left, right)
    over += trailing_title(ground, bands, frame.top - (heads(ground, frame.right - frame.left) if ground.stacked else 0), right)
    if canvas.picture:
        lift = height - ground.sizes.margin * _UPRIGHT - plan.foot.height
        over += [replace(piece, y=piece.y + lift) for piece in plan.foot.pieces]
    return Layout(
        width=canvas.width,
        height=height,
        frame=whole,
        under=tuple(under),
        bars=shapes,
        over=tuple(over),
        rows=tuple((top + band.heading, top + band.full) for top, band in zip(tops, bands, strict=False)),
        smallest_text=min(piece.pixels for piece in over if isinstance(piece, Text)),
        groups=groups,
    )
