"""Draws laid-out pieces with a QPainter, on screen or on paper; decides no place and no colour."""

import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from careergui.render.clearing import Clearing
from careergui.render.fonts import shared
from careergui.render.marks import diamond_path, mark_path
from careergui.render.pieces import HALO, Arrow, Box, Bubbles, Glyph, Line, Piece, Pointer, Text
from careergui.render.strokes import Strokes
from careergui.render.theme import Theme, colour

FADED = 0.35
"""Opacity of what belongs to other roles while one is held out."""
BUBBLE, BUBBLE_RIM = 0.3, 0.8
"""Opacity of a circle and of its outline."""
_FILLED_FROM = 64
"""Pixel size on the device from which Qt keeps no letters, but fills their outlines."""
VEIL = 0.78
"""Opacity of what dims the ground behind veiled words."""


class Ground(NamedTuple):
    """What pieces are drawn on, and in which colours."""

    painter: QPainter
    theme: Theme
    density: float
    """Pixels of the device for one of the painter's, as an area; 0 where no pixels are drawn."""


def paint(painter: QPainter, pieces: Iterable[Piece], theme: Theme, emphasis: int | None = None, *, clear: bool = False) -> None:
    """Draw pieces in order; with `emphasis` the marks of other slots step back, with `clear` there is no ground."""
    if clear:
        painter = cast("QPainter", Clearing(painter, _colour(theme.surface)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = Ground(painter, theme, _density(painter))
    for piece in pieces:
        if emphasis is not None:
            painter.setOpacity(opacity(piece.slot, emphasis))
        _PAINTERS[type(piece)](ground, piece)
    painter.setOpacity(1)


def draw_piece(strokes: Strokes, piece: Piece, theme: Theme) -> None:
    """One piece as shapes, for files that hold no pixels."""
    _PAINTERS[type(piece)](Ground(cast("QPainter", strokes), theme, 0), piece)


def opacity(slot: int | None, emphasis: int | None) -> float:
    """How strongly something of a slot is drawn while another may be held out."""
    return 1 if emphasis is None or slot is None or slot == emphasis else FADED


_MARK_TO_RIM, _RING_TO_RIM = 7, 11
"""How many times its outline a hollow mark is across, and a ring."""
_KEPT = 512
"""Colours and pens kept: a chart has few of them, and each is asked for at every piece."""


@lru_cache(maxsize=_KEPT)
def _colour(value: str, strength: float = 1.0) -> QColor:
    return colour(value, strength)


@lru_cache(maxsize=_KEPT)
def _line_pen(value: str, width: float, dash: tuple[float, ...] = ()) -> QPen:
    pen = QPen(colour(value), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def _pen(theme: Theme, ink: int | str, width: float, dash: tuple[float, ...] = ()) -> QPen:
    """`dash` is in pixels: lines and gaps in turn."""
    return _line_pen(theme.ink(ink), width, dash)


def _text(ground: Ground, piece: Text) -> None:
    painter, theme, density = ground
    if piece.halo:
        rise, margin = piece.pixels * 0.86, piece.pixels * HALO
        painter.fillRect(QRectF(piece.x - margin, piece.y - rise, piece.width + 2 * margin, piece.pixels * 1.12), _colour(theme.surface))
    if piece.veiled:
        _veil(ground, piece)
    painter.setFont(shared(piece.pixels, piece.weight, outlines=round(piece.pixels) ** 2 * density >= _FILLED_FROM**2))
    painter.setPen(_colour(piece.colour))
    painter.drawText(QPointF(piece.x, piece.y), piece.text)


def _density(painter: QPainter) -> float:
    raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return abs(painter.deviceTransform().determinant()) if raster else 0


def _veil(ground: Ground, piece: Text) -> None:
    """Dim what lies behind the words, so that they can be read across circles; the letters' own outlines would fill a PDF with paths."""
    painter, theme, _ = ground
    rise, margin = piece.pixels * 0.84, piece.pixels * 0.2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(theme.surface, VEIL))
    corner = piece.pixels * 0.25
    painter.drawRoundedRect(QRectF(piece.x - margin, piece.y - rise, piece.width + 2 * margin, piece.pixels * 1.1), corner, corner)


def _line(ground: Ground, piece: Line) -> None:
    painter, theme, _ = ground
    painter.setPen(_pen(theme, piece.ink, piece.width, piece.dash))
    painter.drawLine(QPointF(piece.x1, piece.y1), QPointF(piece.x2, piece.y2))


def _box(ground: Ground, piece: Box) -> None:
    painter, theme, _ = ground
    rectangle = QRectF(piece.x, piece.y, piece.width, piece.height)
    painter.setPen(_pen(theme, piece.outline_ink, piece.outline, piece.dash) if piece.outline else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if piece.hollow else _colour(theme.surface if piece.hatched else theme.ink(piece.ink)))
    if piece.radius:
        painter.drawRoundedRect(rectangle, piece.radius, piece.radius)
    else:
        painter.drawRect(rectangle)
    if piece.hatched:
        _hatch(painter, rectangle, theme, piece)


def _hatch(painter: QPainter, rectangle: QRectF, theme: Theme, piece: Box) -> None:
    """45-degree lines as one path: patterned brushes come out differently on every kind of paper."""
    step = max(4.0, piece.hatch_step or rectangle.height() / 4)
    lines = QPainterPath()  # PySide's drawLines of a list ends the process now and then
    for number in range(1, math.ceil((rectangle.width() + rectangle.height()) / step)):
        reach = number * step
        lines.moveTo(rectangle.left() + max(0.0, reach - rectangle.height()), rectangle.top() + min(reach, rectangle.height()))
        lines.lineTo(rectangle.left() + min(reach, rectangle.width()), rectangle.top() + max(0.0, reach - rectangle.width()))
    painter.strokePath(lines, _pen(theme, piece.hatch_ink, max(0.6, step / 9)))


def _glyph(ground: Ground, piece: Glyph) -> None:
    painter, theme, _ = ground
    centre = QPointF(piece.x, piece.y)
    filled = _colour(theme.surface) if piece.hollow else _colour(theme.ink(piece.ink))
    painter.setBrush(Qt.BrushStyle.NoBrush if piece.ring else filled)
    rim = max(1.2, piece.size / (_RING_TO_RIM if piece.ring else _MARK_TO_RIM)) if piece.hollow else 0
    if piece.shape == "dot":
        painter.setPen(_pen(theme, piece.ink, rim) if rim else Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, piece.size / 2, piece.size / 2)
        return
    path = diamond_path(centre, piece.size) if piece.shape == "diamond" else mark_path(int(piece.shape.split()[1]), centre, piece.size)
    if piece.edge:
        painter.strokePath(path, _pen(theme, "surface", rim + 2 * piece.edge))
    painter.setPen(_pen(theme, piece.ink, rim) if rim else Qt.PenStyle.NoPen)
    painter.drawPath(path)


def _arrow(ground: Ground, piece: Arrow) -> None:
    painter, theme, _ = ground
    painter.setPen(_pen(theme, piece.ink, piece.width))
    for direction in (-1, 1):
        painter.drawLine(QPointF(piece.x - piece.size, piece.y + direction * piece.size), QPointF(piece.x, piece.y))


def _bubbles(ground: Ground, piece: Bubbles) -> None:
    painter, theme, _ = ground
    painter.setPen(QPen(_colour(theme.ink(piece.outline), BUBBLE_RIM), piece.width))
    painter.setBrush(_colour(theme.ink(piece.ink), BUBBLE))
    for x, y, radius in zip(piece.x, piece.y, piece.radius, strict=True):
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _pointer(ground: Ground, piece: Pointer) -> None:
    painter, theme, _ = ground
    back_x, back_y = piece.x - piece.across * piece.size, piece.y - piece.down * piece.size
    aside_x, aside_y = piece.down * piece.size * 0.62, piece.across * piece.size * 0.62
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(theme.ink(piece.ink)))
    corners = (QPointF(piece.x, piece.y), QPointF(back_x + aside_x, back_y + aside_y), QPointF(back_x - aside_x, back_y - aside_y))
    painter.drawPolygon(QPolygonF(corners))


_PAINTERS: dict[type, Callable[[Ground, Any], None]] = {
    Text: _text,
    Line: _line,
    Box: _box,
    Glyph: _glyph,
    Arrow: _arrow,
    Bubbles: _bubbles,
    Pointer: _pointer,
}
