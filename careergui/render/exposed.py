"""Which pieces of a chart reach into a strip of it, as only what is in sight needs painting; draws nothing."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from careergui.render.pieces import Arrow, Box, Bubbles, Glyph, Line, Piece, Pointer, Text

_SLACK = 2.0
"""Pixels that smoothed edges and pens may reach further."""


def between(pieces: Iterable[Piece], top: float, bottom: float) -> Iterator[Piece]:
    """The pieces that may touch a strip between two heights, in order; rather one too many than one too few."""
    top, bottom = top - _SLACK, bottom + _SLACK
    for piece in pieces:
        first, last = _EXTENTS[type(piece)](piece)
        if first < bottom and last > top:
            yield piece


def _text(piece: Text) -> tuple[float, float]:
    return piece.y - 1.5 * piece.pixels, piece.y + piece.pixels


def _line(piece: Line) -> tuple[float, float]:
    return min(piece.y1, piece.y2) - piece.width, max(piece.y1, piece.y2) + piece.width


def _box(piece: Box) -> tuple[float, float]:
    return piece.y - piece.outline, piece.y + piece.height + piece.outline


def _sized(piece: Glyph | Arrow | Pointer) -> tuple[float, float]:
    return piece.y - 2 * piece.size, piece.y + 2 * piece.size


def _bubbles(piece: Bubbles) -> tuple[float, float]:
    reach = max(piece.radius, default=0) + piece.width
    return min(piece.y, default=0) - reach, max(piece.y, default=0) + reach


_EXTENTS: dict[type, Callable[[Any], tuple[float, float]]] = {
    Text: _text,
    Line: _line,
    Box: _box,
    Glyph: _sized,
    Arrow: _sized,
    Pointer: _sized,
    Bubbles: _bubbles,
}
