"""Columns of pay cells are written small and read back exactly, footnotes too."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careergui.domain.packing import PARTS, packed, unpacked

FOOTNOTES = some.sampled_from([-4, -5, -8])
WAGES = some.one_of(FOOTNOTES, some.integers(0, 60_000).map(lambda tens: tens * 10))


@pytest.mark.parametrize("column", PARTS)
@given(data=some.data())
def test_that_decimals_come_back_exactly(column: str, data: some.DataObject) -> None:
    parts = PARTS[column]
    published = data.draw(some.lists(some.one_of(FOOTNOTES, some.integers(0, 10**6).map(lambda number: number / parts))))
    assert unpacked(column, packed(column, published)) == published


@given(some.lists(some.tuples(WAGES, WAGES)))
def test_that_steps_come_back_exactly_where_percentiles_do_not_fall(pairs: list[tuple[int, int]]) -> None:
    nearer = [low for low, _ in pairs]
    published = [max(low, high) if high >= 0 else high for low, high in pairs]
    assert unpacked("p75", packed("p75", published, nearer), nearer) == published


@pytest.mark.parametrize(("column", "wage"), [("p25", 50_000), ("p75", 30_000)])
def test_that_a_percentile_on_the_wrong_side_of_the_median_is_refused(column: str, wage: int) -> None:
    with pytest.raises(ValueError, match=f"{column} cannot be written exactly"):
        packed(column, [wage], [40_000])


def test_that_a_footnote_on_one_side_leaves_the_other_whole() -> None:
    assert packed("p25", [40_000, -8], [-5, 30_000]) == (4_000, -8)


PUBLISHED: dict[str, tuple[list[float], list[float], tuple[int, ...]]] = {
    "jobs": ([3_282_010, 0, -8], [], (328_201, 0, -8)),
    "mean": ([98_430, -5], [], (9_843, -5)),
    "jobs_rse": ([0.3, 1, -8], [], (3, 10, -8)),
    "wage_rse": ([0, 12.5], [], (0, 125)),
    "per_1000": ([21.216, 0.001], [], (21_216, 1)),
    "location_quotient": ([1.04, 0], [], (104, 0)),
    "p25": ([76_740, 50_000, 0, 0], [93_600, 50_000, 0, 20], (1_686, 0, 0, 2)),
    "p90": ([132_680, 40_000], [107_960, -4], (2_472, 4_000)),
}
"""Column → figures as published, those of the column nearer the median, and what is written, worked out by hand."""


@pytest.mark.parametrize("column", PUBLISHED)
def test_that_what_is_written_is_the_figure_in_its_parts_or_the_step_to_it(column: str) -> None:
    published, nearer, written = PUBLISHED[column]
    assert packed(column, published, nearer) == written
    assert unpacked(column, written, nearer) == published


def test_that_a_step_from_nothing_earned_is_still_a_step() -> None:
    assert unpacked("p75", (5,), [0]) == [50]
    assert unpacked("p75", (-8, 5), [0, -8]) == [-8, 50]


def test_that_a_column_nobody_knows_is_written_as_it_is() -> None:
    assert packed("ranks", [7, 3]) == (7, 3)
    assert unpacked("ranks", (7, 3)) == [7, 3]
