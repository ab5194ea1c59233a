"""Qt's own messages in the log, with their level, and nothing of what is expected."""

import logging

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication

from careergui.gui import qt_log


def test_that_a_warning_of_qt_is_logged_as_one(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    give_back = qt_log.install()
    qWarning("something odd")
    qWarning("This plugin does not support propagateSizeHints()")
    give_back()
    assert [(record.levelno, record.message) for record in caplog.records] == [(logging.WARNING, "default: something odd")]
