"""Charts made by hand for drawing tests: a few rows on one scale, with the marks that a test is about."""

from careergui.charts.spec import Axis, ChartSpec, Mark, Row, Table, Tick
from careergui.render.ground import Ground
from careergui.render.layout import Canvas, arrange
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Layout
from careergui.render.sizes import Sizes
from careergui.render.theme import theme


def charted(*marks: Mark, maximum: int = 7, rows: int = 1, faint: bool = False, log: bool = False) -> ChartSpec:
    """A chart of these marks on a scale from 0 (from 1 where it is logarithmic)."""
    first = 1 if log else 0
    axis = Axis(minimum=first, maximum=maximum, ticks=(Tick(first, "low"), Tick(maximum, "high")), log=log)
    named = tuple(Row(label=f"Row {number}", faint=faint) for number in range(rows))
    table = Table(columns=(), rows=())
    return ChartSpec(kind="made", title="T", subtitle="", axis=axis, rows=named, marks=marks, source="", summary="", table=table)


def laid(spec: ChartSpec, measure: Measure, width: int = 800, height: int = 0) -> Layout:
    """The chart as in the window, at 100 %."""
    return arrange(spec, theme("light"), Canvas(width=width, height=height), measure).layout


FRAME = Frame(left=100, top=50, right=800, bottom=250, minimum=0, maximum=7)
"""A plot by itself: 100 pixels for each whole number of the scale from 0 to 7."""


TWICE = Frame(left=200, top=100, right=1600, bottom=500, minimum=0, maximum=7)
"""The same of a picture twice as large."""


def grounded(spec: ChartSpec, measure: Measure, unit: float = 1, *, close: bool = False, stacked: bool = False) -> Ground:
    """What placing starts from, in the light theme."""
    return Ground(spec, theme("light"), Sizes(unit, close), measure, stacked)
