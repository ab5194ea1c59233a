"""One role as a page: in the order of a person's questions, every gap with its reason, every figure with its margin."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from careergui.export.report import Part, Report
from careergui.export.role_report import role_report
from tests.builders import bundled, hard_catalog

NURSES = "29-1141"


def of(catalog: Catalog, role: str) -> Report:
    return role_report(catalog, catalog.roles[role])


def part(report: Report, begins: str) -> Part:
    return next(one for one in report.parts if one.heading.startswith(begins))


@pytest.fixture(scope="module")
def nurses(official_catalog: Catalog) -> Report:
    return of(official_catalog, NURSES)


def test_that_an_occupation_answers_in_the_order_of_a_persons_questions(nurses: Report) -> None:
    order = ["What is it?", "What does it pay?", "Who hires?", "What is the outlook?", "How do I get in?", "Who does the job?", "Skills"]
    places = [next(number for number, one in enumerate(nurses.parts) if one.heading.startswith(begins)) for begins in order]
    assert places == sorted(places)
    assert nurses.title == "Registered Nurses"


def test_that_averages_and_jobs_have_margins_and_medians_have_none(nurses: Report) -> None:
    rows = {row[0]: row for row in part(nurses, "What does it pay?").rows}
    assert rows["Average pay, a year"][1] == "$101,420 ±$334"
    assert rows["Jobs"][1] == "3,379,720 ±16,679"
    assert rows["Median pay, a year"][1] == "$97,550"
    assert rows["Median pay, a year"][2:] == ("reported", "May 2025", "BLS OEWS, May 2025")


def test_that_ratings_have_margins_and_never_a_standard_error(nurses: Report) -> None:
    skills = next(one for one in nurses.parts if one.heading == "Skills")
    reading = next(row for row in skills.rows if row[0] == "Reading Comprehension")
    assert reading[1].startswith("3.88 ±")
    assert reading[2].endswith("±0.27")
    assert "standard error" not in " ".join(word for one in nurses.parts for word in one.words)


def test_that_what_plus_minus_means_is_said_once(nurses: Report) -> None:
    words = [word for one in nurses.parts for word in one.words if "90% margin of error" in word]
    assert len(words) == 1


def test_that_an_area_is_named_and_what_is_not_the_areas_is_the_nations(official_catalog: Catalog) -> None:
    report = of(in_area(official_catalog, "OH"), NURSES)
    assert any(word.startswith("Official pay and jobs: Ohio.") for word in part(report, "What is it?").words)
    assert part(report, "What is the outlook?").heading == "What is the outlook? United States"


def test_that_a_larger_area_is_offered_where_this_one_has_no_figure(official_catalog: Catalog) -> None:
    report = of(in_area(official_catalog, "16180"), "15-2011")
    assert any("not Carson City, NV" in item for item in part(report, "What does it pay?").items)


def test_that_a_made_role_says_why_it_lacks_what_it_lacks() -> None:
    report = of(hard_catalog(), "silent")
    pay = part(report, "What does it pay?")
    assert pay.rows == ()
    assert pay.items
    assert [item for item in pay.items if not item.startswith("Not given: ")] == []


def test_that_stated_shares_leave_a_rest_that_is_named() -> None:
    rows = {row[0]: row for row in part(of(bundled(), "case-manager"), "What do I need?").rows}
    assert rows["Not stated"][2] == "derived"


def test_that_a_pair_is_told_in_the_direction_of_its_source() -> None:
    pairs = [one for one in of(bundled(), "case-worker").parts if one.heading.startswith("Compared with")]
    assert [one.columns[0].title for one in pairs] == ["Case Worker minus Case Manager"]
    assert {row[1].split(" [")[0] for row in pairs[0].rows} == {"−$3,766", "−3.4 points", "−0.3 points"}
