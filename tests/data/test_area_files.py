"""The file of pay in each state: read when asked for, a few at hand, and never two releases put together."""

from pathlib import Path

import msgspec
import pytest

from careergui.data.area_files import AreaFiles, part_of
from careergui.data.faults import Fault
from careergui.domain.area import Area
from tests.bundled_copy import DAMAGES, bundled_copy

OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")
COLUMN = msgspec.json.Decoder(tuple[int, ...])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return bundled_copy(tmp_path, monkeypatch) / "facts" / "pay-by-area"


@pytest.fixture
def faults() -> list[Fault]:
    return []


@pytest.fixture
def files(folder: Path, faults: list[Fault]) -> AreaFiles:
    return AreaFiles(lambda state: folder / f"{state}.json", faults.append)


def test_that_a_state_s_file_is_read_once(files: AreaFiles, faults: list[Fault]) -> None:
    first = files.of("OH")
    assert first is not None
    assert files.of("OH") is first
    assert first.areas[0] == "OH"
    assert faults == []


def test_that_the_list_of_an_area_is_found_by_its_name(files: AreaFiles) -> None:
    found = files.entry(OHIO, "columns", "jobs", COLUMN, ())
    assert found
    assert len(found) > 100
    assert files.entry(OHIO, "columns", "nothing of the kind", COLUMN, (7,)) == (7,)


def test_that_an_area_the_file_does_not_have_has_no_list(files: AreaFiles) -> None:
    stranger = Area(id="99999", code="99999", name="Nowhere", kind="metropolitan", state="OH")
    assert files.entry(stranger, "columns", "jobs", COLUMN, (7,)) == (7,)


@pytest.mark.parametrize("damage", DAMAGES)
def test_that_a_file_that_cannot_be_used_is_said_once(files: AreaFiles, folder: Path, faults: list[Fault], damage: str) -> None:
    DAMAGES[damage](folder / "OH.json")
    assert files.of("OH") is files.of("OH") is None
    assert files.entry(OHIO, "columns", "jobs", COLUMN, (7,)) is None
    assert [fault.part for fault in faults] == ["Pay and jobs by area in OH"]


def test_that_a_file_replaced_since_is_not_put_together_with_what_was_read(files: AreaFiles, folder: Path, faults: list[Fault]) -> None:
    assert files.of("OH") is not None
    content = (folder / "OH.json").read_bytes()
    (folder / "OH.json").unlink()
    (folder / "OH.json").write_bytes(content + b" ")
    for state in ("AK", "AL", "AR", "AZ", "CT", "DC", "DE", "HI"):
        files.of(state)
    assert files.of("OH") is None
    assert [fault.message for fault in faults] == ["has become another file since it was first read"]


def test_that_a_column_without_a_list_for_each_area_is_refused(files: AreaFiles, folder: Path, faults: list[Fault]) -> None:
    whole = msgspec.json.decode((folder / "OH.json").read_bytes())
    whole["columns"]["jobs"] = whole["columns"]["jobs"][:-1]
    (folder / "OH.json").unlink()
    (folder / "OH.json").write_bytes(msgspec.json.encode(whole))
    assert files.entry(OHIO, "columns", "jobs", COLUMN, (7,)) is None
    assert [fault.message for fault in faults] == [f"has not one list for each of {len(whole['areas']):,} areas"]


def test_that_a_part_says_what_it_holds() -> None:
    assert part_of("OH") == "Pay and jobs by area in OH"
