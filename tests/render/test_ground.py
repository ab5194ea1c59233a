"""What placing starts from: fractions of the axis, text about its anchor, and the middle of a row."""

import pytest

from careergui.render.ground import Place
from careergui.render.measure import Measure
from tests.render.charted import FRAME, charted, grounded


def test_that_a_value_is_a_fraction_of_an_even_axis(measure: Measure) -> None:
    ground = grounded(charted(maximum=8), measure)
    assert [ground.fraction(value) for value in (0, 2, 8)] == [0, 0.25, 1]


def test_that_on_a_logarithmic_axis_equal_ratios_are_equal_ways(measure: Measure) -> None:
    ground = grounded(charted(maximum=100, log=True), measure)
    assert [ground.fraction(value) for value in (1, 10, 100)] == pytest.approx([0, 0.5, 1])


@pytest.mark.parametrize("anchor", [0, 0.5, 1])
def test_that_the_anchor_of_a_text_stays_where_it_was_put(anchor: float, measure: Measure) -> None:
    text = grounded(charted(), measure).text(200, 50, "Median", 13, anchor=anchor)
    assert text.x + anchor * text.width == pytest.approx(200)
    assert text.width == measure.width("Median", 13)
    assert text.anchor == anchor


def test_that_a_text_has_its_middle_at_the_height(measure: Measure) -> None:
    """Letters without tails reach from the base line to 0.72 of their size above it."""
    text = grounded(charted(), measure).text(0, 50, "HH", 100)
    assert text.y - 0.36 * 100 == pytest.approx(50)


def test_that_text_is_in_the_first_ink_unless_another_is_named(measure: Measure) -> None:
    ground = grounded(charted(), measure)
    assert ground.text(0, 0, "a", 12).colour == ground.theme.text1
    assert ground.text(0, 0, "a", 12, colour="#123456").colour == "#123456"


def test_that_paper_is_laid_around_text_only_where_that_is_asked(measure: Measure) -> None:
    ground = grounded(charted(), measure)
    assert [text.halo for text in (ground.text(0, 0, "a", 12), ground.text(0, 0, "a", 12, halo=True))] == [False, True]


def test_that_heavier_text_is_measured_as_such(measure: Measure) -> None:
    ground = grounded(charted(), measure)
    assert ground.text(0, 0, "Nurses", 13, 600).width == measure.width("Nurses", 13, 600) > measure.width("Nurses", 13)


def test_that_the_middle_of_a_row_knows_no_lane() -> None:
    assert Place(FRAME, 130, 60, shift=12).centre == 118
    assert Place(FRAME, 130, 60).centre == 130
