"""Release files as rows of text, exactly as published; leaves what the text means to the modules that use it."""

import csv
import gzip
import itertools
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from careergui.errors import CareerguiError

Rows: TypeAlias = list[dict[str, str]]
"""One dictionary a row: column → text; nothing is ever taken for a missing value (the word None is a word)."""


def read_csv(path: Path, columns: tuple[str, ...], *, notes_below: bool = False) -> Rows:
    """The rows of a comma-separated file, plain or .gz, UTF-8, whose header is exactly `columns` in that order.

    With `notes_below`, lines of one single field (the publisher's notes under the table) are left out.
    Raises CareerguiError with the file and what is wrong: the columns, or the line that is not as long as the header.
    """
    try:
        with (
            gzip.open(path, "rt", encoding="utf-8-sig", newline="")
            if path.suffix == ".gz"
            else path.open(encoding="utf-8-sig", newline="") as stream
        ):
            lines = csv.reader(stream, skipinitialspace=True)
            _check_columns(path, next(lines, []), columns)
            return list(_rows(path, enumerate(lines, start=2), columns, notes_below=notes_below))
    except (OSError, EOFError, UnicodeDecodeError, csv.Error) as error:
        raise CareerguiError(f"Cannot read {path}: {error}.") from error


def read_workbook(path: Path, sheet: str | None, header_row: int, columns: tuple[str, ...]) -> Rows:
    """The rows of a sheet (None: the first) below its header, which stands in row `header_row` (counted from 1).

    Cells become text exactly as their value is (8, not 8.0), empty ones the empty text; empty rows are left out.
    Raises CareerguiError as read_csv does.
    """
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        if sheet is not None and sheet not in book.sheetnames:
            raise CareerguiError(f"{path} has no sheet “{sheet}”; it has {', '.join(book.sheetnames)}.")
        table = book[sheet] if sheet is not None else book.worksheets[0]
        lines = ([_text(cell) for cell in row] for row in table.iter_rows(min_row=header_row, values_only=True))
        _check_columns(path, _trimmed(next(lines, []), columns), columns)
        filled = ((number, _trimmed(line, columns)) for number, line in enumerate(lines, start=header_row + 1) if any(line))
        return list(_rows(path, filled, columns))
    except (OSError, zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, ValueError) as error:
        raise CareerguiError(f"Cannot read {path}: {error}.") from error


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _trimmed(line: list[str], columns: Sequence[str]) -> list[str]:
    """The line as long as the header: a workbook leaves out empty cells at the end, or adds some beyond it."""
    width = len(columns)
    padded = line + [""] * (width - len(line))
    return padded[:width] if not any(padded[width:]) else padded


def _check_columns(path: Path, found: Sequence[str], expected: Sequence[str]) -> None:
    if list(found) == list(expected):
        return
    missing = [name for name in expected if name not in found]
    unexpected = [name for name in found if name not in expected]
    said = [f"missing: {_named(missing)}"] * bool(missing) + [f"unexpected: {_named(unexpected)}"] * bool(unexpected)
    raise CareerguiError(
        f"{path} has other columns than expected ({'; '.join(said) or 'in another order'}). "
        "Nothing was built. If the publisher changed the file, change its row in careergui/build/releases.py."
    )


def _named(names: Iterable[str]) -> str:
    shown = [f"“{name}”" for name in itertools.islice(names, 12)]
    return ", ".join(shown)


def _rows(
    path: Path, lines: Iterable[tuple[int, list[str]]], columns: Sequence[str], *, notes_below: bool = False
) -> Iterator[dict[str, str]]:
    for number, line in lines:
        if len(line) == len(columns):
            yield dict(zip(columns, line, strict=True))
        elif line and not (notes_below and len(line) == 1):
            raise CareerguiError(f"{path}, line {number}: {len(line)} fields instead of {len(columns)}. Nothing was built.")
