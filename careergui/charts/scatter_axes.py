"""Ends and ticks of an axis that most values fill, far ones left outside; plain or logarithmic. Knows no roles."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from careergui.charts.common import step_for
from careergui.charts.spec import Tick
from careergui.text import MINUS, axis_money

MOST_TICKS = 8
_BODY = 0.01
"""Share of the values at either end that does not stretch the axis."""
_MANY = 20
"""From so many values on, at least the outermost at either end is among those that do not stretch it."""
_REACH = 0.25
"""How far beyond the rest a value may lie, in extents of the rest, before it is left outside."""
_MARGIN, _WIDER, _FEW = 0.03, 0.08, 100
"""Part of the extent left free at either end; with fewer values than so many as much as the largest circle needs, which may stand there."""
_TO_ZERO = 0.3
"""An axis without negative values begins at zero where its lowest value is below this part of its highest."""
_ROUND = ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.5))
"""Round figures of a decade, coarse to fine."""


def ends(values: Sequence[float], held: Sequence[float] = (), *, log: bool = False) -> tuple[float, float]:
    """Lowest and highest value of an axis for these values; what lies far from the rest may be outside, but none of those `held`."""
    if not values:
        return (1.0, 10.0) if log else (0.0, 1.0)
    known, scaled = sorted(values), math.log10 if log else float
    cut = max(int(len(known) * _BODY), len(known) >= _MANY)
    low, high = scaled(known[cut]), scaled(known[-1 - cut])
    reach = (high - low) * _REACH
    low = min(scaled(value) for value in (known[bisect_left(known, low - reach, key=scaled)], *held))
    high = max(scaled(value) for value in (known[bisect_right(known, high + reach, key=scaled) - 1], *held))
    margin = (high - low) * (_MARGIN if len(known) >= _FEW else _WIDER) or (0.1 if log else max(abs(high) * 0.1, 1.0))
    if log:
        return 10 ** (low - margin), 10 ** (high + margin)
    if known[0] >= 0 and low <= _TO_ZERO * high:
        return (0.0 if known[0] > (high - low) * _MARGIN else -margin), high + margin
    return low - margin, high + margin


def ticks(low: float, high: float, unit: str, *, log: bool = False, signed: bool = False) -> tuple[Tick, ...]:
    """At most eight round values between two ends, with their labels."""
    words = _words(unit, signed=signed)
    return tuple(Tick(value, words(value)) for value in (_log_values(low, high) if log else _even_values(low, high)))


def _even_values(low: float, high: float) -> list[float]:
    step = step_for(high - low, MOST_TICKS - 1)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(count * step, 10) for count in range(first, last + 1)]


def _log_values(low: float, high: float) -> list[float]:
    """The finest set of round figures that stays within eight; even steps where not even one decade is covered."""
    if high / low < 2.5:
        return [value for value in _even_values(low, high) if value > 0]
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    fitting: list[float] = []
    for figures in _ROUND:
        found = [figure * 10.0**power for power in decades for figure in figures if low <= figure * 10.0**power <= high]
        if len(found) <= MOST_TICKS:
            fitting = found
    if fitting:
        return fitting
    every = math.ceil(len(decades) / MOST_TICKS)
    return [10.0**power for power in decades if power % every == 0 and low <= 10.0**power <= high]


def _words(unit: str, *, signed: bool) -> Callable[[float], str]:
    """How round values of a unit stand at an axis."""

    def said(value: float) -> str:
        if unit.startswith("USD"):
            return axis_money(value)
        text = _short(abs(value)) + ("%" if unit == "percent" else "")
        sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
        return "0" if value == 0 else sign + text

    return said


def _short(value: float) -> str:
    for size, letter in ((1_000_000, "m"), (1000, "k")):
        if value >= size * 10 or (value >= size and value % (size / 10) == 0):
            return f"{value / size:g}{letter}"
    return f"{value:,g}"
