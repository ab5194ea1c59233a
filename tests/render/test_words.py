"""Title, unit line, notes and source: wrapped to the width, in order, and as high as they say."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec
from careergui.render.measure import Measure
from careergui.render.theme import theme
from careergui.render.words import footer, header
from tests.builders import LONG
from tests.render.charted import charted, grounded

LIGHT = theme("light")


def spec(**changed: object) -> ChartSpec:
    words = {"title": "Pay", "subtitle": "US dollars a year", "notes": ("One note.", "Another."), "source": "Survey, May 2099"}
    return replace(charted(), **{**words, **changed})


def test_that_the_title_stands_over_the_unit_line(measure: Measure) -> None:
    title, unit_line = header(grounded(spec(), measure), 36, 20, 800).pieces
    assert (title.text, title.weight, title.colour) == ("Pay", 600, LIGHT.text1)
    assert (unit_line.text, unit_line.weight, unit_line.colour) == ("US dollars a year", 400, LIGHT.text2)
    assert title.x == unit_line.x == 36
    assert 20 < title.y < unit_line.y - unit_line.pixels


def test_that_a_long_title_is_wrapped_and_nothing_of_it_lost(measure: Measure) -> None:
    made = header(grounded(spec(title=LONG, subtitle=""), measure), 36, 20, 400)
    assert len(made.pieces) > 2
    assert max(piece.x + piece.width for piece in made.pieces) <= 400.5
    assert "".join(piece.text for piece in made.pieces).replace(" ", "") == LONG.replace(" ", "")


def test_that_the_head_ends_below_its_last_line(measure: Measure) -> None:
    one, two = (header(grounded(spec(title=words), measure), 36, 20, 400) for words in ("Pay", LONG))
    lines = len(two.pieces) - len(one.pieces)
    size = grounded(spec(), measure).sizes.line
    assert two.height - one.height == pytest.approx((lines + 1) * size(two.pieces[0].pixels) - size(one.pieces[0].pixels))
    assert two.height > max(piece.y for piece in two.pieces)


def test_that_without_a_unit_line_nothing_stands_for_it(measure: Measure) -> None:
    assert [piece.text for piece in header(grounded(spec(subtitle=""), measure), 0, 0, 800).pieces] == ["Pay"]


def test_that_notes_come_before_the_source_and_are_as_high_as_they_are_said_to_be(measure: Measure) -> None:
    ground = grounded(spec(), measure)
    made = footer(ground, 36, 800)
    assert [piece.text for piece in made.pieces] == ["One note.", "Another.", "Survey, May 2099"]
    assert {piece.colour for piece in made.pieces} == {LIGHT.text3}
    assert made.height == 3 * ground.sizes.line(ground.sizes.small)
    tops = [piece.y - piece.pixels for piece in made.pieces]
    assert tops == sorted(tops)


def test_that_a_foot_without_words_takes_no_room(measure: Measure) -> None:
    made = footer(grounded(spec(notes=(), source=""), measure), 0, 800)
    assert (made.pieces, made.height) == ((), 0)


def sizes(measure: Measure, words: int) -> tuple[list[int], int]:
    """The size of each line of a title of so many words in a narrow picture, and of the unit line."""
    pieces = header(grounded(spec(title="nurse " * words), measure), 0, 0, 400).pieces
    return [piece.pixels for piece in pieces if piece.weight == 600], pieces[-1].pixels


def test_that_a_title_that_would_take_more_than_three_lines_is_set_smaller(measure: Measure) -> None:
    whole, under = sizes(measure, 12)
    smaller, _ = sizes(measure, 18)
    least, _ = sizes(measure, 60)
    assert (len(whole), len(smaller)) == (3, 3)
    assert whole[0] > smaller[0] > least[0] > under
    assert whole[0] == sizes(measure, 1)[0][0]
