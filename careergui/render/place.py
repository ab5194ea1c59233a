"""Where each kind of mark and its labels go; one row in a table a kind. Leaves rows and margins to layout."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from careergui.charts.spec import Absent, Bar, ChartSpec, Entry, Link, Mark, Point, Reference, Span, Strip
from careergui.render.fonts import Weight
from careergui.render.legend import dashed_range
from careergui.render.measure import Measure
from careergui.render.pieces import Arrow, BarShape, Box, Frame, Glyph, Line, Piece, Text
from careergui.render.scale import Reach
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme

GAP = 7
_POINT = 13
_MARK = 11
_TOLD_BELOW = 15


class Ground(Struct, frozen=True):
    """What placing needs to know besides the mark."""

    spec: ChartSpec
    theme: Theme
    sizes: Sizes
    measure: Measure

    def text(
        self, x: float, y: float, text: str, pixels: int, weight: Weight = 400, colour: str = "", anchor: float = 0, *, halo: bool = False
    ) -> Text:
        """A line of text whose `anchor` (0 left, 0.5 middle, 1 right) lies at x and whose middle lies at y."""
        width = self.measure.width(text, pixels, weight)
        ink = colour or self.theme.text1
        return Text(
            x=x - anchor * width,
            y=y + pixels * 0.36,
            text=text,
            pixels=pixels,
            width=width,
            weight=weight,
            colour=ink,
            halo=halo,
            anchor=anchor,
        )


class Place(Struct, frozen=True):
    """The row a mark stands in (middle and height in pixels) and the axis."""

    frame: Frame
    middle: float
    height: float


def bar_height(ground: Ground, mark: Bar) -> float:
    """How thick a bar is: stacks thicker than single bars, skills thinner than roles."""
    return ground.sizes.unit * (26 if mark.inside else 13 if ground.spec.dense else 17)


def _fraction(ground: Ground, value: float) -> float:
    axis = ground.spec.axis
    return (value - axis.minimum) / (axis.maximum - axis.minimum)


def _no_reach(_ground: Ground, _mark: Mark) -> list[Reach]:
    return []


# ---- bars


def _bar_label(ground: Ground) -> tuple[int, Weight]:
    return (ground.sizes.minor, 500) if ground.spec.dense else (ground.sizes.label, 600)


def _bar_reach(ground: Ground, mark: Bar) -> list[Reach]:
    if mark.inside or not mark.label:
        return []
    width = ground.measure.width(mark.label, *_bar_label(ground)) + GAP * ground.sizes.unit
    away = (0.0, width) if mark.end >= mark.start else (width, 0.0)
    return [Reach(_fraction(ground, mark.end), *away)]


def _bar(ground: Ground, mark: Bar, place: Place) -> list[Piece]:
    left, right = sorted((place.frame.x(mark.start), place.frame.x(mark.end)))
    thickness = bar_height(ground, mark)
    pieces: list[Piece] = []
    if mark.hatched or (mark.inside and (ground.theme.level_outline or mark.ink == "level0")):
        outline = 0.75 * ground.sizes.unit
        pieces.append(
            Box(
                x=left,
                y=place.middle - thickness / 2,
                width=right - left,
                height=thickness,
                ink=mark.ink,
                hatched=mark.hatched,
                outline=outline,
            )
        )
    if mark.inside and fits_inside(ground, mark, place.frame):
        colour = ground.theme.text1 if mark.hatched else ground.theme.text_on(mark.ink)
        centre = (left + right) / 2
        pieces.append(ground.text(centre, place.middle, mark.label, ground.sizes.minor, 500, colour, 0.5, halo=mark.hatched))
    elif not mark.inside and mark.label:
        away = GAP * ground.sizes.unit
        pixels, weight = _bar_label(ground)
        x, anchor = (right + away, 0.0) if mark.end >= mark.start else (left - away, 1.0)
        pieces.append(ground.text(x, place.middle, mark.label, pixels, weight, anchor=anchor, halo=True))
    return pieces


def fits_inside(ground: Ground, mark: Bar, frame: Frame) -> bool:
    """Whether a segment is wide enough for its label; else the label goes below the stack."""
    room = abs(frame.x(mark.end) - frame.x(mark.start))
    return ground.measure.width(mark.label, ground.sizes.minor, 500) + 6 * ground.sizes.unit <= room


def labels_below(ground: Ground, segments: list[Bar], place: Place) -> list[Piece]:
    """Labels of segments too narrow to hold them, under the stack, pushed apart and joined to their segment."""
    pixels, unit = ground.sizes.small, ground.sizes.unit
    base = place.middle + bar_height(ground, segments[0]) / 2
    pieces: list[Piece] = []
    free = -1e9
    for mark in segments:
        centre = (place.frame.x(mark.start) + place.frame.x(mark.end)) / 2
        width = ground.measure.width(mark.label, pixels)
        x = max(free, centre - width / 2)
        pieces.append(Line(x1=centre, y1=base, x2=x + width / 2, y2=base + 4 * unit, ink="control_border", width=0.75 * unit))
        pieces.append(ground.text(x, base + 10 * unit, mark.label, pixels, colour=ground.theme.text2))
        free = x + width + 5 * unit
    return pieces


def bar_shape(ground: Ground, mark: Bar, middle: float, top: float) -> BarShape | None:
    """The bar for pyqtgraph; None for what is drawn as an outlined or hatched box."""
    if mark.hatched or (mark.inside and (ground.theme.level_outline or mark.ink == "level0")):
        return None
    height = bar_height(ground, mark)
    slot = mark.ink if isinstance(mark.ink, int) else None
    return BarShape(start=mark.start, end=mark.end, top=middle - top - height / 2, height=height, ink=mark.ink, slot=slot)


# ---- percentile strips


def _strip_reach(ground: Ground, mark: Strip) -> list[Reach]:
    width = ground.measure.width
    ends = ((mark.p10, mark.labels[0], True), (mark.p90, mark.labels[4], False))
    away = (GAP + (4 if mark.open_end else 0)) * ground.sizes.unit
    made = []
    for value, label, leftwards in ends:
        if value is not None and label:
            reach = width(label, ground.sizes.minor) + away
            made.append(Reach(_fraction(ground, value), reach if leftwards else 0, 0 if leftwards else reach))
    if mark.median is not None and mark.labels[2]:
        half = width(mark.labels[2], ground.sizes.label, 600) / 2
        made.append(Reach(_fraction(ground, mark.median), half, half))
    return made


def _strip(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    unit, slot, y = ground.sizes.unit, mark.slot, place.middle
    known = [value for value in (mark.p10, mark.p25, mark.median, mark.p75, mark.p90) if value is not None]
    left, right = place.frame.x(min(known)), place.frame.x(max(known))
    pieces: list[Piece] = [Line(x1=left, y1=y, x2=right, y2=y, ink=slot, width=3 * unit, slot=slot)]
    if mark.p25 is not None and mark.p75 is not None:
        start, end = place.frame.x(mark.p25), place.frame.x(mark.p75)
        pieces.append(Box(x=start, y=y - 7.5 * unit, width=end - start, height=15 * unit, ink=slot, slot=slot))
    if mark.median is not None:
        x = place.frame.x(mark.median)
        pieces += [
            Line(x1=x, y1=y - 10 * unit, x2=x, y2=y + 10 * unit, ink="surface", width=6 * unit),
            Line(x1=x, y1=y - 10 * unit, x2=x, y2=y + 10 * unit, ink="text1", width=3 * unit, slot=slot),
        ]
    if mark.open_end:
        pieces.append(Arrow(x=right + 3 * unit, y=y, size=6 * unit, ink=slot, width=2.4 * unit, slot=slot))
    return [*pieces, *_strip_labels(ground, mark, place)]


def _strip_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    unit, minor, y, colour = ground.sizes.unit, ground.sizes.minor, place.middle, ground.theme.text2
    away = GAP * unit
    made: list[Piece] = []
    if mark.p10 is not None and mark.labels[0]:
        made.append(ground.text(place.frame.x(mark.p10) - away, y, mark.labels[0], minor, colour=colour, anchor=1, halo=True))
    if mark.p90 is not None and mark.labels[4]:
        x = place.frame.x(mark.p90) + away + (4 * unit if mark.open_end else 0)
        made.append(ground.text(x, y, mark.labels[4], minor, colour=colour, halo=True))
    if mark.median is not None and mark.labels[2]:
        made.append(ground.text(place.frame.x(mark.median), y - 18 * unit, mark.labels[2], ground.sizes.label, 600, anchor=0.5, halo=True))
    return [*made, *_quartile_labels(ground, mark, place)]


def _quartile_labels(ground: Ground, mark: Strip, place: Place) -> list[Piece]:
    """The quartiles under the box, moved apart when the box is too narrow for both."""
    if mark.p25 is None or mark.p75 is None or not mark.labels[1]:
        return []
    unit, small = ground.sizes.unit, ground.sizes.small
    widths = [ground.measure.width(label, small) for label in (mark.labels[1], mark.labels[3])]
    centres = [place.frame.x(mark.p25), place.frame.x(mark.p75)]
    lack = (widths[0] + widths[1]) / 2 + 8 * unit - (centres[1] - centres[0])
    shift = max(0.0, lack / 2)
    ends = zip((centres[0] - shift, centres[1] + shift), (mark.labels[1], mark.labels[3]), strict=True)
    return [ground.text(x, place.middle + 17 * unit, label, small, colour=ground.theme.text3, anchor=0.5, halo=True) for x, label in ends]


# ---- ranges, points, links, words


def _span_reach(ground: Ground, mark: Span) -> list[Reach]:
    away = GAP * ground.sizes.unit
    low, high = (ground.measure.width(label, ground.sizes.minor) + away for label in (mark.low_label, mark.high_label))
    return [Reach(_fraction(ground, mark.low), low, 0), Reach(_fraction(ground, mark.high), 0, high)]


def _span(ground: Ground, mark: Span, place: Place) -> list[Piece]:
    unit, minor, y, colour = ground.sizes.unit, ground.sizes.minor, place.middle, ground.theme.text2
    left, right = place.frame.x(mark.low), place.frame.x(mark.high)
    return [
        *dashed_range(left, right, y, 6 * unit, mark.slot, unit),
        ground.text(left - GAP * unit, y, mark.low_label, minor, colour=colour, anchor=1, halo=True),
        ground.text(right + GAP * unit, y, mark.high_label, minor, colour=colour, halo=True),
    ]


def _point_size(mark: Point) -> float:
    return {"diamond": _POINT, "mark": _MARK, "dot": 3.4}[mark.shape]


def _point_label(ground: Ground, mark: Point) -> tuple[int, Weight]:
    return (ground.sizes.label, 600) if mark.strong else (ground.sizes.small, 400)


def _point_reach(ground: Ground, mark: Point) -> list[Reach]:
    half = _point_size(mark) * ground.sizes.unit / 2
    width = ground.measure.width(mark.label, *_point_label(ground, mark)) if mark.label else 0.0
    beside = width + half + GAP * 0.8 * ground.sizes.unit if mark.label else half
    fraction = _fraction(ground, mark.value)
    by_place = {"above": (max(half, width / 2), max(half, width / 2)), "right": (half, beside), "left": (beside, half)}
    return [Reach(fraction, *by_place[mark.place])]


def _point(ground: Ground, mark: Point, place: Place) -> list[Piece]:
    unit, x, y = ground.sizes.unit, place.frame.x(mark.value), place.middle
    size = _point_size(mark) * unit
    slot = mark.ink if isinstance(mark.ink, int) else None
    shape = f"mark {slot}" if mark.shape == "mark" else mark.shape
    pieces: list[Piece] = [Glyph(x=x, y=y, size=size, shape=shape, ink=mark.ink, hollow=mark.hollow, slot=slot)]
    if mark.label:
        pixels, weight = _point_label(ground, mark)
        colour = ground.theme.text1 if mark.strong else ground.theme.text2
        away = size / 2 + GAP * 0.8 * unit
        spots = {"above": (x, y - size / 2 - 11 * unit, 0.5), "right": (x + away, y, 0.0), "left": (x - away, y, 1.0)}
        across, down, anchor = spots[mark.place]
        pieces.append(ground.text(across, down, mark.label, pixels, weight, colour, anchor, halo=True))
    return pieces


def _link(ground: Ground, mark: Link, place: Place) -> list[Piece]:
    slot = mark.ink if isinstance(mark.ink, int) else None
    ends = place.frame.x(mark.start), place.frame.x(mark.end)
    return [Line(x1=ends[0], y1=place.middle, x2=ends[1], y2=place.middle, ink=mark.ink, width=2.4 * ground.sizes.unit, slot=slot)]


def _absent_reach(ground: Ground, mark: Absent) -> list[Reach]:
    width = ground.measure.width(mark.text, ground.sizes.minor) + GAP * ground.sizes.unit
    value = ground.spec.axis.minimum if mark.value is None else mark.value
    return [Reach(_fraction(ground, value), 0, width)]


def _absent(ground: Ground, mark: Absent, place: Place) -> list[Piece]:
    value = place.frame.minimum if mark.value is None else mark.value
    x = place.frame.x(value) + GAP * ground.sizes.unit
    return [ground.text(x, place.middle, mark.text, ground.sizes.minor, colour=ground.theme.text2, halo=True)]


def _entry_lines(ground: Ground, frame: Frame, mark: Entry) -> list[str]:
    each = (frame.right - frame.left) / max(1, len(ground.spec.axis.columns))
    return ground.measure.wrap(mark.text, ground.sizes.minor, 400, each - 8 * ground.sizes.unit)


def _entry_height(ground: Ground, frame: Frame, mark: Entry) -> float:
    return len(_entry_lines(ground, frame, mark)) * ground.sizes.line(ground.sizes.minor) + 5 * ground.sizes.unit


def _entry(ground: Ground, mark: Entry, place: Place) -> list[Piece]:
    lines = _entry_lines(ground, place.frame, mark)
    step, x = ground.sizes.line(ground.sizes.minor), place.frame.x(mark.value)
    first = place.middle - (len(lines) - 1) / 2 * step
    return [ground.text(x, first + number * step, line, ground.sizes.minor, anchor=0.5) for number, line in enumerate(lines)]


def _reference_reach(ground: Ground, mark: Reference) -> list[Reach]:
    half = ground.measure.width(mark.label, ground.sizes.small) / 2
    return [Reach(_fraction(ground, mark.value), half, half)]


def _reference(ground: Ground, mark: Reference, place: Place) -> list[Piece]:
    unit, x, ink = ground.sizes.unit, place.frame.x(mark.value), "text3" if mark.slot is None else mark.slot
    return [
        Line(x1=x, y1=place.frame.top, x2=x, y2=place.frame.bottom, ink=ink, width=1.2 * unit, dash=(3 * unit, 3 * unit)),
        ground.text(x, place.frame.top - 9 * unit, mark.label, ground.sizes.small, colour=ground.theme.text2, anchor=0.5),
    ]


class Placing(Struct, frozen=True):
    """How one kind of mark is placed: the least height of its row, the room its labels need, and its pieces."""

    least: Callable[[Ground, Frame, Any], float]
    reach: Callable[[Ground, Any], list[Reach]]
    pieces: Callable[[Ground, Any, Place], list[Piece]]


TABLE: dict[type, Placing] = {
    Bar: Placing(lambda ground, _frame, mark: ground.sizes.unit * (38 if mark.inside else 22), _bar_reach, _bar),
    Strip: Placing(lambda ground, _frame, mark: ground.sizes.unit * (58 if mark.labels[2] else 28), _strip_reach, _strip),
    Span: Placing(lambda ground, _frame, _mark: ground.sizes.unit * 24, _span_reach, _span),
    Point: Placing(
        lambda ground, _frame, mark: ground.sizes.unit * (56 if mark.label and mark.place == "above" else 20), _point_reach, _point
    ),
    Link: Placing(lambda ground, _frame, _mark: ground.sizes.unit * 20, _no_reach, _link),
    Absent: Placing(lambda ground, _frame, _mark: ground.sizes.unit * 20, _absent_reach, _absent),
    Entry: Placing(_entry_height, _no_reach, _entry),
    Reference: Placing(lambda _ground, _frame, _mark: 0, _reference_reach, _reference),
}
