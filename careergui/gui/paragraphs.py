"""Several paragraphs of plain text in one widget, with or without a flag each: cheap where labels by the dozen are not."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.cell_paint import paint_flag, static_text
from careergui.render.theme import colour

_GAP = 5
_FLAG_ROOM = 18


class Paragraphs(QWidget):
    """As high as its text at its width; hidden while there is none."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None, *, flagged: bool = False) -> None:
        """`name` is said for the whole; a flag marks each paragraph as a caution, in quieter type."""
        super().__init__(parent)
        self._appearance, self._flagged = appearance, flagged
        self.texts: tuple[str, ...] = ()
        self._heights: dict[int, tuple[float, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setVisible(False)
        appearance.changed.connect(self._measure_anew)

    def set_texts(self, texts: list[str]) -> None:
        """Show these paragraphs."""
        if tuple(texts) != self.texts:
            self.texts = tuple(texts)
            self.setAccessibleDescription("\n".join(texts))
            self._measure_anew()
        if self.isHidden() == bool(texts):
            self.setVisible(bool(texts))

    def heightForWidth(self, width: int) -> int:
        gap = self._appearance.pixels(_GAP)
        return round(sum(self._measured(width)) + gap * max(0, len(self.texts) - 1))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, theme = self._appearance, self._appearance.theme
        painter = QPainter(self)
        painter.setFont(look.font(self._size))
        left, top = self._left, 0.0
        for text, tall in zip(self.texts, self._measured(self.width()), strict=True):
            painter.setPen(QColor(theme.text2 if self._flagged else theme.text1))
            painter.drawStaticText(QPointF(left, top), static_text(text, look.font(self._size), max(40, self.width() - left)))
            if self._flagged:
                paint_flag(painter, 1, top + look.pixels(3), look.pixels(10), colour(theme.caution_text))
            top += tall + look.pixels(_GAP)
        painter.end()

    @property
    def _left(self) -> int:
        return self._appearance.pixels(_FLAG_ROOM) if self._flagged else 0

    @property
    def _size(self) -> int:
        return 12 if self._flagged else 13

    def _measured(self, width: int) -> tuple[float, ...]:
        """The height of every paragraph at a width."""
        if width not in self._heights:
            font, room = self._appearance.font(self._size), max(40, width - self._left)
            self._heights[width] = tuple(static_text(text, font, room).size().height() for text in self.texts)
        return self._heights[width]

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()
