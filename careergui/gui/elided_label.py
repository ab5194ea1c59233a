"""A line of plain words that ends in "…" where there is no room, and is then whole in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.plain_text import tooltip
from careergui.gui.style_sheet import TYPE


class ElidedLabel(QLabel):
    """Takes the room it gets; `role` and `tone` as for any label."""

    def __init__(self, role: str, tone: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._appearance = role, appearance
        self.shorter = ""
        """What stands in place of the text where there is no room for it."""
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._dress()
        appearance.changed.connect(self._dress)

    @property
    def words(self) -> str:
        """The text, or what stands in place of it at this width."""
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        return self.text() if fits or not self.shorter else self.shorter

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(tooltip(self.text()) if cut else "")

    def _dress(self) -> None:
        self.setFont(self._appearance.font(*TYPE[self._role], tabular=False))
