"""What a fit costs: an order of kinds and of slips that people expect, and the numbers that the ranking was tuned to."""

from careergui.search.table import KINDS, WORD
from careergui.search.weights import (
    ABBREVIATED,
    BEGUN,
    CATCH_ALL,
    EXTRA_WORDS,
    FIRST_WORD,
    INSIDE,
    JOBS,
    JOINED,
    KIND_WEIGHTS,
    LEFT_OUT,
    NEVER,
    PARTLY_WEIGHTS,
    SPLIT,
    STANDS_FOR,
    UNKNOWN_JOBS,
    WRONG_LETTER,
)


def test_that_each_kind_of_text_has_its_weight() -> None:
    assert dict(zip((*KINDS, "reported", "part", "in demand"), KIND_WEIGHTS, strict=True)) == {
        "title": 0,
        "code": 0,
        "alias": 400,
        "job title": 600,
        "word": 0,
        "family": 3000,
        "skill": 3000,
        "software": 1200,
        "duty": 3600,
        "trait": 3600,
        "reported": 300,
        "part": 400,
        "in demand": 600,
    }


def test_that_only_an_everyday_word_costs_more_where_a_text_has_further_words() -> None:
    more = [partly - whole for whole, partly in zip(KIND_WEIGHTS, PARTLY_WEIGHTS, strict=True)]
    assert (more[WORD], sum(more)) == (1400, 1400)


def test_that_the_ranking_is_the_one_it_was_tuned_to() -> None:
    assert (STANDS_FOR, FIRST_WORD, JOBS) == (200, 200, 200)
    assert (JOINED, SPLIT, BEGUN, CATCH_ALL) == (300, 400, 400, 400)
    assert (ABBREVIATED, WRONG_LETTER, INSIDE, LEFT_OUT) == (1000, 1000, 2000, 3000)
    assert UNKNOWN_JOBS == 30_000


def test_that_each_further_word_costs_more_up_to_a_limit() -> None:
    assert EXTRA_WORDS[:8] == (0, 600, 900, 1100, 1300, 1500, 1700, 1800)
    assert EXTRA_WORDS[28:31] == (3900, 4000, 4000)
    assert len(EXTRA_WORDS) == 306
    assert list(EXTRA_WORDS) == sorted(EXTRA_WORDS)


def test_that_nothing_adds_up_to_the_cost_of_what_is_not_to_be_found() -> None:
    assert NEVER == 2**30
    assert 3 * LEFT_OUT + 12 * WRONG_LETTER + max(EXTRA_WORDS) + max(PARTLY_WEIGHTS) < NEVER
