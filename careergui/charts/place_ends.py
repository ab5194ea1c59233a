"""Which places stand at the ends of a ranking, in words and as short lists; a bound is named as one, never as an end that is known."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.charts.place_names import short_name
from careergui.charts.place_words import shown_words, value_words
from careergui.compare.across import Across, Standing, in_rank
from careergui.text import listing, plural

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
        return tuple((entry.area.name, shown_words(entry, real=found.real, difference=difference)) for entry in entries)

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
    return shown_words(ends.bounds[-1] if kinds == {"at-least"} else ends.bounds[0], real=found.real)


def ends_words(ends: Ends, found: Across, *, difference: bool) -> str:
    """Both ends of some places by name and figure, and how many are known only by a least amount."""

    def told(entry: Standing) -> str:
        return f"{entry.area.name} {shown_words(entry, real=found.real, difference=difference)}"

    said = []
    if len(ends.bounds) == 1:
        said.append(told(ends.bounds[0]))
    elif ends.bounds:
        bounds = (
            f"known only by a bound, {_together(ends, found)}" if difference else f"at least {least_words(ends, found).removeprefix('≥')}"
        )
        said.append(f"{len(ends.bounds)} are {bounds}")
    if ends.known:
        said.append(f"highest{' known' if ends.bounds and not ends.topmost else ''}: {told(ends.known[0])}")
    if ends.lowest and len(ends.known) > 1:
        said.append(f"lowest: {told(ends.known[-1])}")
    return "; ".join(said)


def least_words(ends: Ends, found: Across) -> str:
    """The limit of the bounds: where they differ, as prices do, the lowest."""
    return value_words(ends.bounds[-1].shown(real=found.real))


def level_words(order: Sequence[Standing], *, real: bool) -> str:
    """The first of an order with all that are level with it: a few by name, many by number."""
    value = order[0].shown(real=real).value
    return names_words([entry for entry in order if entry.shown(real=real).value == value])


def names_words(entries: Sequence[Standing]) -> str:
    """Places by name, or many by number."""
    names = sorted(short_name(entry.area.name) for entry in entries)
    kind = "state" if entries[0].area.kind == "state" else "place"
    return listing(names) if len(names) <= _NAMED else plural(len(names), kind)


def _value(entry: Standing, *, real: bool) -> float:
    """The figure of a place, or of a bound its limit."""
    return float(entry.limit(real=real) or 0)
