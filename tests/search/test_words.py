"""How text is folded and how far words are apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.search.words import distance, fold, tolerance

WORDS = st.text("abcdeé", max_size=12)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Manager/Résumé", "manager resume"), ("  29-1141 ", "29 1141"), ("Master’s", "master s"), ("STRASSE ß", "strasse ss"), ("★", "")],
)
def test_that_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_that_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("first", "second", "errors"),
    [
        ("nurse", "nurse", 0),
        ("nurse", "nures", 1),
        ("manager", "manger", 1),
        ("manager", "mananger", 1),
        ("services", "sevrice", 2),
        ("a", "bcd", 3),
    ],
)
def test_that_errors_are_counted(first: str, second: str, errors: int) -> None:
    assert distance(first, second, 5) == errors


@given(WORDS, WORDS, st.integers(0, 3))
def test_that_distance_is_the_same_both_ways_and_never_passes_its_limit(first: str, second: str, limit: int) -> None:
    assert distance(first, second, limit) == distance(second, first, limit) <= limit + 1


def test_that_short_words_must_be_typed_right() -> None:
    assert [tolerance(word) for word in ("iv", "care", "services")] == [0, 1, 2]


@pytest.mark.parametrize(("first", "second", "limit", "errors"), [
    ("abc", "abc", 0, 0),
    ("abc", "abd", 0, 1),
    ("abc", "abd", 1, 1),
    ("ab", "ba", 1, 1),
    ("abcd", "badc", 2, 2),
    ("abcd", "badc", 1, 2),
    ("abc", "abcde", 1, 2),
    ("abc", "abcde", 2, 2),
    ("", "ab", 2, 2),
    ("abcdef", "uvwxyz", 3, 4),
    ("ca", "abc", 3, 3),
])  # fmt: skip
def test_that_errors_are_counted_up_to_one_more_than_the_limit(first: str, second: str, limit: int, errors: int) -> None:
    assert distance(first, second, limit) == errors


@pytest.mark.parametrize(("word", "allowed"), [("abc", 0), ("abcd", 1), ("abcdef", 1), ("abcdefg", 2), ("a" * 30, 2)])
def test_that_a_word_of_four_letters_may_hold_one_error_and_one_of_seven_two(word: str, allowed: int) -> None:
    assert tolerance(word) == allowed
