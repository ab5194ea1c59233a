"""Schooling as stacks of 100 percent: what is stated, what is not, and what is only known as a difference."""

import pytest

from careergui.charts.education import build
from careergui.charts.spec import Absent, Bar, ChartSpec
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from tests.builders import BUNDLED_FIRST, HARD_FIRST, some


def stack(spec: ChartSpec, row: int) -> list[tuple[str, str]]:
    return [(mark.name, mark.label) for mark in spec.marks if isinstance(mark, Bar) and mark.row == row]


def bars(spec: ChartSpec, row: int) -> list[Bar]:
    return [mark for mark in spec.marks if isinstance(mark, Bar) and mark.row == row]


@pytest.mark.parametrize("order", [BUNDLED_FIRST, HARD_FIRST])
def test_that_every_stack_with_its_rest_makes_a_hundred(order: tuple[str, ...]) -> None:
    spec = build(some(8, order))
    silent = {mark.row for mark in spec.marks if isinstance(mark, Absent)}
    bars = [mark for mark in spec.marks if isinstance(mark, Bar)]
    assert len(silent) < 8
    for row in set(range(8)) - silent:
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


def test_that_a_role_without_shares_says_so_and_has_no_bar() -> None:
    spec = build(some(2, ("silent", "percentiles")))
    assert [mark for mark in spec.marks if isinstance(mark, Absent)] == [Absent(row=0, text="No shares given")]
    assert bars(spec, 0) == []
    assert spec.rows[0].words == "Silent Testers. No shares given."


def test_that_a_chart_without_shares_draws_no_axis_and_no_bar() -> None:
    spec = build(some(1, ("silent",)))
    assert (spec.subtitle, spec.axis.ticks) == ("No figures to draw", ())
    assert spec.table.rows == (("Silent Testers", "No shares given"),)


def test_that_shares_below_two_percent_are_drawn_without_a_figure() -> None:
    spec = build(some(1, ("top-coded",)))
    bars = [mark for mark in spec.marks if isinstance(mark, Bar)]
    assert [(round(bar.end - bar.start, 1), bar.label) for bar in bars] == [
        (0.2, ""), (0.6, ""), (0.5, ""), (2.2, "2.2%"), (5.5, "5.5%"), (91, "91%"),
    ]  # fmt: skip
    assert "labelled from 2%" in spec.subtitle
    assert {"0.2%", "0.6%", "0.5%"} <= set(spec.table.rows[0])
    assert "labelled" not in build(some(1)).subtitle


def test_that_six_roles_are_ranked_by_the_share_with_a_degree_and_the_picture_says_so(official_catalog: Catalog) -> None:
    few = ("31-1131", "29-1141", "47-2111", "29-1171", "11-2022")
    spec = build(in_order(official_catalog, [*few, "25-2021"]))
    degrees = [sum(bar.end - bar.start for bar in bars(spec, row) if bar.ink in {"level4", "level5", "level6"}) for row in range(6)]
    assert degrees == sorted(degrees, reverse=True)
    assert spec.subtitle.endswith("; most with a bachelor’s degree or more first")
    assert [row[0] for row in spec.table.rows] == [row.label for row in spec.rows]
    as_chosen = build(in_order(official_catalog, few))
    assert [row.slot for row in as_chosen.rows] == [0, 1, 2, 3, 4]
    assert "first" not in as_chosen.subtitle


def test_that_a_role_of_which_a_degree_is_not_stated_is_ranked_last() -> None:
    spec = build(some(6))
    assert spec.rows[0].label == "Percentiles Testers"
    assert [row.label for row in spec.rows][1:] == sorted(row.label for row in spec.rows[1:])


def test_that_levels_stand_in_one_order_in_every_row_and_in_the_key(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("31-1131", "29-1141", "29-1171")))
    order = [key.ink for key in spec.keys]
    assert order == sorted(order, key=str)
    for row in range(3):
        inks = [bar.ink for bar in bars(spec, row)]
        assert len(inks) > 4
        assert inks == [ink for ink in order if ink in inks]


def test_that_a_share_s_figure_stands_within_its_part_of_the_bar() -> None:
    bars = [mark for mark in build(some(2, HARD_FIRST)).marks if isinstance(mark, Bar)]
    assert bars
    assert {bar.inside for bar in bars} == {True}
