"""Jobs and pay of the nation as columns of the bundled file; leaves areas and industries to their own modules."""

from collections.abc import Mapping, Sequence

from careergui.build.cells import ANNUAL, HOURLY, figure
from careergui.build.oews import Cell
from careergui.build.releases import PAY_PERIOD, SURVEY
from careergui.domain.bundle import FOOTNOTES, MeasureColumn
from careergui.domain.estimate import Number, Status

NATION = "OEUN0000000000000"
"""The start of the key of every cell of the whole nation and all industries."""
TOTAL = "000000"
_JOBS_ERROR, _WAGE_ERROR = 2, 5
_PLACES: dict[str, tuple[int, int | None]] = {
    "employment.jobs": (1, _JOBS_ERROR),
    **{f"pay.hourly.{name}": (place, _WAGE_ERROR if name == "mean" else None) for name, place in HOURLY.items()},
    **{f"pay.annual.{name}": (place, _WAGE_ERROR if name == "mean" else None) for name, place in ANNUAL.items()},
}
"""Measure → the place of its value in a cell, and of its relative standard error."""


def columns(cells: Mapping[str, Cell], ids: Sequence[str]) -> dict[str, MeasureColumn]:
    """The measures of the wage survey. `cells` are by code without hyphen; an occupation that has none is missing."""
    rows = [cells.get(occupation.replace("-", "")) for occupation in ids]
    return {measure_id: _column(measure_id, rows, ids, cells[TOTAL]) for measure_id in _PLACES}


def _column(measure_id: str, rows: Sequence[Cell | None], ids: Sequence[str], total: Cell) -> MeasureColumn:
    place, error = _PLACES[measure_id]
    figures = [figure(row, place) if row else None for row in rows]
    status: dict[Status, list[str]] = {}
    for occupation, found in zip(ids, figures, strict=True):
        if found is not None and found < 0:
            status.setdefault(FOOTNOTES[int(found)], []).append(occupation)
    errors = tuple(_value(figure(row, error)) if row else None for row in rows) if error else ()
    return MeasureColumn(
        source=SURVEY.source,
        period=PAY_PERIOD,
        values=tuple(map(_value, figures)),
        rse=errors,
        status={name: tuple(status[name]) for name in sorted(status)},
        total=_value(figure(total, place)),
        total_rse=_value(figure(total, error)) if error else None,
        reference=f"{NATION}{{digits}}{place:02d}",
    )


def _value(found: Number | None) -> Number | None:
    return None if found is None or found < 0 else found
