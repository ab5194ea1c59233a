"""Heads of an axis of categories: each role's mark above its wrapped name."""

from careergui.charts.further_marks import Cell
from careergui.charts.spec import Entry, Key, Point
from careergui.render.cells import cells_need
from careergui.render.ground import Ground
from careergui.render.pieces import Frame, Glyph, Piece

_LONGEST = 104
"""A word wider than this is broken after all, lest one word makes everything small."""


def is_keyed(ground: Ground) -> bool:
    """Whether columns are headed by roles' marks alone, whose names stand in the key: where all is set tight."""
    return ground.sizes.tight and any(column.slot is not None for column in ground.spec.axis.columns)


def keys_of(ground: Ground) -> tuple[Key, ...]:
    """The entries of the key: first the roles whose names no column has room for."""
    columns = ground.spec.axis.columns if is_keyed(ground) else ()
    named = (Key(sample="mark", label=column.label, ink=column.slot) for column in columns if column.slot is not None)
    return (*named, *ground.spec.keys)


def head_lines(ground: Ground, plot: float) -> list[list[str]]:
    """The name of each column, wrapped to a plot of a width; no line where its mark says who it is."""
    columns, keyed = ground.spec.axis.columns, is_keyed(ground)
    room = plot / max(1, len(columns)) - 6 * ground.sizes.unit
    wrap, small = ground.measure.wrap, ground.sizes.small
    return [[] if keyed and column.slot is not None else wrap(column.label, small, 600, room) for column in columns]


def columns_need(ground: Ground) -> float:
    """The least width of the plot at which no ordinary word of a column must be broken."""
    columns = ground.spec.axis.columns
    widest = (
        0 if is_keyed(ground) else max((ground.measure.widest_word(column.label, ground.sizes.small, 600) for column in columns), default=0)
    )
    names = (ground.measure.widest_word(mark.text, ground.sizes.minor, 400) for mark in ground.spec.marks if isinstance(mark, Entry))
    return (min(max(widest, *names, 0), _LONGEST * ground.sizes.unit) + 8 * ground.sizes.unit) * len(columns)


def marks_need(ground: Ground) -> float:
    """The least width of the plot at which a label beside a mark does not meet the next column's mark, and a figure fits its cell."""
    labels = {mark.label for mark in ground.spec.marks if isinstance(mark, Point) and mark.label and ground.spec.axis.columns}
    widest = max((ground.measure.width(label, ground.sizes.small) for label in labels), default=0)
    points = (widest + 26 * ground.sizes.unit) * len(ground.spec.axis.columns) if labels else 0
    cells = [mark for mark in ground.spec.marks if isinstance(mark, Cell)]
    return max(points, cells_need(ground, cells)) if cells else points


def column_heads(ground: Ground, frame: Frame) -> list[Piece]:
    """Mark and name of every column, standing on the plot's top edge."""
    columns, unit, small = ground.spec.axis.columns, ground.sizes.unit, ground.sizes.small
    pieces: list[Piece] = []
    height = ground.sizes.line(small)
    wrapped = head_lines(ground, frame.right - frame.left)
    top = frame.top - 7 * unit - max((len(lines) for lines in wrapped), default=0) * height
    for column, lines in zip(columns, wrapped, strict=True):
        x = frame.x(column.value)
        if column.slot is not None:
            pieces.append(Glyph(x=x, y=top - 5 * unit, size=11 * unit, shape=f"mark {column.slot}", ink=column.slot, slot=column.slot))
        for number, line in enumerate(lines):
            pieces.append(ground.text(x, top + (number + 0.7) * height, line, small, 600, anchor=0.5))
    return pieces
