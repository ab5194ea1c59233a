"""Seven equal steps with round limits, and figures short enough for a tile."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careergui.charts.steps import STEPS, equal_steps, limit_words, short, steps_about_zero, width_words

VALUES = some.lists(some.floats(min_value=0.001, max_value=1e7), min_size=1, max_size=60)


@given(VALUES)
def test_that_the_steps_are_equal_and_every_value_falls_into_one(values: list[float]) -> None:
    steps = equal_steps(values)
    assert len(steps.limits) == STEPS - 1
    assert all(second - first == pytest.approx(steps.width) for first, second in pairwise(steps.limits))
    assert all(0 <= steps.of(value) < STEPS for value in values)
    assert steps.limits[0] > 0


@given(some.lists(some.floats(min_value=-1e6, max_value=1e6), min_size=1, max_size=60))
def test_that_the_middle_step_of_differences_holds_zero(values: list[float]) -> None:
    steps = steps_about_zero(values)
    assert steps.of(0) == STEPS // 2
    assert steps.limits[0] == pytest.approx(-steps.limits[-1])


def test_that_most_values_do_not_end_up_in_the_open_steps() -> None:
    steps = equal_steps([70_000 + 1_000 * number for number in range(50)] + [400_000])
    inner = [value for value in range(75_000, 115_000, 1_000) if 0 < steps.of(value) < STEPS - 1]
    assert len(inner) >= 35


def test_that_a_value_on_a_limit_belongs_to_the_higher_step() -> None:
    steps = equal_steps(range(80_000, 130_000, 1_000))
    assert steps.of(steps.limits[2]) == 3


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (137_690, "USD/year", "138k"),
        (9_100, "USD/year", "9k"),
        (46.1, "USD/hour", "46.10"),
        (-4_200, "USD/year", "−4k"),
        (940, "jobs", "940"),
        (4_210, "jobs", "4.2k"),
        (338_940, "jobs", "339k"),
        (1_240_000, "jobs", "1.2m"),
        (21.345, "per 1,000 jobs", "21.3"),
        (0.345, "per 1,000 jobs", "0.34"),
        (1.084, "ratio", "1.08"),
    ],
)
def test_that_a_figure_is_short_enough_for_a_tile(value: float, unit: str, words: str) -> None:
    assert short(value, unit) == words  # type: ignore[arg-type]  # a unit by its name


def test_that_limits_and_widths_are_in_words() -> None:
    assert [limit_words(85_000, "USD/year"), limit_words(2.5, "ratio"), limit_words(-10_000, "USD/year")] == ["$85k", "2.5", "−$10k"]
    assert [limit_words(12_500, "jobs"), limit_words(500, "jobs")] == ["12.5k", "500"]
    assert [width_words(5_000, "USD/year"), width_words(0.25, "ratio"), width_words(2.5, "USD/hour")] == ["$5,000", "0.25", "$2.50"]


def test_that_nothing_has_no_steps() -> None:
    assert equal_steps([]).limits == steps_about_zero([]).limits == ()
