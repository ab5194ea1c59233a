"""Pay of one occupation in two to eight places, a percentile strip a place; leaves rankings of all places to places and tile_map."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from careergui.charts.absent import NO_AXIS, NO_FIGURES, absent_words, in_a_word, silent_summary, silent_table
from careergui.charts.common import FEW_ROLES, highest_first, in_full, money_axis, nearest_words
from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.pay import PERIODS
from careergui.charts.percentiles import PERCENTILES, percentile_keys, percentile_mark
from careergui.charts.place_words import of_occupation
from careergui.charts.spec import Absent, ChartSpec, Mark, Row, Table
from careergui.compare.across import JOBS, across, in_rank
from careergui.compare.comparison import Comparison, in_order
from careergui.compare.figure_words import figure_words
from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.text import listing, plural

FEWEST, MOST = 2, 8
"""Places of one chart."""
_USUAL = 5
"""Places where none are chosen: no more than keep the order they are chosen in."""
_SHOWN = (*PERCENTILES, "mean")


class Place(Struct, frozen=True):
    """One place: the role's figures there, as seen from it."""

    area: Area
    here: Comparison
    found: Mapping[str, Estimate]

    @property
    def known(self) -> list[Estimate]:
        """The percentiles that are there."""
        return [self.found[name] for name in PERCENTILES if self.found[name].known]


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL) -> ChartSpec:
    """The first of the chosen roles in every place. UsageError for a role without figures by place, and for places that cannot be shown."""
    role, slot = of_occupation(catalog, chosen[0].role), chosen[0].slot
    ids = shown_places(catalog, role, options)
    period = _period(catalog, role, ids)
    places = _ordered([_place(catalog, role, area_id, period) for area_id in ids])
    crowded = len(places) > FEW_ROLES
    rows = tuple(_row(catalog, role, place, places, period) for place in places)
    marks = tuple(_mark(number, slot, place, period, crowded=crowded) for number, place in enumerate(places))
    every = [estimate for place in places for estimate in place.known]
    return ChartSpec(
        kind="pay-by-place",
        title=f"Pay of {role.title} by place{', adjusted for prices' if any(estimate.adjusted_by for estimate in every) else ''}",
        subtitle=_unit(every, options, period, crowded=crowded) if every else NO_FIGURES,
        axis=money_axis([estimate.value or 0 for estimate in every]) if every else NO_AXIS,
        rows=rows,
        marks=marks,
        keys=percentile_keys(marks),
        trailing_title="median" if crowded and every else "",
        source=_source(catalog, places, every),
        summary=_summary(role, places) if every else silent_summary(rows, marks),
        table=_table(catalog, places, period) if every else silent_table(rows, marks),
    )


def shown_places(catalog: Catalog, role: Role, options: ChartOptions) -> tuple[str, ...]:
    """Ids of the places chosen, or the area in force, the nation and the states with most jobs. UsageError for too few, many or unknown."""
    if not options.places:
        most = in_rank(across(catalog, role, JOBS, smaller=False).states, real=False)
        return tuple(dict.fromkeys((catalog.area.id, NATION.id, *(entry.area.id for entry in most))))[:_USUAL]
    unknown = [area_id for area_id in options.places if area_id not in catalog.areas]
    if unknown:
        raise UsageError(f"There is no area “{unknown[0][:60]}”. Name US, a state’s postal code such as OH, or an area’s code or name.")
    ids = tuple(dict.fromkeys(options.places))
    if not FEWEST <= len(ids) <= MOST:
        raise UsageError(f"Pay is compared across {FEWEST} to {MOST} places; {plural(len(ids), 'place')} named.")
    return ids


def _period(catalog: Catalog, role: Role, ids: Sequence[str]) -> str:
    """By the year, unless all that is known there is by the hour."""
    for period in PERIODS:
        if any(_place(catalog, role, area_id, period).known for area_id in ids):
            return period
    return "annual"


def _place(catalog: Catalog, role: Role, area_id: str, period: str) -> Place:
    here = in_order(in_area(catalog, area_id, real=catalog.real), (role.id,))
    found = {name: here.catalog.estimate(here.baseline, f"pay.{period}.{name}") for name in _SHOWN}
    return Place(catalog.areas[area_id], here, found)


def _ordered(places: list[Place]) -> list[Place]:
    """As chosen when few, else highest median first; a bound counts as its limit, and a place without a median comes last."""
    values = {place.area.id: float(value) for place in places if (value := place.found["median"].value) is not None}
    if len(places) <= FEW_ROLES or not values:
        return places
    by_id = {place.area.id: place for place in places}
    silent = [place for place in places if place.area.id not in values]
    return [*(by_id[area_id] for area_id in highest_first(values, {place.area.id: place.area.name for place in places})), *silent]


def _row(catalog: Catalog, role: Role, place: Place, places: Sequence[Place], period: str) -> Row:
    known = {BY_ID[f"pay.{period}.{name}"].label: estimate for name, estimate in place.found.items() if estimate.known}
    said = " ".join(in_full(place.here, estimate, name) for name, estimate in known.items())
    silent = f"{in_full(place.here, place.found['median'], 'Pay')} {nearest_words(place.here, place.here.baseline, f'pay.{period}.median')}"
    median = place.found["median"]
    return Row(
        label=place.area.name,
        key=place.area.id,
        strong=place.area.id == catalog.area.id,
        detail=_detail(place, places),
        trailing=figure_words(median) if len(places) > FEW_ROLES and median.known else "",
        words=f"{place.area.name}: {role.title}. {said or silent.strip()}",
    )


def _detail(place: Place, places: Sequence[Place]) -> str:
    """What is a place's own: its price level where pay is adjusted, and its period where places have several."""
    known = place.known
    level = place.area.price_level if any(estimate.adjusted_by for estimate in known) else None
    whose = f", those of {level.of}" if level is not None and level.of != place.area.name else ""
    periods = {estimate.period for one in places for estimate in one.known}
    parts = (f"prices {level.index:.1f}{whose}" if level else "", known[0].period if known and len(periods) > 1 else "")
    return " · ".join(part for part in parts if part)


def _mark(row: int, slot: int, place: Place, period: str, *, crowded: bool) -> Mark:
    why = absent_words(place.here.catalog, place.here.baseline, f"pay.{period}.median", "No pay given")
    return percentile_mark(row, slot, place.found, crowded=crowded) or Absent(row=row, text=why)


def _unit(every: Sequence[Estimate], options: ChartOptions, period: str, *, crowded: bool) -> str:
    periods = listing(tuple(dict.fromkeys(estimate.period for estimate in every if estimate.period)))
    adjusted = "divided by each place’s price level (United States = 100)" if any(estimate.adjusted_by for estimate in every) else ""
    chosen = "" if options.places else "states with most jobs"
    parts = (f"US dollars {PERIODS[period]} before tax", periods, adjusted)
    return "; ".join(part for part in (", ".join(filter(None, parts)), chosen, "highest median first" if crowded else "") if part)


def _source(catalog: Catalog, places: Sequence[Place], every: Sequence[Estimate]) -> str:
    """Who says so of what is drawn; where nothing is, who says why not."""
    asked = every or [place.found["median"] for place in places]
    return f"Source: {'; '.join(source.short for source in catalog.sources_of(asked)) or 'not stated'}."


def _summary(role: Role, places: Sequence[Place]) -> str:
    known = {place.area.id: float(value) for place in places if (value := place.found["median"].value) is not None}
    by_id = {place.area.id: place for place in places}
    names = {area_id: place.area.name for area_id, place in by_id.items()}
    said = "; ".join(f"{names[area_id]} {figure_words(by_id[area_id].found['median'])}" for area_id in highest_first(known, names))
    silent = [place.area.name for place in places if not place.known]
    return f"{role.title}, median pay by place, highest first: {said}.{f' No figure for {listing(silent)}.' if silent else ''}"


def _table(catalog: Catalog, places: Sequence[Place], period: str) -> Table:
    columns = ("Place", *(BY_ID[f"pay.{period}.{name}"].label for name in _SHOWN), "Status", "Period", "Source", "Price level")
    return Table(columns=columns, rows=tuple(_line(catalog, place) for place in places))


def _line(catalog: Catalog, place: Place) -> tuple[str, ...]:
    figures = [place.found[name] for name in _SHOWN]
    statuses = tuple(dict.fromkeys(estimate.status for estimate in figures))
    sources = "; ".join(source.short for source in catalog.sources_of(figures))
    periods = listing(tuple(dict.fromkeys(estimate.period for estimate in figures if estimate.period)))
    level = place.area.price_level
    return (
        place.area.name,
        *(figure_words(estimate) if estimate.known else in_a_word(estimate) for estimate in figures),
        listing(statuses),
        periods or "not stated",
        sources or "not stated",
        "100.0" if place.area.id == NATION.id else f"{level.index:.1f}" if level else "none",
    )
