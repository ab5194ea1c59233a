"""Takes what pieces draw as plain shapes instead of drawing it, so that one description of a piece serves every kind of paper.

`paint` draws pieces with the calls of a QPainter; what follows answers to those of its calls that a piece may make, with the same
names, and turns each into one `Shape`. What becomes of it is for those who derive from it.
"""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen, QPolygonF, QTransform

Kind: TypeAlias = Literal["line", "rect", "ellipse", "path"]


class Shape:
    """One shape: by its numbers (line: two points; rect: corner, size, radius; ellipse: centre, radii), or else by a path."""

    def __init__(self, kind: Kind, numbers: Sequence[float], path: QPainterPath | None = None) -> None:
        self.kind, self.numbers, self._path = kind, tuple(numbers), path

    @property
    def path(self) -> QPainterPath:
        """Its outline."""
        if self._path is not None:
            return self._path
        made, numbers = QPainterPath(), self.numbers
        if self.kind == "line":
            made.moveTo(numbers[0], numbers[1])
            made.lineTo(numbers[2], numbers[3])
        elif self.kind == "rect":
            made.addRoundedRect(QRectF(*numbers[:4]), numbers[4], numbers[4])
        else:
            made.addEllipse(QPointF(*numbers[:2]), numbers[2], numbers[3])
        return made


class Strokes:
    """Answers as a QPainter does; `shape` and `words` are what there is to be done with the result."""

    def __init__(self) -> None:
        """Nothing is drawn yet, with neither line nor filling."""
        self._pen: QPen | None = None
        self._brush: QColor | None = None

    def shape(self, shape: Shape, fill: QColor | None, pen: QPen | None) -> None:
        """Do something with a shape, its filling and its line."""
        raise NotImplementedError

    def words(self, place: QPointF, text: str, colour: QColor) -> None:
        """Do something with a line of text."""
        raise NotImplementedError

    def setPen(self, pen: QPen | QColor | Qt.PenStyle) -> None:
        made = pen if isinstance(pen, QPen) else QPen(pen)
        self._pen = None if made.style() == Qt.PenStyle.NoPen else made

    def setBrush(self, brush: QBrush | QColor | Qt.BrushStyle) -> None:
        made = brush if isinstance(brush, QBrush) else QBrush(brush)
        self._brush = None if made.style() == Qt.BrushStyle.NoBrush else made.color()

    def setFont(self, font: QFont) -> None:
        """The piece itself says which; a QPainter alone has to be told."""

    def setRenderHint(self, *_: object) -> None:
        """Shapes are exact."""

    def setOpacity(self, opacity: float) -> None:
        """Files hold nothing out from the rest."""

    def fillRect(self, rectangle: QRectF, colour: QColor) -> None:
        self.shape(_rectangle(rectangle), colour, None)

    def strokePath(self, path: QPainterPath, pen: QPen) -> None:
        if not path.isEmpty():
            self.shape(Shape("path", (), path), None, pen)

    def drawLine(self, start: QPointF | QLineF, end: QPointF | None = None) -> None:
        line = QLineF(start, end) if isinstance(start, QPointF) and end is not None else QLineF(start)  # type: ignore[arg-type]  # then it is one
        self.shape(Shape("line", (line.x1(), line.y1(), line.x2(), line.y2())), None, self._pen)

    def drawPolyline(self, polygon: QPolygonF) -> None:
        path = QPainterPath()
        path.addPolygon(polygon)
        self.shape(Shape("path", (), path), None, self._pen)

    def drawRect(self, rectangle: QRectF) -> None:
        self.shape(_rectangle(rectangle), self._brush, self._pen)

    def drawRoundedRect(self, rectangle: QRectF, radius: float, _other: float) -> None:
        self.shape(_rectangle(rectangle, radius), self._brush, self._pen)

    def drawEllipse(self, centre: QPointF, across: float, down: float) -> None:
        self.shape(Shape("ellipse", (centre.x(), centre.y(), across, down)), self._brush, self._pen)

    def drawPath(self, path: QPainterPath) -> None:
        self.shape(Shape("path", (), path), self._brush, self._pen)

    def drawPolygon(self, polygon: QPolygonF) -> None:
        path = QPainterPath()
        path.addPolygon(polygon)
        path.closeSubpath()
        self.drawPath(path)

    def drawText(self, place: QPointF, text: str) -> None:
        self.words(place, text, self._pen.color() if self._pen is not None else QColor())

    def deviceTransform(self) -> QTransform:
        return QTransform()


def _rectangle(rectangle: QRectF, radius: float = 0) -> Shape:
    return Shape("rect", (rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height(), radius))
