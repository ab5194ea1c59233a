"""A choice among a few, as buttons side by side of which one is pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from careergui.gui.controls import button


class Segments(QWidget):
    """`chosen` carries the id of what a person picks; `value` is what is picked now."""

    chosen = Signal(str)

    def __init__(self, name: str, options: dict[str, str], parent: QWidget | None = None) -> None:
        """`options` are words by id."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, words in options.items():
            made = button(words, kind="segment", parent=self)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {words}")
            made.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made, 1)

    @property
    def value(self) -> str:
        """The id of the pressed button."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def pick(self, key: str) -> None:
        """Press a button without announcing it."""
        self._buttons[key].setChecked(True)

    def click(self, key: str) -> None:
        """Press a button as a person does."""
        self._buttons[key].click()
