"""Theme and text size in force: the system is followed until one is chosen, sizes grow with the text."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui import assets
from careergui.gui.appearance import ZOOMS, Appearance
from careergui.gui.session import Session
from careergui.render.theme import theme
from tests.gui.conftest import MakeWindow
from tests.gui.kit import words_on


@pytest.fixture
def following(qapp: QApplication) -> Iterator[Appearance]:
    """An appearance that follows the system."""
    made = Appearance("system", 100)
    yield made
    made.deleteLater()


def _system_says(scheme: Qt.ColorScheme) -> None:
    """The offscreen platform has one scheme only; the word that it changed comes as from any other."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def test_that_a_change_of_the_system_is_announced(qtbot: QtBot, following: Appearance) -> None:
    with qtbot.waitSignal(following.changed):
        _system_says(Qt.ColorScheme.Dark)


def test_that_a_chosen_theme_stays_whatever_the_system_says(qtbot: QtBot, following: Appearance) -> None:
    following.choose("dark")
    with qtbot.assertNotEmitted(following.changed):
        _system_says(Qt.ColorScheme.Light)
    assert following.theme.name == "dark"


def test_that_text_grows_by_steps_and_stops_at_the_ends(following: Appearance) -> None:
    seen = []
    for _ in range(len(ZOOMS) + 1):
        seen.append(following.zoom)
        following.step_zoom(1)
    assert seen == [*ZOOMS, ZOOMS[-1]]
    assert following.pixels(13) == 26


def test_that_a_size_from_elsewhere_becomes_the_nearest_step(qapp: QApplication) -> None:
    made = Appearance("light", 9999)
    assert made.zoom == 200
    made.deleteLater()


@pytest.fixture
def damaged_dark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Bundled files of which the dark colours are damaged."""
    folder = assets.theme("dark").parent
    shutil.copytree(folder, tmp_path / "themes")
    (tmp_path / "roles").mkdir()
    (tmp_path / "themes" / assets.theme("dark").name).write_bytes(b"{")
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    theme.cache_clear()
    yield
    theme.cache_clear()


@pytest.mark.usefixtures("qapp", "damaged_dark")
def test_that_other_colours_stand_in_for_damaged_ones_and_that_is_said_once() -> None:
    made = Appearance("dark", 100)
    assert (made.theme.name, made.theme.name) == ("light", "light")
    assert [fault.part for fault in made.faults] == ["The dark colours"]


def test_that_damaged_colours_are_said_over_the_pages_when_they_are_chosen(
    request: pytest.FixtureRequest, make_window: MakeWindow, session: Session, appearance: Appearance
) -> None:
    window = make_window(session)
    request.getfixturevalue("damaged_dark")
    appearance.choose("dark")
    assert "The dark colours (dark.json) cannot be read." in words_on(window)
