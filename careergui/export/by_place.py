"""One role's figure in many places as rows: rank, value with its source, jobs and price level; leaves charts of places to charts."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from careergui.charts.place_words import rank_range
from careergui.compare.across import JOBS, Across, Standing, in_rank, is_pay
from careergui.domain.area import Area, within
from careergui.domain.certainty import caution, margin
from careergui.domain.estimate import Estimate
from careergui.export.report import Column, Notes, value
from careergui.export.tables import Cell, Sheet

_FACT = ("value", "unit", "status", "relative_standard_error", "margin", "caution", "period", "source", "reference", "adjusted_by", "note")
COLUMNS = (
    *("role_id", "role", "area_id", "area", "kind", "state", "rank", "last_rank", "measure", "label"),
    *_FACT,
    *("jobs", "jobs_status", "jobs_note", "price_level", "price_level_year", "price_level_of"),
)


def listed(found: Across, places: Sequence[Standing], *, lowest_first: bool = False) -> tuple[Standing, ...]:
    """Places by rank; then, by name, those that have none: territories among states, and those without a figure."""
    silent = (entry for entry in places if entry.rank(real=found.real) is None)
    order = in_rank(places, real=found.real, lowest_first=lowest_first)
    return (*(entry for entry in order if entry.rank(real=found.real)), *sorted(silent, key=lambda entry: entry.area.name))


def sheet(found: Across, places: Sequence[Standing]) -> Sheet:
    """One row for each place, the nation first; every figure a plain number, a missing one with its reason."""
    return Sheet(columns=COLUMNS, rows=tuple(_row(found, entry) for entry in (found.nation, *places)))


def objects(found: Across, places: Sequence[Standing]) -> list[dict[str, Any]]:
    """The same rows as objects; what is empty is left out."""
    rows = (zip(COLUMNS, row, strict=True) for row in sheet(found, places).rows)
    return [{name: cell for name, cell in row if cell not in {None, ""}} for row in rows]


def text_table(found: Across, places: Sequence[Standing], notes: Notes) -> tuple[list[Column], list[list[str]]]:
    """The same for reading: rank, place, figure, jobs and price level; of a figure that is there only what is its own goes into notes."""
    further = [] if found.measure.id == JOBS else [Column("Jobs", right=True)]
    prices = [Column("Price level", right=True)] if is_pay(found.measure.id) else []
    columns = [Column("Place"), Column("Id"), Column("Rank", right=True), Column(found.measure.label, right=True), *further, *prices]
    return columns, [_cells(found, entry, notes)[: len(columns)] for entry in (found.nation, *places)]


def _cells(found: Across, entry: Standing, notes: Notes) -> list[str]:
    level = entry.area.price_level
    cells = [entry.area.name, entry.area.id, rank_range(entry, real=found.real), _shown(entry.shown(real=found.real), entry.area, notes)]
    if found.measure.id != JOBS:
        cells.append(_shown(entry.jobs, entry.area, notes))
    return [*cells, "100.0" if entry is found.nation else f"{level.index:.1f}" if level else "none"]


def _shown(estimate: Estimate, area: Area, notes: Notes) -> str:
    """A figure without what is the same for all: that it was adjusted, and by what; reasons are told once for all places."""
    if estimate.value is None:
        return value(replace(estimate, note=estimate.note.replace(f" in {within(area)}.", " there.")), notes)
    if estimate.status not in {"reported", "top-coded"} and not estimate.adjusted_by:
        return value(estimate, notes)
    status = estimate.status if estimate.status == "top-coded" else "reported"
    return value(replace(estimate, status=status, note=""), notes)


def _row(found: Across, entry: Standing) -> tuple[Cell, ...]:
    area, shown, level = entry.area, entry.shown(real=found.real), entry.area.price_level
    named = (found.role.id, found.role.title, area.id, area.name, area.kind, area.state)
    ranks = (entry.rank(real=found.real), entry.last(real=found.real))
    sure, where = (shown.rse, margin(shown), caution(shown)), (shown.period, shown.source, shown.reference, shown.adjusted_by)
    fact = (shown.value, shown.unit, shown.status, *sure, *where, shown.note)
    prices = (level.index, level.year, level.of) if level else (None, "", "")
    jobs = (entry.jobs.value, entry.jobs.status, "" if entry.jobs.known else entry.jobs.note)
    return (*named, *ranks, found.measure.id, found.measure.label, *fact, *jobs, *prices)
