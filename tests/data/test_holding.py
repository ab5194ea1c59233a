"""Parts of official files that do not hold together: said in words, and only they are missing."""

from pathlib import Path

import pytest

from careergui.data.load import load_all
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.library import Library
from careergui.search.match import search
from tests.bundled_copy import bundled_copy, without

NURSES = "29-1141"


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return bundled_copy(tmp_path, monkeypatch)


def _read() -> tuple[Catalog, Library]:
    catalog = load_all().catalog
    assert catalog.library is not None
    return catalog, catalog.library


def _only(library: Library) -> str:
    (fault,) = library.faults
    return str(fault)


def test_that_ratings_that_do_not_fit_their_elements_are_left_out_and_said(copy: Path) -> None:
    without(copy, "facts/ratings", "elements", "skills", by=[])
    _, library = _read()
    assert library.ratings(NURSES) is None
    assert "ratings.json, 29-1141: $: skills, importance has 35 entries for 0" in _only(library)
    assert library.unread("ratings", NURSES)
    assert not library.unread("connections", NURSES)


def test_that_software_that_is_not_in_the_list_is_said(copy: Path) -> None:
    without(copy, "facts/connections", "products", by=[])
    _, library = _read()
    assert library.connected(NURSES) is None
    assert "refers to software that is not in the list" in _only(library)


def test_that_a_related_occupation_that_is_not_there_is_left_out_and_said_once(copy: Path) -> None:
    without(copy, "facts/connections", "occupations", NURSES, "related", by=[["99-9999", 1], ["29-2061", 2]])
    _, library = _read()
    for _ in range(2):
        found = library.connected(NURSES)
        assert found is not None
        assert [other.role for other in found.related] == ["29-2061"]
    assert "names a related occupation that is not there" in _only(library)


def test_that_industries_with_too_few_figures_are_left_out_and_said(copy: Path) -> None:
    without(copy, "facts/industry-pay", "occupations", NURSES, "cells", "median", by=[1])
    _, library = _read()
    assert library.industries(NURSES) == ()
    assert library.industries("29-2061")
    assert "industry-pay.json, 29-1141: $: median does not have" in _only(library)


@pytest.mark.parametrize("column", [["a"], [1], [10**12]])
def test_that_a_damaged_column_of_a_state_costs_its_measure_and_says_so(copy: Path, column: list[object]) -> None:
    without(copy, "facts/pay-by-area/OH", "columns", "mean", 0, by=column)
    catalog, library = _read()
    ohio = in_area(catalog, "OH")
    found = {name: ohio.estimate(ohio.roles[NURSES], name) for name in ("pay.annual.mean", "pay.annual.median")}
    assert found["pay.annual.mean"].note == "The file with the figures of Ohio is missing or damaged."
    assert found["pay.annual.median"].known
    assert NURSES not in ohio.known("pay.annual.mean")
    assert "Pay and jobs by area in OH cannot be used" in _only(library)


@pytest.mark.parametrize("letters", ["0", "z" * 9999])
def test_that_damaged_hourly_letters_cost_hourly_pay_only(copy: Path, letters: str) -> None:
    without(copy, "facts/pay-by-area/OH", "hourly", "median", 0, by=letters)
    catalog, library = _read()
    ohio = in_area(catalog, "OH")
    assert not ohio.estimate(ohio.roles[NURSES], "pay.hourly.median").known
    assert ohio.estimate(ohio.roles[NURSES], "pay.annual.median").known
    assert len(library.faults) == 1


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("areas", ["TX"], "is of TX, not of OH"),
        ("areas", ["OH"], "one list of occupations for each area"),
        ("occupations", [[2**31]], "one list of occupations for each area"),
    ],
)
def test_that_a_state_whose_places_do_not_fit_is_not_used(copy: Path, field: str, value: object, words: str) -> None:
    without(copy, "facts/pay-by-area/OH", field, by=value)
    catalog, library = _read()
    ohio = in_area(catalog, "OH")
    assert not ohio.estimate(ohio.roles[NURSES], "pay.annual.median").known
    assert words in _only(library)


def test_that_areas_without_the_nation_get_it_and_say_so(copy: Path) -> None:
    without(copy, "areas", "areas", by=[{"id": "OH", "code": "3900000", "name": "Ohio", "kind": "state", "state": "OH"}])
    _, library = _read()
    assert list(library.areas) == ["US", "OH"]
    assert "lacks the nation" in _only(library)


def test_that_whoever_listens_is_told_of_each_fault_once(copy: Path) -> None:
    (copy / "facts" / "ratings.json").unlink()
    _, library = _read()
    told: list[object] = []
    library.listen(told.append)
    assert [library.ratings(NURSES), library.ratings(NURSES)] == [None, None]
    assert told == list(library.faults)
    assert len(told) == 1


def test_that_a_file_far_too_large_is_not_read(copy: Path) -> None:
    path = copy / "facts" / "ratings.json"
    path.unlink()
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    _, library = _read()
    assert library.ratings(NURSES) is None
    assert "it has 209,715,200 bytes" in _only(library)


@pytest.mark.parametrize(
    ("file", "part"), [("ratings", "sources"), ("ratings", "elements"), ("ratings", "options"), ("connections", "sources")]
)
def test_that_a_renamed_field_costs_its_file_and_is_said(copy: Path, file: str, part: str) -> None:
    without(copy, f"facts/{file}", part, "hologram", by="onet-30.3" if part == "sources" else [])
    _, library = _read()
    found = library.ratings(NURSES) if file == "ratings" else library.connected(NURSES)
    assert found is None
    assert f'{file}.json: $: names the field "hologram", which there is not' in _only(library)


@pytest.mark.parametrize(
    ("measure", "field", "value"),
    [
        ("employment.jobs", "values", -220),
        ("education.bachelors", "values", 101),
        ("employment.jobs", "rse", -1),
        ("pay.annual.mean", "rse", 10**9),
    ],
)
def test_that_a_figure_that_cannot_be_costs_its_measure_and_is_said(copy: Path, measure: str, field: str, value: int) -> None:
    without(copy, "us-occupations", "measures", measure, field, 5, by=value)
    catalog, library = _read()
    assert catalog.estimate(catalog.roles[NURSES], measure).value is None
    assert catalog.estimate(catalog.roles[NURSES], "outlook.jobs_base").value
    assert f'$.measures["{measure}"]: holds a figure that cannot be' in _only(library)


@pytest.mark.parametrize(("place", "value"), [("index", 5e-324), ("index", 10**9), ("state", "../../..")])
def test_that_an_area_that_cannot_be_costs_the_list_of_areas_and_is_said(copy: Path, place: str, value: object) -> None:
    path = ("areas", 1, *(("price_level", "index") if place == "index" else ("state",)))
    without(copy, "areas", *path, by=value)
    _, library = _read()
    assert list(library.areas) == ["US"]
    assert "areas.json" in _only(library)


def test_that_jobs_below_none_cost_the_index_of_titles_and_not_the_search(copy: Path) -> None:
    without(copy, "facts/search-index", "titles", "jobs", 0, by=-5)
    catalog, library = _read()
    assert [match.role_id for match in search(catalog, "registered nurse", 1)] == [NURSES]
    assert "search-index.json" in _only(library)
