"""All roles, sources and pairs as seen from one area, immutable after loading; leaves reading files to data."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from careergui.domain.area import NATION, Area
from careergui.domain.difference import Figure
from careergui.domain.estimate import Estimate, Number, missing
from careergui.domain.library import CategoryFact, Library
from careergui.domain.measures import BY_ID
from careergui.domain.role import Collection, Pair, Role, Source
from careergui.errors import UsageError


class Roles(Mapping[str, Role]):
    """Roles by id, own ones before occupations; an occupation becomes a role when it is first looked up, as there are many."""

    def __init__(
        self, own: Mapping[str, Role], occupations: Iterable[str], role_of: Callable[[str], Role], *, first: "Roles | None" = None
    ) -> None:
        """`first` are the same roles as they were loaded, when these are seen from another area: ids and titles are theirs."""
        self.own, self._role_of, self._nationwide = own, role_of, first
        self._places: Mapping[str, object] = dict.fromkeys((*own, *occupations)) if first is None else first
        self._made: dict[str, Role] = dict(own)

    def seen_with(self, facts_of: Callable[[str], Mapping[str, Estimate]]) -> "Roles":
        """The same roles, occupations with other facts. They are made from those first loaded, however many areas were seen between."""
        first = self._nationwide or self
        return Roles(first.own, (), lambda role_id: replace(first[role_id], facts=facts_of(role_id)), first=first)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Titles by id, the same from every area: looking up all roles of an area for them would make each."""
        return self._nationwide.titles if self._nationwide else {role_id: role.title for role_id, role in self.items()}

    def __getitem__(self, role_id: str) -> Role:
        found = self._made.get(role_id)
        if found is None:
            if role_id not in self._places:
                raise KeyError(role_id)
            found = self._made[role_id] = self._role_of(role_id)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, role_id: object) -> bool:
        return role_id in self._places


class Catalog(Struct, frozen=True, kw_only=True):
    """Look-up of everything that was loaded, by id. Official figures are those of `area`; `real` says whether pay is price-adjusted."""

    roles: Mapping[str, Role]
    collections: Mapping[str, Collection]
    sources: Mapping[str, Source]
    pairs: Mapping[tuple[str, str], Pair]
    """Keyed (role, baseline), as the source orients them."""
    groups: Mapping[str, str] = {}
    """Names of major and minor groups by code."""
    library: Library | None = None
    """Official figures; None when only role files were loaded."""
    area: Area = NATION
    real: bool = False

    @property
    def areas(self) -> Mapping[str, Area]:
        """Every area by id; the nation alone when there are no official figures."""
        return self.library.areas if self.library else {NATION.id: NATION}

    def estimate(self, role: Role, measure_id: str) -> Estimate:
        """The role's estimate of a measure, or a missing one with its reason."""
        found = role.facts.get(measure_id)
        if found is not None:
            return found
        measure = BY_ID[measure_id]
        collection = self.collections.get(role.collection)
        reason = role.gaps.get(measure_id) or role.gaps.get(measure.question)
        return missing(measure.unit, reason or (collection.missing_reason if collection else "") or "The source does not give it.")

    def known(self, measure_id: str) -> Mapping[str, Number]:
        """The value of a measure for every role that has one, by role id."""
        official = self.library.known(measure_id, self.area, real=self.real) if self.library else {}
        own = {
            role.id: found.value for role in self.own_roles if (found := role.facts.get(measure_id)) is not None and found.value is not None
        }
        return {**own, **official}

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of all roles by id, without making a role of each for this area."""
        return self.roles.titles if isinstance(self.roles, Roles) else {role_id: role.title for role_id, role in self.roles.items()}

    @property
    def own_roles(self) -> list[Role]:
        """The roles that came with role files: those that are no official occupations."""
        if isinstance(self.roles, Roles):
            return list(self.roles.own.values())
        return [role for role in self.roles.values() if not is_occupation(role.id)]

    def category(self, role: Role, category_id: str) -> CategoryFact | None:
        """A fact of an occupation that is one of a few kinds; None for a role that is no occupation."""
        return self.library.category(role.id, category_id) if self.library and is_occupation(role.id) else None

    def nearest(self, role: Role, measure_id: str) -> tuple[Area, Estimate] | None:
        """The nearest larger area that has a figure where this one has none: a metropolitan area's state, then the nation."""
        if self.library is None or self.area.id == NATION.id or self.estimate(role, measure_id).known or not is_occupation(role.id):
            return None
        for area_id in dict.fromkeys((self.area.state, NATION.id)):
            area = self.areas.get(area_id)
            if area is None or area.id == self.area.id:
                continue
            found = self.library.facts(role.id, area, real=self.real).get(measure_id)
            if found is not None and found.known:
                return area, found
        return None

    def pair(self, role_id: str, other_id: str) -> Pair | None:
        """What a source says of these two roles, whichever way round it says it."""
        return self.pairs.get((role_id, other_id)) or self.pairs.get((other_id, role_id))

    def pairs_of(self, role_id: str) -> list[Pair]:
        """All pairs a role belongs to, in file order."""
        return [pair for ids, pair in self.pairs.items() if role_id in ids]

    def named_skills(self, role: Role) -> tuple[str, ...]:
        """Every skill any part of the source names for the role, in order of first mention."""
        names = [skill.name for skill in role.skills]
        for pair in self.pairs_of(role.id):
            own = pair.role_skills if pair.role == role.id else pair.baseline_skills
            names += [*pair.shared_skills, *own]
        return tuple(dict.fromkeys(names))

    def sources_of(self, figures: Iterable[Figure]) -> list[Source]:
        """The sources behind some figures, each once, in order of first use; price levels behind figures."""
        used = [(figure.sources, figure.adjusted_by) for figure in figures]
        ids = dict.fromkeys([source for sources, _ in used for source in sources] + [level for _, level in used])
        return [self.sources[source_id] for source_id in ids if source_id in self.sources]


def is_occupation(role_id: str) -> bool:
    """Whether an id is a SOC code, and its role therefore an official occupation."""
    return role_id[2:3] == "-" and role_id[:2].isdigit() and role_id[3:].isdigit()


def in_area(catalog: Catalog, area_id: str, *, real: bool = False) -> Catalog:
    """The same catalogue with official figures of another area, price-adjusted or not. UsageError for an unknown area."""
    if (area_id, real) == (catalog.area.id, catalog.real):
        return catalog
    area = catalog.areas.get(area_id)
    if area is None:
        raise UsageError(f"There is no area “{area_id[:40]}”. Choose one from the list of areas.")
    return replace(catalog, area=area, real=real, roles=_elsewhere(catalog, area, real=real))


def _elsewhere(catalog: Catalog, area: Area, *, real: bool) -> Mapping[str, Role]:
    library = catalog.library
    if library is None:
        return catalog.roles
    roles = catalog.roles

    def facts_of(role_id: str) -> Mapping[str, Estimate]:
        return library.facts(role_id, area, real=real)

    if not isinstance(roles, Roles):
        own = {role_id: role for role_id, role in roles.items() if not is_occupation(role_id)}
        roles = Roles(own, (role_id for role_id in roles if is_occupation(role_id)), roles.__getitem__)
    return roles.seen_with(facts_of)
