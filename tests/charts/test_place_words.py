"""What charts of places say of a place: figures, ranks, prices and doubts, each in full."""

import pytest
from msgspec.structs import replace

from careergui.charts.options import ChartOptions
from careergui.charts.place_words import (
    _level_words,
    _other_spoken,
    care_words,
    counts,
    figures,
    in_full,
    margin_note,
    margin_shown,
    measure_words,
    of_occupation,
    other_words,
    rank_range,
    rank_words,
    sources_words,
    unit_words,
    value_words,
)
from careergui.compare.across import Across, Standing
from careergui.domain.area import Area, PriceLevel
from careergui.domain.catalog import in_area
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate, Status, Unit
from careergui.errors import UsageError
from tests.places import ACTORS, NURSES, everywhere

LEVEL = PriceLevel(index=91.64, year="2098", of="Ohio", source="levels")
OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH", price_level=LEVEL)
LIMA = Area(id="30620", code="0030620", name="Lima, OH", kind="metropolitan", state="OH", price_level=LEVEL)
NOWHERE = Area(id="66", code="66", name="Guam", kind="state", state="GU")


def pay(value: float | None, rse: float | None = None, status: Status = "reported", unit: Unit = "USD/year", note: str = "") -> Estimate:
    return Estimate(value=value, rse=rse, status=status, unit=unit, note=note)


def standing(paid: Estimate, local: Estimate | None = None, area: Area = OHIO, jobs: float | None = 1_234, **ranks: int) -> Standing:
    return Standing(area=area, paid=paid, local=local or paid, jobs=Estimate(value=jobs, unit="jobs"), **ranks)  # type: ignore[arg-type]  # ranks only


def nurses(*, real: bool = False, measure: str = "pay.annual.median") -> Across:
    catalog = in_area(everywhere(), "US", real=real)
    return figures(catalog, catalog.roles[NURSES], ChartOptions(measure=measure))


PAID, REAL, JOBS = nurses(), nurses(real=True), nurses(measure="employment.jobs")


@pytest.mark.parametrize(
    ("value", "status", "difference", "words"),
    [
        (137_690, "reported", False, "$137,690"),
        (239_200, "top-coded", False, "≥$239,200"),
        (4_200, "derived", True, "+$4,200"),
        (-4_200, "derived", True, "−$4,200"),
        (0, "derived", True, "no difference"),
        (None, "suppressed", False, "n/a"),
        (None, "missing", True, "n/a"),
    ],
)
def test_that_a_figure_is_said_with_its_sign_and_its_bound(value: float | None, status: Status, *, difference: bool, words: str) -> None:
    assert value_words(pay(value, status=status), difference=difference) == words


@pytest.mark.parametrize(
    ("ranks", "column", "paid"),
    [
        ({"paid_rank": 8}, "8", "8th of 51 as paid"),
        ({"paid_rank": 8, "local_rank": 12}, "8", "8th of 51 as paid, 12th adjusted for prices"),
        ({"paid_rank": 1, "paid_last": 13}, "1–13", "1st to 13th of 51 as paid"),
        ({"paid_rank": 2, "paid_last": 2}, "2", "2nd of 51 as paid"),
        ({"paid_rank": 1_200}, "1,200", "1,200th of 51 as paid"),
        ({"local_rank": 3}, "", ""),
        ({}, "", ""),
    ],
)
def test_that_a_rank_is_told_with_the_last_that_is_possible(ranks: dict[str, int], column: str, paid: str) -> None:
    entry = replace(standing(pay(60_000)), **ranks)
    assert rank_range(entry, real=False) == column
    assert rank_words(entry, PAID, (51, 49)) == paid


def test_that_the_rank_adjusted_for_prices_goes_first_where_prices_are_counted() -> None:
    entry = standing(pay(60_000), paid_rank=8, local_rank=12)
    assert rank_words(entry, REAL, (51, 49)) == "12th of 49 adjusted for prices, 8th as paid"
    assert rank_words(entry, JOBS, (51, 49)) == "8th of 51"


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (23, "23rd"), (51, "51st")],
)
def test_that_ranks_end_as_they_are_said(number: int, words: str) -> None:
    assert rank_words(standing(pay(1), paid_rank=number), JOBS, (60, 60)) == f"{words} of 60"


def test_that_a_margin_is_that_of_90_percent_and_is_explained_where_there_is_one() -> None:
    sure, silent = standing(pay(60_000, 2)), standing(pay(60_000))
    assert margin_shown(sure, real=False) == "±$1,974"  # 1.645 × 2 % of 60,000
    assert margin_shown(silent, real=False) == ""
    assert len(margin_note([silent, sure], real=False)) == 1
    assert margin_note([silent], real=False) == ()


@pytest.mark.parametrize(("rse", "doubted"), [(None, False), (9.9, False), (10, True), (31, True)])
def test_that_a_large_error_is_doubted(rse: float | None, *, doubted: bool) -> None:
    assert bool(care_words(standing(pay(60_000, rse)), real=False)) is doubted


def test_that_the_other_figure_stands_with_the_price_level() -> None:
    entry = standing(pay(60_000), pay(65_474))
    assert other_words(entry, PAID) == "$65,474 adjusted for prices, prices 91.6"
    assert other_words(entry, REAL) == "$60,000 as paid, prices 91.6"
    assert other_words(entry, JOBS) == ""
    assert other_words(standing(pay(60_000), area=NOWHERE), PAID) == "no price level"
    assert other_words(standing(pay(None)), PAID) == ""


def test_that_a_place_is_read_in_full() -> None:
    entry = standing(pay(60_000, 2), pay(65_474, 2), paid_rank=8, local_rank=12)
    assert in_full(entry, PAID, (51, 49)) == (
        "Ohio: 60,000 dollars a year. 8th of 51 as paid, 12th adjusted for prices. Adjusted for prices 65,474 dollars a year. "
        "Prices 91.6 in 2098 (United States = 100). 1,234 jobs. 90% margin of error ±$1,974."
    )
    assert in_full(entry, REAL, (51, 49)).startswith("Ohio: 65,474 dollars a year. 12th of 49 adjusted for prices")
    assert "As paid 60,000 dollars a year." in in_full(entry, REAL, (51, 49))


def test_that_a_bound_another_s_level_and_a_caution_are_read_too() -> None:
    words = in_full(standing(pay(239_200, status="top-coded"), area=LIMA, jobs=None), PAID, (51, 49))
    assert words.startswith("Lima, OH: at least 239,200 dollars a year. Adjusted")
    assert "Prices 91.6 in 2098, that of Ohio (United States = 100)." in words
    assert "jobs" not in words
    assert "error is 30% or more" in in_full(standing(pay(60_000, 30)), PAID, (51, 49))
    assert "It has no price level, so pay there cannot be adjusted." in in_full(standing(pay(60_000), area=NOWHERE), PAID, (51, 49))


def test_that_jobs_are_not_said_twice_and_have_no_prices() -> None:
    jobs = Estimate(value=1_234, unit="jobs")
    assert in_full(standing(jobs, paid_rank=1), JOBS, (51, 51)) == "Ohio: 1,234 jobs. 1st of 51."


def test_that_a_place_without_a_figure_says_why() -> None:
    assert in_full(standing(pay(None, status="suppressed", note="Too few answers.")), PAID, (51, 49)) == "Ohio: n/a. Too few answers."


def test_that_places_are_counted_by_the_figure_they_have() -> None:
    some = [standing(pay(1), pay(1)), standing(pay(1), pay(None)), standing(pay(None), pay(None))]
    assert counts(some) == (2, 1)


def test_that_measure_and_unit_are_named() -> None:
    assert measure_words(PAID) == "Median pay of Registered Nurses"
    assert measure_words(PAID, everywhere().roles[ACTORS]) == "Median pay of Registered Nurses less that of Actors"
    assert measure_words(nurses(measure="employment.per_1000")) == "Registered Nurses per 1,000 jobs"
    assert measure_words(nurses(measure="pay.hourly.median")) == "Median pay of Registered Nurses"
    assert unit_words(PAID, "the state") == "US dollars a year, May 2099"
    assert unit_words(REAL, "each state") == "US dollars a year, May 2099, divided by each state (United States = 100)"


def test_that_a_measure_or_a_role_without_places_is_refused() -> None:
    catalog = everywhere()
    with pytest.raises(UsageError, match=rf"“{'z' * 60}” is not given by place\. Measures: pay\.annual\.median, pay\.annual\.mean"):
        figures(catalog, catalog.roles[NURSES], ChartOptions(measure="z" * 90))
    with pytest.raises(UsageError, match=r"There is no role “nobody”\. Name an occupation"):
        of_occupation(catalog, "nobody")
    with pytest.raises(UsageError, match="no occupation of the wage survey"):
        of_occupation(catalog, "case-manager")
    assert of_occupation(catalog, NURSES).id == NURSES


def test_that_a_difference_within_its_error_is_doubted() -> None:
    catalog = everywhere()
    unsure = replace(PAID.nation, paid=pay(60_000, 5))
    assert care_words(unsure, real=False) == ""
    assert figures(catalog, catalog.roles[NURSES], ChartOptions(against=ACTORS)).nation.gap(real=False) is not None


def test_that_a_difference_within_its_margin_says_so_and_a_clear_one_nothing() -> None:
    gaps = [Difference(value=9, unit="USD/year", certainty=certainty, margin=10) for certainty in ("within-sampling-error", "clear")]
    entries = [replace(standing(pay(9)), paid_gap=gap) for gap in gaps]
    assert [care_words(entry, real=False) for entry in entries] == ["within sampling error", ""]
    assert [margin_shown(entry, real=False) for entry in entries] == ["±$10", "±$10"]


def test_that_what_is_not_pay_has_no_words_of_prices() -> None:
    jobs = standing(Estimate(value=1_234, unit="jobs"))
    assert (_other_spoken(jobs, JOBS), _level_words(jobs)) == ("", "")
    assert "at least 239,200 dollars" in _other_spoken(standing(pay(1), pay(239_200, status="top-coded")), PAID)


def test_that_sources_are_those_of_figures_and_of_price_levels_where_these_bear_on_them() -> None:
    catalog = everywhere()
    without = replace(catalog, sources={name: source for name, source in catalog.sources.items() if name != "levels"})
    assert sources_words(catalog, PAID, PAID.states) == "Source: Made-up survey 2099; Made-up price levels 2098."
    assert sources_words(catalog, PAID, PAID.states, prices=False) == "Source: Made-up survey 2099."
    assert sources_words(catalog, JOBS, JOBS.states) == "Source: Made-up survey 2099."
    assert sources_words(without, PAID, PAID.states) == "Source: Made-up survey 2099."
