"""A polite kill closes the window from the loop, not from the middle of whatever was going on."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careergui.gui.interrupt import Interrupt

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a polite kill is a matter of POSIX systems")


def test_that_a_signal_is_heeded_when_the_loop_is_reached(qtbot: QtBot) -> None:
    parent, left = QObject(), []
    interrupt = Interrupt(lambda: left.append(1), parent)
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        assert left == []
        qtbot.waitUntil(lambda: left == [1])
    finally:
        interrupt.remove()


def test_that_the_signals_are_given_back(qtbot: QtBot) -> None:
    parent, before = QObject(), signal.getsignal(signal.SIGTERM)
    interrupt = Interrupt(lambda: None, parent)
    assert signal.getsignal(signal.SIGTERM) != before
    interrupt.remove()
    assert signal.getsignal(signal.SIGTERM) == before
