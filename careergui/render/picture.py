"""Finds the layout of a picture of a given size: everything as large as it can be with nothing cut."""

from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.render.layout import Canvas, Fit, arrange
from careergui.render.measure import Measure
from careergui.render.pieces import Layout
from careergui.render.theme import Theme

_WIDTH_AT_ONE = 780
_SMALLEST = 0.5
"""Below half size letters are under six pixels: no longer readable."""
_SHRINK = 0.96
_GREATEST_STEP = 0.75


def fit_picture(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure, title: str = "") -> Layout:
    """The chart laid out to fill `width` × `height` pixels; raises UsageError when it cannot be read at that size."""
    factor = max(width / _WIDTH_AT_ONE, _SMALLEST)
    while factor >= _SMALLEST:
        found = _try(spec, theme, width, height, factor, measure, title)
        if found.needed <= height and not found.cramped:
            return found.layout
        factor *= _SHRINK if found.cramped else max(_GREATEST_STEP, min(_SHRINK, height / found.needed))
    last = _try(spec, theme, width, height, _SMALLEST, measure, title)
    if last.needed <= height and not last.cramped:
        return last.layout
    raise UsageError(
        f"{width}x{height} pixels are too few for this chart: it needs {_enough(spec, theme, width, height, measure, title)} or more."
    )


def _try(spec: ChartSpec, theme: Theme, width: int, height: int, factor: float, measure: Measure, title: str) -> Fit:
    return arrange(spec, theme, Canvas(width=width, height=height, factor=factor, picture=True, title=title), measure)


def _enough(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure, title: str) -> str:
    """A size near the one asked for at which the chart can be read."""
    while True:
        found = _try(spec, theme, width, height, _SMALLEST, measure, title)
        if not found.cramped:
            return f"{width}x{max(height, int(found.needed) + 1)}"
        width += max(20, width // 20)
