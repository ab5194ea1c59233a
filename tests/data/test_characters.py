"""Characters that no text may hold."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.characters import cleaned, escaped, hidden, may_hide


@pytest.mark.parametrize(
    "letter",
    [
        "\n",
        "\t",
        "\x00",
        "\x1b",
        "\x7f",
        "\x85",
        "\u200f",
        "\u2028",
        "\u202e",
        "\u2067",
        "\u061c",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ufdd0",
        "\U0001ffff",
        "\U0010fffe",
        "\ufffa",
    ],
)
def test_that_a_control_character_is_found_where_it_stands(letter: str) -> None:
    assert [path for path, _ in hidden({"duties": ["fine", f"not{letter}fine"]}, "$")] == ["$.duties[1]"]


def test_that_ordinary_letters_of_any_language_are_free_to_use() -> None:
    assert not list(hidden("“Résumé” – São Paulo, 東京, 👩‍⚕️, a b"))


@given(st.text())
def test_that_the_quick_look_never_misses_what_the_slow_one_finds(text: str) -> None:
    assert may_hide(msgspec.json.encode(text)) or not list(hidden(text))


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("\n", "must not hold line breaks, tabs or other control characters; it holds U+000A"),
        ("\u202e", "must not hold marks that turn the direction of writing; it holds U+202E"),
        ("\ufffe", "must not hold what Unicode says is no character, as XML cannot hold it; it holds U+FFFE"),
        ("\ufeff", "must not hold byte order marks or marks of annotations; it holds U+FEFF"),
        ("\ud800", "must not hold half of a pair of code units; it holds U+D800"),
    ],
)
def test_that_what_it_holds_is_said(letter: str, words: str) -> None:
    assert [said for _, said in hidden(f"a{letter}")] == [words]


def test_that_every_character_xml_forbids_is_found() -> None:
    sound = re.compile("[\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
    missed = [f"{code:X}" for code in range(0x110000) if not sound.fullmatch(chr(code)) and not list(hidden(chr(code)))]
    assert not missed


def test_that_the_quick_look_sees_every_character_there_is() -> None:
    found = [chr(code) for code in range(0x110000) if list(hidden(chr(code)))]
    unseen = [f"{ord(one):X}" for one in found if not "\ud800" <= one <= "\udfff" and not may_hide(msgspec.json.encode(one))]
    assert len(found) > 2000
    assert not unseen


@given(st.text())
def test_that_cleaned_text_holds_none_and_keeps_all_others(text: str) -> None:
    assert not list(hidden(cleaned(text)))
    assert [one for one in cleaned(text) if one != " "] == [one for one in text if not list(hidden(one)) and one != " "]


@given(st.text())
def test_that_escaped_json_means_the_same(text: str) -> None:
    written = escaped(msgspec.json.encode([text]).decode())
    assert not list(hidden(written))
    assert msgspec.json.decode(written) == [text]
