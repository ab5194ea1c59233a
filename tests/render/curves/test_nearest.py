"""The line under the pointer is the nearest within reach."""

import pytest

from careergui.render.curves.nearest import around, nearest

LEVEL, RISING = ((0.0, 10.0), (100.0, 10.0)), ((0.0, 100.0), (100.0, 0.0))


@pytest.mark.parametrize(
    ("x", "y", "number"), [(50, 12, 0), (50, 48, 1), (100, 1, 1), (-5, 10, 0), (-13, 10, None), (50, 23, None), (50, 21.9, 0)]
)
def test_that_the_nearest_within_reach_is_found(x: float, y: float, number: int | None) -> None:
    assert nearest((LEVEL, RISING), x, y) == number


def test_that_roles_without_a_line_are_never_found() -> None:
    assert nearest(((), LEVEL), 50, 10) == 1
    assert nearest(((), ()), 50, 10) is None
    assert nearest((), 0, 0) is None


def test_that_a_path_takes_up_all_its_spots() -> None:
    assert around(RISING) == (0, 0, 100, 100)
    assert around(()) == (0, 0, 0, 0)
