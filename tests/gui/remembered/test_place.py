"""A place that cannot be written is known before anything is lost by it."""

import os
from pathlib import Path

import pytest

from careergui.gui.remembered.place import unkept, unwritable


def test_that_a_folder_that_is_still_to_be_made_is_in_nobodys_way(tmp_path: Path) -> None:
    assert unwritable(tmp_path / "config" / "careergui" / "settings.json") == ""


def test_that_a_file_in_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    path = tmp_path / "config" / "careergui" / "settings.json"
    assert unwritable(path) == f"The settings cannot be kept in {path}: {tmp_path / 'config'} is no folder."


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the root user may write anywhere")
def test_that_a_folder_that_may_only_be_read_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert f"{tmp_path} may not be written in." in unwritable(tmp_path / "settings.json")


def test_that_it_says_what_is_lost_and_what_to_do() -> None:
    fault = unkept("It is so.")
    assert fault.sentence.startswith("What you choose is not remembered")
    assert str(fault).startswith("It is so. Let careergui write there")
