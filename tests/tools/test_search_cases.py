"""The test set of the search is large, honest and about occupations that exist."""

from collections import Counter

import pytest

from careergui.data.load import load_all
from tools.search_cases import CASES, Case
from tools.search_cases_second import SECOND_CASES


@pytest.mark.parametrize("cases", [CASES, SECOND_CASES], ids=["first author", "second author"])
def test_that_there_are_many_cases_and_none_stands_twice(cases: tuple[Case, ...]) -> None:
    assert len(cases) >= 300
    assert max(Counter(case.words for case in cases).values()) == 1


def test_that_about_a_third_is_held_out() -> None:
    assert 0.25 < sum(case.held_out for case in CASES) / len(CASES) < 0.42


def test_that_half_of_the_second_author_is_held_out_of_every_kind_and_family() -> None:
    halves = [[case for case in SECOND_CASES if case.held_out == held_out] for held_out in (False, True)]
    assert [Counter(case.kind for case in half) for half in halves] == [Counter(case.kind for case in halves[0])] * 2
    assert len({code[:2] for case in SECOND_CASES if case.kind == "as on a card" for code in case.codes}) == 22


@pytest.mark.parametrize("cases", [CASES, SECOND_CASES], ids=["first author", "second author"])
def test_that_every_code_is_an_occupation(cases: tuple[Case, ...]) -> None:
    assert {code for case in cases for code in case.codes} <= set(load_all().catalog.roles)
    assert all(case.codes for case in cases)
