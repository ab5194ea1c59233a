"""The folder of release files: every checksum first, then every table; leaves what the tables say to others."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from careergui.build.reading import Rows, read_csv, read_workbook
from careergui.build.releases import Release
from careergui.errors import CareerguiError


def check(folder: Path, releases: Sequence[Release]) -> None:
    """Raise CareerguiError naming every file that is missing or is not the one expected; nothing is read before all are right."""
    if not folder.is_dir():
        raise CareerguiError(f"{folder} is no folder. Give the folder that holds the release files (see docs/building-data.md).")
    faults = [fault for release in releases if (fault := _fault(folder / release.path, release.sha256))]
    if faults:
        listed = "\n  ".join(faults)
        raise CareerguiError(
            f"These files of {folder} are not those expected:\n  {listed}\n"
            "Nothing was built. For newer releases change their rows in careergui/build/releases.py."
        )


def _fault(path: Path, expected: str) -> str:
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return f"{path}: {error.strerror or error}"
    return "" if found == expected else f"{path}: its SHA-256 is {found}, not {expected}"


def read(folder: Path, releases: Sequence[Release], before: Callable[[str], None]) -> Mapping[str, Rows]:
    """The rows of every file by key; `before` is told the name of each before it is read."""
    tables: dict[str, Rows] = {}
    for release in releases:
        before(release.path)
        tables[release.key] = _rows(folder / release.path, release)
    return tables


def _rows(path: Path, release: Release) -> Rows:
    if path.suffix == ".xlsx":
        return read_workbook(path, release.sheet, release.header_row, release.columns)
    return read_csv(path, release.columns, notes_below=release.notes_below)
