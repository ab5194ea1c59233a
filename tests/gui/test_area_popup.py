"""The panel that areas are chosen in: typing, walking and clicking all lead to a choice; Escape leaves it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.area_popup import AreaPopup
from tests.places import areas

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform
FRAME = 2
"""Pixels by which the offscreen platform moves a window that is shown."""


@pytest.fixture
def place(qtbot: QtBot) -> QPushButton:
    made = QPushButton("Area")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def popup(qtbot: QtBot, appearance: Appearance, place: QPushButton) -> AreaPopup:
    made = AreaPopup(appearance, place)
    made.open_under(place, areas(), ("TX",), "OH")
    return made


@pytest.fixture
def told(popup: AreaPopup) -> list[str]:
    chosen: list[str] = []
    popup.chosen.connect(chosen.append)
    return chosen


def _current(popup: AreaPopup) -> str:
    area = popup.model.area_at(popup.view.currentIndex())
    return area.id if area is not None else ""


def test_that_it_opens_with_the_keyboard_in_the_field_and_the_area_in_force_in_sight(popup: AreaPopup) -> None:
    assert popup.isVisible()
    assert popup.field.hasFocus()
    assert _current(popup) == "OH"
    assert popup.view.rect().contains(popup.view.visualRect(popup.view.currentIndex()).center())


def test_that_its_parts_have_names_for_the_ear(popup: AreaPopup) -> None:
    assert popup.accessibleName() == "Choose an area"
    assert popup.field.accessibleName() == "Search states, metropolitan and nonmetropolitan areas"
    assert popup.view.accessibleName() == "Areas"


def test_that_typing_narrows_and_enter_takes_the_best(qtbot: QtBot, popup: AreaPopup, told: list[str]) -> None:
    qtbot.keyClicks(popup.field, "lone city")
    assert _current(popup) == "19999"
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert told == ["19999"]
    assert popup.isHidden()


def test_that_words_no_area_has_are_said_and_enter_takes_nothing(qtbot: QtBot, popup: AreaPopup, told: list[str]) -> None:
    assert popup._none.isHidden()
    qtbot.keyClicks(popup.field, "zzzz")
    assert popup._none.isVisible()
    assert popup._none.text() == "No area has a name or code like this."
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert told == []
    assert popup.isVisible()


def test_that_down_leads_into_the_list_and_enter_takes_the_row(qtbot: QtBot, popup: AreaPopup, told: list[str]) -> None:
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    assert popup.view.hasFocus()
    assert _current(popup) not in {"", "OH"}
    wanted = _current(popup)
    qtbot.keyClick(popup.view, Qt.Key.Key_Enter)
    assert told == [wanted]


def test_that_letters_typed_in_the_list_go_into_the_field(qtbot: QtBot, popup: AreaPopup) -> None:
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClicks(popup.view, "l")
    assert popup.field.hasFocus()
    assert popup.field.text() == "l"


def test_that_a_click_takes_an_area_and_a_click_on_a_heading_nothing(qtbot: QtBot, popup: AreaPopup, told: list[str]) -> None:
    popup.view.scrollToTop()
    heading, first = (popup.view.visualRect(popup.model.index(row)).center() for row in (0, 1))
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert told == []
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.RightButton, pos=first)
    assert told == []
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert told == ["TX"]


@pytest.mark.parametrize("typed", ["", "ohio"])
def test_that_escape_leaves_whatever_is_typed(qtbot: QtBot, popup: AreaPopup, told: list[str], typed: str) -> None:
    popup.field.setText(typed)
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert told == []


def test_that_it_opens_anew_without_the_words_of_before(popup: AreaPopup, place: QPushButton) -> None:
    popup.field.setText("lone")
    popup.close()
    popup.open_under(place, areas(), (), "CA")
    assert popup.field.text() == ""
    assert _current(popup) == "CA"


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_it_stays_on_the_screen(popup: AreaPopup, place: QPushButton, appearance: Appearance, zoom: int) -> None:
    popup.close()
    appearance.set_zoom(zoom)
    screen = place.screen().availableGeometry()
    place.move(screen.right() - 20, screen.bottom() - 20)
    popup.open_under(place, areas(), (), "US")
    assert screen.adjusted(0, 0, FRAME, FRAME).contains(popup.geometry())
