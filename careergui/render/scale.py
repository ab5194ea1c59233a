"""Finds the pixels of the value axis so that no label leaves the picture; knows no marks."""

from collections.abc import Iterable

from msgspec import Struct

_SLACK = 0.01


class Reach(Struct, frozen=True):
    """How far something at a fraction of the axis (0 to 1) reaches left and right of its place, in pixels."""

    fraction: float
    left: float
    right: float


def fit(left: float, right: float, reaches: Iterable[Reach]) -> tuple[float, float]:
    """The widest axis between two limits that leaves room for everything at its fractions.

    Each pair of labels bounds the width: the one must not pass the left limit while the other does not
    pass the right one. Where there is no room at all the axis is one pixel wide.
    """
    leftwards, rightwards = {0.0: 0.0}, {1.0: 0.0}
    for reach in reaches:
        leftwards[reach.fraction] = max(leftwards.get(reach.fraction, 0.0), reach.left)
        rightwards[reach.fraction] = max(rightwards.get(reach.fraction, 0.0), reach.right)
    room = right - left
    before_first, after_last = _outermost(sorted(leftwards.items())), _outermost(sorted(rightwards.items(), reverse=True))
    bounds = ((room - before - after) / (high - low) for low, before in before_first for high, after in after_last if high > low)
    width = max(1.0, min(bounds))
    start = max(left + before - low * width for low, before in before_first)
    return start, start + width


def overruns(left: float, right: float, axis: tuple[float, float], reaches: Iterable[Reach]) -> bool:
    """Whether something passes a limit after all: where names leave too little room, no width of the axis helps."""
    start, width = axis[0], axis[1] - axis[0]
    places = ((start + reach.fraction * width, reach) for reach in reaches)
    return any(at - reach.left < left - _SLACK or at + reach.right > right + _SLACK for at, reach in places)


def _outermost(inwards: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Of fractions with their reach, from the edge inwards, those that reach further than all nearer the edge: no other can bound."""
    kept: list[tuple[float, float]] = []
    for fraction, reach in inwards:
        if not kept or reach > kept[-1][1]:
            kept.append((fraction, reach))
    return kept
