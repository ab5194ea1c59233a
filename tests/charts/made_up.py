"""Made-up occupations that O*NET rates and the survey knows by sector, few and with round figures, for charts written down whole."""

import functools
from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from careergui.domain.area import Area
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Number
from careergui.domain.library import IndustryFigures, Ratings
from careergui.domain.occupation import Distribution, Element, RatedOccupation, Scores
from careergui.domain.role import Collection, Role, Source
from tests.builders import bundled, shares
from tests.places import MadeUpLibrary

BAKERS, CLERKS, GUIDES, JUDGES, MINERS, TAILORS = "11-0001", "11-0002", "11-0003", "11-0004", "11-0005", "11-0006"
"""Bakers and clerks are rated with errors, guides without; judges, miners and tailors were only asked for schooling, or nothing."""
TITLES = {BAKERS: "Bakers", CLERKS: "Clerks", GUIDES: "Guides", JUDGES: "Judges", MINERS: "Miners", TAILORS: "Tailors"}
_ELEMENTS = tuple(Element(id=name.lower(), name=name, kind="skill") for name in ("Baking", "Counting", "Driving", "Writing"))
_ANSWERS = (
    *("No diploma", "Diploma", "Certificate", "Some college", "Associate’s", "Bachelor’s", "After it"),
    *("Master’s", "After that", "Professional", "Doctoral", "Beyond"),
)
_SKILLS = {
    BAKERS: Scores(
        importance=(4.5, 3, 2, None),
        importance_error=(0.1, 0.2, 0.1, None),
        level=(6, 3, 2, None),
        level_error=(0.2, 0.2, 0.4, None),
        suppressed_importance=(3,),
        suppressed_level=(3,),
        period="08/2023",
    ),
    CLERKS: Scores(
        importance=(1, 3.5, 2, 4),
        importance_error=(0, 0.2, 0.1, 0.1),
        level=(None, 4, 2.5, 5),
        level_error=(None, 0.2, 0.4, 0.1),
        not_relevant=(0,),
        period="08/2021",
    ),
    GUIDES: Scores(importance=(2, 3, 4, 4.5), level=(1, 2, 5, 5.5), period="08/2020"),
}
_SCHOOLING = {
    BAKERS: Distribution(shares=(20, 70, 8.5, 1.5, 0, 0, 0, 0, 0, 0, 0, 0), period="08/2023"),
    CLERKS: Distribution(shares=(0, 10, None, 20, None, 40, 0, 0, 0, 0, 0, 0), suppressed=(2, 4), period="08/2021"),
    GUIDES: Distribution(shares=(0, 30, 10, 0, 0, 55, 5, 0, 0, 0, 0, 0), rests_on=("11-0003.01", "11-0003.02"), period="08/2020"),
    JUDGES: Distribution(shares=(0, 0, 0, 0, 0, None, 0, 0, 0, 90, 0, 0), suppressed=(5,)),
    MINERS: Distribution(shares=(None,) * 12, suppressed=tuple(range(12)), period="08/2022"),
}
_AREA = "United States"


def _figure(value: float | None, rse: float | None = None, unit: Any = "USD/year", **more: Any) -> Estimate:
    return Estimate(value=value, rse=rse, unit=unit, source="survey", period="May 2099", area=_AREA, **more)


def _sector(code: str, name: str, jobs: float, pay: float | None, rse: float | None = None, **more: Any) -> IndustryFigures:
    facts = {"pay.annual.mean": _figure(pay, rse, **more), "employment.jobs": _figure(jobs, unit="jobs")}
    return IndustryFigures(code=code, name=name, sector=True, facts=facts)


_SECTORS = {
    BAKERS: (
        _sector("31-33", "Manufacturing", 300, 41_000, 2),
        _sector("44-45", "Retail Trade", 600, 38_000, 31),
        _sector("99-100", "Federal, State, and Local Government, excluding some", 100, 50_000),
        _sector("999101", "Federal Government", 90, 51_000),
        replace(_sector("3118", "Bread", 250, 40_000), sector=False),
        _sector("62", "Health Care", 0, None, status="suppressed"),
    ),
    CLERKS: (_sector("31-33", "Manufacturing", 1_000, 45_000, 1), _sector("62", "Health Care", 3_000, 239_200, status="top-coded")),
}


class RatedLibrary(MadeUpLibrary):
    """Ratings, schooling asked and sectors of the occupations above."""

    def ratings(self, occupation: str) -> Ratings | None:
        if occupation not in {*_SKILLS, *_SCHOOLING}:
            return None
        rated = RatedOccupation(skills=_SKILLS.get(occupation), education=_SCHOOLING.get(occupation))
        return Ratings(
            rated=rated,
            elements={"skills": _ELEMENTS},
            options={"education": _ANSWERS},
            sources={"skills": "onet", "education": "onet"},
            rule="",
        )

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        return _SECTORS.get(occupation, ())

    def total(self, measure_id: str, area: Area, *, real: bool) -> Estimate | None:
        given = {"pay.annual.median": _figure(50_000), "outlook.change_percent": _figure(3.1, unit="percent")}
        return given.get(measure_id)

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        return _FACTS[occupation]

    def known(self, measure_id: str, area: Area, *, real: bool) -> Mapping[str, Number]:
        found = {occupation: facts[measure_id].value for occupation, facts in _FACTS.items() if measure_id in facts}
        return {occupation: value for occupation, value in found.items() if value is not None}


def _pay(*percentiles: float, mean: float, rse: float) -> dict[str, Estimate]:
    names = ("p10", "p25", "median", "p75", "p90")
    made = {f"pay.annual.{name}": _figure(value) for name, value in zip(names, percentiles, strict=True)}
    return {**made, "pay.annual.mean": _figure(mean, rse)}


_FACTS: dict[str, dict[str, Estimate]] = {
    BAKERS: {
        **shares(10, 50, 15, 14, 8.5, 2, 0),
        **_pay(30_000, 34_000, 40_000, 46_000, 52_000, mean=41_000, rse=1),
        "outlook.change_percent": _figure(-2.5, unit="percent"),
        "outlook.openings_per_year": _figure(1_500, unit="jobs/year"),
        "outlook.jobs_base": _figure(10_000, unit="jobs"),
        "outlook.jobs_projected": _figure(9_750, unit="jobs"),
    },
    CLERKS: {
        **shares(0, 20, 20, 10, 40, 8, 1),
        **_pay(30_000, 45_000, 60_000, 75_000, 90_000, mean=61_000, rse=12),
        "outlook.change_percent": _figure(5, unit="percent"),
        "employment.jobs": _figure(2_400_000, 8, unit="jobs"),
        "outlook.jobs_base": _figure(2_400_000, unit="jobs"),
    },
    GUIDES: {
        "pay.annual.low": _figure(35_000),
        "education.bachelors": _figure(60, unit="percent"),
        "pay.annual.mean": _figure(41_500, 3),
        "outlook.openings_per_year": _figure(200, unit="jobs/year"),
    },
    JUDGES: {
        "outlook.change_percent": _figure(0.5, unit="percent"),
        "pay.annual.median": _figure(239_200, status="top-coded"),
        "pay.annual.p25": _figure(150_000),
        "pay.annual.p75": _figure(239_200, status="top-coded"),
        "pay.annual.mean": _figure(230_000, 35),
    },
    MINERS: {"pay.annual.median": _figure(None, status="suppressed", note="Too few answers.")},
    TAILORS: {},
    **{
        f"13-{place:04d}": {
            "pay.annual.median": _figure(30_000 + 5_000 * place),
            "outlook.change_percent": _figure(place - 4, unit="percent"),
            "employment.jobs": _figure(10_000 * place, unit="jobs"),
        }
        for place in range(1, 12)
    },
    "13-0012": {
        "pay.hourly.median": _figure(20, unit="USD/hour"),
        "outlook.change_percent": _figure(90, unit="percent"),
        "employment.jobs": _figure(500, unit="jobs"),
    },
}
"""Beside the six a dozen whose pay, change and jobs rise evenly; the last is paid by the hour and grows as none does."""


@functools.cache
def catalog() -> Catalog:
    """The occupations above, with the roles drawn from résumés beside them."""
    known, library = bundled(), RatedLibrary()
    roles = {
        id_: Role(id=id_, soc=id_, title=TITLES.get(id_, f"Trade {id_[-2:]}"), collection="made-up", facts=facts)
        for id_, facts in _FACTS.items()
    }
    words = {"publisher": "Nobody", "vintage": "2099", "licence": "none", "origin": "made up"}
    sources = {name: Source(id=name, title=name, short=f"Made-up {name} 2099", **words) for name in ("survey", "onet")}
    made_up = Collection(id="made-up", title="Occupations", basis="official statistics", description="Made up.")
    whole: Any = library
    return replace(
        known,
        roles={**roles, **known.roles},
        collections={**known.collections, "made-up": made_up},
        sources={**known.sources, **sources},
        library=whole,
    )
