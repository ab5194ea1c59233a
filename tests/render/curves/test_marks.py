"""Lines from value to value, marks that are seen where they meet, and arrows where only a bound is known."""

import pytest

from careergui.charts.further_marks import CurvePoint
from careergui.render.curves.marks import arrows, headroom, lines, points
from careergui.render.pieces import Glyph, Line
from tests.render.curves.made import curve, lined, plotted


def bound(across: float, value: float, label: str = "") -> CurvePoint:
    return CurvePoint(across=across, value=value, bound=True, label=label)


def glyphs(pieces: list, part: str) -> list[Glyph]:  # type: ignore[type-arg]  # any pieces
    return [piece for piece in pieces if isinstance(piece, Glyph) and piece.part == part]


def test_that_lines_join_neighbours() -> None:
    one = curve(1, 0, 50, 100)
    made = [piece for piece in lines(plotted(one), [one], 1) if isinstance(piece, Line)]
    assert [(line.x1, line.y1, line.x2, line.y2) for line in made] == [(100, 250, 300, 150), (300, 150, 500, 50)]
    assert {(line.ink, line.slot, line.dash) for line in made} == {(1, 1, ())}


def test_that_no_line_runs_over_a_gap() -> None:
    one = curve(0, 0, None, 100)
    assert lines(plotted(one), [one], 1) == []


@pytest.mark.parametrize("values", [(0, bound(1, 50)), (bound(0, 0), 50)], ids=["to", "from"])
def test_that_no_line_runs_to_a_bound_nor_from_one(values: tuple[float | CurvePoint, ...]) -> None:
    one = curve(0, *values)
    assert lines(plotted(one), [one], 1) == []


def test_that_what_leads_to_a_cautious_value_is_dashed() -> None:
    one = curve(0, 0, 20, CurvePoint(across=2, value=90, cautious=True))
    assert [bool(line.dash) for line in lines(plotted(one), [one], 1) if isinstance(line, Line)] == [False, True]


def test_that_every_value_has_its_mark_on_a_rim_of_paper() -> None:
    one = curve(3, 0, 50, 100)
    pieces = points(plotted(one), [one], 0, 1)
    marks, rims = glyphs(pieces, "value"), glyphs(pieces, "rim")
    assert [(mark.x, mark.y) for mark in marks] == [(rim.x, rim.y) for rim in rims] == [(100, 250), (300, 150), (500, 50)]
    assert {(mark.shape, mark.ink, mark.slot, mark.size) for mark in marks} == {("mark 3", 3, 3, 10)}
    assert {(rim.ink, rim.slot, rim.size) for rim in rims} == {("surface", None, 13.5)}


def test_that_a_cautious_value_is_open_and_a_bound_has_no_mark() -> None:
    one = curve(0, 10, CurvePoint(across=1, value=20, cautious=True), bound(2, 30))
    assert [mark.hollow for mark in glyphs(points(plotted(one), [one], 0, 1), "value")] == [False, True]


def test_that_of_marks_that_meet_the_first_drawn_is_the_widest() -> None:
    curves = [curve(slot, 50, 20 * slot) for slot in range(3)]
    plot = plotted(*curves)
    sizes = [[mark.size for mark in glyphs(points(plot, curves, number, 1), "value")] for number in range(3)]
    assert sizes == [[20, 10], [15, 10], [10, 10]]


def test_that_a_bound_has_a_foot_at_its_value_and_an_arrow_up_from_it() -> None:
    one = curve(2, 10, bound(1, 50))
    pieces = [piece for piece in arrows(plotted(one), [one], 0, 1) if isinstance(piece, Line)]
    (foot,) = (line for line in pieces if line.part == "bound")
    stem, *heads = (line for line in pieces if line.part == "open-end")
    assert foot.y1 == foot.y2 == 150
    assert (foot.x1 + foot.x2) / 2 == 300
    assert (stem.x1, stem.y1, stem.x2) == (300, 150, 300)
    assert stem.y2 == 150 - 13
    assert [(head.x2, head.y2) for head in heads] == [(300, stem.y2)] * 2
    assert heads[0].x1 + heads[1].x1 == 600
    assert {line.slot for line in pieces} == {2}


def test_that_arrows_of_one_place_rise_in_turn() -> None:
    curves = [curve(slot, 10, bound(1, 50)) for slot in range(2)]
    plot = plotted(*curves)
    tips = [min(line.y2 for line in arrows(plot, curves, number, 1) if isinstance(line, Line)) for number in range(2)]
    assert tips == [150 - 13 - 8, 150 - 13]


def test_that_room_above_is_kept_for_marks_at_the_top_alone() -> None:
    assert headroom(lined(curve(0, 100, 0, 100)), [curve(0, 100, 0, 100)]) == 10


def test_that_arrows_and_words_at_the_top_need_more_room_and_those_below_it_do_not() -> None:
    def room(*values: float | CurvePoint) -> float:
        one = curve(0, *values)
        return headroom(lined(one), [one])

    assert room(bound(0, 100)) == 10 + 13 + 8
    assert room(CurvePoint(across=0, value=100, label="$100")) == 10 + 20
    assert room(bound(0, 100, "≥$100")) == 10 + 13 + 8 + 20
    assert room(bound(0, 10, "≥$10")) == 10
