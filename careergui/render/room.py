"""Room that words around the plot need: labels along the axis, heads above it, the right-hand column; places nothing."""

from collections.abc import Sequence
from operator import attrgetter

from careergui.charts.spec import Mark, Point
from careergui.render import place
from careergui.render.columns import head_lines
from careergui.render.ground import Ground
from careergui.render.rows import REFERENCE, has_reference
from careergui.render.scale import Reach

_value, _low, _high = attrgetter("value"), attrgetter("low"), attrgetter("high")


def reaches(ground: Ground) -> list[Reach]:
    """How far everything along the axis reaches from its place: labels of ticks, and of all marks."""
    axis = ground.spec.axis
    width = ground.measure.width
    ticks = [Reach(ground.fraction(tick.value), half, half) for tick in axis.ticks for half in (width(tick.label, ground.sizes.small) / 2,)]
    return ticks + [reach for mark in _outermost(ground.spec.marks) for reach in place.TABLE[type(mark)].reach(ground, mark)]


def _outermost(marks: Sequence[Mark]) -> list[Mark]:
    """The marks, but of points that reach equally far, as those of one shape without words do, only those at the ends of the axis."""
    kept: list[Mark] = []
    alike: dict[str, list[Point]] = {}
    for mark in marks:
        if isinstance(mark, Point) and not mark.label and not mark.open_end:
            alike.setdefault(mark.shape, []).append(mark)
        else:
            kept.append(mark)
    for points in alike.values():
        kept += min(points, key=_value), max(points, key=_value)
        unsure = [point for point in points if point.low is not None and point.high is not None]
        kept += (min(unsure, key=_low), max(unsure, key=_high)) if unsure else ()
    return kept


def trailing_width(ground: Ground) -> float:
    """Room for the right-hand column; its title may take two lines."""
    texts = [row.trailing for row in ground.spec.rows if row.trailing]
    if not texts:
        return 0
    widest = max(ground.measure.width(text, ground.sizes.label, 600) for text in texts)
    title = ground.measure.width(ground.spec.trailing_title, ground.sizes.small)
    word = ground.measure.widest_word(ground.spec.trailing_title, ground.sizes.small, 400)
    return max(widest, word, min(title, 110 * ground.sizes.unit)) + 18 * ground.sizes.unit


def heads(ground: Ground, plot: float) -> float:
    """The height of what stands on the plot: column heads, the label of a reference line."""
    spec, unit = ground.spec, ground.sizes.unit
    high = REFERENCE * unit if has_reference(ground) else 0
    if spec.axis.columns:
        lines = max(map(len, head_lines(ground, plot)))
        high = max(high, lines * ground.sizes.line(ground.sizes.small) + 24 * unit)
    return high


def band_above(ground: Ground, plot: float) -> float:
    """Height between key and rows: heads, and the title of the right-hand column beside them, or over them where the plot is as wide."""
    high, unit = heads(ground, plot), ground.sizes.unit
    if not ground.spec.trailing_title:
        return high
    width = trailing_width(ground) - 16 * unit
    lines = len(ground.measure.wrap(ground.spec.trailing_title, ground.sizes.small, 400, width))
    title = lines * ground.sizes.line(ground.sizes.small) + 6 * unit
    return high + title if ground.stacked else max(high, title)
