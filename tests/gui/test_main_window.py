"""The window as a whole: names scripts rely on, a walk by keyboard alone, and a next start like the last end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from careergui.data.faults import Fault
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartCard
from careergui.gui.main_window import MainWindow
from careergui.gui.pages.profile import ProfilePage
from careergui.gui.role_panel import RolePanel
from careergui.gui.session import Session
from careergui.gui.session_file import write
from careergui.gui.settings import Settings
from tests.builders import BUNDLED
from tests.gui.conftest import MakeWindow
from tests.gui.kit import cut_words, session_of, words_on

NAMES = ("searchField", "roleList", "compareTray", "pageTabs", "detailPane")


def panel_of(window: MainWindow) -> RolePanel:
    """The list of roles; there once the window is on screen."""
    assert window.panel is not None
    return window.panel


def test_that_the_parts_have_the_names_scripts_rely_on(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session)
    assert window.objectName() == "mainWindow"
    assert all(window.findChild(QWidget, name) is not None for name in NAMES)
    session.look(page="compare")
    assert window.findChild(QWidget, "comparisonView") is not None


def test_that_a_page_is_not_built_before_it_is_shown(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session)
    assert window.findChild(QWidget, "comparisonView") is None


def test_that_a_walk_by_keyboard_alone_leads_to_a_comparison(qtbot: QtBot, make_window: MakeWindow, session: Session) -> None:
    """Search, look, add two roles, undo, redo, and turn to the comparison without a mouse."""
    window = make_window(session)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = panel_of(window).field
    assert field.hasFocus()
    qtbot.keyClicks(field, "case")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert panel_of(window).view.hasFocus()
    qtbot.keyClick(panel_of(window).view, Qt.Key.Key_Space)
    qtbot.keyClick(panel_of(window).view, Qt.Key.Key_Down)
    qtbot.keyClick(panel_of(window).view, Qt.Key.Key_Space)
    both = session.state.roles
    assert len(both) == 2
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.state.roles == both[:1]
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert session.state.page == "compare"
    assert window.pages.currentWidget().objectName() == "comparisonView"
    assert "Comparing 2 of 8" in words_on(window)


def test_that_every_control_has_a_name_to_be_read_aloud(make_window: MakeWindow, catalog: Catalog) -> None:
    window = make_window(session_of(catalog, *BUNDLED))
    parts = (window.app_bar, window.tray, window.side, window.status)
    controls = [widget for part in parts for widget in part.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(controls) > 10
    assert not [widget for widget in controls if not (widget.accessibleName() or getattr(widget, "text", str)() or _named_inside(widget))]


def _named_inside(widget: QWidget) -> bool:
    """Qt's own scroll areas are read by what is in them."""
    return widget.objectName().startswith("qt_")


def test_that_the_next_start_is_like_the_last_end(make_window: MakeWindow, catalog: Catalog, appearance: Appearance) -> None:
    first = make_window(session_of(catalog, "case-worker", "case-manager", selected="case-worker"), width=1100, height=700)
    first.side.toggle()
    panel_of(first).head.choose("pay.annual.mean")
    appearance.choose("dark")
    kept = first.settings()
    first.close()
    second = make_window(Session(first.desk.session.catalog, kept.view or ViewState()), kept, width=1100, height=700)
    assert second.desk.session.state == first.desk.session.state
    assert panel_of(second).sort == "pay.annual.mean"
    assert not second.side.docked
    assert kept.theme == "dark"


def test_that_faulty_data_is_said_over_the_pages_and_can_be_put_away(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    fault = Fault("roles.json", "$.roles[0]", "is wrong", left_out="<b>Astronaut</b>")
    window = MainWindow(session, appearance, Settings(), [fault])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.charts_painted):
        window.show()
    assert "“<b>Astronaut</b>” is left out, because the data is faulty." in words_on(window)
    assert window.menus.by_id["problems"].isEnabled()


@pytest.mark.parametrize("width", [640, 1024])
def test_that_the_list_opens_over_the_page_where_there_is_little_room(
    qtbot: QtBot, make_window: MakeWindow, session: Session, width: int
) -> None:
    window = make_window(session, width=width, height=700)
    assert not panel_of(window).isVisible()
    window.menus.by_id["find"].trigger()
    assert panel_of(window).isVisible()
    assert panel_of(window).field.hasFocus()
    qtbot.keyClick(panel_of(window).field, Qt.Key.Key_Escape)
    assert not panel_of(window).isVisible()


def test_that_the_list_is_docked_again_when_there_is_room(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session, width=900)
    assert window.side.width() == 48
    window.resize(1400, 800)
    assert panel_of(window).isVisible()
    assert window.side.width() == 304


def test_that_a_dropped_comparison_is_opened(qtbot: QtBot, make_window: MakeWindow, session: Session, tmp_path: Path) -> None:
    window = make_window(session)
    path = tmp_path / "mine.careergui"
    write(path, session_of(session.catalog, "case-worker", "case-manager").state)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(session.changed):
        window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier))
    assert session.state.roles == ("case-worker", "case-manager")
    session.undo()
    assert not session.state.roles


def test_that_no_words_are_cut_while_text_grows_and_shrinks_by_steps(
    qtbot: QtBot, make_window: MakeWindow, catalog: Catalog, appearance: Appearance
) -> None:
    window = make_window(session_of(catalog, "case-manager-program-manager", "case-worker"), width=1424, height=852)
    for zoom in (110, 125, 150, 200, 150, 110):
        appearance.set_zoom(zoom)
        qtbot.waitUntil(lambda: not cut_words(window))


def test_that_the_head_of_a_profile_is_whole_in_a_low_window_with_large_text(
    qtbot: QtBot, make_window: MakeWindow, catalog: Catalog, appearance: Appearance
) -> None:
    window = make_window(session_of(catalog, *BUNDLED, page="profile"), width=1024, height=700)
    appearance.set_zoom(200)
    page = window.findChild(ProfilePage)
    assert page is not None
    qtbot.waitUntil(lambda: page.head.height() >= page.head.heightForWidth(page.head.width()) and not cut_words(window))


def test_that_a_list_nobody_has_sized_is_wider_in_a_large_window(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session, width=2560, height=1440)
    assert window.side.width() == 360
    window.resize(1440, 900)
    assert window.side.width() == 304
    assert window.settings().list_width == 0


def test_that_the_menus_grow_with_the_text(make_window: MakeWindow, session: Session, appearance: Appearance) -> None:
    window = make_window(session)
    appearance.set_zoom(200)
    assert window.menus.fontInfo().pixelSize() == 26


def test_that_no_button_takes_the_focus_ring_on_a_click(make_window: MakeWindow, catalog: Catalog) -> None:
    session = session_of(catalog, *BUNDLED, page="compare")
    window = make_window(session)
    session.look(page="profile")
    click = Qt.FocusPolicy.ClickFocus
    shown = [button for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window)]
    taking = [button for button in shown if button.focusPolicy() & click == click]
    assert not [button.accessibleName() or button.text() for button in taking]


def test_that_a_held_role_stands_out_on_a_page_built_later(make_window: MakeWindow, catalog: Catalog) -> None:
    session = session_of(catalog, *BUNDLED, page="profile")
    window = make_window(session)
    window.tray.hold(1)
    session.look(page="compare")
    page = window.pages.page
    assert page is not None
    assert {card.emphasis for card in page.charts if isinstance(card, ChartCard)} == {session.state.slot_of(BUNDLED[1])}
