"""The field to search in: keys that are the window's stay the window's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.search_field import SearchField


def _is_kept(field: SearchField, key: Qt.Key) -> bool:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    field.event(asked)
    return asked.isAccepted()


def test_that_the_key_of_export_is_left_to_the_window_and_select_all_is_not(qtbot: QtBot, appearance: Appearance) -> None:
    field = SearchField(appearance)
    qtbot.addWidget(field)
    assert not _is_kept(field, Qt.Key.Key_E)
    assert _is_kept(field, Qt.Key.Key_A)
