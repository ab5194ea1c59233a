"""What is known of an occupation beyond its measures, one occupation read at a time; leaves measures to occupations and by_area."""

from collections.abc import Mapping
from functools import cached_property

import msgspec
from msgspec.structs import replace

from careergui import assets
from careergui.data import holding, industries
from careergui.data.faults import Fault
from careergui.data.occupations import Occupations
from careergui.data.reading import Faulty, decoded, read
from careergui.domain.bundle import ConnectionFile, IndustryPayFile, RatingFile
from careergui.domain.library import IndustryFigures, Ratings
from careergui.domain.occupation import Connected, RatedOccupation

RATINGS_PART = "Ratings of skills and knowledge"
CONNECTIONS_PART = "Summaries, related occupations, software and further job titles"
_RATINGS = msgspec.json.Decoder(RatingFile)
_CONNECTIONS = msgspec.json.Decoder(ConnectionFile)
_RATED = msgspec.json.Decoder(RatedOccupation)
_CONNECTED = msgspec.json.Decoder(Connected)
_MOST_BY_INDUSTRY = 16
"""Occupations whose pay by industry is kept at hand: it is asked for anew with each area, and is the same in all."""


class Details:
    """Ratings, connections and pay by industry; the methods are those of domain.library.Library, documented there."""

    def __init__(self, nation: Occupations, faulty: Faulty) -> None:
        self._nation, self._faulty = nation, faulty
        self._by_industry: dict[str, tuple[IndustryFigures, ...]] = {}

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        file = self._industry_pay
        if occupation not in self._by_industry:
            while len(self._by_industry) >= _MOST_BY_INDUSTRY:
                self._by_industry.pop(next(iter(self._by_industry)))
            self._by_industry[occupation] = industries.of(file, occupation, self._faulty) if file else ()
        return self._by_industry[occupation]

    def ratings(self, occupation: str) -> Ratings | None:
        file = self._rating_file
        raw = file.occupations.get(occupation) if file else None
        name = f"ratings.json, {occupation}"
        rated = decoded(bytes(raw), _RATED, name, self._faulty, RATINGS_PART) if raw is not None else None
        if file is None or rated is None or self._unsound(name, RATINGS_PART, holding.rated(rated, file)):
            return None
        return Ratings(rated=rated, elements=file.elements, options=file.options, sources=file.sources, rule=file.rule)

    def connected(self, occupation: str) -> Connected | None:
        file = self._connections
        raw = file.occupations.get(occupation) if file else None
        name = f"connections.json, {occupation}"
        found = decoded(bytes(raw), _CONNECTED, name, self._faulty, CONNECTIONS_PART) if raw is not None else None
        if file is None or found is None or self._unsound(name, CONNECTIONS_PART, holding.connected(found, file)):
            return None
        there = tuple(other for other in found.related if other.role in self._nation.rows)
        if len(there) != len(found.related):
            self._unsound(name, CONNECTIONS_PART, "names a related occupation that is not there")
            return replace(found, related=there)
        return found

    def connection_sources(self) -> Mapping[str, str]:
        return self._connections.sources if self._connections else {}

    def products(self) -> tuple[str, ...]:
        return self._connections.products if self._connections else ()

    @cached_property
    def _industry_pay(self) -> IndustryPayFile | None:
        return read(assets.fact("industry-pay"), industries.FILE, self._faulty, industries.PART)

    @cached_property
    def _rating_file(self) -> RatingFile | None:
        file = read(assets.fact("ratings"), _RATINGS, self._faulty, RATINGS_PART)
        named = (*file.sources, *file.elements, *file.options) if file else ()
        return None if self._unsound(str(assets.fact("ratings")), RATINGS_PART, holding.fields(named, RatedOccupation)) else file

    @cached_property
    def _connections(self) -> ConnectionFile | None:
        file = read(assets.fact("connections"), _CONNECTIONS, self._faulty, CONNECTIONS_PART)
        named = file.sources if file else ()
        return None if self._unsound(str(assets.fact("connections")), CONNECTIONS_PART, holding.fields(named, Connected)) else file

    def _unsound(self, name: str, part: str, words: str) -> bool:
        """Whether there are words for what is wrong, which are then said."""
        if words:
            self._faulty(Fault(name, "$", words, part=part))
        return bool(words)
