"""Where values lie in a chart of lines: stops across, heights on an even or a logarithmic scale; draws nothing."""

from msgspec import Struct

from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve, CurvePoint
from careergui.render.pieces import along


class Plot(Struct, frozen=True):
    """The rectangle between the first and the last stop, from the top of the upright axis to its foot, in pixels."""

    spec: LineChart
    left: float
    top: float
    right: float
    bottom: float

    def x(self, across: float) -> float:
        """The pixel of a place across."""
        axis = self.spec.axis
        return self.left + along(across, axis.minimum, axis.maximum, log=axis.log) * (self.right - self.left)

    def y(self, value: float) -> float:
        """The pixel of a height."""
        axis = self.spec.up
        return self.bottom - along(value, axis.minimum, axis.maximum, log=axis.log) * (self.bottom - self.top)

    def spot(self, point: CurvePoint) -> tuple[float, float]:
        """Where a value stands."""
        return self.x(point.across), self.y(point.value)


def known(curve: Curve) -> list[CurvePoint]:
    """The values a curve has, bounds too."""
    return [point for point in curve.points if point is not None]
