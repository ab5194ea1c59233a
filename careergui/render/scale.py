"""Finds the pixels of the value axis so that no label leaves the picture; knows no marks."""

from collections.abc import Iterable

from msgspec import Struct

_ROUNDS = 12


class Reach(Struct, frozen=True):
    """How far something at a fraction of the axis (0 to 1) reaches left and right of its place, in pixels."""

    fraction: float
    left: float
    right: float


def fit(left: float, right: float, reaches: Iterable[Reach]) -> tuple[float, float]:
    """The widest axis between two limits that leaves room for everything at its fractions.

    Each round moves the ends just enough for the worst offenders; it settles within a few rounds.
    """
    wanted = list(reaches)
    start, end = left, right
    for _ in range(_ROUNDS):
        overshoot = 0.0
        for reach in wanted:
            place = start + reach.fraction * (end - start)
            short, over = left - (place - reach.left), place + reach.right - right
            if short > 0 and reach.fraction < 1:
                start += short / (1 - reach.fraction)
            if over > 0 and reach.fraction > 0:
                end -= over / reach.fraction
            overshoot = max(overshoot, short, over)
        if overshoot <= 0.01:
            break
    return start, end
