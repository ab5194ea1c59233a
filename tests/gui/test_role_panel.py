"""Finding roles: search, order, keys, and a list that looks at a role without changing the comparison."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.list_look import ListLook
from careergui.gui.order_box import OrderBox
from careergui.gui.role_paint import button_rect
from careergui.gui.role_panel import RolePanel
from careergui.gui.role_rows import RoleRow
from careergui.gui.session import Session
from tests.gui.kit import words_on


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> RolePanel:
    made = RolePanel(session, appearance, "")
    qtbot.addWidget(made)
    made.resize(304, 700)
    made.show()
    return made


def _listed(panel: RolePanel) -> list[str]:
    indexes = [panel.model.index(row) for row in range(panel.model.rowCount())]
    return [role for index in indexes if (role := panel.model.role_at(index))]


def test_that_all_roles_are_listed_by_title(panel: RolePanel, session: Session) -> None:
    titles = [session.catalog.roles[role].title for role in _listed(panel)]
    assert titles == sorted(titles)
    assert len(titles) == len(session.catalog.roles)
    assert "5 roles" in words_on(panel)


def test_that_typing_keeps_what_fits_and_says_why(qtbot: QtBot, panel: RolePanel) -> None:
    qtbot.keyClicks(panel.field, "medicaid")
    rows = [panel.model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(panel.model.rowCount())]
    assert {row.reason for row in rows if isinstance(row, RoleRow)} == {"skill: Medicaid"}
    assert "of 5 roles" in words_on(panel)


def test_that_nothing_found_names_the_words_and_offers_a_way_out(qtbot: QtBot, panel: RolePanel) -> None:
    qtbot.keyClicks(panel.field, "zzyzx")
    assert "Nothing matches “zzyzx”" in words_on(panel)
    way_out = next(button for button in panel.findChildren(QPushButton) if button.text() == "Show all roles")
    qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
    assert len(_listed(panel)) == 5


def test_that_the_order_is_by_the_figure_chosen_highest_first(panel: RolePanel) -> None:
    panel.head.choose("pay.annual.mean")
    panel.refresh()
    assert _listed(panel)[0] == "registered-nurse-case-manager"
    assert panel.sort == "pay.annual.mean"


def test_that_arrows_look_at_a_role_and_leave_the_comparison_alone(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert session.state.selected == _listed(panel)[1]
    assert not session.state.chosen


def test_that_space_adds_and_removes_and_enter_opens_the_profile(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(page="compare")
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert session.undo_words == "Added Case Manager"
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert not session.state.chosen
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert session.state.page == "profile"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every menu by the offscreen platform
def test_that_the_order_is_chosen_from_a_menu(qtbot: QtBot, panel: RolePanel) -> None:
    box = panel.head.findChild(OrderBox)
    assert box is not None
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    menu = box.findChild(QMenu)
    assert menu is not None
    by_pay = next(action for action in menu.actions() if action.text() == "Average pay, a year")
    by_pay.trigger()
    menu.close()
    assert _listed(panel)[0] == "registered-nurse-case-manager"
    assert "Average pay" in box.accessibleName()


def test_that_the_plus_of_a_row_adds_its_role_without_looking_at_it(
    qtbot: QtBot, panel: RolePanel, session: Session, appearance: Appearance
) -> None:
    row = panel.view.visualRect(panel.model.index_of("case-worker"))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=button_rect(row, appearance).center())
    assert session.state.roles == ("case-worker",)


def test_that_a_click_on_a_row_looks_at_it_only(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    row = panel.view.visualRect(panel.model.index_of("case-worker"))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(30, 10))
    assert session.state.selected == "case-worker"
    assert not session.state.chosen


def test_that_down_leads_from_the_field_to_the_best_match_and_enter_opens_it(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    qtbot.keyClicks(panel.field, "nurse")
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert session.state.selected == "registered-nurse-case-manager"
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    qtbot.keyClicks(panel.field, "worker")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert session.state.selected == "case-worker"


def test_that_the_list_follows_a_role_chosen_elsewhere(panel: RolePanel, session: Session) -> None:
    session.look(selected="case-worker")
    assert panel.model.role_at(panel.view.currentIndex()) == "case-worker"


def test_that_the_order_can_be_turned_round(panel: RolePanel, session: Session) -> None:
    panel.head.choose("title", reverse=True)
    panel.refresh()
    titles = [session.catalog.roles[role].title for role in _listed(panel)]
    assert titles == sorted(titles, reverse=True)
    assert "Z to A" in panel.head.orders.text()


def test_that_the_figure_ordered_by_comes_in_sight(panel: RolePanel) -> None:
    panel.head.choose("pay.hourly.mean")
    panel.refresh()
    assert panel.model.look.second == "pay.hourly.mean"
    panel.head.choose("title")
    panel.refresh()
    assert panel.model.look == panel.look == ListLook()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every menu by the offscreen platform
def test_that_the_figures_beside_the_titles_are_chosen_from_a_menu(qtbot: QtBot, panel: RolePanel) -> None:
    qtbot.mouseClick(panel.head.figures, Qt.MouseButton.LeftButton)
    menu = panel.head.figures.findChild(QMenu)
    assert menu is not None
    drawing = next(action for action in menu.actions() if action.text() == "Draw the range of pay")
    drawing.trigger()
    menu.close()
    assert panel.look == ListLook(drawn=False)


def test_that_typing_brings_the_best_match_in_sight_and_leaves_the_role_shown(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(selected="registered-nurse-case-manager")
    qtbot.keyClicks(panel.field, "manager")
    assert panel.view.verticalScrollBar().value() == 0
    assert session.state.selected == "registered-nurse-case-manager"


def test_that_the_order_says_best_match_while_searching(panel: RolePanel) -> None:
    before = panel.head.orders.text()
    panel.field.setText("nurse")
    assert panel.head.orders.text() == "Best match"
    panel.field.setText("")
    assert panel.head.orders.text() == before


def test_that_only_a_role_opened_out_of_a_search_is_told_as_found(qtbot: QtBot, panel: RolePanel) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    panel.field.setText("case")
    with qtbot.assertNotEmitted(panel.found):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.found):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_that_the_first_heading_is_in_sight_at_the_start(panel: RolePanel) -> None:
    assert panel.view.visualRect(panel.model.index(0)).top() >= 0
