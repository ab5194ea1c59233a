"""Letters that no font has are named, with the words they stand in; what can be shown is not."""

import pytest

from careergui.render.letters import BOXES, lacking, lacking_words, scripts
from careergui.render.measure import Measure

ENGLISH, OWN = "Nurse", "\U0010f123\U0010f124"
"""The second is made of letters for private use, which no font has unless someone made it so."""


def test_that_letters_without_a_font_are_found_once_each_and_in_order(measure: Measure) -> None:
    assert lacking([ENGLISH, f"a{OWN}b{OWN}"]) == {f"a{OWN}b{OWN}": OWN}


@pytest.mark.parametrize("text", ["", "Nurse", "niños — ≥ −3 %", "a\u200db", "a\u00a0b", "Ελληνικά", "Жук", "1\ufe0f", "e\u0301"])
def test_that_what_can_be_shown_is_not_named(text: str, measure: Measure) -> None:
    assert lacking([text]) == {}


def test_that_the_line_names_letters_text_and_script() -> None:
    words = lacking_words({"护士": "护士", "👩 Nurse": "👩"})
    assert words.startswith("Letters that no font on this machine has: all of “护士” and 👩 in “👩 Nurse” (CJK, emoji and other signs). ")
    assert BOXES in words
    assert words.endswith("Install a font that has them, such as one of the Noto fonts.")
    assert "\n" not in words


def test_that_the_line_stays_short() -> None:
    many = {f"{number} {'护' * 100}": "".join(map(chr, range(0x4E00, 0x4E40))) for number in range(12)}
    words = lacking_words(many)
    assert "some in 4 more texts" in words
    assert len(words) < 1200


def test_that_nothing_is_said_of_nothing() -> None:
    assert lacking_words({}) == ""


def test_that_what_stands_instead_can_be_another_thing() -> None:
    assert "Kept as text." in lacking_words({"护": "护"}, "Kept as text.")
    assert BOXES not in lacking_words({"护": "护"}, "Kept as text.")


@pytest.mark.parametrize(
    ("letters", "named"),
    [("护士", "CJK"), ("पं", "Devanagari"), ("간ย", "Hangul, Thai"), ("🚑", "emoji and other signs"), ("\uff08", "emoji and other signs")],
)
def test_that_scripts_have_names(letters: str, named: str) -> None:
    assert scripts([letters]) == named
