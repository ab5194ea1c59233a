"""Lines and rectangles in the plane, many at a time: which lines run through which rectangles, and which cross. Knows no scatter."""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]
    Flags: TypeAlias = NDArray[np.bool_]
    Sides: TypeAlias = tuple[Numbers, Numbers, Numbers, Numbers]
    """Rectangles by left, top, right and bottom, or lines by both ends."""

Segment: TypeAlias = tuple[float, float, float, float]
"""A line by both ends: x, y, x, y."""


def cross(one: Segment, other: Segment) -> bool:
    """Whether two lines cross."""

    def side(line: Segment, x: float, y: float) -> float:
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])

    return (
        side(one, other[0], other[1]) * side(one, other[2], other[3]) < 0 and side(other, one[0], one[1]) * side(other, one[2], one[3]) < 0
    )


def upright(sides: "Sides") -> "Sides":
    """Each of some arrays upright, to be set against arrays that lie."""
    return sides[0][:, None], sides[1][:, None], sides[2][:, None], sides[3][:, None]


def through(lines: "Sides", boxes: "Sides") -> "Flags":
    """Which lines run through which rectangles: those whose spans meet and whose corners do not lie on one side of the line."""
    import numpy as np  # late: costs start time, and only drawing needs it

    across, down = lines[2] - lines[0], lines[3] - lines[1]
    wide, high = (boxes[2] - boxes[0]) / 2, (boxes[3] - boxes[1]) / 2
    aside = np.abs(across * (boxes[1] + high - lines[1]) - down * (boxes[0] + wide - lines[0]))
    found: Flags = aside < np.abs(across) * high + np.abs(down) * wide
    found &= (np.minimum(lines[0], lines[2]) < boxes[2]) & (np.maximum(lines[0], lines[2]) > boxes[0])
    found &= (np.minimum(lines[1], lines[3]) < boxes[3]) & (np.maximum(lines[1], lines[3]) > boxes[1])
    return found


def meet(lines: "Sides", others: "Sides") -> "Flags":
    """Which lines cross which others."""

    def side(one: "Sides", x: "Numbers", y: "Numbers") -> "Numbers":
        return (one[2] - one[0]) * (y - one[1]) - (one[3] - one[1]) * (x - one[0])

    apart = side(lines, others[0], others[1]) * side(lines, others[2], others[3]) < 0
    found: Flags = apart & (side(others, lines[0], lines[1]) * side(others, lines[2], lines[3]) < 0)
    return found
