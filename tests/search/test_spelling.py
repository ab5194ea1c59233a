"""Known words that a mistyped one stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.search.spelling import Speller, halves
from careergui.search.words import distance, tolerance

WORDS = ("cage", "case", "engineer", "manager", "nurse", "nursing", "registered", "secretary")
SPELLER = Speller(WORDS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nruse", (1, ("nurse",))),
        ("regsitered", (1, ("registered",))),
        ("registerd", (1, ("registered",))),
        ("regestired", (2, ("registered",))),
        ("enginer", (1, ("engineer",))),
        ("caes", (1, ("case",))),
        ("cave", (1, ("cage", "case"))),
        ("nur", (0, ())),
        ("k12", (0, ())),
        ("xylophone", (0, ())),
    ],
)
def test_that_a_mistyped_word_is_understood(typed: str, meant: tuple[int, tuple[str, ...]]) -> None:
    assert SPELLER.meant(typed) == meant


@pytest.mark.parametrize(
    ("typed", "others"),
    [("cage", ()), ("caes", ("case",)), ("nursing", ()), ("manger", ("manager",)), ("costumer", ("customer",)), ("fight", ("flight",))],
)
def test_that_a_word_may_be_another_known_one_a_slip_away(typed: str, others: tuple[str, ...]) -> None:
    assert Speller((*WORDS, "costumer", "customer", "fight", "flight")).mistaken(typed) == others


def test_that_a_word_still_being_typed_is_understood_by_its_beginning() -> None:
    assert SPELLER.meant("secer", beginning=True) == (1, ("secre",))


@given(st.text("abcdrstu", min_size=1, max_size=10), st.lists(st.text("abcdrstu", min_size=1, max_size=10), unique=True))
def test_that_no_close_word_is_passed_over(typed: str, words: list[str]) -> None:
    allowed = tolerance(typed)
    errors = {word: distance(typed, word, allowed) for word in words}
    least = min(errors.values(), default=9)
    meant = Speller(words).meant(typed)[1]
    assert set(meant) <= {word for word, count in errors.items() if count == least}
    assert bool(meant) == (0 < allowed >= least)


def test_that_words_with_some_letters_within_are_found() -> None:
    assert [WORDS[place] for place in SPELLER.holding("nurs")] == ["nurse", "nursing"]


def test_that_a_word_is_cut_wherever_both_halves_may_mean_something() -> None:
    assert halves("busdriver") == [("bus", "driver"), ("busd", "river"), ("busdr", "iver"), ("busdri", "ver")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("engneer", (1, ("engineer",))),
        ("nurs", (1, ("nurse",))),
        ("registreed", (1, ("registered",))),
        ("manager", (0, ("manager",))),
        ("mngr", (0, ())),
    ],
)
def test_that_the_least_errors_count(typed: str, meant: tuple[int, tuple[str, ...]]) -> None:
    assert SPELLER.meant(typed) == meant


@pytest.mark.parametrize(("typed", "beginnings"), [("secert", (1, ("secret",))), ("mangae", (1, ("manage",))), ("nur", (0, ()))])
def test_that_beginnings_are_as_long_as_what_was_typed(typed: str, beginnings: tuple[int, tuple[str, ...]]) -> None:
    assert SPELLER.meant(typed, beginning=True) == beginnings


def test_that_a_short_word_is_only_mistaken_for_one_of_the_same_letters() -> None:
    words = ("coast", "cost", "cots", "host")
    assert Speller(words).mistaken("cost") == ("cots",)


def test_that_a_word_of_five_letters_is_mistaken_for_one_a_letter_off_and_no_further() -> None:
    words = ("coast", "cost", "boast", "roust", "tacos")
    assert Speller(words).mistaken("coast") == ("boast", "cost")


def test_that_what_was_looked_up_is_the_same_when_asked_again_and_again() -> None:
    speller = Speller(WORDS)
    first = [speller.meant(f"nruse{'x' * (place % 2)}") for place in range(4)]
    for place in range(600):
        speller.meant(f"abcd{place}")
    assert [speller.meant(f"nruse{'x' * (place % 2)}") for place in range(4)] == first


def test_that_more_than_a_byte_of_words_are_told_apart() -> None:
    words = [f"word{chr(97 + place)}{chr(97 + place)}" for place in range(20)]
    speller = Speller(sorted(words))
    assert [sorted(words)[place] for place in speller.holding("ordss")] == ["wordss"]
    assert speller.meant("wrodss") == (1, ("wordss",))
    assert speller.holding("wordzz") == []


@pytest.mark.parametrize(("word", "count"), [("abcde", 0), ("abcdef", 1), ("abcdefg", 2)])
def test_that_no_half_is_shorter_than_three_letters(word: str, count: int) -> None:
    assert len(halves(word)) == count
