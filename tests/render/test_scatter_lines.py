"""Lines that cross, and lines through rectangles: one by one and many at a time alike."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.render.scatter_lines import Segment, cross, meet, through, upright
from careergui.render.scatter_room import Box

SQUARE = Box(10, 10, 20, 20)
numbers = st.integers(0, 30).map(float)
segments = st.tuples(numbers, numbers, numbers, numbers)


def sides(*found: tuple[float, float, float, float]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    left, top, right, bottom = np.array(found, dtype=np.float64).T
    return left, top, right, bottom


@pytest.mark.parametrize(
    ("one", "other", "crossing"),
    [
        ((0, 0, 10, 10), (0, 10, 10, 0), True),
        ((0, 0, 10, 10), (0, 1, 10, 11), False),
        ((0, 0, 4, 4), (0, 10, 10, 0), False),
        ((0, 0, 10, 10), (0, 10, 4, 6), False),
        ((0, 0, 10, 10), (10, 10, 20, 0), False),
    ],
    ids=["crossing", "parallel", "too short", "other too short", "touching ends"],
)
def test_that_lines_cross_or_do_not(one: Segment, other: Segment, crossing: bool) -> None:  # noqa: FBT001 - a row of a table
    assert cross(one, other) == cross(other, one) == crossing


@given(segments, segments)
def test_that_many_lines_are_found_to_cross_as_one_is(one: Segment, other: Segment) -> None:
    assert bool(meet(sides(one), sides(other))[0]) == cross(one, other)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ((0, 15, 30, 15), True),
        ((15, 12, 16, 18), True),
        ((0, 5, 30, 5), False),
        ((0, 15, 9, 15), False),
        ((0, 22, 22, 0), True),
        ((0, 18, 18, 0), False),
        ((21, 30, 30, 21), False),
    ],
    ids=["across", "inside", "above", "before", "corner", "past a corner", "behind a corner"],
)
def test_that_a_line_runs_through_a_rectangle_or_past_it(line: Segment, found: bool) -> None:  # noqa: FBT001 - a row of a table
    assert bool(through(sides(line), sides((10, 10, 20, 20)))[0]) == found
    assert SQUARE.crossed(line) == found


def test_that_upright_arrays_are_set_against_all_that_lie() -> None:
    lines, boxes = sides((0, 15, 30, 15), (0, 5, 30, 5)), sides((10, 10, 20, 20), (10, 0, 20, 8), (40, 40, 50, 50))
    assert through(upright(lines), boxes).tolist() == [[True, False, False], [False, True, False]]
