"""What is known beyond measures: read when asked for, kept sparingly, and silent with a reason where a file does not hold."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from careergui.assets import OTHER_FOLDER, resources
from careergui.data.details import _MOST_BY_INDUSTRY, CONNECTIONS_PART, RATINGS_PART, Details
from careergui.data.faults import Fault
from careergui.domain.catalog import Catalog, is_occupation

NURSES = "29-1141"


def made(catalog: Catalog) -> tuple[Details, list[Fault]]:
    """Read anew, as nothing was asked for yet."""
    faults: list[Fault] = []
    return Details(catalog.library._nation, faults.append), faults  # type: ignore[union-attr]  # the library that reads files


def damaged(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, change: dict[str, object]) -> None:
    """A folder with one file of facts in which the nurses are told otherwise."""
    (folder / "roles").mkdir(parents=True)
    (folder / "facts").mkdir()
    content = msgspec.json.decode((resources() / "facts" / f"{name}.json").read_bytes())
    content["occupations"][NURSES] |= change
    (folder / "facts" / f"{name}.json").write_bytes(msgspec.json.encode(content))
    monkeypatch.setenv(OTHER_FOLDER, str(folder))


def test_that_an_occupation_has_ratings_connections_and_industries(official_catalog: Catalog) -> None:
    details, faults = made(official_catalog)
    ratings, connected = details.ratings(NURSES), details.connected(NURSES)
    assert ratings is not None
    assert connected is not None
    assert ratings.rule
    assert connected.summary
    assert details.industries(NURSES)
    assert faults == []


def test_that_of_what_is_no_occupation_nothing_is_known_and_nothing_is_wrong(official_catalog: Catalog) -> None:
    details, faults = made(official_catalog)
    assert (details.ratings("no-such"), details.connected("no-such"), details.industries("no-such")) == (None, None, ())
    assert faults == []


def test_that_products_and_sources_are_those_of_the_file(official_catalog: Catalog) -> None:
    details, _ = made(official_catalog)
    assert len(details.products()) > 1000
    assert set(details.connection_sources().values()) <= set(official_catalog.sources)


def test_that_pay_by_industry_is_kept_for_the_last_few_asked_for(official_catalog: Catalog) -> None:
    details, _ = made(official_catalog)
    first, *others = [role for role in official_catalog.roles if is_occupation(role)][: _MOST_BY_INDUSTRY + 1]
    found = details.industries(first)
    for role in others[:-1]:
        details.industries(role)
    assert details.industries(first) is found
    details.industries(others[-1])
    again = details.industries(first)
    assert again == found
    assert again is not found


def test_that_a_related_occupation_that_is_not_there_is_left_out_and_said(
    official_catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, _ = made(official_catalog)
    whole = kept.connected(NURSES)
    assert whole is not None
    related = msgspec.to_builtins(whole.related)
    related = [*related[:-1], ["99-9999", *related[-1][1:]]]
    damaged(tmp_path / "other", monkeypatch, "connections", {"related": related})
    details, faults = made(official_catalog)
    found = details.connected(NURSES)
    assert found == replace(whole, related=whole.related[:-1])
    assert [(fault.part, "that is not there" in str(fault)) for fault in faults] == [(CONNECTIONS_PART, True)]


def test_that_ratings_of_one_occupation_that_cannot_be_read_are_a_fault_of_it_alone(
    official_catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged(tmp_path / "other", monkeypatch, "ratings", {"skills": "none"})
    details, faults = made(official_catalog)
    assert details.ratings(NURSES) is None
    assert [fault.part for fault in faults] == [RATINGS_PART]
    assert NURSES in str(faults[0])
    assert details.ratings("29-2061") is not None
    assert len(faults) == 1


def test_that_a_file_that_is_not_there_is_said_and_everything_else_is_empty(
    official_catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other" / "roles").mkdir(parents=True)
    monkeypatch.setenv(OTHER_FOLDER, str(tmp_path / "other"))
    details, faults = made(official_catalog)
    assert (details.products(), details.connection_sources(), details.connected(NURSES)) == ((), {}, None)
    assert (details.ratings(NURSES), details.industries(NURSES)) == (None, ())
    assert len({fault.part for fault in faults}) == 3
