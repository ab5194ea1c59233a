"""Which of several lines a point is nearest to, for what is said of the line under the pointer."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

Spot: TypeAlias = tuple[float, float]
_REACH = 12.0
"""Pixels within which a line counts as pointed at."""


def nearest(paths: Sequence[Sequence[Spot]], x: float, y: float) -> int | None:
    """The number of the path within reach that passes nearest to a point; None when none does."""
    found = [(min((_away(one, two, x, y) for one, two in pairwise(path)), default=math.inf), number) for number, path in enumerate(paths)]
    distance, number = min(found, default=(math.inf, 0))
    return number if distance <= _REACH else None


def _away(one: Spot, two: Spot, x: float, y: float) -> float:
    """The distance of a point from a stretch of line."""
    across, down = two[0] - one[0], two[1] - one[1]
    length = across * across + down * down
    share = max(0.0, min(1.0, ((x - one[0]) * across + (y - one[1]) * down) / length)) if length else 0.0
    return math.hypot(one[0] + share * across - x, one[1] + share * down - y)


def around(path: Sequence[Spot]) -> tuple[float, float, float, float]:
    """Left, top, width and height of what a path takes up; nothing for an empty one."""
    if not path:
        return 0, 0, 0, 0
    left, top = (min(values) for values in zip(*path, strict=True))
    right, bottom = (max(values) for values in zip(*path, strict=True))
    return left, top, right - left, bottom - top
