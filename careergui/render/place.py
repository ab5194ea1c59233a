"""Where each kind of mark and its labels go; one row in a table a kind. Leaves rows and margins to layout."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from careergui.charts.further_marks import Cell
from careergui.charts.spec import Absent, Bar, Entry, Link, Mark, Point, Reference, Span, Strip
from careergui.render.bars import bar_least, bar_pieces, bar_reach
from careergui.render.cells import cell_height, cell_pieces
from careergui.render.ground import GAP, Ground, Place
from careergui.render.legend import dashed_range
from careergui.render.pieces import Frame, Line, Piece
from careergui.render.points import point_least, point_pieces, point_reach
from careergui.render.scale import Reach
from careergui.render.strips import strip_least, strip_pieces, strip_reach

_REASON = 120
"""A reason wider than this may take several lines, where the plot is narrower."""
_CLEAR = 11
"""From the end of a range to its label: an average may stand at the very end."""


def _no_reach(_ground: Ground, _mark: Mark) -> list[Reach]:
    return []


# ---- ranges, links, words


def _span_reach(ground: Ground, mark: Span) -> list[Reach]:
    away = _CLEAR * ground.sizes.unit
    low, high = (ground.measure.width(label, ground.sizes.minor) + away for label in (mark.low_label, mark.high_label))
    return [Reach(ground.fraction(mark.low), low, 0), Reach(ground.fraction(mark.high), 0, high)]


def _span(ground: Ground, mark: Span, place: Place) -> list[Piece]:
    unit, minor, y, colour = ground.sizes.unit, ground.sizes.minor, place.middle, ground.theme.text2
    left, right = place.frame.x(mark.low), place.frame.x(mark.high)
    return [
        *dashed_range(left, right, y, 6 * unit * place.grow, mark.slot, unit),
        ground.text(left - _CLEAR * unit, y, mark.low_label, minor, colour=colour, anchor=1, halo=True),
        ground.text(right + _CLEAR * unit, y, mark.high_label, minor, colour=colour, halo=True),
    ]


def _link(ground: Ground, mark: Link, place: Place) -> list[Piece]:
    slot = mark.ink if isinstance(mark.ink, int) else None
    ends = place.frame.x(mark.start), place.frame.x(mark.end)
    return [Line(x1=ends[0], y1=place.middle, x2=ends[1], y2=place.middle, ink=mark.ink, width=2.4 * ground.sizes.unit, slot=slot)]


def _absent_room(ground: Ground, mark: Absent) -> float:
    """The width in which a longer reason is wrapped at the least."""
    minor = ground.sizes.minor
    words = max(_REASON * ground.sizes.unit, ground.measure.widest_word(mark.text, minor, 400))
    return min(ground.measure.width(mark.text, minor), words)


def _absent_at(ground: Ground, mark: Absent) -> float:
    """On the axis, where the words begin."""
    return ground.spec.axis.minimum if mark.value is None else mark.value


def _absent_reach(ground: Ground, mark: Absent) -> list[Reach]:
    return [Reach(ground.fraction(_absent_at(ground, mark)), 0, _absent_room(ground, mark) + GAP * ground.sizes.unit)]


def _absent_lines(ground: Ground, frame: Frame, mark: Absent) -> list[str]:
    x = frame.x(_absent_at(ground, mark)) + GAP * ground.sizes.unit
    return ground.measure.wrap(mark.text, ground.sizes.minor, 400, max(frame.right - x, _absent_room(ground, mark)))


def _absent_height(ground: Ground, frame: Frame, mark: Absent) -> float:
    return max(20 * ground.sizes.unit, len(_absent_lines(ground, frame, mark)) * ground.sizes.line(ground.sizes.minor))


def _absent(ground: Ground, mark: Absent, place: Place) -> list[Piece]:
    x = place.frame.x(_absent_at(ground, mark)) + GAP * ground.sizes.unit
    lines, step = _absent_lines(ground, place.frame, mark), ground.sizes.line(ground.sizes.minor)
    first = place.middle - (len(lines) - 1) / 2 * step
    return [
        ground.text(x, first + number * step, line, ground.sizes.minor, colour=ground.theme.text2, halo=True)
        for number, line in enumerate(lines)
    ]


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
    return [Reach(ground.fraction(mark.value), half, half)]


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
    Bar: Placing(bar_least, bar_reach, bar_pieces),
    Strip: Placing(lambda ground, _frame, mark: strip_least(ground, mark), strip_reach, strip_pieces),
    Span: Placing(lambda ground, _frame, _mark: ground.sizes.unit * 24, _span_reach, _span),
    Point: Placing(lambda ground, _frame, mark: point_least(ground, mark), point_reach, point_pieces),
    Link: Placing(lambda ground, _frame, _mark: ground.sizes.unit * 20, _no_reach, _link),
    Absent: Placing(_absent_height, _absent_reach, _absent),
    Entry: Placing(_entry_height, _no_reach, _entry),
    Cell: Placing(cell_height, _no_reach, cell_pieces),
    Reference: Placing(lambda _ground, _frame, _mark: 0, _reference_reach, _reference),
}
