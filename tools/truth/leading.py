"""Job zone, leading interest and the leading interests and values, by the documented rule for several occupations."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from careergui.domain.catalog import Catalog
from tools.truth.pairs import Pair, Sample
from tools.truth.ratings import bridge, chosen_parts
from tools.truth.releases import Releases

_INTERESTS = "onet-30.3/career_interest_types.csv.gz"
_VALUES = "onet-29.3/Work Values.xlsx"
_ZONES = "onet-30.3/job_zones.csv"
_LOWEST_ZONE = 2
"""The release's zone 2 stands for 1 and 2 together; it is the first option."""


def leading(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """A kind is given where all parts a figure rests on agree, and not otherwise."""
    parts = bridge(releases)
    zones = {row["O*NET-SOC Code"]: int(row["Job Zone"]) - _LOWEST_ZONE for row in releases.table(_ZONES)}
    interests = _high_points(releases.table(_INTERESTS), "IH")
    values = _high_points(releases.sheet(_VALUES), "VH")
    for occupation in sorted(sample.occupations):
        codes = parts[occupation]
        found = catalog.library.ratings(occupation) if catalog.library else None
        zone, interest = (_place(catalog, occupation, name) for name in ("job_zone", "interest"))
        yield Pair(f"{occupation} job zone", zone, _agreed({code: zones[code] for code in codes if code in zones}, occupation))
        first = _agreed({code: points[0] if points else -1 for code in codes if (points := interests.get(code)) is not None}, occupation)
        yield Pair(f"{occupation} leading interest", interest, None if first == -1 else first)
        for field, leaders in (("interests", interests), ("work_values", values)):
            scores = getattr(found.rated, field) if found else None
            agreed = _agreed({code: leaders[code] for code in codes if code in leaders}, occupation)
            yield Pair(f"{occupation} leading {field}", scores.top if scores else None, None if scores is None else agreed or ())


def _place(catalog: Catalog, occupation: str, category: str) -> int | None:
    fact = catalog.category(catalog.roles[occupation], category)
    return fact.place if fact else None


def _agreed(by_part: Mapping[str, object], occupation: str) -> object:
    """What the parts say, when they say the same."""
    said = {by_part[code] for code in chosen_parts(occupation, list(by_part), by_part)}
    return said.pop() if len(said) == 1 else None


def _high_points(rows: Iterable[Mapping[str, object]], scale: str) -> dict[str, tuple[int, ...]]:
    """Places of the leading kinds, highest first, by occupation; the release counts from 1, and 0 is none."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for row in rows:
        if row["Scale ID"] == scale:
            found[str(row["O*NET-SOC Code"])].append((str(row["Element ID"]), int(float(str(row["Data Value"])))))
    return {code: tuple(place - 1 for _, place in sorted(points) if place) for code, points in found.items()}
