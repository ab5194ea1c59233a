"""Axes that most values fill: round ticks, far values left outside, logarithms where they are asked for."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.charts.scatter_axes import MOST_TICKS, ends, ticks

values = st.lists(st.floats(-1e6, 1e6, allow_nan=False), min_size=1, max_size=60)
positive = st.lists(st.floats(0.01, 1e7, allow_nan=False), min_size=1, max_size=60)


@given(values)
def test_that_an_axis_has_a_beginning_before_its_end(found: list[float]) -> None:
    low, high = ends(found)
    assert low < high


@given(positive)
def test_that_a_log_axis_stays_above_zero(found: list[float]) -> None:
    low, high = ends(found, log=True)
    assert 0 < low < high


@given(positive, st.booleans())
def test_that_ticks_are_few_in_order_and_within_the_axis(found: list[float], log: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    low, high = ends(found, log=log)
    places = [tick.value for tick in ticks(low, high, "jobs", log=log)]
    assert len(places) <= MOST_TICKS
    assert places == sorted(places)
    assert all(low - 1e-6 * abs(low) - 1e-9 <= place <= high * (1 + 1e-9) + 1e-9 for place in places)


def test_that_a_value_far_from_the_rest_is_left_outside() -> None:
    low, high = ends([*range(-20, 21), 500])
    assert low < -20
    assert 20 < high < 100


def test_that_values_without_a_gap_are_all_inside() -> None:
    low, high = ends(list(range(100)))
    assert low <= 0
    assert high > 99


def test_that_an_axis_of_positive_values_near_zero_begins_at_zero() -> None:
    assert ends([5.0, 50.0, 100.0])[0] == 0


def test_that_log_ticks_are_round() -> None:
    labels = [tick.label for tick in ticks(28_000, 600_000, "USD/year", log=True)]
    assert labels == ["$30k", "$50k", "$75k", "$100k", "$150k", "$200k", "$300k", "$500k"]


def test_that_a_log_axis_over_many_decades_keeps_powers_of_ten() -> None:
    places = [tick.value for tick in ticks(1, 1e12, "jobs", log=True)]
    assert all(math.log10(place) == pytest.approx(round(math.log10(place))) for place in places)
    assert 2 <= len(places) <= MOST_TICKS


def test_that_changes_carry_their_sign() -> None:
    assert [tick.label for tick in ticks(-10, 10, "percent", signed=True)] == ["−10%", "−5%", "0", "+5%", "+10%"]


def test_that_no_values_still_make_an_axis() -> None:
    assert ends([]) == (0, 1)
    assert ticks(*ends([], log=True), "jobs", log=True)
