"""The bundled index: what it finds, and what is said when it cannot be read."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from careergui import assets
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.search.bundled import SearchFile, read_bundled
from careergui.search.make_table import Said, make_table, packed
from careergui.search.match import Match, build_index, matches

CATALOG = Catalog(
    roles={"29-1141": Role(id="29-1141", title="Registered Nurses", soc="29-1141"), "own": Role(id="own", title="Nurse")},
    collections={},
    sources={},
    pairs={},
)


def _file(role: str = "29-1141") -> SearchFile:
    titles = make_table([Said(role, "title", "Registered Nurses"), Said(role, "job title", "Staff RN")], {role: 100})
    others = make_table([Said(role, "software", "Chart Keeper"), Said(role, "family", "Healthcare Occupations")], {role: 100})
    return SearchFile(format="careergui-search/1", titles=packed(titles), others=packed(others), codes={"31-1121": role})


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the index is looked for."""
    (tmp_path / "roles").mkdir()
    (tmp_path / "facts").mkdir()
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    return assets.fact("search-index")


@pytest.mark.parametrize(
    ("typed", "matched"),
    [
        ("staff rn", Match("29-1141", "Staff RN", "job title")),
        ("chart keeper", Match("29-1141", "Chart Keeper", "software")),
        ("healthcare", Match("29-1141", "Healthcare Occupations", "family")),
        ("31-1121", Match("29-1141", "31-1121", "code")),
    ],
)
def test_that_what_the_index_holds_is_found(path: Path, typed: str, matched: Match) -> None:
    path.write_bytes(msgspec.json.encode(_file()))
    assert matches(build_index(CATALOG), typed)[0] == matched


def test_that_roles_of_the_users_own_are_found_beside_it(path: Path) -> None:
    path.write_bytes(msgspec.json.encode(_file()))
    assert [match.role_id for match in matches(build_index(CATALOG), "nurse")] == ["own", "29-1141"]


def test_that_an_occupation_the_catalogue_does_not_have_is_not_found(path: Path) -> None:
    path.write_bytes(msgspec.json.encode(_file("11-1011")))
    assert matches(build_index(CATALOG), "staff rn") == matches(build_index(CATALOG), "31-1121") == []


def _damaged() -> dict[str, bytes]:
    sound = msgspec.to_builtins(_file())
    titles = sound["titles"]
    return {
        "no JSON": b"{",
        "another format": msgspec.json.encode({**sound, "format": "careergui-search/9"}),
        "a number changed": msgspec.json.encode({**sound, "titles": {**titles, "owners": titles["first"]}}),
        "a word lost": msgspec.json.encode({**sound, "titles": {**titles, "words": titles["words"][1:]}}),
        "jobs lost": msgspec.json.encode({**sound, "titles": {**titles, "jobs": []}}),
    }


@pytest.mark.parametrize("content", _damaged().values(), ids=_damaged().keys())
def test_that_a_damaged_index_costs_only_what_it_holds(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    index = build_index(CATALOG)
    assert "is not the file it should be" in index.fault
    assert matches(index, "registered nurse")[0] == Match("29-1141", "Registered Nurses")


def test_that_a_missing_index_is_said(path: Path) -> None:
    found = read_bundled()
    assert found.file == str(path)
    assert "cannot be read" in found.fault


def test_that_no_index_is_read_where_no_occupation_is_loaded(path: Path) -> None:
    own = Catalog(roles={"own": CATALOG.roles["own"]}, collections={}, sources={}, pairs={})
    assert build_index(own).fault == ""


def test_that_the_library_is_told_of_an_index_that_cannot_be_read(path: Path) -> None:
    told: list[tuple[str, str, str]] = []
    library: Any = SimpleNamespace(lacks=lambda *fault: told.append(fault))
    index = build_index(replace(CATALOG, library=library))
    assert told == [(str(path), "Further job titles to search by", index.fault)]


def test_that_a_sound_index_is_no_fault(path: Path) -> None:
    path.write_bytes(msgspec.json.encode(_file()))
    assert build_index(CATALOG).fault == read_bundled().fault == ""
