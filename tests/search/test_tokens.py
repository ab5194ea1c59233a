"""The words a text is searched by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.search.tokens import singular, split, telling, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Registered Nurses (RN)", ["registered", "nurse", "rn"]),
        ("R.N.", ["rn"]),
        ("A & P Mechanic", ["ap", "mechanic"]),
        ("A and P Mechanic", ["ap", "mechanic"]),
        ("OB/GYN", ["ob", "gyn"]),
        ("K-12", ["k", "12"]),
        ("k12", ["k", "12"]),
        ("C++, C# and .NET", ["cplusplus", "csharp", "and", "dotnet"]),
        ("Sheriff’s Officer", ["sheriff", "officer"]),
        ("B2B", ["business"]),
        ("Résumé", ["resume"]),
        ("★", []),
    ],
)
def test_that_a_text_is_taken_apart(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("nurses", "nurse"),
        ("secretaries", "secretary"),
        ("waitresses", "waitress"),
        ("coaches", "coach"),
        ("firemen", "fireman"),
        ("glass", "glass"),
        ("analysis", "analysis"),
        ("campus", "campus"),
        ("bus", "bus"),
        ("it", "it"),
    ],
)
def test_that_the_number_does_not_matter(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text(st.characters(categories=["Ll", "Lu", "Nd", "Zs", "Po"])))
def test_that_capitals_do_not_matter(text: str) -> None:
    assert words(text.upper()) == words(text.upper().lower())


def test_that_small_words_are_left_out_unless_there_are_no_others() -> None:
    assert telling(["nurse", "in", "the", "or"]) == ["nurse", "or"]
    assert telling(["in", "the"]) == ["in", "the"]


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("ties", "tie"),
        ("babies", "baby"),
        ("gas", "gas"),
        ("cats", "cat"),
        ("men", "men"),
        ("women", "woman"),
        ("boxes", "box"),
        ("brushes", "brush"),
        ("quizzes", "quizz"),
        ("series", "series"),
        ("nurse", "nurse"),
    ],
)
def test_that_endings_of_plurals_are_told_apart(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_that_words_can_be_had_as_they_are_typed() -> None:
    assert split("Registered Nurses, R.N.") == ["registered", "nurses", "rn"]
