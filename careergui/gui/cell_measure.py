"""How wide the columns of a table of cells are and how high its rows, for a width; leaves painting and selecting to cell_table."""

import math

from msgspec import Struct

from careergui.gui.cell import Grid
from careergui.gui.cell_paint import CellPainter

_LEAST_HEAD = 0.6
"""The part of their width that row heads keep where columns need room."""


class Measured(Struct, frozen=True):
    """Widths and heights of a grid in pixels, for one width of the table."""

    head: int
    columns: tuple[int, ...]
    heads_height: int
    rows: tuple[int, ...]
    scrolls: bool

    @property
    def height(self) -> int:
        """The height of the whole table without its scroll bar."""
        return self.heads_height + sum(self.rows)


def measure(grid: Grid, width: int, cells: CellPainter, side: int, top: int) -> Measured:
    """Share a width among the columns and find the height of every row."""
    plain = [round(one.minimum * cells.factor) for one in grid.columns]
    whole = [max(low, math.ceil(cells.least_width(one.cell)) + 2 * side) for low, one in zip(plain, grid.columns, strict=True)]
    wished = grid.head_width * cells.factor
    room = width - round(wished * _LEAST_HEAD)
    least = plain if sum(plain) <= room < sum(whole) else whole  # a word is cut rather than that columns must be scrolled
    head = round(max(min(wished, width - sum(least)), wished * _LEAST_HEAD))
    widths = _shared(grid, least, width - head)
    inner = [max(20, size - 2 * side) for size in widths]
    heads = max((cells.height(column.cell, room) for column, room in zip(grid.columns, inner, strict=True)), default=0) + top * 1.5
    rows: list[int] = []
    for line in grid.lines:
        tall = cells.height(line.head, head - side) if head else 0
        tall = max([tall, *(cells.height(cell, room) for cell, room in zip(line.cells, inner, strict=False))])
        rows.append(round(tall + 2 * top + (top if line.heading else 1)))
    return Measured(head, widths, round(heads) if grid.show_heads else 0, tuple(rows), scrolls=sum(widths) > width - head)


def _shared(grid: Grid, least: list[int], width: int) -> tuple[int, ...]:
    """Column widths: by weight, never below a column's least; wider than the table when these ask for it."""
    total = sum(column.weight for column in grid.columns) or 1
    wished = [max(low, int(width * column.weight / total)) for low, column in zip(least, grid.columns, strict=True)]
    over = sum(wished) - width
    room = sum(size - low for size, low in zip(wished, least, strict=True))
    if over > 0 and room > 0:
        cut = min(1.0, over / room)
        wished = [int(size - (size - low) * cut) for size, low in zip(wished, least, strict=True)]
    elif over < 0 and wished:
        wished[-1] -= over
    if sum(wished) > width and wished:
        # As many columns as have room stand there whole, the others a scroll away.
        whole = max(1, width // max(wished))
        wished = [max(1, width // whole)] * len(wished)
    return tuple(wished)
