"""A made-up library of two occupations with what is rated and asked of them, for the tests of skills and sentences."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.library import CategoryFact, FactFile, Ratings
from careergui.domain.occupation import Element, RatedOccupation, Scores
from careergui.domain.role import Collection, Note, Role
from tests.places import MadeUpLibrary

BAKERS, CHEFS = "11-1111", "22-2222"
TITLES = {BAKERS: "Bakers", CHEFS: "Chefs"}
OFFICIAL = Collection(id="official", title="Official", basis="official statistics", description="Made up.")


class Skill(NamedTuple):
    """What was rated of one skill, with its standard errors."""

    importance: float | None = None
    level: float | None = None
    error: float | None = 0.1
    withheld: bool = False


def ratings(skills: Mapping[str, Skill]) -> Ratings:
    """Ratings of these skills alone."""
    withheld = tuple(place for place, one in enumerate(skills.values()) if one.withheld)
    scores = Scores(
        importance=tuple(one.importance for one in skills.values()),
        importance_error=tuple(one.error for one in skills.values()),
        level=tuple(one.level for one in skills.values()),
        level_error=tuple(one.error for one in skills.values()),
        suppressed_importance=withheld,
        suppressed_level=withheld,
    )
    elements = {"skills": tuple(Element(id=name.lower(), name=name, kind="skill") for name in skills)}
    return Ratings(rated=RatedOccupation(skills=scores), elements=elements, options={}, sources={"skills": "onet"}, rule="")


class Few(MadeUpLibrary):
    """What was rated and asked, by occupation; a file of ratings may be unreadable for some."""

    def __init__(
        self,
        rated: Mapping[str, Mapping[str, Skill]],
        asked: Mapping[str, Mapping[str, CategoryFact]] | None = None,
        damaged: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._rated, self._asked, self._damaged = rated, asked or {}, damaged

    def ratings(self, occupation: str) -> Ratings | None:
        return ratings(self._rated[occupation]) if occupation in self._rated else None

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        return self._asked.get(occupation, {}).get(category_id)

    def unread(self, file: FactFile, occupation: str) -> str:
        return "damaged" if occupation in self._damaged else ""


def catalog(
    facts: Mapping[str, Mapping[str, Estimate]],
    library: Few | None = None,
    *,
    area: Area = NATION,
    notes: Mapping[str, tuple[Note, ...]] | None = None,
) -> Catalog:
    """Occupations by id with these facts; those without a title of their own are called by their id."""
    said, known = notes or {}, {"official": OFFICIAL}
    roles = {
        role_id: Role(
            id=role_id, soc=role_id, title=TITLES.get(role_id, role_id), collection="official", facts=own, notes=said.get(role_id, ())
        )
        for role_id, own in facts.items()
    }
    made: Any = library
    return Catalog(roles=roles, collections=known, sources={}, pairs={}, library=made, area=area)
