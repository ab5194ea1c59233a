"""Names and values at the ends of lines: wrapped, parted so that none covers another, led to their line by a hairline."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.charts.further_marks import Curve, CurvePoint
from careergui.render.curves.parting import parted
from careergui.render.curves.plot import Plot, known
from careergui.render.ground import Ground
from careergui.render.pieces import Glyph, Line, Piece

LEAD = 24
"""From the last stop to the names, and as far at most from the first values to the first stop: room for the hairlines."""
_MARK_ROOM = 19
_BETWEEN, _TIGHT_BETWEEN = 7, 3
_RUN_IN = 7
"""From a name to the value behind it."""
_CLEAR = 9
"""From the middle of a mark to where its hairline begins."""
_ABOVE, _ARROW = 15, 16
"""From a point between the ends up to its words, and how much farther above the arrow of a bound."""
_MOVED = 1.5
"""A label moved by less needs no hairline."""


class Block(Struct, frozen=True, kw_only=True):
    """What stands at the end of one line: its name, its last value, and what is said behind it."""

    curve: Curve
    names: tuple[str, ...]
    details: tuple[str, ...]
    beside: bool
    """Whether the first of the details stands behind the value, not under it."""
    behind: float
    """From the start of the name to the value behind its last line; 0 where the value stands under it."""
    height: float


def end_width(ground: Ground, curves: Sequence[Curve], most: float) -> float:
    """The room the names need: that of the widest, but no more than `most` unless one word is wider."""
    widest = [0.0]
    words = [0.0]
    for curve in curves:
        name = ground.spec.rows[curve.row].label
        widest += (ground.measure.width(name, ground.sizes.label, 600), _value_width(ground, curve) + _detail_width(ground, curve))
        words += (ground.measure.widest_word(name, ground.sizes.label, 600), _value_width(ground, curve))
    return _MARK_ROOM * ground.sizes.unit + max(*words, min(max(widest), most - _MARK_ROOM * ground.sizes.unit))


def start_width(ground: Ground, curves: Sequence[Curve]) -> float:
    """The room the first values need."""
    return max((ground.measure.width(curve.start, ground.sizes.minor) for curve in curves), default=0)


def blocks(ground: Ground, curves: Sequence[Curve], width: float) -> tuple[Block, ...]:
    """What stands at the end of each line, wrapped to a width."""
    return tuple(_block(ground, curve, width - _MARK_ROOM * ground.sizes.unit) for curve in curves)


def _block(ground: Ground, curve: Curve, room: float) -> Block:
    sizes = ground.sizes
    names = tuple(ground.measure.wrap(ground.spec.rows[curve.row].label, sizes.label, 600, room))
    behind = _behind(ground, curve, names[-1], room)
    beside = behind + _value_width(ground, curve) + _detail_width(ground, curve) <= room
    said = (curve.detail,) if curve.detail else ()
    details = said if beside or not said else tuple(ground.measure.wrap(curve.detail, sizes.small, 400, room))
    under = 0 if beside else len(details)
    lines = len(names) + (0 if behind else 1)
    high = lines * sizes.line(sizes.label) + under * sizes.line(sizes.small) + (_TIGHT_BETWEEN if sizes.tight else _BETWEEN) * sizes.unit
    return Block(curve=curve, names=names, details=details, beside=beside, behind=behind, height=high)


def _behind(ground: Ground, curve: Curve, name: str, room: float) -> float:
    """Where all is set tight, a value that fits runs in behind the last line of the name."""
    behind = ground.measure.width(name, ground.sizes.label, 600) + _RUN_IN * ground.sizes.unit
    return behind if ground.sizes.tight and behind + _value_width(ground, curve) <= room else 0


def _value_width(ground: Ground, curve: Curve) -> float:
    return ground.measure.width(curve.end, ground.sizes.minor, 500)


def _detail_width(ground: Ground, curve: Curve) -> float:
    return ground.measure.width(curve.detail, ground.sizes.small) + 7 * ground.sizes.unit if curve.detail else 0


def end_middles(plot: Plot, made: Sequence[Block], top: float, bottom: float) -> list[float]:
    """The heights at which the blocks come to stand, each as near to its line's end as the others let it."""
    return parted([plot.y(known(block.curve)[-1].value) for block in made], [block.height for block in made], top, bottom)


def end_pieces(ground: Ground, plot: Plot, block: Block, middle: float) -> list[Piece]:
    """A block beside the last stop, led to its line by a hairline."""
    unit, (x, y) = ground.sizes.unit, plot.spot(known(block.curve)[-1])
    left = plot.right + LEAD * unit
    return [_leader(x + _CLEAR * unit, y, left - 3 * unit, middle, unit), *_words(ground, block, left, middle)]


def _words(ground: Ground, block: Block, left: float, middle: float) -> list[Piece]:
    sizes, unit, curve, theme = ground.sizes, ground.sizes.unit, block.curve, ground.theme
    pieces: list[Piece] = [Glyph(x=left + 6 * unit, y=middle, size=11 * unit, shape=f"mark {curve.slot}", ink=curve.slot, slot=curve.slot)]
    between = (_TIGHT_BETWEEN if sizes.tight else _BETWEEN) * unit
    x, y = left + _MARK_ROOM * unit, middle - (block.height - between) / 2
    for name in block.names:
        pieces.append(ground.text(x, y + sizes.line(sizes.label) / 2, name, sizes.label, 600))
        y += sizes.line(sizes.label)
    y -= sizes.line(sizes.label) if block.behind else 0
    pieces.append(ground.text(x + block.behind, y + sizes.line(sizes.label) / 2, curve.end, sizes.minor, 500))
    beside = x + block.behind + _value_width(ground, curve) + 7 * unit
    for number, text in enumerate(block.details):
        if block.beside:
            pieces.append(ground.text(beside, y + sizes.line(sizes.label) / 2, text, sizes.small, colour=theme.text2))
        else:
            under = y + sizes.line(sizes.label) + (number + 0.5) * sizes.line(sizes.small)
            pieces.append(ground.text(x, under, text, sizes.small, colour=theme.text2))
    return pieces


def start_middles(ground: Ground, plot: Plot, curves: Sequence[Curve], top: float, bottom: float) -> list[float]:
    """The heights at which the first values come to stand."""
    high = ground.sizes.line(ground.sizes.minor)
    return parted([plot.y(known(curve)[0].value) for curve in curves], [high] * len(curves), top, bottom)


def start_pieces(ground: Ground, plot: Plot, curve: Curve, middle: float) -> list[Piece]:
    """A first value before the first stop, led to its line where it had to move."""
    unit, (x, y) = ground.sizes.unit, plot.spot(known(curve)[0])
    right = plot.left - LEAD * unit
    moved = abs(middle - y) > _MOVED * unit or x > plot.left + unit
    lead = [_leader(right + 3 * unit, middle, x - _CLEAR * unit, y, unit)] if moved else []
    return [*lead, ground.text(right, middle, curve.start, ground.sizes.minor, colour=ground.theme.text2, anchor=1, halo=True)]


def inner_pieces(ground: Ground, plot: Plot, curve: Curve) -> list[Piece]:
    """The words of the points between the ends, up to the left of each, which a rising line leaves free; none where two would meet."""
    small, unit = ground.sizes.small, ground.sizes.unit
    named = [point for point in known(curve) if point.label]
    widths = [ground.measure.width(point.label, small) for point in named]
    stops = [plot.x(point.across) for point in known(curve)]
    before = [max(x for x in stops if x < plot.x(point.across)) for point in named]
    if any(plot.x(point.across) - x < width + _CLEAR * unit for point, x, width in zip(named, before, widths, strict=True)):
        return []
    return [_inner(ground, plot.spot(point), point) for point in named]


def _inner(ground: Ground, spot: tuple[float, float], point: CurvePoint) -> Piece:
    (x, y), unit, small, colour = spot, ground.sizes.unit, ground.sizes.small, ground.theme.text2
    if point.bound:  # no line leads to it
        return ground.text(x, y - (_ABOVE + _ARROW) * unit, point.label, small, colour=colour, anchor=0.5, halo=True)
    return ground.text(x + 4 * unit, y - _ABOVE * unit, point.label, small, colour=colour, anchor=1, halo=True)


def _leader(x1: float, y1: float, x2: float, y2: float, unit: float) -> Line:
    return Line(x1=x1, y1=y1, x2=x2, y2=y2, ink="control_border", width=0.75 * unit, part="leader")
