"""Labels of dots keep the level of their row and stand clear of roles’ marks; rings and paper lie around marks that meet."""

import pytest

from careergui.charts.spec import Point
from careergui.render.measure import Measure
from careergui.render.pieces import Glyph, Layout, Text
from tests.render.charted import charted, laid

LEAST = Point(row=0, value=2, ink="control_border", shape="dot", label="AL $2", place="left", strong=False)
MOST = Point(row=0, value=5, ink="control_border", shape="dot", label="CA $5", place="right", strong=False)


def said(layout: Layout, words: str) -> Text:
    return next(piece for piece in layout.over if isinstance(piece, Text) and piece.text == words)


def test_that_the_labels_of_dots_in_any_lane_stand_on_one_level(measure: Measure) -> None:
    twin = Point(row=0, value=2, ink="control_border", shape="dot")
    layout = laid(charted(twin, LEAST, MOST), measure)
    dots = [piece for piece in layout.over if isinstance(piece, Glyph)]
    assert dots[0].y != dots[1].y
    assert said(layout, "AL $2").y == said(layout, "CA $5").y


def test_that_a_label_stands_under_its_dot_where_a_roles_mark_stands_beside(measure: Measure) -> None:
    here = Point(row=0, value=5.3, ink=0, shape="mark")
    layout = laid(charted(LEAST, MOST, here), measure)
    beside, under = said(layout, "AL $2"), said(layout, "CA $5")
    assert under.y > beside.y + 10
    assert under.x == pytest.approx(layout.frame.x(5) + 2)


def test_that_both_labels_under_dots_at_one_value_stand_apart(measure: Measure) -> None:
    marks = (Point(row=0, value=1.8, ink=0, shape="mark"), Point(row=0, value=2.4, ink=1, shape="mark"))
    both = (LEAST, Point(row=0, value=2, ink="control_border", shape="dot", label="CA $2", place="right", strong=False))
    layout = laid(charted(*both, *marks), measure)
    left, right = said(layout, "AL $2"), said(layout, "CA $2")
    assert left.y == right.y
    assert left.x + left.width + 3 < right.x


def test_that_the_nations_mark_becomes_a_ring_around_the_places(measure: Measure) -> None:
    nation, here = (Point(row=0, value=3, ink=0, shape="mark", hollow=hollow) for hollow in (True, False))
    ring, mark = (piece for piece in laid(charted(nation, here), measure).over if isinstance(piece, Glyph))
    assert (ring.ring, mark.ring) == (True, False)
    assert ring.size > 1.4 * mark.size
    assert (ring.x, ring.y) == (mark.x, mark.y)


def test_that_marks_have_paper_around_them_in_rows_where_some_lie_on_others(measure: Measure) -> None:
    parted = [Point(row=0, value=3, ink=slot, shape="mark") for slot in range(3)]
    alone = [Point(row=1, value=3 + slot, ink=slot, shape="mark") for slot in range(2)]
    glyphs = [piece for piece in laid(charted(*parted, *alone, rows=2), measure).over if isinstance(piece, Glyph)]
    assert [glyph.edge > 0 for glyph in glyphs] == [True, True, True, False, False]
