"""A polite kill ends the window from the loop, not from the middle of whatever was going on."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careergui.ends import Ending
from careergui.gui.interrupt import Interrupt

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a polite kill is a matter of POSIX systems")


@pytest.fixture(autouse=True)
def ending() -> Iterator[Ending]:
    """One that hears the signals on this thread alone."""
    made = Ending()
    before = signal.signal(signal.SIGTERM, made._asked)
    yield made
    signal.signal(signal.SIGTERM, before)


def test_that_a_signal_is_heeded_once_when_the_loop_is_reached(qtbot: QtBot) -> None:
    parent = QObject()
    left: list[int] = []
    interrupt = Interrupt(left.append, parent)
    os.kill(os.getpid(), signal.SIGTERM)
    interrupt.heard.emit(143)
    assert left == []
    qtbot.waitUntil(lambda: left == [143])
    interrupt.remove()


def test_that_afterwards_nothing_is_called(qtbot: QtBot, ending: Ending, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    left: list[int] = []
    ended: list[int] = []
    interrupt = Interrupt(left.append, parent)
    interrupt.heard.emit(143)
    interrupt.remove()
    monkeypatch.setattr(ending, "now", ended.append)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: ended == [signal.SIGTERM])
    assert left == []
