"""The table of measures is whole: what other rooms look up in it is there."""

import pytest

from careergui.domain.estimate import difference_unit
from careergui.domain.measures import AREA_STATISTICS, BY_ID, EDUCATION_LEVELS, MEASURES, listed_measures
from careergui.text import signed

DECIMALS = {
    "USD/year": 0,
    "USD/hour": 2,
    "percent": 1,
    "jobs": 0,
    "jobs/year": 0,
    "per 1,000 jobs": 3,
    "ratio": 2,
}
"""Digits after the point as the publishers print such a figure."""
LISTED = [
    "pay.annual.mean",
    "pay.annual.median",
    "pay.hourly.mean",
    "pay.hourly.median",
    "employment.jobs",
    "outlook.change_percent",
    "outlook.openings_per_year",
    "education.masters",
]
"""What a list of many roles holds."""


def test_that_every_measure_has_one_row_and_a_label_of_its_own() -> None:
    assert len(BY_ID) == len(MEASURES) == len({measure.label for measure in MEASURES})


def test_that_every_level_of_schooling_is_a_share() -> None:
    assert {BY_ID[level].unit for level in EDUCATION_LEVELS} == {"percent"}
    assert set(EDUCATION_LEVELS) == {measure.id for measure in MEASURES if measure.question == "education"}


def test_that_a_difference_of_shares_is_in_points_and_one_of_dollars_in_dollars() -> None:
    assert difference_unit("percent") == "percentage points"
    assert difference_unit("USD/hour") == "USD/hour"


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)
def test_that_every_difference_can_be_written(measure: object) -> None:
    assert signed(-12.5, difference_unit(measure.unit)).startswith("−")  # type: ignore[attr-defined]  # pytest hands it over as an object


def test_that_a_measure_has_as_many_decimals_as_its_unit_is_printed_with() -> None:
    assert {measure.id: measure.decimals for measure in MEASURES} == {measure.id: DECIMALS[measure.unit] for measure in MEASURES}


def test_that_what_is_given_by_area_is_pay_as_published_and_employment() -> None:
    pay = [f"pay.{period}.{name}" for period in ("annual", "hourly") for name in AREA_STATISTICS]
    employment = ["employment.jobs", "employment.per_1000", "employment.location_quotient"]
    assert [measure.id for measure in MEASURES if measure.by_area] == [*pay, *employment]


def test_that_roles_are_never_put_in_the_order_of_a_spread() -> None:
    assert [measure.id for measure in MEASURES if not measure.sortable] == ["pay.annual.spread", "pay.hourly.spread"]


def test_that_a_list_holds_few_measures_and_the_one_it_is_ordered_by() -> None:
    assert [measure.id for measure in listed_measures()] == LISTED
    assert [measure.id for measure in listed_measures("outlook.new_jobs")] == [*LISTED[:6], "outlook.new_jobs", *LISTED[6:]]


def test_that_percentiles_are_put_into_no_sentence_of_differences() -> None:
    silent = {measure.id.rpartition(".")[2] for measure in MEASURES if measure.question == "pay" and not measure.subject}
    assert silent == {"p10", "p25", "p75", "p90", "spread"}
    assert BY_ID["pay.hourly.median"].subject == "median pay an hour"
