"""What O*NET connects every occupation with: its parts, related occupations, software and titles; leaves ratings to onet_ratings."""

from collections.abc import Iterable, Mapping

import msgspec

from careergui.build.reading import Rows
from careergui.build.releases import RELEASES
from careergui.build.tally import Tally
from careergui.domain.bundle import ConnectionFile
from careergui.domain.occupation import Connected, RelatedOccupation, Software
from careergui.errors import CareerguiError

CODE = "O*NET-SOC Code"

TABLES: dict[str, str] = {
    "parts": "onet-occupations",
    "related": "onet-related",
    "software": "onet-software",
    "reported_titles": "onet-reported-titles",
    "other_titles": "onet-titles",
}
"""Field of Connected → the release it is read from."""

TIERS: dict[str, int] = {"Primary-Short": 1, "Primary-Long": 2, "Supplemental": 3}


def connections(tables: Mapping[str, Rows], bridge: Mapping[str, tuple[str, ...]], summaries: Mapping[str, str]) -> ConnectionFile:
    """What every occupation of the bridge is connected with; `tables` are rows by key of release, `summaries` texts by occupation.

    Where several O*NET occupations fall into one, it has the titles and software of all of them, but is related as the one
    that is the occupation itself where there is one: a special part of it has neighbours of its own. Raises CareerguiError for
    an O*NET code without a title and for an unknown tier.
    """
    source = {release.key: release.source for release in RELEASES}
    grouped = {field: _by_code(tables[key]) for field, key in TABLES.items()}
    products = _sorted_names(row["Workplace Example"] for row in tables["onet-software"])
    places = {name.casefold(): place for place, name in enumerate(products)}
    home = {part: code for code, parts in bridge.items() for part in parts}
    return ConnectionFile(
        format="careergui-connections/1",
        sources={field: source[key] for field, key in TABLES.items()},
        products=products,
        occupations={
            code: msgspec.Raw(
                msgspec.json.encode(
                    _connected(code, {field: _of(bridge[code], rows) for field, rows in grouped.items()}, home, places, summaries)
                )
            )
            for code in sorted(bridge)
        },
    )


def connection_tallies(tables: Mapping[str, Rows], bridge: Mapping[str, tuple[str, ...]], file: ConnectionFile) -> dict[str, Tally]:
    """Key of release → what became of its rows, counted in the finished file."""
    made = [msgspec.json.decode(raw, type=Connected) for raw in file.occupations.values()]
    home = {part: code for code, parts in bridge.items() for part in parts}
    used = {
        "parts": sum(len(one.parts) for one in made),
        "related": sum(len(one.related) for one in made),
        "software": sum(len(one.software.products) for one in made if one.software),
        "reported_titles": sum(len(one.reported_titles) for one in made),
        "other_titles": sum(len(one.other_titles) for one in made),
    }
    tallies = {key: Tally(read=len(tables[key]), used=used[field]) for field, key in TABLES.items()}
    for key, tally in tallies.items():
        tally.refuse("the crosswalk leads to no occupation", sum(row[CODE] not in home for row in tables[key]))
    _count_related(tallies[TABLES["related"]], tables[TABLES["related"]], home)
    for tally in tallies.values():
        tally.refuse("names nothing new for its occupation", tally.read - tally.used - sum(tally.refused.values()))
    return tallies


def _count_related(tally: Tally, rows: Rows, home: Mapping[str, str]) -> None:
    led = [(home.get(row[CODE]), home.get(row["Related O*NET-SOC Code"])) for row in rows if row[CODE] in home]
    tally.refuse("the related occupation is outside the catalogue", sum(to is None for _, to in led))
    tally.refuse("leads to the occupation itself", sum(start == to for start, to in led))


def _connected(
    code: str, rows: Mapping[str, Rows], home: Mapping[str, str], places: Mapping[str, int], summaries: Mapping[str, str]
) -> Connected:
    parts = {row[CODE]: row["Title"] for row in rows["parts"]}
    if without := [part for part, of in home.items() if of == code and part not in parts]:
        raise CareerguiError(f"{TABLES['parts']} has no title for {without[0]}, which the crosswalk leads to {code}. Nothing was built.")
    reported = _sorted_names(row["Reported Job Title"] for row in rows["reported_titles"])
    listed = _sorted_names(name for row in rows["other_titles"] for name in _names(row))
    known = {name.casefold() for name in (*parts.values(), *reported)}
    return Connected(
        parts=parts,
        related=_related(code, _own(code, rows["related"]), home),
        software=_software(rows["software"], places),
        reported_titles=reported,
        other_titles=tuple(name for name in listed if name.casefold() not in known),
        summary=summaries.get(code, ""),
    )


def _own(code: str, rows: Rows) -> Rows:
    """The rows of the O*NET occupation that is this one, or all of them where none is."""
    return [row for row in rows if row[CODE] == f"{code}.00"] or rows


def _related(code: str, rows: Rows, home: Mapping[str, str]) -> tuple[RelatedOccupation, ...]:
    """Related occupations of the catalogue, nearest first; one that several rows lead to keeps its nearest place."""
    nearest: dict[str, tuple[int, int, int]] = {}
    for number, row in enumerate(rows):
        other = home.get(row["Related O*NET-SOC Code"])
        if other is not None and other != code:
            place = (_tier(row), int(row["Index"]), number)
            nearest[other] = min(place, nearest.get(other, place))
    return tuple(RelatedOccupation(role=other, tier=nearest[other][0]) for other in sorted(nearest, key=nearest.__getitem__))


def _tier(row: Mapping[str, str]) -> int:
    if (tier := TIERS.get(row["Relatedness Tier"])) is None:
        raise CareerguiError(f"{row[CODE]} is related on the unknown tier “{row['Relatedness Tier']}”. Nothing was built.")
    return tier


def _software(rows: Rows, places: Mapping[str, int]) -> Software | None:
    def marked(mark: str) -> tuple[int, ...]:
        return tuple(sorted({places[row["Workplace Example"].casefold()] for row in rows if not mark or row[mark] == "Y"}))

    return Software(products=marked(""), hot=marked("Hot Technology"), in_demand=marked("In Demand")) if rows else None


def _names(row: Mapping[str, str]) -> Iterable[str]:
    """The title and, unless the title spells it out already, its short form."""
    yield row["Job Title"]
    if row["Short Title"] and row["Short Title"] not in row["Job Title"]:
        yield row["Short Title"]


def _sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that differ in capitals only, in the order of the alphabet."""
    found: dict[str, str] = {}
    for name in sorted(set(names)):
        found.setdefault(name.casefold(), name)
    return tuple(found[key] for key in sorted(found))


def _by_code(rows: Rows) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for row in rows:
        found.setdefault(row[CODE], []).append(row)
    return found


def _of(parts: Iterable[str], rows: Mapping[str, Rows]) -> Rows:
    return [row for part in parts for row in rows.get(part, ())]
