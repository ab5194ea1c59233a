"""Where a value lies along an axis, in fractions and in pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.render.pieces import Frame, along

EVEN = Frame(left=100, top=0, right=500, bottom=10, minimum=-10, maximum=30)
LOG = Frame(left=100, top=0, right=500, bottom=10, minimum=10_000, maximum=1_000_000, log=True)


def test_that_the_ends_of_an_axis_are_the_ends_of_its_plot() -> None:
    for frame in (EVEN, LOG):
        assert (frame.x(frame.minimum), frame.x(frame.maximum)) == (100, 500)


def test_that_values_lie_evenly_or_by_their_ratio() -> None:
    assert EVEN.x(0) == 200
    assert LOG.x(100_000) == pytest.approx(300)


def test_that_what_lies_beyond_an_axis_stays_beyond() -> None:
    assert along(9, 0, 8, log=False) == 1.125
    assert along(1, 10, 100, log=True) == pytest.approx(-1)


@given(st.floats(1, 1e6), st.floats(1, 1e6), st.booleans())
def test_that_the_greater_value_never_lies_left(one: float, two: float, log: bool) -> None:  # noqa: FBT001 - drawn
    low, high = sorted((one, two))
    assert along(low, 1, 1e6, log=log) <= along(high, 1, 1e6, log=log)


@pytest.mark.parametrize("log", [False, True])
def test_that_many_values_lie_where_each_does(log: bool) -> None:  # noqa: FBT001 - a row of a table
    frame = Frame(left=13.7, top=0, right=790.1, bottom=1, minimum=0.3, maximum=7.9, log=log)
    values = [0.3, 1 / 3, 2.7, 7.9]
    assert frame.xs(values) == [frame.x(value) for value in values]
