"""The library of official figures: which file answers which question, each read when first asked for; leaves meaning to others."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec.structs import replace

from careergui import assets
from careergui.data import holding, industries
from careergui.data.area_facts import AreaFacts, InArea, in_cell, unread
from careergui.data.area_pay import AreaPay
from careergui.data.cells import PLACES, figure
from careergui.data.faults import Fault, Heard
from careergui.data.occupations import Occupations
from careergui.data.reading import decoded, read
from careergui.domain.area import NATION, Area, AreaFile
from careergui.domain.bundle import ConnectionFile, IndustryPayFile, RatingFile, SourceFile
from careergui.domain.estimate import Estimate, Number
from careergui.domain.library import CategoryFact, FactFile, IndustryFigures, Options, Ratings, Release
from careergui.domain.occupation import Connected, RatedOccupation
from careergui.domain.role import Note

AREAS_PART = "The list of areas"
SOURCES_PART = "Names and terms of official sources"
RATINGS_PART = "Ratings of skills and knowledge"
CONNECTIONS_PART = "Summaries, related occupations, software and further job titles"
_AREAS = msgspec.json.Decoder(AreaFile)
_RATINGS = msgspec.json.Decoder(RatingFile)
_CONNECTIONS = msgspec.json.Decoder(ConnectionFile)
SOURCES = msgspec.json.Decoder(SourceFile)
_RATED = msgspec.json.Decoder(RatedOccupation)
_CONNECTED = msgspec.json.Decoder(Connected)
_MOST_EVERYWHERE = 32
"""Looked-up measures of occupations across all areas that are kept at hand: eight roles as paid, in local prices, and their jobs."""
_MOST_TABLES = 24
"""Areas, as paid or in local prices, whose look-up is kept at hand."""
_MOST_BY_INDUSTRY = 16
"""Occupations whose pay by industry is kept at hand: it is asked for anew with each area, and is the same in all."""


class OfficialLibrary:
    """Everything official, by occupation; a file that cannot be used costs only what it holds, and one fault."""

    def __init__(self, nation: Occupations, sources: SourceFile | None, heard: Heard) -> None:
        """`heard` takes what is found wrong later, here or in the national columns."""
        self._nation, self._sources, self._heard = nation, sources, heard
        self._faulty = heard.add
        self._pay = AreaPay(assets.area_pay, self._faulty)
        self._tables: dict[tuple[str, bool], InArea] = {}
        self._by_industry: dict[str, tuple[IndustryFigures, ...]] = {}
        self._everywhere: dict[tuple[str, str, bool, bool], Mapping[str, Estimate]] = {}

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        path = assets.areas_file()
        file = read(path, _AREAS, self._faulty, AREAS_PART)
        found = {area.id: area for area in file.areas} if file else {}
        if file is not None and (NATION.id not in found or len(found) != len(file.areas)):
            self._faulty(Fault(str(path), "$.areas", "lacks the nation, or names an area twice", part=AREAS_PART))
        return {NATION.id: NATION, **found}

    @property
    def faults(self) -> Sequence[Fault]:
        return self._heard.found

    def listen(self, tell: Callable[[object], None]) -> None:
        self._heard.tell = tell

    def lacks(self, file: str, part: str, why: str) -> None:
        self._faulty(Fault(file, "$", why, part=part))

    def unread(self, file: FactFile, occupation: str) -> str:
        names = {str(assets.fact(file)), f"{file}.json, {occupation}"}
        return f"Not given. The file {file}.json is missing or damaged." if any(one.file in names for one in self.faults) else ""

    def read_everything(self) -> None:
        states = {area.state for area in self.areas.values() if area.state}
        for state in sorted(states):
            self.prepare(state, PLACES)
        for measure_id in self._nation.file.measures:
            self._nation.known(measure_id)
        for category_id in self._nation.file.categories:
            self._nation.options(category_id)
        for occupation in self._nation.file.ids:
            self.ratings(occupation)
            self.connected(occupation)
            self.industries(occupation)

    @property
    def method(self) -> tuple[Note, ...]:
        return self._sources.method if self._sources else ()

    def release(self, source_id: str) -> Release | None:
        return self._releases.get(source_id)

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        return self._nation.facts(occupation) if area.kind == "nation" else AreaFacts(self._table(area, real=real), occupation)

    def total(self, measure_id: str, area: Area, *, real: bool) -> Estimate | None:
        return self._nation.total(measure_id) if area.kind == "nation" else self._table(area, real=real).total(measure_id)

    def known(self, measure_id: str, area: Area, *, real: bool) -> Mapping[str, Number]:
        return self._nation.known(measure_id) if area.kind == "nation" else self._table(area, real=real).known(measure_id)

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        key = (occupation, measure_id, real, smaller)
        if key not in self._everywhere:
            code = int(occupation.replace("-", ""))
            areas = [area for area in self.areas.values() if smaller or area.kind in {"nation", "state"}]
            found = {area.id: self._in(area, measure_id, occupation, code, real=real) for area in areas}
            while len(self._everywhere) >= _MOST_EVERYWHERE:
                self._everywhere.pop(next(iter(self._everywhere)))
            self._everywhere[key] = {area_id: estimate for area_id, estimate in found.items() if estimate is not None}
        return self._everywhere[key]

    def prepare(self, state: str, measure_ids: Iterable[str]) -> None:
        pay = self._pay.of(state)
        for place in [PLACES[measure_id] for measure_id in measure_ids if measure_id in PLACES and pay is not None]:
            if pay is not None and pay.size:
                figure(pay, place, 0)

    def options(self, category_id: str) -> Options | None:
        return self._nation.options(category_id)

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        return self._nation.category(occupation, category_id)

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
    def _releases(self) -> Mapping[str, Release]:
        entries = self._sources.sources if self._sources else ()
        return {
            entry.source.id: Release(
                page=entry.page, attribution=entry.attribution, files=tuple((file.name, file.sha256) for file in entry.files)
            )
            for entry in entries
        }

    @cached_property
    def _industry_pay(self) -> IndustryPayFile | None:
        return read(assets.fact("industry-pay"), industries.FILE, self._faulty, industries.PART)

    @cached_property
    def _rating_file(self) -> RatingFile | None:
        return read(assets.fact("ratings"), _RATINGS, self._faulty, RATINGS_PART)

    @cached_property
    def _connections(self) -> ConnectionFile | None:
        return read(assets.fact("connections"), _CONNECTIONS, self._faulty, CONNECTIONS_PART)

    def _table(self, area: Area, *, real: bool) -> InArea:
        found = self._tables.get((area.id, real))
        if found is None:
            while len(self._tables) >= _MOST_TABLES:
                self._tables.pop(next(iter(self._tables)))
            found = self._tables[area.id, real] = InArea(self._nation, area, self._pay.of(area.state), real=real)
        return found

    def _in(self, area: Area, measure_id: str, occupation: str, code: int, *, real: bool) -> Estimate | None:
        """One occupation's estimate in one area; None where the area has no row for it."""
        if area.kind == "nation":
            return self._nation.estimate(occupation, measure_id)
        if measure_id not in PLACES:
            return None
        state = self._pay.of(area.state)
        if state is None:
            return unread(measure_id, area)
        cell = state.cell(area.id, code)
        if cell is None:
            return None
        return in_cell(state, area, measure_id, code, cell, real=real) or unread(measure_id, area)

    def _unsound(self, name: str, part: str, words: str) -> bool:
        """Whether there are words for what is wrong, which are then said."""
        if words:
            self._faulty(Fault(name, "$", words, part=part))
        return bool(words)
