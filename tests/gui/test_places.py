"""Where the window keeps files of its own: in folders of the home that each test has."""

from pathlib import Path

from careergui.gui.places import log_path, settings_path


def test_that_settings_and_log_lie_in_folders_of_their_own_under_home(home: Path) -> None:
    assert settings_path() == home / "config" / "careergui" / "settings.json"
    assert log_path() == home / "data" / "careergui" / "careergui.log"
