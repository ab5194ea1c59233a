"""The bar folds what there is no room for, and what is folded stays within reach of mouse, keyboard and ear."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import ZOOMS, Appearance
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from tests.builders import BUNDLED
from tests.gui.conftest import MakeWindow
from tests.gui.kit import session_of


@pytest.fixture
def narrow(make_window: MakeWindow, session: Session) -> MainWindow:
    return make_window(session, width=640, height=480)


def _parts(window: MainWindow) -> list[QAbstractButton]:
    return [made for made in window.app_bar.findChildren(QAbstractButton) if made.isVisible() and not made.objectName().startswith("qt_")]


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("width", [640, 800, 1024, 1440])
def test_that_nothing_in_the_bar_is_cut_or_covered(
    make_window: MakeWindow, session: Session, appearance: Appearance, width: int, zoom: int
) -> None:
    appearance.set_zoom(zoom)
    window = make_window(session, width=width, height=700)
    parts = sorted(_parts(window), key=lambda made: made.mapTo(window, made.rect().topLeft()).x())
    assert all(made.width() >= made.minimumSizeHint().width() for made in parts if made.text())
    ends = [(made.mapTo(window, made.rect().topLeft()).x(), made.mapTo(window, made.rect().topRight()).x()) for made in parts]
    assert all(end < start for (_, end), (start, _) in pairwise(ends))
    assert ends[-1][1] < window.width()


def test_that_the_window_stays_as_wide_as_its_bar_with_large_text(
    qtbot: QtBot, make_window: MakeWindow, session: Session, appearance: Appearance
) -> None:
    window = make_window(session, width=640, height=700)
    appearance.set_zoom(200)
    qtbot.waitUntil(lambda: window.minimumWidth() > 640)
    window.resize(640, 700)
    assert window.width() == window.minimumWidth()
    appearance.set_zoom(100)
    qtbot.waitUntil(lambda: window.minimumWidth() == 640)


def test_that_larger_text_folds_a_window_that_is_open(
    qtbot: QtBot, make_window: MakeWindow, session: Session, appearance: Appearance
) -> None:
    window = make_window(session, width=1024, height=700)
    assert window.menus.isVisible()
    appearance.set_zoom(200)
    qtbot.waitUntil(window.app_bar.menu_button.isVisible)
    assert not window.menus.isVisible()


def test_that_the_folded_menus_are_the_same_menus(narrow: MainWindow) -> None:
    bar = narrow.app_bar
    assert bar.menu_button.accessibleName() == "Menus"
    assert bar.menu_button.offered.actions() == narrow.menus.actions()


def test_that_the_folded_pages_are_a_menu_that_follows_the_page(qtbot: QtBot, narrow: MainWindow, session: Session) -> None:
    folded = narrow.app_bar.pages.folded
    assert (folded.text(), folded.accessibleName()) == ("Profile", "Page: Profile")
    folded.offered.actions()[1].trigger()
    assert (session.state.page, folded.text()) == ("compare", "Compare")
    qtbot.keyClick(narrow, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert [action.isChecked() for action in folded.offered.actions()] == [False, False, False, True]


def test_that_the_keyboard_stays_on_the_pages_when_they_fold(make_window: MakeWindow, catalog: Catalog) -> None:
    window = make_window(session_of(catalog, *BUNDLED[:2], page="profile"), width=1280)
    window.app_bar.pages.tab("compare").setFocus()
    window.resize(640, 480)
    assert window.app_bar.pages.folded.hasFocus()
