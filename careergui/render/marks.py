"""The eight marks that stand for roles, as paths and as painted glyphs; used by charts, lists, chips and exports alike."""

import math
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

NAMES = ("circle", "square", "diamond", "triangle up", "triangle down", "plus", "hourglass", "star")


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-0.5, -0.5, 1, 1))
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-0.44, -0.44, 0.88, 0.88))
    return path


def _star() -> QPainterPath:
    radii = (0.6, 0.26)
    angles = [math.pi * step / 5 - math.pi / 2 for step in range(10)]
    return _polygon(*((radii[step % 2] * math.cos(angle), 0.03 + radii[step % 2] * math.sin(angle)) for step, angle in enumerate(angles)))


def _plus() -> QPainterPath:
    arm, reach = 0.18, 0.52
    return _polygon(
        (-arm, -reach), (arm, -reach), (arm, -arm), (reach, -arm), (reach, arm), (arm, arm),
        (arm, reach), (-arm, reach), (-arm, arm), (-reach, arm), (-reach, -arm), (-arm, -arm),
    )  # fmt: skip


_SHAPES: tuple[Callable[[], QPainterPath], ...] = (
    _circle,
    _square,
    lambda: _polygon((0, -0.58), (0.58, 0), (0, 0.58), (-0.58, 0)),
    lambda: _polygon((0, -0.52), (0.55, 0.44), (-0.55, 0.44)),
    lambda: _polygon((0, 0.52), (0.55, -0.44), (-0.55, -0.44)),
    _plus,
    lambda: _polygon((-0.48, -0.52), (0.48, -0.52), (0.1, 0), (0.48, 0.52), (-0.48, 0.52), (-0.1, 0)),
    _star,
)


@cache
def _unit(slot: int) -> QPainterPath:
    """Made once, as a chart may have hundreds of one mark; what is drawn is a copy, moved and scaled."""
    return _SHAPES[slot]()


def mark_path(slot: int, centre: QPointF, size: float) -> QPainterPath:
    """The outline of a slot's mark, about `size` pixels across."""
    return placed(_unit(slot), centre, size)


def diamond_path(centre: QPointF, size: float) -> QPainterPath:
    """The diamond that stands for an average."""
    return placed(_unit(2), centre, size)


def placed(path: QPainterPath, centre: QPointF, size: float) -> QPainterPath:
    """A unit path moved to a centre and scaled to a size."""
    return QTransform(size, 0, 0, size, centre.x(), centre.y()).map(path)


def paint_mark(painter: QPainter, slot: int, centre: QPointF, size: float, fill: QColor, outline: QColor | None = None) -> None:
    """Paint a slot's mark; `outline` adds a thin line, as on a selected row."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1) if outline else QPen(fill, 0.01))
    painter.setBrush(fill)
    painter.drawPath(mark_path(slot, centre, size))
