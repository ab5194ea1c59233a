"""Up to seven classes for colouring figures, their limits round and taken from the data, and figures short enough for a tile; no colours.

The rule: as many figures in each class as may be. Each limit is the roundest number that has a seventh of the figures more below it
than the limit before, give or take half of that. About a centre (1 for a location quotient, 0 for a difference) the middle class lies
around it, and the limits are the same distance, or the same ratio, on both sides.
"""

import itertools
import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from careergui.domain.estimate import Unit
from careergui.text import MINUS, axis_money, number

STEPS = 7
_CENTRE = STEPS // 2
_ROUND = (1.0, 0.5, 0.2)
"""How round a number is: whole powers of ten before fives before twos."""
_RATIOS = (
    *((0.99, 1.01), (0.98, 1.02), (0.95, 1.05), (0.9, 1.1), (0.8, 1.25), (0.7, 1.4), (0.6, 1.6), (0.5, 2.0), (0.4, 2.5), (0.3, 3.3)),
    *((0.25, 4.0), (0.2, 5.0), (0.1, 10.0), (0.05, 20.0), (0.02, 50.0), (0.01, 100.0)),
)
"""Limits below and above 1 that are nearly the same ratio from it."""
_TOLERANCE = 1e-9
_TRIED, _AROUND = 30, 4
"""How many round numbers are tried for a limit, and how many of one kind on either side of the middle."""
_MOST_DIGITS = 3
"""Further digits a figure may need to be told from a limit."""


class Steps(Struct, frozen=True, kw_only=True):
    """The limits between classes, lowest first, and for each class its place on a ramp of seven; none where there was nothing to spread."""

    limits: tuple[float, ...] = ()
    inks: tuple[int, ...] = ()

    def class_of(self, value: float) -> int:
        """The class a figure falls into; on a limit it belongs to the higher one."""
        return bisect_right(self.limits, value + abs(value) * _TOLERANCE)

    def of(self, value: float) -> int:
        """The place of its class on the ramp."""
        return self.inks[self.class_of(value)]


def even_steps(values: Iterable[float], unit: Unit) -> Steps:
    """Classes that hold about as many figures each, so that neither extremes nor a crowd flatten the rest."""
    known = sorted(values)
    count = min(STEPS, len(set(known)))
    limits = _cuts(known, [number_ * len(known) / count for number_ in range(1, count)], unit)
    return Steps(limits=limits, inks=_spread(len(limits) + 1)) if known else Steps()


def steps_about_zero(values: Iterable[float], unit: Unit) -> Steps:
    """Classes of differences: the middle one is centred on no difference."""
    sizes = sorted(abs(value) for value in values)
    if not sizes:
        return Steps()
    above = _about_zero(sizes, unit)
    return Steps(limits=(*(-limit for limit in reversed(above)), *above), inks=_spread(2 * len(above) + 1))


def _about_zero(sizes: Sequence[float], unit: Unit) -> tuple[float, ...]:
    """The limits above zero: a middle class no wider than an even step would be, and the rest in three of about as many figures."""
    most = sizes[-1] / STEPS
    middle = next((limit for limit in _cuts(sizes, [len(sizes) / STEPS], unit) if limit <= most), None)
    middle = middle or (_rounder(most / 2, most, lambda _: True) if most > 0 else 1.0)
    rest = [size for size in sizes if size >= middle]
    return (middle, *(limit for limit in _cuts(rest, [len(rest) / 3, 2 * len(rest) / 3], unit) if limit > middle)) if rest else (middle,)


def steps_about_one(values: Iterable[float], _unit: Unit = "ratio") -> Steps:
    """Classes of ratios: the middle one lies around 1, and the others as many times below it as above."""
    far = sorted(max(value, 1 / value) if value > 0 else math.inf for value in values)
    if not far:
        return Steps()
    wanted = [far[part * len(far) // STEPS] for part in (1, 3, 5)]
    pairs: list[int] = []
    for ratio in wanted:
        least = pairs[-1] + 1 if pairs else 0
        fitting = range(least, len(_RATIOS) - (2 - len(pairs)))
        pairs.append(min(fitting, key=lambda place: abs(math.log(min(ratio, 1e9) / _RATIOS[place][1]))))
    limits = (*(_RATIOS[place][0] for place in reversed(pairs)), *(_RATIOS[place][1] for place in pairs))
    return Steps(limits=limits, inks=_spread(STEPS))


def _cuts(known: Sequence[float], places: Sequence[float], unit: Unit) -> tuple[float, ...]:
    """The roundest numbers that part sorted figures near some places of their order; none where figures there are all the same.

    Where there are others, none that a figure below it would be rounded to.
    """

    def is_clear(limit: float) -> bool:
        below = bisect_left(known, limit)
        return below == 0 or _short(abs(known[below - 1]), unit, 0)[0] < limit

    slack = len(known) // (2 * STEPS)
    found: list[float] = []
    for place in places:
        cut = min(max(round(place), 1), len(known) - 1)
        low, high = known[max(cut - 1 - slack, 0)], known[min(cut + slack, len(known) - 1)]
        low = max(low, found[-1]) if found else low
        if high > low:
            found.append(_rounder(low, high, is_clear))
    return tuple(found)


def _rounder(low: float, high: float, is_clear: Callable[[float], bool]) -> float:
    """The roundest number above one figure and not above another, a clear one if any of the roundest is."""
    tried = list(itertools.islice(_round_numbers(low, high), _TRIED))
    return next(filter(is_clear, tried), tried[0])


def _round_numbers(low: float, high: float) -> Iterator[float]:
    """Numbers above one figure and not above another, round ones first; of those alike the ones nearest the middle."""
    middle = (low + high) / 2
    for power in itertools.count(math.ceil(math.log10(max(abs(low), abs(high)))), -1):
        for factor in _ROUND:
            step = factor * 10.0**power
            first, last = math.floor(low / step + _TOLERANCE) + 1, math.floor(high / step + _TOLERANCE)
            near = min(max(round(middle / step), first), last)
            places = range(max(first, near - _AROUND), min(last, near + _AROUND) + 1)
            digits = max(0, -math.floor(math.log10(step)))
            yield from (round(place * step, digits) for place in sorted(places, key=lambda place: abs(place * step - middle)))


def _spread(count: int) -> tuple[int, ...]:
    """So many places on the ramp of seven, evenly from end to end; the middle for one."""
    if count == 1:
        return (_CENTRE,)
    return tuple(round(place * (STEPS - 1) / (count - 1)) for place in range(count))


def short(value: float, unit: Unit, steps: Steps | None = None, *, difference: bool = False) -> str:
    """A figure as it fits a tile: "$138k", "$46.12", "1.2m", "0.98"; a minus where there is one, before a `difference` a plus too.

    With `steps` it has as many digits as it takes not to round into another class.
    """
    tried = (_short(abs(value), unit, digits) for digits in range(_MOST_DIGITS + 1))
    told = (found for found in tried if steps is None or steps.class_of(math.copysign(found[0], value)) == steps.class_of(value))
    size, said = next(told, None) or _short(abs(value), unit, _MOST_DIGITS)
    sign = "" if not size else MINUS if value < 0 else "+" if difference else ""
    return f"{sign}{'$' if unit.startswith('USD') else ''}{said}"


def least_words(value: float, unit: Unit) -> str:
    """A least amount as it fits a tile: never rounded up, as that would claim more than is known."""
    return short(math.floor(value / 1000) * 1000 if unit == "USD/year" and abs(value) >= 1000 else value, unit)


def most_words(value: float, unit: Unit) -> str:
    """The most a figure can be: never rounded down."""
    return short(math.ceil(value / 1000) * 1000 if unit == "USD/year" and abs(value) >= 1000 else value, unit)


def limit_words(value: float, unit: Unit, *, difference: bool = False) -> str:
    """A limit between two classes, round already; before one of a `difference` stands its sign."""
    if difference and value > 0:
        return f"+{limit_words(value, unit)}"
    if unit.startswith("USD"):
        return axis_money(value)
    return axis_money(value).replace("$", "") if unit == "jobs" else _trimmed(value)


def _short(size: float, unit: Unit, digits: int) -> tuple[float, str]:
    """A size as it is said, with so many digits more than usual: as a number and in words."""
    places, letter, scale = _form(size, unit)
    rounded = round(size / scale, places + digits)
    text = f"{rounded:.{places + digits}f}"
    # A needless ".0" is dropped from what is counted in thousands.
    text = text.rstrip("0").rstrip(".") if letter and "." in text else text
    return rounded * scale, f"{text}{letter}"


def _form(size: float, unit: Unit) -> tuple[int, str, float]:
    """Decimals, letter and scale of a size."""
    if unit == "USD/hour":
        return 2, "", 1
    if unit in {"USD/year", "jobs"}:
        if size >= 999_500:
            return 1, "m", 1e6
        if size >= (1000 if unit == "USD/year" else 9_950):
            return 0, "k", 1e3
        return (1, "k", 1e3) if size >= 1000 else (0, "", 1)
    return (2, "", 1) if unit == "ratio" or size < 1 else (1, "", 1)


def _trimmed(value: float) -> str:
    text = number(value, 3)
    return text.rstrip("0").rstrip(".") if "." in text else text
