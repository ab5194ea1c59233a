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
