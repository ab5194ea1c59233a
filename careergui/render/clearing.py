"""Draws where there is no ground: what would cover in the ground's colour clears instead, so that nothing pale is left; knows no pieces."""

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPen, QTransform

from careergui.render.strokes import Shape, Strokes


class Clearing(Strokes):
    """Passes shapes and words on to a painter. Words keep their colour, be it the ground's: they stand on a mark."""

    def __init__(self, painter: QPainter, ground: QColor) -> None:
        """`ground` is the colour that clears."""
        super().__init__()
        self._painter, self._ground = painter, ground.rgb()

    def shape(self, shape: Shape, fill: QColor | None, pen: QPen | None) -> None:
        """Fill, then draw the line, each covering or clearing."""
        if fill is not None:
            self._draw(shape, fill, QPen(Qt.PenStyle.NoPen), fill)
        if pen is not None:
            self._draw(shape, pen.color(), pen, None)

    def words(self, place: QPointF, text: str, colour: QColor) -> None:
        """A line of text."""
        self._painter.setPen(colour)
        self._painter.drawText(place, text)

    def setFont(self, font: QFont) -> None:
        self._painter.setFont(font)

    def setRenderHint(self, *arguments: Any) -> None:
        self._painter.setRenderHint(*arguments)

    def setOpacity(self, opacity: float) -> None:
        self._painter.setOpacity(opacity)

    def paintEngine(self) -> QPaintEngine:
        return self._painter.paintEngine()

    def deviceTransform(self) -> QTransform:
        return self._painter.deviceTransform()

    def _draw(self, shape: Shape, colour: QColor, pen: QPen, fill: QColor | None) -> None:
        mode = QPainter.CompositionMode.CompositionMode_DestinationOut
        clears = colour.rgb() == self._ground
        self._painter.setCompositionMode(mode if clears else QPainter.CompositionMode.CompositionMode_SourceOver)
        self._painter.setPen(pen)
        self._painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self._painter.drawPath(shape.path)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
