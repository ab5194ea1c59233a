"""What stands at a place is told for every place, also for one that the system does not like to be asked about."""

import os
from pathlib import Path

import pytest

from careergui.typed.refusal import Refusal
from careergui.typed.standing import first_folder, standing


def test_that_files_folders_and_others_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "file")
    (tmp_path / "broken").symlink_to(tmp_path / "none")
    os.mkfifo(tmp_path / "pipe")
    names = {"file": "file", "link": "file", "broken": "nothing", "none": "nothing", "pipe": "other", ".": "folder"}
    assert {name: standing(tmp_path / name) for name in names} == names


def test_that_a_place_that_cannot_be_looked_at_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "round").symlink_to(tmp_path / "round")
    wrong = {
        "file/x": "a part of it is a file",
        "round": "in a circle",
        "a" * 300: "too long for this",
        "a\0": "cannot be a name here",
    }
    for name, words in wrong.items():
        found = standing(tmp_path / name)
        assert isinstance(found, Refusal), name
        assert words in found.words


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look into every folder")
def test_that_a_folder_without_rights_is_said(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0)
    found = standing(tmp_path / "shut" / "x")
    (tmp_path / "shut").chmod(0o700)
    assert isinstance(found, Refusal)
    assert "may not look" in found.words


def test_that_the_first_folder_there_is_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert first_folder([tmp_path / "none", tmp_path / ("a" * 300), tmp_path / "file", tmp_path]) == tmp_path
    assert first_folder([tmp_path / "none"]) is None
