"""Sends what Qt itself has to say into the program's log, with its level and category; shows nothing."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_EXPECTED = ("This plugin does not support propagateSizeHints",)
"""Said by the offscreen platform for every window."""


def install() -> Callable[[], None]:
    """Take over Qt's messages; what comes back gives them back to whoever had them."""
    logger = logging.getLogger("careergui.qt")

    def to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_EXPECTED):
            logger.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "default", message)

    before = qInstallMessageHandler(to_log)

    def give_back() -> None:
        qInstallMessageHandler(before)

    return give_back
