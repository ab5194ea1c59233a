"""Which places stand at the ends of a ranking, in a sentence and as short lists; a bound is named as one, never as an end that is known."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.charts.absent import only_paid
from careergui.charts.place_words import MEASURES, standing_words, value_words
from careergui.compare.across import Across, Standing, in_rank
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import listing, plural

_A = {"USD/year": " a year", "USD/hour": " an hour"}
_BOUND, _BOUNDS = "At least this much, not known how much more", "Known only by a bound"
_NAMED = 3
"""So many places at an end are named; more are counted."""


class Ends(Struct, frozen=True):
    """A ranking parted: places of which only a bound is known, and the others, highest first.

    `highest` says that all the others are below every bound, so that who is highest is among the bounds; `lowest` that none of the
    bounds can be lower than the last of the others, `topmost` that none can be higher than the first of them.
    """

    bounds: tuple[Standing, ...]
    known: tuple[Standing, ...]
    highest: bool
    lowest: bool
    topmost: bool


def ends_of(places: Sequence[Standing], *, real: bool) -> Ends:
    """The ends of some places."""
    bounds = sorted((entry for entry in places if entry.bound(real=real)), key=lambda entry: (-_value(entry, real=real), entry.area.name))
    known = tuple(entry for entry in in_rank(places, real=real) if not entry.bound(real=real))
    least = min((_value(entry, real=real) for entry in bounds if entry.bound(real=real) == "at-least"), default=float("inf"))
    most = max((_value(entry, real=real) for entry in bounds if entry.bound(real=real) == "at-most"), default=float("-inf"))
    above = least == float("inf")
    return Ends(
        tuple(bounds),
        known,
        highest=not above and most == float("-inf") and all(_value(entry, real=real) < least for entry in known[:1]),
        lowest=bool(known) and most == float("-inf") and _value(known[-1], real=real) <= least,
        topmost=bool(known) and above and _value(known[0], real=real) >= most,
    )


def end_lists(found: Across, count: int, *, difference: bool) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The states at both ends, `count` each, for pictures with room beside the map; none where that would be most of them."""
    ends = ends_of(found.states, real=found.real)
    if len(ends.bounds) + len(ends.known) < 2 * count:
        return ()

    def named(entries: Sequence[Standing]) -> tuple[tuple[str, str], ...]:
        return tuple((entry.area.name, standing_words(entry, real=found.real, difference=difference)) for entry in entries)

    if not ends.bounds:
        return ("Highest", named(ends.known[:count])), ("Lowest", named(ends.known[-count:]))
    bounds = named(ends.bounds) if len(ends.bounds) <= _NAMED else ((plural(len(ends.bounds), "state"), _together(ends, found)),)
    first = "Highest" if ends.topmost else "Highest below those" if ends.highest else "Highest of those known"
    highest = (_surely_high(ends, found) if ends.topmost else ends.known)[:count]
    rest = ends.known[len(highest) :]
    lowest = ("Lowest of those known", rest) if difference and not ends.lowest else ("Lowest", _surely_low(rest, ends, found))
    made = (
        (_BOUNDS if difference else _BOUND, bounds),
        (first, named(highest)),
        (lowest[0], named(lowest[1][-count:])),
    )
    return tuple((title, rows) for title, rows in made if rows)


def _surely_high(ends: Ends, found: Across) -> Sequence[Standing]:
    """The places that no bound from above can be beyond."""
    most = _value(ends.bounds[0], real=found.real)
    return [entry for entry in ends.known if _value(entry, real=found.real) >= most]


def _surely_low(known: Sequence[Standing], ends: Ends, found: Across) -> Sequence[Standing]:
    """The places that no bound can be below: one above the limit of a bound may well be higher than that one, nobody knows."""
    least = _value(ends.bounds[-1], real=found.real)
    return [entry for entry in known if _value(entry, real=found.real) <= least]


def _together(ends: Ends, found: Across) -> str:
    """What holds for all bounds: the least of the amounts that each is at least, or the most that each is at most."""
    kinds = {entry.bound(real=found.real) for entry in ends.bounds}
    if len(kinds) > 1:
        return "bounds only"
    return standing_words(ends.bounds[-1] if kinds == {"at-least"} else ends.bounds[0], real=found.real)


def ends_words(ends: Ends, found: Across, *, difference: bool) -> str:
    """Both ends of some places by name and figure, and how many are known only by a least amount."""

    def told(entry: Standing) -> str:
        return f"{entry.area.name} {standing_words(entry, real=found.real, difference=difference)}"

    said = []
    if len(ends.bounds) == 1:
        said.append(told(ends.bounds[0]))
    elif ends.bounds:
        bounds = f"known only by a bound, {_together(ends, found)}" if difference else f"at least {_least(ends, found).removeprefix('≥')}"
        said.append(f"{len(ends.bounds)} are {bounds}")
    if ends.known:
        said.append(f"highest{' known' if ends.bounds and not ends.topmost else ''}: {told(ends.known[0])}")
    if ends.lowest and len(ends.known) > 1:
        said.append(f"lowest: {told(ends.known[-1])}")
    return "; ".join(said)


def headline(found: Across, against: Role | None = None) -> str:
    """One sentence that is true of the states as shown; which role it is about stands beside it."""
    ends = ends_of(found.states, real=found.real)
    if not ends.bounds and not ends.known:
        only = only_paid(found.nation.paid)
        return f"{found.role.title}: {only}" if only else "No figures by state"
    if ends.bounds:
        return _with_bounds(found, ends) if against is None else _apart_with_bounds(found, ends, against)
    most, least = _level(ends.known, found), _level(ends.known[::-1], found)
    value = _said(ends.known[0].shown(real=found.real), found, difference=against is not None)
    words = (_SENTENCES.get(found.measure.id, _OF_PAY) if against is None else _AGAINST) if most != least else "{value} in {most}"
    name = MEASURES[found.measure.id].split(", ")[0]
    return words.format(most=most, value=value, least=least, measure=name, other=against.title if against else "")


def _with_bounds(found: Across, ends: Ends) -> str:
    """What can be said where some figures are bounds: only pay has any."""
    name = "Pay" if found.measure.id.endswith((".median", ".mean")) else MEASURES[found.measure.id].split(", ")[0]
    those = _names(ends.bounds)
    least = f"at least {_least(ends, found).removeprefix('≥')}{_A.get(found.measure.unit, '')}{_adjusted(found)}"
    if not ends.known:
        return f"{name} is {least} in {those}: how much more is not published"
    lowest = f"; lowest in {_level(ends.known[::-1], found)}" if ends.lowest else ""
    if ends.highest:
        return f"{name} is highest in {those}, {least}{lowest}"
    best = _said(ends.known[0].shown(real=found.real), found, difference=False)
    return f"{name} reaches {best} in {_level(ends.known, found)}, and {least} in {those}{lowest}"


def _apart_with_bounds(found: Across, ends: Ends, against: Role) -> str:
    """The same of differences, of which a bound may be open either way."""
    those = f"{_names(ends.bounds)} {'is' if len(ends.bounds) == 1 else 'are'} known only by a bound"
    if not ends.known:
        return f"How far from {against.title}: {those}"
    value = _said(ends.known[0].shown(real=found.real), found, difference=True)
    sure = "" if ends.topmost else ", of those known"
    return f"Furthest above {against.title}{sure}, in {_level(ends.known, found)}, {value}; {those}"


def _least(ends: Ends, found: Across) -> str:
    """The limit of the bounds: where they differ, as prices do, the lowest."""
    return value_words(ends.bounds[-1].shown(real=found.real))


def _names(entries: Sequence[Standing]) -> str:
    names = sorted(entry.area.name for entry in entries)
    return listing(names) if len(names) <= _NAMED else plural(len(names), "state")


def _level(order: Sequence[Standing], found: Across) -> str:
    """The first of an order with all that are level with it, a few by name."""
    value = order[0].shown(real=found.real).value
    return _names([entry for entry in order if entry.shown(real=found.real).value == value])


def _said(estimate: Estimate, found: Across, *, difference: bool) -> str:
    return f"{_brief(estimate, difference=difference)}{_A.get(estimate.unit, '')}{_adjusted(found)}"


def _adjusted(found: Across) -> str:
    return " adjusted for prices" if found.real else ""


def _value(entry: Standing, *, real: bool) -> float:
    """The figure of a place, or of a bound its limit."""
    return float(entry.limit(real=real) or 0)


_OF_PAY = "{measure} is highest in {most}, {value}; lowest in {least}"
_PAID = "Pay is highest in {most}, {value}; lowest in {least}"
_AGAINST = "Furthest above {other} in {most}, {value}; least so in {least}"
_SENTENCES = {
    **{f"pay.{period}.{name}": _PAID for period in ("annual", "hourly") for name in ("median", "mean")},
    "employment.jobs": "Most jobs are in {most}, {value}; fewest in {least}",
    "employment.per_1000": "Most common in {most}, {value} of 1,000 jobs; least in {least}",
    "employment.location_quotient": "Most concentrated in {most}, {value} times the nation’s share; least in {least}",
}


def _brief(estimate: Estimate, *, difference: bool) -> str:
    """A figure as a sentence bears it: a rate without needless decimals."""
    if estimate.unit == "per 1,000 jobs" and estimate.value is not None and not difference:
        return f"{estimate.value:.3g}"
    return value_words(estimate, difference=difference)
