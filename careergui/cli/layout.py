"""Aligned plain text for a terminal: columns, wrapped words, whole reports; leaves what stands in them to the reports."""

import re
import unicodedata
from collections.abc import Sequence

from careergui.export.report import Column, Part, Report
from careergui.text import plain

_NARROWEST = 12
_LINE = 100
_WIDE = "WF"
_AFTER_FIGURE = re.compile(r"(?: \([^()]*\))?(?: \[[0-9]+\])+$| \([^()]*\)$")
"""What may follow a figure in its cell: a word of the source, numbers of notes."""
_NEVER_WIDE = "\u0300"
"""Below this sign every character takes one place, which saves asking for each."""


def width(text: str) -> int:
    """Places a text takes in a terminal: wide characters take two, joining ones none."""
    if text.isascii() or max(text) < _NEVER_WIDE:
        return len(text)
    return sum(0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text)


def padded(text: str, places: int, *, right: bool = False) -> str:
    """Text filled up with spaces to so many places."""
    space = " " * (places - width(text))
    return space + text if right else text + space


def wrapped(text: str, first: str = "", line: int = _LINE) -> list[str]:
    """Text in lines of at most so many places, the first opened by `first` and the others indented as far; no word is cut."""
    lines, current = [], ""
    room = max(line - width(first), _NARROWEST)
    for word in plain(text).split(" "):
        longer = f"{current} {word}" if current else word
        if current and width(longer) > room:
            lines.append(current)
            longer = word
        current = longer
    lines.append(current)
    return [f"{first if number == 0 else ' ' * width(first)}{words}" for number, words in enumerate(lines)]


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], limit: int = 0) -> list[str]:
    """An aligned table; headings are wrapped to the width of their cells.

    With a `limit`, columns that do not fit follow in further tables below, each opened by the first column.
    """
    cells = _figures_aligned(columns, [[plain(cell) for cell in row] for row in rows])
    places = [_places(column, [row[number] for row in cells]) for number, column in enumerate(columns)]
    lines: list[str] = []
    for block in _blocks(places, limit):
        lines += [""] if lines else []
        lines += _block(
            [columns[number] for number in block],
            [[row[number] for number in block] for row in cells],
            [places[number] for number in block],
        )
    return lines


def page(report: Report, limit: int = 0) -> str:
    """A report as plain text: title, headed parts, numbered notes."""
    title = plain(report.title)
    lines = [title, "=" * width(title)]
    for part in report.parts:
        lines += ["", *_part(part, limit)]
    return "\n".join([*lines, *(["", "Notes", *note_lines(report.notes, limit)] if report.notes else [])])


def note_lines(notes: Sequence[str], limit: int = 0) -> list[str]:
    """Notes as numbered paragraphs, no wider than the `limit` where there is one."""
    return [line for number, words in enumerate(notes, start=1) for line in wrapped(words, f"  [{number}] ", _line_within(limit))]


def _line_within(limit: int) -> int:
    """The places of a line of words: never more than are easily read, and no more than the terminal has."""
    return min(_LINE, limit) if limit else _LINE


def _part(part: Part, limit: int) -> list[str]:
    indent = "  " if part.heading else ""
    lines = [plain(part.heading)] if part.heading else []
    lines += [line for words in part.words for line in wrapped(words, indent, _line_within(limit))]
    if part.columns:
        lines += [f"{indent}{line}".rstrip() for line in table(part.columns, part.rows, max(limit - len(indent), 0))]
    return lines + [line for item in part.items for line in wrapped(item, f"{indent}- ", _line_within(limit))]


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
    return max(longest_word, min(_NARROWEST, width(plain(column.title))), *map(width, cells), 0)


def _blocks(places: Sequence[int], limit: int) -> list[list[int]]:
    """Numbers of the columns that stand side by side; the first column opens every block."""
    blocks, taken = [[0]], places[0]
    for number in range(1, len(places)):
        if limit and taken + 2 + places[number] > limit and len(blocks[-1]) > 1:
            blocks.append([0])
            taken = places[0]
        blocks[-1].append(number)
        taken += 2 + places[number]
    return blocks


def _block(columns: Sequence[Column], cells: Sequence[Sequence[str]], places: Sequence[int]) -> list[str]:
    headings = [
        wrapped(column.title, line=space) if space >= _NARROWEST else [plain(column.title)]
        for column, space in zip(columns, places, strict=True)
    ]
    height = max(map(len, headings))
    head = [[heading[number - height] if height - number <= len(heading) else "" for heading in headings] for number in range(height)]
    rule = ["-" * space for space in places]
    return [_line(columns, row, places) for row in (*head, rule, *cells)]


def _line(columns: Sequence[Column], row: Sequence[str], places: Sequence[int]) -> str:
    return "  ".join(padded(cell, space, right=column.right) for column, cell, space in zip(columns, row, places, strict=True)).rstrip()
