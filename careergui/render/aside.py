"""Marks of roles that would cover each other on a scale: the first stays true, the next step aside to the right."""

from careergui.charts.spec import Ink, Point
from careergui.render.ground import Ground
from careergui.render.pieces import Frame

NEAREST = 11
"""Pixels at 100 % from one mark to the next; a mark is about as wide."""


def steps_aside(ground: Ground, frame: Frame) -> dict[int, float]:
    """How many pixels the marks (by their number among the chart's) move right; none on an axis of categories."""
    if not ground.spec.axis.ticks:
        return {}
    taken: dict[int, tuple[float, Ink]] = {}
    moved: dict[int, float] = {}
    for number, mark in enumerate(ground.spec.marks):
        if isinstance(mark, Point) and mark.shape == "mark":
            x = frame.x(mark.value)
            before, ink = taken.get(mark.row, (-1e9, mark.ink))
            # Two marks of one role are two figures of it: both stay true.
            spot = x if ink == mark.ink else max(x, before + NEAREST * ground.sizes.unit)
            taken[mark.row] = (spot, mark.ink)
            if spot > x:
                moved[number] = spot - x
    return moved
