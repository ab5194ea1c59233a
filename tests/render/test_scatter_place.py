"""Where points of a scatter stand: in the plot, a gutter, at the edge or out of sight; what is near, ahead and within."""

import numpy as np
import pytest
from msgspec.structs import replace

from careergui.render.pieces import Bubbles
from careergui.render.scatter_place import (
    EDGE,
    GUTTER,
    GUTTER_GAP,
    HIDDEN,
    INSIDE,
    LEAST_RADIUS,
    Window,
    by_size,
    columns,
    largest_radius,
    nearest,
    spots,
    towards,
    whole,
    within,
)
from tests.render.scattered import axis, plot, point, scattered, spots_of

CROSS = scattered(
    point("Middle", 50, 50),
    point("Right", 60, 50),
    point("Left", 30, 50),
    point("Up", 50, 80),
    point("Down", 50, 10),
    point("Aside", 55, 95),
)
MIDDLE, RIGHT, LEFT, UP, DOWN, ASIDE = range(6)


def test_that_columns_are_the_points_in_their_order() -> None:
    spec = scattered(point("A", 1, 2, 25), point("B", None, 4, None, slot=3), replace(point("C", 5, 6), least_up=True))
    found = columns(spec)
    assert np.array_equal(found.across, [1, np.nan, 5], equal_nan=True)
    assert np.array_equal(found.up, [2, 4, 6])
    assert found.share.tolist() == [0.25, 0, 1]
    assert (found.compared, found.limited) == ((1,), (2,))


def test_that_a_logarithmic_axis_is_even_in_its_columns() -> None:
    spec = scattered(point("A", 10, 10), point("B", 100, 100), across=axis("growth", low=1, high=1000, log=True))
    found = columns(spec)
    assert found.across.tolist() == [1, 2]
    assert found.up.tolist() == [10, 100]
    assert (whole(spec).left, whole(spec).right) == (0, 3)


def test_that_a_point_stands_at_its_values() -> None:
    found = spots_of(CROSS)
    assert (found.x[RIGHT], found.y[RIGHT]) == (700, 550)
    assert (found.x[DOWN], found.y[DOWN]) == (600, 950)
    assert set(found.kind.tolist()) == {INSIDE}


def test_that_plot_and_points_agree_in_a_part_of_the_axes() -> None:
    where = plot(window=Window(40, 60, 40, 60))
    found = spots_of(CROSS, where)
    assert (found.x[MIDDLE], found.y[MIDDLE]) == (where.x(50), where.y(50)) == (600, 550)
    assert found.kind.tolist() == [INSIDE, INSIDE, HIDDEN, HIDDEN, HIDDEN, HIDDEN]


def test_that_areas_are_as_the_jobs_down_to_the_smallest() -> None:
    spec = scattered(point("A", 1, 1, 100), point("B", 2, 2, 25), point("C", 3, 3, None), point("D", 4, 4, 0.001))
    assert spots_of(spec).radius.tolist() == [30, 15, LEAST_RADIUS, LEAST_RADIUS]


def test_that_the_largest_circle_is_small_in_a_small_plot() -> None:
    small = replace(plot(), right=300)
    assert (largest_radius(plot(), 1), largest_radius(plot(), 2)) == (30, 60)
    assert largest_radius(small, 1) == pytest.approx(14)
    assert largest_radius(replace(plot(), bottom=150), 1) == pytest.approx(7)


@pytest.mark.parametrize(
    ("across", "up", "side", "spot"),
    [(-5, 50, 1, (100, 550)), (120, 50, 2, (1100, 550)), (50, 130, 3, (600, 50)), (50, -1, 4, (600, 1050))],
    ids=["left", "right", "above", "below"],
)
def test_that_what_lies_beyond_an_axis_is_at_its_edge(across: float, up: float, side: int, spot: tuple[float, float]) -> None:
    found = spots_of(scattered(point("A", across, up)))
    assert (found.kind[0], found.side[0]) == (EDGE, side)
    assert (found.x[0], found.y[0]) == spot
    assert found.radius[0] == 4


@pytest.mark.parametrize("spot", [(0, 0), (100, 100), (0, 100), (100, 0)])
def test_that_what_lies_on_the_very_end_of_an_axis_is_in_the_plot(spot: tuple[float, float]) -> None:
    assert spots_of(scattered(point("A", *spot))).kind.tolist() == [INSIDE]


@pytest.mark.parametrize("end", [0, 100])
def test_that_a_gutter_holds_the_very_ends_too(end: float) -> None:
    spec = scattered(point("A", None, end), point("B", end, None))
    assert spots_of(spec, plot(gutter_left=30, gutter_bottom=30)).kind.tolist() == [GUTTER, GUTTER]


def test_that_what_lies_beyond_both_axes_is_out_of_sight() -> None:
    assert spots_of(scattered(point("A", -5, 130), point("B", 130, -5))).kind.tolist() == [HIDDEN, HIDDEN]


def test_that_a_point_without_a_value_stands_in_the_gutter_at_its_other_value() -> None:
    spec = scattered(point("A", None, 50), point("B", 50, None), point("C", None, None))
    found = spots_of(spec, plot(gutter_left=30, gutter_bottom=30))
    assert found.kind.tolist() == [GUTTER, GUTTER, HIDDEN]
    assert (found.x[0], found.y[0]) == (100 - 15 - GUTTER_GAP, 550)
    assert (found.x[1], found.y[1]) == (600, 1050 + 15 + GUTTER_GAP)


def test_that_a_gutter_holds_only_what_is_in_sight() -> None:
    spec = scattered(point("A", None, 50), point("B", 50, None))
    where = plot(gutter_left=30, gutter_bottom=30, window=Window(60, 80, 60, 80))
    assert spots_of(spec, where).kind.tolist() == [HIDDEN, HIDDEN]


def test_that_the_nearest_point_is_within_reach_or_under_the_pixel() -> None:
    found = spots_of(scattered(point("Large", 50, 50, 100), point("Small", 60, 50, 0)))
    assert nearest(found, 704, 553, 6) == 1
    assert nearest(found, 710, 550, 6) is None
    assert nearest(found, 625, 550, 6) == 0
    assert nearest(found, 632, 550, 6) is None


def test_that_nothing_out_of_sight_is_near() -> None:
    found = spots_of(CROSS, plot(window=Window(0, 55, 40, 60)))
    assert nearest(found, float(found.x[UP]), float(found.y[UP]), 5) is None
    assert nearest(spots_of(scattered()), 600, 550, 500) is None


@pytest.mark.parametrize(("direction", "there"), [((1, 0), RIGHT), ((-1, 0), LEFT), ((0, -1), UP), ((0, 1), DOWN)])
def test_that_a_step_goes_to_the_nearest_point_ahead(direction: tuple[int, int], there: int) -> None:
    assert towards(spots_of(CROSS), MIDDLE, *direction) == there


def test_that_a_step_rather_goes_ahead_than_aside() -> None:
    found = spots_of(scattered(point("Here", 50, 50), point("Near aside", 60, 62), point("Far ahead", 75, 50)))
    assert towards(found, 0, 1, 0) == 2


def test_that_a_step_where_nothing_is_stays() -> None:
    assert towards(spots_of(CROSS), RIGHT, 1, 0) == RIGHT
    assert towards(spots_of(CROSS), ASIDE, 0, -1) == ASIDE


def test_that_a_box_takes_the_centres_in_it_with_its_edges() -> None:
    found = spots_of(CROSS)
    assert within(found, 600, 250, 700, 550) == [MIDDLE, RIGHT, UP]
    assert within(found, 601, 250, 699, 549) == []
    hidden = spots(CROSS, columns(CROSS), plot(window=Window(40, 56, 40, 60)), 1)
    assert LEFT not in within(hidden, -1e6, -1e6, 1e6, 1e6)


def test_that_circles_of_one_size_come_together_largest_first() -> None:
    cloud = Bubbles(x=(10, 50, 90, 70), y=(10, 20, 30, 40), radius=(2, 5, 2.1, 3), ink="ghost", outline="ghost", width=1)
    found = {size: list(corners) for size, corners in by_size(cloud, 2)}
    assert list(found) == [10, 6, 4]
    assert found[10] == [(44, 14)]
    assert found[4] == [(6, 6), (86, 26)]


def test_that_a_chart_without_circles_has_no_sizes() -> None:
    assert list(by_size(Bubbles(x=(), y=(), radius=(), ink="ghost", outline="ghost", width=1), 2)) == []
