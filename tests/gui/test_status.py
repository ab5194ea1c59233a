"""The bottom line: sources, the last thing that happened with its way back, and a promise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.session import Session
from careergui.gui.status import StatusLine


def _line(qtbot: QtBot, session: Session, appearance: Appearance) -> StatusLine:
    made = StatusLine(session, appearance)
    qtbot.addWidget(made)
    made.resize(1200, 26)
    made.show()
    return made


def test_that_sources_and_the_promise_are_always_there(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    said = [label.text() for label in _line(qtbot, session, appearance).findChildren(QLabel)]
    assert "Sources: Career page, undated" in said
    assert "All data on this computer · 5 roles" in said


def test_that_a_change_is_said_and_can_be_taken_back_there(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.add("case-worker")
    assert line.message == "Added Case Worker"
    undo = line.findChild(QPushButton)
    assert undo is not None
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not session.state.roles
    assert line.message == "Undone: Added Case Worker"
    assert not undo.isVisible()


def test_that_a_refusal_offers_no_undo(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.said.emit("The comparison is full: it holds 8 roles. Remove one first.")
    undo = line.findChild(QPushButton)
    assert undo is not None
    assert not undo.isVisible()


def test_that_the_line_takes_any_width(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.said.emit("A long message " * 40)
    assert line.minimumSizeHint().width() < 640
