"""A comparison as a page: what stands in it, in which order, and how sure it is said to be."""

import pytest

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.export.comparison_report import comparison_report
from careergui.export.report import Part, Report
from tests.builders import some

NURSES, PRACTITIONERS, AIDES = "29-1141", "29-1171", "31-1131"


def headings(report: Report) -> list[str]:
    return [part.heading for part in report.parts if part.heading]


def table(report: Report, heading: str) -> Part:
    return next(part for part in report.parts if part.heading == heading)


def row(part: Part, label: str) -> tuple[str, ...]:
    return next(cells for cells in part.rows if cells[0] == label)


@pytest.fixture(scope="module")
def two(official_catalog: Catalog) -> Report:
    return comparison_report(in_order(official_catalog, (NURSES, PRACTITIONERS)))


def test_that_the_parts_stand_in_the_order_of_the_window(two: Report) -> None:
    order = ["Figures", "What is asked to enter", "Who does the job: schooling held", "Skills", "In words"]
    found = [heading for heading in headings(two) if heading in order]
    assert found == order
    assert headings(two)[-1] == "Sources"


def test_that_of_two_roles_the_difference_stands_in_the_same_table(two: Report) -> None:
    figures = table(two, "Figures")
    assert [column.title for column in figures.columns] == ["Measure", "Registered Nurses", "Nurse Practitioners", "Difference"]
    assert row(figures, "Average pay, a year")[1:] == ("$101,420 ±$334", "$137,300 ±$678", "+$35,880 (±$755)")


def test_that_of_three_roles_differences_have_a_table_of_their_own(official_catalog: Catalog) -> None:
    report = comparison_report(in_order(official_catalog, (NURSES, PRACTITIONERS, AIDES)))
    apart = table(report, "Differences to Registered Nurses")
    assert [column.title for column in apart.columns] == ["Measure", "Nurse Practitioners", "Nursing Assistants"]
    assert row(apart, "Median pay, a year")[1:] == ("+$34,750", "−$55,290")


def test_that_percent_and_standing_come_on_request_only(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, (NURSES, PRACTITIONERS))
    asked = table(comparison_report(comparison, relative=True), "Figures")
    assert row(asked, "Median pay, a year")[3] == "+$34,750; +35.6%; 94th against 83rd percentile of jobs"
    assert row(asked, "Jobs")[3].endswith("; −90.4%")
    assert row(asked, "Change in jobs")[3] == "+35.2 points"
    assert not comparison.relative


def test_that_the_lead_says_the_baseline_the_place_and_what_plus_minus_means(official_catalog: Catalog) -> None:
    lead = comparison_report(in_order(in_area(official_catalog, "OH", real=True), (NURSES, AIDES), AIDES)).parts[0].words
    assert lead[0].startswith("Differences are to Nursing Assistants.")
    assert lead[1].startswith("Official pay and jobs: Ohio, adjusted for prices. Outlook, schooling and ratings: United States")
    assert lead[2].startswith("Pay adjusted by regional price parity:")
    assert lead[3].startswith("± is the 90% margin of error")


def test_that_elsewhere_what_is_the_nations_stands_apart(official_catalog: Catalog) -> None:
    report = comparison_report(in_order(in_area(official_catalog, "OH"), (NURSES, AIDES)))
    assert "Outlook, United States" in headings(report)
    assert not any(cells[0] == "Openings a year" for cells in table(report, "Figures").rows)


def test_that_hand_made_roles_have_neither_margins_nor_words_about_them() -> None:
    report = comparison_report(some(3))
    assert not any("±" in word for part in report.parts for word in part.words)
    assert [heading for heading in headings(report) if heading.startswith("Differences")] == ["Differences to Case Manager"]


def test_that_what_was_collapsed_is_noted_once(official_catalog: Catalog) -> None:
    report = comparison_report(in_order(in_area(official_catalog, "12540"), (NURSES, "33-2011")))
    cautions = [note for note in report.notes if "Two neighbouring percentiles are the same" in note]
    assert len(cautions) == 1
    assert row(table(report, "Figures"), "75th percentile, a year")[2].startswith("$470,940 [")
    assert row(table(report, "Figures"), "25th percentile, a year")[2] == "$57,710"
