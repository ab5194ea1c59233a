"""What falls is told once for each place, with the trail that led there; what is harmless is not."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from tools.soak.findings import Findings
from tools.soak.trail import Trail


@pytest.fixture
def findings() -> Iterator[Findings]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Findings(lambda: "the trail")
    made.listen()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    qInstallMessageHandler(None)


def _fail() -> None:
    raise ValueError("fell")


def test_that_one_place_is_told_once_with_its_trail(findings: Findings) -> None:
    for _ in range(3):
        try:
            _fail()
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    (told,) = findings.told()
    assert "ValueError: fell" in told
    assert "the trail" in told
    assert told.endswith("fell 3 times")


def test_that_a_line_of_qt_is_found_whatever_numbers_it_holds(findings: Findings) -> None:
    for line in ("QPainter 1 is not active", "QPainter 2 is not active", "Mouse event at 1, 2 occurs outside"):
        qWarning(line)
    assert list(findings.counts.values()) == [2]


def test_that_the_trail_keeps_the_last_thirty_steps_in_its_file(tmp_path: Path) -> None:
    trail = Trail(tmp_path / "trail.txt")
    for number in range(40):
        trail.add(f"{number} click")
        trail.say("button")
    trail.close()
    lines = (tmp_path / "trail.txt").read_text().splitlines()
    assert [line.strip() for line in lines] == [f"{number} click button" for number in range(10, 40)]
