"""Where points and their labels go: marks, diamonds and dots in their lanes, with whiskers and rings; leaves lanes to lanes."""

from careergui.charts.spec import Point
from careergui.render.fonts import Weight
from careergui.render.ground import GAP, Ground, Place
from careergui.render.lanes import MARK, OPEN
from careergui.render.pieces import HALO, Arrow, Glyph, Piece
from careergui.render.scale import Reach
from careergui.render.swarm import DOT
from careergui.render.whiskers import FAINT, interval, whisker, whisker_reach

_POINT = 13
_EDGE = 1.1
"""Paper around a mark that may lie on another."""
_ARROW, _THIN = 4, 1.3
_BESIDE = GAP * 0.8
_ABOVE, _UNDER = 11, 9
"""From a mark's edge to the middle of its label above it, or under it."""
_LABELLED, _TIGHT_ABOVE = 56, 46
"""The least height of a row with a label above its mark; where all is set tight, too."""
_ASIDE = 2
"""From the middle of a dot to its label where that stands under the row, so that those of two dots at one value do not meet."""


def _size(mark: Point) -> float:
    return {"diamond": _POINT, "mark": MARK, "dot": DOT}[mark.shape]


def _type(ground: Ground, mark: Point) -> tuple[int, Weight]:
    return (ground.sizes.label, 600) if mark.strong else (ground.sizes.small, 400)


def _open_end(ground: Ground, mark: Point) -> float:
    """How far beyond the mark the open arrow of a lower bound reaches."""
    return OPEN * ground.sizes.unit if mark.open_end and mark.shape != "dot" else 0.0


def point_least(ground: Ground, mark: Point) -> float:
    """The least height of its row."""
    if not mark.label:
        return 20 * ground.sizes.unit
    above = _TIGHT_ABOVE if ground.sizes.tight else _LABELLED
    return ground.sizes.unit * (above if mark.place == "above" else 20)


def point_reach(ground: Ground, mark: Point) -> list[Reach]:
    """The room its glyph, its label and its whisker need."""
    half = _size(mark) * ground.sizes.unit / 2
    if not mark.label and mark.low is None and not mark.open_end:
        return [Reach(ground.fraction(mark.value), half, half)]
    width = ground.measure.width(mark.label, *_type(ground, mark)) if mark.label else 0.0
    open_end = _open_end(ground, mark)
    beside = width + half + _BESIDE * ground.sizes.unit if mark.label else half
    by_place = {
        "above": (max(half, width / 2), max(half + open_end, width / 2)),
        "right": (half, beside + open_end),
        "left": (beside, half + open_end),
    }
    return [Reach(ground.fraction(_outer(mark)), *by_place[mark.place]), *whisker_reach(ground, mark)]


def _outer(mark: Point) -> float:
    """The value that a label beside the mark clears: the end of its whisker on that side."""
    low, high = interval(mark) or (mark.value, mark.value)
    return {"above": mark.value, "right": max(mark.value, high), "left": min(mark.value, low)}[mark.place]


def point_pieces(ground: Ground, mark: Point, place: Place) -> list[Piece]:
    """The whisker, the glyph over it, and the label."""
    unit, x = ground.sizes.unit, place.frame.x(mark.value)
    slot = mark.ink if isinstance(mark.ink, int) else None
    ink = FAINT if mark.faint or ground.spec.rows[mark.row].faint else mark.ink
    size = _size(mark) * unit * place.scale
    ring = place.scale > 1
    edge = _EDGE * unit if place.edged and mark.shape != "dot" and not ring else 0
    shape = f"mark {slot}" if mark.shape == "mark" else mark.shape
    glyph = Glyph(x=x, y=place.middle, size=size, shape=shape, ink=ink, hollow=mark.hollow, ring=ring, edge=edge, slot=slot)
    labels = _label(ground, mark, place) if mark.label else []
    pieces = [*whisker(ground, place, mark, ink, covered=size / 2 + (_EDGE + 1) * unit), glyph]
    if mark.open_end and mark.shape == "dot":
        # As small as a dot, and in its stead: there may be many under each other.
        half, thin = size * 0.4, _THIN * unit * place.scale
        return [Arrow(x=x + half, y=place.middle, size=half, ink=ink, width=thin, slot=slot, part="open-end"), *labels]
    if mark.open_end:
        tip = x + size / 2 + _open_end(ground, mark)
        pieces.append(Arrow(x=tip, y=place.middle, size=_ARROW * unit, ink=ink, width=1.6 * unit, slot=slot, part="open-end"))
    return [*pieces, *labels]


def _label(ground: Ground, mark: Point, place: Place) -> list[Piece]:
    unit, half = ground.sizes.unit, _size(mark) * ground.sizes.unit / 2
    pixels, weight = _type(ground, mark)
    colour = ground.theme.text1 if mark.strong else ground.theme.text2
    x, outer, away = place.frame.x(mark.value), place.frame.x(_outer(mark)), half + _BESIDE * unit
    level = place.centre if mark.shape == "dot" else place.middle
    spots = {
        "above": (x, place.middle - max(half, place.rise) - _ABOVE * unit, 0.5),
        "right": (outer + away + _open_end(ground, mark), level, 0.0),
    }
    spots["left"] = (outer - away, level, 1.0)
    across, down, anchor = spots[mark.place]
    if mark.shape == "dot" and _is_taken(ground, mark, place, across):
        # A role's mark stands there: the label goes under its dot, its inner end at it.
        across, down = x + (-_ASIDE if anchor else _ASIDE) * unit, place.centre + max(MARK * unit / 2, place.rise) + _UNDER * unit
    return [ground.text(across, down, mark.label, pixels, weight, colour, anchor, halo=True)]


def _is_taken(ground: Ground, mark: Point, place: Place, inner: float) -> bool:
    """Whether a role's mark stands where the label beside a dot would, with its halo."""
    pixels, weight = _type(ground, mark)
    width, halo = ground.measure.width(mark.label, pixels, weight), pixels * HALO
    left = inner - width if mark.place == "left" else inner
    return any(start < left + width + halo and left - halo < end for start, end in place.taken)
