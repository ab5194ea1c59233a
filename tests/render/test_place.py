"""Each kind of mark at its value and its words beside it: ranges, links, reasons, names in columns and lines across all rows."""

import pytest
from msgspec.structs import replace

from careergui.charts.further_marks import Cell
from careergui.charts.spec import Absent, Axis, Bar, Column, Entry, Link, Mark, Point, Reference, Span, Strip
from careergui.render.ground import GAP, Ground, Place
from careergui.render.measure import Measure
from careergui.render.pieces import Line, Piece, Text
from careergui.render.place import TABLE
from careergui.render.theme import theme
from tests.render.charted import FRAME, TWICE, charted, grounded

LIGHT = theme("light")
ROW = Place(FRAME, 100, 60)
SPAN = Span(row=0, slot=2, low=2, high=5, low_label="$20", high_label="$50")
LONG = "Withheld by the survey, as too few employers answered to say it without telling of a single one."


def drawn(ground: Ground, mark: Mark, place: Place = ROW) -> list[Piece]:
    return TABLE[type(mark)].pieces(ground, mark, place)


def texts(pieces: list[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]


def lines(pieces: list[Piece]) -> list[Line]:
    return [piece for piece in pieces if isinstance(piece, Line)]


def middle(text: Text) -> float:
    return text.y - 0.36 * text.pixels


def test_that_every_mark_of_a_row_has_its_placing() -> None:
    assert set(TABLE) == {Bar, Strip, Span, Point, Link, Absent, Entry, Cell, Reference}


@pytest.mark.parametrize("mark", [SPAN, Link(row=0, start=2, end=5, ink=2)], ids=["span", "link"])
def test_that_a_range_runs_from_value_to_value_in_its_row(mark: Mark, measure: Measure) -> None:
    line, *_ = lines(drawn(grounded(charted(mark), measure), mark))
    assert (line.x1, line.x2, line.y1, line.y2, line.slot) == (300, 600, 100, 100, 2)


def test_that_the_ends_of_a_range_are_said_outside_it(measure: Measure) -> None:
    low, high = texts(drawn(grounded(charted(SPAN), measure), SPAN))
    assert (low.text, high.text) == ("$20", "$50")
    assert low.x + low.width == pytest.approx(300 - 11)
    assert high.x == 600 + 11
    assert (low.halo, high.halo) == (True, True)


def test_that_a_range_keeps_room_for_its_words_on_either_side(measure: Measure) -> None:
    low, high = TABLE[Span].reach(grounded(charted(SPAN), measure), SPAN)
    assert (low.fraction, low.right, high.fraction, high.left) == (2 / 7, 0, 5 / 7, 0)
    assert low.left == pytest.approx(measure.width("$20", 12) + 11)
    assert high.right == pytest.approx(measure.width("$50", 12) + 11)


def test_that_the_caps_of_a_range_grow_with_their_row(measure: Measure) -> None:
    heights = []
    for grow in (1, 1.5):
        _, cap, _ = lines(drawn(grounded(charted(SPAN), measure), SPAN, replace(ROW, grow=grow)))
        heights.append(cap.y2 - cap.y1)
    assert heights == [12, 18]


def test_that_a_link_in_a_named_ink_belongs_to_no_role(measure: Measure) -> None:
    mark = Link(row=0, start=2, end=5, ink="text3")
    (line,) = lines(drawn(grounded(charted(mark), measure), mark))
    assert (line.ink, line.slot) == ("text3", None)


def test_that_a_reason_begins_where_the_axis_does_or_at_its_value(measure: Measure) -> None:
    for value, x in ((None, 100), (3, 400)):
        mark = Absent(row=0, text="not published", value=value)
        (text,) = texts(drawn(grounded(charted(mark), measure), mark))
        assert text.x == x + GAP
        assert middle(text) == pytest.approx(100)
        assert text.colour == LIGHT.text2


def test_that_a_long_reason_takes_as_many_lines_as_its_room_asks_about_the_middle(measure: Measure) -> None:
    mark = Absent(row=0, text=LONG, value=5)
    found = texts(drawn(grounded(charted(mark), measure), mark))
    assert len(found) > 2
    assert " ".join(text.text for text in found) == LONG
    assert max(text.x + text.width for text in found) <= FRAME.right + 0.01
    assert sum(map(middle, found)) / len(found) == pytest.approx(100)


def test_that_the_row_of_a_long_reason_is_as_high_as_its_lines(measure: Measure) -> None:
    ground = grounded(charted(), measure)
    short, long = (TABLE[Absent].least(ground, FRAME, Absent(row=0, text=text, value=5)) for text in ("none", LONG))
    count = len(texts(drawn(ground, Absent(row=0, text=LONG, value=5))))
    assert (short, long) == pytest.approx((20, count * ground.sizes.line(12)))


def test_that_a_reason_is_never_wrapped_to_less_than_its_room(measure: Measure) -> None:
    """At the very end of the axis: as wide as 120 pixels, for which room is kept."""
    mark = Absent(row=0, text=LONG, value=7)
    ground = grounded(charted(mark), measure)
    (reach,) = TABLE[Absent].reach(ground, mark)
    assert (reach.fraction, reach.left, reach.right) == (1, 0, 120 + GAP)
    assert max(text.width for text in texts(drawn(ground, mark))) > 60


def test_that_a_short_reason_asks_for_its_own_width_only(measure: Measure) -> None:
    (reach,) = TABLE[Absent].reach(grounded(charted(), measure), Absent(row=0, text="none"))
    assert reach.right == pytest.approx(measure.width("none", 12) + GAP)
    assert reach.fraction == 0


def test_that_a_name_in_a_column_is_wrapped_to_it_about_its_middle(measure: Measure) -> None:
    columns = (Column(1.75, "a", 0), Column(5.25, "b", 1))
    spec = replace(charted(), axis=Axis(minimum=0, maximum=7, columns=columns))
    mark = Entry(row=0, value=1.75, slot=0, text="Reading, writing and speaking about all of what the others have said and done")
    ground = grounded(spec, measure)
    found = texts(drawn(ground, mark))
    assert len(found) > 1
    assert [text.x + text.width / 2 for text in found] == pytest.approx([FRAME.x(1.75)] * len(found))
    assert max(text.width for text in found) <= 342.01
    assert TABLE[Entry].least(ground, FRAME, mark) == pytest.approx(len(found) * ground.sizes.line(12) + 5)


def test_that_a_reference_crosses_all_rows_with_its_words_above(measure: Measure) -> None:
    mark = Reference(value=3, label="All occupations $49,500")
    pieces = drawn(grounded(charted(mark), measure), mark)
    (line,), (text,) = lines(pieces), texts(pieces)
    assert (line.x1, line.y1, line.x2, line.y2) == (400, FRAME.top, 400, FRAME.bottom)
    assert (line.ink, line.dash) == ("text3", (3, 3))
    assert text.x + text.width / 2 == pytest.approx(400)
    assert text.y < FRAME.top


def test_that_a_reference_may_be_a_role_s(measure: Measure) -> None:
    mark = Reference(value=3, label="x", slot=4)
    (line,) = lines(drawn(grounded(charted(mark), measure), mark))
    assert line.ink == 4


def test_that_a_reference_keeps_half_its_words_on_either_side_and_asks_for_no_height(measure: Measure) -> None:
    mark = Reference(value=7, label="All occupations")
    ground = grounded(charted(mark), measure)
    half = measure.width("All occupations", 11) / 2
    (reach,) = TABLE[Reference].reach(ground, mark)
    assert (reach.fraction, reach.left, reach.right) == (1, half, half)
    assert TABLE[Reference].least(ground, FRAME, mark) == 0


@pytest.mark.parametrize(
    "mark", [SPAN, Link(row=0, start=1, end=2, ink=0), Absent(row=0, text="none", value=2), Reference(value=3, label="All")]
)
def test_that_twice_as_large_everything_is_twice_as_far(mark: Mark, measure: Measure) -> None:
    """But for the widths of letters: large ones are of another cut."""
    one = drawn(grounded(charted(mark), measure), mark)
    two = drawn(grounded(charted(mark), measure, 2), mark, Place(TWICE, 200, 120))
    for small, large in zip(lines(one), lines(two), strict=True):
        sides = [(line.x1, line.y1, line.x2, line.y2, line.width, *line.dash) for line in (small, large)]
        assert sides[1] == pytest.approx([2 * side for side in sides[0]])
    for few, many in zip(texts(one), texts(two), strict=True):
        assert many.x + many.anchor * many.width == pytest.approx(2 * (few.x + few.anchor * few.width))
        assert many.y == pytest.approx(2 * few.y)


@pytest.mark.parametrize(
    ("mark", "least"),
    [
        (SPAN, 24),
        (Link(row=0, start=1, end=2, ink=0), 20),
        (Strip(row=0, slot=0, median=3), 28),
        (Strip(row=0, slot=0, median=3, labels=("", "", "$3", "", "")), 58),
    ],
    ids=["span", "link", "strip", "labelled strip"],
)
def test_that_a_mark_asks_for_the_height_its_words_need(mark: Mark, least: float, measure: Measure) -> None:
    assert TABLE[type(mark)].least(grounded(charted(mark), measure), FRAME, mark) == least
