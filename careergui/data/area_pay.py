"""Pay and jobs by area, one file a state, read when first needed and kept as numbers; leaves making estimates to area_facts."""

from array import array
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Raw, Struct

from careergui.data import holding
from careergui.data.faults import Fault
from careergui.data.reading import Faulty, decoded, read
from careergui.domain.bundle import hourly_of
from careergui.domain.packing import STEP_FROM, unpacked

_NUMBERS = msgspec.json.Decoder(list[Annotated[int, Meta(ge=-99, lt=2**31)]])
"""What an array of numbers can hold; JSON knows no limit."""
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
    """The cells of one state and its areas; a cell is found by area and occupation, a figure by column and cell.

    A column that cannot be used is as one that is not there, and one fault.
    """

    def __init__(self, file: _File, name: str, faulty: Faulty, reread: "Callable[[StatePay], dict[str, Raw]]") -> None:
        """`name` is that of the file, for `faulty`, which is told of columns that turn out damaged when they are asked for.

        `reread` gives the columns as they are written once more, after `release`.
        """
        self._name, self._faulty, self._reread = name, faulty, reread
        self.source, self.period, self.areas = file.source, file.period, file.areas
        self._codes = [array("i", accumulate(steps)) for steps in file.occupations]
        starts = [0]
        for codes in self._codes:
            starts.append(starts[-1] + len(codes))
        self._starts, self.size = starts, starts[-1]
        self._raw: dict[str, Raw] | None = file.cells
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

    def hourly(self, statistic: str, cell: int, annual: float) -> float | None:
        """The published hourly figure that belongs to an annual one, or a footnote as a negative number; None where it cannot be read."""
        if self._hourly is None:
            self._read_hourly()
        letters = self._hourly.get(statistic) if self._hourly else None
        if letters is None:
            return None
        letter = letters[cell]
        if letter == "h":
            return self._given[statistic].get(str(cell))
        return hourly_of(annual, letter)

    def is_of(self, file: _File) -> bool:
        """Whether a file has the same cells."""
        return file.areas == self.areas and [array("i", accumulate(steps)) for steps in file.occupations] == self._codes

    def release(self) -> None:
        """Let go of the text of the file; columns asked for before stay at hand."""
        self._raw = None

    def _written(self, name: str, otherwise: bytes) -> bytes:
        """A column as it is written."""
        if self._raw is None:
            self._raw = self._reread(self)
        return bytes(self._raw.get(name, otherwise))

    def _column(self, name: str) -> "array[int]":
        """A column as it is written, put together again only where it is asked for; an empty one where the file does not have it whole."""
        found = self._columns.get(name)
        if found is None:
            found = self._columns[name] = array("i", self._numbers(name))
        return found

    def _numbers(self, name: str) -> list[int]:
        numbers = decoded(self._written(name, _NO_COLUMN), _NUMBERS, f"{self._name}, {name}", self._faulty, self._part)
        if numbers is None:
            return []
        if len(numbers) != self.size and (numbers or name in _NEEDED):
            self._faulty(Fault(f"{self._name}, {name}", "$", f"has not one figure for each of {self.size:,} cells", part=self._part))
            return []
        return numbers

    def _read_hourly(self) -> None:
        name = f"{self._name}, hourly"
        letters = decoded(self._written("hourly", b"{}"), _LETTERS, name, self._faulty, self._part)
        given = decoded(self._written("hourly_given", b"{}"), _GIVEN, name, self._faulty, self._part)
        words = holding.hourly(letters, given, self.size) if letters is not None and given is not None else ""
        if words:
            self._faulty(Fault(name, "$", words, part=self._part))
        sound = letters is not None and given is not None and not words
        self._hourly, self._given = (letters or {}, given or {}) if sound else ({}, {})

    @property
    def _part(self) -> str:
        return part_of(self.areas[0])


def part_of(state: str) -> str:
    """What the file of a state holds, in words."""
    return f"Pay and jobs by area in {state}"


_MOST_WHOLE = 8
"""Files that are kept as they are written, for further columns."""
_NEEDED = frozenset({"median", "p10", "p25", "p75", "p90", "mean", "jobs"})
_NO_COLUMN = b"[]"


class AreaPay:
    """All states' files, each read when first asked for; of most only the columns asked for are kept, as all files are many megabytes."""

    def __init__(self, path_of: Callable[[str], Path], faulty: Faulty) -> None:
        self._path_of, self._faulty = path_of, faulty
        self._states: dict[str, StatePay | None] = {}
        self._whole: list[StatePay] = []

    def of(self, state: str) -> StatePay | None:
        """A state's cells; None (and one fault said) when its file cannot be used."""
        if state not in self._states:
            self._states[state] = self._read(state, self._path_of(state))
        return self._states[state]

    def _read(self, state: str, path: Path) -> StatePay | None:
        file = read(path, _FILE, self._faulty, part_of(state))
        words = holding.occupation_lists(file.areas, file.occupations, state) if file is not None else ""
        if words:
            self._faulty(Fault(str(path), "$", words, part=part_of(state)))
        if file is None or words:
            return None
        made = StatePay(file, str(path), self._faulty, lambda pay: self._reread(pay, path))
        self._hold(made)
        return made

    def _reread(self, pay: StatePay, path: Path) -> dict[str, Raw]:
        """The columns once more; none of a file that has become another one."""
        file = read(path, _FILE, self._faulty, part_of(pay.areas[0]))
        self._hold(pay)
        return file.cells if file is not None and pay.is_of(file) else {}

    def _hold(self, pay: StatePay) -> None:
        """Keep this file whole, and let go of the one read longest ago."""
        self._whole.append(pay)
        if len(self._whole) > _MOST_WHOLE:
            self._whole.pop(0).release()
