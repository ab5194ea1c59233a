"""Made-up occupations with figures that the bundled data have for none: few ratings, chosen answers, pay in chosen sectors."""

from collections.abc import Mapping, Sequence
from typing import Any

from careergui.compare.comparison import Comparison, in_order
from careergui.domain.area import Area
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.library import IndustryFigures, Ratings
from careergui.domain.occupation import Distribution, Element, RatedOccupation, Scores
from careergui.domain.role import Role
from tests.places import MadeUpLibrary

TITLES = ("Ones", "Twos", "Threes", "Fours")
IDS = ("99-0000", "99-0001", "99-0002", "99-0003")
SKILLS = ("Ada", "Bob", "Cora", "Dora", "Eve")
Score = tuple[float, float | None] | None
"""A level and its standard error; None for one that is withheld."""


class Shelf(MadeUpLibrary):
    """A library of what a test puts into it."""

    def __init__(
        self,
        rated: Mapping[str, RatedOccupation] | None = None,
        sectors: Mapping[str, tuple[IndustryFigures, ...]] | None = None,
        places: Mapping[str, Mapping[str, Estimate]] | None = None,
    ) -> None:
        super().__init__()
        self._rated, self._sectors, self._places = rated or {}, sectors or {}, places or {}

    def ratings(self, occupation: str) -> Ratings | None:
        found = self._rated.get(occupation)
        elements = {"skills": tuple(Element(id=name, name=name, kind="skill") for name in SKILLS)}
        options = {"education": tuple(f"answer {number}" for number in range(12))}
        return Ratings(rated=found, elements=elements, options=options, sources={}, rule="") if found else None

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        return self._sectors.get(occupation, ())

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        return self._places.get(area.id, {})


def catalog(many: int, library: Shelf) -> Catalog:
    """So many occupations, whose figures are in the library."""
    roles = {role_id: Role(id=role_id, title=title) for role_id, title in zip(IDS[:many], TITLES[:many], strict=True)}
    shelf: Any = library
    return Catalog(roles=roles, collections={}, sources={}, pairs={}, library=shelf)


def _compared(many: int, library: Shelf) -> Comparison:
    return in_order(catalog(many, library), IDS[:many])


def rated(*levels: Sequence[Score]) -> Comparison:
    """Occupations with these levels of the first few skills."""
    found = {role_id: RatedOccupation(skills=_scores(own)) for role_id, own in zip(IDS, levels, strict=False)}
    return _compared(len(levels), Shelf(rated=found))


def _scores(own: Sequence[Score]) -> Scores:
    values, errors = tuple(one and one[0] for one in own), tuple(one and one[1] for one in own)
    hidden = tuple(place for place, one in enumerate(own) if one is None)
    return Scores(
        importance=values, importance_error=errors, suppressed_importance=hidden, level=values, level_error=errors, suppressed_level=hidden
    )


def answered(*shares: Mapping[int, float], withheld: Sequence[int] = ()) -> Comparison:
    """Occupations whose entrants are asked for schooling by these shares of the twelve answers; the others have none, or are withheld."""
    rows = (tuple(None if place in withheld else own.get(place, 0) for place in range(12)) for own in shares)
    found = {
        role_id: RatedOccupation(education=Distribution(shares=row, suppressed=tuple(withheld)))
        for role_id, row in zip(IDS, rows, strict=False)
    }
    return _compared(len(shares), Shelf(rated=found))


def by_sector(*pay: Mapping[str, Estimate | float]) -> Comparison:
    """Occupations with these averages by sector; the more jobs the earlier a sector is named."""
    found = {
        role_id: tuple(_sector(name, own[name], 100 - place) for place, name in enumerate(own))
        for role_id, own in zip(IDS, pay, strict=False)
    }
    return _compared(len(pay), Shelf(sectors=found))


def _sector(name: str, pay: Estimate | float, jobs: float) -> IndustryFigures:
    mean = pay if isinstance(pay, Estimate) else Estimate(value=pay, unit="USD/year")
    return IndustryFigures(
        code=name, name=name, sector=True, facts={"pay.annual.mean": mean, "employment.jobs": Estimate(value=jobs, unit="jobs")}
    )
