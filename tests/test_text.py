"""Figures as words: signs, units and plurals as they stand on screen and as they are heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui import text
from careergui.domain.measures import MEASURES

UNITS = sorted({measure.unit for measure in MEASURES} | {"percentage points"})


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (42_084, "USD/year", "$42,084"),
        (20.23, "USD/hour", "$20.23"),
        (-3_348, "USD/year", "−$3,348"),
        (-0.4, "USD/year", "$0"),
        (33.4, "percent", "33.4%"),
        (11, "percent", "11%"),
        (-3.2, "percent", "−3.2%"),
        (-0.04, "percent", "0%"),
        (81_200, "jobs", "81,200"),
    ],
)
def test_that_an_amount_is_written_with_its_unit(value: float, unit: str, written: str) -> None:
    assert text.amount(value, unit) == written


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (19_932, "USD/year", "+$19,932"),
        (-3_348, "USD/year", "−$3,348"),
        (-19.7, "percentage points", "−19.7 points"),
        (6.1, "percentage points", "+6.1 points"),
        (0.3, "USD/year", "no difference"),
        (-0.04, "percentage points", "no difference"),
    ],
)
def test_that_a_difference_always_shows_its_sign(value: float, unit: str, written: str) -> None:
    assert text.signed(value, unit) == written


@pytest.mark.parametrize(
    ("value", "unit", "heard"),
    [
        (42_084, "USD/year", "42,084 dollars a year"),
        (20.23, "USD/hour", "20.23 dollars an hour"),
        (-19.7, "percentage points", "minus 19.7 percentage points"),
        (81_200, "jobs", "81,200 jobs"),
    ],
)
def test_that_a_value_is_read_out_in_full(value: float, unit: str, heard: str) -> None:
    assert text.spoken(value, unit) == heard


def test_that_the_size_of_a_difference_has_no_sign() -> None:
    assert text.size(-19_932, "USD/year") == "$19,932"
    assert text.size(-19.7, "percentage points") == "19.7 percentage points"
    assert text.size(-1, "percentage points") == "1 percentage point"


@pytest.mark.parametrize(
    ("value", "written"), [(0, "$0"), (25_000, "$25k"), (1_500_000, "$1.5m"), (7.5, "$7.50"), (-50_000, "−$50k"), (2_500, "$2.5k")]
)
def test_that_axis_money_is_short(value: float, written: str) -> None:
    assert text.axis_money(value) == written


def test_that_names_are_listed_as_in_a_sentence() -> None:
    assert [text.listing(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == ["", "A", "A and B", "A, B and C"]
    assert text.listing(("A", "B"), "or") == "A or B"


def test_that_a_count_agrees_with_its_noun() -> None:
    assert [text.plural(count, "role") for count in (0, 1, 1_234)] == ["0 roles", "1 role", "1,234 roles"]
    assert text.plural(2, "industry", "industries") == "2 industries"


def test_that_a_first_letter_is_raised_and_the_rest_left() -> None:
    assert text.first_upper("the LPN") == "The LPN"
    assert text.first_upper("") == ""
    assert text.first_lower("Median pay of LPNs") == "median pay of LPNs"


def test_that_plain_text_is_one_line_without_control_characters() -> None:
    assert text.plain("a\tb\r\nc\x1b[31m\u2028d \u202e e") == "a b c [31m d e"


@given(st.floats(-1e9, 1e9), st.sampled_from(UNITS))
def test_that_no_figure_is_minus_nothing_and_no_minus_is_a_hyphen(value: float, unit: str) -> None:
    for written in (text.amount(value, unit), text.signed(value, unit), text.number(value)):
        assert "-" not in written
        assert written.startswith("−") <= any(digit in written for digit in "123456789")


@given(st.floats(-1e9, 1e9), st.sampled_from(UNITS))
def test_that_a_difference_and_its_opposite_are_written_alike(value: float, unit: str) -> None:
    assert text.signed(value, unit).lstrip("+−") == text.signed(-value, unit).lstrip("+−")


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (1_234.5, "jobs/year", "1,234"),
        (1_235.5, "jobs/year", "1,236"),
        (20.1234, "per 1,000 jobs", "20.123"),
        (1.005, "ratio", "1.00"),
        (3.884, "rating", "3.88"),
        (1.456, "ratio", "1.46"),
        (-0.25, "USD/hour", "−$0.25"),
        (0.4, "percent", "0.4%"),
        (-0.4, "percent", "−0.4%"),
        (1, "percentage points", "1 point"),
        (-1, "percentage points", "−1 point"),
        (1.1, "percentage points", "1.1 points"),
    ],
)
def test_that_a_value_is_rounded_as_its_unit_is_printed(value: float, unit: str, written: str) -> None:
    assert text.amount(value, unit) == written


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (0.07, "percentage points", "+0.1 points"),
        (0.04, "percentage points", "no difference"),
        (0.04, "percent", "no difference"),
        (0.5001, "USD/year", "+$1"),
        (0.004, "ratio", "no difference"),
        (0.4, "ratio", "+0.40"),
        (-0.01, "USD/hour", "−$0.01"),
        (0.01, "USD/hour", "+$0.01"),
        (0.4, "jobs/year", "no difference"),
        (0.001, "per 1,000 jobs", "+0.001"),
    ],
)
def test_that_a_difference_too_small_to_print_is_none_and_any_other_has_its_sign(value: float, unit: str, written: str) -> None:
    assert text.signed(value, unit) == written


@pytest.mark.parametrize(
    ("value", "unit", "heard"),
    [
        (0, "percent", "0 percent"),
        (0.5, "percent", "0.5 percent"),
        (-0.5, "percent", "minus 0.5 percent"),
        (1, "percentage points", "1 percentage point"),
        (1.456, "ratio", "1.46"),
        (1_200, "jobs/year", "1,200 a year"),
        (20.1234, "per 1,000 jobs", "20.123 jobs per 1,000"),
    ],
)
def test_that_a_value_is_read_out_with_its_sign_in_words(value: float, unit: str, heard: str) -> None:
    assert text.spoken(value, unit) == heard


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (999, "$999"),
        (1_000, "$1k"),
        (1_000.5, "$1.0005k"),
        (999_999, "$999.999k"),
        (1_000_000, "$1m"),
        (2_000_000, "$2m"),
        (0.5, "$0.50"),
        (-1_000_000, "−$1m"),
    ],
)
def test_that_axis_money_changes_its_unit_at_the_round_figure(value: float, written: str) -> None:
    assert text.axis_money(value) == written


@pytest.mark.parametrize(
    ("value", "decimals", "written"), [(-0.4, 0, "0"), (-0.5001, 0, "−1"), (0.4, 1, "0.4"), (-1_234.56, 1, "−1,234.6")]
)
def test_that_a_minus_stands_before_a_figure_that_is_not_nothing(value: float, decimals: int, written: str) -> None:
    assert text.number(value, decimals) == written


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
        (1_013, "1,013th"),
    ],
)
def test_that_a_place_has_its_ending(number: int, words: str) -> None:
    assert text.ordinal(number) == words
