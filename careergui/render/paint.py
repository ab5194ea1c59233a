"""Draws laid-out pieces with a QPainter, on screen or on paper; decides no place and no colour."""

import math
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPen, QPolygonF

from careergui.render.fonts import font
from careergui.render.marks import diamond_path, mark_path
from careergui.render.pieces import Arrow, Box, Bubbles, Glyph, Line, Piece, Pointer, Text
from careergui.render.theme import Theme, colour

FADED = 0.35
"""Opacity of what belongs to other roles while one is held out."""
BUBBLE, BUBBLE_RIM = 0.3, 0.8
"""Opacity of a circle and of its outline."""
_FILLED_FROM = 64
"""Pixel size on the device from which Qt keeps no letters, but fills their outlines."""
VEIL = 0.78
"""Opacity of what dims the ground behind veiled words."""


def paint(painter: QPainter, pieces: Iterable[Piece], theme: Theme, emphasis: int | None = None) -> None:
    """Draw pieces in order; with `emphasis` the marks of other slots step back."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for piece in pieces:
        painter.setOpacity(opacity(piece.slot, emphasis))
        _PAINTERS[type(piece)](painter, piece, theme)
    painter.setOpacity(1)


def opacity(slot: int | None, emphasis: int | None) -> float:
    """How strongly something of a slot is drawn while another may be held out."""
    return 1 if emphasis is None or slot is None or slot == emphasis else FADED


def _pen(theme: Theme, ink: int | str, width: float) -> QPen:
    pen = QPen(colour(theme.ink(ink)), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _text(painter: QPainter, piece: Text, theme: Theme) -> None:
    if piece.halo:
        rise, margin = piece.pixels * 0.86, piece.pixels * 0.16
        painter.fillRect(QRectF(piece.x - margin, piece.y - rise, piece.width + 2 * margin, piece.pixels * 1.12), colour(theme.surface))
    if piece.veiled:
        _veil(painter, piece, theme)
    painter.setFont(font(piece.pixels, piece.weight, outlines=_is_filled(painter, piece.pixels)))
    painter.setPen(colour(piece.colour))
    painter.drawText(QPointF(piece.x, piece.y), piece.text)


def _is_filled(painter: QPainter, pixels: float) -> bool:
    """Whether Qt fills letters of this size as paths: large ones, where pixels are drawn."""
    raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return raster and round(pixels) ** 2 * abs(painter.deviceTransform().determinant()) >= _FILLED_FROM**2


def _veil(painter: QPainter, piece: Text, theme: Theme) -> None:
    """Dim what lies behind the words, so that they can be read across circles; the letters' own outlines would fill a PDF with paths."""
    rise, margin = piece.pixels * 0.84, piece.pixels * 0.2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.surface, VEIL))
    corner = piece.pixels * 0.25
    painter.drawRoundedRect(QRectF(piece.x - margin, piece.y - rise, piece.width + 2 * margin, piece.pixels * 1.1), corner, corner)


def _line(painter: QPainter, piece: Line, theme: Theme) -> None:
    pen = _pen(theme, piece.ink, piece.width)
    if piece.dash:
        pen.setDashPattern([length / piece.width for length in piece.dash])
    painter.setPen(pen)
    painter.drawLine(QPointF(piece.x1, piece.y1), QPointF(piece.x2, piece.y2))


def _box(painter: QPainter, piece: Box, theme: Theme) -> None:
    rectangle = QRectF(piece.x, piece.y, piece.width, piece.height)
    pen = _pen(theme, piece.outline_ink, piece.outline) if piece.outline else QPen(Qt.PenStyle.NoPen)
    if piece.dash:
        pen.setDashPattern([length / piece.outline for length in piece.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if piece.hollow else colour(theme.surface if piece.hatched else theme.ink(piece.ink)))
    if piece.radius:
        painter.drawRoundedRect(rectangle, piece.radius, piece.radius)
    else:
        painter.drawRect(rectangle)
    if piece.hatched:
        _hatch(painter, rectangle, theme)


def _hatch(painter: QPainter, rectangle: QRectF, theme: Theme) -> None:
    """45-degree lines drawn one by one: patterned brushes come out differently on every kind of paper."""
    step = max(4.0, rectangle.height() / 4)
    painter.setPen(_pen(theme, "control_border", max(0.6, step / 9)))
    lines = []
    for number in range(1, math.ceil((rectangle.width() + rectangle.height()) / step)):
        reach = number * step
        first = QPointF(rectangle.left() + max(0.0, reach - rectangle.height()), rectangle.top() + min(reach, rectangle.height()))
        last = QPointF(rectangle.left() + min(reach, rectangle.width()), rectangle.top() + max(0.0, reach - rectangle.width()))
        lines.append(QLineF(first, last))
    painter.drawLines(lines)


def _glyph(painter: QPainter, piece: Glyph, theme: Theme) -> None:
    centre = QPointF(piece.x, piece.y)
    ink = colour(theme.ink(piece.ink))
    painter.setPen(_pen(theme, piece.ink, max(1.2, piece.size / 7)) if piece.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.surface) if piece.hollow else ink)
    if piece.shape == "diamond":
        painter.drawPath(diamond_path(centre, piece.size))
    elif piece.shape == "dot":
        painter.drawEllipse(centre, piece.size / 2, piece.size / 2)
    else:
        painter.drawPath(mark_path(int(piece.shape.split()[1]), centre, piece.size))


def _arrow(painter: QPainter, piece: Arrow, theme: Theme) -> None:
    painter.setPen(_pen(theme, piece.ink, piece.width))
    for direction in (-1, 1):
        painter.drawLine(QPointF(piece.x - piece.size, piece.y + direction * piece.size), QPointF(piece.x, piece.y))


def _bubbles(painter: QPainter, piece: Bubbles, theme: Theme) -> None:
    painter.setPen(QPen(colour(theme.ink(piece.outline), BUBBLE_RIM), piece.width))
    painter.setBrush(colour(theme.ink(piece.ink), BUBBLE))
    for x, y, radius in zip(piece.x, piece.y, piece.radius, strict=True):
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _pointer(painter: QPainter, piece: Pointer, theme: Theme) -> None:
    back_x, back_y = piece.x - piece.across * piece.size, piece.y - piece.down * piece.size
    aside_x, aside_y = piece.down * piece.size * 0.62, piece.across * piece.size * 0.62
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.ink(piece.ink)))
    corners = (QPointF(piece.x, piece.y), QPointF(back_x + aside_x, back_y + aside_y), QPointF(back_x - aside_x, back_y - aside_y))
    painter.drawPolygon(QPolygonF(corners))


_PAINTERS: dict[type, Callable[[QPainter, Any, Theme], None]] = {
    Text: _text,
    Line: _line,
    Box: _box,
    Glyph: _glyph,
    Arrow: _arrow,
    Bubbles: _bubbles,
    Pointer: _pointer,
}
