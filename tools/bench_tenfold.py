"""Makes a folder of bundled data with ten times the occupations, to see what grows with their number; measures nothing."""

import shutil
import sys
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from careergui import assets
from careergui.build.search_index import everyday_words, search_index
from careergui.data.area_facts import spelled
from careergui.domain.bundle import (
    AreaPayFile,
    CategoryColumn,
    ConnectionFile,
    IndustryPayFile,
    MeasureColumn,
    OccupationFile,
    RatingFile,
)
from careergui.domain.occupation import Connected

Kind = TypeVar("Kind")
File = TypeVar("File", RatingFile, IndustryPayFile)

TIMES = 10
_FIRST_MAJOR = 60
"""Major groups from here on do not exist: the codes of the copies."""


def write_tenfold(folder: Path) -> Path:
    """The folder, for CAREERGUI_RESOURCES."""
    shutil.copytree(assets.resources(), folder, dirs_exist_ok=True)
    occupations = _read(assets.occupations_file(), OccupationFile)
    copies = _copies(occupations)
    larger = _occupations(occupations, copies)
    connections = _connections(_read(assets.fact("connections"), ConnectionFile), copies)
    ratings = _multiplied(_read(assets.fact("ratings"), RatingFile), copies)
    industries = _multiplied(_read(assets.fact("industry-pay"), IndustryPayFile), copies)
    _write(folder / "us-occupations.json", larger)
    _write(folder / "facts" / "connections.json", connections)
    _write(folder / "facts" / "ratings.json", ratings)
    _write(folder / "facts" / "industry-pay.json", industries)
    _write(folder / "facts" / "search-index.json", search_index(larger, connections, ratings, everyday_words()))
    for path in sorted((folder / "facts" / "pay-by-area").glob("*.json")):
        _write(path, _area_pay(_read(path, AreaPayFile), copies))
    return folder


def _read(path: Path, kind: type[Kind]) -> Kind:
    return msgspec.json.decode(path.read_bytes(), type=kind)


def _write(path: Path, value: object) -> None:
    path.write_bytes(msgspec.json.encode(value))


def _copies(file: OccupationFile) -> dict[str, tuple[str, ...]]:
    """The codes of the copies of each occupation, in the order of the copies."""
    count = len(file.ids)

    def code(number: int) -> str:
        return f"{_FIRST_MAJOR + number // 10_000:02d}-{number % 10_000:04d}"

    return {occupation: tuple(code(copy * count + place) for copy in range(TIMES - 1)) for place, occupation in enumerate(file.ids)}


def _occupations(file: OccupationFile, copies: dict[str, tuple[str, ...]]) -> OccupationFile:
    rounds = range(TIMES - 1)
    return replace(
        file,
        ids=(*file.ids, *(copies[occupation][number] for number in rounds for occupation in file.ids)),
        titles=(*file.titles, *(f"{title} {number + 2}" for number in rounds for title in file.titles)),
        group_of=file.group_of * TIMES,
        measures={name: _measure(column, copies) for name, column in file.measures.items()},
        categories={name: _category(column) for name, column in file.categories.items()},
    )


def _measure(column: MeasureColumn, copies: dict[str, tuple[str, ...]]) -> MeasureColumn:
    status = {status: tuple(code for one in ids for code in (one, *copies[one])) for status, ids in column.status.items()}
    return replace(column, values=column.values * TIMES, rse=column.rse * TIMES, status=status)


def _category(column: CategoryColumn) -> CategoryColumn:
    return replace(column, values=column.values * TIMES)


def _connections(file: ConnectionFile, copies: dict[str, tuple[str, ...]]) -> ConnectionFile:
    """Copies have titles of their own, so that there are ten times as many to search."""
    made = dict(file.occupations)
    for occupation, raw in file.occupations.items():
        one = msgspec.json.decode(raw, type=Connected)
        for number, code in enumerate(copies[occupation], start=2):
            titles = tuple(f"{title} {number}" for title in one.other_titles)
            reported = tuple(f"{title} {number}" for title in one.reported_titles)
            made[code] = msgspec.Raw(msgspec.json.encode(replace(one, other_titles=titles, reported_titles=reported, parts={})))
    return replace(file, occupations=made)


def _multiplied(file: File, copies: dict[str, tuple[str, ...]]) -> File:
    found = dict(file.occupations)
    for occupation, raw in file.occupations.items():
        found.update(dict.fromkeys(copies[occupation], raw))
    return replace(file, occupations=found)


def _area_pay(file: AreaPayFile, copies: dict[str, tuple[str, ...]]) -> AreaPayFile:
    """Every area's cells followed by nine copies of them, without that of all occupations."""
    pairs = [_multiplied_codes(list(accumulate(steps)), copies) for steps in file.occupations]
    codes = [[code for code, _ in area] for area in pairs]
    orders = [[cell for _, cell in area] for area in pairs]
    return replace(
        file,
        occupations=tuple((*own[:1], *(second - first for first, second in pairwise(own))) for own in codes),
        columns={
            name: tuple(tuple(column[cell] for cell in order) if column else () for column, order in zip(lists, orders, strict=True))
            for name, lists in file.columns.items()
        },
        hourly={
            name: tuple("".join(letters[cell] for cell in order) for letters, order in zip(lists, orders, strict=True))
            for name, lists in file.hourly.items()
        },
        hourly_given={
            name: tuple(
                {str(new): exact[str(old)] for new, old in enumerate(order) if str(old) in exact}
                for exact, order in zip(lists, orders, strict=True)
            )
            for name, lists in file.hourly_given.items()
        },
    )


def _multiplied_codes(own: list[int], copies: dict[str, tuple[str, ...]]) -> list[tuple[int, int]]:
    """Codes in order, each with the place of the cell it is a copy of."""
    further = [(int(copy.replace("-", "")), cell) for cell, code in enumerate(own) if code for copy in copies[spelled(code)]]
    return sorted([*((code, cell) for cell, code in enumerate(own)), *further])


if __name__ == "__main__":
    write_tenfold(Path(sys.argv[1]))
