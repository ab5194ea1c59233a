"""Where percentile strips and their five labels go; labels of quartiles too close together step aside."""

from careergui.charts.spec import Ink, Strip
from careergui.render.ground import GAP, Ground, Place
from careergui.render.pieces import Arrow, Box, Line, Piece
from careergui.render.scale import Reach
from careergui.render.whiskers import FAINT

_BOX, _REACH, _BAR = 15, 10, 3
"""Pixels at 100 %: the box's height, how far the median's bar reaches up and down, and its width."""
_LABELLED, _BARE, _TIGHT_LABELLED, _TIGHT_BARE = 58, 28, 48, 22
"""The least height of a row with labels above and below its strip, and without; where all is set tight, too."""
_PAPER = 1.5
"""Paper on each side of the median's bar."""
_DASH = (4, 3)
_NARROW = 5
"""A box narrower than this would vanish behind the median's bar."""


def strip_least(ground: Ground, mark: Strip) -> float:
    """The least height of its row: with its labels above and below it, or without."""
    labelled, bare = (_TIGHT_LABELLED, _TIGHT_BARE) if ground.sizes.tight else (_LABELLED, _BARE)
    return ground.sizes.unit * (labelled if mark.labels[2] else bare)


def strip_reach(ground: Ground, mark: Strip) -> list[Reach]:
    """The room its labels need."""
    width = ground.measure.width
    ends = ((mark.p10, mark.labels[0], True), (mark.p90, mark.labels[4], False))
    away = (GAP + (4 if mark.open_end else 0)) * ground.sizes.unit
    made = []
    for value, label, leftwards in ends:
        if value is not None and label:
            reach = width(label, ground.sizes.minor) + away
            made.append(Reach(ground.fraction(value), reach if leftwards else 0, 0 if leftwards else reach))
    if mark.median is not None and mark.labels[2]:
        half = width(mark.labels[2], ground.sizes.label, 600) / 2
        made.append(Reach(ground.fraction(mark.median), half, half))
    return [*made, *_quartile_reach(ground, mark)]


def _quartile_reach(ground: Ground, mark: Strip) -> list[Reach]:
    """Room for the quartiles as far as they may have to move apart."""
    quartiles = _quartiles(mark)
    widths = [ground.measure.width(label, ground.sizes.small) for _, label in quartiles]
    apart = (sum(widths) / 2 + 8 * ground.sizes.unit) / 2 if len(widths) > 1 else 0
    return [
        Reach(ground.fraction(value), width / 2 + apart, width / 2 + apart) for (value, _), width in zip(quartiles, widths, strict=True)
    ]


def strip_pieces(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """Line, box, median and labels, as far as they are known."""
    unit, ink, y = ground.sizes.unit * place.grow, _ink(ground, mark), place.middle
    known = [value for value in (mark.p10, mark.p25, mark.median, mark.p75, mark.p90) if value is not None]
    right = place.frame.x(max(known))
    pieces = [*_spread(ground, mark, place, known), *_box(ground, mark, place)]
    if mark.median is not None:
        pieces += _median(ground, mark, place)
    if mark.open_end:
        pieces.append(Arrow(x=right + 3 * unit, y=y, size=6 * unit, ink=ink, width=2.4 * unit, slot=mark.slot, part="open-end"))
    return [*pieces, *_strip_labels(ground, mark, place)]


def _ink(ground: Ground, mark: Strip) -> Ink:
    return FAINT if ground.spec.rows[mark.row].faint else mark.slot


def _open_sides(mark: Strip) -> tuple[bool, bool]:
    """Whether the lower and the upper half is drawn open: only about a known median there are halves."""
    told = mark.median is not None
    return told and mark.cautious in {"low", "both"}, told and mark.cautious in {"high", "both"}


def _spread(ground: Ground, mark: Strip, place: Place, known: list[float]) -> list[Piece]:
    """The line from end to end: solid, but dashed in a half to be read with caution, from its box outwards."""
    unit, x = ground.sizes.unit * place.grow, place.frame.x
    low, high = _open_sides(mark)
    first, last = min(known), max(known)
    solid = (mark.median if low else first, mark.median if high else last)
    dashed = [*([(first, mark.p25)] if low else []), *([(mark.p75, last)] if high else [])]
    pieces: list[Piece] = []
    for (left, right), width, dash in ((solid, 3, ()), *((ends, 2, _DASH) for ends in dashed)):
        if left is not None and right is not None and (right > left or not dash):
            pattern = tuple(length * unit for length in dash)
            ends = {"x1": x(left), "x2": x(right), "y1": place.middle, "y2": place.middle}
            pieces.append(Line(**ends, ink=_ink(ground, mark), width=width * unit, dash=pattern, slot=mark.slot, part="range"))
    return pieces


def _box(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """The middle half: filled, but only its dashed edges, without an end, in a half to be read with caution."""
    if mark.p25 is None or mark.p75 is None:
        return []
    unit, ink, slot = ground.sizes.unit * place.grow, _ink(ground, mark), mark.slot
    half = _BOX / 2 * unit
    low, high = _open_sides(mark)
    middle = mark.p25 if mark.median is None else mark.median
    start, end = place.frame.x(middle if low else mark.p25), place.frame.x(middle if high else mark.p75)
    pieces: list[Piece] = []
    if end > start or not (low or high):
        pieces.append(Box(x=start, y=place.middle - half, width=end - start, height=2 * half, ink=ink, slot=slot, part="middle-half"))
    inset = half - 0.8 * unit
    for is_open, left, right in ((low, mark.p25, middle), (high, middle, mark.p75)):
        x1, x2 = place.frame.x(left), place.frame.x(right)
        lines = (place.middle - inset, place.middle + inset) if is_open and x2 > x1 else ()
        pieces += [
            Line(
                x1=x1, y1=y, x2=x2, y2=y, ink=ink, width=1.6 * unit, dash=(_DASH[0] * unit, _DASH[1] * unit), slot=slot, part="middle-half"
            )
            for y in lines
        ]
    return pieces


def _median(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """The bar at the median, with paper beside it as far as the box can spare it; over a narrow box only its ends are drawn."""
    unit, x, y = ground.sizes.unit * place.grow, place.frame.x(mark.median or 0), place.middle
    reach, half = _REACH * unit, _BOX / 2 * unit

    def bar(top: float, bottom: float) -> Line:
        return Line(x1=x, y1=top, x2=x, y2=bottom, ink="text1", width=_BAR * unit, slot=mark.slot, part="median")

    rooms = [1e9, 1e9]
    if mark.p25 is not None and mark.p75 is not None:
        left, right = place.frame.x(mark.p25), place.frame.x(mark.p75)
        if right - left < _NARROW * unit:
            return [bar(y - reach, y - half), bar(y + half, y + reach)]
        rooms = [x - left, right - x]
    pieces: list[Piece] = []
    for side, room in zip((-1, 1), rooms, strict=True):
        width = min(_PAPER * unit, (room - _BAR / 2 * unit) / 2)
        if width > 0:
            middle = x + side * (_BAR * unit + width) / 2
            pieces.append(Line(x1=middle, y1=y - half, x2=middle, y2=y + half, ink="surface", width=width))
    return [*pieces, bar(y - reach, y + reach)]


def _strip_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    unit, minor, y, colour = ground.sizes.unit, ground.sizes.minor, place.middle, ground.theme.text2
    away = GAP * unit
    made: list[Piece] = []
    if mark.p10 is not None and mark.labels[0]:
        made.append(ground.text(place.frame.x(mark.p10) - away, y, mark.labels[0], minor, colour=colour, anchor=1, halo=True))
    if mark.p90 is not None and mark.labels[4]:
        x = place.frame.x(mark.p90) + away + (4 * place.grow * unit if mark.open_end else 0)
        made.append(ground.text(x, y, mark.labels[4], minor, colour=colour, halo=True))
    if mark.median is not None and mark.labels[2]:
        made.append(
            ground.text(
                place.frame.x(mark.median),
                y - (_REACH * place.grow + 8) * unit,
                mark.labels[2],
                ground.sizes.label,
                600,
                anchor=0.5,
                halo=True,
            )
        )
    return [*made, *_quartile_labels(ground, mark, place)]


def _quartile_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """The quartiles under the box, moved apart when the box is too narrow for both."""
    unit, small, quartiles = ground.sizes.unit, ground.sizes.small, _quartiles(mark)
    centres = [place.frame.x(value) for value, _ in quartiles]
    if len(centres) > 1:
        lack = sum(ground.measure.width(label, small) for _, label in quartiles) / 2 + 8 * unit - (centres[1] - centres[0])
        shift = max(0.0, lack / 2)
        centres = [centres[0] - shift, centres[1] + shift]
    ends = zip(centres, quartiles, strict=True)
    return [
        ground.text(x, place.middle + (_REACH * place.grow + 7) * unit, label, small, colour=ground.theme.text3, anchor=0.5, halo=True)
        for x, (_, label) in ends
    ]


def _quartiles(mark: Strip) -> list[tuple[float, str]]:
    """The known quartiles that are to be labelled."""
    ends = ((mark.p25, mark.labels[1]), (mark.p75, mark.labels[3]))
    return [(value, label) for value, label in ends if value is not None and label]
