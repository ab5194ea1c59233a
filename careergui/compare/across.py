"""One role across the country: its figure in every place as paid and adjusted for prices, with ranks; leaves charts and words to charts."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from careergui.compare.difference import between
from careergui.compare.figure_words import difference_words
from careergui.compare.ranks import is_bound, ranges
from careergui.data.absence import GAPS, not_here
from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.difference import Bound, Difference
from careergui.domain.estimate import Estimate, Number, missing
from careergui.domain.measures import BY_ID, Measure
from careergui.domain.role import Role
from careergui.text import first_upper

JOBS = "employment.jobs"
ONE_BOUND = "One of the two is known only as a least amount."
_NAMED = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
    "TN TX UT VT VA WA WV WI WY"
)
STATES: tuple[str, ...] = tuple(_NAMED.split())
"""The fifty states and the District of Columbia: those that are ranked; territories are told beside them."""


class Standing(Struct, frozen=True, kw_only=True):
    """A role's figure in one place, as paid and as real pay (the same where prices change nothing), and its rank among its peers."""

    area: Area
    paid: Estimate
    local: Estimate
    jobs: Estimate
    paid_rank: int | None = None
    local_rank: int | None = None
    paid_last: int | None = None
    local_last: int | None = None
    """The last rank that is possible, where top-coded figures leave it open; else the same as the rank, which is the best possible."""
    paid_gap: Difference | None = None
    local_gap: Difference | None = None
    """Where figures are less those of another role: the whole differences, with how sure they are; `paid` and `local` are their values."""

    def gap(self, *, real: bool) -> Difference | None:
        """The difference behind the figure shown; None where it is no difference."""
        return self.local_gap if real else self.paid_gap

    def shown(self, *, real: bool) -> Estimate:
        """The figure as paid, or adjusted for prices."""
        return self.local if real else self.paid

    def bound(self, *, real: bool) -> Bound:
        """Whether only a limit of the figure is known, and on which side of it the figure lies; "" where it is known, or nothing is."""
        gap = self.gap(real=real)
        return "at-least" if is_bound(self.shown(real=real)) else gap.bound if gap is not None and gap.known else ""

    def limit(self, *, real: bool) -> Number | None:
        """The figure, or of a bound its limit; None without either."""
        value, gap = self.shown(real=real).value, self.gap(real=real)
        return gap.value if value is None and gap is not None and gap.bound else value

    def rank(self, *, real: bool) -> int | None:
        """The best possible place among its peers, 1 for the highest; the same for equal figures; None without a figure."""
        return self.local_rank if real else self.paid_rank

    def last(self, *, real: bool) -> int | None:
        """The last possible place: another than the rank where it, or what may be above it, is known only as a least amount."""
        return self.local_last if real else self.paid_last


class Across(Struct, frozen=True, kw_only=True):
    """A role's figures everywhere: the 51 states ranked among themselves, territories, and all smaller places not ranked yet."""

    role: Role
    measure: Measure
    real: bool
    nation: Standing
    states: tuple[Standing, ...]
    territories: tuple[Standing, ...]
    places: tuple[Standing, ...]


def no_places(catalog: Catalog, role: Role) -> str:
    """Why there are no figures of a role by place; "" when there are."""
    if catalog.library is None:
        return "The official figures by area are not loaded."
    if not is_occupation(role.id):
        return f"No figures by area for {role.title}: no occupation of the wage survey."
    return "" if len(catalog.areas) > 1 else "No figures by area: the list of areas cannot be read."


def across(catalog: Catalog, role: Role, measure_id: str, *, smaller: bool = True) -> Across:
    """Look a measure of a role up everywhere, `smaller` areas than states only if wanted; of the catalogue only `real` matters."""
    library, areas = catalog.library, catalog.areas
    found: dict[str, Mapping[str, Estimate]] = {"paid": {}, "local": {}, "jobs": {}}
    if library is not None and is_occupation(role.id):
        found["paid"] = library.everywhere(role.id, measure_id, real=False, smaller=smaller)
        found["local"] = library.everywhere(role.id, measure_id, real=True, smaller=smaller) if is_pay(measure_id) else found["paid"]
        found["jobs"] = found["paid"] if measure_id == JOBS else library.everywhere(role.id, JOBS, real=False, smaller=smaller)
    wanted = [area for area in areas.values() if smaller or area.kind in {"nation", "state"}]
    standings = {area.id: _standing(role, area, measure_id, found) for area in wanted}
    states = ranked(standings[area_id] for area_id in STATES if area_id in standings)
    return Across(
        role=role,
        measure=BY_ID[measure_id],
        real=catalog.real and is_pay(measure_id),
        nation=standings[NATION.id],
        states=states,
        territories=tuple(entry for entry in standings.values() if entry.area.kind == "state" and entry.area.id not in STATES),
        places=tuple(entry for entry in standings.values() if entry.area.kind in {"metropolitan", "nonmetropolitan"}),
    )


def standing_in(catalog: Catalog, role: Role, measure_id: str) -> Standing:
    """A role's figure in the catalogue's own area alone, without a rank."""
    library, area = catalog.library, catalog.area
    found: dict[str, Mapping[str, Estimate]] = {"paid": {}, "local": {}, "jobs": {}}
    if library is not None and is_occupation(role.id):
        paid, local = (library.facts(role.id, area, real=real) for real in (False, True))
        found = {"paid": {area.id: paid[measure_id]}, "local": {area.id: local[measure_id]}, "jobs": {area.id: paid[JOBS]}}
    return _standing(role, area, measure_id, found)


def less(first: Across, second: Across) -> Across:
    """The first role's figures less the second's, place by place, ranked anew; no value where either has none or a bound only."""
    there = {entry.area.id: entry for entry in (second.nation, *second.states, *second.territories, *second.places)}
    title, decimals = second.role.title, first.measure.decimals

    def taken(entries: Iterable[Standing]) -> tuple[Standing, ...]:
        return tuple(_less(entry, there[entry.area.id], title, decimals) for entry in entries)

    return replace(
        first,
        nation=taken([first.nation])[0],
        states=ranked(taken(first.states)),
        territories=taken(first.territories),
        places=taken(first.places),
    )


def other_pay(catalog: Catalog, role: Role, measure_id: str) -> str:
    """Hourly for annual pay that does not apply in the nation, and the other way round: the measure's id; "" where it applies."""
    if not is_pay(measure_id) or in_area(catalog, NATION.id).estimate(role, measure_id).status != "not-applicable":
        return ""
    asked, other = ("annual", "hourly") if ".annual." in measure_id else ("hourly", "annual")
    same = measure_id.replace(asked, other)
    return same if same.endswith((".median", ".mean")) else f"pay.{other}.median"


def is_pay(measure_id: str) -> bool:
    """Whether prices bear on a measure."""
    return measure_id.startswith("pay.")


def ranked(standings: Iterable[Standing]) -> tuple[Standing, ...]:
    """The same places, each with its rank among them: 1 for the highest, equal figures share a rank, no figure has none."""
    entries = tuple(standings)
    paid_of, local_of = (ranges([(entry.limit(real=real), entry.bound(real=real)) for entry in entries]) for real in (False, True))
    found = zip(entries, paid_of, local_of, strict=True)
    return tuple(
        replace(entry, paid_rank=paid[0], paid_last=paid[1], local_rank=local[0], local_last=local[1]) for entry, paid, local in found
    )


def in_rank(standings: Iterable[Standing], *, real: bool, lowest_first: bool = False) -> list[Standing]:
    """The places that have a figure, highest first unless told otherwise; equal ones by name; a bound stands at its limit."""
    known = sorted((entry for entry in standings if entry.shown(real=real).known), key=lambda entry: entry.area.name)
    # Sorting the other way round leaves equals in the order of their names.
    return sorted(known, key=lambda entry: _place_of(entry.shown(real=real)), reverse=not lowest_first)


def _place_of(shown: Estimate) -> tuple[Number, bool]:
    return shown.value or 0, is_bound(shown)


def _standing(role: Role, area: Area, measure_id: str, found: dict[str, Mapping[str, Estimate]]) -> Standing:
    national = GAPS.get(measure_id, "") if area.kind == "nation" else ""
    unit, words = BY_ID[measure_id].unit, national or not_here(role.title, area.name)
    paid = found["paid"].get(area.id) or missing(unit, words)
    return Standing(
        area=area,
        paid=paid,
        local=found["local"].get(area.id) or paid,
        jobs=found["jobs"].get(area.id) or missing("jobs", words),
    )


def _less(first: Standing, second: Standing, title: str, decimals: int) -> Standing:
    paid, local = between(first.paid, second.paid, decimals), between(first.local, second.local, decimals)
    return replace(
        first,
        paid=_value(first.paid, second.paid, paid, title),
        local=_value(first.local, second.local, local, title),
        paid_gap=paid,
        local_gap=local,
    )


def _value(first: Estimate, second: Estimate, gap: Difference, title: str) -> Estimate:
    """The value of a difference as a figure that is ranked and drawn; a bound is neither, and says what is certain."""
    if first.value is None:
        return first
    if second.value is None:
        return replace(first, value=None, status="missing", rse=None, note=f"{title}: {second.note}")
    if gap.value is None or gap.bound:
        words = f"{first_upper(difference_words(gap))} than {title}." if gap.known else gap.note
        return replace(first, value=None, status="missing", rse=None, note=f"{ONE_BOUND} {words}")
    return replace(first, value=gap.value, unit=gap.unit, status="derived", rse=None, caution="", note=f"Worked out: less {title}.")
