"""Which pieces of a picture belong together in a file: those of a mark, of a role, of a place; writes nothing itself."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from careergui.charts.spec import ChartSpec
from careergui.render.pieces import BarShape, Box, Frame, Glyph, Layout, Line, Piece, Text


class Kin(Struct, frozen=True):
    """What a group is of: the slot of a role and a row, as far as there are; `title` says it, `name` parts groups of the same."""

    slot: int | None = None
    row: int | None = None
    title: str = ""
    name: str = ""


NOBODY = Kin()
"""Words and lines that belong to the whole chart."""


def bar_pieces(layout: Layout) -> list[tuple[Piece, int]]:
    """The bars as boxes, in pixels, with the number of their mark."""
    return [(_box(bar, layout.frame), bar.mark) for bar in layout.bars]


def groups(spec: ChartSpec, layout: Layout) -> Iterator[tuple[Kin, list[tuple[Piece, str]]]]:
    """The pieces that lie over the bars, neighbours of one kin together, each with the part of its mark that it is."""
    marks = {number: group.mark for group in layout.groups for number in range(group.first, group.end)}
    found = [
        (_kin(spec, layout, piece, marks.get(number)), piece, _part(spec, layout, piece, marks.get(number)))
        for number, piece in enumerate(layout.over)
    ]
    for kin, members in groupby(found, key=lambda one: one[0]):
        yield kin, [(piece, part) for _, piece, part in members]


def of_bars(spec: ChartSpec, layout: Layout) -> Iterator[tuple[Kin, list[tuple[Piece, str]]]]:
    """The bars, those of one row and role together."""
    found = [(_of_mark(spec, mark), piece) for piece, mark in bar_pieces(layout)]
    for kin, members in groupby(found, key=lambda one: one[0]):
        yield kin, [(piece, piece.part or "bar") for _, piece in members]


def _box(bar: BarShape, frame: Frame) -> Box:
    left, right = sorted((frame.x(bar.start), frame.x(bar.end)))
    return Box(x=left, y=frame.top + bar.top, width=right - left, height=bar.height, ink=bar.ink, slot=bar.slot, part=bar.part)


def _kin(spec: ChartSpec, layout: Layout, piece: Piece, mark: int | None) -> Kin:
    if mark is not None:
        return _of_mark(spec, mark)
    if (row := _row(layout, piece)) is not None:
        line = spec.rows[row]
        return Kin(line.slot, row, line.words if layout.spots else line.label, "" if layout.spots else "name")
    return Kin(piece.slot, None, _title(spec, piece.slot)) if piece.slot is not None else NOBODY


def _of_mark(spec: ChartSpec, number: int) -> Kin:
    """The kin of a mark: its role, which may be that of its row, and its row."""
    mark = spec.marks[number]
    own = getattr(mark, "slot", getattr(mark, "ink", None))
    row = getattr(mark, "row", None)
    if row is None:
        return Kin(own if isinstance(own, int) else None, None, getattr(mark, "label", ""), type(mark).__name__.lower())
    line = spec.rows[row]
    slot = own if isinstance(own, int) else line.slot
    if slot is None or slot == line.slot:
        return Kin(slot, row, line.label)
    return Kin(slot, row, ": ".join(filter(None, (_title(spec, slot), line.label))))


def _part(spec: ChartSpec, layout: Layout, piece: Piece, mark: int | None) -> str:
    if piece.part:
        return piece.part
    if getattr(piece, "ink", "") == "surface":
        return "gap"
    if mark is not None:
        return "label" if isinstance(piece, Text) else type(spec.marks[mark]).__name__.lower()
    if _row(layout, piece) is None:
        return _part_of_whole(spec, layout, piece) if isinstance(piece, Text) else ""
    return "label" if isinstance(piece, Text) and piece.x >= layout.frame.left else "name"


def _part_of_whole(spec: ChartSpec, layout: Layout, text: Text) -> str:
    """What words are that belong to no row: above the plot title, unit line or key, below it axis, note or source."""
    if text.y < layout.frame.top:
        largest = max(piece.pixels for piece in layout.over if isinstance(piece, Text))
        return "title" if text.pixels == largest else "unit" if text.text in spec.subtitle else "key"
    if text.text in {tick.label for tick in spec.axis.ticks}:
        return "axis"
    return "source" if text.text in spec.source else "note" if any(text.text in note for note in spec.notes) else ""


def _title(spec: ChartSpec, slot: int | None) -> str:
    return next((role.title for role in spec.roles if role.slot == slot), "")


def _row(layout: Layout, piece: Piece) -> int | None:
    """The row in which a piece stands that is no part of a mark: its name, its figure at the right; on a map, the tile."""
    middle = _middle(piece)
    if middle is None:
        return None
    x, y = middle
    if layout.spots:
        return next((number for number, spot in enumerate(layout.spots) if _holds(spot, x, y)), None)
    return next((number for number, (top, bottom) in enumerate(layout.rows) if top <= y < bottom), None)


def _middle(piece: Piece) -> tuple[float, float] | None:
    if isinstance(piece, Box):
        return piece.x + piece.width / 2, piece.y + piece.height / 2
    if isinstance(piece, Text):
        return piece.x + piece.width / 2, piece.y - piece.pixels * 0.36
    if isinstance(piece, Glyph):
        return piece.x, piece.y
    return ((piece.x1 + piece.x2) / 2, (piece.y1 + piece.y2) / 2) if isinstance(piece, Line) else None


def _holds(spot: Iterable[float], x: float, y: float) -> bool:
    left, top, width, height = spot
    return left <= x <= left + width and top <= y <= top + height
