"""What an occupation has beyond its measures, as objects and rows: whole, with reasons for what is not there, and no empty keys."""

from typing import Any

import pytest

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.export.occupation_object import occupation_object, occupation_rows, release_object, sources_of
from tests.builders import hard_catalog

NURSES, MANAGERS_OTHER = "29-1141", "11-9199"


@pytest.fixture(scope="module")
def nurses(official_catalog: Catalog) -> dict[str, Any]:
    return occupation_object(official_catalog, official_catalog.roles[NURSES])


def test_that_where_it_stands_is_told_by_code_and_name(nurses: dict[str, Any]) -> None:
    assert nurses["family"]["code"] == "29-0000"
    assert nurses["family"]["name"]
    assert nurses["group"]["code"].startswith("29-")
    assert nurses["area"] == {"id": "US", "name": "United States", "real": False}


def test_that_each_kind_of_fact_is_told_with_its_source(nurses: dict[str, Any]) -> None:
    assert nurses["categories"]["entry_education"]["label"] == "Bachelor’s degree"
    assert [name for name, one in nurses["categories"].items() if not one["source"]] == []


def test_that_an_occupation_never_rated_has_no_ratings_and_no_rule(official_catalog: Catalog) -> None:
    every = (occupation_object(official_catalog, role) for role in official_catalog.roles.values() if is_occupation(role.id))
    never = next(found for found in every if not found["ratings"])
    assert never["rating_rule"] == ""


def test_that_ratings_keep_the_order_and_the_scale_of_the_source(nurses: dict[str, Any]) -> None:
    for field, one in nurses["ratings"].items():
        kind = rated.KINDS[field]
        assert one["scale"] == [kind.lowest, kind.highest]
        assert ("level_scale" in one) == kind.levelled
        assert one["area"] == "United States"
        values = [element["importance"] for element in one["elements"] if "importance" in element]
        assert min(values) >= kind.lowest
        assert max(values) <= kind.highest


def test_that_only_kinds_with_a_level_have_keys_for_one(nurses: dict[str, Any]) -> None:
    keys = {field: {key for element in one["elements"] for key in element} for field, one in nurses["ratings"].items()}
    assert "level" in keys["skills"]
    assert {key for key in keys["interests"] if key.startswith("level")} == set()


def test_that_nothing_empty_is_told_of_an_element(nurses: dict[str, Any]) -> None:
    elements = [element for one in nurses["ratings"].values() for element in one["elements"]]
    assert len(elements) > 80
    assert [element for element in elements if None in element.values() or "" in element.values()] == []


def test_that_answers_are_shares_of_one_hundred(nurses: dict[str, Any]) -> None:
    assert nurses["asked"]
    for one in nurses["asked"].values():
        assert one["unit"] == "percent"
        shares = [option["share"] for option in one["options"] if "share" in option]
        assert sum(shares) <= 101.5
        if len(shares) == len(one["options"]):
            assert sum(shares) == pytest.approx(100, abs=1.5)


def test_that_what_is_withheld_has_its_note(official_catalog: Catalog) -> None:
    withheld = [
        element
        for role in list(official_catalog.roles)[5:120]
        for one in occupation_object(official_catalog, official_catalog.roles[role])["ratings"].values()
        for element in one["elements"]
        if element.get("importance_status") == "suppressed" or element.get("level_status") == "suppressed"
    ]
    assert withheld
    assert [one for one in withheld if not (one.get("importance_note") or one.get("level_note"))] == []


def test_that_software_is_marked_as_the_source_marks_it(nurses: dict[str, Any]) -> None:
    assert {type(one["hot"]) for one in nurses["software"]} == {bool}
    assert [one for one in nurses["software"] if one["hot"]]
    assert [one for one in nurses["software"] if not one["hot"]]
    assert len({one["name"] for one in nurses["software"]}) == len(nurses["software"])


def test_that_related_occupations_are_there_to_be_looked_up(official_catalog: Catalog, nurses: dict[str, Any]) -> None:
    assert nurses["related"]
    for one in nurses["related"]:
        assert one["title"] == official_catalog.roles[one["id"]].title
        assert one["tier"] in {1, 2, 3}


def test_that_what_an_area_lacks_is_offered_with_the_area_it_is_of(official_catalog: Catalog, nurses: dict[str, Any]) -> None:
    assert nurses["nearest"] == {}
    there = in_area(official_catalog, "12540")
    offered = [found for role in list(there.roles)[5:60] for found in occupation_object(there, there.roles[role])["nearest"].values()]
    assert offered
    assert {one["area"] for one in offered} <= {"CA", "US"}
    assert [one for one in offered if "value" not in one] == []


def test_that_every_source_comes_once_with_its_files(official_catalog: Catalog) -> None:
    found = sources_of(official_catalog, official_catalog.roles[NURSES])
    ids = [one["id"] for one in found]
    assert len(ids) == len(set(ids)) > 3
    assert found[0]["files"][0].keys() == {"name", "sha256"}


def test_that_a_source_without_a_release_has_nothing_more_to_tell(official_catalog: Catalog) -> None:
    assert release_object(hard_catalog(), "survey") == {}
    assert release_object(official_catalog, "no-such-source") == {}


def test_that_rows_tell_the_same_as_the_object(official_catalog: Catalog, nurses: dict[str, Any]) -> None:
    rows = list(occupation_rows(official_catalog, official_catalog.roles[NURSES]))
    labels = {measure: [label for one, label, *_ in rows if one == measure] for measure, *_ in rows}
    assert labels["software"] == [one["name"] for one in nurses["software"]]
    assert labels["related"] == [one["title"] for one in nurses["related"]]
    assert labels["title.reported"] == list(nurses["aliases"])
    assert labels["title.other"] == list(nurses["other_titles"])
    assert rows[0][3] == nurses["summary"]
    figures = [row for row in rows if row[0].startswith("industry.")]
    assert len(figures) == sum(len(one["measures"]) for one in nurses["industries"])
    assert {row[3].split()[0] for row in figures} == {"Sector", "Industry"}


def test_that_software_in_demand_says_so_before_it_is_hot(official_catalog: Catalog, nurses: dict[str, Any]) -> None:
    rows = {
        label: words
        for measure, label, _, words, _ in occupation_rows(official_catalog, official_catalog.roles[NURSES])
        if measure == "software"
    }
    for one in nurses["software"]:
        told = {(True, True): "in demand, hot", (True, False): "in demand", (False, True): "hot", (False, False): ""}
        assert rows[one["name"]] == told[one["in_demand"], one["hot"]]
