"""The nets that catch noise and leftovers must themselves be able to catch: they are shown tests that must fail."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

HARMFUL = """
import logging, threading, warnings
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_log_line():
    logging.getLogger("careergui").warning("odd in the log")

def test_thread():
    kept.append(threading.Event())
    threading.Thread(target=kept[-1].wait, args=(20,), name="idler", daemon=True).start()

def test_window(qapp):
    kept.append(QWidget())
    kept[-1].show()

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(10_000)

def test_qt_warning(qapp):
    qWarning("odd from Qt")

def test_python_warning():
    warnings.warn("odd from Python")
"""

MESSAGES = (
    "*WARNING careergui: odd in the log*",
    "*thread idler*",
    "*window <PySide6.QtWidgets.QWidget*",
    "*timer started at *test_it.py:*",
    "*odd from Qt*",
    "*odd from Python*",
)

HARMLESS = """
import logging
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

def test_expected_log_line(caplog):
    logging.getLogger("careergui").warning("odd in the log")
    assert caplog.messages

def test_owned_window(qtbot):
    qtbot.addWidget(QWidget())

def test_stopped_timer(qapp):
    timer = QTimer()
    timer.start(10_000)
    timer.stop()
"""


def _run(pytester: pytest.Pytester, root: Path, code: str) -> pytest.RunResult:
    pytester.copy_example(str(root / "pyproject.toml"))
    (pytester.path / "tests").mkdir()
    (pytester.path / "tests" / "conftest.py").write_bytes((root / "tests" / "conftest.py").read_bytes())
    (pytester.path / "tests" / "test_it.py").write_text(code, encoding="utf-8")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", f"--override-ini=pythonpath={root}")


def test_that_noise_and_leftovers_fail_a_test(pytester: pytest.Pytester, root: Path) -> None:
    result = _run(pytester, root, HARMFUL)
    outcomes = result.parseoutcomes()
    assert outcomes["failed"] + outcomes["errors"] == len(MESSAGES)
    for message in MESSAGES:
        result.stdout.fnmatch_lines([message])


def test_that_what_is_expected_or_cleared_away_passes(pytester: pytest.Pytester, root: Path) -> None:
    _run(pytester, root, HARMLESS).assert_outcomes(passed=3)
