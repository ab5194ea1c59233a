"""Where the window keeps files of its own: in folders of the home that each test has."""

import os
import sys
from pathlib import Path

import pytest

from careergui.gui.places import find_home, log_path, settings_path


def test_that_settings_and_log_lie_in_folders_of_their_own_under_home(home: Path) -> None:
    assert settings_path() == home / "config" / "careergui" / "settings.json"
    assert log_path() == home / "data" / "careergui" / "careergui.log"


@pytest.mark.skipif(sys.platform == "win32", reason="HOME is a matter of POSIX systems")
@pytest.mark.parametrize("named", ["", None])
def test_that_without_home_it_is_the_one_the_system_knows(monkeypatch: pytest.MonkeyPatch, named: str | None) -> None:
    import pwd  # late: there is none elsewhere

    monkeypatch.setenv("HOME", named or "")
    if named is None:
        monkeypatch.delenv("HOME")
    find_home()
    assert os.environ["HOME"] == pwd.getpwuid(os.getuid()).pw_dir


def test_that_a_home_that_is_named_stays(home: Path) -> None:
    before = os.environ.get("HOME")
    find_home()
    assert os.environ.get("HOME") == before
