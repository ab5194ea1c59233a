"""What nobody caught reaches the one who tells, from any thread, and the hooks are given back."""

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from careergui.gui.crash import Catcher
from careergui.gui.dialogs.crash import CrashDialog
from tests.gui.kit import words_on


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[list[str]]:
    traces: list[str] = []
    catcher = Catcher(traces.append)
    catcher.install()
    yield traces
    catcher.remove()


def test_that_an_error_on_another_thread_is_told_on_this_one(qtbot: QtBot, told: list[str]) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "ZeroDivisionError" in told[0]


def test_that_an_uncaught_error_is_told_with_its_place(qtbot: QtBot, told: list[str]) -> None:
    sys.excepthook(ValueError, ValueError("broken"), None)
    qtbot.waitUntil(lambda: told == ["ValueError: broken\n"])


def test_that_the_hooks_are_given_back() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    catcher = Catcher(print)
    catcher.install()
    assert sys.excepthook != before[0]
    catcher.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_that_the_dialog_says_what_was_saved_and_what_to_report(qtbot: QtBot) -> None:
    dialog = CrashDialog("Traceback\nValueError: <b>x</b>", "It is saved.", "/log/file")
    qtbot.addWidget(dialog)
    assert "It is saved." in words_on(dialog)
    assert "/log/file" in words_on(dialog)
    assert dialog.report.startswith("careergui ")
    assert dialog.report.endswith("ValueError: <b>x</b>")
