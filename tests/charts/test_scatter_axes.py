"""Axes that most values fill: round ticks, far values left outside, logarithms where they are asked for."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.charts.scatter_axes import MOST_TICKS, _words, ends, ticks

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


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *((2.5, "2.5"), (102.5, "102.5"), (999, "999"), (1000, "1k"), (1050, "1,050"), (1100, "1.1k"), (9950, "9,950")),
        *((10_000, "10k"), (10_050, "10.05k"), (150_000, "150k"), (1_000_000, "1m"), (1_050_000, "1050k"), (1_500_000, "1.5m")),
        *((10_050_000, "10.05m"), (-2.5, "−2.5"), (0, "0")),
    ],
)
def test_that_a_round_value_is_said_whole(value: float, words: str) -> None:
    assert _words("jobs", signed=False)(value) == words


def test_that_a_sign_and_a_percent_stand_where_they_belong() -> None:
    assert [_words("percent", signed=True)(value) for value in (-1, 0, 0.5)] == ["−1%", "0", "+0.5%"]
    assert [_words("USD/year", signed=False)(value) for value in (0, 50_000)] == ["$0", "$50k"]


@pytest.mark.parametrize(
    ("values", "log", "expected"),
    [
        ([10, 20], False, (9.2, 20.8)),  # 8 % of the extent on either side
        ([*range(100, 200)], False, (97.03, 201.97)),  # 100 values: 3 % of 99
        ([7, 7], False, (6, 8)),
        ([50, 50], False, (45, 55)),
        ([3, 10], False, (0, 10.56)),  # at most three tenths of the highest: from zero
        ([3.2, 10], False, (2.656, 10.544)),
        ([0, 10], False, (-0.8, 10.8)),
        ([10, 1000], True, (10**0.84, 10**3.16)),
        ([10, 10], True, (10**0.9, 10**1.1)),
    ],
)
def test_that_an_axis_leaves_a_margin_at_either_end(values: list[float], *, log: bool, expected: tuple[float, float]) -> None:
    assert ends(values, log=log) == pytest.approx(expected)


@pytest.mark.parametrize(("count", "outside"), [(19, False), (20, True)])
def test_that_of_twenty_values_the_outermost_may_be_left_outside(count: int, *, outside: bool) -> None:
    assert (ends([*range(count - 1), 1000])[1] < 1000) is outside
    assert ends([*range(count - 1), 1000], [1000])[1] > 1000


def test_that_a_log_axis_has_the_finest_round_figures_that_fit() -> None:
    assert [tick.value for tick in ticks(10, 24, "jobs", log=True)] == [10, 12, 14, 16, 18, 20, 22, 24]
    assert [tick.value for tick in ticks(10, 25, "jobs", log=True)] == [10, 15, 20]
    assert [tick.value for tick in ticks(1, 10_000, "jobs", log=True)] == [1, 10, 100, 1_000, 10_000]
    assert [tick.value for tick in ticks(1, 1e12, "jobs", log=True)] == [1, 100, 1e4, 1e6, 1e8, 1e10, 1e12]


def test_that_an_axis_begins_at_zero_where_its_lowest_value_is_small_beside_its_highest() -> None:
    """Below three tenths of it; a twelfth of what is between is left free, as there are few values."""
    assert ends([30, 100]) == pytest.approx((0, 100 + 0.08 * 70))
    assert ends([31, 100]) == pytest.approx((31 - 0.08 * 69, 100 + 0.08 * 69))


def test_that_a_value_beyond_a_quarter_of_the_extent_of_the_others_is_left_outside() -> None:
    """The others reach from 101 to 118, less one at either end: a quarter of 17 is 4.25."""
    usual = [*range(100, 119)]
    assert ends([*usual, 122.2])[1] > 122.2
    assert ends([*usual, 122.3])[1] < 122.3


def test_that_only_changes_have_a_sign_on_their_axis() -> None:
    assert [tick.label for tick in ticks(0, 10, "percent")][1] == "2%"
    assert [tick.label for tick in ticks(0, 10, "percent", signed=True)][1] == "+2%"


@pytest.mark.parametrize("span", [1.5, 10, 300, 1e5])
def test_that_figures_on_a_log_axis_are_round(span: float) -> None:
    found = [tick.value for tick in ticks(2.3, 2.3 * 2.5 * span, "USD/year", log=True)]
    assert len(found) > 1
    assert {float(f"{value:e}".split("e")[0]) for value in found} <= {1, 1.5, 2, 3, 5, 7.5}
