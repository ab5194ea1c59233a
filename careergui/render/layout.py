"""Lays out a ChartSpec in pixels: margins, rows, axis, every label inside the picture. Draws nothing."""

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Reference, Tick
from careergui.render import bars, place
from careergui.render.columns import column_heads, columns_need, marks_need
from careergui.render.ground import Ground
from careergui.render.lanes import RowLanes, lanes_of
from careergui.render.legend import legend
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Layout, Line, Piece, Text
from careergui.render.placed import placed
from careergui.render.rows import RowBand, row_bands, row_labels, rows_need, stretched
from careergui.render.scale import Reach, fit, overruns
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme
from careergui.render.words import Paragraphs, footer, header

_MARGIN, _UPRIGHT = 36, 0.8
"""Margin of a picture at 100 %, and how much of it stands above and below."""
_LEAST_PLOT = 110
_MOST_STRETCH = 2.2
_SPARE_ABOVE = 0.4
"""How much of the height that rows could not take goes above the plot."""


class Canvas(Struct, frozen=True, kw_only=True):
    """What to lay out for: a size in pixels (`height` 0 for as high as needed) and the factor of all sizes.

    `picture` adds title, unit line, notes, source and margins: everything a picture must carry by itself.
    """

    width: float
    height: float = 0
    factor: float = 1
    picture: bool = False
    title: str = ""


class Fit(Struct, frozen=True):
    """A layout, the height it needed, and whether its plot came out too narrow: labels would meet, or only words were broken."""

    layout: Layout
    needed: float
    cramped: bool
    broken: bool


def arrange(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """Lay a chart out on a canvas; what does not fit is told by the result, never cut."""
    ground = Ground(spec, theme, Sizes(canvas.factor), measure)
    unit = canvas.factor
    margin = _MARGIN * unit if canvas.picture else 0
    left, right = margin, canvas.width - margin
    head = header(ground, canvas.title, left, margin * _UPRIGHT, right) if canvas.picture else Paragraphs((), 2 * unit)
    foot = footer(ground, left, right) if canvas.picture else Paragraphs((), 0)
    key, key_height = legend(spec, theme, ground.sizes, measure, left, head.height, right)
    names, start, end, narrow = _span(ground, left, right)
    top = head.height + key_height + (8 * unit if key_height else 0) + _band_above(ground, (end - start))
    axis_height = 24 * unit if spec.axis.ticks else 6 * unit
    below = axis_height + (12 * unit + foot.height + margin * _UPRIGHT if canvas.picture else 0)
    frame = Frame(left=start, top=top, right=end, bottom=top, minimum=spec.axis.minimum, maximum=spec.axis.maximum, log=spec.axis.log)
    lanes = lanes_of(ground, frame)
    bands = row_bands(ground, frame, names, lanes)
    needed = top + sum(band.full for band in bands) + below
    if canvas.height:
        natural = sum(band.full for band in bands)
        bands = stretched(bands, canvas.height - needed, _MOST_STRETCH)
        spare = canvas.height - needed - (sum(band.full for band in bands) - natural)
        frame = replace(frame, top=top + max(0.0, spare) * _SPARE_ABOVE)
    layout = _assemble(ground, canvas, frame, bands, lanes, left, right, max(needed, canvas.height), foot, [*head.pieces, *key])
    return Fit(layout, needed, narrow or _meet(ground, frame), end - start < columns_need(ground))


def is_cramped(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> bool:
    """Whether labels would meet on a canvas of the window: as `arrange` tells, without laying the rest out."""
    ground = Ground(spec, theme, Sizes(canvas.factor), measure)
    _, start, end, narrow = _span(ground, 0, canvas.width)
    return narrow or _meet(
        ground, Frame(left=start, top=0, right=end, bottom=0, minimum=spec.axis.minimum, maximum=spec.axis.maximum, log=spec.axis.log)
    )


def _span(ground: Ground, left: float, right: float) -> tuple[float, float, float, bool]:
    """The width of the names, where the plot starts and ends, and whether its labels pass these limits even so."""
    names = rows_need(ground, (right - left) * (0.42 if ground.spec.dense else 0.34))
    first, last, reaches = left + names + 16 * ground.sizes.unit, right - _trailing_width(ground), _reaches(ground)
    axis = fit(first, last, reaches)
    return names, *axis, overruns(first, last, axis, reaches)


def _meet(ground: Ground, frame: Frame) -> bool:
    least = max(_LEAST_PLOT * ground.sizes.unit, marks_need(ground), bars.below_needs(ground, frame))
    return frame.right - frame.left < least


def _assemble(
    ground: Ground,
    canvas: Canvas,
    frame: Frame,
    bands: list[RowBand],
    lanes: dict[int, RowLanes],
    left: float,
    right: float,
    height: float,
    foot: Paragraphs,
    head: list[Piece],
) -> Layout:
    """Put the rows under each other from the frame's top and everything else around them."""
    bottom = frame.top + sum(band.full for band in bands)
    whole = replace(frame, bottom=bottom)
    tops = [frame.top]
    for band in bands:
        tops.append(tops[-1] + band.full)
    middles = [top + band.heading + band.height / 2 for top, band in zip(tops, bands, strict=False)]
    over: list[Piece] = list(head)
    under: list[Piece] = [*_grid(ground, whole), *_rules(ground, tops, left, right)]
    over += _axis_labels(ground, whole)
    over += column_heads(ground, whole)
    shapes, marks, groups = placed(ground, whole, bands, middles, lanes, len(over))
    over += marks
    over += row_labels(ground, bands, tops, left, right)
    if canvas.picture:
        lift = height - _MARGIN * canvas.factor * _UPRIGHT - foot.height
        over += [replace(piece, y=piece.y + lift) for piece in foot.pieces]
    texts = [piece.pixels for piece in [*under, *over] if isinstance(piece, Text)]
    edges = tuple((top + band.heading, top + band.full) for top, band in zip(tops, bands, strict=False))
    return Layout(
        width=canvas.width,
        height=height,
        frame=whole,
        under=tuple(under),
        bars=shapes,
        over=tuple(over),
        rows=edges,
        smallest_text=min(texts),
        groups=groups,
    )


def _reaches(ground: Ground) -> list[Reach]:
    axis = ground.spec.axis
    width = ground.measure.width
    ticks = [Reach(ground.fraction(tick.value), half, half) for tick in axis.ticks for half in (width(tick.label, ground.sizes.small) / 2,)]
    return ticks + [reach for mark in ground.spec.marks for reach in place.TABLE[type(mark)].reach(ground, mark)]


def _trailing_width(ground: Ground) -> float:
    """Room for the right-hand column; its title may take two lines."""
    texts = [row.trailing for row in ground.spec.rows if row.trailing]
    if not texts:
        return 0
    widest = max(ground.measure.width(text, ground.sizes.label, 600) for text in texts)
    title = ground.measure.width(ground.spec.trailing_title, ground.sizes.small)
    word = ground.measure.widest_word(ground.spec.trailing_title, ground.sizes.small, 400)
    return max(widest, word, min(title, 110 * ground.sizes.unit)) + 18 * ground.sizes.unit


def _band_above(ground: Ground, plot: float) -> float:
    """Height between key and rows: column heads, the label of a reference line, the title of the right-hand column."""
    spec, unit = ground.spec, ground.sizes.unit
    band = 0.0
    if spec.axis.columns:
        each = plot / len(spec.axis.columns)
        lines = max(len(ground.measure.wrap(column.label, ground.sizes.small, 600, each - 6 * unit)) for column in spec.axis.columns)
        band = lines * ground.sizes.line(ground.sizes.small) + 24 * unit
    if any(isinstance(mark, Reference) for mark in spec.marks):
        band = max(band, 20 * unit)
    if spec.trailing_title:
        width = _trailing_width(ground) - 16 * unit
        lines = len(ground.measure.wrap(spec.trailing_title, ground.sizes.small, 400, width))
        band = max(band, lines * ground.sizes.line(ground.sizes.small) + 6 * unit)
    return band


def _grid(ground: Ground, frame: Frame) -> list[Piece]:
    spec, unit = ground.spec, ground.sizes.unit
    lines: list[Piece] = []
    for tick in spec.axis.ticks:
        strong = spec.axis.zero and tick.value == 0
        ink, width = ("control_border", 1.2 * unit) if strong else ("grid", unit)
        lines.append(Line(x1=frame.x(tick.value), y1=frame.top, x2=frame.x(tick.value), y2=frame.bottom, ink=ink, width=width))
    return lines


def _rules(ground: Ground, tops: list[float], left: float, right: float) -> list[Piece]:
    unit = ground.sizes.unit
    first = 0 if ground.spec.axis.columns else 1
    ink = "grid" if ground.spec.dense else "hairline"
    named = [y for y, row in zip(tops[first:-1], ground.spec.rows[first:], strict=True) if row.label or row.heading]
    return [Line(x1=left, y1=y, x2=right, y2=y, ink=ink, width=unit) for y in named]


def _axis_labels(ground: Ground, frame: Frame) -> list[Piece]:
    """Tick labels; where two would touch, every second one is left out so that the rest stay readable."""
    ticks, small, unit = ground.spec.axis.ticks, ground.sizes.small, ground.sizes.unit
    zero = next((number for number, tick in enumerate(ticks) if tick.value == 0), 0)

    def touch(first: Tick, second: Tick) -> bool:
        halves = (ground.measure.width(first.label, small) + ground.measure.width(second.label, small)) / 2
        return halves + 6 * unit > frame.x(second.value) - frame.x(first.value)

    shown, every = list(ticks), 1
    while any(touch(*pair) for pair in pairwise(shown)):
        every += 1
        shown = [tick for number, tick in enumerate(ticks) if (number - zero) % every == 0]
    y = frame.bottom + 14 * unit
    return [ground.text(frame.x(tick.value), y, tick.label, small, colour=ground.theme.text3, anchor=0.5) for tick in shown]
