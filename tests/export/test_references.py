"""A report names the place of its figures in the releases, a line for each source, for any number of roles."""

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.measures import BY_ID
from careergui.export.comparison_report import comparison_report
from careergui.export.markdown import markdown_report
from careergui.export.references import HEADING
from careergui.export.report import Part, Report
from careergui.export.role_report import role_report

NURSES, PRACTITIONERS = "29-1141", "29-1171"


def _places(report: Report) -> Part:
    return next(part for part in report.parts if part.heading == HEADING)


def test_that_every_figure_of_a_role_is_led_to_its_place(official_catalog: Catalog) -> None:
    role = official_catalog.roles[NURSES]
    said = " ".join(_places(role_report(official_catalog, role)).items)
    assert "series OEUN0000000000000291141 ending in" in said
    assert "13 (Median pay, a year)" in said
    assert "Employment Projections.csv, row 29-1141, “Employment 2024”" in said
    labels = [BY_ID[name].label for name, one in role.facts.items() if one.known and one.source == "oews-2025"]
    assert all(label in said for label in labels)


def test_that_ratings_are_led_to_their_files(official_catalog: Catalog) -> None:
    said = " ".join(_places(role_report(official_catalog, official_catalog.roles[NURSES])).items)
    assert "Skills.xlsx (Skills)" in said


def test_that_several_roles_share_a_line_for_each_source(official_catalog: Catalog) -> None:
    part = _places(comparison_report(in_order(in_area(official_catalog, "OH"), (NURSES, PRACTITIONERS))))
    (wages,) = (item for item in part.items if item.startswith("BLS OEWS"))
    assert "OEUS3900000000000291141 (Registered Nurses) and OEUS3900000000000291171 (Nurse Practitioners)" in wages
    assert any("rows 29-1141 and 29-1171" in item for item in part.items)


def test_that_roles_from_other_sources_have_no_such_part(official_catalog: Catalog) -> None:
    report = comparison_report(in_order(official_catalog, ("case-manager", "case-worker")))
    assert HEADING not in [part.heading for part in report.parts]


def test_that_the_places_stand_in_markdown_too(official_catalog: Catalog) -> None:
    assert f"## {HEADING}" in markdown_report(role_report(official_catalog, official_catalog.roles[NURSES]))
