"""Heads of columns: each role's mark above its name, in its own column, standing on the plot."""

import pytest
from msgspec.structs import replace

from careergui.charts.further_marks import Cell
from careergui.charts.spec import Axis, ChartSpec, Column, Entry, Key, Mark, Point
from careergui.render.columns import column_heads, columns_need, keys_of, marks_need
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Glyph, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from tests.render.charted import charted, grounded

FRAME = Frame(left=100, top=200, right=500, bottom=400, minimum=0, maximum=2)


def columned(*names: str, marks: tuple[Mark, ...] = (), slots: bool = True) -> ChartSpec:
    columns = tuple(Column(number + 0.5, name, number if slots else None) for number, name in enumerate(names))
    return replace(charted(*marks), axis=Axis(minimum=0, maximum=len(names), columns=columns))


def test_that_a_mark_stands_above_its_name_in_the_middle_of_the_column(measure: Measure) -> None:
    pieces = column_heads(grounded(columned("Nurses", "Weavers"), measure), FRAME)
    marks = [piece for piece in pieces if isinstance(piece, Glyph)]
    names = [piece for piece in pieces if isinstance(piece, Text)]
    first = min(name.y - 0.36 * name.pixels for name in names) - 0.7 * 11 * 1.36
    assert [first - mark.y for mark in marks] == pytest.approx([5, 5])
    assert [(mark.x, mark.shape, mark.slot) for mark in marks] == [(200, "mark 0", 0), (400, "mark 1", 1)]
    assert [name.x + name.width / 2 for name in names] == pytest.approx([200, 400])
    assert max(mark.y + mark.size / 2 for mark in marks) < min(name.y - name.pixels * 0.8 for name in names)
    assert max(name.y for name in names) < FRAME.top


def test_that_a_column_that_is_no_role_has_no_mark(measure: Measure) -> None:
    pieces = column_heads(grounded(columned("Level", "Weight", slots=False), measure), FRAME)
    assert [type(piece) for piece in pieces] == [Text, Text]


def test_that_names_are_wrapped_to_their_column_and_marks_stand_in_one_line(measure: Measure) -> None:
    pieces = column_heads(grounded(columned("Nurses", "Interdisciplinary weavers of all of the carpets"), measure), FRAME)
    names = [piece for piece in pieces if isinstance(piece, Text)]
    assert len(names) > 2
    assert max(name.width for name in names) <= 194.01
    assert len({piece.y for piece in pieces if isinstance(piece, Glyph)}) == 1
    assert max(name.y for name in names) < FRAME.top


def test_that_a_column_is_as_wide_as_the_longest_ordinary_word(measure: Measure) -> None:
    word = measure.width("Weavers", 11, 600)
    assert columns_need(grounded(columned("Nurses of", "Weavers of"), measure)) == pytest.approx((word + 8) * 2)


def test_that_a_name_within_a_column_counts_too(measure: Measure) -> None:
    entry = Entry(row=0, value=0.5, text="Comprehension", slot=0)
    need = columns_need(grounded(columned("a", "b", marks=(entry,)), measure))
    assert need == pytest.approx((measure.width("Comprehension", 12) + 8) * 2)


def test_that_one_extraordinary_word_does_not_make_everything_small(measure: Measure) -> None:
    assert columns_need(grounded(columned("Psychoneuroimmunoendocrinologists", "b"), measure)) == (104 + 8) * 2


def test_that_labels_beside_marks_need_room_for_the_widest(measure: Measure) -> None:
    points = tuple(Point(row=0, value=0.5, ink=0, label=label) for label in ("4.1", "4.25"))
    assert marks_need(grounded(columned("a", "b", marks=points), measure)) == pytest.approx((measure.width("4.25", 11) + 26) * 2)


def test_that_unlabelled_marks_need_no_room_nor_do_labels_on_a_scale(measure: Measure) -> None:
    assert marks_need(grounded(columned("a", "b", marks=(Point(row=0, value=0.5, ink=0),)), measure)) == 0
    assert marks_need(grounded(charted(Point(row=0, value=0.5, ink=0, label="4.25")), measure)) == 0


def test_that_figures_in_cells_need_room(measure: Measure) -> None:
    one, two = (marks_need(grounded(columned("a", marks=(Cell(row=0, value=0.5, text=text),)), measure)) for text in ("4", "4,000,000"))
    assert 0 < one < two


def test_that_where_all_is_tight_roles_are_named_in_the_key_and_their_marks_head_the_columns(measure: Measure) -> None:
    columns = tuple(Column(number + 0.5, f"Weavers of the longest name {number}", slot=number) for number in range(3))
    spec = replace(charted(), axis=Axis(minimum=0, maximum=3, columns=columns), keys=(Key(sample="whisker", label="90%"),))
    usual, tight = (Ground(spec, theme("light"), Sizes(1, close=tight, tight=tight), measure) for tight in (False, True))
    assert keys_of(usual) == spec.keys
    assert [(key.sample, key.label) for key in keys_of(tight)] == [("mark", column.label) for column in columns] + [("whisker", "90%")]
    assert [key.ink for key in keys_of(tight)][:3] == [0, 1, 2]
    heads = [column_heads(ground, FRAME) for ground in (usual, tight)]
    assert [any(isinstance(piece, Text) for piece in pieces) for pieces in heads] == [True, False]
    assert [sum(isinstance(piece, Glyph) for piece in pieces) for pieces in heads] == [3, 3]
    assert columns_need(tight) < columns_need(usual)


def test_that_columns_that_are_no_roles_keep_their_words(measure: Measure) -> None:
    columns = (Column(0.5, "Weavers", slot=0), Column(1.5, "Elsewhere"))
    spec = replace(charted(), axis=Axis(minimum=0, maximum=2, columns=columns))
    tight = Ground(spec, theme("light"), Sizes(1, close=True, tight=True), measure)
    assert [piece.text for piece in column_heads(tight, FRAME) if isinstance(piece, Text)] == ["Elsewhere"]
    assert [key.label for key in keys_of(tight)] == ["Weavers"]
