"""Where values of lines lie: stops across, heights upward, even or by their ratio."""

import pytest

from careergui.charts.further_marks import CurvePoint
from careergui.render.curves.plot import known
from tests.render.curves.made import curve, plotted


def test_that_stops_spread_over_the_width() -> None:
    plot = plotted(curve(0, 10, 20, 30))
    assert [plot.x(stop) for stop in range(3)] == [100, 300, 500]


def test_that_more_stands_higher() -> None:
    plot = plotted(curve(0, 10, 20, 30))
    assert [plot.y(value) for value in (0, 25, 100)] == [250, 200, 50]


def test_that_equal_ratios_are_equal_heights_on_a_logarithmic_axis() -> None:
    plot = plotted(curve(0, 10, 20, 30), log=True)
    assert [plot.y(value) for value in (1, 10, 100)] == pytest.approx([250, 150, 50])


def test_that_a_point_stands_at_its_stop_and_height() -> None:
    assert plotted(curve(0, 1, 2, 3)).spot(CurvePoint(across=1, value=50)) == (300, 150)


def test_that_gaps_are_no_values_and_bounds_are() -> None:
    bound = CurvePoint(across=2, value=9, bound=True)
    assert [point.value for point in known(curve(0, 5, None, bound))] == [5, 9]
