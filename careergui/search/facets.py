"""Facets that narrow the list of roles, their options, and how many roles each option would show; leaves words searched to match."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.measures import BY_ID
from careergui.domain.view_state import Filters
from careergui.text import axis_money, first_upper, number

NOT_GIVEN = "not given"
HOURLY_ONLY = "paid by the hour only"
_PAY, _HOURLY = "pay.annual.median", "pay.hourly.median"


class Facet(Struct, frozen=True, kw_only=True):
    """One thing roles differ in. `rests_on` is the id of a measure or a category; "" for the family, which is in the code."""

    id: str
    label: str
    asks: str
    rests_on: str = ""
    unit: str = ""
    limits: tuple[int, ...] = ()
    """Where one option of a measure ends and the next begins."""
    below: str = "under {}"
    """Words for what is below the first limit, which may stand in them."""


FACETS: tuple[Facet, ...] = (
    Facet(id="family", label="Family", asks="major group of the occupational classification"),
    Facet(
        id="pay",
        label="Pay",
        asks="median pay a year",
        rests_on=_PAY,
        unit="USD/year",
        limits=(35_000, 50_000, 75_000, 100_000, 150_000),
    ),
    Facet(
        id="growth",
        label="Growth",
        asks="projected change in jobs",
        rests_on="outlook.change_percent",
        unit="percent",
        limits=(0, 3, 7, 15),
        below="declining",
    ),
    Facet(id="interest", label="Interest", asks="the kind of interest it suits most", rests_on="interest"),
    Facet(
        id="openings",
        label="Openings",
        asks="projected openings a year",
        rests_on="outlook.openings_per_year",
        unit="jobs/year",
        limits=(500, 2_000, 10_000, 50_000),
    ),
    Facet(id="education", label="Education", asks="schooling typical for entering", rests_on="entry_education"),
    Facet(id="zone", label="Job zone", asks="preparation needed in all", rests_on="job_zone"),
)
FACET_BY_ID: dict[str, Facet] = {facet.id: facet for facet in FACETS}


class FacetTable:
    """The facets of one catalogue, as seen from its area; what a facet needs is looked up when it is first asked for."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._options: dict[str, tuple[str, ...]] = {}
        self._places: dict[str, dict[str, int]] = {}

    def elsewhere(self, catalog: Catalog) -> "FacetTable":
        """The facets of the same roles as seen from another area; what is the same everywhere is not looked up again."""
        made = FacetTable(catalog)
        made._options = self._options
        made._places = {name: places for name, places in self._places.items() if not _by_area(FACET_BY_ID[name])}
        return made

    @property
    def offered(self) -> tuple[Facet, ...]:
        """The facets that tell roles apart here: none when there are no official figures."""
        return FACETS if self.catalog.library else ()

    def options(self, facet: Facet) -> tuple[str, ...]:
        """The labels of a facet, in order; the last stands for roles whose source has no such fact."""
        found = self._options.get(facet.id)
        if found is None:
            found = self._options[facet.id] = (*_labels(self.catalog, facet), NOT_GIVEN)
        return found

    def asked(self, facet: Facet) -> str:
        """What a facet is about, and of which area: "Median pay a year, Ohio"."""
        measure = BY_ID.get(facet.rests_on)
        where = f", {(self.catalog.area if measure.by_area else NATION).name}" if measure else ""
        real = ", at US prices" if self.catalog.real and facet.id == "pay" else ""
        return f"{first_upper(facet.asks)}{where}{real}"

    def places(self, facet: Facet) -> Mapping[str, int]:
        """The option of each role by its place; a job title without the fact has none, as no official source is about it."""
        found = self._places.get(facet.id)
        if found is None:
            found = _places(self.catalog, facet)
            last = len(self.options(facet)) - 1
            for role_id in _official(self.catalog):
                found.setdefault(role_id, last)
            self._places[facet.id] = found
        return found

    def narrowed(self, role_ids: Iterable[str], filters: Filters, *, but: str = "") -> list[str]:
        """The roles that fit every facet in force (`but` one, if named), in the order given."""
        kept = list(role_ids)
        for facet, chosen in self.in_force(filters):
            if facet.id != but:
                places = self.places(facet)
                kept = [role_id for role_id in kept if places.get(role_id) in chosen]
        return kept

    def counts(self, role_ids: Iterable[str], filters: Filters, facet: Facet) -> list[int]:
        """How many of the roles each option of a facet has, given the other facets."""
        found = [0] * len(self.options(facet))
        places = self.places(facet)
        for role_id in self.narrowed(role_ids, filters, but=facet.id):
            place = places.get(role_id)
            if place is not None:
                found[place] += 1
        return found

    def in_force(self, filters: Filters) -> list[tuple[Facet, tuple[int, ...]]]:
        """The facets set, with the places chosen that there are; what an older or newer program set is passed over."""
        found = []
        for facet in self.offered:
            last = len(self.options(facet)) if facet.id in filters else 0
            if chosen := tuple(place for place in filters.get(facet.id, ()) if 0 <= place < last):
                found.append((facet, chosen))
        return found

    def left_out(self, facet: Facet) -> list[str]:
        """Roles that no option of a facet has: job titles no official source is about."""
        places = self.places(facet)
        return [role.id for role in self.catalog.own_roles if role.id not in places]


def _by_area(facet: Facet) -> bool:
    measure = BY_ID.get(facet.rests_on)
    return measure is not None and measure.by_area


def options(catalog: Catalog, facet: Facet) -> tuple[str, ...]:
    """As `FacetTable.options`, asked once."""
    return FacetTable(catalog).options(facet)


def places(catalog: Catalog, facet: Facet) -> Mapping[str, int]:
    """As `FacetTable.places`, asked once."""
    return FacetTable(catalog).places(facet)


def narrowed(catalog: Catalog, role_ids: Iterable[str], filters: Filters) -> list[str]:
    """As `FacetTable.narrowed`, asked once."""
    return FacetTable(catalog).narrowed(role_ids, filters)


def counts(catalog: Catalog, role_ids: Iterable[str], filters: Filters, facet: Facet) -> list[int]:
    """As `FacetTable.counts`, asked once."""
    return FacetTable(catalog).counts(role_ids, filters, facet)


def with_option(filters: Filters, facet_id: str, place: int, *, chosen: bool) -> Filters:
    """The filters with one option of a facet chosen or not; a facet without options is set no more."""
    before = filters.get(facet_id, ())
    after = tuple(sorted({*before, place})) if chosen else tuple(other for other in before if other != place)
    return {**filters, facet_id: after} if after else without(filters, facet_id)


def without(filters: Filters, facet_id: str) -> Filters:
    """The filters with a facet lifted."""
    return {other: chosen for other, chosen in filters.items() if other != facet_id}


def _labels(catalog: Catalog, facet: Facet) -> tuple[str, ...]:
    if not facet.rests_on:
        return tuple(catalog.groups[code].removesuffix(" Occupations") for code in families(catalog))
    if not facet.limits:
        found = catalog.library.options(facet.rests_on) if catalog.library else None
        return found.labels if found else ()
    labels = _bands(facet)
    return (*labels, HOURLY_ONLY) if facet.id == "pay" else labels


def families(catalog: Catalog) -> list[str]:
    """The codes of the major groups, in order: the options of the facet Family."""
    return sorted(code for code in catalog.groups if code.endswith("-0000"))


def _official(catalog: Catalog) -> list[str]:
    """Roles that official sources are about; occupations are known by their code, without being looked up."""
    bases = {name: collection.basis for name, collection in catalog.collections.items()}
    own = [role.id for role in catalog.own_roles if bases.get(role.collection) == "official statistics"]
    return [*own, *filter(is_occupation, catalog.roles)]


def _places(catalog: Catalog, facet: Facet) -> dict[str, int]:
    if not facet.rests_on:
        numbers = {code: place for place, code in enumerate(families(catalog))}
        codes = {role_id: f"{role_id[:2]}-0000" for role_id in catalog.roles if is_occupation(role_id)}
        return {role_id: numbers[code] for role_id, code in codes.items() if code in numbers}
    if not facet.limits:
        found = catalog.library.options(facet.rests_on) if catalog.library else None
        return dict(found.places) if found else {}
    placed = {role_id: _band(value, facet.limits) for role_id, value in catalog.known(facet.rests_on).items() if role_id in catalog.roles}
    return {**_hourly_only(catalog, placed, len(facet.limits) + 1), **placed} if facet.id == "pay" else placed


def _band(value: float, limits: Sequence[int]) -> int:
    return sum(value >= limit for limit in limits)


def _hourly_only(catalog: Catalog, placed: Mapping[str, int], place: int) -> dict[str, int]:
    """Roles whose source says that there is no annual figure: their hourly one is never multiplied to make one."""
    candidates = [catalog.roles[role_id] for role_id in catalog.known(_HOURLY) if role_id not in placed and role_id in catalog.roles]
    return {role.id: place for role in candidates if catalog.estimate(role, _PAY).status == "not-applicable"}


def _bands(facet: Facet) -> tuple[str, ...]:
    """The words for what lies between the limits of a facet, and beyond them."""
    written = _WRITTEN[facet.unit]
    ends = [written(limit) for limit in facet.limits]
    bare = [end.removeprefix("$") for end in ends]
    between = (f"{low.removesuffix('%')}–{high}" for low, high in zip(ends, bare[1:], strict=False))
    return (facet.below.format(ends[0]), *between, f"{ends[-1]} and more")


_WRITTEN: dict[str, Callable[[float], str]] = {"USD/year": axis_money, "percent": lambda value: f"{value:g}%", "jobs/year": number}
