"""One pay cell to an estimate, for areas and industries alike; leaves finding the cell to area_pay and industries."""

from typing import Protocol

from msgspec import Struct

from careergui.data.absence import reason
from careergui.domain.area import Area
from careergui.domain.bundle import FOOTNOTES, TOP_CODES
from careergui.domain.certainty import collapsed, neighbour
from careergui.domain.estimate import Caution, Estimate, Status
from careergui.domain.measures import AREA_STATISTICS, BY_ID

_DATATYPES = ("mean", "p10", "p25", "median", "p75", "p90")
"""In the order BLS numbers them: hourly mean 03, annual mean 04, hourly percentiles 06 to 10, annual 11 to 15."""
_HOURLY = dict(zip(_DATATYPES, ("03", "06", "07", "08", "09", "10"), strict=True))
_ANNUAL = dict(zip(_DATATYPES, ("04", "11", "12", "13", "14", "15"), strict=True))


class Place(Struct, frozen=True, kw_only=True):
    """Where a figure of a cell stands: its column, its BLS datatype, and whether it is money by the hour."""

    column: str
    datatype: str
    hourly: bool = False
    rse: str = ""
    """The column of its relative standard error."""


PLACES: dict[str, Place] = {
    **{
        f"pay.annual.{name}": Place(column=name, datatype=_ANNUAL[name], rse="wage_rse" if name == "mean" else "")
        for name in AREA_STATISTICS
    },
    **{
        f"pay.hourly.{name}": Place(column=name, datatype=_HOURLY[name], hourly=True, rse="wage_rse" if name == "mean" else "")
        for name in AREA_STATISTICS
    },
    "employment.jobs": Place(column="jobs", datatype="01", rse="jobs_rse"),
    "employment.per_1000": Place(column="per_1000", datatype="16"),
    "employment.location_quotient": Place(column="location_quotient", datatype="17"),
}
"""Measure id → where it stands in a pay cell."""


class Columns(Protocol):
    """Cells that can be asked for a figure."""

    source: str
    period: str

    def number(self, column: str, cell: int) -> float | None:
        """A figure, or a footnote as a negative number."""

    def hourly(self, statistic: str, cell: int, annual: float) -> float | None:
        """The hourly figure of an annual one, or a footnote as a negative number; None where it cannot be read."""


def figure(columns: Columns, place: Place, cell: int) -> float | None:
    """The figure of a cell, or the footnote in its place as a negative number; None where the file has no such column."""
    number = columns.number(place.column, cell)
    return columns.hourly(place.column, cell, number) if place.hourly and number is not None else number


def estimate(columns: Columns, measure_id: str, cell: int, area: Area, series: str) -> Estimate | None:
    """The estimate of a measure in a cell; None where the file has no such column. `series` is the BLS series without its datatype."""
    place = PLACES[measure_id]
    number = figure(columns, place, cell)
    if number is None:
        return None
    status: Status = FOOTNOTES.get(int(number), "missing") if number < 0 else "reported"
    unit = BY_ID[measure_id].unit
    value = TOP_CODES.get(unit) if status == "top-coded" else number if number >= 0 else None
    rse = columns.number(place.rse, cell) if place.rse and status == "reported" else None
    return Estimate(
        value=_plain(value),
        unit=unit,
        status=status,
        rse=rse if rse is not None and rse >= 0 else None,
        note=reason(columns.source, status) if status != "reported" else "",
        caution=_caution(columns, place, cell, number),
        period=columns.period,
        area=area.name,
        source=columns.source,
        reference=f"{series}{place.datatype}",
    )


def _caution(columns: Columns, place: Place, cell: int, number: float) -> Caution:
    """Whether a percentile of pay has collapsed into its neighbour: only ends of a range are looked at, and no footnotes."""
    beside = neighbour(place.column)
    if not beside or number < 0 or figure(columns, _beside(place, beside), cell) != number:
        return ""
    median = figure(columns, _beside(place, "median"), cell)
    return "collapsed-percentiles" if median is not None and collapsed(number, number, median) else ""


def _beside(place: Place, column: str) -> Place:
    return Place(column=column, datatype="", hourly=place.hourly)


def _plain(value: float | None) -> float | int | None:
    """A whole number without its decimal point."""
    return int(value) if value is not None and value == int(value) else value
