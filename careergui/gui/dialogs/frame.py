"""What these dialogs share: a title, a body that scrolls, buttons below, Escape closes; leaves the words to each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from careergui.gui.controls import button
from careergui.gui.plain_text import label


class Frame(QDialog):
    """Add what the dialog says to `body`, further buttons with `add_button`."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        room = self.screen().availableSize()
        scale = self.fontMetrics().height() / 16
        self.resize(min(round(size[0] * scale), room.width() - 40), min(round(size[1] * scale), room.height() - 60))
        scrolled = QWidget()
        scrolled.setObjectName("scrolled")
        self.body = QVBoxLayout(scrolled)
        self.body.setContentsMargins(24, 4, 24, 16)
        self.body.setSpacing(10)
        self._scroll = QScrollArea()
        self._scroll.setWidget(scrolled)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(title)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(24, 12, 24, 16)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        heading = label(title, "dialogTitle")
        heading.setContentsMargins(24, 0, 24, 8)
        column.addWidget(heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons)
        self.close_button = self.add_button("Close", primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """A further button, left of those that are there."""
        made = button(text, kind="primary" if primary else "")
        self._buttons.insertWidget(1, made)
        return made

    def add_copy(self, text: str) -> None:
        """A button that puts a text on the clipboard."""
        copy = self.add_button("Copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
