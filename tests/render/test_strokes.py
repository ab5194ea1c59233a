"""Whatever a piece draws with can be taken as shapes."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF

from careergui.render import paint
from careergui.render.strokes import Shape, Strokes

INK = QColor(Qt.GlobalColor.red)


class Taken(Strokes):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[Shape, QColor | None, QPen | None]] = []
        self.said: list[tuple[str, QColor]] = []

    def shape(self, shape: Shape, fill: QColor | None, pen: QPen | None) -> None:
        self.found.append((shape, fill, pen))

    def words(self, place: QPointF, text: str, colour: QColor) -> None:
        self.said.append((text, colour))


def test_that_every_call_of_a_piece_is_answered() -> None:
    tree = ast.parse(Path(paint.__file__).read_text(encoding="utf-8"))
    painters = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name not in {"paint", "_density"}]
    calls = {
        node.func.attr
        for function in painters
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "painter"
    }
    assert {"drawPath", "fillRect", "drawText"} <= calls
    assert {name for name in calls if not hasattr(Strokes, name)} == set()


def test_that_pen_and_brush_go_with_a_shape_until_they_change() -> None:
    taken = Taken()
    taken.setPen(QPen(INK, 3))
    taken.setBrush(QBrush(INK))
    taken.drawRect(QRectF(1, 2, 3, 4))
    taken.setPen(Qt.PenStyle.NoPen)
    taken.setBrush(Qt.BrushStyle.NoBrush)
    taken.drawRect(QRectF(1, 2, 3, 4))
    (_, fill, pen), (_, no_fill, no_pen) = taken.found
    assert fill == INK
    assert pen is not None
    assert pen.widthF() == 3
    assert (no_fill, no_pen) == (None, None)


@pytest.mark.parametrize(
    ("draw", "kind", "bounds"),
    [
        (lambda to: to.drawLine(QPointF(1, 2), QPointF(5, 8)), "line", (1, 2, 4, 6)),
        (lambda to: to.drawLine(QLineF(1, 2, 5, 8)), "line", (1, 2, 4, 6)),
        (lambda to: to.drawRect(QRectF(1, 2, 3, 4)), "rect", (1, 2, 3, 4)),
        (lambda to: to.drawRoundedRect(QRectF(1, 2, 30, 40), 5, 5), "rect", (1, 2, 30, 40)),
        (lambda to: to.drawEllipse(QPointF(10, 10), 4, 6), "ellipse", (6, 4, 8, 12)),
        (lambda to: to.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(4, 0), QPointF(0, 3)])), "path", (0, 0, 4, 3)),
        (lambda to: to.drawPolyline(QPolygonF([QPointF(0, 0), QPointF(4, 0), QPointF(0, 3)])), "path", (0, 0, 4, 3)),
        (lambda to: to.fillRect(QRectF(1, 2, 3, 4), INK), "rect", (1, 2, 3, 4)),
    ],
)
def test_that_a_shape_lies_where_it_was_drawn(draw: object, kind: str, bounds: tuple[float, ...]) -> None:
    taken = Taken()
    draw(taken)  # type: ignore[operator]  # a function, as above
    ((shape, _, _),) = taken.found
    assert shape.kind == kind
    box = shape.path.boundingRect()
    assert (box.x(), box.y(), box.width(), box.height()) == pytest.approx(bounds, abs=0.01)


def test_that_a_path_is_stroked_with_the_pen_given() -> None:
    taken, path = Taken(), QPainterPath(QPointF(0, 0))
    path.lineTo(3, 4)
    taken.strokePath(path, QPen(INK, 7))
    ((_, fill, pen),) = taken.found
    assert fill is None
    assert pen is not None
    assert pen.widthF() == 7


def test_that_words_have_the_colour_of_the_pen_and_no_lines_draw_nothing() -> None:
    taken = Taken()
    taken.setPen(INK)
    taken.drawText(QPointF(0, 0), "Nurse")
    taken.strokePath(QPainterPath(), QPen(INK))
    assert taken.said == [("Nurse", INK)]
    assert taken.found == []
