"""The whisker of a value: its 90 % interval as a line with end caps, in the lane of its mark or over its bar; decides no interval."""

from careergui.charts.spec import Bar, Ink, Point
from careergui.render.ground import Ground, Place
from careergui.render.pieces import Line, Piece
from careergui.render.scale import Reach

FAINT: Ink = "control_border"
"""What is within sampling error: grey, yet strong enough to be seen."""
CAP = 2.8
"""Pixels at 100 % that an end cap reaches up and down."""
_WIDTH, _EDGE = 1.4, 1.2


def interval(mark: Point | Bar) -> tuple[float, float] | None:
    """The ends that are drawn; None where they are unknown or no way apart, as raters who agree leave no doubt to draw."""
    if mark.low is None or mark.high is None or mark.high <= mark.low:
        return None
    return mark.low, mark.high


def whisker_reach(ground: Ground, mark: Point | Bar) -> list[Reach]:
    """The room its caps need; beyond the ends of the axis too."""
    half = _WIDTH * ground.sizes.unit / 2
    return [Reach(ground.fraction(end), half, half) for end in interval(mark) or ()]


def whisker(ground: Ground, place: Place, mark: Point | Bar, ink: Ink, *, edged: bool = False, covered: float = 0) -> list[Piece]:
    """The line and its caps; `edged` puts paper around them, as over a bar.

    One that the mark itself covers (`covered` pixels to either side) is left out: bits of its caps would look like another mark.
    """
    ends = interval(mark)
    if ends is None:
        return []
    left, right = map(place.frame.x, ends)
    if right - left <= 2 * covered:
        return []
    unit, y = ground.sizes.unit, place.middle
    slot = mark.ink if isinstance(mark.ink, int) else None
    lines = [(left, y, right, y), *((x, y - CAP * unit, x, y + CAP * unit) for x in (left, right))]
    return [
        Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=colour, width=width * unit, slot=slot, part="interval")
        for colour, width in ((("surface", _WIDTH + 2 * _EDGE),) if edged else ()) + ((ink, _WIDTH),)
        for x1, y1, x2, y2 in lines
    ]
