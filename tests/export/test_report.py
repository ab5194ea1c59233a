"""Figures as they stand in a report: with unit, margin and note; missing as a word; differences with how sure they are."""

import pytest
from msgspec.structs import replace

from careergui.compare.difference import between
from careergui.domain.estimate import Estimate, missing
from careergui.export.report import Notes, brief, difference, remark, source_items, sources_part, value
from tests.builders import hard_catalog, official

PAY = official(41_000)


def test_that_notes_are_numbered_in_order_of_first_use() -> None:
    notes = Notes()
    assert [notes.mark(words) for words in ("One.", "Two.", "One.", "")] == [" [1]", " [2]", " [1]", ""]
    assert notes.all() == ("One.", "Two.")


def test_that_a_reported_figure_stands_by_itself() -> None:
    notes = Notes()
    assert value(PAY, notes) == "$41,000"
    assert notes.all() == ()


def test_that_a_figure_with_an_error_has_its_margin() -> None:
    assert value(replace(PAY, rse=2.0), Notes()).startswith("$41,000 ±$1,3")


@pytest.mark.parametrize(("status", "word"), [("missing", "not given"), ("suppressed", "withheld"), ("not-applicable", "does not apply")])
def test_that_a_missing_figure_is_the_word_for_why(status: str, word: str) -> None:
    notes = Notes()
    estimate = Estimate(unit="USD/year", status=status, note="Few answers.")  # type: ignore[arg-type]  # one of them
    assert value(estimate, notes) == f"{word} [1]"
    assert notes.all() == ("Few answers.",)


def test_that_a_lower_bound_says_so() -> None:
    assert value(replace(PAY, status="top-coded"), Notes()) == "at least $41,000 [1]"


def test_that_a_long_word_of_the_source_goes_into_the_note_only_where_columns_are_many() -> None:
    named = replace(PAY, label="General medical and surgical hospitals")
    notes = Notes()
    assert value(named, notes) == "$41,000 (General medical and surgical hospitals)"
    assert value(named, notes, tight=True) == "$41,000 [1]"
    assert value(replace(PAY, label="x" * 20), notes, tight=True) == f"$41,000 ({'x' * 20})"
    assert "“General medical and surgical hospitals”" in notes.all()[0]


def test_that_a_list_says_of_a_figure_how_sure_it_is_and_of_a_corrected_one_only_that() -> None:
    notes = Notes()
    corrected = replace(PAY, status="corrected", printed="$14,000", note="Digits were swapped.", rse=2.0)
    assert brief(corrected, notes) == "$41,000 ±$1,349 [1]"
    assert "Digits" not in notes.all()[0]
    assert brief(PAY, Notes()) == "$41,000"
    unsure = Notes()
    assert brief(replace(PAY, rse=30.0), unsure) == "$41,000 ±$20,234 [1]"
    assert "30%" in unsure.all()[0]
    assert brief(missing("USD/year", "Nobody asked."), Notes()) == "not given [1]"


def test_that_a_remark_tells_status_print_and_note_in_order() -> None:
    corrected = replace(PAY, status="corrected", printed="$14,000", note="Digits were swapped.")
    assert remark(corrected) == "Corrected. Printed as “$14,000”. Digits were swapped."
    assert remark(PAY) == ""


def test_that_an_uncertain_figure_carries_its_caution() -> None:
    assert remark(replace(PAY, rse=31.0)) != ""
    assert remark(replace(PAY, rse=2.0)) == ""


def test_that_a_plain_difference_has_its_sign_and_no_note() -> None:
    notes = Notes()
    assert difference(between(official(43_500), PAY, 0), notes).startswith("+$2,500")
    assert notes.all() == ()


def test_that_a_difference_that_cannot_be_taken_is_a_word_with_its_reason() -> None:
    notes = Notes()
    assert difference(between(missing("USD/year", "Nobody asked."), PAY, 0), notes).startswith("not known [1]")
    assert notes.all()[0]


def test_that_a_difference_says_how_sure_it_is() -> None:
    pairs = [(replace(official(43_500), rse=rse), replace(PAY, rse=rse)) for rse in (0.5, 9.0)]
    sure, unsure = (difference(between(first, second, 0), Notes()) for first, second in pairs)
    assert "±" in sure
    assert "sampling error" in unsure
    assert "sampling error" not in sure


def test_that_a_percentage_is_said_on_request() -> None:
    found = between(official(43_500), PAY, 0)
    assert "%" not in difference(found, Notes())
    assert "6.1%" in difference(found, Notes(), relative=True)


def test_that_sources_end_a_report_with_their_cautions_and_wordings() -> None:
    (part,) = sources_part(hard_catalog(), (PAY, PAY))
    assert (part.heading, part.items) == ("Sources", ("Survey (2099).",))
    source = replace(hard_catalog().sources["survey"], caution="Beware.")
    (asked,) = source_items((source,), ("To be said.",))
    assert asked.items == ("Survey (2099). Beware.", "To be said.")


def test_that_no_source_is_no_part() -> None:
    assert source_items((), ("To be said.",)) == ()
    assert sources_part(hard_catalog(), (Estimate(unit="jobs", value=1),)) == ()
