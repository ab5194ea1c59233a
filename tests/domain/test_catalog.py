"""Look-up in the catalogue: a missing figure comes with its reason, a pair is found either way round."""

from careergui.domain.catalog import Catalog
from careergui.domain.role import Collection, Role
from tests.builders import bundled, hard_catalog


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
