"""The value axis: grid lines, rules between rows, tick labels; leaves where it lies to layout."""

from itertools import pairwise

from careergui.charts.spec import Tick
from careergui.render.ground import Ground
from careergui.render.pieces import Frame, Line, Piece
from careergui.render.rows import RowBand


def grid(ground: Ground, frame: Frame, bands: list[RowBand], tops: list[float]) -> list[Piece]:
    """A line a tick, from top to bottom; where names stand above their rows, beside the marks only."""
    spec, unit = ground.spec, ground.sizes.unit
    spans = [(frame.top, frame.bottom)]
    if ground.stacked:
        spans = [(top + band.full - band.height, top + band.full) for top, band in zip(tops, bands, strict=False)]
    lines: list[Piece] = []
    for tick in spec.axis.ticks:
        strong = spec.axis.zero and tick.value == 0
        ink, width = ("control_border", 1.2 * unit) if strong else ("grid", unit)
        x = frame.x(tick.value)
        lines += [Line(x1=x, y1=top, x2=x, y2=bottom, ink=ink, width=width) for top, bottom in spans]
    return lines


def rules(ground: Ground, tops: list[float], left: float, right: float) -> list[Piece]:
    """A line between rows; none before a row without a name, which belongs to the one above."""
    unit = ground.sizes.unit
    first = 0 if ground.spec.axis.columns else 1
    ink = "grid" if ground.spec.dense else "hairline"
    named = [y for y, row in zip(tops[first:-1], ground.spec.rows[first:], strict=True) if row.label or row.heading]
    return [Line(x1=left, y1=y, x2=right, y2=y, ink=ink, width=unit) for y in named]


def axis_labels(ground: Ground, frame: Frame) -> list[Piece]:
    """Tick labels; where two would touch, every second one is left out so that the rest stay readable."""
    ticks, small, unit = ground.spec.axis.ticks, ground.sizes.small, ground.sizes.unit
    zero = next((number for number, tick in enumerate(ticks) if tick.value == 0), 0)

    def touch(first: Tick, second: Tick) -> bool:
        halves = (ground.measure.width(first.label, small) + ground.measure.width(second.label, small)) / 2
        return halves + 6 * unit > frame.x(second.value) - frame.x(first.value)

    shown, every = list(ticks), 1
    while any(touch(*pair) for pair in pairwise(shown)):
        every += 1
        shown = [tick for number, tick in enumerate(ticks) if (number - zero) % every == 0]
    y = frame.bottom + 14 * unit
    return [ground.text(frame.x(tick.value), y, tick.label, small, colour=ground.theme.text3, anchor=0.5) for tick in shown]
