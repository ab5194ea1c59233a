"""The library of official figures: which file answers which question, each read when first asked for; leaves meaning to others."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from careergui import assets
from careergui.data.faults import Fault, Heard
from careergui.data.occupations import Occupations
from careergui.data.reading import read
from careergui.domain.area import NATION, Area, AreaFile
from careergui.domain.bundle import SourceFile
from careergui.domain.estimate import Estimate, Number
from careergui.domain.library import CategoryFact, FactFile, IndustryFigures, Options, Ratings, Release
from careergui.domain.measures import MEASURES
from careergui.domain.occupation import Connected
from careergui.domain.role import Note

if TYPE_CHECKING:
    from careergui.data.by_area import ByArea
    from careergui.data.details import Details

AREAS_PART = "The list of areas"
SOURCES_PART = "Names and terms of official sources"
SOURCES = msgspec.json.Decoder(SourceFile)


class OfficialLibrary:
    """Everything official, by occupation; a file that cannot be used costs only what it holds, and one fault."""

    def __init__(self, nation: Occupations, sources: SourceFile | None, heard: Heard) -> None:
        """`heard` takes what is found wrong later, here or in the national columns."""
        self._nation, self._sources, self._heard = nation, sources, heard
        self._faulty = heard.add

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        path = assets.areas_file()
        file = read(path, msgspec.json.Decoder(AreaFile), self._faulty, AREAS_PART)
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
            self.prepare(state, [measure.id for measure in MEASURES if measure.by_area])
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
        return self._nation.facts(occupation) if area.kind == "nation" else self._by_area.facts(occupation, area, real=real)

    def total(self, measure_id: str, area: Area, *, real: bool) -> Estimate | None:
        return self._nation.total(measure_id) if area.kind == "nation" else self._by_area.table(area, real=real).total(measure_id)

    def known(self, measure_id: str, area: Area, *, real: bool) -> Mapping[str, Number]:
        return self._nation.known(measure_id) if area.kind == "nation" else self._by_area.table(area, real=real).known(measure_id)

    def sources_of(self, area: Area) -> tuple[str, ...]:
        if area.kind == "nation":
            return tuple(dict.fromkeys(filter(None, map(self._nation.source, self._nation.measures))))
        return self._by_area.table(area, real=False).sources

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        return self._by_area.everywhere(occupation, measure_id, real=real, smaller=smaller)

    def prepare(self, state: str, measure_ids: Iterable[str]) -> None:
        self._by_area.prepare(state, measure_ids)

    def options(self, category_id: str) -> Options | None:
        return self._nation.options(category_id)

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        return self._nation.category(occupation, category_id)

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        return self._details.industries(occupation)

    def ratings(self, occupation: str) -> Ratings | None:
        return self._details.ratings(occupation)

    def connected(self, occupation: str) -> Connected | None:
        return self._details.connected(occupation)

    def connection_sources(self) -> Mapping[str, str]:
        return self._details.connection_sources()

    def products(self) -> tuple[str, ...]:
        return self._details.products()

    @cached_property
    def _by_area(self) -> "ByArea":
        from careergui.data.by_area import ByArea  # start time: the nation's figures need none of it

        return ByArea(self._nation, lambda: self.areas, self._faulty)

    @cached_property
    def _details(self) -> "Details":
        from careergui.data.details import Details  # start time: as above

        return Details(self._nation, self._faulty)

    @cached_property
    def _releases(self) -> Mapping[str, Release]:
        entries = self._sources.sources if self._sources else ()
        return {
            entry.source.id: Release(
                page=entry.page, attribution=entry.attribution, files=tuple((file.name, file.sha256) for file in entry.files)
            )
            for entry in entries
        }
