"""Where bars and their labels go: single bars, stacks of segments, and the labels too wide for their segment."""

from careergui.charts.spec import Bar, Ink
from careergui.render.fonts import Weight
from careergui.render.ground import GAP, Ground, Place
from careergui.render.pieces import Arrow, BarShape, Box, Frame, Line, Piece
from careergui.render.scale import Reach
from careergui.render.whiskers import FAINT, interval, whisker, whisker_reach

_STACK, _AROUND, _TIGHT_STACK, _TIGHT_AROUND = 26, 12, 18, 7
"""The height of a stack and the room above and below it; where all is set tight, too."""
_ARROW = 9
"""How far the tip of an open arrow stands beyond the end of its bar."""
_LONG = 150
"""A label wider than this may take several lines, where the plot is narrower."""
_APART, _BESIDE = 5, 12
"""Labels below a stack: from each other, and beyond the end of the axis, where the last tick has its label."""


def bar_height(ground: Ground, mark: Bar, place: Place) -> float:
    """How thick a bar is: stacks thicker than single bars, skills thinner than roles."""
    usual = _STACK if mark.inside else 13 if ground.spec.dense else 17
    return place.grow * ground.sizes.unit * (_TIGHT_STACK if ground.sizes.tight and mark.inside else usual)


def _bar_label(ground: Ground) -> tuple[int, Weight]:
    return (ground.sizes.minor, 500) if ground.spec.dense else (ground.sizes.label, 600)


def bar_reach(ground: Ground, mark: Bar) -> list[Reach]:
    """The room a label beyond the end of its bar needs."""
    if mark.inside or not mark.label:
        return whisker_reach(ground, mark)
    width = _label_room(ground, mark) + _away(ground, mark)
    away = (0.0, width) if mark.end >= mark.start else (width, 0.0)
    return [Reach(ground.fraction(_outer(mark)), *away), *whisker_reach(ground, mark)]


def bar_least(ground: Ground, frame: Frame, mark: Bar) -> float:
    """The least height of its row."""
    pixels, _ = _bar_label(ground)
    lines = 1 if mark.inside else len(_label_lines(ground, frame, mark))
    stack = _TIGHT_STACK + _TIGHT_AROUND if ground.sizes.tight else _STACK + _AROUND
    return max(ground.sizes.unit * (stack if mark.inside else 22), lines * ground.sizes.line(pixels))


def _label_room(ground: Ground, mark: Bar) -> float:
    """The width in which a longer label is wrapped at the least."""
    pixels, weight = _bar_label(ground)
    words = max(_LONG * ground.sizes.unit, ground.measure.widest_word(mark.label, pixels, weight))
    return min(ground.measure.width(mark.label, pixels, weight), words)


def _label_lines(ground: Ground, frame: Frame, mark: Bar) -> list[str]:
    """The label, in lines where the plot ends before it does."""
    x, away = frame.x(_outer(mark)), _away(ground, mark)
    room = frame.right - x - away if mark.end >= mark.start else x - away - frame.left
    return ground.measure.wrap(mark.label, *_bar_label(ground), max(room, _label_room(ground, mark)))


def _outer(mark: Bar) -> float:
    """The value that a label beyond the bar clears: its end, or that of its whisker."""
    low, high = interval(mark) or (mark.end, mark.end)
    return max(mark.end, high) if mark.end >= mark.start else min(mark.end, low)


def _is_outlined(ground: Ground, mark: Bar) -> bool:
    """Whether it is drawn as a box of its own and not by pyqtgraph."""
    return mark.hatched or mark.hollow or (mark.inside and (ground.theme.level_outline or mark.ink == "level0"))


def _ink(ground: Ground, mark: Bar) -> Ink:
    return FAINT if ground.spec.rows[mark.row].faint else mark.ink


def _outlined(ground: Ground, mark: Bar, left: float, top: float, width: float, height: float) -> Box:
    """A hollow bar's line lies within it, so that the bar ends at its value."""
    unit, ink = ground.sizes.unit, _ink(ground, mark)
    if not mark.hollow:
        return Box(x=left, y=top, width=width, height=height, ink=ink, hatched=mark.hatched, outline=0.75 * unit)
    line = min(1.6 * unit, width / 2)
    inner, slot = (width - line, height - line), mark.ink if isinstance(mark.ink, int) else None
    x, y = left + line / 2, top + line / 2
    return Box(x=x, y=y, width=inner[0], height=inner[1], ink=ink, hollow=True, outline=line, outline_ink=ink, slot=slot)


def bar_pieces(ground: Ground, mark: Bar, place: Place) -> list[Piece]:
    """What is drawn over pyqtgraph's bars: hatching and outlines, seams, whiskers, labels."""
    left, right = sorted((place.frame.x(mark.start), place.frame.x(mark.end)))
    thickness = bar_height(ground, mark, place)
    pieces: list[Piece] = []
    if _is_outlined(ground, mark):
        pieces.append(_outlined(ground, mark, left, place.middle - thickness / 2, right - left, thickness))
    pieces += whisker(ground, place, mark, "text1", edged=True)
    if mark.inside and mark.start > ground.spec.axis.minimum:
        pieces.append(_seam(ground, place, left, right, thickness))
    if mark.inside and mark.label and fits_inside(ground, mark, place.frame):
        colour = ground.theme.text1 if mark.hatched else ground.theme.text_on(mark.ink)
        centre = (left + right) / 2
        pieces.append(ground.text(centre, place.middle, mark.label, ground.sizes.minor, 500, colour, 0.5, halo=mark.hatched))
    if mark.open_end:
        pieces.append(_beyond(ground, mark, place))
    return pieces if mark.inside or not mark.label else [*pieces, *_label(ground, mark, place)]


def _label(ground: Ground, mark: Bar, place: Place) -> list[Piece]:
    """What stands beyond the end of a bar."""
    away, outer = _away(ground, mark), place.frame.x(_outer(mark))
    pixels, weight = _bar_label(ground)
    x, anchor = (outer + away, 0.0) if mark.end >= mark.start else (outer - away, 1.0)
    lines, step = _label_lines(ground, place.frame, mark), ground.sizes.line(pixels)
    first = place.middle - (len(lines) - 1) / 2 * step
    return [ground.text(x, first + number * step, line, pixels, weight, anchor=anchor, halo=True) for number, line in enumerate(lines)]


def _away(ground: Ground, mark: Bar) -> float:
    """From the end of a bar to its label."""
    return (GAP + (_ARROW if mark.open_end else 0)) * ground.sizes.unit


def _beyond(ground: Ground, mark: Bar, place: Place) -> Arrow:
    """The open arrow behind a bar's end: its tip stands beyond, as the value may."""
    unit, way = ground.sizes.unit, 1 if mark.end >= mark.start else -1
    slot = mark.ink if isinstance(mark.ink, int) else None
    x = place.frame.x(mark.end) + way * _ARROW * unit
    return Arrow(x=x, y=place.middle, size=way * 6 * unit, ink=_ink(ground, mark), width=2.4 * unit, slot=slot)


def _seam(ground: Ground, place: Place, left: float, right: float, thickness: float) -> Line:
    """A thin gap before a segment: neighbours may have one colour."""
    width = min(1.5 * ground.sizes.unit, (right - left) / 3)
    return Line(x1=left, y1=place.middle - thickness / 2, x2=left, y2=place.middle + thickness / 2, ink="surface", width=width)


def fits_inside(ground: Ground, mark: Bar, frame: Frame) -> bool:
    """Whether a segment is wide enough for its label, or has none; else the label goes below the stack."""
    if not mark.label:
        return True
    room = abs(frame.x(mark.end) - frame.x(mark.start))
    return ground.measure.width(mark.label, ground.sizes.minor, 500) + 6 * ground.sizes.unit <= room


def labels_below(ground: Ground, segments: list[Bar], place: Place) -> list[Piece]:
    """Labels of segments too narrow to hold them, under the stack, pushed apart and joined to their segment."""
    pixels, unit = ground.sizes.small, ground.sizes.unit
    base = place.middle + bar_height(ground, segments[0], place) / 2
    centres = [(place.frame.x(mark.start) + place.frame.x(mark.end)) / 2 for mark in segments]
    widths = [ground.measure.width(mark.label, pixels) for mark in segments]
    spots = spread(centres, widths, _APART * unit, place.frame.right + _BESIDE * unit)
    pieces: list[Piece] = [
        Line(x1=centre, y1=base, x2=x, y2=base + 4 * unit, ink="control_border", width=0.75 * unit)
        for centre, x in zip(centres, spots, strict=True)
    ]
    texts = zip(spots, segments, strict=True)
    return pieces + [
        ground.text(x, base + 10 * unit, mark.label, pixels, colour=ground.theme.text2, anchor=0.5, halo=True) for x, mark in texts
    ]


def below_needs(ground: Ground, frame: Frame) -> float:
    """The least width of the plot at which the labels below a stack stand beside each other."""
    rows: dict[int, list[float]] = {}
    for mark in ground.spec.marks:
        if isinstance(mark, Bar) and mark.inside and not fits_inside(ground, mark, frame):
            rows.setdefault(mark.row, []).append(ground.measure.width(mark.label, ground.sizes.small))
    return max((sum(widths) + _APART * ground.sizes.unit * (len(widths) - 1) for widths in rows.values()), default=0)


def spread(centres: list[float], widths: list[float], gap: float, limit: float) -> list[float]:
    """Centres moved so that no two of these widths touch and none passes `limit`: first to the right, then back from the limit."""
    spots: list[float] = []
    free = -1e9
    for centre, width in zip(centres, widths, strict=True):
        spots.append(max(centre, free + width / 2))
        free = spots[-1] + width / 2 + gap
    free = limit
    for number in reversed(range(len(spots))):
        spots[number] = min(spots[number], free - widths[number] / 2)
        free = spots[number] - widths[number] / 2 - gap
    return spots


def bar_shape(ground: Ground, mark: Bar, place: Place) -> BarShape | None:
    """The bar for pyqtgraph; None for what is drawn as an outlined or hatched box."""
    if _is_outlined(ground, mark):
        return None
    height = bar_height(ground, mark, place)
    slot = mark.ink if isinstance(mark.ink, int) else None
    return BarShape(
        start=mark.start, end=mark.end, top=place.middle - place.frame.top - height / 2, height=height, ink=_ink(ground, mark), slot=slot
    )
