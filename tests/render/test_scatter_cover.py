"""What circles cover: nothing where none is, all that one touches, and nothing of those that are kept clear of otherwise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.render.scatter_room import Box
from tests.render.scattered import cover_of, point, scattered, spots_of

ONE = scattered(point("A", 50, 50, 100))
"""A circle of 30 pixels about (600, 550)."""
MANY = scattered(*(point(f"P{number}", 7 * number % 100, 31 * number % 100, number) for number in range(60)))
edges = st.integers(100, 1000)


def counted(spec_: object, box: Box) -> int:
    sides = (np.array([side], dtype=np.float64) for side in (box.left, box.top, box.right, box.bottom))
    return int(cover_of(spec_).of(*sides)[0])  # type: ignore[arg-type]  # a spec


def test_that_an_empty_plot_is_clear() -> None:
    assert cover_of(scattered()).is_clear(Box(100, 50, 1100, 1050))


@pytest.mark.parametrize(
    ("box", "clear"),
    [
        (Box(590, 540, 610, 560), True),
        (Box(625, 540, 640, 560), True),
        (Box(640, 540, 700, 560), False),
        (Box(500, 540, 560, 560), False),
        (Box(590, 590, 610, 640), False),
        (Box(590, 460, 610, 510), False),
    ],
    ids=["inside", "at its rim", "right", "left", "below", "above"],
)
def test_that_a_circle_covers_what_it_touches(box: Box, clear: bool) -> None:  # noqa: FBT001 - a row of a table
    assert cover_of(ONE).is_clear(box) is not clear
    assert (counted(ONE, box) > 0) is clear


def test_that_two_circles_cover_twice() -> None:
    box = Box(590, 540, 610, 560)
    assert counted(scattered(point("A", 50, 50), point("B", 50, 50)), box) == 2 * counted(ONE, box) > 0


def test_that_compared_roles_cover_nothing() -> None:
    assert cover_of(scattered(point("A", 50, 50, slot=0))).is_clear(Box(590, 540, 610, 560))


def test_that_what_is_no_circle_in_the_plot_covers_nothing() -> None:
    beyond = scattered(point("A", 150, 50), point("B", None, 50), point("C", 50, None))
    assert cover_of(beyond).is_clear(Box(100, 50, 1100, 1050))


@given(edges, edges, edges, edges)
def test_that_one_rectangle_is_asked_as_many_are(left: int, top: int, width: int, height: int) -> None:
    box = Box(left, top, left + width, top + height)
    assert cover_of(MANY).is_clear(box) is (counted(MANY, box) == 0)


def test_that_a_point_s_own_circle_may_be_left_out() -> None:
    spec = scattered(point("A", 50, 50), point("B", 60, 50))
    cover, found = cover_of(spec), spots_of(spec)
    sides = tuple(np.array([[side]] * 2, dtype=np.float64) for side in (580, 540, 625, 560))
    own, other = cover.of_others([0, 1], *sides)[:, 0].tolist()
    assert found.x.tolist() == [600, 700]
    assert own == 0
    assert other > 0
