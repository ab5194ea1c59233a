"""The estimates of occupations in one area, each made when first asked for; leaves national figures to occupations."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from careergui.data import cells
from careergui.data.absence import not_here
from careergui.data.area_pay import AreaPay
from careergui.data.occupations import Occupations
from careergui.data.real_pay import adjusted
from careergui.domain.area import Area
from careergui.domain.bundle import FOOTNOTES, TOP_CODES
from careergui.domain.estimate import Estimate, Number, missing
from careergui.domain.measures import BY_ID

_CAPPED = next(footnote for footnote, status in FOOTNOTES.items() if status == "top-coded")
_TYPE = {"nation": "N", "state": "S", "metropolitan": "M", "nonmetropolitan": "M"}


class InArea:
    """One area's figures as paid or adjusted: what the survey gives by area is the area's, everything else the nation's."""

    def __init__(self, nation: Occupations, area: Area, pay: AreaPay | None, *, real: bool) -> None:
        self.nation, self.area, self.real, self.pay = nation, area, real, pay
        self.measures = (*nation.file.measures, *(name for name in cells.PLACES if name not in nation.file.measures))
        self._cells = pay.cells() if pay is not None else {}
        self._known: dict[str, Mapping[str, Number]] = {}

    def estimate(self, occupation: str, measure_id: str) -> Estimate | None:
        """One estimate; None for a measure no file holds."""
        if measure_id not in cells.PLACES:
            return self.nation.estimate(occupation, measure_id)
        if self.pay is None:
            return unread(measure_id, self.area)
        code = int(occupation.replace("-", ""))
        found = self._found(measure_id, code)
        if found is not None or code in self._cells:
            return found or unread(measure_id, self.area)
        row = self.nation.rows.get(occupation)
        title = self.nation.file.titles[row] if row is not None else occupation
        return missing(BY_ID[measure_id].unit, not_here(title, self.area.name), self.pay.source)

    def total(self, measure_id: str) -> Estimate | None:
        """A measure for all occupations together in this area."""
        return self._found(measure_id, 0) if measure_id in cells.PLACES else self.nation.total(measure_id)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources of all measures, each once, in the order of the measures."""
        local = self.pay.source if self.pay is not None else ""
        found = (local if name in cells.PLACES else self.nation.source(name) for name in self.measures)
        return tuple(dict.fromkeys(source for source in found if source))

    def known(self, measure_id: str) -> Mapping[str, Number]:
        """The value of a measure for every occupation that has one here; worked out once, as list, facets and chart all ask for it."""
        place = cells.PLACES.get(measure_id)
        if place is None or self.pay is None:
            return self.nation.known(measure_id) if place is None else {}
        if measure_id not in self._known:
            self._known[measure_id] = self._values(self.pay, measure_id, place)
        return self._known[measure_id]

    def _values(self, pay: AreaPay, measure_id: str, place: cells.Place) -> dict[str, Number]:
        limit = TOP_CODES.get(BY_ID[measure_id].unit)
        factor, decimals = self._factor(measure_id), BY_ID[measure_id].decimals
        if factor is None:
            return {}
        figures = self._figures(pay, place)
        found = {role: number for role, number in zip(self._ids, figures, strict=True) if number is not None and number >= 0}
        if limit is not None and _CAPPED in figures:
            found |= {role: limit for role, number in zip(self._ids, figures, strict=True) if number == _CAPPED}
        found.pop("", None)
        return found if factor == 1 else {role: round(value / factor, decimals or None) for role, value in found.items()}

    @cached_property
    def _ids(self) -> list[str]:
        """The occupation of each cell, "" for all together."""
        known = self.nation.spelled
        return [known.get(code) or spelled(code) if code else "" for code in self._cells]

    def _figures(self, pay: AreaPay, place: cells.Place) -> Sequence[float | None]:
        """One column of the area, in the order of its cells."""
        numbers = pay.numbers(place.column)
        if not numbers:
            return [None] * len(pay)  # a column that cannot be used
        if not place.hourly:
            return numbers
        return pay.hourlies(place.column, numbers)

    def _factor(self, measure_id: str) -> float | None:
        """What pay is divided by; None where pay cannot be adjusted."""
        if not self.real or not measure_id.startswith("pay."):
            return 1
        return self.area.price_level.index / 100 if self.area.price_level else None

    def _found(self, measure_id: str, code: int) -> Estimate | None:
        if self.pay is None or code not in self._cells:
            return None
        return in_cell(self.pay, self.area, measure_id, code, self._cells[code], real=self.real)


def in_cell(pay: AreaPay, area: Area, measure_id: str, code: int, cell: int, *, real: bool) -> Estimate | None:
    """The estimate of an occupation (291141 for 29-1141) whose cell in an area is known; None where the file has no such column."""
    found = cells.estimate(pay, measure_id, cell, area, f"OEU{_TYPE[area.kind]}{area.code}000000{code:06d}")
    return adjusted(found, measure_id, area) if found is not None and real else found


def unread(measure_id: str, area: Area) -> Estimate:
    """What stands for every figure of an area whose file, or whose column in it, cannot be used."""
    return missing(BY_ID[measure_id].unit, f"The file with the figures of {area.name} is missing or damaged.")


def spelled(code: int) -> str:
    """291141 as 29-1141."""
    digits = f"{code:06d}"
    return f"{digits[:2]}-{digits[2:]}"
