"""Pay and jobs by area, one file a state, read when first needed and kept as numbers; leaves making estimates to area_facts."""

from array import array
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Raw, Struct

from careergui.data.reading import Faulty, read
from careergui.domain.bundle import hourly_of
from careergui.domain.packing import STEP_FROM, unpacked

_NUMBERS = msgspec.json.Decoder(list[int])
_LETTERS = msgspec.json.Decoder(dict[str, str])
_GIVEN = msgspec.json.Decoder(dict[str, dict[str, float]])


class _File(Struct, frozen=True):
    """An AreaPayFile with its columns not yet read."""

    format: Literal["careergui-area-pay/1"]
    source: str
    period: str
    areas: tuple[str, ...]
    occupations: tuple[tuple[int, ...], ...]
    cells: dict[str, Raw]


_FILE = msgspec.json.Decoder(_File)


class StatePay:
    """The cells of one state and its areas; a cell is found by area and occupation, a figure by column and cell."""

    def __init__(self, file: _File) -> None:
        self.source, self.period, self.areas = file.source, file.period, file.areas
        self._codes = [array("i", accumulate(steps)) for steps in file.occupations]
        starts = [0]
        for codes in self._codes:
            starts.append(starts[-1] + len(codes))
        self._starts, self.size = starts, starts[-1]
        self._raw = file.cells
        self._columns: dict[str, array[int]] = {}
        self._hourly: dict[str, str] | None = None
        self._given: dict[str, dict[str, float]] = {}

    def cell(self, area: str, code: int) -> int | None:
        """The place of an occupation's cell (291141 for 29-1141, 0 for all occupations), None where there is no row."""
        if area not in self.areas:
            return None
        number = self.areas.index(area)
        codes = self._codes[number]
        place = bisect_left(codes, code)
        return self._starts[number] + place if place < len(codes) and codes[place] == code else None

    def cells(self, area: str) -> dict[int, int]:
        """Every occupation of an area and the place of its cell."""
        if area not in self.areas:
            return {}
        number = self.areas.index(area)
        return dict(zip(self._codes[number], range(self._starts[number], self._starts[number + 1]), strict=True))

    def number(self, column: str, cell: int) -> float | None:
        """A figure, or the footnote in its place as a negative number; None for a column the file does not have."""
        found = self.numbers(column, cell, cell + 1)
        return found[0] if found else None

    def numbers(self, column: str, first: int, end: int) -> list[float]:
        """The figures of neighbouring cells, as `number`; none where the file does not have the column whole."""
        stored, nearer = self._column(column), STEP_FROM.get(column)
        base = self.numbers(nearer, first, end) if nearer else []
        return unpacked(column, stored[first:end], base) if stored and (base or not nearer) else []

    def span(self, area: str) -> tuple[int, int]:
        """The places of an area's cells: the first, and the one after the last."""
        if area not in self.areas:
            return 0, 0
        number = self.areas.index(area)
        return self._starts[number], self._starts[number + 1]

    def hourly(self, statistic: str, cell: int, annual: float) -> float:
        """The published hourly figure that belongs to an annual one, or a footnote as a negative number."""
        if self._hourly is None:
            self._hourly = _LETTERS.decode(self._raw["hourly"])
            self._given = _GIVEN.decode(self._raw["hourly_given"]) if "hourly_given" in self._raw else {}
        letter = self._hourly[statistic][cell]
        if letter == "h":
            return self._given[statistic][str(cell)]
        if letter in _FOOTNOTE_LETTERS:
            return _FOOTNOTE_LETTERS[letter]
        return hourly_of(annual, letter)

    def _column(self, name: str) -> "array[int]":
        """A column as it is written, put together again only where it is asked for; an empty one where the file does not have it whole."""
        found = self._columns.get(name)
        if found is None:
            raw = self._raw.get(name)
            found = array("i", _NUMBERS.decode(raw) if raw is not None else ())
            found = self._columns[name] = found if len(found) == self.size else array("i")
        return found


_FOOTNOTE_LETTERS = {"n": -4.0, "s": -8.0, "t": -5.0}


class AreaPay:
    """All states' files, each read once."""

    def __init__(self, path_of: Callable[[str], Path], faulty: Faulty) -> None:
        self._path_of, self._faulty = path_of, faulty
        self._states: dict[str, StatePay | None] = {}

    def of(self, state: str) -> StatePay | None:
        """A state's cells; None (and one fault said) when its file cannot be used."""
        if state not in self._states:
            self._states[state] = self._read(self._path_of(state))
        return self._states[state]

    def _read(self, path: Path) -> StatePay | None:
        file = read(path, _FILE, self._faulty)
        return StatePay(file) if file is not None else None
