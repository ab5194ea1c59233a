"""What is asked to enter, side by side."""

from careergui.compare.categories import category_rows, comparison_sources
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from tests.builders import some


def test_that_kinds_stand_in_the_order_of_the_table(official_catalog: Catalog) -> None:
    rows = category_rows(in_order(official_catalog, ("29-1141", "29-2061")))
    assert [row.category.id for row in rows] == ["entry_education", "work_experience", "training", "job_zone", "interest"]
    assert [fact.label for fact in rows[0].facts.values()] == ["Bachelor’s degree", "Postsecondary nondegree award"]


def test_that_a_title_from_resumes_says_why_it_has_none(official_catalog: Catalog) -> None:
    rows = category_rows(in_order(official_catalog, ("29-1141", "case-manager")))
    assert [row.category.id for row in rows] == ["entry_education", "work_experience", "training", "job_zone", "interest"]
    assert {row.facts["case-manager"].status for row in rows} == {"not-applicable"}
    assert {row.facts["case-manager"].note for row in rows} == {
        "Official sources say this of occupations, not of a job title taken from résumés."
    }


def test_that_hand_made_roles_alone_have_no_such_rows() -> None:
    assert category_rows(some(3)) == ()


def test_that_every_source_behind_a_comparison_is_named(official_catalog: Catalog) -> None:
    found = comparison_sources(in_order(official_catalog, ("29-1141", "29-2061")))
    assert {"oews-2025", "ep-2024", "attainment-2021", "onet-30.1"} <= set(found)


def test_that_a_comparison_with_a_title_names_no_source_it_has_not(official_catalog: Catalog) -> None:
    found = comparison_sources(in_order(official_catalog, ("29-1141", "case-manager")))
    assert {"oews-2025", "onet-30.1", "career-page"} <= set(found)
    assert set(found) <= set(official_catalog.sources)
    assert comparison_sources(some(2)) == ["career-page"]
