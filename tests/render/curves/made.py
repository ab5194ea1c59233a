"""Charts of lines made by hand: curves over a few stops on even or logarithmic heights."""

from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve, CurvePoint
from careergui.charts.spec import Absent, Axis, Row, Table, Tick
from careergui.render.curves.plot import Plot
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from tests.render.charted import grounded


def curve(slot: int, *values: float | CurvePoint | None, start: str = "first", end: str = "last", detail: str = "", row: int = -1) -> Curve:
    """A line through values, one a stop."""
    points = [
        value if value is None or isinstance(value, CurvePoint) else CurvePoint(across=at, value=value) for at, value in enumerate(values)
    ]
    return Curve(row=slot if row < 0 else row, slot=slot, points=tuple(points), start=start, end=end, detail=detail)


def lined(*marks: Curve | Absent, log: bool = False, stops: int = 3, maximum: float = 100) -> LineChart:
    """A chart of curves, with heights from 0 to 100 (from 1 where they are logarithmic)."""
    low = 1 if log else 0
    up = Axis(minimum=low, maximum=maximum, ticks=(Tick(low, "low"), Tick(maximum, "high")), log=log, zero=True)
    axis = Axis(minimum=0, maximum=stops - 1, ticks=tuple(Tick(stop, f"stop {stop}") for stop in range(stops)))
    rows = tuple(Row(label=f"Role {mark.row}", slot=mark.row) for mark in marks)
    table = Table(columns=(), rows=())
    return LineChart(kind="made", title="T", subtitle="", axis=axis, rows=rows, marks=marks, source="", summary="", table=table, up=up)


def plotted(*marks: Curve | Absent, log: bool = False, stops: int = 3) -> Plot:
    """Its plot, 400 pixels wide and 200 high: 2 pixels for each of an even scale."""
    return Plot(lined(*marks, log=log, stops=stops), 100, 50, 500, 250)


def ground_of(plot: Plot, measure: Measure, unit: float = 1) -> Ground:
    """What placing starts from."""
    return grounded(plot.spec, measure, unit)
