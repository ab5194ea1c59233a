"""Sends what Qt itself has to say into the program's log, with its level and category; shows nothing."""

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from careergui.render.quiet import Unsaid

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_EXPECTED = ("This plugin does not support propagateSizeHints",)
"""Said by the offscreen platform for every window."""

_GONE = ("The X11 connection broke", "The Wayland connection broke")
"""Said when the display goes away, right before Qt ends the process from within."""


def _write(kind: QtMsgType, category: str, message: str) -> None:
    if not message.startswith(_EXPECTED):
        logging.getLogger("careergui.qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)


def _end_without_display() -> None:
    """At once, in one line: there is nothing left to close in order, and taking Qt apart without its display may end in a fault."""
    with suppress(OSError, AttributeError, ValueError):
        sys.stderr.write("careergui: error: The display is gone, and the window with it. The comparison is kept; start careergui again.\n")
        sys.stderr.flush()
    os._exit(1)


def install() -> Callable[[], None]:
    """Take over Qt's messages, those held back so far too; what comes back gives them back to whoever had them."""

    def to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _write(kind, context.category or "default", message)
        if message.startswith(_GONE):
            _end_without_display()

    before = qInstallMessageHandler(to_log)
    for kind, category, message in before.lines if isinstance(before, Unsaid) else ():
        _write(kind, category, message)

    def give_back() -> None:
        qInstallMessageHandler(before)

    return give_back
