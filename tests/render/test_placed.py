"""Marks in rows: each group tells its own pieces, bars go to pyqtgraph with their number, labels of narrow segments come last."""

from typing import TypeAlias

from careergui.charts.spec import Bar, Link, Mark, Point, Reference
from careergui.render.lanes import RowLanes, lanes_of
from careergui.render.measure import Measure
from careergui.render.pieces import BarShape, Glyph, Group, Line, Piece, Text
from careergui.render.placed import placed
from careergui.render.rows import row_bands
from tests.render.charted import FRAME, charted, grounded

Placed: TypeAlias = tuple[tuple[BarShape, ...], list[Piece], tuple[Group, ...]]


def put(measure: Measure, *marks: Mark, rows: int = 2, before: int = 0, lanes: dict[int, RowLanes] | None = None) -> Placed:
    ground = grounded(charted(*marks, rows=rows), measure)
    middles = [100.0 + 60 * row for row in range(rows)]
    return placed(ground, FRAME, row_bands(ground, FRAME, 200), middles, lanes or {}, before)


def dot(row: int, value: float, slot: int = 0, **more: str) -> Point:
    return Point(row=row, value=value, ink=slot, shape="mark", label=more.get("label", ""))


def test_that_a_mark_stands_in_its_own_row(measure: Measure) -> None:
    _, pieces, _ = put(measure, dot(0, 1), dot(1, 6))
    assert [(piece.x, piece.y) for piece in pieces if isinstance(piece, Glyph)] == [(200, 100), (700, 160)]


def test_that_groups_tell_which_pieces_are_whose(measure: Measure) -> None:
    marks = (dot(0, 1, label="$1"), Link(row=1, start=1, end=2, ink=0), dot(1, 6))
    _, pieces, groups = put(measure, *marks, before=5)
    assert [(group.mark, group.first, group.end) for group in groups] == [(0, 5, 7), (1, 7, 8), (2, 8, 9)]
    assert [type(piece) for piece in pieces] == [Glyph, Text, Line, Glyph]


def test_that_bars_are_left_to_pyqtgraph_with_the_number_of_their_mark(measure: Measure) -> None:
    shapes, _, _ = put(measure, dot(0, 1), Bar(row=1, start=0, end=4, ink=3), Bar(row=0, start=0, end=2, ink=1))
    assert [(shape.mark, shape.start, shape.end, shape.ink) for shape in shapes] == [(1, 0, 4, 3), (2, 0, 2, 1)]
    assert shapes[0].top > shapes[1].top


def test_that_labels_of_narrow_segments_come_after_all_marks_and_in_no_group(measure: Measure) -> None:
    narrow = Bar(row=0, start=0, end=0.05, ink="level1", label="0.5%", inside=True)
    wide = Bar(row=0, start=0.05, end=5, ink="level2", label="99%", inside=True)
    _, pieces, groups = put(measure, narrow, wide)
    texts = [piece.text for piece in pieces if isinstance(piece, Text)]
    assert texts[-1] == "0.5%"
    assert groups[-1].end < len(pieces)
    assert sorted(texts) == ["0.5%", "99%"]


def test_that_a_reference_needs_no_row_of_its_own(measure: Measure) -> None:
    _, pieces, _ = put(measure, Reference(value=3, label="All"))
    (line,) = (piece for piece in pieces if isinstance(piece, Line))
    assert (line.x1, line.y1, line.y2) == (400, FRAME.top, FRAME.bottom)


def test_that_marks_parted_in_their_row_keep_their_value(measure: Measure) -> None:
    marks = (dot(0, 3, 0), dot(0, 3, 1))
    lanes = lanes_of(grounded(charted(*marks, rows=1), measure), FRAME)
    _, pieces, _ = put(measure, *marks, rows=1, lanes=lanes)
    first, second = (piece for piece in pieces if isinstance(piece, Glyph))
    assert first.x == second.x == 400
    assert (first.y + second.y) / 2 == 100
    assert first.y < second.y
