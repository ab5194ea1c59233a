"""Finds the size of type at which a chart fits a picture or the window: nothing cut, nothing over anything else."""

import math

from msgspec.structs import replace

from careergui.charts.further.line_chart import LineChart
from careergui.charts.scatter_spec import ScatterChart
from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.render.curves.arrange import arrange_lines
from careergui.render.fewer import counts, fewer
from careergui.render.layout import Canvas, Fit, Plan, arrange, filled, is_cramped, planned
from careergui.render.measure import Measure
from careergui.render.pieces import Layout
from careergui.render.sizes import READABLE, SMALL, readable
from careergui.render.theme import Theme
from careergui.render.tiles import arrange_tiles

_WIDTH_AT_ONE, _HIGH_WIDTH_AT_ONE, _HIGH_LINES_AT_ONE = 780, 440, 530
"""Width in pixels at which type has its usual size; in pictures higher than wide, which are read on a phone, it is larger.

Lines keep their names beside them there too, so that it is less large.
"""
_SMALLEST = 0.6
"""Below it letters are under seven pixels: nobody can read them, and the picture is refused with the size it needs."""
_MOST_GAIN = 1.5
"""How much larger type can be expected to become in another way: not worth looking for more."""
_SHRINK = 0.96
_GREATEST_STEP = 0.75
_SMALLEST_ON_SCREEN = 0.6
_SHRINK_ON_SCREEN = 0.9


def fit_picture(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure) -> Layout:
    """The chart laid out to fill `width` × `height` pixels; raises UsageError when it cannot be read at that size."""
    if isinstance(spec, ScatterChart):
        from careergui.render.scatter_picture import fit_scatter  # start time: no other chart needs it

        return fit_scatter(spec, theme, width, height, measure)
    canvas = Canvas(width=width, height=height, picture=True)
    best = _best(spec, theme, canvas, measure)
    if best is None or not _is_readable(best, canvas):
        best = _shortened(spec, theme, canvas, measure, best) or best
    if best:
        return best.layout
    raise UsageError(f"{width}x{height} pixels are too few for this chart: it needs {_enough(spec, theme, canvas, measure)} or more.")


def _best(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit | None:
    """The first way whose type can be read, else the one with the largest; None where none fits."""
    best: Fit | None = None
    for way, start in _ways(spec, canvas):
        found = _largest(spec, theme, way, measure, min(start, _MOST_GAIN * best.layout.smallest_text / SMALL) if best else start)
        if found and (best is None or found.layout.smallest_text > best.layout.smallest_text):
            best = found
        if best and _is_readable(best, canvas):
            break
    return best


def _is_readable(found: Fit, canvas: Canvas) -> bool:
    return found.layout.smallest_text >= readable(canvas.width, canvas.height)


def _shortened(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure, best: Fit | None) -> Fit | None:
    """As many of the first rows as leave type that can be read, else the largest there is, which is larger than that of the `best`."""
    numbers = counts(spec)
    wanted, reached = math.ceil(readable(canvas.width, canvas.height)), best.layout.smallest_text if best else _SMALLEST * SMALL
    for pixels in range(wanted, int(reached), -1) if numbers else ():
        least = _at_type(fewer(spec, numbers[-1]), theme, canvas, measure, pixels)
        if least:
            return _most_rows(spec, theme, canvas, measure, pixels) or filled(least)
    return None


def _most_rows(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure, pixels: int) -> Fit | None:
    """The chart with the most rows that a picture has room for in type of this size."""
    plans = (_at_type(fewer(spec, count), theme, canvas, measure, pixels) for count in counts(spec))
    return next((filled(plan) for plan in plans if plan), None)


def _at_type(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure, pixels: int) -> Plan | None:
    """The first way in which a chart of rows has its smallest type at this size; None where there is none."""
    plans = (planned(spec, theme, replace(way, factor=(pixels - 0.5) / SMALL), measure) for way, _ in _ways(spec, canvas))
    return next((plan for plan in plans if plan.fits(canvas.height)), None)


def _largest(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure, start: float) -> Fit | None:
    """The chart at the largest factor, from `start` down, at which it fits; None where none does."""
    factor = max(start, _SMALLEST)
    while True:
        found = _tried(spec, theme, replace(canvas, factor=factor), measure)
        if found.fits(canvas.height):
            return filled(found) if isinstance(found, Plan) else found
        if factor <= _SMALLEST:
            return None
        factor *= _SHRINK if found.cramped or found.broken else max(_GREATEST_STEP, min(_SHRINK, canvas.height / found.needed))
        factor = max(factor, _SMALLEST)


def _tried(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit | Plan:
    """What is needed to tell whether a canvas is large enough: of rows a plan suffices, which costs a fraction."""
    return planned(spec, theme, canvas, measure) if _in_rows(spec) else laid_out(spec, theme, canvas, measure)


def _ways(spec: ChartSpec, canvas: Canvas) -> list[tuple[Canvas, float]]:
    """Ways to lay a picture out, each with its largest factor: the first whose type can be read is taken, else that with the largest type.

    Names stand beside their rows; in a picture higher than wide above them. Where that leaves the type too small, all is set closer.
    """
    usual = (canvas, canvas.width / _WIDTH_AT_ONE)
    closer = (replace(canvas, close=True), max(usual[1], READABLE / SMALL))
    tight = (replace(closer[0], tight=True), closer[1])
    if isinstance(spec, LineChart):
        start = canvas.width / _HIGH_LINES_AT_ONE if canvas.height > canvas.width else closer[1]
        return [(way, start if way is canvas else max(start, closer[1])) for way in (canvas, closer[0], tight[0])]
    if spec.tiles:
        start = canvas.width / _HIGH_WIDTH_AT_ONE if canvas.height > canvas.width else usual[1]
        return [(canvas, start), (closer[0], max(start, closer[1]))]
    beside = [usual, closer, tight]
    if canvas.height <= canvas.width:
        return beside
    above = replace(canvas, stacked=True)
    start = canvas.width / _HIGH_WIDTH_AT_ONE
    return [(above, start), (replace(above, close=True), start), (replace(above, close=True, tight=True), start), *beside]


def fit_width(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """The chart for a place in the window, at its text size or, where labels would meet, at the largest below it."""
    found = laid_out(spec, theme, canvas, measure)
    while found.cramped and canvas.factor > _SMALLEST_ON_SCREEN:
        canvas = replace(canvas, factor=canvas.factor * _SHRINK_ON_SCREEN)
        if canvas.factor <= _SMALLEST_ON_SCREEN or not _in_rows(spec) or not is_cramped(spec, theme, canvas, measure):
            found = laid_out(spec, theme, canvas, measure)
    return found


def laid_out(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """The chart on a canvas at its own factor: rows along an axis, lines, or a map of tiles."""
    if isinstance(spec, LineChart):
        return arrange_lines(spec, theme, canvas, measure)
    return arrange_tiles(spec, theme, canvas, measure) if spec.tiles else arrange(spec, theme, canvas, measure)


def _in_rows(spec: ChartSpec) -> bool:
    return not spec.tiles and not isinstance(spec, LineChart)


def _enough(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> str:
    """A size near the one asked for at which the chart can be read."""
    while True:
        found = _tried(spec, theme, replace(canvas, factor=_SMALLEST), measure)
        if not found.cramped and not found.broken:
            return f"{canvas.width:.0f}x{max(int(canvas.height), int(found.needed) + 1)}"
        canvas = replace(canvas, width=canvas.width + max(20, canvas.width // 20))
