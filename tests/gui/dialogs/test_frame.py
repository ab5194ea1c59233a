"""What the dialogs share: a title, a body that scrolls, buttons, a way out by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label


@pytest.fixture
def frame(qtbot: QtBot, appearance: Appearance) -> Frame:
    made = Frame("About & more", (500, 300), None)
    qtbot.addWidget(made)
    return made


def test_that_it_is_titled_and_in_front_of_its_window(frame: Frame) -> None:
    assert frame.windowTitle() == "About & more"
    assert frame.isModal()
    assert frame._scroll.accessibleName() == "About & more"


def test_that_close_is_the_last_button_and_closes(qtbot: QtBot, frame: Frame) -> None:
    frame.add_copy("text")
    frame.add_button("Third")
    frame.show()
    buttons = sorted(frame.findChildren(QPushButton), key=QPushButton.x)
    assert [made.text() for made in buttons] == ["Third", "Copy", "Close"]
    qtbot.mouseClick(frame.close_button, Qt.MouseButton.LeftButton)
    assert not frame.isVisible()


def test_that_copy_puts_the_text_on_the_clipboard(qtbot: QtBot, frame: Frame) -> None:
    frame.add_copy("all of it")
    copy = next(made for made in frame.findChildren(QPushButton) if made.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "all of it"


def test_that_a_long_body_scrolls_and_the_dialog_stays_on_the_screen(qtbot: QtBot, appearance: Appearance) -> None:
    frame = Frame("Long", (5000, 5000), None)
    qtbot.addWidget(frame)
    for number in range(200):
        frame.body.addWidget(label(f"Line {number}"))
    frame.show()
    room = frame.screen().availableSize()
    assert frame.width() <= room.width()
    assert frame.height() <= room.height()
    assert frame._scroll.verticalScrollBar().maximum() > 0
