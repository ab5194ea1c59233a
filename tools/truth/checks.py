"""The table of checks, and one run of some or all of them; leaves each check to its own module."""

import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

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


UNREADABLE = (OSError, LookupError, ValueError, EOFError, StopIteration, sqlite3.Error, zipfile.BadZipFile, zlib.error)
"""What comes of a release file that is absent, damaged or another one."""


class Outcome(NamedTuple):
    """What one check came to: how many figures it compared, those that do not agree, and why it compared none ("" when it did)."""

    name: str
    compared: int
    wrong: list[Pair]
    lack: str

    @property
    def faults(self) -> int:
        """Figures that do not agree; a check that compared nothing is a fault too."""
        return len(self.wrong) + bool(self.lack)


def run(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Outcome]:
    """The outcome of each check."""
    return (_outcome(name, check, catalog, releases, sample) for name, check in CHECKS.items())


def _outcome(name: str, check: Check, catalog: Catalog, releases: Releases, sample: Sample) -> Outcome:
    try:
        pairs = list(check(catalog, releases, sample))
    except UNREADABLE as error:
        return Outcome(name, 0, [], f"could not read what to compare with: {type(error).__name__}: {error}")
    return Outcome(name, len(pairs), list(wrong(pairs)), "" if pairs else "there was nothing to compare")
