"""An official occupation in text, JSON and sheets: all its sources hold, each gap with its source, every figure followed home."""

import pytest

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog, in_area
from careergui.export.markdown import markdown_report
from careergui.export.objects import role_object
from careergui.export.occupation_parts import NOT_RATED
from careergui.export.role_report import role_report
from careergui.export.sheets import FACT_COLUMNS, of_role, of_sources
from careergui.export.source_words import attributions, place, source_lines, sources_text

NURSES = "29-1141"
EVERY_KIND = (NURSES, "27-2011", "25-2021", "11-1031", "15-1299", "29-2043", "31-1120")
ONET = (
    "This page includes information from the O*NET 30.3, 30.2, 30.1 and 29.3 Databases by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. careergui has modified "
    "all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."
)


def _text(catalog: Catalog, role: str) -> str:
    report = role_report(catalog, catalog.roles[role])
    cells = [cell for part in report.parts for row in part.rows for cell in row]
    return "\n".join([word for part in report.parts for word in (part.heading, *part.words, *part.items)] + cells + list(report.notes))


def test_that_the_object_holds_everything_an_occupation_has(official_catalog: Catalog) -> None:
    made = role_object(official_catalog, official_catalog.roles[NURSES])
    assert made["summary"]
    assert made["categories"]["entry_education"]["label"] == "Bachelor’s degree"
    assert {field: len(one["elements"]) for field, one in made["ratings"].items()} == {
        "skills": 35,
        "knowledge": 33,
        "work_styles": 16,
        "work_values": 6,
        "interests": 6,
    }
    assert list(made["asked"]) == list(rated.ASKED)
    assert made["skills"][0].keys() >= {"name", "importance", "level", "importance_error"}
    assert all(made[name] for name in ("software", "related", "aliases", "other_titles", "industries", "education", "stands_for"))


def test_that_a_figure_s_reference_and_the_files_of_its_source_are_in_the_object(official_catalog: Catalog) -> None:
    made = role_object(official_catalog, official_catalog.roles[NURSES])
    assert made["measures"]["pay.annual.median"]["reference"] == "OEUN000000000000029114113"
    wages = next(source for source in made["sources"] if source["id"] == "oews-2025")
    assert len(wages["files"][0]["sha256"]) == 64


@pytest.mark.parametrize("role", EVERY_KIND)
def test_that_every_kind_of_occupation_makes_a_report_an_object_and_a_sheet(official_catalog: Catalog, role: str) -> None:
    found = official_catalog.roles[role]
    assert found.title in markdown_report(role_report(official_catalog, found))
    assert role_object(official_catalog, found)["soc"] == role
    assert all(len(row) == len(FACT_COLUMNS) for row in of_role(official_catalog, found).rows)


def test_that_what_is_asked_and_who_does_the_job_stand_apart(official_catalog: Catalog) -> None:
    headings = [part.heading for part in role_report(official_catalog, official_catalog.roles[NURSES]).parts]
    assert any("What is asked" in heading for heading in headings)
    assert any("Who does the job" in heading for heading in headings)


def test_that_a_report_says_which_source_lacks_what(official_catalog: Catalog) -> None:
    said = _text(official_catalog, "11-1031")
    assert "The wage survey has no figure for this occupation." in said
    assert NOT_RATED in said


def test_that_a_report_carries_the_wording_its_licences_ask_for(official_catalog: Catalog) -> None:
    assert ONET in _text(official_catalog, NURSES)


def test_that_the_nearest_larger_area_is_named_and_never_in_place_of_the_figure(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "10180")
    made = role_object(here, here.roles["29-1211"])
    assert made["measures"]["pay.annual.median"]["status"] == "missing"
    assert made["nearest"]["pay.annual.median"]["area"] == "TX"
    assert "Texas, not Abilene, TX" in _text(here, "29-1211")


def test_that_withheld_answers_are_no_zero(official_catalog: Catalog) -> None:
    asked = role_object(official_catalog, official_catalog.roles[NURSES])["asked"]["education"]["options"]
    (withheld,) = (option for option in asked if option["name"] == "Bachelor’s Degree")
    assert withheld["status"] == "suppressed"
    assert "Too few answers" in withheld["note"]
    assert "share" not in withheld


def test_that_the_attribution_is_the_publisher_s_wording_once(official_catalog: Catalog) -> None:
    assert attributions(official_catalog).count(ONET) == 1
    assert any("U.S. Bureau of Economic Analysis, Regional Price Parities" in wording for wording in attributions(official_catalog))


def test_that_every_source_is_told_with_page_and_files(official_catalog: Catalog) -> None:
    text = sources_text(official_catalog)
    for source_id, source in official_catalog.sources.items():
        release = official_catalog.library.release(source_id) if official_catalog.library else None
        assert all(words in text for _, words in source_lines(official_catalog, source))
        assert release is None or all(digest in text for _, digest in release.files)


def test_that_a_place_names_its_file_once(official_catalog: Catalog) -> None:
    assert place(official_catalog, "onet-30.1", "rows of 29-1141.00") == "Stands as rows of 29-1141.00 in onet-30.1/Skills.xlsx."
    assert place(official_catalog, "onet-30.3", "job_zones.csv, column “Job Zone”") == "Stands as job_zones.csv, column “Job Zone”."
    assert place(official_catalog, "onet-30.1", "") == ""


def test_that_the_sheet_of_sources_has_a_row_for_each_file(official_catalog: Catalog) -> None:
    sheet = of_sources(official_catalog.sources.values(), official_catalog)
    digests = [row[-1] for row in sheet.rows]
    assert len({digest for digest in digests if digest}) > 10
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)
