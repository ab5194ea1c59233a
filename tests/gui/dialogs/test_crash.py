"""What is told when the program failed: that it is our fault, what became of the work, and all there is to report."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.dialogs.crash import CrashDialog
from tests.gui.kit import words_on


@pytest.fixture
def dialog(qtbot: QtBot, appearance: Appearance) -> CrashDialog:
    made = CrashDialog("  Traceback\nValueError: <odd>\n", "The comparison was kept.", "/a/careergui.log")
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_it_says_whose_fault_it_is_and_what_was_kept(dialog: CrashDialog) -> None:
    said = words_on(dialog)
    assert "This is a fault of careergui, not of what you did." in said
    assert "The comparison was kept." in said
    assert "The log is /a/careergui.log." in said
    assert dialog.close_button.text() == "Close careergui"


def test_that_the_details_hold_versions_and_trace_and_can_be_copied(dialog: CrashDialog) -> None:
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.isReadOnly()
    assert shown.accessibleName() == "Details to report"
    assert shown.toPlainText() == dialog.report
    assert dialog.report.startswith("careergui ")
    assert dialog.report.endswith("\n\nTraceback\nValueError: <odd>")
    next(made for made in dialog.findChildren(QPushButton) if made.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == dialog.report
