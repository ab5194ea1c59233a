"""The command `data check`: each file is said to be sound, or every fault with its place; the status tells which."""

import shutil
from collections.abc import Callable
from pathlib import Path

from careergui.assets import role_files
from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_several_files_are_checked_each_by_itself(call: Call, tmp_path: Path) -> None:
    sound, broken = tmp_path / "sound.json", tmp_path / "broken.json"
    shutil.copy(role_files()[0], sound)
    broken.write_text("{", encoding="utf-8")
    found = call("data", "check", broken, sound)
    assert found.status == 1
    assert f"{sound}: sound" in found.out.splitlines()
    assert [line for line in found.out.splitlines() if str(broken) in line]
    assert found.err == "careergui: 1 fault found.\n"


def test_that_sound_files_alone_are_no_complaint(call: Call, tmp_path: Path) -> None:
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    for file in files:
        shutil.copy(role_files()[0], file)
    found = call("data", "check", *files)
    assert (found.status, found.err) == (0, "")
    assert found.out.splitlines() == [f"{file}: sound" for file in files]


def test_that_a_file_that_is_not_there_is_a_fault(call: Call, tmp_path: Path) -> None:
    found = call("data", "check", tmp_path / "none.json")
    assert found.status == 1
    assert "none.json" in found.out


def test_that_without_a_file_the_call_is_wrong(call: Call) -> None:
    assert call("data", "check").status == 2
    assert call("data", "mend", "x.json").status == 2
