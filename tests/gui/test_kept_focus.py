"""The keyboard stays where it was while the window is made smaller and larger again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow

WIDE, NARROW = 1280, 900


@pytest.fixture
def window(make_window: MakeWindow, official_catalog: Catalog) -> MainWindow:
    return make_window(Session(official_catalog, ViewState(page="where", selected="29-1141")), width=WIDE)


def _resized(qtbot: QtBot, window: MainWindow, width: int) -> QWidget | None:
    """What has the keyboard once the window is so wide."""
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    QApplication.processEvents()
    return QApplication.focusWidget()


def test_that_the_keyboard_comes_back_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    assert window.panel is not None
    window.panel.view.setFocus()
    meanwhile = _resized(qtbot, window, NARROW)
    assert meanwhile is not None
    assert meanwhile.accessibleName() == "Find roles (Ctrl+F)"
    assert _resized(qtbot, window, WIDE) is window.panel.view


@pytest.mark.parametrize(("name", "width"), [("realPay", 660), ("tab-where", 640)])
def test_that_the_keyboard_comes_back_to_what_was_folded(qtbot: QtBot, window: MainWindow, name: str, width: int) -> None:
    held = window.findChild(QWidget, name)
    assert held is not None
    held.setFocus(Qt.FocusReason.TabFocusReason)
    assert _resized(qtbot, window, width) is not held
    assert _resized(qtbot, window, WIDE) is held


def test_that_the_keyboard_stays_where_it_was_moved_to_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    held = window.findChild(QWidget, "realPay")
    assert held is not None
    held.setFocus(Qt.FocusReason.TabFocusReason)
    _resized(qtbot, window, 660)
    window.app_bar.area.setFocus(Qt.FocusReason.TabFocusReason)
    assert _resized(qtbot, window, WIDE) is window.app_bar.area


def test_that_closing_the_list_over_the_page_leaves_the_keyboard_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    _resized(qtbot, window, NARROW)
    window.side.search()
    window.side.toggle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Find roles (Ctrl+F)"
