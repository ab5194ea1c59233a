"""Pay divided by the price level of its area: only pay, only where there is a level, and always said."""

from careergui.data.real_pay import adjusted, level_words
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from tests.data.tiny import ACTORS, AREAS, NURSES, SURGEONS

_, OHIO, AKRON = AREAS
PAY = Estimate(value=80_000, unit="USD/year", source="oews")


def test_that_pay_is_divided_by_the_level_and_says_by_which() -> None:
    found = adjusted(PAY, "pay.annual.median", OHIO)
    assert (found.value, found.status, found.adjusted_by, found.source) == (100_000, "derived", "levels", "oews")
    assert "Ohio, 80 in 2098" in found.note
    assert isinstance(found.value, int)


def test_that_only_pay_is_adjusted_and_only_outside_the_nation() -> None:
    jobs = Estimate(value=10, unit="jobs")
    assert adjusted(jobs, "employment.jobs", OHIO) is jobs
    assert adjusted(PAY, "pay.annual.median", NATION) is PAY


def test_that_without_a_level_there_is_no_figure_and_a_reason() -> None:
    found = adjusted(PAY, "pay.annual.median", AKRON)
    assert (found.value, found.status, found.adjusted_by) == (None, "missing", "")
    assert "no price level for Akron, OH" in found.note


def test_that_at_least_this_much_stays_at_least() -> None:
    limit = Estimate(value=239_200, unit="USD/year", status="top-coded")
    assert adjusted(limit, "pay.annual.median", OHIO).status == "top-coded"


def test_that_hourly_pay_keeps_its_cents(tiny_catalog: Catalog) -> None:
    ohio = in_area(tiny_catalog, "OH", real=True)
    assert ohio.estimate(ohio.roles[ACTORS], "pay.hourly.median").value == 33.3
    assert ohio.known("pay.annual.median") == {NURSES: 100_000, SURGEONS: 299_000}


def test_that_the_sources_of_adjusted_pay_are_two(tiny_catalog: Catalog) -> None:
    ohio = in_area(tiny_catalog, "OH", real=True)
    found = ohio.sources_of([ohio.estimate(ohio.roles[NURSES], "pay.annual.median")])
    assert [source.id for source in found] == ["oews", "levels"]


def test_that_the_words_name_index_year_and_area_or_say_why_not() -> None:
    assert level_words(OHIO) == "Pay adjusted by regional price parity: 80 in 2098 for Ohio (United States = 100)."
    assert "no price level for Akron, OH" in level_words(AKRON)
    assert "own price level" in level_words(NATION)
