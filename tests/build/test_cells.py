"""Pay cells: footnotes as negative numbers, hourly figures as letters that give them back to the cent."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careergui.build.cells import figure, hourly_letter, number, pay_cells
from careergui.domain.bundle import hourly_of
from careergui.errors import CareerguiError
from tests.build.survey_rows import cell


@pytest.mark.parametrize(("text", "value"), [("3379720", 3379720), ("2.0", 2), ("0.3", 0.3), ("46.90", 46.9)])
def test_that_whole_numbers_are_whole(text: str, value: float) -> None:
    assert (number(text), type(number(text))) == (value, type(value))


@pytest.mark.parametrize(("note", "value"), [("4", -4), ("5", -5), ("8", -8)])
def test_that_a_footnote_stands_in_for_a_value_and_is_never_zero(note: str, value: int) -> None:
    assert figure(cell(v13=f"note {note}"), 13) == value


def test_that_an_unknown_footnote_is_refused_with_its_cell() -> None:
    with pytest.raises(CareerguiError, match=r"OEUN0000000000000291141, value 13: .*footnote “9”"):
        figure(cell(v13="note 9"), 13)


@pytest.mark.parametrize(
    ("hourly", "annual", "letter"),
    [(46.9, 97550, "0"), (46.91, 97550, "+"), (46.89, 97550, "-"), (50.0, 97550, "h"), (-4, 63970, "n"), (-8, -8, "s"), (-5, -5, "t")],
)
def test_that_a_letter_says_how_the_hourly_figure_follows(hourly: float, annual: float, letter: str) -> None:
    assert hourly_letter(hourly, annual) == letter


def test_that_an_hourly_figure_without_an_annual_one_is_written_out() -> None:
    made = pay_cells([cell(), cell(v08="29.05", v13="note 4")], local=False)
    assert made.hourly["median"] == "0h"
    assert made.hourly_given["median"] == {"1": 29.05}


@given(some.integers(700, 20_000), some.integers(1_500, 40_000))
def test_that_a_letter_never_gives_another_hourly_figure(cents: int, tens: int) -> None:
    letter = hourly_letter(cents / 100, tens * 10)
    assert letter == "h" or hourly_of(tens * 10, letter) == cents / 100


def test_that_columns_of_the_nation_have_no_local_ones() -> None:
    assert pay_cells([cell()], local=False).per_1000 == ()
    assert pay_cells([cell()], local=True).per_1000 == (21735,)


def test_that_pay_that_is_not_in_tens_is_refused() -> None:
    with pytest.raises(CareerguiError, match="the column mean cannot be written exactly"):
        pay_cells([cell(v04="101425")], local=False)
