"""From files to one catalogue."""

import os
from pathlib import Path

import pytest

from careergui.data.load import MOST_BYTES, check_file, load_catalog
from tests.data.samples import changed, load


def test_that_each_role_knows_its_collection(tmp_path: Path) -> None:
    catalog = load(tmp_path, changed(lambda _: None)).catalog
    assert {role.collection for role in catalog.roles.values()} == {"sample"}


def test_that_several_files_make_one_catalogue(tmp_path: Path) -> None:
    second = changed(lambda file: (file["collection"].update(id="other"), file.update(roles=[{"id": "cook", "title": "Cook"}], pairs=[])))
    assert list(load(tmp_path, changed(lambda _: None), second).catalog.roles) == ["baker", "miller", "cook"]


def test_that_no_files_make_an_empty_catalogue() -> None:
    assert not load_catalog([]).catalog.roles


@pytest.mark.parametrize("name", ["absent.json", ".", "x" * 5_000, "a\0b"])
def test_that_a_file_that_cannot_be_read_is_a_fault(name: str, tmp_path: Path) -> None:
    faults = check_file(tmp_path / name)
    assert [fault.message.partition(":")[0] for fault in faults] == ["cannot be read"]


def test_that_a_file_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    sound = tmp_path / "sound.json"
    sound.write_bytes(changed(lambda _: None))
    loaded = load_catalog([tmp_path / "absent.json", sound])
    assert list(loaded.catalog.roles) == ["baker", "miller"]
    assert len(loaded.faults) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are of POSIX systems")
def test_that_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert [fault.message for fault in check_file(tmp_path / "pipe.json")] == ["cannot be read: it is a pipe or a device, not a file"]


def test_that_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large.json").write_bytes(b" " * (MOST_BYTES + 1))
    words = f"cannot be read: it has {MOST_BYTES + 1:,} bytes, where at most {MOST_BYTES:,} are read"
    assert [fault.message for fault in check_file(tmp_path / "large.json")] == [words]


def test_that_checking_a_sound_file_finds_nothing(tmp_path: Path) -> None:
    sound = tmp_path / "sound.json"
    sound.write_bytes(changed(lambda _: None))
    assert check_file(sound) == ()


def test_that_checking_and_loading_find_the_same(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"][0].update(title=1)))
    assert check_file(tmp_path / "0.json") == loaded.faults
