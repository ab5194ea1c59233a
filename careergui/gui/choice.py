"""A drop-down list whose arrow is the house's own icon, so that it looks the same on every system."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import pixmap

_LIST_SIDES = 28
_ROUNDING = 3
"""Pixels at the sides of the words that the style leaves empty."""


class Choice(QComboBox):
    """A combo box that is as wide as its place, not as its longest entry: words too long for it end in "…"."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        """`name` is said for the list."""
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """The words of the entry in force, as they fit."""
        return self._option().currentText

    def fit_list(self) -> None:
        """Make the list as wide as its longest entry, however narrow the box."""
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(entry)) for entry in range(self.count())), default=0)
        self.view().setMinimumWidth(max(self.width(), widest + self._appearance.pixels(_LIST_SIDES)))

    def showPopup(self) -> None:
        self.fit_list()
        super().showPopup()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = self._appearance.pixels(14)
        arrow = pixmap("chevron-down", self._appearance.theme.text2, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - self._appearance.pixels(9), (self.height() - size) // 2, arrow)
        painter.end()

    def _option(self) -> QStyleOptionComboBox:
        """What the style paints, the words cut to their room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _ROUNDING
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        return option
