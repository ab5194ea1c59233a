"""What the list says when nothing fits the words: the words, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careergui.gui.controls import button
from careergui.gui.plain_text import label

_LONGEST = 60


class NothingFound(QWidget):
    """Nothing matches, and a button that empties the search."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "strong", wrap=True)
        advice = label("Try fewer or other words: a title, a duty or a skill.", "secondary", "text2", wrap=True)
        way_out = button("Show all roles", kind="small")
        way_out.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(8)
        for widget in (self._words, advice):
            column.addWidget(widget)
        column.addWidget(way_out, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, words: str) -> None:
        """The words that match nothing."""
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        self._words.setText(f"Nothing matches “{shown}”")
