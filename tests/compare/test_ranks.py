"""Ranks with bounds: one rank where all is known, a range where a least amount leaves it open."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as some

from careergui.compare.ranks import Entry, is_bound, ranges
from careergui.domain.difference import Bound
from careergui.domain.estimate import Estimate


def figure(value: float, *, bound: bool = False) -> Entry:
    return value, "at-least" if bound else ""


def test_that_equal_figures_share_a_rank_and_a_missing_one_has_none() -> None:
    found = ranges([figure(5), figure(7), figure(5), (None, ""), figure(1)])
    assert found == [(2, 2), (1, 1), (2, 2), (None, None), (4, 4)]


def test_that_bounds_above_all_that_is_known_are_tied_at_the_top() -> None:
    assert ranges([figure(10, bound=True), figure(10, bound=True), figure(9)]) == [(1, 2), (1, 2), (3, 3)]


def test_that_one_bound_above_all_that_is_known_is_first() -> None:
    assert ranges([figure(10, bound=True), figure(9)]) == [(1, 1), (2, 2)]


def test_that_a_figure_above_the_limit_may_stand_on_either_side_of_a_bound() -> None:
    assert ranges([figure(10, bound=True), figure(30), figure(20), figure(9)]) == [(1, 3), (1, 2), (2, 3), (4, 4)]


def test_that_a_figure_at_the_limit_is_not_above_a_bound() -> None:
    assert ranges([figure(10, bound=True), figure(10)]) == [(1, 1), (1, 2)]


def test_that_a_bound_from_above_may_be_last() -> None:
    assert ranges([(10, "at-most"), (30, ""), (5, "")]) == [(2, 3), (1, 1), (2, 3)]
    assert ranges([(10, "at-most"), (10, "at-least")]) == [(1, 2), (1, 1)]


KINDS: tuple[Bound, ...] = ("", "at-least", "at-most")


@given(some.lists(some.tuples(some.integers(0, 4), some.sampled_from(KINDS)), min_size=1, max_size=6))
def test_that_a_range_is_what_trying_all_amounts_gives(figures: list[tuple[int, Bound]]) -> None:
    """Every bound is tried at its limit and far beyond everything."""
    far = {"at-least": 100, "at-most": -100}
    amounts = product(*([value, far[bound]] if bound else [value] for value, bound in figures))
    tried = [[1 + sum(other > value for other in values) for value in values] for values in amounts]
    assert ranges(figures) == [(min(column), max(column)) for column in zip(*tried, strict=True)]


def test_that_a_least_amount_alone_is_a_bound() -> None:
    assert is_bound(Estimate(value=239_200, unit="USD/year", status="top-coded"))
    assert not is_bound(Estimate(value=239_200, unit="USD/year"))
