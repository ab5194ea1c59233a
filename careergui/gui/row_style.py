"""What rows of the role list are painted with, worked out once for a theme and a text size; leaves painting them to gui.role_paint."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from careergui.gui.appearance import Appearance
from careergui.render.fonts import Weight
from careergui.render.theme import colour

_FACES: dict[str, tuple[int, Weight, bool]] = {
    "title": (13, 400, False),
    "figure": (13, 400, True),
    "second": (12, 400, True),
    "reason": (12, 400, False),
    "heading": (11, 600, False),
    "detail": (11, 400, False),
    "caption": (10, 400, False),
    "tick": (10, 400, True),
}
"""Size in pixels at 100 %, weight, and figures of one width, of each kind of words."""
_MOST_WORDS = 6000
"""So many pieces of text are kept laid out: several screens of each search of a long session."""


class RowStyle:
    """Made anew when the appearance changes. `pixels` are sizes at 100 % in pixels now."""

    def __init__(self, appearance: Appearance) -> None:
        theme = appearance.theme
        self.theme, self.pixels, self.factor = theme, appearance.pixels, appearance.factor
        self.text1, self.text2, self.text3 = colour(theme.text1), colour(theme.text2), colour(theme.text3)
        self.surface, self.selection, self.sunken = colour(theme.surface), colour(theme.selection), colour(theme.sunken)
        self.ghost, self.inks = colour(theme.ghost), [colour(ink) for ink in theme.roles]
        self._faces: dict[str, tuple[QFont, QFontMetricsF]] = {}
        self._face_maker: Callable[..., QFont] = appearance.font
        self._words: dict[tuple[str, str, int], tuple[QStaticText, QSizeF]] = {}
        self._pluses: dict[tuple[bool, bool, float], QPixmap] = {}

    def draw(self, painter: QPainter, kind: str, text: str, left: float, middle: float, room: float) -> None:
        """Words from a left edge around a height, shortened to the room there is; in the painter's colour."""
        laid, size = self._laid(kind, text, int(room))
        painter.setFont(self._faces[kind][0])
        painter.drawStaticText(QPointF(left, middle - size.height() / 2), laid)

    def draw_right(self, painter: QPainter, kind: str, text: str, right: float, middle: float, room: float) -> float:
        """As `draw`, up to a right edge. Returns where the words begin."""
        laid, size = self._laid(kind, text, int(room))
        painter.setFont(self._faces[kind][0])
        painter.drawStaticText(QPointF(right - size.width(), middle - size.height() / 2), laid)
        return right - size.width()

    def width(self, kind: str, text: str) -> float:
        """How wide words are when nothing is cut off."""
        return self._laid(kind, text, 10_000)[1].width()

    def plus(self, size: int, density: float, *, strong: bool, full: bool) -> QPixmap:
        """The sign that a role can be added: strong under the mouse, faint when no more fits."""
        key = (strong, full, density)
        found = self._pluses.get(key)
        if found is None:
            found = self._pluses[key] = self._drawn_plus(size, density, strong=strong, full=full)
        return found

    def _laid(self, kind: str, text: str, room: int) -> tuple[QStaticText, QSizeF]:
        found = self._words.get((kind, text, room))
        if found is None:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            found = self._words[kind, text, room] = self._lay(kind, text, room)
        return found

    def _lay(self, kind: str, text: str, room: int) -> tuple[QStaticText, QSizeF]:
        face, metrics = self._face(kind)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        laid = QStaticText(shown)
        laid.setTextFormat(Qt.TextFormat.PlainText)  # words from data are never markup
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(font=face)
        return laid, laid.size()

    def _face(self, kind: str) -> tuple[QFont, QFontMetricsF]:
        if kind not in self._faces:
            size, weight, tabular = _FACES[kind]
            face = self._face_maker(size, weight, tabular=tabular)
            self._faces[kind] = (face, QFontMetricsF(face))
        return self._faces[kind]

    def _drawn_plus(self, size: int, density: float, *, strong: bool, full: bool) -> QPixmap:
        theme = self.theme
        drawn = QPixmap(round(size * density), round(size * density))
        drawn.fill(QColor(0, 0, 0, 0))
        drawn.setDevicePixelRatio(density)
        painter, centre, arm = QPainter(drawn), size / 2, 4 * self.factor
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(theme.text1 if strong else theme.hairline if full else theme.soft_border), 1))
        painter.drawEllipse(QPointF(centre, centre), centre - 0.5, centre - 0.5)
        pen = QPen(colour(theme.text1 if strong else theme.ghost if full else theme.text3), 1.5 * self.factor)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(centre - arm, centre), QPointF(centre + arm, centre))
        painter.drawLine(QPointF(centre, centre - arm), QPointF(centre, centre + arm))
        painter.end()
        return drawn
