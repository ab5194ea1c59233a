"""Characters that no text may hold."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.characters import hidden, may_hide


@pytest.mark.parametrize("letter", ["\n", "\t", "\x00", "\x1b", "\x7f", "\x85", "\u200f", "\u2028", "\u202e", "\u2067"])
def test_that_a_control_character_is_found_where_it_stands(letter: str) -> None:
    assert [path for path, _ in hidden({"duties": ["fine", f"not{letter}fine"]}, "$")] == ["$.duties[1]"]


def test_that_ordinary_letters_of_any_language_are_free_to_use() -> None:
    assert not list(hidden("“Résumé” – São Paulo, 東京, 👩‍⚕️, a b"))


@given(st.text())
def test_that_the_quick_look_never_misses_what_the_slow_one_finds(text: str) -> None:
    assert may_hide(msgspec.json.encode(text)) or not list(hidden(text))
