"""Which pieces of a chart reach into strips of it, as only what is in sight or has changed needs painting; draws nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from careergui.render.pieces import Arrow, Box, Bubbles, Glyph, Layout, Line, Piece, Pointer, Text

Strip: TypeAlias = tuple[float, float]
"""From a height to another, in pixels from the top."""

_SLACK = 2.0
"""Pixels that smoothed edges and pens may reach further."""


def between(pieces: Iterable[Piece], strips: Sequence[Strip]) -> Iterator[Piece]:
    """The pieces that may touch one of some strips, in order; rather one too many than one too few."""
    wider = [(top - _SLACK, bottom + _SLACK) for top, bottom in strips]
    for piece in pieces:
        first, last = _EXTENTS[type(piece)](piece)
        if any(first < bottom and last > top for top, bottom in wider):
            yield piece


def changed(before: Layout, after: Layout) -> list[Strip] | None:
    """The strips in which one layout looks other than another; None where they may differ everywhere."""
    if (before.width, before.height, before.frame, before.bars) != (after.width, after.height, after.frame, after.bars):
        return None
    found: list[Strip] = []
    for old, new in ((before.under, after.under), (before.over, after.over)):
        both = set(old) & set(new)
        if [piece for piece in old if piece in both] != [piece for piece in new if piece in both]:
            return None  # something lies over what it lay under
        for piece in (*old, *new):
            if piece not in both:
                first, last = _EXTENTS[type(piece)](piece)
                found.append((first - _SLACK, last + _SLACK))
    return found


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
