"""Single ratings: marks, averages, numbers and months."""

from decimal import Decimal

import pytest

from careergui.build.onet_cells import Cell, chosen, column, merged, period, plain, rests_on
from careergui.errors import CareerguiError
from tests.build.onet_rows import NURSE, rating

BOTH = ("29-1141.00", "29-1141.01")


def one(value: str, scale: str = "IM", **more: str) -> Cell:
    return column([rating(BOTH[0], value, scale, **more)], scale, "Element ID", ["2.A.1.a"])[0]


def test_that_a_rating_keeps_its_value_and_standard_error_as_given() -> None:
    assert one("4.12", Standard_Error="0.125") == Cell(value=Decimal("4.12"), error=Decimal("0.125"))


def test_that_a_withheld_rating_has_a_mark_and_neither_value_nor_error() -> None:
    assert one("4.12", Standard_Error="0.9", Recommend_Suppress="Y") == Cell(suppressed=True)


def test_that_an_empty_mark_means_not_assessed_and_hides_nothing() -> None:
    assert one("4.12", Recommend_Suppress="").value == Decimal("4.12")


def test_that_a_level_can_be_both_withheld_and_not_relevant() -> None:
    assert one("0", "LV", Recommend_Suppress="Y", Not_Relevant="Y") == Cell(suppressed=True, irrelevant=True)


def test_that_an_element_without_a_row_is_a_gap_in_its_place() -> None:
    assert column([rating(BOTH[0], "2")], "IM", "Element ID", ["1.A", "2.A.1.a"]) == (Cell(), Cell(value=Decimal(2)))


@pytest.mark.parametrize(("value", "scale"), [("5.01", "IM"), ("-", "IM"), ("", "IM"), ("NaN", "LV"), ("101", "RL")])
def test_that_a_value_off_its_scale_is_refused_by_name(value: str, scale: str) -> None:
    with pytest.raises(CareerguiError, match=r"2\.A\.1\.a of 29-1141\.00 \(scale"):
        one(value, scale)


def test_that_an_element_rated_twice_is_refused() -> None:
    with pytest.raises(CareerguiError, match="rated twice"):
        column([rating(BOTH[0], "2"), rating(BOTH[0], "3")], "IM", "Element ID", ["2.A.1.a"])


def test_that_several_are_averaged_to_two_decimals_without_an_error() -> None:
    parts = [(Cell(value=Decimal(text), error=Decimal(1)),) for text in ("1", "1", "2")]
    assert merged(parts) == (Cell(value=Decimal("1.33")),)


def test_that_a_single_one_is_not_rounded() -> None:
    assert merged([(Cell(value=Decimal("1.3333"), error=Decimal(1)),)]) == (Cell(value=Decimal("1.3333"), error=Decimal(1)),)


@pytest.mark.parametrize("part", [Cell(suppressed=True), Cell(irrelevant=True), Cell()])
def test_that_an_average_over_a_hidden_part_is_hidden_too(part: Cell) -> None:
    assert merged([(Cell(value=Decimal(4)),), (part,)]) == (part,)


def test_that_the_code_of_the_whole_occupation_is_taken_alone_and_said() -> None:
    assert (chosen(NURSE, BOTH), rests_on(NURSE, BOTH)) == (BOTH[:1], BOTH[:1])


def test_that_the_only_rated_code_is_said_unless_it_is_the_occupation_itself() -> None:
    assert (rests_on(NURSE, BOTH[:1]), rests_on(NURSE, BOTH[1:])) == ((), BOTH[1:])


def test_that_codes_none_of_which_is_the_whole_all_count() -> None:
    assert chosen("29-2010", ("29-2011.00", "29-2012.00")) == ("29-2011.00", "29-2012.00")


def test_that_the_period_is_one_month_or_from_the_earliest_year_to_the_latest() -> None:
    rows = [{"Date": date} for date in ("05/2021", "08/2018", "01/2020")]
    assert (period(rows), period(rows[:1]), period([])) == ("08/2018–05/2021", "05/2021", "")


def test_that_whole_numbers_are_written_without_a_fraction() -> None:
    assert [repr(plain(value)) for value in (Decimal("4.00"), Decimal("4.10"), None)] == ["4", "4.1", "None"]
