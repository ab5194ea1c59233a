"""The command `roles`: how many of how many, in which order, and which figures stand in the list."""

from collections.abc import Callable

import pytest

from careergui.cli.commands.roles import _count
from tests.cli.conftest import Result

Call = Callable[..., Result]


@pytest.mark.parametrize(
    ("shown", "fitting", "everything", "words"),
    [
        (837, 837, 837, "837 roles"),
        (10, 157, 837, "10 of 157 roles that fit, of 837 in all"),
        (157, 157, 837, "157 of 837 roles"),
        (10, 837, 837, "10 of 837 roles"),
        (1, 1, 1, "1 role"),
        (1000, 1500, 2000, "1,000 of 1,500 roles that fit, of 2,000 in all"),
    ],
)
def test_that_the_count_says_of_how_many(shown: int, fitting: int, everything: int, words: str) -> None:
    assert _count(shown, fitting, everything) == words


def ids(call: Call, *words: str) -> list[str]:
    return [role["id"] for role in call("roles", *words, "--format", "json").json]


def test_that_reversed_is_the_other_way_round_for_matches_too(call: Call) -> None:
    best = ids(call, "--filter", "weld")
    assert len(best) > 2
    assert ids(call, "--filter", "weld", "--reverse") == best[::-1]


def test_that_the_limit_is_taken_after_the_order(call: Call) -> None:
    everything = ids(call, "--sort", "pay.annual.median")
    assert ids(call, "--sort", "pay.annual.median", "--limit", "3") == everything[:3]


def test_that_a_sorted_filter_is_no_longer_by_match(call: Call) -> None:
    best, by_title = ids(call, "--filter", "weld"), ids(call, "--filter", "weld", "--sort", "title")
    assert sorted(best) == sorted(by_title)
    assert best != by_title


def test_that_nothing_fitting_is_said(call: Call) -> None:
    found = call("roles", "--filter", "qqqqxxxxzzzz")
    assert (found.status, found.out) == (0, "No role fits.\n")


def test_that_the_measure_sorted_by_stands_in_the_list(call: Call) -> None:
    assert "90th" not in call("roles", "--limit", "3").out
    assert "90th" in call("roles", "--limit", "3", "--sort", "pay.annual.p90").out


def test_that_averages_and_jobs_stand_with_their_margins_and_the_sign_is_said_once(call: Call) -> None:
    said = call("roles", "--where", "family=29", "--limit", "2").out
    assert said.count("±") == 2 * 2 + 1
    assert "± is the 90% margin of error" in said
    assert "±" not in call("roles", "--filter", "case manager", "--limit", "1").out
