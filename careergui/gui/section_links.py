"""Links to the sections of a page: a row of buttons, or one menu where there is no room; leaves scrolling to the page."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption


class SectionLinks(QWidget):
    """One link a section; `chosen` carries the section's id. The current one is marked by the page as it scrolls."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, sections: dict[str, str], parent: QWidget | None = None) -> None:
        """`sections` are titles by id."""
        super().__init__(parent)
        self._appearance, self._sections = appearance, sections
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for section, title in sections.items():
            row.addWidget(self._button(section, title))
        self._menu = self._menu_button()
        row.addWidget(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Sections of this page")
        self._draw()
        appearance.changed.connect(self._draw)

    def _button(self, section: str, title: str) -> QPushButton:
        button = QPushButton(caption(title))
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(section))
        self._group.addButton(button)
        self._buttons[section] = button
        return button

    def _menu_button(self) -> QPushButton:
        button = QPushButton()
        menu = QMenu(button)
        for section, title in self._sections.items():
            menu.addAction(caption(title)).triggered.connect(lambda _=False, section=section: self.chosen.emit(section))
        button.setMenu(menu)
        button.setVisible(False)
        return button

    def set_current(self, section: str) -> None:
        """Mark the section that is in view."""
        if not self._buttons[section].isChecked():
            self._buttons[section].setChecked(True)
            self._menu.setText(caption(self._sections[section]))
            self._menu.setAccessibleName(f"Section: {self._sections[section]}")

    def set_available(self, sections: set[str]) -> None:
        """Show links only to sections that the page has now."""
        for section, button in self._buttons.items():
            button.setProperty("away", section not in sections)
        self._fold(self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._menu.sizeHint().width(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._row_width(), max(button.sizeHint().height() for button in self._buttons.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _row_width(self) -> int:
        here = [button for button in self._buttons.values() if not button.property("away")]
        return sum(button.sizeHint().width() + 4 for button in here)

    def _fold(self, width: int) -> None:
        folded = self._row_width() > width + 4
        self._menu.setVisible(folded)
        for button in self._buttons.values():
            button.setVisible(not folded and not button.property("away"))

    def _draw(self) -> None:
        size = self._appearance.pixels(12)
        self._menu.setIcon(icon("chevron-down", self._appearance.theme.text1, size))
