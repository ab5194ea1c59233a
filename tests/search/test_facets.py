"""Facets: options, places, live counts and narrowing, on the bundled figures."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.view_state import Filters
from careergui.search.facets import (
    FACET_BY_ID,
    FACETS,
    HOURLY_ONLY,
    NOT_GIVEN,
    Facet,
    FacetTable,
    counts,
    narrowed,
    options,
    places,
    without,
)
from careergui.search.facets import with_option as set_option

PAY, GROWTH, FAMILY, ZONE = (FACET_BY_ID[name] for name in ("pay", "growth", "family", "zone"))


@pytest.mark.parametrize("facet", FACETS, ids=lambda facet: facet.id)
def test_that_every_occupation_has_one_option_and_job_titles_without_the_fact_have_none(official_catalog: Catalog, facet: Facet) -> None:
    found = places(official_catalog, facet)
    occupations = {role.id for role in official_catalog.roles.values() if role.soc}
    assert occupations <= set(found)
    assert set(found) <= occupations | {"case-manager"}
    assert all(0 <= place < len(options(official_catalog, facet)) for place in found.values())


def test_that_options_are_named_and_end_with_what_is_not_given(official_catalog: Catalog) -> None:
    assert options(official_catalog, PAY)[:2] == ("under $35k", "$35k–50k")
    assert options(official_catalog, PAY)[-2:] == (HOURLY_ONLY, NOT_GIVEN)
    assert options(official_catalog, GROWTH)[:3] == ("declining", "0–3%", "3–7%")
    assert len(options(official_catalog, FAMILY)) == 23


def test_that_pay_by_the_hour_only_is_an_option_of_its_own(official_catalog: Catalog) -> None:
    place = options(official_catalog, PAY).index(HOURLY_ONLY)
    found = narrowed(official_catalog, official_catalog.roles, {"pay": (place,)})
    assert "27-2011" in found
    assert all(official_catalog.estimate(official_catalog.roles[role], "pay.annual.median").status == "not-applicable" for role in found)


def test_that_a_place_is_that_of_the_figure(official_catalog: Catalog) -> None:
    found = places(official_catalog, PAY)
    for role, value in official_catalog.known("pay.annual.median").items():
        assert found[role] == sum(value >= limit for limit in PAY.limits)


def test_that_options_of_one_facet_widen_and_facets_narrow(official_catalog: Catalog) -> None:
    one, other = (set(narrowed(official_catalog, official_catalog.roles, {"pay": (place,)})) for place in (1, 2))
    growing = set(narrowed(official_catalog, official_catalog.roles, {"growth": (3, 4)}))
    both = narrowed(official_catalog, official_catalog.roles, {"pay": (1, 2), "growth": (3, 4)})
    assert set(both) == (one | other) & growing
    assert both == [role for role in official_catalog.roles if role in set(both)]


def test_that_counts_tell_what_choosing_an_option_would_show(official_catalog: Catalog) -> None:
    filters: Filters = {"growth": (3,), "pay": (0,)}
    expected = [len(narrowed(official_catalog, official_catalog.roles, {**filters, "pay": (place,)})) for place in range(8)]
    assert counts(official_catalog, official_catalog.roles, filters, PAY) == expected


def test_that_pay_is_of_the_area_chosen(official_catalog: Catalog) -> None:
    there = in_area(official_catalog, "MS")
    assert places(there, PAY) != places(official_catalog, PAY)
    assert places(there, GROWTH) == places(official_catalog, GROWTH)
    assert FacetTable(there).asked(PAY) == "Median pay a year, Mississippi"
    assert FacetTable(there).asked(GROWTH).endswith(", United States")


def test_that_job_titles_are_said_to_be_left_out(official_catalog: Catalog) -> None:
    assert len(FacetTable(official_catalog).left_out(PAY)) == 5
    assert "case-manager" not in FacetTable(official_catalog).left_out(GROWTH)


def test_that_facets_and_places_of_another_version_are_passed_over(official_catalog: Catalog) -> None:
    filters = {"colour": (1,), "pay": (99,), "growth": ()}
    assert narrowed(official_catalog, official_catalog.roles, filters) == list(official_catalog.roles)
    assert not FacetTable(official_catalog).in_force(filters)


def test_that_without_official_figures_there_are_no_facets(catalog: Catalog) -> None:
    assert not FacetTable(catalog).offered
    assert narrowed(catalog, catalog.roles, {"pay": (1,)}) == list(catalog.roles)


def test_that_an_option_can_be_chosen_and_lifted() -> None:
    chosen = set_option(set_option({}, "pay", 3, chosen=True), "pay", 1, chosen=True)
    assert chosen == {"pay": (1, 3)}
    assert set_option(chosen, "pay", 1, chosen=False) == {"pay": (3,)}
    assert set_option({"pay": (3,)}, "pay", 3, chosen=False) == {}
    assert without({"pay": (3,), "zone": (1,)}, "pay") == {"zone": (1,)}


def test_that_an_average_is_not_taken_for_a_median(official_catalog: Catalog) -> None:
    averaged = official_catalog.roles["case-manager"].facts
    assert isinstance(averaged["pay.annual.mean"], Estimate)
    assert "case-manager" not in places(official_catalog, PAY)
    assert "case-manager" in places(official_catalog, GROWTH)
