"""Links to the sections of a page: a row of buttons, or one menu where there is no room; leaves scrolling to the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import button as make_button
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption, show_if


class SectionLinks(QWidget):
    """One link a section; `chosen` carries the section's id. The current one is marked by the page as it scrolls."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, sections: dict[str, str], parent: QWidget | None = None) -> None:
        """`sections` are titles by id."""
        super().__init__(parent)
        self._appearance, self._sections = appearance, sections
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._limit = 10_000
        self._offered = dict.fromkeys(sections)
        # Hiding widgets while Qt gives out places makes it start anew inside, and then go on with the old places.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._fold)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for section, title in sections.items():
            row.addWidget(self._button(section, title))
        self._menu = self._menu_button()
        row.addWidget(self._menu)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Sections of this page")
        self._draw()
        appearance.changed.connect(self._appearance_changed)

    def _button(self, section: str, title: str) -> QPushButton:
        button = make_button(title, kind="segment")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(section))
        self._group.addButton(button)
        self._buttons[section] = button
        return button

    def _menu_button(self) -> QPushButton:
        button = make_button("")
        button.clicked.connect(self._open_menu)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setVisible(False)
        return button

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for section in self._offered:
            title = self._sections[section]
            entry = menu.addAction(caption(title))
            entry.triggered.connect(lambda _=False, section=section: self.chosen.emit(section))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    @property
    def current(self) -> str:
        """The section that is marked."""
        return next((section for section, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, section: str) -> None:
        """Mark the section that is in view."""
        if not self._buttons[section].isChecked():
            self._buttons[section].setChecked(True)
            self._menu.setText(caption(self._sections[section]))
            self._menu.setAccessibleName(f"Section: {self._sections[section]}")

    @property
    def offered(self) -> list[str]:
        """The sections there are links to, in order."""
        return list(self._offered)

    def offer(self, sections: Sequence[str]) -> None:
        """Offer only these sections: what is shown now has no others."""
        if list(self._offered) != list(sections):
            self._offered = dict.fromkeys(sections)
            for section in sections:  # in this order
                self._row.insertWidget(self._row.count() - 2, self._buttons[section])
            self._fold()
            self._fit()

    def set_limit(self, width: int) -> None:
        """Become a menu as soon as the row would be wider than this, so that words beside it keep their room."""
        if width != self._limit:
            self._limit = width
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._menu.sizeHint().width(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wide = self._row_width()
        wide = wide if wide <= self._limit else self._menu.sizeHint().width()
        return QSize(wide, max(button.sizeHint().height() for button in self._buttons.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _row_width(self) -> int:
        return sum(self._buttons[section].sizeHint().width() + 4 for section in self._offered)

    def _fold(self) -> None:
        folded = self._row_width() > min(self.width() + 4, self._limit)
        held = any(button.hasFocus() for button in (self._menu, *self._buttons.values()))
        if folded:
            show_if(self._menu, True)  # before the others go, as the keyboard may go over to it
            if held:
                self._menu.setFocus(Qt.FocusReason.OtherFocusReason)
        for section, button in self._buttons.items():
            show_if(button, section in self._offered and not folded)
        if not folded:
            if self._menu.hasFocus() and self.current:
                self._buttons[self.current].setFocus(Qt.FocusReason.OtherFocusReason)
            show_if(self._menu, False)

    def _fit(self) -> None:
        """Ask for the room that is right now, and fold once it was given."""
        self.updateGeometry()
        self._soon.start()

    def _appearance_changed(self) -> None:
        self._draw()
        self._fit()

    def _draw(self) -> None:
        size = self._appearance.pixels(14)
        self._menu.setIconSize(QSize(size, size))
        self._menu.setIcon(icon("chevron-down", self._appearance.theme.text1, size))
