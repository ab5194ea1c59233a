"""Qt's own messages in the log, with their level, and nothing of what is expected."""

import logging
import subprocess
import sys

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication

from careergui.gui import qt_log

GONE = """
from PySide6.QtCore import qWarning
from careergui.gui import qt_log
qt_log.install()
qWarning("The X11 connection broke (error 1). Did the X11 server die?")
print("went on")
"""


def test_that_a_display_that_goes_away_ends_the_program_in_one_line() -> None:
    done = subprocess.run([sys.executable, "-c", GONE], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1].startswith("careergui: error: The display is gone")


def test_that_a_warning_of_qt_is_logged_as_one(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    give_back = qt_log.install()
    qWarning("something odd")
    qWarning("This plugin does not support propagateSizeHints()")
    give_back()
    assert [(record.levelno, record.message) for record in caplog.records] == [(logging.WARNING, "default: something odd")]
