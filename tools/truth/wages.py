"""Wages and jobs: the nation, every area and every industry against the survey's own cells, found by their series."""

from collections.abc import Iterator

from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, in_area
from tools.truth.pairs import Pair, Sample, told
from tools.truth.releases import Releases

_DATATYPES = {
    "employment.jobs": 1,
    "pay.hourly.mean": 3,
    "pay.annual.mean": 4,
    "pay.hourly.p10": 6,
    "pay.hourly.p25": 7,
    "pay.hourly.median": 8,
    "pay.hourly.p75": 9,
    "pay.hourly.p90": 10,
    "pay.annual.p10": 11,
    "pay.annual.p25": 12,
    "pay.annual.median": 13,
    "pay.annual.p75": 14,
    "pay.annual.p90": 15,
}
_LOCAL = {"employment.per_1000": 16, "employment.location_quotient": 17}
_ERRORS = {"employment.jobs": 2, "pay.hourly.mean": 5, "pay.annual.mean": 5}
_FOOTNOTES = {"8": ("suppressed", None), "4": ("not-applicable", None)}
_COLUMNS = ", ".join([f"v{number:02d}" for number in range(1, 18)] + [f"f{number:02d}" for number in range(1, 18)])
_KIND = {"nation": "N", "state": "S", "metropolitan": "M", "nonmetropolitan": "M"}


def areas(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Every figure of the sample's occupations in its areas; a cell the release lacks must be missing, a cell it has must be there."""
    for area in sample.areas:
        view = in_area(catalog, area.id)
        released = _cells(releases, f"OEU{_KIND[area.kind]}{area.code}000000")
        wanted = _DATATYPES if area.kind == "nation" else {**_DATATYPES, **_LOCAL}
        for occupation in sorted(sample.occupations):
            yield from _cell(view, area, occupation, released.get(occupation.replace("-", "")), wanted)


def industries(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Every figure by industry of the sample's occupations."""
    for occupation in sorted(sample.occupations):
        for entry in catalog.library.industries(occupation) if catalog.library else ():
            series = f"OEUN0000000{entry.code}{occupation.replace('-', '')}"
            cell = releases.wages.execute(f"SELECT {_COLUMNS} FROM cell WHERE key = ?", (series,)).fetchone()  # noqa: S608 - our own columns
            yield Pair(f"{series}: in the release", True, cell is not None)
            for measure_id, datatype in _DATATYPES.items() if cell else ():
                yield Pair(f"{series}{datatype:02d}", told(entry.facts.get(measure_id)), _told(cell, datatype))


def _cell(view: Catalog, area: Area, occupation: str, cell: tuple[str, ...] | None, wanted: dict[str, int]) -> Iterator[Pair]:
    role = view.roles[occupation]
    for measure_id, datatype in wanted.items():
        found = view.estimate(role, measure_id)
        what = f"{area.id} {occupation} {measure_id}"
        yield Pair(what, told(found), _told(cell, datatype) if cell else ("missing", None))
        if cell and found.status == "reported":
            series = f"OEU{_KIND[area.kind]}{area.code}000000{occupation.replace('-', '')}{datatype:02d}"
            yield Pair(f"{what}: its series", found.reference, series)
        if measure_id in _ERRORS and cell and found.status == "reported":
            error = cell[_ERRORS[measure_id] - 1]
            yield Pair(f"{what}: relative standard error", found.rse, None if error in {"-", "", None} else float(error))


def _cells(releases: Releases, prefix: str) -> dict[str, tuple[str, ...]]:
    query = f"SELECT substr(key, 18, 6), {_COLUMNS} FROM cell WHERE key >= ? AND key < ?"  # noqa: S608 - our own columns
    return {row[0]: row[1:] for row in releases.wages.execute(query, (prefix, prefix + "~"))}


def _told(cell: tuple[str, ...], datatype: int) -> object:
    value, footnote = cell[datatype - 1], cell[datatype + 16]
    if value not in {"-", "", None}:
        return float(value)
    if footnote == "5":
        hourly = datatype in {3, 6, 7, 8, 9, 10}
        return ("top-coded", 115.0 if hourly else 239200.0)
    return _FOOTNOTES.get(footnote, ("missing", None))
