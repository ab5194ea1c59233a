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
