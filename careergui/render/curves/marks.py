"""Lines, the marks on them and the arrows of bounds; leaves names and values to labels."""

from collections.abc import Sequence
from itertools import pairwise

from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve
from careergui.render.curves.plot import Plot, known
from careergui.render.pieces import Glyph, Line, Piece

_MARK, _RIM, _WIDER = 10, 3.5, 5
"""A mark, the rim that parts it from what it lies on, and how much wider it is for each one that will lie on it."""
_MEETING = 3
_WORDS = 20
"""Room for the words of a point above it, or above its arrow."""
LOWEST = 150
"""The least height of a plot, in units."""
_DASH = 5
_STEM, _STEM_MORE, _HEAD = 13, 8, 4.5


def headroom(spec: LineChart, curves: Sequence[Curve]) -> float:
    """The room above the plot, in units, that marks at its very top and arrows and words of points near it need."""
    arrow = _STEM + sum(any(point.bound for point in known(curve)) for curve in curves) * _STEM_MORE
    plot = Plot(spec, 0, 0, 1, LOWEST)
    above = [point for curve in curves for point in known(curve) if point.bound or point.label]
    rises = [(arrow if point.bound else 0) + (_WORDS if point.label else 0) - plot.y(point.value) for point in above]
    return _MARK + max([0.0, *rises])


def lines(plot: Plot, curves: Sequence[Curve], unit: float) -> list[Piece]:
    """Straight lines from value to value: none over a gap, none to a bound, dashed to what is to be read with caution."""
    made: list[Piece] = []
    for curve in curves:
        for one, two in pairwise(curve.points):
            if one is not None and two is not None and not one.bound and not two.bound:
                (x1, y1), (x2, y2) = plot.spot(one), plot.spot(two)
                dash = (_DASH * unit, _DASH * unit) if one.cautious or two.cautious else ()
                made.append(Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=curve.slot, width=2.4 * unit, dash=dash, slot=curve.slot, part="line"))
    return made


def points(plot: Plot, curves: Sequence[Curve], number: int, unit: float) -> list[Piece]:
    """A mark at every value of a curve; one that a later curve will cover is the wider one, so that both are seen where they stand."""
    slot, made = curves[number].slot, list[Piece]()
    for point in (point for point in known(curves[number]) if not point.bound):
        x, y = plot.spot(point)
        size = (_MARK + _meeting(plot, curves[number + 1 :], x, y, unit, bound=False) * _WIDER) * unit
        made.append(Glyph(x=x, y=y, size=size + _RIM * unit, shape=f"mark {slot}", ink="surface", part="rim"))
        made.append(Glyph(x=x, y=y, size=size, shape=f"mark {slot}", ink=slot, hollow=point.cautious, slot=slot, part="value"))
    return made


def arrows(plot: Plot, curves: Sequence[Curve], number: int, unit: float) -> list[Piece]:
    """Where a value is only known to be at least so much: a foot at the bound and an open arrow up; those of one place rise in turn."""
    made: list[Piece] = []
    for x, y in _spots(plot, curves[number], bound=True):
        rise = _STEM + _meeting(plot, curves[number + 1 :], x, y, unit, bound=True) * _STEM_MORE
        made += _arrow(curves[number].slot, x, y, y - rise * unit, unit)
    return made


def _spots(plot: Plot, curve: Curve, *, bound: bool) -> list[tuple[float, float]]:
    return [plot.spot(point) for point in known(curve) if point.bound == bound]


def _meeting(plot: Plot, curves: Sequence[Curve], x: float, y: float, unit: float, *, bound: bool) -> int:
    """How many of the curves have a value, or a bound, at nearly the same place."""
    spots = [spot for curve in curves for spot in _spots(plot, curve, bound=bound)]
    return sum(abs(x - across) < unit and abs(y - down) < _MEETING * unit for across, down in spots)


def _arrow(slot: int, x: float, y: float, tip: float, unit: float) -> list[Piece]:
    head, width = _HEAD * unit, 2 * unit
    foot = Line(x1=x - head, y1=y, x2=x + head, y2=y, ink=slot, width=width, slot=slot, part="bound")
    ends = ((x, y, x, tip), (x - head, tip + head, x, tip), (x + head, tip + head, x, tip))
    return [foot, *(Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=slot, width=width, slot=slot, part="open-end") for x1, y1, x2, y2 in ends)]
