"""A click beside an open popup closes it and acts at once on the button it hits."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState
from careergui.gui.area_popup import AreaPopup
from careergui.gui.facet_popup import FacetPopup
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


@pytest.fixture
def window(make_window: MakeWindow, official_catalog: Catalog) -> MainWindow:
    made = make_window(Session(official_catalog, ViewState(selected="29-1141")), width=780, height=780)
    made.side.search()
    return made


def _open_popup() -> QWidget | None:
    return QApplication.activePopupWidget()


def _press(place: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Press the mouse where a widget is, as the system has it: what is open gets it."""
    popup, where = _open_popup(), place.mapToGlobal(place.rect().center())
    assert popup is not None
    if popup.geometry().contains(where):
        popup.move(0, where.y() + 100)  # the screen of these tests is small
    press = QMouseEvent(QEvent.Type.MouseButtonPress, popup.mapFromGlobal(where), where, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(popup, press)


def _facet(window: MainWindow, name: str) -> QWidget:
    assert window.panel is not None
    return window.panel.facets.buttons[name]


def test_that_one_click_goes_from_one_facet_to_the_next(qtbot: QtBot, window: MainWindow) -> None:
    first, second, *_ = window.panel.facets.buttons  # type: ignore[union-attr]  # the list is there
    window.panel.facets.open(first)  # type: ignore[union-attr]  # as above
    _press(_facet(window, second))
    qtbot.waitUntil(lambda: isinstance(popup := _open_popup(), FacetPopup) and popup.facet.id == second)


def test_that_a_click_on_the_facet_that_is_open_closes_it(window: MainWindow) -> None:
    first = next(iter(window.panel.facets.buttons))  # type: ignore[union-attr]  # the list is there
    window.panel.facets.open(first)  # type: ignore[union-attr]  # as above
    _press(_facet(window, first))
    QApplication.processEvents()
    assert _open_popup() is None


@pytest.mark.parametrize("disabled", [True, False])
def test_that_a_press_that_would_not_press_a_button_opens_nothing(window: MainWindow, disabled: bool) -> None:  # noqa: FBT001 - a parameter
    first, second, *_ = window.panel.facets.buttons  # type: ignore[union-attr]  # the list is there
    window.panel.facets.open(first)  # type: ignore[union-attr]  # as above
    _facet(window, second).setDisabled(disabled)
    _press(_facet(window, second), Qt.MouseButton.LeftButton if disabled else Qt.MouseButton.RightButton)
    QApplication.processEvents()
    popup = _open_popup()
    assert not (isinstance(popup, FacetPopup) and popup.facet.id == second)


def test_that_one_click_goes_from_areas_to_a_facet_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.app_bar.area.open()
    _press(_facet(window, "pay"))
    qtbot.waitUntil(lambda: isinstance(_open_popup(), FacetPopup))
    _press(window.app_bar.area)
    qtbot.waitUntil(lambda: isinstance(_open_popup(), AreaPopup))


def test_that_one_click_goes_from_a_menu_to_the_areas(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.menus.actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.menus.mapToGlobal(QPoint(0, window.menus.height())))
    _press(window.app_bar.area)
    qtbot.waitUntil(lambda: isinstance(_open_popup(), AreaPopup))


def test_that_a_click_beside_everything_only_closes(window: MainWindow) -> None:
    window.app_bar.area.open()
    state = window.desk.session.state
    _press(window.status)
    QApplication.processEvents()
    assert _open_popup() is None
    assert window.desk.session.state == state
