"""Commands on the list of roles."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.list_look import ListLook
from careergui.gui.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.kit import session_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every menu by the offscreen platform


@pytest.fixture
def window(make_window: MakeWindow, official_catalog: Catalog) -> MainWindow:
    return make_window(session_of(official_catalog, page="profile", selected="29-1141"))


def test_that_the_facets_are_reached_by_key_even_when_the_list_is_hidden(window: MainWindow) -> None:
    window.side.toggle()
    window.menus.by_id["facets"].trigger()
    assert window.side.in_sight
    assert window.panel is not None
    assert window.panel.facets.buttons["family"].hasFocus()


def test_that_facets_can_be_cleared_once_there_are_any(window: MainWindow) -> None:
    action = window.menus.by_id["clear-facets"]
    assert not action.isEnabled()
    window.desk.session.look(filters={"pay": (1,)})
    action.trigger()
    assert window.desk.session.state.filters == {}


@pytest.mark.parametrize("command", ["list-order", "list-figures"])
def test_that_the_menus_over_the_list_open_from_the_menu_bar(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.menus.by_id[command].trigger()
    assert window.panel is not None
    menu = window.panel.head.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    menu.close()


def test_that_the_range_of_pay_can_be_left_out_and_is_remembered(window: MainWindow) -> None:
    window.menus.by_id["list-drawing"].trigger()
    assert window.settings().list_look == ListLook(drawn=False)
    assert not window.menus.by_id["list-drawing"].isChecked()


def test_that_a_turned_order_is_remembered(window: MainWindow) -> None:
    assert window.panel is not None
    window.panel.head.choose("employment.jobs", reverse=True)
    assert (window.settings().sort, window.settings().sort_reversed) == ("employment.jobs", True)
