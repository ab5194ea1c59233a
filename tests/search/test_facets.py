"""Facets: options, places, live counts and narrowing, on the bundled figures."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
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


def test_that_every_facet_of_figures_has_its_bands(official_catalog: Catalog) -> None:
    assert {name: options(official_catalog, FACET_BY_ID[name])[:-1] for name in ("pay", "growth", "openings")} == {
        "pay": ("under $35k", "$35k–50k", "$50k–75k", "$75k–100k", "$100k–150k", "$150k and more", HOURLY_ONLY),
        "growth": ("declining", "0–3%", "3–7%", "7–15%", "15% and more"),
        "openings": ("under 500", "500–2,000", "2,000–10,000", "10,000–50,000", "50,000 and more"),
    }


def test_that_a_facet_says_what_it_is_about_and_where(official_catalog: Catalog) -> None:
    real = FacetTable(in_area(official_catalog, "OH", real=True))
    assert real.asked(PAY) == "Median pay a year, Ohio, at US prices"
    assert real.asked(GROWTH) == "Projected change in jobs, United States"
    assert real.asked(FAMILY) == "Major group of the occupational classification"


def test_that_another_area_looks_up_anew_only_what_differs_there(official_catalog: Catalog) -> None:
    table = FacetTable(official_catalog)
    before = {facet.id: table.places(facet) for facet in (PAY, GROWTH, FAMILY)}
    there = table.elsewhere(in_area(official_catalog, "MS"))
    assert there.places(GROWTH) is before["growth"]
    assert there.places(FAMILY) is before["family"]
    assert there.places(PAY) == places(in_area(official_catalog, "MS"), PAY) != before["pay"]
    assert there.options(PAY) is table.options(PAY)


def test_that_what_was_looked_up_once_is_not_looked_up_again(official_catalog: Catalog) -> None:
    table = FacetTable(official_catalog)
    assert table.places(PAY) is table.places(PAY)
    assert table.options(ZONE) is table.options(ZONE)


def test_that_a_facet_of_kinds_has_the_kinds_and_the_places_of_its_source(official_catalog: Catalog) -> None:
    assert official_catalog.library is not None
    known = official_catalog.library.options("job_zone")
    assert known is not None
    assert options(official_catalog, ZONE) == (*known.labels, NOT_GIVEN)
    found = places(official_catalog, ZONE)
    assert {role_id: found[role_id] for role_id in known.places} == dict(known.places)
    assert set(found.values()) - set(known.places.values()) <= {len(known.labels)}


def test_that_a_family_is_that_of_the_code(official_catalog: Catalog) -> None:
    names = options(official_catalog, FAMILY)
    assert names[places(official_catalog, FAMILY)["29-1141"]] == "Healthcare Practitioners and Technical"
    assert names[places(official_catalog, FAMILY)["11-1011"]] == "Management"


def test_that_a_facet_without_official_figures_has_no_option_but_what_is_not_given(catalog: Catalog) -> None:
    assert options(catalog, ZONE) == (NOT_GIVEN,)
    assert places(catalog, ZONE) == {}


def test_that_the_first_and_the_last_option_of_a_facet_count(official_catalog: Catalog) -> None:
    table = FacetTable(official_catalog)
    last = len(table.options(ZONE)) - 1
    assert table.in_force({"zone": (0, last, last + 1, -1)}) == [(ZONE, (0, last))]
    assert table.in_force({"zone": (last + 1,)}) == []


def test_that_a_role_that_no_option_has_is_not_counted(official_catalog: Catalog) -> None:
    table = FacetTable(official_catalog)
    assert sum(table.counts(["29-1141", "case-worker"], {}, PAY)) == 1


def test_that_pay_by_the_hour_takes_nobody_s_annual_pay_away(official_catalog: Catalog) -> None:
    found, place = places(official_catalog, PAY), options(official_catalog, PAY).index(HOURLY_ONLY)
    annual = set(official_catalog.known("pay.annual.median"))
    by_hour = {role_id for role_id, at in found.items() if at == place}
    assert by_hour
    assert not by_hour & annual
    assert by_hour <= set(official_catalog.known("pay.hourly.median"))


def test_that_lifting_what_was_not_chosen_changes_nothing() -> None:
    assert set_option({"pay": (1, 3)}, "pay", 2, chosen=False) == {"pay": (1, 3)}
    assert set_option({}, "pay", 2, chosen=False) == {}
    assert set_option({"pay": (3,)}, "pay", 3, chosen=True) == {"pay": (3,)}
    assert without({}, "pay") == {}


@pytest.mark.parametrize(("value", "label"), [(34_999, "under $35k"), (35_000, "$35k–50k"), (150_000, "$150k and more")])
def test_that_a_figure_at_a_limit_is_above_it(value: float, label: str) -> None:
    role = Role(id="r", title="R", collection="official", facts={"pay.annual.median": Estimate(value=value, unit="USD/year")})
    catalog = Catalog(roles={"r": role}, collections={}, sources={}, pairs={})
    assert options(catalog, PAY)[places(catalog, PAY)["r"]] == label
