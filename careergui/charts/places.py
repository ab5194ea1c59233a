"""One role across metropolitan and nonmetropolitan areas, ranked: as paid and as real pay side by side; leaves drawing to render."""

import math
from collections.abc import Sequence

from careergui.charts.absent import only_paid
from careergui.charts.common import WHISKER, error_keys, step_for
from careergui.charts.findings.across import finding
from careergui.charts.findings.words import fitting
from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_ends import ends_of, ends_words
from careergui.charts.place_names import lies_in, short_name, state_name
from careergui.charts.place_words import (
    MEASURES,
    NOT_RANKED,
    care_words,
    counts,
    figures,
    in_full,
    margin_note,
    margin_shown,
    measure_words,
    of_occupation,
    rank_range,
    shown_words,
    sources_words,
    unit_words,
    value_words,
)
from careergui.charts.spec import OPEN_END, Absent, Axis, Bar, ChartSpec, Key, Link, Mark, Point, Reference, Row, Table, Tick
from careergui.charts.steps import limit_words
from careergui.compare.across import Across, Standing, in_rank, is_pay, ranked
from careergui.compare.ranks import is_bound
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import hollow, interval
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.text import first_upper, listing, number, plural

LEAST = (5000, 1000, 500, 100, 0)
"""Round numbers of jobs below which places may be left out."""
_ENOUGH = 25
"""So many places should be left when the chart chooses the number itself."""
_BARS = {"jobs", "per 1,000 jobs"}


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL) -> ChartSpec:
    """The first of the chosen roles in the places that have enough jobs. UsageError for a role, measure or state without figures."""
    role = of_occupation(catalog, chosen[0].role)
    against = catalog.roles.get(options.against)
    found = figures(catalog, role, options)
    within = [entry for entry in found.places if not options.state or lies_in(entry.area, options.state)]
    state = state_name(catalog, options.state)
    least = least_jobs(within, options)
    all_ranked = ranked(entry for entry in within if _has_jobs(entry, least))
    order = in_rank(all_ranked, real=found.real, lowest_first=options.lowest_first)
    drawn = _drawn(catalog, order, options.most)
    return ChartSpec(
        kind="places",
        title=_title(found, against, state),
        subtitle=f"{_which(least, len(order), len(within), state, options)}. {unit_words(found, 'each place’s price level')}",
        shortened=_shortened(_which(least, len(order), len(within), state, options), len(drawn)) if len(drawn) <= options.most else (),
        axis=_axis(found, drawn),
        rows=tuple(_row(catalog, entry, found, drawn, counts(all_ranked), difference=bool(against)) for entry in drawn) or (_nothing(),),
        marks=_marks(found, drawn, chosen[0].slot, difference=bool(against)),
        keys=_keys(found, drawn, chosen[0].slot) if drawn else (),
        notes=(*margin_note(drawn, real=found.real), *_notes(found, all_ranked)),
        source=sources_words(catalog, found, order),
        summary=_summary(found, order, state, difference=bool(against)),
        finding=fitting(finding(catalog, found, order, against)),
        table=_table(found, all_ranked, options, difference=bool(against)),
        trailing_title=_which_pay(found) if drawn else "",
        dense=True,
    )


def least_jobs(places: Sequence[Standing], options: ChartOptions) -> int:
    """The number of jobs a place must have: the one chosen, or the greatest round one that leaves enough places."""
    if options.least_jobs is not None:
        return options.least_jobs
    if options.state:
        return 0
    return next((least for least in LEAST if sum(_has_jobs(entry, least) and entry.paid.known for entry in places) >= _ENOUGH), 0)


def _has_jobs(entry: Standing, least: int) -> bool:
    return least == 0 or (entry.jobs.value is not None and entry.jobs.value >= least)


def _drawn(catalog: Catalog, order: Sequence[Standing], most: int) -> list[Standing]:
    """The first places, and the area of the catalogue after them when it comes later."""
    first = list(order[:most])
    return first + [entry for entry in order[most:] if entry.area.id == catalog.area.id]


def _title(found: Across, against: Role | None, state: str) -> str:
    where = f" in {state}" if state else " by area"
    return f"{measure_words(found, against)}{',' if against and not state else ''}{where}{', adjusted for prices' if found.real else ''}"


def _which(least: int, shown: int, whole: int, state: str, options: ChartOptions) -> str:
    order = "Lowest first" if options.lowest_first else "Highest first"
    enough = f" with at least {number(least)} jobs" if least else ""
    return f"{order}; {number(shown)} of {plural(whole, 'place')}{f' in {state}' if state else ''}{enough}"


def _shortened(which: str, drawn: int) -> tuple[str, ...]:
    """What says which places are ranked, as it counts the first ones drawn."""
    return (*(f"{which}; the first{f' {count}' if count > 1 else ''} drawn" for count in range(1, drawn)), which)


def _row(
    catalog: Catalog, entry: Standing, found: Across, drawn: Sequence[Standing], ranked_count: tuple[int, int], *, difference: bool
) -> Row:
    short = short_name(entry.area.name)
    alone = sum(short_name(other.area.name) == short for other in drawn) == 1
    level = is_pay(found.measure.id) and entry.area.price_level is None
    return Row(
        label=short if alone else entry.area.name,
        key=entry.area.id,
        rank=rank_range(entry, real=found.real),
        strong=entry.area.id == catalog.area.id,
        detail="; ".join(
            filter(
                None,
                (
                    margin_shown(entry, real=found.real),
                    "no price level of its own" if level else "",
                    care_words(entry, real=found.real),
                ),
            )
        ),
        faint=(gap := entry.gap(real=found.real)) is not None and gap.unsure,
        trailing=value_words(entry.shown(real=found.real), difference=difference),
        words=in_full(entry, found, ranked_count),
    )


def _nothing() -> Row:
    return Row(label="No place", words="No place has a figure and as many jobs.")


def _axis(found: Across, drawn: Sequence[Standing]) -> Axis:
    """Room for all that is drawn, and for the nation where it is marked."""
    if found.measure.unit in _BARS:
        return span_axis([value for entry in drawn for value in _extent(entry.paid)], found.measure.id)
    estimates = [estimate for entry in (*drawn, found.nation) for estimate in (entry.paid, entry.local)]
    return span_axis([value for estimate in estimates for value in _extent(estimate)], found.measure.id)


def _extent(estimate: Estimate) -> list[float]:
    """A figure and the ends of its interval, as far as there are any."""
    return [value for value in (estimate.value, *interval(estimate)) if value is not None]


def span_axis(values: Sequence[float], measure_id: str) -> Axis:
    """A scale with round ends from the least figure to the greatest; counts and rates, which are bars, begin at zero; bare for none."""
    if not values:
        return Axis(minimum=0, maximum=1)
    unit = BY_ID[measure_id].unit
    bars = unit in _BARS
    low, high = min(values), max(values)
    low = min(0.0, low) if bars else low
    step = step_for(max(high - low, abs(high) * 0.02, 1e-6), 5)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(Tick(count * step, limit_words(count * step, unit)) for count in range(first, max(last, first + 1) + 1))
    return Axis(minimum=first * step, maximum=max(last, first + 1) * step, ticks=ticks, zero=bars)


def _marks(found: Across, drawn: Sequence[Standing], slot: int, *, difference: bool) -> tuple[Mark, ...]:
    if not drawn:
        only = only_paid(found.nation.paid)
        return (Absent(row=0, text=first_upper(only) or "No figure"),)
    marks: list[Mark] = []
    for row, entry in enumerate(drawn):
        marks += _bar(row, entry, slot) if found.measure.unit in _BARS else _dots(row, entry, slot, pay=is_pay(found.measure.id))
    nation = found.nation.paid
    if nation.value is not None and found.measure.unit not in _BARS:
        marks.append(Reference(value=nation.value, label=f"United States {value_words(nation, difference=difference)}"))
    return tuple(marks)


def _bar(row: int, entry: Standing, slot: int) -> list[Mark]:
    low, high = interval(entry.paid)
    return [Bar(row=row, start=0, end=entry.paid.value or 0, ink=slot, low=low, high=high, hollow=hollow(entry.paid))]


def _dots(row: int, entry: Standing, slot: int, *, pay: bool) -> list[Mark]:
    paid, local, bound = entry.paid.value, entry.local.value, is_bound(entry.paid)
    marks: list[Mark] = []
    if not pay:
        return [Point(row=row, value=paid or 0, ink=slot, shape="mark")]
    if paid is not None and local is not None:
        marks.append(Link(row=row, start=paid, end=local, ink="soft_border"))
    if paid is not None:
        marks.append(Point(row=row, value=paid, ink=slot, shape="mark", hollow=True, open_end=bound))
    if local is not None:
        marks.append(_solid(row, entry, slot, local, bound=bound))
    return marks


def _solid(row: int, entry: Standing, slot: int, local: float, *, bound: bool) -> Point:
    """Pay adjusted for prices, with its interval where there is one; pay as paid lies as surely beside it."""
    low, high = interval(entry.local)
    return Point(row=row, value=local, ink=slot, shape="mark", low=low, high=high, open_end=bound)


def _keys(found: Across, drawn: Sequence[Standing], slot: int) -> tuple[Key, ...]:
    sure = error_keys(entry.local for entry in drawn)
    if not is_pay(found.measure.id):
        return sure
    keys = (Key(sample="mark", label="adjusted for prices", ink=slot), Key(sample="hollow mark", label="as paid", ink=slot))
    # Hollow marks stand for pay as paid here: an error too large to rely on is said under the place.
    return (*keys, *(key for key in sure if key is WHISKER), *((OPEN_END,) if any(is_bound(entry.paid) for entry in drawn) else ()))


def _which_pay(found: Across) -> str:
    """Which of the two figures stands at the right of a place."""
    if not is_pay(found.measure.id):
        return ""
    return "adjusted" if found.real else "as paid"


def _notes(found: Across, places: Sequence[Standing]) -> tuple[str, ...]:
    if not is_pay(found.measure.id):
        return ()
    bounds = [entry for entry in places if entry.bound(real=found.real)]
    drawn = sum(entry.shown(real=found.real).known for entry in bounds)
    without = [entry for entry in places if entry.paid.known and not entry.local.known]
    states = [
        entry for entry in places if (level := entry.area.price_level) is not None and level.of != entry.area.name and entry.paid.known
    ]
    notes = []
    if len(bounds) > 1 or (bounds and bounds[0].last(real=found.real) != 1):
        alone = f"known only by a bound, {'is' if len(bounds) == 1 else 'are'} in the table alone"
        kind = "known only as at least so much, may be higher than listed" if drawn else alone
        notes.append(f"{plural(len(bounds), 'place')}, {kind}: ranks are the best and the last possible.")
    if states:
        words = "has no price level of its own: it takes its" if len(states) == 1 else "have no price level of their own: they take their"
        notes.append(f"{plural(len(states), 'place')} {words} state’s.")
    if without and found.real:
        names = listing([short_name(entry.area.name) for entry in without[:3]])
        more = f" and {len(without) - 3} more" if len(without) > 3 else ""
        notes.append(f"Not ranked, having no price level: {names}{more}.")
    return tuple(notes)


def _summary(found: Across, order: Sequence[Standing], state: str, *, difference: bool) -> str:
    where = f"in {state}" if state else "in the country"
    if not order:
        return f"{found.role.title}: no place {where} has a figure for this."
    ends = ends_words(ends_of(order, real=found.real), found, difference=difference)
    return f"Of {plural(len(order), 'place')} {where}: {ends}."


def _table(found: Across, places: Sequence[Standing], options: ChartOptions, *, difference: bool) -> Table:
    """Every place that counts, those without a figure last with the reason."""
    name, pay = MEASURES[found.measure.id], is_pay(found.measure.id)
    head = (f"{name}, as paid", f"{name}, adjusted for prices", "Price level", "Price level of") if pay else (name,)
    order = in_rank(places, real=found.real, lowest_first=options.lowest_first)
    silent = sorted((entry for entry in places if not entry.shown(real=found.real).known), key=lambda entry: entry.area.name)
    rows = [_line(entry, found, pay=pay, difference=difference) for entry in (*order, *silent)]
    return Table(columns=("Place", "Rank", *head, "90% margin", "Jobs", "Note"), rows=tuple(rows))


def _line(entry: Standing, found: Across, *, pay: bool, difference: bool) -> tuple[str, ...]:
    level, shown = entry.area.price_level, entry.shown(real=found.real)
    values = [shown_words(entry, real=False, difference=difference)]
    if pay:
        values += [
            shown_words(entry, real=True, difference=difference),
            f"{level.index:.1f}" if level else "none",
            level.of if level else "none",
        ]
    note = "" if shown.known else shown.note
    margin = margin_shown(entry, real=found.real)
    return (entry.area.name, rank_range(entry, real=found.real) or NOT_RANKED, *values, margin, value_words(entry.jobs), note)
