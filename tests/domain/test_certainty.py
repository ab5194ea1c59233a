"""Errors of one figure: from relative standard error to margin, and the rules by which a figure is cautioned."""

import pytest

from careergui.domain.certainty import CAUTIONS, caution, collapsed, hollow, interval, margin, neighbour, standard_error
from careergui.domain.estimate import Caution, Estimate, Status


def jobs(value: float | None, rse: float | None, status: Status = "reported", warned: Caution = "") -> Estimate:
    return Estimate(value=value, unit="jobs", rse=rse, status=status, caution=warned)


def test_that_the_standard_error_is_the_relative_one_of_the_figure() -> None:
    assert standard_error(jobs(40_000, 2.5)) == 1_000
    assert standard_error(jobs(-40_000, 2.5)) == 1_000


def test_that_the_margin_is_1_645_standard_errors() -> None:
    assert margin(jobs(40_000, 2.5)) == pytest.approx(1_645, abs=1e-9)


@pytest.mark.parametrize("figure", [jobs(None, 2.5, "suppressed"), jobs(40_000, None), jobs(40_000, 2.5, "top-coded")])
def test_that_there_is_no_margin_without_a_published_error_of_a_value(figure: Estimate) -> None:
    assert standard_error(figure) is None
    assert margin(figure) is None
    assert interval(figure) == (None, None)


def test_that_the_interval_is_the_margin_on_both_sides_and_not_below_zero() -> None:
    # 2.5 % of 40,000 are 1,000, times 1.645; 90 % of 10 are 9, times 1.645 are 14.805.
    low, high = interval(jobs(40_000, 2.5))
    assert (low, high) == pytest.approx((38_355, 41_645))
    assert interval(jobs(10, 90)) == pytest.approx((0, 24.805))


@pytest.mark.parametrize(("rse", "warned"), [(9.9, ""), (10, "large-error"), (29.9, "large-error"), (30, "unreliable"), (None, "")])
def test_that_a_large_error_is_cautioned_from_its_limit_on(rse: float | None, warned: str) -> None:
    assert caution(jobs(500, rse)) == warned
    assert hollow(jobs(500, rse)) == (warned == "unreliable")


def test_that_a_missing_figure_is_not_cautioned_and_a_stored_caution_stays() -> None:
    assert caution(jobs(None, 40, "suppressed")) == ""
    assert caution(jobs(500, 40, warned="collapsed-percentiles")) == "collapsed-percentiles"


@pytest.mark.parametrize(
    ("value", "beside", "median", "found"),
    [
        (470_940, 470_940, 72_410, True),
        (144_820, 144_820, 72_410, True),
        (144_810, 144_810, 72_410, False),
        (144_820, 144_830, 72_410, False),
        (30_000, 30_000, 60_000, True),
        (30_010, 30_010, 60_000, False),
        (0, 0, 0, False),
    ],
)
def test_that_percentiles_have_collapsed_from_twice_or_half_the_median(value: float, beside: float, median: float, found: bool) -> None:  # noqa: FBT001 # a case
    assert collapsed(value, beside, median) is found


def test_that_only_the_ends_of_a_range_have_a_neighbour() -> None:
    assert [neighbour(name) for name in ("p10", "p25", "median", "p75", "p90", "mean")] == ["p25", "p10", "", "p90", "p75", ""]


def test_that_every_caution_has_its_words() -> None:
    assert {"collapsed-percentiles", "large-error", "unreliable"} == CAUTIONS.keys()
    assert CAUTIONS["collapsed-percentiles"] == "Two neighbouring percentiles are the same and far from the median: read it with care."


def test_that_percentiles_of_hourly_pay_below_a_dollar_collapse_too() -> None:
    assert collapsed(2, 2, 0.9)
    assert not collapsed(2, 2, 0)
