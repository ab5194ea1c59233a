"""Tables for a terminal of any width: side by side, with wrapped words, in further tables below, or row by row; reads no report."""

import re
from collections.abc import Sequence

from careergui.cli.lines import LINE, NARROWEST, padded, width, wrapped
from careergui.export.report import Column
from careergui.text import plain

_COMFORT = 24
"""Places to which a column of words may be narrowed before other columns move into a further table."""
_GAP = 2
_AFTER_FIGURE = re.compile(r"(?: \([^()]*\))?(?: \[[0-9]+\])+$| \([^()]*\)$")
"""What may follow a figure in its cell: a word of the source, numbers of notes."""


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], limit: int = 0) -> list[str]:
    """An aligned table; headings are wrapped to the width of their cells.

    Within a `limit` words are wrapped in their columns; columns that still do not fit follow in further tables below, each
    opened by the first column; and where such a table would hold no two of them, every row stands as lines of its own.
    Figures are never wrapped.
    """
    cells = _figures_aligned(columns, [[plain(cell) for cell in row] for row in rows])
    places = [_places(column, [row[number] for row in cells]) for number, column in enumerate(columns)]
    least = [_least(column, [row[number] for row in cells], places[number], _COMFORT) for number, column in enumerate(columns)]
    blocks = _blocks(least, limit)
    if limit and len(blocks) > 1 and 2 * len(blocks) > len(columns) - 1:
        least = [_least(column, [row[number] for row in cells], places[number], NARROWEST) for number, column in enumerate(columns)]
        blocks = _blocks(least, limit)
    if limit and (_too_wide(blocks, least, limit) or 2 * len(blocks) > max(len(columns) - 1, 2)):
        return [line for row in cells for line in _row_by_row(columns, row, limit)]
    lines: list[str] = []
    for block in blocks:
        lines += [""] if lines else []
        narrowed = _narrowed([places[number] for number in block], [least[number] for number in block], limit)
        lines += _block([columns[number] for number in block], [[row[number] for number in block] for row in cells], narrowed)
    return lines


def _figures_aligned(columns: Sequence[Column], cells: list[list[str]]) -> list[list[str]]:
    """Cells whose figures end in one place, whatever stands in brackets after them."""
    for number, column in enumerate(columns):
        if column.right:
            after = [_AFTER_FIGURE.search(row[number]) for row in cells]
            room = max((width(found[0]) for found in after if found), default=0)
            for row, found in zip(cells, after, strict=True):
                row[number] += " " * (room - (width(found[0]) if found else 0))
    return cells


def _places(column: Column, cells: Sequence[str]) -> int:
    longest_word = max(map(width, plain(column.title).split()), default=0)
    return max(longest_word, min(NARROWEST, width(plain(column.title))), *map(width, cells), 0)


def _least(column: Column, cells: Sequence[str], places: int, comfort: int) -> int:
    """The places a column cannot do without: all of them for figures, for words the longest and some to be read in."""
    if column.right:
        return places
    longest_word = max((width(word) for text in (plain(column.title), *cells) for word in text.split()), default=0)
    return min(places, max(longest_word + _GAP, comfort))


def _blocks(places: Sequence[int], limit: int) -> list[list[int]]:
    """Numbers of the columns that stand side by side; the first column opens every block."""
    blocks, taken = [[0]], places[0]
    for number in range(1, len(places)):
        if limit and taken + _GAP + places[number] > limit and len(blocks[-1]) > 1:
            blocks.append([0])
            taken = places[0]
        blocks[-1].append(number)
        taken += _GAP + places[number]
    return blocks


def _taken(places: Sequence[int]) -> int:
    return sum(places) + _GAP * (len(places) - 1)


def _too_wide(blocks: Sequence[Sequence[int]], least: Sequence[int], limit: int) -> bool:
    return any(_taken([least[number] for number in block]) > limit for block in blocks)


def _narrowed(places: Sequence[int], least: Sequence[int], limit: int) -> list[int]:
    """The places of columns within the limit: the widest that can be is narrowed first."""
    narrowed = list(places)
    while limit and _taken(narrowed) > limit:
        spare = [number for number in range(len(narrowed)) if narrowed[number] > least[number]]
        if not spare:
            break
        narrowed[max(spare, key=lambda number: narrowed[number])] -= 1
    return narrowed


def _row_by_row(columns: Sequence[Column], row: Sequence[str], limit: int) -> list[str]:
    """One row as lines: its first cell, then every further one after its heading."""
    lines = wrapped(row[0], line=limit)
    for column, cell in zip(columns[1:], row[1:], strict=True):
        if cell.strip():
            lines += wrapped(f"{column.title}: {cell}", " " * _GAP, min(limit, LINE), further=2 * _GAP)
    return lines


def _block(columns: Sequence[Column], cells: Sequence[Sequence[str]], places: Sequence[int]) -> list[str]:
    headings = [
        wrapped(column.title, line=space) if space >= NARROWEST else [plain(column.title)]
        for column, space in zip(columns, places, strict=True)
    ]
    height = max(map(len, headings))
    head = [[heading[number - height] if height - number <= len(heading) else "" for heading in headings] for number in range(height)]
    rule = ["-" * space for space in places]
    return [_line(columns, row, places) for row in (*head, rule, *(line for row in cells for line in _wrapped_row(row, places)))]


def _wrapped_row(row: Sequence[str], places: Sequence[int]) -> list[list[str]]:
    """A row as the lines it takes where words are wrapped; further lines of the first cell are indented."""
    if all(width(cell) <= space for cell, space in zip(row, places, strict=True)):
        return [list(row)]
    parts = [[cell] if width(cell) <= space else wrapped(cell, line=space) for cell, space in zip(row, places, strict=True)]
    if len(parts[0]) > 1:
        parts[0] = wrapped(row[0], line=places[0], further=_GAP)
    height = max(map(len, parts))
    return [[part[number] if number < len(part) else "" for part in parts] for number in range(height)]


def _line(columns: Sequence[Column], row: Sequence[str], places: Sequence[int]) -> str:
    return (
        (" " * _GAP)
        .join(padded(cell, space, right=column.right) for column, cell, space in zip(columns, row, places, strict=True))
        .rstrip()
    )
