"""Short and familiar forms of words: tables that lead somewhere and never round in a circle of one."""

from careergui.search.bundled import read_bundled
from careergui.search.shortened import LONG, RANKS, SAME
from careergui.search.tokens import singular, words


def test_that_no_word_stands_for_itself() -> None:
    assert [word for word, others in SAME.items() if word in others] == []
    assert [word for word, written in LONG.items() if word in written.split()] == []


def test_that_every_form_is_written_as_it_is_looked_up() -> None:
    assert [word for word in (*SAME, *LONG, *RANKS) if word != word.lower() or len(words(word)) != 1] == []


def test_that_what_a_form_stands_for_is_in_titles() -> None:
    titles = read_bundled().titles
    assert titles is not None
    assert [other for others in SAME.values() for other in others if not titles.word(singular(other))] == []


def test_that_what_a_short_form_is_written_out_as_is_in_titles() -> None:
    titles = read_bundled().titles
    assert titles is not None
    assert [word for written in LONG.values() for word in words(written) if not titles.word(word)] == []


def test_that_ranks_are_single_words_each_once() -> None:
    assert {"senior", "junior", "iii", "lead"} <= RANKS
    assert not {"nurse", "manager", "teacher"} & RANKS
