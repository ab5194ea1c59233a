"""Pay and jobs of the occupations in one area, each column read when first needed and kept as numbers; leaves estimates to area_facts."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from careergui.data import holding
from careergui.data.area_files import AreaFiles, StateFile
from careergui.data.reading import Faulty
from careergui.domain.area import Area
from careergui.domain.bundle import hourly_of
from careergui.domain.packing import STEP_FROM, unpacked

_NUMBERS = msgspec.json.Decoder(list[Annotated[int, Meta(ge=-99, lt=2**31)]])
"""What an array of numbers can hold; JSON knows no limit."""
_LETTERS = msgspec.json.Decoder(str)
_GIVEN = msgspec.json.Decoder(dict[str, float])
_NEEDED = frozenset({"median", "p10", "p25", "p75", "p90", "mean", "jobs"})


class AreaPay:
    """The cells of one area; a cell is found by occupation, a figure by column and cell.

    A column that cannot be used is as one that is not there, and one fault.
    """

    def __init__(self, files: AreaFiles, area: Area, file: StateFile, codes: "array[int]") -> None:
        """`file` is the one of its state, `codes` are its occupations, lowest first."""
        self._files, self._area, self._codes = files, area, codes
        self.source, self.period = file.source, file.period
        self._columns: dict[str, array[int]] = {}
        self._hourly: dict[str, tuple[str, dict[str, float]]] = {}

    def __len__(self) -> int:
        return len(self._codes)

    def cell(self, code: int) -> int | None:
        """The place of an occupation's cell (291141 for 29-1141, 0 for all occupations), None where there is no row."""
        place = bisect_left(self._codes, code)
        return place if place < len(self._codes) and self._codes[place] == code else None

    def cells(self) -> dict[int, int]:
        """Every occupation and the place of its cell."""
        return dict(zip(self._codes, range(len(self._codes)), strict=True))

    def number(self, column: str, cell: int) -> float | None:
        """A figure, or the footnote in its place as a negative number; None for a column the file does not have."""
        found = self.numbers(column, cell, cell + 1)
        return found[0] if found else None

    def numbers(self, column: str, first: int = 0, end: int | None = None) -> list[float]:
        """The figures of neighbouring cells, as `number`; none where the file does not have the column whole."""
        stored, nearer = self._column(column), STEP_FROM.get(column)
        base = self.numbers(nearer, first, end) if nearer else []
        return unpacked(column, stored[first:end], base) if stored and (base or not nearer) else []

    def hourly(self, statistic: str, cell: int, annual: float) -> float | None:
        """The published hourly figure that belongs to an annual one, or a footnote as a negative number; None where it cannot be read."""
        letters, given = self._lettered(statistic)
        return _hourly(cell, letters[cell], annual, given) if letters else None

    def hourlies(self, statistic: str, annuals: Sequence[float]) -> list[float | None]:
        """As `hourly`, of all cells, whose annual figures are given."""
        letters, given = self._lettered(statistic)
        if not letters:
            return [None] * len(annuals)
        return [_hourly(cell, letter, annual, given) for cell, (letter, annual) in enumerate(zip(letters, annuals, strict=True))]

    def _lettered(self, statistic: str) -> tuple[str, dict[str, float]]:
        if statistic not in self._hourly:
            self._hourly[statistic] = self._letters(statistic)
        return self._hourly[statistic]

    def _column(self, name: str) -> "array[int]":
        """A column as it is written; an empty one where the file does not have it whole."""
        found = self._columns.get(name)
        if found is None:
            found = self._columns[name] = array("i", self._numbers(name))
        return found

    def _numbers(self, name: str) -> list[int]:
        numbers = self._files.entry(self._area, "columns", name, _NUMBERS, [])
        if numbers is None or len(numbers) == len(self):
            return numbers or []
        if numbers or name in _NEEDED:
            self._refuse(name, f"has not one figure for each of {len(self):,} occupations")
        return []

    def _letters(self, statistic: str) -> tuple[str, dict[str, float]]:
        """The letters of the hourly figures and those given by themselves; none where they do not hold together."""
        letters = self._files.entry(self._area, "hourly", statistic, _LETTERS, "")
        given = self._files.entry(self._area, "hourly_given", statistic, _GIVEN, {})
        if letters is None or given is None:
            return "", {}
        words = holding.hourly({statistic: letters}, {statistic: given}, len(self))
        if words:
            self._refuse("hourly", words)
        return ("", {}) if words else (letters, given)

    def _refuse(self, name: str, words: str) -> None:
        self._files.refuse(self._area.state, f"{self._area.id}, {name}", words)


def _hourly(cell: int, letter: str, annual: float, given: Mapping[str, float]) -> float | None:
    return given.get(str(cell)) if letter == "h" else hourly_of(annual, letter)


class PayByArea:
    """All areas, each read out of its state's file when first asked for."""

    def __init__(self, path_of: Callable[[str], Path], faulty: Faulty) -> None:
        self._files = AreaFiles(path_of, faulty)
        self._areas: dict[str, AreaPay | None] = {}

    def of(self, area: Area) -> AreaPay | None:
        """An area's cells, none where the file does not name it; None (and one fault said) where it cannot be read."""
        if area.id not in self._areas:
            self._areas[area.id] = self._read(area)
        return self._areas[area.id]

    def _read(self, area: Area) -> AreaPay | None:
        file = self._files.of(area.state)
        if file is None:
            return None
        if area.id not in file.areas:
            return AreaPay(self._files, area, file, array("i"))
        steps = self._files.decoded(area, file.occupations[file.areas.index(area.id)], _NUMBERS, "occupations")
        words = holding.occupation_codes(steps) if steps is not None else ""
        if words:
            self._files.refuse(area.state, f"{area.id}, occupations", words)
        return AreaPay(self._files, area, file, array("i", accumulate(steps))) if steps is not None and not words else None
