"""A comparison of official occupations as report, object and sheet."""

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.export.comparison_report import comparison_report
from careergui.export.objects import comparison_object
from careergui.export.sheets import COMPARISON_COLUMNS, of_comparison

ROLES = ("29-1141", "29-2061")


def test_that_what_is_asked_and_who_does_the_job_are_two_parts(official_catalog: Catalog) -> None:
    headings = [part.heading for part in comparison_report(in_order(official_catalog, ROLES)).parts]
    order = ["Figures", "What is asked to enter", "Who does the job: schooling held", "Skills", "In words", "Sources"]
    assert [heading for heading in headings if heading in order] == order


def test_that_the_wording_a_licence_asks_for_is_in_the_report(official_catalog: Catalog) -> None:
    (sources,) = (part for part in comparison_report(in_order(official_catalog, ROLES)).parts if part.heading == "Sources")
    assert any("O*NET® is a trademark of USDOL/ETA" in item for item in sources.items)


def test_that_kinds_are_in_the_object(official_catalog: Catalog) -> None:
    found = comparison_object(in_order(official_catalog, (*ROLES, "case-manager")))
    entry = found["categories"][0]
    assert entry["id"] == "entry_education"
    assert entry["values"]["29-1141"]["label"] == "Bachelor’s degree"
    assert entry["values"]["case-manager"]["status"] == "not-applicable"


def test_that_shared_and_own_skills_follow_a_stated_rule(official_catalog: Catalog) -> None:
    skills = comparison_object(in_order(official_catalog, ROLES))["skills"]
    assert "Active Listening" in skills["shared"]
    assert skills["distinct"]["29-1141"] == ("Operations Monitoring", "Systems Evaluation")
    assert "importance of 3 of 5" in skills["note"]


def test_that_skills_of_two_kinds_are_not_mixed(official_catalog: Catalog) -> None:
    skills = comparison_object(in_order(official_catalog, ("29-1141", "case-manager")))["skills"]
    assert (skills["shared"], skills["distinct"]) == ((), {"29-1141": (), "case-manager": ()})
    assert "two things" in skills["note"]


def test_that_kinds_are_rows_of_the_sheet(official_catalog: Catalog) -> None:
    rows = [row for row in of_comparison(in_order(official_catalog, ROLES)).rows if row[3] == "job_zone"]
    assert [row[COMPARISON_COLUMNS.index("detail")] for row in rows] == ["Job zone 4", "Job zone 3"]
    assert all(len(row) == len(COMPARISON_COLUMNS) for row in rows)
