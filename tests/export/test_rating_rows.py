"""Ratings in a sheet: each figure a number with scale, period, area, source and reference, each missing one with its reason."""

import pytest

from careergui.domain.catalog import Catalog
from careergui.export.objects import role_object
from careergui.export.sheets import FACT_COLUMNS, of_role

NURSES, MANY = "29-1141", "11-9179"


def rows(catalog: Catalog, role: str, beginning: str) -> list[dict[str, str | int | float | None]]:
    sheet = of_role(catalog, catalog.roles[role])
    found = (dict(zip(FACT_COLUMNS, row, strict=True)) for row in sheet.rows)
    return [row for row in found if str(row["measure"]).startswith(beginning)]


def test_that_every_figure_says_where_it_is_from(official_catalog: Catalog) -> None:
    for row in rows(official_catalog, NURSES, "rating.") + rows(official_catalog, NURSES, "asked."):
        assert all(row[name] for name in ("unit", "status", "period", "area", "source", "reference")), row
        assert row["value"] is not None or row["note"], row


def test_that_importance_and_level_are_numbers(official_catalog: Catalog) -> None:
    one = {row["measure"]: row for row in rows(official_catalog, NURSES, "rating.skills") if row["label"] == "Reading Comprehension"}
    assert one["rating.skills.importance"]["value"] == 3.88
    assert one["rating.skills.level"]["unit"] == "score from 0 to 7"
    assert one["rating.skills.level"]["note"] == ""
    assert one["rating.skills.level"]["margin"] == pytest.approx(1.645 * 0.1637)


def test_that_an_average_is_called_one(official_catalog: Catalog) -> None:
    assert all("Plain average" in str(row["note"]) for row in rows(official_catalog, MANY, "rating.skills") if row["value"] is not None)


def test_that_a_kind_of_fact_has_its_place_too(official_catalog: Catalog) -> None:
    (row,) = rows(official_catalog, NURSES, "category.entry_education")
    assert (row["detail"], row["period"], row["area"], row["source"]) == ("Bachelor’s degree", "2024", "United States", "ep-2024")


def test_that_a_rating_that_is_not_shown_says_why_in_json(official_catalog: Catalog) -> None:
    made = role_object(official_catalog, official_catalog.roles[NURSES])["ratings"]
    silent = [one for kind in made.values() for one in kind["elements"] if one.get("level_status", "reported") != "reported"]
    assert silent
    assert all(one["level_note"] for one in silent)
