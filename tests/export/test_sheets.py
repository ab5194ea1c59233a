"""Results as tables for analysts: one row a figure, every figure a plain number with all that must be known of it."""

from typing import Any

import pytest

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.export.sheets import COMPARISON_COLUMNS, FACT_COLUMNS, of_comparison, of_role, of_roles, of_sources
from careergui.export.tables import Sheet
from tests.builders import bundled, hard_catalog, some

NURSES, PRACTITIONERS = "29-1141", "29-1171"


def told(sheet: Sheet) -> list[dict[str, Any]]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


@pytest.fixture(scope="module")
def compared(official_catalog: Catalog) -> dict[tuple[str, str], dict[str, Any]]:
    rows = told(of_comparison(in_order(official_catalog, (NURSES, PRACTITIONERS))))
    return {(row["role_id"], row["measure"]): row for row in rows}


def test_that_every_row_has_every_column() -> None:
    for sheet in (of_comparison(some(8)), of_roles(hard_catalog(), hard_catalog().roles.values()), of_sources(bundled().sources.values())):
        assert sheet.rows
        assert {len(row) for row in sheet.rows} == {len(sheet.columns)}


def test_that_a_figure_has_unit_place_period_error_and_margin(compared: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = compared[NURSES, "pay.annual.mean"]
    assert (row["value"], row["unit"], row["status"], row["area"], row["period"]) == (
        101_420,
        "USD/year",
        "reported",
        "United States",
        "May 2025",
    )
    assert row["margin"] == pytest.approx(1.645 * row["relative_standard_error"] / 100 * 101_420)
    assert row["reference"].startswith("OEUN")


def test_that_the_baseline_has_no_difference_of_its_own(compared: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = compared[NURSES, "pay.annual.mean"]
    columns = [name for name in COMPARISON_COLUMNS if name.startswith("difference")]
    assert len(columns) == 11
    assert {row[name] for name in columns} == {None}


def test_that_a_difference_has_margin_verdict_percent_and_sources(compared: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = compared[PRACTITIONERS, "pay.annual.mean"]
    assert (row["difference"], row["difference_unit"], row["difference_certainty"]) == (35_880, "USD/year", "clear")
    assert row["difference_margin"] < row["difference"]
    assert row["difference_percent"] == pytest.approx(35.378, abs=0.001)
    assert row["difference_sources"] == "oews-2025"


def test_that_differences_of_shares_are_in_points(compared: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = compared[PRACTITIONERS, "education.masters"]
    assert (row["unit"], row["difference_unit"], row["difference_percent"]) == ("percent", "percentage points", None)


def test_that_a_doubt_about_medians_is_told(official_catalog: Catalog) -> None:
    rows = told(of_comparison(in_order(official_catalog, ("11-2022", "11-2032"))))
    median = next(row for row in rows if row["role_id"] == "11-2032" and row["measure"] == "pay.annual.median")
    assert (median["difference_certainty"], median["difference_doubt"]) == ("no-error-published", "averages-too-close")


def test_that_a_caution_is_told_beside_its_figure(official_catalog: Catalog) -> None:
    catalog = in_area(official_catalog, "12540")
    rows = {row["measure"]: row for row in told(of_role(catalog, catalog.roles["33-2011"]))}
    assert (rows["pay.annual.p90"]["value"], rows["pay.annual.p90"]["caution"]) == (470_940, "collapsed-percentiles")
    assert rows["pay.annual.median"]["caution"] == ""


def test_that_a_missing_figure_has_its_reason_and_no_value(official_catalog: Catalog) -> None:
    rows = [row for row in told(of_role(official_catalog, official_catalog.roles["27-2011"])) if row["measure"] == "pay.annual.median"]
    assert [(row["value"], row["status"]) for row in rows] == [(None, "not-applicable")]
    assert rows[0]["note"]


def test_that_what_is_words_stands_in_the_note() -> None:
    catalog = bundled()
    rows = told(of_role(catalog, catalog.roles["case-manager"]))
    duties = [row for row in rows if row["measure"] == "duty"]
    assert [row["note"] for row in duties] == list(catalog.roles["case-manager"].duties)
    assert {row["value"] for row in duties} == {None}


def test_that_ratings_have_their_scale_as_unit(official_catalog: Catalog) -> None:
    rows = told(of_role(official_catalog, official_catalog.roles[NURSES]))
    units = {row["unit"] for row in rows if row["measure"].startswith("rating.skills")}
    assert units == {"score from 1 to 5", "score from 0 to 7"}


def test_that_a_list_holds_what_it_is_ordered_by() -> None:
    catalog = bundled()
    plain = {row["measure"] for row in told(of_roles(catalog, catalog.roles.values()))}
    ordered = {row["measure"] for row in told(of_roles(catalog, catalog.roles.values(), sort="pay.annual.p10"))}
    assert ordered - plain == {"pay.annual.p10"}


def test_that_every_file_of_a_release_has_a_row_with_its_checksum(official_catalog: Catalog) -> None:
    rows = told(of_sources(official_catalog.sources.values(), official_catalog))
    files = [row for row in rows if row["file"]]
    assert files
    assert {len(row["sha256"]) for row in files} == {64}
    assert len({(row["id"], row["file"]) for row in files}) == len(files)


def test_that_the_columns_of_facts_open_those_of_comparisons() -> None:
    assert COMPARISON_COLUMNS[: len(FACT_COLUMNS)] == FACT_COLUMNS
