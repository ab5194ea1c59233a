"""Theme and text size in force: the system is followed until one is chosen, sizes grow with the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import ZOOMS, Appearance


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
