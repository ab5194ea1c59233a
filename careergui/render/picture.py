"""Finds the size of type at which a chart fits a picture or the window: nothing cut, nothing over anything else."""

from msgspec.structs import replace

from careergui.charts.further.line_chart import LineChart
from careergui.charts.scatter_spec import ScatterChart
from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.render.curves.arrange import arrange_lines
from careergui.render.layout import Canvas, Fit, arrange, is_cramped
from careergui.render.measure import Measure
from careergui.render.pieces import Layout
from careergui.render.theme import Theme
from careergui.render.tiles import arrange_tiles

_WIDTH_AT_ONE = 780
_SMALLEST = 0.5
"""Below half size letters are under six pixels: no longer readable."""
_SHRINK = 0.96
_GREATEST_STEP = 0.75
_SMALLEST_ON_SCREEN = 0.6
_SHRINK_ON_SCREEN = 0.9


def fit_picture(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure, title: str = "") -> Layout:
    """The chart laid out to fill `width` × `height` pixels; raises UsageError when it cannot be read at that size."""
    if isinstance(spec, ScatterChart):
        from careergui.render.scatter_picture import fit_scatter  # start time: no other chart needs it

        return fit_scatter(spec, theme, width, height, measure, title)
    factor = max(width / _WIDTH_AT_ONE, _SMALLEST)
    while factor >= _SMALLEST:
        found = _try(spec, theme, width, height, factor, measure, title)
        if found.needed <= height and not found.cramped and not found.broken:
            return found.layout
        factor *= _SHRINK if found.cramped or found.broken else max(_GREATEST_STEP, min(_SHRINK, height / found.needed))
    last = _try(spec, theme, width, height, _SMALLEST, measure, title)
    if last.needed <= height and not last.cramped and not last.broken:
        return last.layout
    raise UsageError(
        f"{width}x{height} pixels are too few for this chart: it needs {_enough(spec, theme, width, height, measure, title)} or more."
    )


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


def _try(spec: ChartSpec, theme: Theme, width: int, height: int, factor: float, measure: Measure, title: str) -> Fit:
    return laid_out(spec, theme, Canvas(width=width, height=height, factor=factor, picture=True, title=title), measure)


def _enough(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure, title: str) -> str:
    """A size near the one asked for at which the chart can be read."""
    while True:
        found = _try(spec, theme, width, height, _SMALLEST, measure, title)
        if not found.cramped and not found.broken:
            return f"{width}x{max(height, int(found.needed) + 1)}"
        width += max(20, width // 20)
