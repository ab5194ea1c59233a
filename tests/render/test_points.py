"""Points: the glyph at its value, the label where it is asked for and clear of whisker, arrow and marks, and the room for all."""

from typing import Literal, TypeVar

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Point
from careergui.render.ground import GAP, Place
from careergui.render.measure import Measure
from careergui.render.pieces import Arrow, Glyph, Line, Piece, Text
from careergui.render.points import point_least, point_pieces, point_reach
from careergui.render.theme import theme
from careergui.render.whiskers import FAINT
from tests.render.charted import FRAME, TWICE, charted, grounded

LIGHT = theme("light")
Kind = TypeVar("Kind")
ROW = Place(FRAME, 100, 60)
DIAMOND = Point(row=0, value=3, ink=2)
BESIDE = GAP * 0.8


def drawn(measure: Measure, mark: Point, place: Place = ROW, *, faint: bool = False) -> list[Piece]:
    return point_pieces(grounded(charted(mark, faint=faint), measure), mark, place)


def only(kind: type[Kind], pieces: list[Piece]) -> Kind:
    (found,) = (piece for piece in pieces if isinstance(piece, kind))
    return found


def test_that_a_glyph_stands_at_its_value_in_the_middle_of_its_row(measure: Measure) -> None:
    glyph = only(Glyph, drawn(measure, DIAMOND))
    assert (glyph.x, glyph.y, glyph.size, glyph.shape, glyph.ink, glyph.slot) == (400, 100, 13, "diamond", 2, 2)


def test_that_a_mark_is_its_role_s_and_a_dot_nobody_s(measure: Measure) -> None:
    mark = only(Glyph, drawn(measure, replace(DIAMOND, shape="mark")))
    dot = only(Glyph, drawn(measure, replace(DIAMOND, shape="dot", ink="control_border")))
    assert (mark.shape, mark.size, mark.slot) == ("mark 2", 11, 2)
    assert (dot.shape, dot.slot) == ("dot", None)
    assert dot.size < mark.size


def test_that_a_faint_mark_or_one_of_a_faint_row_is_grey_but_still_its_role_s(measure: Measure) -> None:
    for pieces in (drawn(measure, replace(DIAMOND, faint=True)), drawn(measure, DIAMOND, faint=True)):
        glyph = only(Glyph, pieces)
        assert (glyph.ink, glyph.slot) == (FAINT, 2)


def test_that_a_mark_in_a_row_where_some_lie_on_others_has_paper_around_it(measure: Measure) -> None:
    mark = replace(DIAMOND, shape="mark")
    assert only(Glyph, drawn(measure, mark)).edge == 0
    assert only(Glyph, drawn(measure, mark, replace(ROW, edged=True))).edge == pytest.approx(1.1)


def test_that_a_mark_drawn_larger_is_a_ring(measure: Measure) -> None:
    glyph = only(Glyph, drawn(measure, replace(DIAMOND, shape="mark", hollow=True), replace(ROW, edged=True, scale=1.6)))
    assert (glyph.ring, glyph.hollow, glyph.edge) == (True, True, 0)
    assert glyph.size == pytest.approx(17.6)


def test_that_a_label_above_is_in_the_middle_over_the_mark(measure: Measure) -> None:
    text = only(Text, drawn(measure, replace(DIAMOND, label="$3")))
    assert text.x + text.width / 2 == pytest.approx(400)
    assert text.y < 100 - 13 / 2
    assert (text.pixels, text.weight, text.colour, text.halo) == (13, 600, LIGHT.text1, True)


def test_that_a_quiet_label_is_small(measure: Measure) -> None:
    text = only(Text, drawn(measure, replace(DIAMOND, label="$3", strong=False)))
    assert (text.pixels, text.weight, text.colour) == (11, 400, LIGHT.text2)


def test_that_labels_beside_stand_off_the_mark_by_the_same_way(measure: Measure) -> None:
    right, left = (only(Text, drawn(measure, replace(DIAMOND, label="$3", place=place))) for place in ("right", "left"))
    assert right.x - 400 == pytest.approx(6.5 + BESIDE)
    assert 400 - (left.x + left.width) == pytest.approx(6.5 + BESIDE)
    assert right.y == left.y


def test_that_a_label_clears_the_whisker_on_its_side(measure: Measure) -> None:
    wide = replace(DIAMOND, label="$3", low=1, high=4)
    right, left = (only(Text, drawn(measure, replace(wide, place=place))) for place in ("right", "left"))
    assert right.x == pytest.approx(500 + 6.5 + BESIDE)
    assert left.x + left.width == pytest.approx(200 - 6.5 - BESIDE)
    whisker = [piece for piece in drawn(measure, wide) if isinstance(piece, Line)]
    assert (min(line.x1 for line in whisker), max(line.x2 for line in whisker)) == (200, 500)


def test_that_a_lower_bound_has_an_open_arrow_and_its_label_stands_beyond(measure: Measure) -> None:
    pieces = drawn(measure, replace(DIAMOND, label="≥$3", place="right", open_end=True))
    arrow, text = only(Arrow, pieces), only(Text, pieces)
    assert (arrow.x, arrow.y, arrow.part) == (400 + 6.5 + 7, 100, "open-end")
    assert text.x == pytest.approx(400 + 6.5 + BESIDE + 7)


def test_that_room_is_kept_for_the_open_arrow_where_the_label_above_is_narrower(measure: Measure) -> None:
    mark = replace(DIAMOND, label="1", open_end=True)
    (reach,) = point_reach(grounded(charted(mark), measure), mark)
    assert (reach.left, reach.right) == (6.5, 13.5)


def test_that_a_dot_that_is_a_bound_is_an_arrow_in_its_stead_that_begins_at_the_value(measure: Measure) -> None:
    pieces = drawn(measure, replace(DIAMOND, shape="dot", open_end=True))
    assert [type(piece) for piece in pieces] == [Arrow]
    arrow = only(Arrow, pieces)
    assert arrow.x - arrow.size == pytest.approx(400)


def test_that_a_label_of_a_dot_goes_under_it_where_a_role_s_mark_stands(measure: Measure) -> None:
    mark = replace(DIAMOND, shape="dot", label="Texas $3", place="right")
    free = only(Text, drawn(measure, mark))
    under = only(Text, drawn(measure, mark, replace(ROW, taken=((420.0, 431.0),))))
    elsewhere = only(Text, drawn(measure, mark, replace(ROW, taken=((600.0, 611.0),))))
    assert free == elsewhere
    assert under.y > free.y + 10
    assert under.x == pytest.approx(402)
    left = only(Text, drawn(measure, replace(mark, place="left"), replace(ROW, taken=((350.0, 361.0),))))
    assert left.x + left.width == pytest.approx(398)


def test_that_the_height_of_a_row_is_what_the_labels_ask(measure: Measure) -> None:
    ground = grounded(charted(DIAMOND), measure)
    label = replace(DIAMOND, label="$3")
    rows = [DIAMOND, label, replace(label, place="left"), replace(label, place="left", shape="dot")]
    assert [point_least(ground, mark) for mark in rows] == [20, 56, 20, 20]


def test_that_an_unlabelled_mark_reaches_half_its_size(measure: Measure) -> None:
    (reach,) = point_reach(grounded(charted(DIAMOND), measure), DIAMOND)
    assert (reach.fraction, reach.left, reach.right) == (3 / 7, 6.5, 6.5)


@pytest.mark.parametrize("place", ["above", "left", "right"])
def test_that_twice_as_large_everything_is_twice_as_far(place: Literal["above", "left", "right"], measure: Measure) -> None:
    """But for the widths of letters: large ones are of another cut."""
    mark = replace(DIAMOND, label="$3", place=place, open_end=True, low=2, high=4)
    one = drawn(measure, mark)
    two = point_pieces(grounded(charted(mark), measure, 2), mark, Place(TWICE, 200, 120))
    marks, arrows = ((only(Glyph, one), only(Glyph, two)), (only(Arrow, one), only(Arrow, two)))
    for small, large in (marks, arrows):
        assert (large.x, large.y, large.size) == pytest.approx((2 * small.x, 2 * small.y, 2 * small.size))
    few, many = only(Text, one), only(Text, two)
    assert many.x + many.anchor * many.width == pytest.approx(2 * (few.x + few.anchor * few.width))
    assert many.y == pytest.approx(2 * few.y)


@pytest.mark.parametrize("place", ["above", "left", "right"])
def test_that_the_room_asked_for_is_what_the_pieces_take(place: Literal["above", "left", "right"], measure: Measure) -> None:
    mark = replace(DIAMOND, label="$123,456", place=place, open_end=True)
    ground = grounded(charted(mark), measure)
    reach, *_ = point_reach(ground, mark)
    text = only(Text, drawn(measure, mark))
    assert 400 - reach.left <= text.x + 0.01
    assert text.x + text.width <= 400 + reach.right + 0.01
    arrow = only(Arrow, drawn(measure, mark))
    assert arrow.x <= 400 + reach.right + 0.01
    taken = max(text.x + text.width, arrow.x) - min(text.x, 393.5)
    assert reach.left + reach.right == pytest.approx(taken, abs=0.01)
