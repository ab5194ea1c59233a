"""Every command and key, made from the table of commands and the few keys that act where the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel

from careergui.gui.desk import Desk
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label

LOCAL_KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("In the list of roles", (("Arrow keys", "Look at another role"), ("Space", "Add or remove it"), ("Enter", "Open its profile"))),
    (
        "On a chip",
        (("B", "Make it the baseline"), ("Delete", "Remove it"), ("Alt+Left, Alt+Right", "Move it"), ("Enter", "Open its profile")),
    ),
    ("On every chart", (("1 … 8", "Hold out the role at that place; again: all alike"),)),
    (
        "In the chart of all occupations",
        (
            ("Arrow keys", "Go to the nearest occupation that way"),
            ("Shift+arrow keys", "Select what lies on the way"),
            ("Enter", "Open its profile"),
            ("A or Space", "Add or remove it"),
            ("+, −", "Zoom in and out"),
            ("0", "Show the whole chart"),
        ),
    ),
    ("On a chart", (("T", "Show it as a table"), ("Ctrl+C", "Copy picture and table"), ("Up, Down", "Read it row by row"))),
)
"""Keys that belong to a part of the window rather than to a command."""


class ShortcutsDialog(Frame):
    """Command at the left, keys at the right, by menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Shortcuts", (560, 640), desk.window)
        self.setObjectName("shortcutsDialog")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        for title, commands in desk.keys.items():
            self._add_group(title, [(words.rstrip("…"), _keys(keys)) for words, keys in commands if keys])
        for title, keys in LOCAL_KEYS:
            self._add_group(title, [(what, key) for key, what in keys])
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def _add_group(self, title: str, lines: list[tuple[str, str]]) -> None:
        heading: QLabel = label(title, "secondaryStrong", "text2")
        heading.setContentsMargins(0, 10, 0, 0)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for what, keys in lines:
            row = self._grid.rowCount()
            self._grid.addWidget(label(what, wrap=True), row, 0)
            shown = label(keys, "secondary")
            shown.setProperty("key", True)
            self._grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _keys(keys: tuple[str, ...]) -> str:
    return "  or  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
