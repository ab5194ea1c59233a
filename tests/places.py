"""Made-up official figures by place, for the tests of charts and pages of places: four occupations, 54 states, some sixty places."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from careergui.compare.across import JOBS, STATES
from careergui.data.absence import not_here
from careergui.data.real_pay import adjusted
from careergui.domain.area import NATION, Area, PriceLevel
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Number, missing
from careergui.domain.library import CategoryFact, FactFile, IndustryFigures, Options, Ratings, Release
from careergui.domain.measures import BY_ID
from careergui.domain.occupation import Connected
from careergui.domain.role import Collection, Note, Role, Source
from tests.builders import bundled

NURSES, ACTORS, COOKS, PILOTS = "29-1141", "27-2011", "35-2014", "53-2011"
TERRITORIES = ("GU", "PR", "VI")
NO_LEVEL = ("19999", "38660")
"""Places without a price level of their own."""
_TITLES = {NURSES: "Registered Nurses", ACTORS: "Actors", COOKS: "Cooks, Restaurant", PILOTS: "Pilots"}
_BASE = {NURSES: 97_550, ACTORS: 48_000, COOKS: 36_830, PILOTS: 200_000}
_PERIOD = "May 2099"


@functools.cache
def areas() -> Mapping[str, Area]:
    """The nation, states, territories, and a metropolitan or nonmetropolitan area for most states."""
    made = [NATION]
    for number, state in enumerate((*STATES, *TERRITORIES)):
        level = (
            None if state in TERRITORIES else PriceLevel(index=85 + number * 7 % 31, year="2098", of=f"State of {state}", source="levels")
        )
        name = "Hawaii" if state == "HI" else f"State of {state}"
        level = replace(level, of=name) if level else None
        made.append(Area(id=state, code=f"{number:07d}", name=name, kind="state", state=state, price_level=level))
    for number, state in enumerate((*STATES, "PR")):
        code = f"{10_000 + number * 7:05d}"
        level = PriceLevel(index=88 + number * 5 % 27, year="2098", of=f"City {code}, {state}", source="levels")
        made.append(
            Area(id=code, code=code, name=f"City {code}-Suburb-Hills, {state}", kind="metropolitan", state=state, price_level=level)
        )
    made.append(Area(id="19999", code="19999", name="Lone City, TX", kind="metropolitan", state="TX"))
    made.append(Area(id="4800001", code="4800001", name="West Texas nonmetropolitan area", kind="nonmetropolitan", state="TX"))
    return {area.id: area for area in made}


class MadeUpLibrary:
    """As much of a library as charts of places ask for."""

    faults: Sequence[object] = ()
    method: tuple[Note, ...] = ()

    def __init__(self) -> None:
        self.prepared: list[str] = []

    def listen(self, tell: Callable[[object], None]) -> None:
        """Nothing here is ever found wrong."""

    @property
    def areas(self) -> Mapping[str, Area]:
        return areas()

    def release(self, source_id: str) -> Release | None:
        return None

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        return {measure: self._estimate(occupation, measure, area, real=real) for measure in BY_ID if measure.startswith(("pay.a", "emp"))}

    def total(self, measure_id: str, area: Area, *, real: bool) -> Estimate | None:
        return None

    def known(self, measure_id: str, area: Area, *, real: bool) -> Mapping[str, Number]:
        return {occupation: _value(occupation, measure_id, area) for occupation in _BASE} if measure_id == JOBS else {}

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        wanted = [area for area in areas().values() if area.id != "VI" and (smaller or area.kind in {"nation", "state"})]
        return {area.id: self._estimate(occupation, measure_id, area, real=real) for area in wanted}

    def prepare(self, state: str, measure_ids: Iterable[str]) -> None:
        self.prepared.append(state)

    def options(self, category_id: str) -> Options | None:
        return None

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        return None

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        return ()

    def ratings(self, occupation: str) -> Ratings | None:
        return None

    def unread(self, file: FactFile, occupation: str) -> str:
        return ""

    def connected(self, occupation: str) -> Connected | None:
        return None

    def products(self) -> tuple[str, ...]:
        return ()

    def _estimate(self, occupation: str, measure_id: str, area: Area, *, real: bool) -> Estimate:
        unit = BY_ID[measure_id].unit
        if measure_id.endswith((".low", ".high", ".spread")) or occupation not in _BASE:
            return missing(unit, not_here(occupation, area.name), "survey")
        found = Estimate(value=_value(occupation, measure_id, area), unit=unit, source="survey", period=_PERIOD, area=area.name)
        if occupation == ACTORS and area.kind != "nation" and area.id not in {"CA", "NY"}:
            found = replace(found, value=None, status="suppressed", note="The survey does not release the figure.")
        if occupation == PILOTS:
            found = replace(found, value=None, status="not-applicable", note="Paid by the hour only.")
        if occupation == NURSES and area.id == "CA" and measure_id == "pay.annual.p90":
            found = replace(found, value=239_200, status="top-coded")
        return adjusted(found, measure_id, area) if real else found


_FACTORS = {"median": 1.0, "mean": 1.04, "p10": 0.7, "p25": 0.85, "p75": 1.2, "p90": 1.4}


def _value(occupation: str, measure_id: str, area: Area) -> Number:
    place = list(areas()).index(area.id)
    swing = 1 if area.kind == "nation" else 0.72 + (place * 37 % 71) / 100
    if measure_id.startswith("pay."):
        value = _BASE[occupation] * swing * _FACTORS[measure_id.rpartition(".")[2]]
        return round(value) if "annual" in measure_id else round(value / 2080, 2)
    jobs = 3_300_000 if area.kind == "nation" else 900 + place * 7919 % 60_000
    return {"employment.jobs": jobs, "employment.per_1000": round(20 * swing, 3), "employment.location_quotient": round(swing, 2)}[
        measure_id
    ]


def _role(library: MadeUpLibrary, role_id: str, title: str) -> Role:
    facts = library.facts(role_id, NATION, real=False)
    return Role(id=role_id, soc=role_id, title=title, collection="made-up", facts=facts)


@functools.cache
def everywhere() -> Catalog:
    """The roles of the other tests and four occupations with figures by place."""
    library: Any = MadeUpLibrary()
    roles = {role_id: _role(library, role_id, title) for role_id, title in _TITLES.items()}
    source = Source(
        id="survey",
        title="A made-up survey",
        short="Made-up survey 2099",
        publisher="Nobody",
        vintage=_PERIOD,
        licence="none",
        origin="made up",
    )
    made_up = Collection(id="made-up", title="Occupations", basis="official statistics", description="Made up.")
    known = bundled()
    return replace(
        known,
        roles={**known.roles, **roles},
        collections={**known.collections, "made-up": made_up},
        sources={**known.sources, "survey": source, "levels": replace(source, id="levels", short="Made-up price levels 2098")},
        library=library,
    )
