"""Areas and their price levels against the survey's list of areas and the two published price files."""

from collections.abc import Iterator

from careergui.domain.catalog import Catalog
from tools.truth.pairs import Pair, Sample, number
from tools.truth.releases import Releases

_YEAR = "2024"
_FILES = ("bea-rpp/SARPP_STATE_2008_2024.csv", "bea-rpp/MARPP_MSA_2008_2024.csv")


def areas(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Every area of the survey is there under its own code and name, with the index of its own file or its state's."""
    listed = dict(releases.wages.execute("SELECT area_code, area_name FROM area"))
    yield Pair("area codes", sorted(area.code for area in catalog.areas.values()), sorted(listed))
    levels = _levels(releases)
    jobs = {key[4:11]: int(text) for key, text in releases.wages.execute("SELECT key, v01 FROM cell WHERE key LIKE 'OEU_%000000000000'")}
    for area in sample.areas:
        if area.kind == "nation":
            continue
        yield Pair(f"{area.id}: name", area.name, listed[area.code])
        yield Pair(f"{area.id}: jobs", area.jobs, jobs.get(area.code))
        states = {entry.id: entry.code[:2] for entry in catalog.areas.values() if entry.kind == "state"}
        fips = area.code[2:] if area.kind == "metropolitan" else f"{states[area.state]}000"
        yield Pair(f"{area.id}: price level", area.price_level.index if area.price_level else None, levels.get(fips))


def _levels(releases: Releases) -> dict[str, float | None]:
    """All items, by the five digits of a state or a metropolitan area."""
    rows = [row for name in _FILES for row in releases.table(name) if (row.get("LineCode") or "").strip() == "1"]
    return {row["GeoFIPS"].strip(' "'): number(row[_YEAR]) for row in rows}
