"""Reads a laid-out chart as a reader would, from its grid lines to the values its marks stand at; asks no code that placed them."""

import math
from collections.abc import Callable, Iterator

from careergui.charts.spec import Bar, ChartSpec, Link, Point, Reference, Span, Strip
from careergui.render.pieces import Arrow, Box, Glyph, Layout, Line

Spot = tuple[str, float, float]
"""What it is, where it should stand, where it stands; not a number where nothing is drawn."""


def scale_of(spec: ChartSpec, layout: Layout) -> Callable[[float], float]:
    """Where values should stand, as the grid lines of the first and the last tick tell; of categories, as they share the plot."""
    if not spec.axis.ticks:
        each = (layout.frame.right - layout.frame.left) / max(1, len(spec.axis.columns))
        return lambda value: layout.frame.left + value * each
    lines = _ticks(layout)
    assert len(lines) == len(spec.axis.ticks)
    told = math.log10 if spec.axis.log else float
    first, last = told(spec.axis.ticks[0].value), told(spec.axis.ticks[-1].value)
    return lambda value: lines[0] + (told(value) - first) / (last - first) * (lines[-1] - lines[0])


def spots(spec: ChartSpec, layout: Layout) -> list[Spot]:
    """Every place along the axis that a chart shows a value at."""
    at = scale_of(spec, layout)
    found: list[Spot] = []
    for mark in spec.marks:
        reader = _READERS.get(type(mark))
        if reader:
            found += [(f"{type(mark).__name__}: {words}", at(value), x) for words, value, x in reader(mark, layout, at)]
    return found + [(f"tick {tick.value}", at(tick.value), x) for tick, x in zip(spec.axis.ticks, _ticks(layout), strict=True)]


def _ticks(layout: Layout) -> list[float]:
    """Where the grid lines stand; one that names interrupt counts once."""
    return list(dict.fromkeys(line.x1 for line in layout.under if isinstance(line, Line) and line.x1 == line.x2))


def glyphs_in(layout: Layout, row: int) -> list[Glyph]:
    """The glyphs of a row that belong to its marks, not to its name."""
    top, bottom = layout.rows[row]
    drawn = (piece for group in layout.groups for piece in layout.over[group.first : group.end])
    return [piece for piece in drawn if isinstance(piece, Glyph) and top <= piece.y <= bottom]


def _lines(layout: Layout, row: int) -> list[Line]:
    top, bottom = layout.rows[row]
    inside = (piece for piece in layout.over if isinstance(piece, Line))
    return [piece for piece in inside if top <= min(piece.y1, piece.y2) and max(piece.y1, piece.y2) <= bottom]


def _nearest(wanted: float, there: list[float]) -> float:
    return min(there, key=lambda x: abs(x - wanted), default=math.nan)


def _ends(layout: Layout, row: int, low: float, high: float, at: Callable[[float], float]) -> Iterator[tuple[str, float, float]]:
    """The ends of the level line that comes nearest to both."""
    level = [line for line in _lines(layout, row) if line.y1 == line.y2 and line.ink != "surface"]
    drawn = [sorted((line.x1, line.x2)) for line in level] or [[math.nan, math.nan]]
    left, right = min(drawn, key=lambda ends: abs(ends[0] - at(low)) + abs(ends[1] - at(high)))
    yield "low end", low, left
    yield "high end", high, right


def _point(mark: Point, layout: Layout, at: Callable[[float], float]) -> Iterator[tuple[str, float, float]]:
    slot = mark.ink if isinstance(mark.ink, int) else None
    alike = [glyph.x for glyph in glyphs_in(layout, mark.row) if (glyph.slot, glyph.hollow) == (slot, mark.hollow)]
    if mark.shape == "dot" and mark.open_end:  # an open arrow in its stead begins at the value
        alike = [piece.x - piece.size for piece in layout.over if isinstance(piece, Arrow)]
    yield f"{mark.shape} of {mark.ink} in row {mark.row}", mark.value, _nearest(at(mark.value), alike)
    # An interval that its own mark covers is not drawn.
    covered = 1.6 * max((glyph.size for glyph in glyphs_in(layout, mark.row)), default=0)
    if mark.low is not None and mark.high is not None and at(mark.high) - at(mark.low) > covered:
        yield from _ends(layout, mark.row, mark.low, mark.high, at)


def _strip(mark: Strip, layout: Layout, at: Callable[[float], float]) -> Iterator[tuple[str, float, float]]:
    own = [line for line in _lines(layout, mark.row) if line.slot == mark.slot]
    known = [value for value in (mark.p10, mark.p25, mark.median, mark.p75, mark.p90) if value is not None]
    if len(known) > 1:
        yield "lowest", min(known), min(line.x1 for line in own)
        yield "highest", max(known), max(line.x2 for line in own)
    if mark.median is not None:
        yield "median", mark.median, _nearest(at(mark.median), [line.x1 for line in own if line.x1 == line.x2])
    if mark.p25 is not None and mark.p75 is not None and not mark.cautious:
        top, bottom = layout.rows[mark.row]
        boxes = [box for box in layout.over if isinstance(box, Box) and box.slot == mark.slot and top <= box.y <= bottom]
        yield "25th", mark.p25, _nearest(at(mark.p25), [box.x for box in boxes])
        yield "75th", mark.p75, _nearest(at(mark.p75), [box.x + box.width for box in boxes])


def _bar(mark: Bar, layout: Layout, at: Callable[[float], float]) -> Iterator[tuple[str, float, float]]:
    top, bottom = layout.rows[mark.row]
    frame = layout.frame
    # pyqtgraph spreads its units over the frame from end to end.
    each = (frame.right - frame.left) / (frame.maximum - frame.minimum)
    shapes = [bar for bar in layout.bars if top <= frame.top + bar.top and frame.top + bar.top + bar.height <= bottom]
    drawn = [frame.left + (value - frame.minimum) * each for bar in shapes for value in (bar.start, bar.end)]
    boxes = [box for box in layout.over if isinstance(box, Box) and top <= box.y <= bottom]
    lines = {box: box.outline / 2 if box.hollow else 0 for box in boxes}
    drawn += [x for box, half in lines.items() for x in (box.x - half, box.x + box.width + half)]
    yield "start", mark.start, _nearest(at(mark.start), drawn)
    yield "end", mark.end, _nearest(at(mark.end), drawn)
    # An interval that its own mark covers is not drawn.
    covered = 1.6 * max((glyph.size for glyph in glyphs_in(layout, mark.row)), default=0)
    if mark.low is not None and mark.high is not None and at(mark.high) - at(mark.low) > covered:
        yield from _ends(layout, mark.row, mark.low, mark.high, at)


def _reference(mark: Reference, layout: Layout, at: Callable[[float], float]) -> Iterator[tuple[str, float, float]]:
    dashed = [line.x1 for line in layout.over if isinstance(line, Line) and line.dash and line.x1 == line.x2]
    yield "reference", mark.value, _nearest(at(mark.value), dashed)


_READERS: dict[type, Callable[..., Iterator[tuple[str, float, float]]]] = {
    Point: _point,
    Strip: _strip,
    Bar: _bar,
    Reference: _reference,
    Span: lambda mark, layout, at: _ends(layout, mark.row, mark.low, mark.high, at),
    Link: lambda mark, layout, at: _ends(layout, mark.row, min(mark.start, mark.end), max(mark.start, mark.end), at),
}
