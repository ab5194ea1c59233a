"""Numbers and words as SVG writes them: short, true to the hundredth, and never what XML forbids."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.export.svg_numbers import attributes, brief, words


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (-0.001, "0"), (12, "12"), (100, "100"), (1.5, "1.5"), (1.005, "1"), (1.006, "1.01"), (-3.10, "-3.1"), (1e6, "1000000")],
)
def test_that_a_number_has_no_needless_digits(value: float, written: str) -> None:
    assert brief(value) == written


def test_that_places_can_be_asked_for() -> None:
    assert (brief(0.12345, 4), brief(0.6, 0)) == ("0.1235", "1")


@given(st.floats(-1e6, 1e6))
def test_that_a_number_is_true_to_the_hundredth(value: float) -> None:
    assert abs(float(brief(value)) - value) <= 0.005 + 1e-9
    assert "e" not in brief(value)


def test_that_text_stands_on_one_line_and_is_no_markup() -> None:
    assert words("a <b>\n  & c") == "a &lt;b&gt; &amp; c"


@given(st.text())
def test_that_any_text_can_be_read_as_xml(text: str) -> None:
    root = ET.fromstring(f"<a{attributes(title=text)}>{words(text)}</a>")  # noqa: S314 - our own
    assert (root.text or "") == " ".join((root.text or "").split())


def test_that_attributes_come_with_a_space_and_in_order() -> None:
    assert attributes(x=1, y=2.5, fill="#fff") == ' x="1" y="2.5" fill="#fff"'


def test_that_names_are_written_as_svg_has_them_and_empty_ones_left_out() -> None:
    assert attributes(class_="a", stroke_width=0, data_part="") == ' class="a" stroke-width="0"'


def test_that_quotes_in_a_value_do_not_end_it() -> None:
    said = 'say "so"'
    assert ET.fromstring(f"<a{attributes(title=said)}/>").get("title") == said  # noqa: S314 - our own
