"""The test set of the search is large, honest and about occupations that exist."""

from collections import Counter

from careergui.data.load import load_all
from tools.search_cases import CASES


def test_that_there_are_many_cases_and_none_stands_twice() -> None:
    assert len(CASES) >= 300
    assert max(Counter(case.words for case in CASES).values()) == 1


def test_that_about_a_third_is_held_out() -> None:
    assert 0.25 < sum(case.held_out for case in CASES) / len(CASES) < 0.42


def test_that_every_code_is_an_occupation() -> None:
    assert {code for case in CASES for code in case.codes} <= set(load_all().catalog.roles)
