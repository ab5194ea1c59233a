"""A choice among a few: one pressed at a time, told when a person picks, silent when the program does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.segments import Segments


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments("Scale", {"": "Even", "x": "R&D"})
    qtbot.addWidget(made)
    made.show()
    return made


def _buttons(segments: Segments) -> list[QPushButton]:
    return segments.findChildren(QPushButton)


def test_that_words_and_names_are_said(segments: Segments) -> None:
    assert [made.text() for made in _buttons(segments)] == ["Even", "R&&D"]
    assert segments.accessibleName() == "Scale"
    assert [made.accessibleName() for made in _buttons(segments)] == ["Scale: Even", "Scale: R&D"]


def test_that_picking_is_silent_and_presses_one(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.pick("x")
        segments.pick("")
        segments.pick("x")
    assert segments.value == "x"
    assert [made.isChecked() for made in _buttons(segments)] == [False, True]


def test_that_a_click_and_a_key_are_told(qtbot: QtBot, segments: Segments) -> None:
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    qtbot.mouseClick(_buttons(segments)[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(_buttons(segments)[0], Qt.Key.Key_Space)
    segments.click("x")
    assert heard == ["x", "", "x"]
    assert segments.value == "x"


def test_that_before_anything_is_picked_there_is_no_value(segments: Segments) -> None:
    assert [made.isChecked() for made in _buttons(segments)] == [False, False]
    assert segments.value == ""
