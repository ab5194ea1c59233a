"""Pay of an occupation by industry, read occupation by occupation; leaves areas to area_facts."""

from collections.abc import Mapping

import msgspec

from careergui.data import cells, holding
from careergui.data.faults import Fault
from careergui.data.reading import Faulty, decoded
from careergui.domain.area import NATION
from careergui.domain.bundle import IndustryPay, IndustryPayFile, PayCells, hourly_of
from careergui.domain.estimate import Estimate
from careergui.domain.library import IndustryFigures
from careergui.domain.packing import STEP_FROM, unpacked

PART = "Pay by industry"
"""What the file holds, in words."""
FILE = msgspec.json.Decoder(IndustryPayFile)
_ONE = msgspec.json.Decoder(IndustryPay)
_MEASURES = tuple(name for name in cells.PLACES if name.startswith("pay.") or name == "employment.jobs")


class _Columns:
    """The cells of one occupation."""

    def __init__(self, pay: PayCells, source: str, period: str) -> None:
        self._pay, self.source, self.period = pay, source, period
        self._numbers: dict[str, list[float]] = {}

    def number(self, column: str, cell: int) -> float | None:
        found = self._column(column)
        return found[cell] if cell < len(found) else None

    def _column(self, name: str) -> list[float]:
        """A column as published."""
        if name not in self._numbers:
            stored: tuple[int, ...] = getattr(self._pay, name)
            self._numbers[name] = unpacked(name, stored, self._column(STEP_FROM[name]) if name in STEP_FROM else ())
        return self._numbers[name]

    def hourly(self, statistic: str, cell: int, annual: float) -> float | None:
        letters = self._pay.hourly.get(statistic)
        if letters is None:
            return None
        letter = letters[cell]
        if letter == "h":
            return self._pay.hourly_given[statistic].get(str(cell))
        return hourly_of(annual, letter)


def of(file: IndustryPayFile, occupation: str, faulty: Faulty) -> tuple[IndustryFigures, ...]:
    """Every industry given for an occupation, in file order; nothing, and the fault said, where its part is damaged."""
    raw = file.occupations.get(occupation)
    name = f"industry-pay.json, {occupation}"
    pay = decoded(bytes(raw), _ONE, name, faulty, PART) if raw is not None else None
    words = holding.by_industry(pay) if pay is not None else ""
    if words:
        faulty(Fault(name, "$", words, part=PART))
    if pay is None or words:
        return ()
    columns = _Columns(pay.cells, file.source, file.period)
    digits = occupation.replace("-", "")
    return tuple(
        IndustryFigures(
            code=code,
            name=file.sectors.get(code) or file.industries.get(code, code),
            sector=code in file.sectors,
            facts=_facts(columns, cell, f"OEUN0000000{code}{digits}"),
        )
        for cell, code in enumerate(pay.industries)
    )


def _facts(columns: _Columns, cell: int, series: str) -> Mapping[str, Estimate]:
    found = {measure_id: cells.estimate(columns, measure_id, cell, NATION, series) for measure_id in _MEASURES}
    return {measure_id: estimate for measure_id, estimate in found.items() if estimate is not None}
