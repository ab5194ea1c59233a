"""Look-up in the catalogue: a missing figure comes with its reason, a pair is found either way round."""

import pytest

from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.role import Collection, Role
from careergui.errors import UsageError
from tests.builders import bundled, hard_catalog
from tests.places import ACTORS, NURSES, everywhere


def test_that_a_missing_figure_says_why() -> None:
    found = bundled().estimate(bundled().roles["case-worker"], "pay.annual.p10")
    assert (found.value, found.status, found.unit) == (None, "missing", "USD/year")
    assert found.note


def test_that_the_reason_nearest_to_the_figure_is_given() -> None:
    collection = Collection(id="few", title="Few", basis="résumés", description="", missing_reason="The set is silent.")
    catalog = Catalog(roles={}, collections={"few": collection}, sources={}, pairs={})
    gaps = {"pay": "No pay.", "pay.annual.p10": "No tenth."}
    reasons = [
        catalog.estimate(Role(id="a", title="A", collection=where, gaps=why), "pay.annual.p10").note
        for where, why in (("few", gaps), ("few", {"pay": "No pay."}), ("few", {}), ("", {}))
    ]
    assert reasons == ["No tenth.", "No pay.", "The set is silent.", "The source does not give it."]


def test_that_a_pair_is_found_from_both_sides() -> None:
    pair = bundled().pair("case-manager", "case-worker")
    assert pair is bundled().pair("case-worker", "case-manager") is not None
    assert bundled().pair("case-worker", "social-services-case-manager") is None
    assert len(bundled().pairs_of("case-manager")) == 4


def test_that_skills_of_pairs_count_as_named_once_each() -> None:
    names = bundled().named_skills(bundled().roles["case-manager"])
    assert names[:2] == ("Treatment Plans", "Mental Health Services")
    assert {"Child Abuse", "IV", "Utilization Review"} <= set(names)
    assert len(names) == len(set(names))


def test_that_sources_are_listed_once_in_order_of_use() -> None:
    facts = hard_catalog().roles["percentiles"].facts.values()
    career = hard_catalog().roles["case-manager"].facts["pay.annual.mean"]
    assert [source.id for source in hard_catalog().sources_of([career, *facts, career])] == ["career-page", "survey"]


def test_that_another_area_is_the_same_catalogue_with_its_own_figures() -> None:
    nation, ohio = everywhere(), in_area(everywhere(), "OH", real=True)
    assert (ohio.area.id, ohio.real, list(ohio.roles)) == ("OH", True, list(nation.roles))
    here, there = (seen.estimate(seen.roles[NURSES], "pay.annual.median") for seen in (ohio, nation))
    assert (here.area, there.area) == ("State of OH", "United States")
    assert ohio.roles["case-manager"] is nation.roles["case-manager"]
    assert in_area(ohio, "OH", real=True) is ohio


def test_that_an_unknown_area_is_refused_in_words() -> None:
    with pytest.raises(UsageError, match="no area “Atlantis”"):
        in_area(everywhere(), "Atlantis")


def test_that_the_nearest_larger_area_is_the_state_and_else_the_nation() -> None:
    lone = in_area(everywhere(), "19999")
    found = lone.nearest(lone.roles[ACTORS], "pay.annual.median")
    assert found is not None
    assert (found[0].id, found[1].area) == ("US", "United States")
    californian = next(area.id for area in lone.areas.values() if area.state == "CA" and area.kind == "metropolitan")
    city = in_area(lone, californian)
    near = city.nearest(city.roles[ACTORS], "pay.annual.median")
    assert near is not None
    assert near[0].id == "CA"


def test_that_nothing_is_offered_where_there_is_a_figure_or_no_occupation() -> None:
    ohio = in_area(everywhere(), "OH")
    assert ohio.nearest(ohio.roles[NURSES], "pay.annual.median") is None
    assert ohio.nearest(ohio.roles["case-manager"], "pay.annual.p10") is None
    assert everywhere().nearest(everywhere().roles[ACTORS], "pay.annual.low") is None


def test_that_own_roles_are_those_of_role_files() -> None:
    assert [role.id for role in everywhere().own_roles] == [role.id for role in in_area(everywhere(), "OH").own_roles]
    assert not any(is_occupation(role.id) for role in everywhere().own_roles)


def test_that_areas_seen_before_neither_slow_nor_break_the_next() -> None:
    catalog = everywhere()
    for turn in range(700):
        catalog = in_area(catalog, ("OH", "US")[turn % 2], real=turn % 3 == 0)
    assert catalog.roles[NURSES].title == everywhere().roles[NURSES].title
    assert list(catalog.roles) == list(everywhere().roles)
