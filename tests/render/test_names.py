"""The words of rows: each name in its row, its mark before it, its figure at the right, its heading above."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Row
from careergui.render.measure import Measure
from careergui.render.names import row_labels, trailing_title
from careergui.render.pieces import Glyph, Piece, Text
from careergui.render.rows import AFTER_RANK, mark_room, row_bands
from careergui.render.theme import theme
from tests.render.charted import FRAME, charted, grounded

LIGHT = theme("light")


def rowed(*rows: Row) -> ChartSpec:
    return replace(charted(), rows=rows)


def labels(measure: Measure, *rows: Row, names: float = 200, stacked: bool = False) -> list[Piece]:
    ground = grounded(rowed(*rows), measure, stacked=stacked)
    bands = row_bands(ground, FRAME, names)
    tops = [100.0 * number for number in range(len(bands))]
    return row_labels(ground, bands, tops, 10, 790)


def words(pieces: list[Piece]) -> dict[str, Text]:
    return {piece.text: piece for piece in pieces if isinstance(piece, Text)}


def middle(text: Text) -> float:
    return text.y - 0.36 * text.pixels


def test_that_a_name_stands_in_the_middle_of_its_row_behind_its_mark(measure: Measure) -> None:
    pieces = labels(measure, Row(label="Nurses", slot=2))
    (mark,) = (piece for piece in pieces if isinstance(piece, Glyph))
    name = words(pieces)["Nurses"]
    assert (mark.shape, mark.ink, mark.slot, mark.y) == ("mark 2", 2, 2, 31)
    assert middle(name) == pytest.approx(31)
    assert mark.x - mark.size / 2 >= 10
    assert mark.x + mark.size / 2 < name.x == 30


def test_that_a_row_that_is_no_role_has_no_mark(measure: Measure) -> None:
    assert [piece for piece in labels(measure, Row(label="Weaving")) if isinstance(piece, Glyph)] == []


def test_that_a_rank_stands_before_its_name_right_aligned(measure: Measure) -> None:
    rows = (Row(label="Texas", rank="9"), Row(label="Ohio", rank="10"))
    found = words(labels(measure, *rows))
    begin = 10 + mark_room(grounded(rowed(*rows), measure))
    assert [found[rank].x + found[rank].width for rank in ("9", "10")] == pytest.approx([begin - AFTER_RANK] * 2)
    assert found["9"].colour == LIGHT.text3
    assert found["Texas"].x == begin


def test_that_a_detail_stands_small_under_its_name_and_both_about_the_middle(measure: Measure) -> None:
    found = words(labels(measure, Row(label="Nurses", detail="29-1141")))
    name, detail = found["Nurses"], found["29-1141"]
    assert (detail.pixels, detail.colour, detail.x) == (11, LIGHT.text2, name.x)
    tops = middle(name) - 13 * 1.36 / 2
    bottoms = middle(detail) + 11 * 1.36 / 2
    assert (tops + bottoms) / 2 == pytest.approx(31)


def test_that_a_wrapped_name_keeps_its_order(measure: Measure) -> None:
    pieces = labels(measure, Row(label="one two three four five six"), names=80)
    lines = [piece for piece in pieces if isinstance(piece, Text)]
    assert " ".join(line.text for line in lines) == "one two three four five six"
    assert [line.y for line in lines] == sorted({line.y for line in lines})


def test_that_a_heading_stands_above_the_row_it_opens(measure: Measure) -> None:
    found = words(labels(measure, Row(label="Weaving", heading="Skills")))
    assert found["Skills"].y < middle(found["Weaving"]) - 13
    assert middle(found["Skills"]) == pytest.approx(17)
    assert middle(found["Weaving"]) == pytest.approx(27 + 31)


@pytest.mark.parametrize(("trailing", "weight"), [("$93,600", 600), ("not given", 400)])
def test_that_a_figure_at_the_right_is_strong_and_a_word_is_not(trailing: str, weight: int, measure: Measure) -> None:
    text = words(labels(measure, Row(label="Nurses", trailing=trailing)))[trailing]
    assert text.x + text.width == pytest.approx(790)
    assert (text.weight, text.colour) == (weight, LIGHT.text1 if weight == 600 else LIGHT.text2)


def test_that_a_faint_row_is_quiet_and_so_is_its_figure(measure: Measure) -> None:
    found = words(labels(measure, Row(label="Nurses", trailing="$93,600", faint=True)))
    assert found["Nurses"].colour == LIGHT.text3
    assert (found["$93,600"].weight, found["$93,600"].colour) == (400, LIGHT.text2)


def test_that_a_strong_row_is_bold_among_light_ones(measure: Measure) -> None:
    ground = grounded(replace(rowed(Row(label="one", strong=True), Row(label="two")), dense=True), measure)
    found = words(row_labels(ground, row_bands(ground, FRAME, 200), [0, 50], 10, 790))
    assert [found[name].weight for name in ("one", "two")] == [600, 400]


def test_that_names_above_their_rows_have_paper_around_them(measure: Measure) -> None:
    beside, above = (words(labels(measure, Row(label="Nurses", trailing="$1"), stacked=stacked)) for stacked in (False, True))
    assert [text.halo for text in beside.values()] == [False, False]
    assert [text.halo for text in above.values()] == [True, True]
    assert above["$1"].y == above["Nurses"].y


def test_that_the_right_hand_column_is_named_above_its_figures(measure: Measure) -> None:
    ground = grounded(replace(rowed(Row(label="x", trailing="$93,600")), trailing_title="Median"), measure)
    (title,) = trailing_title(ground, row_bands(ground, FRAME, 200), 100, 790)
    assert isinstance(title, Text)
    assert title.text == "Median"
    assert middle(title) == pytest.approx(90)
    assert title.x + title.width == pytest.approx(790)


def test_that_a_long_name_of_the_column_is_wrapped_upward(measure: Measure) -> None:
    long = "median of annual pay in the industry that pays best"
    ground = grounded(replace(rowed(Row(label="x", trailing="$1")), trailing_title=long), measure)
    lines = [piece for piece in trailing_title(ground, row_bands(ground, FRAME, 200), 100, 790) if isinstance(piece, Text)]
    assert len(lines) > 1
    assert " ".join(line.text for line in lines) == long
    assert middle(lines[-1]) == pytest.approx(90)
    assert max(line.width for line in lines) <= 112.01
    assert max(line.width for line in lines) > 80
    assert [line.y for line in lines] == sorted({line.y for line in lines})


def test_that_a_name_of_the_column_as_wide_as_its_figures_is_not_broken(measure: Measure) -> None:
    """Two pixels of room are kept beside it."""
    title, figure = "Median of pay by year and industry", "$1,234,567,890 to $9,876,543,210"
    assert 110 < measure.width(title, 11) < measure.width(figure, 13, 600)
    ground = grounded(replace(rowed(Row(label="x", trailing=figure)), trailing_title=title), measure)
    assert len(trailing_title(ground, row_bands(ground, FRAME, 200), 100, 790)) == 1


def test_that_twice_as_large_words_stand_twice_as_far(measure: Measure) -> None:
    spec = rowed(Row(label="Nurses", slot=2, rank="1", heading="Group", detail="29-1141"))
    heights = []
    for unit in (1, 2):
        ground = grounded(spec, measure, unit)
        pieces = row_labels(ground, row_bands(ground, FRAME, 400 * unit), [0], 10 * unit, 790 * unit)
        heights.append([piece.y for piece in pieces if isinstance(piece, Glyph | Text)])
    assert heights[1] == pytest.approx([2 * y for y in heights[0]])


def test_that_a_column_without_a_name_or_rows_says_nothing(measure: Measure) -> None:
    ground = grounded(replace(rowed(Row(label="x")), trailing_title=""), measure)
    assert trailing_title(ground, row_bands(ground, FRAME, 200), 100, 790) == []
    assert trailing_title(grounded(replace(rowed(Row(label="x")), trailing_title="Median"), measure), [], 100, 790) == []
