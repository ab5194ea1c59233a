"""Labels are parted as little as can be, in order, and within their limits."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.render.curves.parting import parted


def test_that_labels_with_room_stand_where_they_wish() -> None:
    assert parted([50, 10, 90], [10, 10, 10], 0, 100) == [50, 10, 90]


def test_that_two_that_meet_give_way_alike() -> None:
    assert parted([50, 50], [10, 20], 0, 100) == [42.5, 57.5]


def test_that_three_that_meet_stand_about_their_mean() -> None:
    assert parted([50, 50, 53], [10, 10, 10], 0, 100) == [41, 51, 61]


def test_that_labels_stay_between_top_and_bottom() -> None:
    assert parted([1, 2, 99], [10, 10, 10], 0, 100) == [5, 15, 95]
    assert parted([98, 99, 1], [10, 10, 10], 0, 100) == [85, 95, 5]


def test_that_too_many_run_over_the_bottom_alone() -> None:
    assert parted([5, 6], [10, 10], 0, 15) == [5, 15]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 60)), min_size=1, max_size=8))
def test_that_no_two_ever_meet_and_none_leaves_what_can_hold_all(wanted: list[tuple[float, float]]) -> None:
    wishes, heights = [wish for wish, _ in wanted], [height for _, height in wanted]
    bottom = max(500.0, sum(heights))
    found = parted(wishes, heights, 0, bottom)
    order = sorted(range(len(wishes)), key=lambda number: wishes[number])
    edges = [(found[number] - heights[number] / 2, found[number] + heights[number] / 2) for number in order]
    assert edges[0][0] >= -1e-6
    assert edges[-1][1] <= bottom + 1e-6
    assert all(one[1] <= two[0] + 1e-6 for one, two in pairwise(edges))


@pytest.mark.parametrize("count", range(1, 9))
def test_that_ties_keep_their_order(count: int) -> None:
    found = parted([50] * count, [10] * count, 0, 100)
    assert found == sorted(found)
    assert sum(found) / count == pytest.approx(50)
