"""The comparison as chips: removing, moving and choosing the baseline by mouse and by keyboard, and names that stay apart."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import ZOOMS, Appearance
from careergui.gui.chip import Chip
from careergui.gui.session import Session
from careergui.gui.style_sheet import style_sheet
from careergui.gui.tray import Tray, shortenings
from tests.builders import BUNDLED, HARD, hard_catalog
from tests.gui.kit import session_of

FIRST, SECOND, THIRD = BUNDLED[:3]


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, FIRST, SECOND, THIRD)


@pytest.fixture
def tray(qtbot: QtBot, session: Session, appearance: Appearance) -> Tray:
    return _shown(qtbot, session, appearance, 1280)


def _shown(qtbot: QtBot, session: Session, appearance: Appearance, width: int) -> Tray:
    made = Tray(session, appearance)
    qtbot.addWidget(made)
    made.resize(width, made.height())
    made.show()
    return made


def _drag(qtbot: QtBot, tray: Tray, chip: Chip, target: QPoint) -> None:
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    qtbot.mouseMove(chip, chip.mapFrom(tray, target))
    qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.mapFrom(tray, target))


def test_that_each_role_has_a_chip_in_the_order_of_the_comparison(tray: Tray) -> None:
    assert [chip.role for chip in tray.chips] == [FIRST, SECOND, THIRD]


def test_that_the_cross_of_a_chip_removes_its_role(qtbot: QtBot, tray: Tray, session: Session) -> None:
    cross = tray.chips[1].findChild(QToolButton)
    assert cross is not None
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert session.state.roles == (FIRST, THIRD)


def test_that_delete_removes_the_role_and_hands_the_keyboard_on(qtbot: QtBot, tray: Tray, session: Session) -> None:
    tray.chips[0].setFocus()
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Delete)
    assert session.state.roles == (SECOND, THIRD)
    assert tray.chips[0].hasFocus()


def test_that_b_and_a_double_click_set_the_baseline(qtbot: QtBot, tray: Tray, session: Session) -> None:
    qtbot.keyClick(tray.chips[1], Qt.Key.Key_B)
    assert session.state.baseline == SECOND
    qtbot.mouseDClick(tray.chips[2], Qt.MouseButton.LeftButton)
    assert session.state.baseline == THIRD


def test_that_alt_and_an_arrow_move_a_chip_and_keep_its_colour(qtbot: QtBot, tray: Tray, session: Session) -> None:
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert session.state.roles == (SECOND, FIRST, THIRD)
    assert session.state.slot_of(FIRST) == 0


def test_that_dragging_past_the_last_chip_moves_the_role_to_the_end(qtbot: QtBot, tray: Tray, session: Session) -> None:
    last = tray.chips[2].geometry()
    _drag(qtbot, tray, tray.chips[0], last.center() + QPoint(last.width() // 3, 0))
    assert session.state.roles == (SECOND, THIRD, FIRST)


def test_that_a_click_without_a_drag_looks_at_the_role_and_changes_nothing(qtbot: QtBot, tray: Tray, session: Session) -> None:
    qtbot.mouseClick(tray.chips[1], Qt.MouseButton.LeftButton)
    assert session.state.selected == SECOND
    assert session.state.roles == (FIRST, SECOND, THIRD)
    assert not session.undo_words


def test_that_a_move_can_be_undone(qtbot: QtBot, tray: Tray, session: Session) -> None:
    qtbot.keyClick(tray.chips[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    session.undo()
    assert [chip.role for chip in tray.chips] == [FIRST, SECOND, THIRD]


def test_that_a_chip_says_name_mark_and_place_aloud(tray: Tray) -> None:
    assert tray.chips[0].accessibleName() == "Case Manager, circle, baseline, 1 of 3"
    assert tray.chips[1].accessibleName() == "Registered Nurse Case Manager, square, 2 of 3"


def test_that_hovering_a_chip_asks_for_its_role_to_stand_out(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.emphasised) as asked:
        tray.chips[1].setFocus()
    assert asked.args == [1]


@pytest.mark.parametrize("width", [640, 1024, 1440])
@pytest.mark.parametrize("zoom", [100, 200])
def test_that_eight_chips_stay_in_the_tray_and_can_be_told_apart(qtbot: QtBot, appearance: Appearance, width: int, zoom: int) -> None:
    appearance.set_zoom(zoom)
    tray = _shown(qtbot, session_of(hard_catalog(), *BUNDLED, *HARD[:3], selected=""), appearance, width)
    frames = [chip.geometry() for chip in tray.chips]
    assert len(frames) == 8
    assert all(tray.rect().contains(frame) for frame in frames)
    assert not any(first.intersects(second) for place, first in enumerate(frames) for second in frames[:place])
    if width >= 1024 * zoom // 100:
        assert len({chip.shown_name for chip in tray.chips}) == 8


def test_that_adding_is_refused_with_a_reason_when_the_comparison_is_full(qtbot: QtBot, appearance: Appearance) -> None:
    tray = _shown(qtbot, session_of(hard_catalog(), *BUNDLED, *HARD[:3], selected=""), appearance, 1280)
    buttons = {button.accessibleName(): button for button in tray.findChildren(QPushButton)}
    assert not buttons["Add role"].isEnabled()
    assert "holds 8 roles" in buttons["Add role"].toolTip()


def test_that_clear_empties_the_tray_and_undo_brings_all_back(qtbot: QtBot, tray: Tray, session: Session) -> None:
    clear = next(button for button in tray.findChildren(QPushButton) if button.text() == "Clear")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert not tray.chips
    assert not clear.isVisible()
    session.undo()
    assert len(tray.chips) == 3


def test_that_a_digit_holds_the_role_at_that_place_out_and_again_lets_go(qtbot: QtBot, tray: Tray, session: Session) -> None:
    for held in (session.state.slot_of(SECOND), None):
        with qtbot.waitSignal(tray.emphasised) as raised:
            qtbot.keyClick(tray, Qt.Key.Key_2)
        assert raised.args == [held]
        assert tray.chips[1].held is (held is not None)


def test_that_a_role_pointed_at_stands_before_the_one_held(qtbot: QtBot, tray: Tray, session: Session) -> None:
    tray.hold(1)
    with qtbot.waitSignal(tray.emphasised) as raised:
        tray.chips[0].emphasised.emit(session.state.slot_of(FIRST))
    assert raised.args == [session.state.slot_of(FIRST)]
    with qtbot.waitSignal(tray.emphasised) as raised:
        tray.chips[0].emphasised.emit(None)
    assert raised.args == [session.state.slot_of(SECOND)]


def test_that_a_digit_counts_while_another_chip_has_the_keyboard(qtbot: QtBot, tray: Tray, session: Session) -> None:
    tray.chips[0].emphasised.emit(session.state.slot_of(FIRST))
    with qtbot.waitSignal(tray.emphasised) as raised:
        tray.hold(1)
    assert raised.args == [session.state.slot_of(SECOND)]


def test_that_a_held_role_is_let_go_when_it_leaves(qtbot: QtBot, tray: Tray, session: Session) -> None:
    tray.hold(2)
    with qtbot.waitSignal(tray.emphasised) as raised:
        session.remove(THIRD)
    assert raised.args == [None]
    session.undo()
    assert not tray.chips[2].held


def test_that_names_are_cut_where_others_are_alike() -> None:
    first, *_ = shortenings(["Case Manager", "Nurse Manager", "Case Worker"])
    end, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
    assert first == [end, end, middle]


def test_that_two_rows_are_used_before_two_names_look_alike(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    appearance.set_zoom(150)
    tray = _shown(qtbot, session_of(catalog, *BUNDLED), appearance, 1424)
    assert len({chip.shown_name for chip in tray.chips}) == len(BUNDLED)
    assert all("…" not in chip.shown_name for chip in tray.chips)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_that_the_adding_button_keeps_its_round_ends(qtbot: QtBot, tray: Tray, appearance: Appearance, zoom: int) -> None:
    """Qt draws square corners where the radius is more than half the height."""
    appearance.set_zoom(zoom)
    add = next(button for button in tray.findChildren(QPushButton) if button.accessibleName() == "Add role")
    radius = re.search(r"dashed=true\] {[^}]*border-radius: (\d+)px", style_sheet(appearance))
    assert radius is not None
    assert 2 * int(radius[1]) <= add.height()


@pytest.mark.parametrize("width", [640, 900, 1100, 1440])
def test_that_the_baseline_is_tagged_wherever_its_chip_has_room(qtbot: QtBot, session: Session, appearance: Appearance, width: int) -> None:
    chip = next(chip for chip in _shown(qtbot, session, appearance, width).chips if chip.baseline)
    assert chip.tagged == (chip.width() >= sum(chip.wish(tagged=True)))
