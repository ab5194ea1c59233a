"""The area in the app bar: its button, the list behind it by mouse and keys, the switch for real pay, and what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.area_list import rows_of
from careergui.gui.area_picker import AreaPicker, RealPaySwitch
from careergui.gui.area_popup import AreaPopup
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from tests.gui.conftest import MakeWindow
from tests.gui.kit import session_of
from tests.places import ACTORS, NURSES, areas, everywhere

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


@pytest.fixture
def session() -> Session:
    """Two occupations compared, seen from the nation."""
    return session_of(everywhere(), NURSES, ACTORS, selected=NURSES)


@pytest.fixture
def picker(qtbot: QtBot, session: Session, appearance: Appearance) -> AreaPicker:
    """The button, on screen."""
    made = AreaPicker(session, appearance)
    qtbot.addWidget(made)
    made.resize(220, 34)
    made.show()
    return made


@pytest.fixture
def popup(picker: AreaPicker) -> AreaPopup:
    """The list, open."""
    picker.open()
    found = picker.findChild(AreaPopup)
    assert found is not None
    return found


def _switch(qtbot: QtBot, session: Session) -> RealPaySwitch:
    made = RealPaySwitch(session)
    qtbot.addWidget(made)
    return made


def test_that_all_areas_stand_under_headings_and_the_last_chosen_first() -> None:
    rows = rows_of(areas(), "", ["TX"], "TX")
    headings = [row.words for row in rows if row.area is None]
    assert headings == ["Chosen lately", "Nation, states and territories", "Metropolitan areas", "Nonmetropolitan areas"]
    assert [row.area.id for row in rows if row.area][:2] == ["TX", "US"]
    assert len([row for row in rows if row.area]) == len(areas()) + 1
    assert [row.words for row in rows if row.chosen] == ["State of TX"] * 2


def test_that_the_list_is_made_when_it_is_first_opened(picker: AreaPicker) -> None:
    assert picker.findChild(AreaPopup) is None
    picker.open()
    assert picker.findChild(AreaPopup) is not None


def test_that_typing_narrows_and_enter_chooses(qtbot: QtBot, popup: AreaPopup, picker: AreaPicker, session: Session) -> None:
    qtbot.keyClicks(popup.field, "lone ciyt")
    assert [row.words for row in popup.model.rows] == ["Lone City, TX"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert (session.state.area, session.catalog.area.name, popup.isVisible()) == ("19999", "Lone City, TX", False)
    assert picker.text() == "Lone City, TX"
    assert picker.recent == ("19999",)


def test_that_escape_leaves_everything_as_it_was(qtbot: QtBot, popup: AreaPopup, session: Session) -> None:
    qtbot.keyClicks(popup.field, "haw")
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert (popup.isVisible(), session.state.area) == (False, "US")


def test_that_arrows_lead_over_headings_and_letters_back_into_the_field(qtbot: QtBot, popup: AreaPopup, session: Session) -> None:
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    assert popup.view.hasFocus()
    current = popup.model.area_at(popup.view.currentIndex())
    assert current is not None
    assert current.id == list(areas())[1]
    qtbot.keyClick(popup.view, Qt.Key.Key_H)
    assert (popup.field.text(), popup.field.hasFocus()) == ("h", True)
    assert session.state.area == "US"


def test_that_a_click_chooses_and_one_on_a_heading_does_not(qtbot: QtBot, popup: AreaPopup, session: Session) -> None:
    for row in (0, 2):
        place = popup.view.visualRect(popup.model.index(row)).center()
        qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert popup.isVisible() == (row == 0)
    assert session.state.area == list(areas())[1]


def test_that_words_that_fit_nothing_say_so(qtbot: QtBot, popup: AreaPopup, session: Session) -> None:
    qtbot.keyClicks(popup.field, "xqzzy")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert (popup.isVisible(), session.state.area) == (True, "US")


def test_that_a_long_name_is_cut_and_whole_in_the_tooltip(picker: AreaPicker, session: Session) -> None:
    place = next(area for area in areas().values() if area.kind == "metropolitan")
    session.look(area=place.id)
    picker.resize(100, 34)
    assert picker.text().endswith("…")
    assert place.name in picker.toolTip()
    assert place.name in picker.accessibleName()


def test_that_real_pay_can_be_switched_where_there_is_a_price_level(qtbot: QtBot, session: Session) -> None:
    switch = _switch(qtbot, session)
    assert (switch.isEnabled(), "same at its own price level" in switch.toolTip()) == (False, True)
    session.look(area="OH")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert (switch.isChecked(), session.state.real) == (True, True)
    assert "State of OH" in switch.toolTip()


def test_that_a_place_without_a_level_shows_pay_as_paid_and_says_it(qtbot: QtBot, picker: AreaPicker, session: Session) -> None:
    switch, said = _switch(qtbot, session), list[str]()
    session.said.connect(said.append)
    session.look(area="OH", real=True)
    picker.open()
    qtbot.keyClicks(picker.findChild(AreaPopup).field, "19999")  # type: ignore[union-attr]  # it is open
    qtbot.keyClick(picker.findChild(AreaPopup).field, Qt.Key.Key_Return)  # type: ignore[union-attr]  # as above
    assert (session.state.area, session.state.real, switch.isEnabled()) == ("19999", False, False)
    assert said == ["Lone City, TX: pay as paid, as there is no price level for it"]


def test_that_menu_and_keys_do_the_same_and_the_last_areas_are_kept(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session, Settings(recent_areas=("TX",)))
    window.menus.by_id["area"].trigger()
    open_popup = QApplication.activePopupWidget()
    assert isinstance(open_popup, AreaPopup)
    open_popup.close()
    session.look(area="OH")
    action: QAction = window.menus.by_id["real-pay"]
    action.trigger()
    assert (session.state.real, action.isChecked()) == (True, True)
    assert window.settings().recent_areas == ("TX",)


def test_that_the_app_bar_fits_into_a_narrow_window(make_window: MakeWindow, session: Session) -> None:
    session.look(area=next(area.id for area in areas().values() if area.kind == "metropolitan"))
    window = make_window(session, width=640, height=480)
    buttons = [button for button in window.app_bar.findChildren(QPushButton) if button.isVisible()]
    assert all(button.mapTo(window, button.rect().topRight()).x() < 640 for button in buttons)
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
