"""Schooling as stacks of 100 percent: what is stated, what is not, and what is only known as a difference."""

import pytest

from careergui.charts.education import build
from careergui.charts.spec import Bar, ChartSpec
from tests.builders import BUNDLED_FIRST, HARD_FIRST, some


def stack(spec: ChartSpec, row: int) -> list[tuple[str, str]]:
    return [(mark.name, mark.label) for mark in spec.marks if isinstance(mark, Bar) and mark.row == row]


@pytest.mark.parametrize("order", [BUNDLED_FIRST, HARD_FIRST])
def test_that_every_stack_with_its_rest_makes_a_hundred(order: tuple[str, ...]) -> None:
    bars = [mark for mark in build(some(8, order)).marks if isinstance(mark, Bar)]
    for row in range(8):
        assert sum(bar.end - bar.start for bar in bars if bar.row == row) == pytest.approx(100, abs=0.5)


def test_that_stated_shares_stand_in_order_with_the_rest_hatched() -> None:
    spec = build(some(1))
    assert stack(spec, 0) == [
        ("No college degree", "12.5%"), ("Bachelor’s degree", "39.9%"), ("Master’s degree", "33.4%"), ("Not stated", "14.2%"),
    ]  # fmt: skip
    assert [mark.hatched for mark in spec.marks if isinstance(mark, Bar)] == [False, False, False, True]


def test_that_a_role_of_which_one_share_is_derived_says_so() -> None:
    spec = build(some(2))
    assert stack(spec, 1) == [("Master’s degree", "13.7%"), ("Not stated", "86.3%")]
    assert spec.rows[1].detail == "partly derived"
    assert "percentage points" in spec.notes[0]


def test_that_differences_without_shares_stand_beside_the_bar() -> None:
    spec = build(some(5))
    assert [row.trailing for row in spec.rows] == ["baseline", "−1.3 points", "+1.3 points", "+0.5 points", "−0.3 points"]
    assert spec.trailing_title == "Doctorate against Case Manager"


def test_that_a_rest_within_rounding_is_not_drawn() -> None:
    spec = build(some(1, HARD_FIRST))
    assert len(stack(spec, 0)) == 7
    assert "hatch" not in [key.sample for key in spec.keys]


def test_that_a_role_without_shares_is_all_not_stated_and_says_so() -> None:
    spec = build(some(2, ("silent", "percentiles")))
    assert stack(spec, 0) == [("Not stated", "100%")]
    assert spec.rows[0].detail == "no shares given"
