"""Shows a picture as large as the room allows on sunken ground, or the reason why there is none."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from careergui.gui.appearance import Appearance
from careergui.render.theme import ThemeName, colour, theme

_EDGE = 24
_SQUARE = 10


class ExportPreview(QWidget):
    """The picture scaled down; `percent` says how far."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `show_image` or `show_words`."""
        super().__init__(parent)
        self._appearance = appearance
        self._image = QImage()
        self._scaled = QPixmap()
        self._words = ""
        self._looks: ThemeName = "light"
        self.setMinimumSize(240, 200)
        self.setAccessibleName("Preview")

    def show_image(self, image: QImage, said: str, looks: ThemeName = "light") -> None:
        """Show a picture; `said` describes it to the ear, `looks` is its theme: one without a ground is seen on the like of it."""
        self._looks = looks
        self._image, self._words, self._scaled = image, "", QPixmap()
        self.setAccessibleDescription(said)
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._image, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def percent(self) -> int:
        """The size at which the picture is shown."""
        return round(100 * self._target().width() / self._image.width()) if not self._image.isNull() else 0

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        shown = self._appearance.theme
        painter.fillRect(self.rect(), colour(shown.sunken))
        if self._image.isNull():
            painter.setPen(colour(shown.text2))
            room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._words)
        else:
            self._paint_picture(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        target, dense = self._target(), self.devicePixelRatioF()
        wanted = target.size() * dense
        if self._scaled.size() != wanted:
            smooth = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self._scaled = QPixmap.fromImage(smooth)
        if self._image.hasAlphaChannel():
            self._paint_squares(painter, target)
        painter.drawPixmap(target, self._scaled)
        painter.setPen(QPen(colour(self._appearance.theme.soft_border), 1))
        painter.drawRect(target.adjusted(-1, -1, 0, 0))

    def _paint_squares(self, painter: QPainter, target: QRect) -> None:
        """The squares by which one knows a picture that has no ground."""
        looks = theme(self._looks)
        painter.fillRect(target, colour(looks.surface))
        painter.setClipRect(target)
        for line, top in enumerate(range(target.top(), target.bottom() + 1, _SQUARE)):
            for left in range(target.left() + line % 2 * _SQUARE, target.right() + 1, 2 * _SQUARE):
                painter.fillRect(left, top, _SQUARE, _SQUARE, colour(looks.canvas))
        painter.setClipping(False)

    def _target(self) -> QRect:
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        return place
