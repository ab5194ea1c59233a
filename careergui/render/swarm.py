"""Parts small dots that would cover each other up and down from the middle of their row, smaller where they are many; draws nothing."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.spec import Point
from careergui.render.pieces import Frame

DOT, PITCH = 3.4, 3.8
"""Pixels at 100 % across a small dot, and from one to the next."""
_TRIED: tuple[tuple[float, float], ...] = ((1.0, 11.0), (0.85, 13.0), (0.7, 22.0), (0.63, 26.0), (0.5, 26.0))
"""How large dots are tried beside their usual size, and how far they may reach up and down, until none has to lie over another."""
_LOW: tuple[tuple[float, float], ...] = ((1.0, 8.0), (0.7, 9.5), (0.5, 9.5))
"""The same where all is set tight."""
_LARGE = (1.0, 0.85, 0.7)
"""How large they are tried before these, where their row may be higher: small dots pressed together look like strokes."""
_BESIDE_MARK = 3.8
"""How much farther than a role's mark dots may reach in any case."""


Dot: TypeAlias = tuple[int, Point]
"""A dot and its number among the chart's marks."""


class Taken(Struct, frozen=True):
    """What a role's mark covers: from one pixel of the axis to another, and how far up and down."""

    left: float
    right: float
    half: float


class Swarm(Struct, frozen=True):
    """A lane for each dot by its number among the chart's marks, from the middle of the row; how large the dots are, and how deep it is."""

    lanes: dict[int, int] = {}
    size: float = 1
    depth: int = 0

    def shift(self, number: int, unit: float) -> float:
        """Pixels that a dot stands below the middle of its row."""
        return self.lanes[number] * PITCH * self.size * unit

    def rise(self, unit: float) -> float:
        """Pixels that dots reach above the middle of the row and below it."""
        return (self.depth * PITCH + DOT / 2) * self.size * unit if self.depth else 0


NONE = Swarm()


def swarm(frame: Frame, dots: Sequence[Dot], taken: Sequence[Taken], unit: float, reach: float = 0, *, low: bool = False) -> Swarm:
    """As near the middle as others and roles' marks leave room; where even the smallest have none, some lie over others.

    Where they may `reach` farther up and down, in pixels, they do so rather than become small.
    """
    places = sorted(zip(frame.xs(mark.value for _, mark in dots), (number for number, _ in dots), strict=True))
    if not places:
        return NONE
    halves = _halves([x for x, _ in places], taken)
    reached = max((one.half / unit + _BESIDE_MARK for one in taken), default=0.0)
    tried = _LOW if low else _TRIED
    if not low and reach / unit > _TRIED[2][1]:
        tried = (*_TRIED[:2], *((size, reach / unit) for size in _LARGE), *_TRIED[2:])
    sizes = (_tried(places, halves, size, max(most, reached), unit, fuse=(size, most) == tried[-1]) for size, most in tried)
    return next(found for found in sizes if found)


def _halves(xs: Sequence[float], taken: Sequence[Taken]) -> list[float]:
    """How far from the middle each of some dots in order has to stay, for the marks there."""
    halves = [0.0] * len(xs)
    for one in taken:
        for place in range(bisect_right(xs, one.left), bisect_left(xs, one.right)):
            halves[place] = max(halves[place], one.half)
    return halves


def _tried(
    places: Sequence[tuple[float, int]], halves: Sequence[float], size: float, most: float, unit: float, *, fuse: bool
) -> Swarm | None:
    """The lanes at one size, each as far from the middle as its half asks; None where dots would lie over others but may not (`fuse`)."""
    pitch = PITCH * size
    step = pitch * unit
    # By their distance from the middle; above it first.
    lanes = [lane for side in range(int(most / pitch) + 1) for lane in ((-side, side) if side else (0,))]
    # So many dots in less than a step would need more lanes than there are.
    if not fuse and any(after - x < step for (x, _), (after, _) in zip(places, places[len(lanes) :], strict=False)):
        return None
    outer = {half: next((place for place, lane in enumerate(lanes) if abs(lane) * step >= half), len(lanes)) for half in set(halves)}
    last, count = [-1e9] * len(lanes), len(lanes)
    found: dict[int, int] = {}
    for (x, number), half in zip(places, halves, strict=True):
        first = outer[half]
        for place in range(first, count):  # a loop, as this is walked for every dot at every size
            if x - last[place] >= step:
                break
        else:
            if not fuse:
                return None
            place = min(range(first, count), key=last.__getitem__)
        last[place] = x
        found[number] = lanes[place]
    return Swarm(found, size, max(map(abs, found.values())))
