"""Figures, margins and differences in a few words."""

import pytest
from msgspec.structs import replace

from careergui.compare.figure_words import (
    PLUS_MINUS,
    certainty_words,
    difference_margin,
    difference_words,
    doubt_words,
    figure_words,
    margin_words,
    margins_line,
    relative_words,
    standing_words,
)
from careergui.domain.difference import Difference, Standing
from careergui.domain.estimate import Estimate, Status
from tests.builders import bundled


def pay(value: float, status: Status = "reported", rse: float | None = None) -> Estimate:
    return Estimate(value=value, unit="USD/year", status=status, rse=rse)


def test_that_a_least_amount_is_never_written_as_a_value() -> None:
    assert figure_words(pay(42_084)) == "$42,084"
    assert figure_words(pay(239_200, "top-coded")) == "≥$239,200"


def test_that_a_margin_follows_its_sign() -> None:
    assert margin_words(pay(100_000, rse=1)) == "±$1,645"
    assert margin_words(pay(100_000)) == ""
    assert margin_words(Estimate(value=50, unit="percent", rse=2)) == "±1.6 percentage points"


@pytest.mark.parametrize(
    ("value", "bound", "text"),
    [
        (-1_360, "", "−$1,360"),
        (1_360, "", "+$1,360"),
        (0, "", "no difference"),
        (-123_910, "at-most", "at least $123,910 less"),
        (123_910, "at-least", "at least $123,910 more"),
        (-60_800, "at-least", "at most $60,800 less"),
        (60_800, "at-most", "at most $60,800 more"),
        (0, "at-least", "as much or more"),
        (0, "at-most", "as much or less"),
    ],
)
def test_that_a_difference_says_what_is_certain(value: float, bound: str, text: str) -> None:
    found = Difference(value=value, unit="USD/year", certainty="bound" if bound else "clear", bound=bound)  # type: ignore[arg-type]  # a case
    assert difference_words(found) == text


def test_that_the_verdict_names_the_margin() -> None:
    clear = Difference(value=5_000, unit="USD/year", certainty="clear", margin=1_640)
    assert certainty_words(clear) == "Larger than its 90% margin of error, ±$1,640."
    unsure = Difference(value=500, unit="USD/year", certainty="within-sampling-error", margin=1_640)
    assert certainty_words(unsure) == "Within its 90% margin of error, ±$1,640: sampling error may explain it."
    assert certainty_words(Difference(value=500, unit="USD/year", certainty="no-error-published")) == ""
    assert difference_margin(Difference(value=500, unit="USD/year", certainty="no-error-published")) == ""


def test_that_a_difference_in_percent_has_its_sign_and_a_bound_has_none() -> None:
    of = {"unit": "USD/year", "certainty": "clear"}
    assert relative_words(Difference(value=5, relative=12.34, **of)) == "+12.3%"  # type: ignore[arg-type]  # the words above
    assert relative_words(Difference(value=-5, relative=-12.34, **of)) == "−12.3%"  # type: ignore[arg-type]  # as above
    assert relative_words(Difference(value=5, relative=12, bound="at-least", **of)) == ""  # type: ignore[arg-type]  # as above


def test_that_standing_is_said_where_it_was_asked_for() -> None:
    found = Difference(value=5, unit="USD/year", certainty="clear", standing=Standing(71.2, 64.4))
    assert standing_words(found) == "71st against 64th percentile of jobs"
    ends = Difference(value=5, unit="USD/year", certainty="clear", standing=Standing(99.8, 0.2))
    assert standing_words(ends) == "99th against 1st percentile of jobs"
    assert standing_words(Difference(value=5, unit="USD/year", certainty="clear")) == ""


def test_that_margins_are_explained_where_there_are_any() -> None:
    made = bundled().roles["case-manager"]
    assert margins_line([made]) == ""
    assert margins_line([made, replace(made, id="29-1141")]).startswith("± is the 90% margin of error")


def test_that_nothing_earned_is_no_least_dollar() -> None:
    assert figure_words(pay(0)) == "$0"
    assert figure_words(pay(0, "top-coded")) == "≥$0"


def test_that_less_than_a_dollar_more_is_more() -> None:
    assert difference_words(Difference(value=0.5, unit="USD/hour", certainty="bound", bound="at-least")) == "at least $0.50 more"


def test_that_plus_and_minus_are_explained() -> None:
    assert PLUS_MINUS.startswith("± is the 90% margin")


@pytest.mark.parametrize(
    ("found", "few", "sentence"),
    [
        (Difference(value=5, unit="USD/year", certainty="clear"), "", ""),
        (Difference(value=5, unit="USD/year", certainty="bound", bound="at-least"), "", "One of the two is known only as a least amount."),
        (Difference(value=5, unit="USD/year", certainty="within-sampling-error"), "within sampling error", ""),
        (
            Difference(value=5, unit="USD/year", certainty="no-error-published", doubt="averages-opposite"),
            "averages differ the other way round",
            "No order is claimed: averages differ the other way round.",
        ),
        (
            Difference(value=5, unit="USD/year", certainty="no-error-published", doubt="averages-too-close"),
            "averages within sampling error",
            "No order is claimed: averages within sampling error.",
        ),
    ],
)
def test_that_a_doubt_is_named_and_a_clear_difference_has_none(found: Difference, few: str, sentence: str) -> None:
    assert doubt_words(found) == few
    assert certainty_words(found) == sentence


@pytest.mark.parametrize(("relative", "words"), [(0.04, "0.0%"), (-0.04, "0.0%"), (0.05, "+0.1%"), (0.5, "+0.5%"), (None, "")])
def test_that_only_what_is_written_above_nothing_has_a_plus(relative: float | None, words: str) -> None:
    assert relative_words(Difference(value=5, relative=relative, unit="USD/year", certainty="clear")) == words
