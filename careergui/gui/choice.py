"""A drop-down list whose arrow is the house's own icon, so that it looks the same on every system."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import pixmap


class Choice(QComboBox):
    """A combo box that is as wide as its place, not as its longest entry."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        """`name` is said for the list."""
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._appearance.pixels(14)
        arrow = pixmap("chevron-down", self._appearance.theme.text2, size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - size - self._appearance.pixels(9), (self.height() - size) // 2, arrow)
        painter.end()
