"""One role of the comparison as a chip by itself: names for the ear, keys, drags that are drags, what stands out on charts."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.chip import Chip
from careergui.gui.session import Session
from tests.gui.kit import session_of

A, B, C = "case-manager", "case-worker", "social-services-case-manager"


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, A, B, C)


@pytest.fixture
def chip(qtbot: QtBot, session: Session, appearance: Appearance) -> Chip:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 60)
    made = Chip(session, appearance, B, window)
    made.setGeometry(20, 10, 240, 32)
    made.tell(2, 3)
    window.show()
    made.window_kept = window  # type: ignore[attr-defined]  # Python lets go of what only Qt holds
    return made


def test_that_it_is_named_with_mark_tag_and_place(chip: Chip, session: Session) -> None:
    assert chip.accessibleName().startswith("Case Worker, ")
    assert chip.accessibleName().endswith(", 2 of 3")
    session.set_baseline(B)
    chip.held = True
    chip.tell(1, 3)
    assert ", baseline, held out on charts, 1 of 3" in chip.accessibleName()
    assert "1 holds it out on every chart" in chip.accessibleDescription()
    assert "baseline" in chip.toolTip()


def test_that_its_cross_says_whom_it_removes(qtbot: QtBot, chip: Chip, session: Session) -> None:
    cross = chip.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    assert cross.accessibleName() == "Remove Case Worker from the comparison (Delete)"
    assert cross.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert chip.rect().contains(cross.geometry())
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert session.state.roles == (A, C)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_that_delete_and_backspace_remove_it(qtbot: QtBot, chip: Chip, session: Session, key: Qt.Key) -> None:
    qtbot.keyClick(chip, key)
    assert session.state.roles == (A, C)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_that_enter_shows_its_profile(qtbot: QtBot, chip: Chip, session: Session, key: Qt.Key) -> None:
    qtbot.keyClick(chip, key)
    assert (session.state.page, session.state.selected) == ("profile", B)


def test_that_b_makes_it_the_baseline_and_only_alone(qtbot: QtBot, chip: Chip, session: Session) -> None:
    qtbot.keyClick(chip, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert session.state.baseline == A
    qtbot.keyClick(chip, Qt.Key.Key_B)
    assert chip.baseline


@pytest.mark.parametrize(("key", "order"), [(Qt.Key.Key_Left, (B, A, C)), (Qt.Key.Key_Right, (A, C, B))])
def test_that_alt_and_an_arrow_move_it(qtbot: QtBot, chip: Chip, session: Session, key: Qt.Key, order: tuple[str, ...]) -> None:
    qtbot.keyClick(chip, key)
    assert session.state.roles == (A, B, C)
    qtbot.keyClick(chip, key, Qt.KeyboardModifier.AltModifier)
    assert session.state.roles == order


def test_that_a_short_way_is_a_click_and_a_long_one_a_drag(qtbot: QtBot, chip: Chip, session: Session) -> None:
    moves: list[str] = []
    chip.dragged.connect(lambda role, _: moves.append(f"dragged {role}"))
    chip.dropped.connect(lambda role, place: moves.append(f"dropped {role} {place.x()}"))
    start, near, far = QPoint(30, 16), QPoint(30 + QApplication.startDragDistance() - 1, 16), QPoint(150, 16)
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chip, near)
    qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=near)
    assert (moves, session.state.selected) == ([], B)
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chip, far)
    qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=far)
    assert moves == [f"dragged {B}", f"dropped {B} {20 + 150}"]


def test_that_the_right_button_does_nothing(qtbot: QtBot, chip: Chip, session: Session) -> None:
    before = session.state
    qtbot.mouseClick(chip, Qt.MouseButton.RightButton)
    assert session.state == before


def test_that_a_double_click_makes_it_the_baseline(qtbot: QtBot, chip: Chip, session: Session) -> None:
    qtbot.mouseDClick(chip, Qt.MouseButton.LeftButton)
    assert session.state.baseline == B


def test_that_the_keyboard_on_it_lets_it_stand_out(qtbot: QtBot, chip: Chip) -> None:
    slots: list[object] = []
    chip.emphasised.connect(slots.append)
    chip.window().activateWindow()
    qtbot.waitUntil(chip.window().isActiveWindow)
    chip.clearFocus()
    slots.clear()
    chip.setFocus()
    chip.clearFocus()
    assert slots == [1, None]


def test_that_it_knows_its_width_and_shortens_its_name(chip: Chip) -> None:
    beside, name = chip.wish(tagged=False)
    tagged, _ = chip.wish(tagged=True)
    assert tagged > beside > 0
    assert chip.shortened(beside + name, Qt.TextElideMode.ElideRight) == "Case Worker"
    assert chip.shortened(beside + name // 2, Qt.TextElideMode.ElideRight).endswith("…")


def test_that_what_it_shows_can_be_seen(chip: Chip) -> None:
    chip.show_as("Case Worker", tagged=False)
    plain = chip.grab().toImage()
    chip.show_as("Case W…", tagged=False)
    short = chip.grab().toImage()
    chip.show_as("Case W…", tagged=True)
    tagged = chip.grab().toImage()
    assert (plain == short, short == tagged) == (False, False)
