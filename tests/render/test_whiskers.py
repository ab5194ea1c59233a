"""A whisker spans its interval in the lane of its mark, greys with it, and no label lies on it."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Bar, ChartSpec, Key, Point
from careergui.render.measure import Measure
from careergui.render.pieces import BarShape, Box, Glyph, Layout, Line, Text
from tests.render.charted import charted, laid
from tests.render.read_back import spots

SURE = Point(row=0, value=3, ink=1, shape="mark")
UNSURE = replace(SURE, low=2.25, high=4)


def level(layout: Layout) -> list[Line]:
    return [line for line in layout.over if isinstance(line, Line) and line.y1 == line.y2 and line.ink != "surface"]


def said(layout: Layout, words: str) -> Text:
    return next(piece for piece in layout.over if isinstance(piece, Text) and piece.text == words)


def test_that_it_ends_at_the_ends_of_the_interval_with_caps(measure: Measure) -> None:
    layout = laid(charted(UNSURE), measure)
    ends = layout.frame.x(2.25), layout.frame.x(4)
    (line,) = level(layout)
    assert (line.x1, line.x2, line.ink, line.slot) == (*ends, 1, 1)
    caps = [piece.x1 for piece in layout.over if isinstance(piece, Line) and piece.x1 == piece.x2]
    assert caps == list(ends)


@pytest.mark.parametrize("ends", [(None, None), (3, 3), (2, None), (None, 4)])
def test_that_no_interval_draws_none(ends: tuple[float | None, float | None], measure: Measure) -> None:
    assert level(laid(charted(replace(SURE, low=ends[0], high=ends[1])), measure)) == []


def test_that_a_bar_without_doubt_has_no_whisker(measure: Measure) -> None:
    bar = Bar(row=0, start=0, end=3, ink=1, low=3, high=3)
    assert not [piece for piece in laid(charted(bar), measure).over if isinstance(piece, Line)]


def test_that_it_lies_in_the_lane_of_its_mark(measure: Measure) -> None:
    layout = laid(charted(UNSURE, replace(UNSURE, ink=2)), measure)
    glyphs = [piece for piece in layout.over if isinstance(piece, Glyph)]
    assert [line.y1 for line in level(layout)] == [glyph.y for glyph in glyphs]
    assert glyphs[0].y != glyphs[1].y


@pytest.mark.parametrize("mark", [UNSURE, Bar(row=0, start=0, end=3, ink=1, low=-2, high=9)])
def test_that_marks_on_either_kind_of_axis_stand_at_their_values_even_beyond_its_ends(mark: Point | Bar, measure: Measure) -> None:
    charts = [charted(mark), *([charted(mark, log=True)] if isinstance(mark, Point) else [])]
    for spec in charts:
        layout = laid(spec, measure)
        assert all(abs(wanted - found) < 0.5 for _, wanted, found in spots(spec, layout))
        assert all(0 <= line.x1 <= line.x2 <= layout.width for line in level(layout))


@pytest.mark.parametrize(("place", "end"), [("right", 4), ("left", 2.25)])
def test_that_a_label_beside_a_point_stands_beyond_the_whisker(place: str, end: float, measure: Measure) -> None:
    layout = laid(charted(replace(UNSURE, label="$3", place=place)), measure)
    label = said(layout, "$3")
    edge = layout.frame.x(end)
    assert label.x > edge if place == "right" else label.x + label.width < edge


@pytest.mark.parametrize(("end", "low", "high"), [(3, 2, 5), (-3, -6, -1)])
def test_that_a_label_beside_a_bar_stands_beyond_the_whisker(end: float, low: float, high: float, measure: Measure) -> None:
    bar = Bar(row=0, start=0, end=end, ink=0, label="$3", low=low, high=high)
    spec = charted(bar)
    layout = laid(replace(spec, axis=replace(spec.axis, minimum=-7)), measure)
    label = said(layout, "$3")
    assert label.x > layout.frame.x(5) if end > 0 else label.x + label.width < layout.frame.x(-6)


def test_that_what_is_within_error_is_grey_but_keeps_its_role(measure: Measure) -> None:
    for spec in (charted(UNSURE, faint=True), charted(replace(UNSURE, faint=True))):
        drawn = [piece for piece in laid(spec, measure).over if isinstance(piece, Glyph | Line)]
        assert {(piece.ink, piece.slot) for piece in drawn} == {("control_border", 1)}


def test_that_a_faint_row_has_grey_words_and_a_grey_bar(measure: Measure) -> None:
    bar = Bar(row=0, start=0, end=3, ink=0)
    layout = laid(charted(bar, faint=True), measure)
    plain = laid(charted(bar), measure)
    assert layout.bars[0].ink == "control_border"
    assert said(layout, "Row 0").colour != said(plain, "Row 0").colour


def test_that_a_bar_too_uncertain_is_an_outline_that_ends_at_its_value(measure: Measure) -> None:
    spec = charted(Bar(row=0, start=0, end=3, ink=0, hollow=True))
    layout = laid(spec, measure)
    assert layout.bars == ()
    (box,) = (piece for piece in layout.over if isinstance(piece, Box))
    assert box.hollow
    assert all(abs(wanted - found) < 0.01 for _, wanted, found in spots(spec, layout))
    assert isinstance(laid(charted(Bar(row=0, start=0, end=3, ink=0)), measure).bars[0], BarShape)


def test_that_the_key_has_a_sample_of_each(measure: Measure) -> None:
    def drawn(sample: str) -> int:
        spec: ChartSpec = replace(charted(SURE), keys=(Key(sample=sample, label="L"),))  # type: ignore[arg-type]  # one of the names
        return len(laid(spec, measure).over) - len(laid(charted(SURE), measure).over)

    assert (drawn("whisker"), drawn("open strip"), drawn("faint")) == (5, 6, 2)
