"""The options of one facet in a panel: ticked by mouse and by keyboard, lifted at once, left by Escape and Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.facet_popup import FacetPopup

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform
LABELS = ("Low", "Middle", "High", "Not given")
FRAME = 2
"""Pixels by which the offscreen platform moves a window that is shown."""


@pytest.fixture
def place(qtbot: QtBot) -> QPushButton:
    made = QPushButton("Pay")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def popup(appearance: Appearance, place: QPushButton) -> FacetPopup:
    made = FacetPopup(appearance, place)
    made.fill("How much is paid?", LABELS, (5, 6, 7, 0), (1,), "")
    made.open_under(place)
    return made


@pytest.fixture
def ticked(popup: FacetPopup) -> list[tuple[str, int, bool]]:
    heard: list[tuple[str, int, bool]] = []
    popup.toggled.connect(lambda *told: heard.append(told))
    return heard


def test_that_it_opens_at_the_first_option_chosen(popup: FacetPopup) -> None:
    assert popup.isVisible()
    assert popup.view.hasFocus()
    assert popup.view.currentIndex().row() == 1


def test_that_it_says_which_facet_and_what_it_asks(popup: FacetPopup) -> None:
    assert popup._title.text() == popup.facet.label
    assert popup._asks.text() == "How much is paid?"
    assert popup.view.accessibleName() == f"Options of {popup.facet.label}"
    assert popup._note.isHidden()


def test_that_space_turns_the_option_round(qtbot: QtBot, popup: FacetPopup, ticked: list[tuple[str, int, bool]]) -> None:
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    qtbot.keyClick(popup.view, Qt.Key.Key_Down)
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    assert ticked == [(popup.facet.id, 1, False), (popup.facet.id, 2, True)]


def test_that_a_left_click_alone_ticks(qtbot: QtBot, popup: FacetPopup, ticked: list[tuple[str, int, bool]]) -> None:
    place = popup.view.visualRect(popup.model.index(0)).center()
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert ticked == []
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticked == [(popup.facet.id, 0, True)]


def test_that_any_lifts_the_facet_and_is_greyed_where_nothing_is_chosen(qtbot: QtBot, popup: FacetPopup) -> None:
    with qtbot.waitSignal(popup.emptied) as told:
        popup._empty.click()
    assert told.args == [popup.facet.id]
    popup.fill("", LABELS, (5, 6, 7, 0), (), "")
    assert not popup._empty.isEnabled()


def test_that_a_note_is_said_below(popup: FacetPopup) -> None:
    popup.fill("", LABELS, (5, 6, 7, 0), (), "As of the nation.")
    assert popup._note.isVisible()
    assert popup._note.text() == "As of the nation."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_that_these_keys_leave_it(qtbot: QtBot, popup: FacetPopup, ticked: list[tuple[str, int, bool]], key: Qt.Key) -> None:
    qtbot.keyClick(popup.view, key)
    assert popup.isHidden()
    assert ticked == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_it_stays_on_the_screen_with_many_options(popup: FacetPopup, place: QPushButton, appearance: Appearance, zoom: int) -> None:
    popup.close()
    appearance.set_zoom(zoom)
    labels = tuple(f"Option {number}" for number in range(60))
    popup.fill("What?", labels, (1,) * 60, (), "")
    screen = place.screen().availableGeometry()
    place.move(screen.right() - 20, screen.bottom() - 20)
    popup.open_under(place)
    assert screen.adjusted(0, 0, FRAME, FRAME).contains(popup.geometry())
    assert popup.view.verticalScrollBar().maximum() > 0
