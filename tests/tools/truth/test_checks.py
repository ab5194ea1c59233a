"""What a check comes to: figures compared and wrong ones; one that compared nothing is a fault, with the reason."""

import sqlite3
from collections.abc import Iterator

import pytest

from tools.truth import checks
from tools.truth.pairs import Pair


def outcome(check: object) -> checks.Outcome:
    return checks._outcome("tried", check, None, None, None)  # type: ignore[arg-type]  # what the check makes nothing of


def test_that_figures_are_counted_and_those_that_differ_told() -> None:
    made = outcome(lambda *_: [Pair("a", 1, 1), Pair("b", 2, 3), Pair("c", None, None)])
    assert (made.compared, [pair.what for pair in made.wrong], made.lack, made.faults) == (3, ["b"], "", 1)


def test_that_agreement_is_no_fault() -> None:
    assert outcome(lambda *_: [Pair("a", 1, 1)]).faults == 0


def test_that_a_check_that_compared_nothing_is_a_fault() -> None:
    made = outcome(lambda *_: [])
    assert (made.lack, made.faults) == ("there was nothing to compare", 1)


@pytest.mark.parametrize("error", [FileNotFoundError("no file"), KeyError("no column"), sqlite3.OperationalError("no table"), EOFError()])
def test_that_a_release_that_cannot_be_read_is_said(error: Exception) -> None:
    def check(*_: object) -> Iterator[Pair]:
        yield Pair("a", 1, 2)
        raise error

    made = outcome(check)
    assert made.lack.startswith(f"could not read what to compare with: {type(error).__name__}: ")
    assert (made.compared, made.faults) == (0, 1)


def test_that_a_fault_of_the_check_itself_is_not_hidden() -> None:
    def check(*_: object) -> Iterator[Pair]:
        raise TypeError("a bug")

    with pytest.raises(TypeError):
        outcome(check)
