"""A difference as a value: what it says of an order, of its interval, of when and where."""

import pytest

from careergui.domain.difference import Bound, Certainty, Difference


def made(value: float | None, certainty: Certainty = "no-error-published", margin: float | None = None, bound: Bound = "") -> Difference:
    return Difference(value=value, unit="USD/year", certainty=certainty, margin=margin, bound=bound)


def test_that_a_difference_is_known_when_it_has_a_value() -> None:
    assert made(0).known
    assert not made(None, "not-comparable").known


@pytest.mark.parametrize(
    ("certainty", "unsure"),
    [("clear", False), ("within-sampling-error", True), ("no-error-published", False), ("bound", False), ("not-comparable", False)],
)
def test_that_only_what_lies_within_its_error_is_unsure(certainty: Certainty, *, unsure: bool) -> None:
    assert made(1, certainty).unsure is unsure


def test_that_its_interval_reaches_one_margin_to_both_sides() -> None:
    assert made(1_000, "clear", 400).interval == (600, 1_400)
    assert made(-1_000, "clear", 400).interval == (-1_400, -600)
    assert made(0, "within-sampling-error", 0).interval == (0, 0)


@pytest.mark.parametrize(("value", "margin"), [(None, None), (None, 400), (1_000, None)])
def test_that_without_a_value_or_a_margin_there_is_no_interval(value: float | None, margin: float | None) -> None:
    assert made(value, margin=margin).interval == (None, None)


@pytest.mark.parametrize(
    ("found", "ordered"),
    [
        (made(1_000), True),
        (made(-1), True),
        (made(0.5), True),
        (made(0), False),
        (made(None, "not-comparable"), False),
        (made(1_000, "clear", 400), True),
        (made(300, "within-sampling-error", 400), False),
        (made(1_000, "bound", bound="at-least"), True),
        (made(0.5, "bound", bound="at-least"), True),
        (made(-1_000, "bound", bound="at-most"), True),
        (made(-1_000, "bound", bound="at-least"), False),
        (made(1_000, "bound", bound="at-most"), False),
        (made(0, "bound", bound="at-least"), False),
    ],
)
def test_that_an_order_is_claimed_only_where_neither_error_nor_open_bound_reaches_zero(found: Difference, *, ordered: bool) -> None:
    assert found.ordered is ordered


def test_that_period_and_area_are_said_or_said_to_be_unstated() -> None:
    both = Difference(unit="jobs", certainty="clear", periods=("May 2098", "May 2099"), area="Ohio")
    assert both.period == "May 2098 and May 2099"
    assert both.when_and_where == "Period: May 2098 and May 2099; area: Ohio."
    assert made(1).when_and_where == "Period: not stated; area: not stated."
