"""Small dots of a row: each at its value, none over another, smaller where they are many, clear of roles' marks."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careergui.charts.spec import Point
from careergui.render.pieces import Frame
from careergui.render.swarm import DOT, NONE, Swarm, Taken, swarm

FRAME = Frame(left=0, top=0, right=700, bottom=100, minimum=0, maximum=700)


def dots(*values: float) -> list[tuple[int, Point]]:
    return [(number, Point(row=0, value=value, ink="text2", shape="dot")) for number, value in enumerate(values)]


def parted(*values: float, taken: tuple[Taken, ...] = (), unit: float = 1, reach: float = 0) -> Swarm:
    return swarm(FRAME, dots(*values), taken, unit, reach)


def over(found: Swarm, values: list[float], unit: float) -> list[tuple[int, int]]:
    """The pairs of dots that lie over each other."""
    spots = [(FRAME.x(value), found.shift(number, unit)) for number, value in enumerate(values)]
    near = itertools.combinations(range(len(values)), 2)
    return [(one, two) for one, two in near if math.dist(spots[one], spots[two]) < DOT * found.size * unit]


def test_that_dots_with_room_stay_in_the_middle_at_their_size() -> None:
    found = parted(10, 20, 30)
    assert (found.size, found.depth, found.rise(1)) == (1, 0, 0)


def test_that_dots_at_one_value_stand_above_and_below_it() -> None:
    found = parted(10, 10, 10)
    assert sorted(found.shift(number, 2) for number in range(3)) == [-7.6, 0, 7.6]
    assert found.rise(2) == pytest.approx(7.6 + DOT)


@given(some.lists(some.floats(300, 420), min_size=1, max_size=51))
def test_that_fifty_states_never_lie_over_each_other(values: list[float]) -> None:
    assert over(parted(*values, unit=1.3), values, 1.3) == []


def test_that_many_dots_at_one_value_are_smaller() -> None:
    assert [parted(*[50.0] * count).size for count in (5, 7, 13, 19)] == [1, 0.85, 0.7, 0.63]


def test_that_dots_stand_clear_of_a_mark() -> None:
    mark = Taken(94, 106, 5.5)
    found = parted(100, 100, 100, 100, taken=(mark,))
    assert all(abs(found.shift(number, 1)) >= 5.5 for number in range(4))
    assert over(found, [100] * 4, 1) == []


def test_that_dots_without_any_room_are_drawn_all_the_same() -> None:
    found = parted(*[50.0] * 200)
    assert len(found.lanes) == 200
    assert found.size == 0.5


def test_that_a_row_without_dots_has_no_swarm() -> None:
    assert parted() == NONE


def test_that_many_dots_keep_their_size_where_they_may_reach_farther() -> None:
    many = [50.0] * 41
    assert [parted(*many, unit=2, reach=reach).size for reach in (0, 44, 130, 160)] == [0.5, 0.5, 0.85, 1]
    found = parted(*many, unit=2, reach=160)
    assert 100 < found.rise(2) <= 160 + DOT
    assert over(found, many, 2) == []
