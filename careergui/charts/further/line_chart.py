"""A chart of lines as data: an upright axis besides the one across; leaves pixels to render."""

from careergui.charts.spec import Axis, ChartSpec


class LineChart(ChartSpec, frozen=True, kw_only=True):
    """One curve a row over the stops of `axis`, with heights along `up`; a row without a curve has a word in its place."""

    up: Axis
