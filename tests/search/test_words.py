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
