"""Text in the places of a terminal: wide and joining signs are counted as a terminal shows them, and no word is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.cli.lines import LINE, NARROWEST, line_within, padded, width, wrapped


@pytest.mark.parametrize(("text", "places"), [("", 0), ("pay", 3), ("é", 1), ("e\u0301", 1), ("看護", 4), ("\uff57", 2), ("−$1", 3)])
def test_that_signs_take_the_places_a_terminal_gives_them(text: str, places: int) -> None:
    assert width(text) == places


def test_that_text_is_filled_up_on_the_side_it_is_not_on() -> None:
    assert padded("看護", 6) == "看護  "
    assert padded("12", 4, right=True) == "  12"
    assert padded("longer", 3) == "longer"


@given(st.text(st.sampled_from("ab 護"), max_size=200), st.integers(NARROWEST, 60))
def test_that_no_line_is_longer_than_asked_but_for_one_word_and_no_word_is_lost(text: str, line: int) -> None:
    lines = wrapped(text, line=line)
    assert " ".join(lines).split() == text.split()
    assert [one for one in lines if width(one) > line and " " in one] == []


def test_that_further_lines_stand_under_the_first_words() -> None:
    assert wrapped("one two three four", "- ", line=14) == ["- one two", "  three four"]
    assert wrapped("one two three four", "- ", line=16, further=4) == ["- one two", "    three four"]


def test_that_a_long_word_stands_whole() -> None:
    assert wrapped("see 0123456789abcdef0123456789", line=14) == ["see", "0123456789abcdef0123456789"]


def test_that_control_signs_do_not_reach_a_terminal() -> None:
    assert wrapped("a\x1b[31mb\nc") == ["a [31mb c"]


@pytest.mark.parametrize(("limit", "line"), [(0, LINE), (40, 40), (LINE + 1, LINE), (1, 1)])
def test_that_a_line_is_never_wider_than_is_easily_read(limit: int, line: int) -> None:
    assert line_within(limit) == line
