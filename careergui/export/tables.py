"""Results as tables in CSV, Markdown or tab-separated text, safe for spreadsheets; leaves which columns to sheets."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.spec import Table
from careergui.text import plain

Cell: TypeAlias = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 - spreadsheets read the full-width signs as the plain ones
_FIGURE = re.compile(r"[+−-]?\$?[0-9][0-9,]*(\.[0-9]+)?( ?%| points?| percentage points?)?( \[[0-9]+\])*")
"""A figure, with the numbers of its notes: no formula, though it may begin with a sign."""
_MARKED = re.compile(r"([\\`*_\[\]|~])")
_OPENING = re.compile(r"^(?=#{1,6}(?: |$)|[-+](?: |$)|-[ -]*$|=+$)|^[0-9]{1,9}(?=[.)](?: |$))")
"""What Markdown takes for a heading, a list or a rule where a line begins with it."""
_LINK = re.compile(r"(?<=:)//|(?<=\bwww)\.|@", re.IGNORECASE)
"""What some readers of Markdown take for an address and make a link of."""


class Sheet(Struct, frozen=True, kw_only=True):
    """A table of numbers and texts; a number stays a number in every format that has them, None is an empty cell."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def of_chart(table: Table) -> Sheet:
    """A chart's own table."""
    return Sheet(columns=table.columns, rows=table.rows)


def safe(text: str) -> str:
    """Text on one line that no spreadsheet takes for a formula: such a one gets an apostrophe before it; figures stay as they are."""
    line = plain(text)
    return f"'{line}" if line.startswith(_FORMULA) and not _FIGURE.fullmatch(line) else line


def csv_text(sheet: Sheet) -> str:
    """The table as comma-separated values, with a header."""
    return "".join(f"{line}\n" for line in (",".join(map(_quoted, row)) for row in (sheet.columns, *sheet.rows)))


def csv_file(sheet: Sheet) -> bytes:
    """The table as a CSV file that spreadsheets read as UTF-8."""
    return csv_text(sheet).replace("\n", "\r\n").encode("utf-8-sig")


def tab_text(sheet: Sheet) -> str:
    """The table as tab-separated values, as spreadsheets take it from the clipboard."""
    return "".join("\t".join(map(tab_cell, row)) + "\n" for row in (sheet.columns, *sheet.rows))


def tab_cell(cell: Cell) -> str:
    """One cell of such a text; quotes around one that begins with a quote, else a spreadsheet would look for its end in other cells."""
    text = _shown(cell)
    return _in_quotes(text) if text.startswith('"') else text


def markdown_text(sheet: Sheet) -> str:
    """The table in Markdown, numbers aligned to the right."""
    numeric = [any(isinstance(row[place], int | float) for row in sheet.rows) for place in range(len(sheet.columns))]
    head = (_line(sheet.columns), "| " + " | ".join("---:" if right else "---" for right in numeric) + " |")
    return "\n".join((*head, *(_line(row) for row in sheet.rows))) + "\n"


def markdown_words(text: str) -> str:
    """Text from data as Markdown that shows it as it is: no HTML, no marks, no links."""
    escaped = plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _OPENING.sub(lambda found: f"{found[0]}\\", _LINK.sub(r"\\\g<0>", _MARKED.sub(r"\\\1", escaped)))


def _line(row: Sequence[Cell]) -> str:
    return "| " + " | ".join(markdown_words(_shown(cell)) for cell in row) + " |"


def _shown(cell: Cell) -> str:
    return "" if cell is None else safe(cell) if isinstance(cell, str) else _number(cell)


def _quoted(cell: Cell) -> str:
    text = _shown(cell)
    return _in_quotes(text) if isinstance(cell, str) and any(sign in text for sign in ',;"') else text


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
