"""Classes from the data with round limits, and figures short enough for a tile."""

from collections import Counter
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careergui.charts.steps import (
    _RATIOS,
    STEPS,
    Steps,
    _round_numbers,
    even_steps,
    least_words,
    limit_words,
    most_words,
    short,
    steps_about_one,
    steps_about_zero,
)
from careergui.domain.estimate import Unit

VALUES = some.lists(some.integers(1, 1_000_000), min_size=1, max_size=60)
PAY: Unit = "USD/year"


@given(VALUES)
def test_that_limits_rise_and_every_class_has_a_colour_and_a_figure(values: list[int]) -> None:
    steps = even_steps(values, PAY)
    assert list(steps.limits) == sorted(set(steps.limits))
    assert len(steps.inks) == len(steps.limits) + 1 == len(set(steps.inks))
    assert {steps.class_of(value) for value in values} == set(range(len(steps.inks)))


@given(some.lists(some.integers(1, 1_000_000), min_size=14, max_size=60, unique=True))
def test_that_no_class_swallows_most_figures(values: list[int]) -> None:
    steps = even_steps(values, PAY)
    counts = Counter(map(steps.of, values))
    assert max(counts.values()) <= len(values) / STEPS + 2 * (len(values) // (2 * STEPS)) + 1


@given(VALUES)
def test_that_a_figure_as_written_lies_in_its_class(values: list[int]) -> None:
    steps = even_steps(values, PAY)
    for value in values:
        said = short(value, PAY, steps)
        size = float(said.strip("$km")) * (1000 if "k" in said else 1_000_000 if "m" in said else 1)
        assert steps.of(size) == steps.of(value)


def test_that_limits_are_round_and_far_figures_do_not_flatten_the_rest() -> None:
    steps = even_steps([70_000 + 1_000 * number for number in range(50)] + [400_000], PAY)
    assert steps == Steps(limits=(80_000, 85_000, 90_000, 100_000, 105_000, 115_000), inks=(0, 1, 2, 3, 4, 5, 6))


def test_that_a_limit_that_a_figure_would_be_rounded_to_is_not_chosen() -> None:
    assert even_steps([40_000, 99_990, 120_000], PAY).limits == (50_000, 120_000)
    assert 450_000 not in even_steps([449_990] * 3 + [300_000] * 3 + [470_000] * 3, PAY).limits


def test_that_a_figure_just_below_a_limit_has_the_digits_to_say_so() -> None:
    steps = Steps(limits=(100_000,), inks=(0, 6))
    assert [short(value, PAY, steps) for value in (99_400, 99_510, 99_990, 100_000)] == ["$99k", "$99.5k", "$99.99k", "$100k"]


def test_that_a_difference_has_its_sign_and_none_where_there_is_none() -> None:
    assert [short(value, PAY, difference=True) for value in (4_200, -4_200, 0)] == ["+$4k", "−$4k", "$0"]
    assert short(4_200, PAY) == "$4k"
    assert [limit_words(value, PAY, difference=True) for value in (5_000, -5_000)] == ["+$5k", "−$5k"]
    assert limit_words(5_000, PAY) == "$5k"


def test_that_few_figures_have_few_classes() -> None:
    assert even_steps([5, 5, 5], PAY) == Steps(limits=(), inks=(3,))
    assert even_steps([5, 8], PAY).inks == (0, 6)


@given(some.lists(some.integers(-1_000_000, 1_000_000), min_size=1, max_size=60))
def test_that_the_middle_class_of_differences_lies_around_zero(values: list[int]) -> None:
    steps = steps_about_zero(values, PAY)
    assert steps.of(0) == STEPS // 2
    assert [-limit for limit in reversed(steps.limits)] == list(steps.limits)


@given(some.lists(some.floats(0, 200), min_size=1, max_size=60))
def test_that_the_middle_class_of_ratios_lies_around_one(values: list[float]) -> None:
    steps = steps_about_one(values)
    assert steps.of(1) == STEPS // 2
    assert [steps.of(value) < 3 for value in (0, 0.9 * steps.limits[2])] == [True, True]
    assert steps.of(200) == STEPS - 1
    assert all(low * high == pytest.approx(1, rel=0.05) for low, high in zip(steps.limits, reversed(steps.limits), strict=True))


def test_that_ratios_near_one_are_parted_finely_and_far_ones_coarsely() -> None:
    assert steps_about_one([0.97 + number / 500 for number in range(31)]).limits == (0.95, 0.98, 0.99, 1.01, 1.02, 1.05)
    assert steps_about_one([0.2, 0.5, 0.9, 1.1, 1.5, 3, 6]).limits[-1] == 5


def test_that_a_value_on_a_limit_belongs_to_the_higher_class() -> None:
    steps = even_steps(range(80_000, 130_000, 1_000), PAY)
    assert steps.of(steps.limits[2]) == 3


def test_that_a_bound_is_never_rounded_up() -> None:
    assert [least_words(265_778, "USD/year"), least_words(115, "USD/hour"), least_words(900, "USD/year")] == ["$265k", "$115.00", "$900"]


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (137_690, "USD/year", "$138k"),
        (9_100, "USD/year", "$9k"),
        (46.1, "USD/hour", "$46.10"),
        (-4_200, "USD/year", "−$4k"),
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


def test_that_nothing_has_no_steps() -> None:
    assert even_steps([], PAY) == steps_about_zero([], PAY) == steps_about_one([]) == Steps()


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0, "USD/year", "$0"),
        (999, "USD/year", "$999"),
        (1_000, "USD/year", "$1k"),
        (-42_400, "USD/year", "−$42k"),
        (999_499, "USD/year", "$999k"),
        (999_500, "USD/year", "$1m"),
        (1_250_000, "USD/year", "$1.2m"),
        (46.125, "USD/hour", "$46.12"),
        (-0.5, "USD/hour", "−$0.50"),
        (999, "jobs", "999"),
        (1_000, "jobs", "1k"),
        (1_240, "jobs", "1.2k"),
        (9_949, "jobs", "9.9k"),
        (9_950, "jobs", "10k"),
        (1_200_000, "jobs", "1.2m"),
        (0.984, "ratio", "0.98"),
        (12.3456, "ratio", "12.35"),
        (0.984, "per 1,000 jobs", "0.98"),
        (1.04, "per 1,000 jobs", "1.0"),
        (-0.0001, "ratio", "0.00"),
    ],
)
def test_that_a_figure_on_a_tile_changes_its_unit_at_the_round_figure(value: float, unit: Unit, said: str) -> None:
    assert short(value, unit) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [(239_200, "USD/year", "$239k"), (239_999, "USD/year", "$239k"), (999, "USD/year", "$999"), (115, "USD/hour", "$115.00")],
)
def test_that_a_bound_of_any_unit_is_never_rounded_up(value: float, unit: Unit, said: str) -> None:
    assert least_words(value, unit) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (35_000, "USD/year", "$35k"),
        (7.5, "USD/hour", "$7.50"),
        (2_000, "jobs", "2k"),
        (500, "jobs", "500"),
        (0.8, "ratio", "0.8"),
        (10, "ratio", "10"),
        (0.25, "per 1,000 jobs", "0.25"),
        (1_000, "per 1,000 jobs", "1,000"),
    ],
)
def test_that_a_limit_is_said_as_round_as_it_is(value: float, unit: Unit, said: str) -> None:
    assert limit_words(value, unit) == said


def test_that_a_figure_on_a_limit_belongs_to_the_higher_class() -> None:
    steps = Steps(limits=(10.0, 20.0), inks=(0, 3, 6))
    assert [steps.class_of(value) for value in (9.99, 10, 10.01, 19.99, 20, 99)] == [0, 1, 1, 1, 2, 2]
    assert [steps.of(value) for value in (0, 10, 20)] == [0, 3, 6]
    assert steps.class_of(0.1 * 3 * 100 / 3) == 1
    assert Steps(limits=(0.0,), inks=(0, 6)).class_of(0) == 1


def test_that_nothing_to_spread_has_no_classes() -> None:
    assert even_steps([], PAY) == steps_about_zero([], PAY) == steps_about_one([]) == Steps()


def test_that_differences_that_are_all_none_have_a_class_around_none() -> None:
    assert steps_about_zero([0, 0], PAY) == Steps(limits=(-1.0, 1.0), inks=(0, 3, 6))
    assert steps_about_zero([-500, 500], PAY).inks == (0, 3, 6)
    assert len(steps_about_zero([100, 2_000, -30_000, 40_000, 500, -6_000, 7_000], PAY).inks) == STEPS


def test_that_ratios_are_parted_by_the_same_ratio_on_both_sides() -> None:
    steps = steps_about_one([0.5, 0.8, 1, 1.1, 1.3, 2, 4])
    assert steps.limits == (0.5, 0.8, 0.9, 1.1, 1.25, 2.0)
    assert steps.inks == (0, 1, 2, 3, 4, 5, 6)
    assert steps_about_one([1, 1, 1]).limits == (0.95, 0.98, 0.99, 1.01, 1.02, 1.05)
    assert steps_about_one([0]).limits == (0.01, 0.02, 0.05, 20.0, 50.0, 100.0)


@pytest.mark.parametrize(
    ("value", "unit", "least", "most"),
    [
        (239_200, "USD/year", "$239k", "$240k"),
        (-110_190, "USD/year", "−$111k", "−$110k"),
        (1_000, "USD/year", "$1k", "$1k"),
        (1_000.5, "USD/year", "$1k", "$2k"),
        (1_500, "USD/year", "$1k", "$2k"),
        (999.4, "USD/year", "$999", "$999"),
        (115.04, "USD/hour", "$115.04", "$115.04"),
        (1_500, "jobs", "1.5k", "1.5k"),
    ],
)
def test_that_a_bound_is_rounded_away_from_what_it_rules_out(value: float, unit: Unit, least: str, most: str) -> None:
    assert (least_words(value, unit), most_words(value, unit)) == (least, most)


def test_that_differences_have_the_same_limits_on_both_sides() -> None:
    found = steps_about_zero([-9_000, -6_000, -3_000, -1_000, 1_000, 4_000, 5_000, 8_000, 20_000], "USD/year")
    assert found.limits == tuple(-limit for limit in reversed(found.limits))
    assert found.inks == (0, 1, 2, 3, 4, 5, 6)
    assert found.limits[3:] == (2_000, 5_000, 9_000)
    assert steps_about_zero([0.5, 0.5], "USD/hour").limits[-1] <= 0.5 / 7


def test_that_round_numbers_come_before_others_and_of_those_alike_the_ones_near_the_middle() -> None:
    assert list(islice(_round_numbers(1_000, 5_000), 7)) == [5_000, 2_000, 4_000, 3_000, 2_000, 4_000, 5_000]
    assert next(_round_numbers(0.91, 0.99)) == 0.95
    assert next(_round_numbers(-30, 41)) == 0
    assert next(_round_numbers(1_200, 9_900)) == 5_000
    assert list(islice(_round_numbers(110, 990), 3)) == [500, 600, 400]


def test_that_even_steps_are_cut_at_the_roundest_numbers() -> None:
    found = even_steps([*range(1_000, 15_000, 1_000)], "USD/year")
    assert (found.limits, found.inks) == ((2_000, 5_000, 6_000, 10_000, 12_000, 14_000), (0, 1, 2, 3, 4, 5, 6))


def test_that_both_limits_about_one_are_about_the_same_ratio_away_from_it() -> None:
    """0.3 and 3.3, 0.6 and 1.6: each the other turned round, as far as round numbers go."""
    assert len(_RATIOS) > 10
    assert [pair for pair in _RATIOS if not 0.96 <= pair[0] * pair[1] <= 1.01] == []
    assert list(_RATIOS) == sorted(_RATIOS, reverse=True)


def test_that_the_middle_colour_is_that_of_about_one() -> None:
    steps = steps_about_one([0.2, 0.5, 0.99, 1, 1.01, 2, 5])
    assert steps.of(1) == 3 == STEPS // 2
