"""Figures and differences in full, as a cell tells them: value, status, margin, caution, period, source."""

import pytest
from msgspec.structs import replace

from careergui.compare.difference import between, none
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate, Status
from careergui.domain.measures import BY_ID
from careergui.gui.estimate_words import (
    background,
    difference_in_full,
    error_words,
    flagged,
    margin_parts,
    measure_label,
    nearest_words,
    period_of,
    shown,
    value_words,
)

PAY = Estimate(value=98_100, unit="USD/year", period="May 2025", area="United States", source="oews-2025")


@pytest.mark.parametrize(("status", "text"), [("missing", "Not given"), ("suppressed", "Withheld"), ("not-applicable", "Does not apply")])
def test_that_an_absence_is_a_word(status: Status, text: str) -> None:
    assert shown(replace(PAY, value=None, status=status)) == text


def test_that_a_least_amount_has_its_sign() -> None:
    assert shown(PAY) == "$98,100"
    assert shown(replace(PAY, status="top-coded")) == "≥$98,100"


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        (PAY, False),
        (replace(PAY, status="derived"), True),
        (replace(PAY, status="corrected"), True),
        (replace(PAY, status="derived", adjusted_by="bea"), False),
        (replace(PAY, rse=9.9), False),
        (replace(PAY, rse=10), True),
        (replace(PAY, caution="collapsed-percentiles"), True),
        (replace(PAY, status="derived", adjusted_by="bea", rse=31), True),
    ],
)
def test_that_a_figure_is_flagged_where_a_reader_must_be_told_more(figure: Estimate, told: bool) -> None:  # noqa: FBT001 # a case
    assert flagged(figure) is told


def test_that_a_margin_stands_in_quiet_type_beside_its_figure() -> None:
    assert [(part.text, part.tone) for part in margin_parts(replace(PAY, rse=1))] == [("±$1,614", "quiet")]
    assert margin_parts(PAY) == ()


def test_that_the_error_is_told_as_margin_and_as_published() -> None:
    assert error_words(replace(PAY, rse=1)) == "90% margin of error ±$1,614 (relative standard error 1%)."
    assert error_words(PAY) == ""


def test_that_a_figure_in_full_says_everything_once(official_catalog: Catalog) -> None:
    words = value_words(official_catalog, "Nurses, median pay", replace(PAY, rse=12, status="corrected", printed="98k", note="Why."))
    assert words.startswith("Nurses, median pay: 98,100 dollars a year. Corrected. Printed as “98k”. Why. 90% margin of error ±$19,365")
    assert "The relative standard error is 10% or more: read it with care." in words
    assert "Period: May 2025; area: United States." in words
    assert words.count("Source: ") == 1


def test_that_a_missing_figure_in_full_has_no_period_of_its_own(official_catalog: Catalog) -> None:
    words = value_words(official_catalog, "Pay", replace(PAY, value=None, status="suppressed", note="Too few answered."))
    assert words.startswith("Pay: withheld. Too few answered.")
    assert "Period" not in background(official_catalog, replace(PAY, value=None, status="suppressed"))


def test_that_a_difference_in_full_has_percent_verdict_and_both_sources(official_catalog: Catalog) -> None:
    first, second = replace(PAY, value=60_000, rse=0.5), replace(PAY, value=40_000, rse=1)
    words = difference_in_full(official_catalog, "Against Nurses", between(first, second, 0))
    assert words.startswith("Against Nurses: +$20,000 (+50.0%). Larger than its 90% margin of error, ±$822. $60,000 minus $40,000.")
    assert words.endswith("Source: BLS OEWS, May 2025.")


def test_that_a_difference_that_is_not_there_says_why(official_catalog: Catalog) -> None:
    words = difference_in_full(official_catalog, "Against Nurses", none("USD/year", "not-applicable", "Two kinds."))
    assert words == "Against Nurses: does not apply. Two kinds."


def test_that_a_larger_area_is_offered_under_its_own_name(official_catalog: Catalog) -> None:
    carson = in_area(official_catalog, "16180")
    actuaries = carson.roles["15-2011"]
    assert not carson.estimate(actuaries, "pay.annual.median").known
    assert nearest_words(carson, actuaries, "pay.annual.median").split(": ")[0] in {"Nevada", "United States"}
    assert nearest_words(official_catalog, official_catalog.roles["15-2011"], "pay.annual.median") == ""


def test_that_a_period_stands_in_a_label_only_where_all_share_one_that_is_dated() -> None:
    later = replace(PAY, period="May 2026")
    assert period_of([PAY, PAY]) == "May 2025"
    assert period_of([PAY, later]) == ""
    assert period_of([PAY, replace(later, value=None, status="missing")]) == "May 2025"
    assert period_of([replace(PAY, period="undated")]) == ""
    assert measure_label(BY_ID["pay.annual.median"], [PAY]) == "Median pay, a year, May 2025"
    assert measure_label(BY_ID["pay.annual.median"], []) == "Median pay, a year"
