"""Printed figures in columns: a tinted box, the figure, its margin beside or under it; leaves heads and rows to columns and rows."""

from collections.abc import Sequence

from careergui.charts.further_marks import Cell
from careergui.render.fonts import Weight
from careergui.render.ground import ON_ONE_LINE, Ground, Place
from careergui.render.pieces import Box, Frame, Piece

_GAP, _PAD = 2.5, 4
"""Between cells, and from a cell's edge to its words."""
_WIDEST = 150
"""A cell grows no wider, lest a row of one or two be taken for bars."""
_HIGH, _BETWEEN = 25, 4
"""The least height of a cell, and from a figure to its margin."""
_FIGURE: Weight = 600
_WIDE = str.maketrans("0123456789", "4444444444")
"""No digit of the typeface is wider than a 4."""


def cells_need(ground: Ground, cells: Sequence[Cell]) -> float:
    """The least width of the plot at which every figure, margin and word fits its cell, a margin under its figure if need be."""
    width, sizes = ground.measure.width, ground.sizes
    words = {cell.text for cell in cells if cell.step is None}
    widest = [0.0, *(ground.measure.widest_word(text, sizes.small, 400) for text in words)]
    for text, margin in {(cell.text, cell.margin) for cell in cells if cell.step is not None}:
        widest += (width(text, sizes.label, _FIGURE), width(margin, sizes.small))
    return (max(widest) + 2 * (_PAD + _GAP / 2) * sizes.unit) * len(ground.spec.axis.columns)


def _room(ground: Ground, frame: Frame) -> float:
    """The width of a cell between its edges."""
    return (frame.right - frame.left) / max(1, len(ground.spec.axis.columns)) - 2 * (_PAD + _GAP / 2) * ground.sizes.unit


def _is_stacked(ground: Ground, frame: Frame, cell: Cell) -> bool:
    """Whether margins stand under their figures: in all cells, when the longest have no room beside each other."""
    sizes, width, (text, margin) = ground.sizes, ground.measure.width, cell.longest
    beside = width(text.translate(_WIDE), sizes.label, _FIGURE) + _BETWEEN * sizes.unit + width(margin.translate(_WIDE), sizes.small)
    return bool(margin) and beside > _room(ground, frame)


def _word_lines(ground: Ground, frame: Frame, cell: Cell) -> list[str]:
    return ground.measure.wrap(cell.text, ground.sizes.small, 400, _room(ground, frame))


def cell_height(ground: Ground, frame: Frame, cell: Cell) -> float:
    """The least height of a row that holds a cell."""
    sizes, least = ground.sizes, _HIGH * ground.sizes.unit
    if cell.step is None:
        high = len(_word_lines(ground, frame, cell)) * sizes.line(sizes.small)
    elif cell.margin and _is_stacked(ground, frame, cell):
        high = sizes.line(sizes.label) + sizes.line(sizes.small)
    else:
        return least
    return max(least, high + 2 * (_GAP + 1) * sizes.unit)


def cell_pieces(ground: Ground, cell: Cell, place: Place) -> list[Piece]:
    """The box of a cell and what is printed on it."""
    unit, frame = ground.sizes.unit, place.frame
    wide = min(_WIDEST * unit, (frame.right - frame.left) / max(1, len(ground.spec.axis.columns)) - _GAP * unit)
    high = place.height - _GAP * unit
    x = frame.x(cell.value)
    box = Box(
        x=x - wide / 2,
        y=place.middle - high / 2,
        width=wide,
        height=high,
        ink="surface" if cell.step is None else f"step{cell.step}",
        hatched=cell.hatched,
        outline=0.75 * unit if not cell.step else 0,
        outline_ink="soft_border",
    )
    return [box, *(_words(ground, cell, place, x) if cell.step is None else _figure(ground, cell, place, x, f"step{cell.step}"))]


def _words(ground: Ground, cell: Cell, place: Place, x: float) -> list[Piece]:
    sizes, lines = ground.sizes, _word_lines(ground, place.frame, cell)
    first = place.middle - (len(lines) - 1) / 2 * sizes.line(sizes.small)
    return [
        ground.text(
            x, first + number * sizes.line(sizes.small), line, sizes.small, colour=ground.theme.text2, anchor=0.5, halo=cell.hatched
        )
        for number, line in enumerate(lines)
    ]


def _figure(ground: Ground, cell: Cell, place: Place, x: float, ink: str) -> list[Piece]:
    """The figure, and its margin in quiet type: beside it, or under it where cells are narrow."""
    label, small, middle, colour = ground.sizes.label, ground.sizes.small, place.middle, ground.theme.text_on(ink)
    if not cell.margin:
        return [ground.text(x, middle, cell.text, label, _FIGURE, colour, 0.5)]
    if _is_stacked(ground, place.frame, cell):
        up, down = ground.sizes.line(small) / 2, ground.sizes.line(label) / 2
        figure = ground.text(x, middle - up, cell.text, label, _FIGURE, colour, 0.5)
        return [figure, ground.text(x, middle + down, cell.margin, small, 400, colour, 0.5)]
    apart, wide = _BETWEEN * ground.sizes.unit, ground.measure.width(cell.text, label, _FIGURE)
    left = x - (wide + apart + ground.measure.width(cell.margin, small)) / 2
    lower = middle + (label - small) * ON_ONE_LINE
    return [
        ground.text(left, middle, cell.text, label, _FIGURE, colour),
        ground.text(left + wide + apart, lower, cell.margin, small, 400, colour),
    ]
