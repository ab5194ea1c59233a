"""The field to search in: a lens at the left, the key that leads here at the right, or what empties it; searches nothing."""

from PySide6.QtCore import QEvent, QKeyCombination, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import IconOnlyButton
from careergui.gui.icons import pixmap
from careergui.render.theme import colour

_KEY = "/"
_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class SearchField(QLineEdit):
    """`left_down` and `accepted` carry the keys that lead out of it: Down into the list, Enter to the best match."""

    left_down = Signal()
    accepted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("searchField")
        self.setPlaceholderText("Search titles, skills, software")
        self.setAccessibleName("Search titles, codes, skills and software")
        self._empty = IconOnlyButton(appearance, "close", "Empty the search (Escape)", kind="ghost round", parent=self)
        self._empty.setCursor(Qt.CursorShape.ArrowCursor)
        self._empty.clicked.connect(self.clear)
        self._empty.hide()
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        self._dress()
        appearance.changed.connect(self._dress)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.keyCombination() == _EXPORT:
            event.ignore()  # Linux gives this key to fields, for "end of line", and the window’s export would never hear of it
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        pixels, theme = self._appearance.pixels, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lens = pixmap("search", theme.text2, pixels(16), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(pixels(11), (self.height() - pixels(16)) / 2), lens)
        if not self.text() and not self.hasFocus():
            box = QRectF(self.width() - pixels(28), (self.height() - pixels(18)) / 2, pixels(17), pixels(18))
            painter.setPen(QPen(colour(theme.soft_border), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), pixels(4), pixels(4))
            painter.setPen(colour(theme.text2))
            painter.setFont(self._appearance.font(11))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _KEY)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._appearance.pixels(24)
        self._empty.setGeometry(self.width() - size - self._appearance.pixels(6), (self.height() - size) // 2, size, size)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self.setTextMargins(pixels(24), 0, pixels(24), 0)
        self.update()
