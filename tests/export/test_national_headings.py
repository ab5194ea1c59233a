"""Where an area is chosen, the headings of a report say which parts hold the nation's figures."""

import pytest

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.export.comparison_report import comparison_report
from careergui.export.role_report import role_report

NURSES = "29-1141"
_OF_THE_AREA = (
    "What is it?",
    "What does it pay?",
    "Figures",
    "Differences",
    "In words",
    "Notes",
    "Sources",
    "Where the figures",
    "Software",
    "Related",
)


@pytest.mark.parametrize("area", ["OH", "10180"])
def test_that_every_national_part_of_a_role_says_so(official_catalog: Catalog, area: str) -> None:
    here = in_area(official_catalog, area)
    headings = [part.heading for part in role_report(here, here.roles[NURSES]).parts]
    assert [name for name in headings if "United States" not in name and not name.startswith(_OF_THE_AREA)] == []


def test_that_every_national_part_of_a_comparison_says_so(official_catalog: Catalog) -> None:
    report = comparison_report(in_order(in_area(official_catalog, "OH"), (NURSES, "29-1171")))
    headings = [part.heading for part in report.parts if part.heading]
    assert [name for name in headings if "United States" not in name and not name.startswith(_OF_THE_AREA)] == []
    figures = next(part for part in report.parts if part.heading == "Figures")
    assert not any("Openings" in row[0] for row in figures.rows)


def test_that_the_nation_needs_no_such_word(official_catalog: Catalog) -> None:
    headings = [part.heading for part in comparison_report(in_order(official_catalog, (NURSES, "29-1171"))).parts]
    assert "United States" not in " ".join(headings)
