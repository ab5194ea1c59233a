"""Axes: round, containing everything, never crowded; order, source line and words shared by the charts."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.charts.common import (
    highest_first,
    in_full,
    log_money_axis,
    money_axis,
    order_words,
    percent_axis,
    ranked,
    source_line,
    step_for,
)
from careergui.charts.registry import KINDS
from careergui.charts.spec import Axis
from careergui.compare.comparison import in_order
from careergui.domain.estimate import Estimate, missing
from tests.builders import BUNDLED_FIRST, HARD_FIRST, some
from tests.charts.made_up import BAKERS, catalog

MONEY = st.decimals(-2_000_000, 2_000_000, places=2).map(float)


def is_round(step: float) -> bool:
    digits = f"{step:.6e}".partition("e")[0].rstrip("0")
    return digits in {"1.", "2.", "2.5", "5."}


def check(axis: Axis, values: list[float]) -> None:
    places = [tick.value for tick in axis.ticks]
    assert 2 <= len(places) <= 8
    assert (axis.minimum, axis.maximum) == (places[0], places[-1])
    assert axis.minimum <= min(values) + 1e-6
    assert max(values) <= axis.maximum + 1e-6
    steps = {round(second - first, 6) for first, second in itertools.pairwise(places)}
    assert len(steps) == 1
    assert is_round(steps.pop())


@given(st.lists(MONEY, max_size=8))
def test_that_a_money_axis_is_round_and_holds_zero_and_every_value(values: list[float]) -> None:
    axis = money_axis(values)
    check(axis, [0.0, *values])
    assert any(tick.value == 0 and tick.label == "$0" for tick in axis.ticks)


@given(st.floats(0.1, 100))
def test_that_an_axis_of_shares_is_round_and_starts_at_zero(most: float) -> None:
    axis = percent_axis(most)
    check(axis, [0.0, most])
    assert axis.minimum == 0


def test_that_no_two_ticks_read_the_same() -> None:
    for axis in (money_axis([62_000.0]), money_axis([-7, 12.0]), percent_axis(15), percent_axis(0.5)):
        assert len({tick.label for tick in axis.ticks}) == len(axis.ticks)


def test_that_up_to_five_roles_keep_their_order_and_more_are_ranked() -> None:
    few, many = some(5), some(8)
    values = {role.id: float(place) for place, role in enumerate(many.roles) if role.id != "silent"}
    assert [role.id for role in ranked(few.roles, values)] == list(BUNDLED_FIRST[:5])
    assert [role.id for role in ranked(many.roles, values)] == [*reversed(BUNDLED_FIRST[:7]), "silent"]


def test_that_what_is_ranked_stands_highest_first_with_ties_by_name() -> None:
    assert highest_first({"a": 1, "c": 2, "b": 2}) == ["b", "c", "a"]
    assert highest_first({"a": 2, "c": 2, "b": 3}, {"a": "Zoo", "c": "Art"}) == ["b", "c", "a"]
    assert highest_first({}) == []


def test_that_roles_without_any_value_keep_their_order_and_nothing_is_said_of_one() -> None:
    assert [role.id for role in ranked(some(8).roles, {})] == list(BUNDLED_FIRST)
    assert order_words(some(8).roles, {}) == ""
    assert order_words(some(5).roles, {"case-worker": 1}) == ""
    assert order_words(some(6).roles, {"case-worker": 1}) == "; highest first"


@pytest.mark.parametrize("kind", ["pay", "pay-gap", "industry-pay"])
def test_that_a_picture_of_six_says_its_order_and_one_of_five_does_not(kind: str) -> None:
    assert KINDS[kind].build(some(6)).subtitle.endswith("; highest first")
    assert "first" not in KINDS[kind].build(some(5)).subtitle


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        (BUNDLED_FIRST[:2], "Figures drawn from résumés, not a survey."),
        (("case-manager", "percentiles"), "Some roles rest on résumés, others on official statistics"),
        (HARD_FIRST[:3], ""),
    ],
)
def test_that_the_source_line_says_what_the_roles_rest_on(roles: tuple[str, ...], said: str) -> None:
    line = source_line(some(len(roles), roles))
    assert said in line
    assert bool(said) == ("résumés" in line)


def test_that_a_figure_read_in_full_has_unit_status_print_note_period_error_and_source() -> None:
    estimate = Estimate(
        value=11,
        unit="percent",
        status="corrected",
        rse=2.5,
        label="fast",
        printed="0.11%",
        note="Why.",
        period="2018–2028",
        source="survey",
    )
    words = in_full(some(8), estimate, "Change")
    assert words == (
        "Change: 11 percent (fast), corrected. Printed as “0.11%”. Why. 90% margin of error ±0.5 percentage points. "
        "Period: 2018–2028; area: not stated. Source: Test Office, survey of 2099."
    )


def test_that_a_missing_figure_read_in_full_says_why() -> None:
    assert in_full(some(1), missing("percent", "Nobody asked."), "Share") == "Share: not given. Nobody asked."


@given(st.lists(st.floats(1, 5_000_000), min_size=1, max_size=8))
def test_that_a_log_axis_holds_every_value_between_round_ends(values: list[float]) -> None:
    axis = log_money_axis(values)
    assert axis.log
    assert 0 < axis.minimum <= min(values) * (1 + 1e-9)
    assert axis.maximum >= max(values) * (1 - 1e-9)
    assert axis.minimum > min(values) / 2.51
    assert axis.maximum < max(values) * 2.51
    assert len(axis.ticks) > 1
    assert {f"{tick.value:.0e}"[0] for tick in axis.ticks} <= {"1", "2", "5"}
    assert all(axis.minimum <= tick.value <= axis.maximum for tick in axis.ticks)


def test_that_a_log_axis_has_its_ticks_at_1_2_and_5() -> None:
    assert [tick.label for tick in log_money_axis([22_840, 726_660]).ticks] == ["$20k", "$50k", "$100k", "$200k", "$500k"]
    assert [tick.label for tick in log_money_axis([60_000, 61_000]).ticks] == ["$50k", "$100k"]
    assert (log_money_axis([22_840, 507_730]).minimum, log_money_axis([22_840, 507_730]).maximum) == (20_000, 600_000)


@pytest.mark.parametrize(
    ("extent", "most", "step"),
    [(7, 7, 1), (7.1, 7, 2), (14.1, 7, 2.5), (17.6, 7, 5), (35.1, 7, 10), (0.07, 7, 0.01), (1000, 5, 200), (1001, 5, 250), (0, 5, 2e-10)],
)
def test_that_a_step_is_the_smallest_round_one_that_fits(extent: float, most: int, step: float) -> None:
    assert step_for(extent, most) == pytest.approx(step, rel=1e-6)


@pytest.mark.parametrize(
    ("values", "minimum", "maximum", "ticks"),
    [
        ([41_000], 0, 50_000, ["$0", "$10k", "$20k", "$30k", "$40k", "$50k"]),
        ([-3_000, 5_000], -4_000, 6_000, ["−$4k", "−$2k", "$0", "$2k", "$4k", "$6k"]),
        ([-500], -500, 0, ["−$500", "−$400", "−$300", "−$200", "−$100", "$0"]),
        ([], 0, 2_000, ["$0", "$2k"]),
    ],
)
def test_that_a_money_axis_ends_at_the_next_round_value(values: list[float], minimum: float, maximum: float, ticks: list[str]) -> None:
    axis = money_axis(values)
    assert (axis.minimum, axis.maximum, [tick.label for tick in axis.ticks], axis.zero) == (minimum, maximum, ticks, False)


@pytest.mark.parametrize(
    ("values", "minimum", "maximum", "ticks"),
    [
        ([30_000, 239_200], 30_000, 300_000, [50_000, 100_000, 200_000]),
        ([41_000, 43_000], 40_000, 50_000, None),
        ([9_999, 10_001], 8_000, 15_000, None),
        ([100, 1_000], 100, 1_000, [100, 200, 500, 1_000]),
        ([100, 900], 100, 1_000, [100, 200, 500, 1_000]),
        ([62_000], 60_000, 80_000, None),
    ],
)
def test_that_a_log_axis_ends_at_round_values(values: list[float], minimum: float, maximum: float, ticks: list[float] | None) -> None:
    axis = log_money_axis(values)
    if ticks:
        assert (axis.minimum, axis.maximum, [tick.value for tick in axis.ticks]) == (minimum, maximum, ticks)
    assert axis.minimum <= minimum
    assert axis.maximum >= maximum
    assert len(axis.ticks) > 1


def test_that_a_source_line_says_on_what_its_figures_rest() -> None:
    official, mixed, own = (source_line(in_order(catalog(), roles)) for roles in ((BAKERS,), (BAKERS, "case-manager"), ("case-manager",)))
    assert official == "Source: Made-up survey 2099."
    assert mixed.endswith(" Some roles rest on résumés, others on official statistics: compare them with care.")
    assert own.endswith(". Figures drawn from résumés, not a survey.")


@pytest.mark.parametrize(
    ("most", "end", "labels"),
    [
        (100, 100, ["0%", "20%", "40%", "60%", "80%", "100%"]),
        (7, 7, ["0%", "1%", "2%", "3%", "4%", "5%", "6%", "7%"]),
        (0.5, 0.5, ["0.0%", "0.1%", "0.2%", "0.3%", "0.4%", "0.5%"]),
        (0.05, 0.05, None),
    ],
)
def test_that_an_axis_of_shares_ends_at_a_round_one(most: float, end: float, labels: list[str] | None) -> None:
    axis = percent_axis(most)
    assert axis.maximum == pytest.approx(end)
    assert labels is None or [tick.label for tick in axis.ticks] == labels
