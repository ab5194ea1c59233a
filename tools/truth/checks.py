"""The table of checks, and one run of some or all of them; leaves each check to its own module."""

from collections.abc import Iterator

from careergui.domain.catalog import Catalog
from tools.truth import connections, leading, outlook, places, ratings, wages
from tools.truth.pairs import Check, Pair, Sample, wrong
from tools.truth.releases import Releases

CHECKS: dict[str, Check] = {
    "wages by area": wages.areas,
    "wages by industry": wages.industries,
    "projections": outlook.projections,
    "attainment": outlook.attainment,
    "areas and price levels": places.areas,
    "ratings": ratings.ratings,
    "schooling and training asked": ratings.asked,
    "job zones, leading interests and values": leading.leading,
    "titles": connections.titles,
    "software": connections.software,
    "related occupations": connections.related,
    "own words": connections.own_words,
}


def run(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[tuple[str, int, list[Pair]]]:
    """Each check's name, how many figures it compared, and those that do not agree."""
    for name, check in CHECKS.items():
        pairs = list(check(catalog, releases, sample))
        yield name, len(pairs), list(wrong(pairs))
