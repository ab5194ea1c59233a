"""Titles as they are typed: one line of at most two hundred letters."""

from careergui.typed.refusal import Refusal
from careergui.typed.words import title


def test_that_a_title_is_one_line_that_can_be_seen() -> None:
    assert title(" Pay\nof \u202enurses\0 \ud800 ") == "Pay of nurses"
    assert title("") == ""


def test_that_a_title_without_end_is_refused() -> None:
    assert title("a" * 200) == "a" * 200
    found = title("a" * 1201)
    assert isinstance(found, Refusal)
    assert found.words == "A title has at most 200 letters, and this one 1,201. Shorten it."
