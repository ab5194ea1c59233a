"""Charts made by hand for drawing tests: a few rows on one scale, with the marks that a test is about."""

from careergui.charts.spec import Axis, ChartSpec, Mark, Row, Table, Tick
from careergui.render.layout import Canvas, arrange
from careergui.render.measure import Measure
from careergui.render.pieces import Layout
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
