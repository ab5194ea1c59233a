"""The list of roles as a widget: keys and clicks, the row under the mouse, and where the ring of the keyboard shows."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.role_delegate import RoleDelegate
from careergui.gui.role_model import RoleModel
from careergui.gui.role_paint import HEIGHT
from careergui.gui.role_rows import Heading, RoleRow
from careergui.gui.role_view import RoleView
from careergui.gui.session import Session
from tests.builders import BUNDLED, HARD, hard_catalog
from tests.gui.kit import session_of

FIRST, SECOND = BUNDLED[:2]


def _view(qtbot: QtBot, session: Session, appearance: Appearance) -> RoleView:
    model = RoleModel(session)
    model.set_rows([Heading("Job titles", "average pay"), *map(RoleRow, BUNDLED)])
    view = RoleView(model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.setItemDelegate(RoleDelegate(session, appearance, view, model))
    view.resize(300, 500)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, FIRST)


@pytest.fixture
def view(qtbot: QtBot, session: Session, appearance: Appearance) -> RoleView:
    return _view(qtbot, session, appearance)


def _delegate(view: RoleView) -> RoleDelegate:
    delegate = view.itemDelegate()
    assert isinstance(delegate, RoleDelegate)
    return delegate


def test_that_the_keyboard_begins_at_the_first_role(view: RoleView) -> None:
    view.clearFocus()
    view.setCurrentIndex(QModelIndex())
    view.setFocus()
    assert view.currentIndex().row() == 1


def test_that_space_toggles_and_enter_opens_the_current_role(qtbot: QtBot, view: RoleView) -> None:
    view.setCurrentIndex(view.model().index(2, 0))
    with qtbot.waitSignal(view.toggled) as told:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert told.args == [SECOND]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(view.opened) as told:
            qtbot.keyClick(view, key)
        assert told.args == [SECOND]


def test_that_space_with_a_modifier_or_without_a_role_does_nothing(qtbot: QtBot, view: RoleView) -> None:
    view.setCurrentIndex(view.model().index(2, 0))
    with qtbot.assertNotEmitted(view.toggled):
        qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    view.setCurrentIndex(QModelIndex())
    with qtbot.assertNotEmitted(view.toggled):
        qtbot.keyClick(view, Qt.Key.Key_Space)


def test_that_a_double_click_opens_a_role(qtbot: QtBot, view: RoleView) -> None:
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [SECOND]


def test_that_the_ring_shows_for_keys_and_not_for_the_mouse(qtbot: QtBot, view: RoleView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.by_keyboard
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    assert [view.by_keyboard] == [False]
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.by_keyboard


def test_that_the_row_under_the_mouse_is_known_until_it_leaves(qtbot: QtBot, view: RoleView) -> None:
    qtbot.mouseMove(view.viewport(), view.visualRect(view.model().index(3, 0)).center())
    qtbot.waitUntil(lambda: view.hovered == 3)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.hovered == -1


def test_that_a_click_on_the_plus_adds_and_elsewhere_selects(qtbot: QtBot, view: RoleView) -> None:
    told: list[str] = []
    _delegate(view).toggled.connect(told.append)
    row = view.visualRect(view.model().index(2, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert (told, view.currentIndex().row()) == ([], 2)
    found = [x for x in range(row.right(), row.left(), -4) if _clicks(qtbot, view, told, x, row.center().y())]
    assert found
    assert told[0] == SECOND


def _clicks(qtbot: QtBot, view: RoleView, told: list[str], x: int, y: int) -> bool:
    before = len(told)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    return len(told) > before


def test_that_the_plus_says_what_it_does(qtbot: QtBot, session: Session, view: RoleView, appearance: Appearance) -> None:
    words = _delegate(view)._button_words
    assert words(FIRST) == "Remove Case Manager from the comparison (Space)"
    assert words("case-worker") == "Add Case Worker to the comparison (Space)"
    full = _view(qtbot, session_of(hard_catalog(), *HARD, "case-manager"), appearance)
    assert _delegate(full)._button_words("case-worker") == "The comparison holds 8 roles. Remove one first."
    assert _delegate(full)._button_words("case-manager").startswith("Remove Case Manager")


def test_that_rows_grow_with_the_text(view: RoleView, appearance: Appearance) -> None:
    assert view.visualRect(view.model().index(1, 0)).height() == HEIGHT
    appearance.set_zoom(200)
    view.doItemsLayout()
    assert view.visualRect(view.model().index(1, 0)).height() == 2 * HEIGHT


def test_that_membership_and_the_current_row_can_be_seen(view: RoleView, session: Session) -> None:
    plain = view.grab().toImage()
    session.add(SECOND)
    compared = view.grab().toImage()
    view.setCurrentIndex(view.model().index(4, 0))
    assert (plain == compared, view.grab().toImage() == compared) == (False, False)


def test_that_it_has_a_name_for_the_ear(view: RoleView) -> None:
    assert view.accessibleName() == "Roles"
