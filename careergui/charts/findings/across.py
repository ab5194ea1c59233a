"""What the places of one role show to be true, with and without the role's name: no end is named that errors leave open."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from careergui.charts.absent import only_paid
from careergui.charts.findings.words import inside, named, value_of
from careergui.charts.place_ends import Ends, ends_of, least_words, level_words, names_words
from careergui.charts.place_words import value_words
from careergui.compare.above import Above, above_in, averages_of, is_above
from careergui.compare.across import Across, Standing, is_pay
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import first_upper

_A = {"USD/year": " a year", "USD/hour": " an hour"}
_STATISTICS = {"median": "pay", "mean": "pay"} | {f"p{number}": f"the {number}th percentile of pay" for number in (10, 25, 75, 90)}
_NAMES = {
    "employment.jobs": "the number of jobs",
    "employment.per_1000": "the number among 1,000 jobs",
    "employment.location_quotient": "the location quotient",
}


class Ending(Struct, frozen=True):
    """How an end of the places is told: the highest, the lowest after it."""

    highest: str
    lowest: str


_OF_PAY = Ending("{name} is highest in {most}, {value}", "lowest in {least}")
_ENDINGS = {
    "employment.jobs": Ending("most jobs are in {most}, {value}", "fewest in {least}"),
    "employment.per_1000": Ending("most common in {most}, {value} of 1,000 jobs", "least in {least}"),
    "employment.location_quotient": Ending("most concentrated in {most}, {value} times the nation’s share", "least in {least}"),
}


def headline(catalog: Catalog, found: Across, against: Role | None = None) -> str:
    """One sentence that is true of the states as shown; which role it is about stands beside it."""
    if said := next(iter(_said(catalog, found, found.states, against)), ""):
        return first_upper(said)
    only = only_paid(found.nation.paid)
    return f"{found.role.title}: {only}" if only else "No figures by state"


def finding(catalog: Catalog, found: Across, places: Sequence[Standing], against: Role | None = None) -> Iterator[str]:
    """The same with its role, and without it, of any places: where they are no states, of how many."""
    counted = "" if places is found.states or len(places) == 1 else f"of {len(places)} places, "
    for whose in (f"{named(found.role)}: ", ""):
        for said in _said(catalog, found, places, against):
            yield first_upper(f"{whose}{counted}{said}")


def _said(catalog: Catalog, found: Across, places: Sequence[Standing], against: Role | None) -> Iterator[str]:
    ends = ends_of(places, real=found.real)
    if against is not None:
        yield from _set_against(catalog, found, places, against)
    elif ends.bounds:
        yield _with_bounds(catalog, found, ends)
    elif ends.known:
        yield from _ends(found, ends.known, above_in(catalog, found))


def _ends(found: Across, order: Sequence[Standing], above: Above) -> Iterator[str]:
    """Both ends, or the one that is clear of all others, or from where to where, or that errors leave it open."""
    most, least = level_words(order, real=found.real), level_words(order[::-1], real=found.real)
    words = _ENDINGS.get(found.measure.id, _OF_PAY)
    highest = words.highest.format(name=_name(found), most=most, value=_figure(found, order[0]))
    if most == least:
        yield f"{_name(found)} is {_figure(found, order[0])} in {most}"
    elif _clear(found, order, above):
        lowest = f"; {words.lowest.format(least=least)}" if _clear(found, order[::-1], lambda low, high: above(high, low)) else ""
        yield from (f"{highest}{lowest}", highest) if lowest else (highest,)
    elif above(order[0], order[-1]):
        low = _brief(order[-1].shown(real=found.real))
        yield f"{_name(found)} runs from {low} in {least} to {_figure(found, order[0])} in {most}"
    else:
        yield f"sampling error leaves open where {_name(found)} is highest"


def _clear(found: Across, order: Sequence[Standing], beyond: Above) -> bool:
    """Whether the first of an order is beyond all others but those level with it."""
    value = order[0].shown(real=found.real).value
    return all(beyond(order[0], other) for other in order if other.shown(real=found.real).value != value)


def _with_bounds(catalog: Catalog, found: Across, ends: Ends) -> str:
    """What can be said where some figures are bounds: only pay has any."""
    those = names_words(ends.bounds)
    least = f"at least {least_words(ends, found).removeprefix('≥')}{_A.get(found.measure.unit, '')}{_adjusted(found)}"
    if not ends.known:
        return f"{_name(found)} is {least} in {those}: how much more is not published"
    above = above_in(catalog, found)
    alone = ends.lowest and _clear(found, ends.known[::-1], lambda low, high: above(high, low))
    lowest = f"; lowest in {level_words(ends.known[::-1], real=found.real)}" if alone else ""
    if ends.highest:
        return f"{_name(found)} is highest in {those}, {least}{lowest}"
    best = level_words(ends.known, real=found.real)
    return f"{_name(found)} reaches {_figure(found, ends.known[0])} in {best}, and {least} in {those}{lowest}"


def _set_against(catalog: Catalog, found: Across, places: Sequence[Standing], against: Role) -> Iterator[str]:
    """In how many places the figure is above that of another role, and in how many below, as far as errors carry it."""
    averages = averages_of(catalog, found), averages_of(catalog, _of(found, against))
    known = [entry for entry in places if entry.limit(real=found.real) is not None]
    ways = [_way(entry, found, averages) for entry in known]
    if any(ways):
        above, below = ways.count(1), ways.count(-1)
        way, many = ("above", above) if above else ("below", below)
        further = f", below in {below}" if above and below else ""
        where = _counted(known, f"all {many}" if many == len(known) else f"{many} of {len(known)}")
        which = "" if len(known) in (1, len(places)) else " with figures"
        yield f"{_name(found)}{_adjusted(found)} is {way} that of {inside(against)} in {where}{which}{further}"
    elif known:
        where = _counted(known, f"any of {len(known)}")
        yield f"sampling error leaves open whether {_name(found)} is above that of {inside(against)} in {where}"


def _counted(known: Sequence[Standing], counted: str) -> str:
    """So many places; the one there is, by its name."""
    kind = "state" if known[0].area.kind == "state" else "place"
    return names_words(known) if len(known) == 1 else f"{counted} {kind}s"


def _of(found: Across, role: Role) -> Across:
    return Across(role=role, **{field: getattr(found, field) for field in found.__struct_fields__ if field != "role"})


def _way(entry: Standing, found: Across, averages: tuple[Mapping[str, Estimate], Mapping[str, Estimate]]) -> int:
    """1 where the role's figure is above the other's for sure, −1 where it is below, 0 where that is open."""
    gap = entry.gap(real=found.real)
    if gap is None or not gap.ordered:
        return 0
    way = 1 if value_of(gap) > 0 else -1
    high, low = (own.get(entry.area.id) for own in averages[::way])
    if high is None or low is None or not (high.known and low.known) or None in {high.rse, low.rse}:
        return way
    return way if is_above(high, low) else 0


def _name(found: Across) -> str:
    """The measure within a sentence."""
    measure = found.measure.id
    return _STATISTICS[measure.rpartition(".")[2]] if is_pay(measure) else _NAMES[measure]


def _figure(found: Across, entry: Standing) -> str:
    """A figure as a sentence bears it: pay with its period and whether it is adjusted."""
    shown = entry.shown(real=found.real)
    return f"{_brief(shown)}{_A.get(shown.unit, '')}{_adjusted(found)}"


def _brief(estimate: Estimate) -> str:
    """A figure alone, a rate without needless decimals."""
    rate = estimate.unit == "per 1,000 jobs" and estimate.value is not None
    return f"{estimate.value:.3g}" if rate else value_words(estimate)


def _adjusted(found: Across) -> str:
    return " adjusted for prices" if found.real else ""
