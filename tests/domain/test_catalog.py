"""Look-up in the catalogue: a missing figure comes with its reason, a pair is found either way round."""

import pytest
from msgspec.structs import replace

from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, Roles, in_area, is_occupation
from careergui.domain.estimate import Estimate, missing
from careergui.domain.role import Collection, Role
from careergui.errors import UsageError
from tests.builders import bundled, hard_catalog
from tests.places import ACTORS, COOKS, NURSES, PILOTS, everywhere


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


@pytest.mark.parametrize("role_id", ["29-1141", "11-1011"])
def test_that_a_code_is_an_occupation(role_id: str) -> None:
    assert is_occupation(role_id)


@pytest.mark.parametrize("role_id", ["case-manager", "2a-1141", "29-114b", "29x1141", "29-", "-", "29", "ab-1141", "29-x141", ""])
def test_that_anything_else_is_not(role_id: str) -> None:
    assert not is_occupation(role_id)


def test_that_titles_are_those_of_the_roles_from_every_area() -> None:
    plain = everywhere()
    titles = {role_id: role.title for role_id, role in plain.roles.items()}
    ohio = in_area(plain, "OH")
    assert plain.titles == ohio.titles == in_area(ohio, "CA").titles == titles


def test_that_titles_seen_from_an_area_make_no_roles_there() -> None:
    asked: list[str] = []

    def facts_of(role_id: str) -> dict[str, Estimate]:
        asked.append(role_id)
        return {"employment.jobs": missing("jobs", "None.")}

    there = Roles({"own": Role(id="own", title="Own")}, ["29-1141"], lambda role_id: Role(id=role_id, title="Nurses")).seen_with(facts_of)
    assert there.titles == {"own": "Own", "29-1141": "Nurses"}
    assert not asked
    assert there["29-1141"].facts
    assert asked == ["29-1141"]


def test_that_roles_are_a_mapping_in_which_own_ones_stand_first() -> None:
    roles = Roles({"own": Role(id="own", title="Own")}, ["29-1141"], lambda role_id: Role(id=role_id, title="Nurses"))
    assert (list(roles), len(roles), "29-1141" in roles, "nobody" in roles) == (["own", "29-1141"], 2, True, False)
    assert roles["29-1141"] is roles["29-1141"]
    with pytest.raises(KeyError, match="nobody"):
        roles["nobody"]


def test_that_known_values_are_the_library_s_and_those_of_role_files() -> None:
    catalog = everywhere()
    jobs = catalog.known("employment.jobs")
    assert set(jobs) == {NURSES, ACTORS, COOKS, PILOTS}
    averages = catalog.known("pay.annual.mean")
    assert averages["case-manager"] == catalog.roles["case-manager"].facts["pay.annual.mean"].value
    assert "case-worker" in averages
    assert not set(catalog.known("education.no_college_degree")) & {NURSES, ACTORS}


def test_that_a_fact_without_a_value_is_not_known() -> None:
    assert "suppressed" in hard_catalog().known("pay.annual.median")
    assert "suppressed" not in hard_catalog().known("pay.annual.p25")
    assert "silent" not in hard_catalog().known("education.masters")
    assert "percentiles" in hard_catalog().known("education.masters")


def test_that_only_an_occupation_has_a_category(official_catalog: Catalog) -> None:
    found = official_catalog.category(official_catalog.roles["29-1141"], "entry_education")
    assert found is not None
    assert found.label == "Bachelor’s degree"
    assert official_catalog.category(bundled().roles["case-manager"], "entry_education") is None
    assert bundled().category(Role(id="29-1141", title="Nurses"), "entry_education") is None


def test_that_the_state_is_passed_over_where_it_has_no_figure_either() -> None:
    catalog = everywhere()
    texan = in_area(catalog, next(area.id for area in catalog.areas.values() if area.state == "TX" and area.kind == "metropolitan"))
    found = texan.nearest(texan.roles[ACTORS], "pay.annual.median")
    assert found is not None
    assert found[0].id == "US"


def test_that_a_state_looks_no_further_than_the_nation() -> None:
    texas = in_area(everywhere(), "TX")
    found = texas.nearest(texas.roles[ACTORS], "pay.annual.median")
    assert found is not None
    assert (found[0].id, found[1].value) == ("US", 48_000)


def test_that_pairs_of_a_role_are_those_it_belongs_to() -> None:
    assert all("case-worker" in (pair.role, pair.baseline) for pair in bundled().pairs_of("case-worker"))
    assert len(bundled().pairs_of("case-worker")) == 1
    assert bundled().pairs_of("nobody") == []


def test_that_an_area_is_looked_at_as_paid_unless_told_otherwise() -> None:
    assert not everywhere().real
    assert not in_area(everywhere(), "OH").real
    assert Catalog(roles={}, collections={}, sources={}, pairs={}).real is False


def test_that_a_catalogue_of_role_files_alone_knows_the_nation_alone() -> None:
    assert list(bundled().areas) == ["US"]
    elsewhere = in_area(bundled(), "US", real=True)
    assert elsewhere.roles is bundled().roles
    assert elsewhere.real


def test_that_a_refusal_repeats_no_more_than_forty_letters() -> None:
    with pytest.raises(UsageError, match=f"“{'x' * 40}”"):
        in_area(everywhere(), "x" * 90)


def test_that_own_roles_of_a_plain_mapping_are_all_but_occupations() -> None:
    assert {role.id for role in everywhere().own_roles} == set(everywhere().roles) - {NURSES, ACTORS, COOKS, PILOTS}


def test_that_a_state_nobody_lists_is_passed_over_on_the_way_to_the_nation() -> None:
    stray = Area(id="99999", code="99999", name="Nowhere", kind="metropolitan", state="ZZ")
    catalog = replace(everywhere(), area=stray)
    assert catalog.nearest(catalog.roles[ACTORS], "pay.annual.low") is None
