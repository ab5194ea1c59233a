"""One pay cell to an estimate: number, footnote, cap, standard error."""

import pytest

from careergui.data.cells import estimate
from careergui.domain.area import NATION


class OneCell:
    """A cell that holds the same number in every column but those of errors."""

    source, period = "oews-2099", "May 2099"

    def __init__(self, number: float | None, rse: float = 2.5) -> None:
        self._number, self._rse = number, rse

    def number(self, column: str, _cell: int) -> float | None:
        return self._rse if column.endswith("_rse") else self._number

    def hourly(self, _statistic: str, _cell: int, annual: float) -> float:
        return annual if annual < 0 else 38.46


def test_that_a_number_becomes_a_reported_figure_with_its_error() -> None:
    found = estimate(OneCell(80_000.0), "pay.annual.mean", 0, NATION, "OEU")
    assert found is not None
    assert (found.value, found.status, found.rse, found.reference) == (80_000, "reported", 2.5, "OEU04")
    assert isinstance(found.value, int)


@pytest.mark.parametrize(("number", "status", "value"), [(-4, "not-applicable", None), (-8, "suppressed", None), (-5, "top-coded", 115)])
def test_that_a_footnote_becomes_a_status_with_its_reason(number: float, status: str, value: float | None) -> None:
    found = estimate(OneCell(number), "pay.hourly.mean", 0, NATION, "OEU")
    assert found is not None
    assert (found.status, found.value, found.rse) == (status, value, None)
    assert found.note


def test_that_an_error_that_is_not_released_is_left_out() -> None:
    found = estimate(OneCell(10, rse=-8), "employment.jobs", 0, NATION, "OEU")
    assert found is not None
    assert (found.value, found.rse) == (10, None)


def test_that_a_column_that_is_not_there_gives_no_figure() -> None:
    assert estimate(OneCell(None), "pay.hourly.median", 0, NATION, "OEU") is None


class Percentiles:
    """A cell with a figure for each percentile; hourly ones are a 2,080th."""

    source, period = "oews-2099", "May 2099"

    def __init__(self, **figures: float) -> None:
        self._figures = figures

    def number(self, column: str, _cell: int) -> float | None:
        return self._figures.get(column)

    def hourly(self, _statistic: str, _cell: int, annual: float) -> float:
        return annual if annual < 0 else round(annual / 2080, 2)


FIREFIGHTERS = Percentiles(p10=49_120, p25=57_710, median=72_410, p75=470_940, p90=470_940)


@pytest.mark.parametrize("period", ["annual", "hourly"])
@pytest.mark.parametrize(
    ("statistic", "caution"), [("p10", ""), ("p25", ""), ("median", ""), ("p75", "collapsed-percentiles"), ("p90", "collapsed-percentiles")]
)
def test_that_percentiles_that_fell_together_far_from_the_median_are_cautioned(period: str, statistic: str, caution: str) -> None:
    found = estimate(FIREFIGHTERS, f"pay.{period}.{statistic}", 0, NATION, "OEU")
    assert found is not None
    assert found.caution == caution


def test_that_capped_percentiles_are_no_collapse() -> None:
    found = estimate(Percentiles(median=72_410, p75=-5, p90=-5), "pay.annual.p90", 0, NATION, "OEU")
    assert found is not None
    assert (found.status, found.caution) == ("top-coded", "")
