"""One role in many places as rows: the nation first, ranks with their range, margins, and reasons for what is missing."""

import pytest

from careergui.compare.across import Across, across
from careergui.domain.catalog import Catalog
from careergui.export.by_place import COLUMNS, listed, objects, sheet, text_table
from careergui.export.report import Notes

MEAN, JOBS = "pay.annual.mean", "employment.jobs"


@pytest.fixture(scope="module")
def found(official_catalog: Catalog) -> Across:
    return across(official_catalog, official_catalog.roles["29-1212"], MEAN, smaller=False)


def rows(found: Across) -> list[dict[str, object]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in sheet(found, listed(found, found.states)).rows]


def test_that_the_nation_stands_first_and_every_state_once(found: Across) -> None:
    names = [row["area_id"] for row in rows(found)]
    assert names[0] == "US"
    assert sorted(str(name) for name in names[1:]) == sorted(entry.area.id for entry in found.states)


def test_that_what_is_known_falls_and_what_is_not_comes_last_by_name(found: Across) -> None:
    told = rows(found)[1:]
    known = [float(str(row["value"])) for row in told if row["status"] == "reported"]
    assert len(known) > 10
    assert known == sorted(known, reverse=True)
    silent = [str(row["area"]) for row in told if row["rank"] is None]
    assert silent
    assert silent == sorted(silent)
    assert [row["rank"] for row in told][-len(silent) :] == [None] * len(silent)


def test_that_a_figure_has_its_margin_and_a_bound_has_none(found: Across) -> None:
    told = {row["area_id"]: row for row in rows(found)}
    ohio, maine = told["OH"], told["ME"]
    assert ohio["margin"] == pytest.approx(1.645 * float(str(ohio["relative_standard_error"])) / 100 * float(str(ohio["value"])))
    assert (maine["status"], maine["margin"], maine["value"]) == ("top-coded", None, 239_200)
    assert maine["last_rank"] != maine["rank"]


def test_that_a_missing_figure_keeps_its_reason(found: Across) -> None:
    silent = [row for row in rows(found) if row["value"] is None]
    assert silent
    assert [row for row in silent if not row["note"]] == []


def test_that_objects_leave_out_what_is_empty(found: Across) -> None:
    told = objects(found, listed(found, found.states))
    assert len(told) == 52
    assert [one for one in told if None in one.values() or "" in one.values()] == []
    assert "value" not in next(one for one in told if one["status"] == "suppressed")


def test_that_jobs_have_no_second_column_of_jobs_and_no_price_level(official_catalog: Catalog) -> None:
    jobs = across(official_catalog, official_catalog.roles["29-1141"], JOBS, smaller=False)
    columns, lines = text_table(jobs, listed(jobs, jobs.states), Notes())
    assert [column.title for column in columns] == ["Place", "Id", "Rank", "Jobs"]
    assert lines[0][3] == "3,379,720 ±16,679"


def test_that_lowest_first_turns_the_order_and_keeps_ranks(found: Across) -> None:
    def values(*, lowest_first: bool) -> list[float]:
        order = listed(found, found.states, lowest_first=lowest_first)
        return [entry.paid.value or 0 for entry in order if entry.paid.status == "reported"]

    assert values(lowest_first=True) == values(lowest_first=False)[::-1]
