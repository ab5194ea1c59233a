"""What is said of two official occupations: true of the figures, safe within their errors, never more than a page."""

import pytest

from careergui.charts import pay_gap
from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.compare.occupation_sentences import MOST, is_safe, occupation_sentences, shared_group
from careergui.domain.catalog import Catalog, in_area

ACTORS, CHIEFS, LEGISLATORS, NURSES, PARAMEDICS, PRACTICAL = "27-2011", "11-1011", "11-1031", "29-1141", "29-2043", "29-2061"
TEACHERS = "25-2021"


def said(catalog: Catalog, role: str, baseline: str) -> str:
    return " ".join(sentence.text for sentence in narrative(in_order(catalog, (baseline, role))))


def test_that_medians_are_set_against_each_other(official_catalog: Catalog) -> None:
    text = said(official_catalog, PRACTICAL, NURSES)
    assert "Median pay a year is $33,150 (34%) lower for Licensed Practical" in text
    assert "Of Licensed Practical and Licensed Vocational Nurses, nine in ten earn less than $83,440" in text


def test_that_pay_by_the_hour_is_not_compared_with_pay_by_the_year(official_catalog: Catalog) -> None:
    text = said(official_catalog, TEACHERS, ACTORS)
    assert "Pay is not compared" in text
    assert "one by the year and one by the hour" in text


def test_that_an_occupation_without_pay_is_named_as_such(official_catalog: Catalog) -> None:
    assert "none for Legislators (the wage survey has no figure" in said(official_catalog, LEGISLATORS, CHIEFS)


@pytest.mark.parametrize("area", ["US", "VT"])
def test_that_pay_within_sampling_error_is_not_ordered(official_catalog: Catalog, area: str) -> None:
    comparison = in_order(in_area(official_catalog, area), ("47-2111", "47-2152"))
    (text, *_) = (text for text, _ in occupation_sentences(comparison, comparison.roles[1]))
    assert "sampling error is too large to say which pays more" in text
    assert "±" in text
    assert not is_safe(comparison, comparison.roles[1])
    assert any("Within sampling error" in note for note in pay_gap.build(comparison).notes)


def test_that_skills_of_an_occupation_that_was_not_rated_are_not_compared(official_catalog: Catalog) -> None:
    assert "The O*NET data do not rate Paramedics, so skills are not compared." in said(official_catalog, PARAMEDICS, NURSES)


def test_that_schooling_counted_together_is_not_told_apart(official_catalog: Catalog) -> None:
    assert shared_group(official_catalog.roles[CHIEFS])
    assert "The census counts Legislators and Chief Executives together" in said(official_catalog, LEGISLATORS, CHIEFS)


@pytest.mark.parametrize("role", ["15-1252", "47-2111", "29-1229", "31-1120", "15-1299", "45-3031", "53-2011"])
def test_that_no_pair_gets_more_sentences_than_can_be_read(official_catalog: Catalog, role: str) -> None:
    comparison = in_order(official_catalog, (NURSES, role))
    assert 3 <= len(occupation_sentences(comparison, comparison.roles[1])) <= MOST


def test_that_growth_says_which_way_each_goes(official_catalog: Catalog) -> None:
    assert "shrink by 2% for Elementary School Teachers" in said(official_catalog, TEACHERS, NURSES)


def test_that_two_kinds_of_figures_are_named_but_not_subtracted(official_catalog: Catalog) -> None:
    text = said(official_catalog, "21-1022", "case-manager")
    assert "not subtracted from each other" in text
    assert "$67,880 for Healthcare Social Workers (official statistics)" in text
    assert "higher" not in text


def test_that_two_occupations_without_pay_are_not_said_to_have_medians(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "18140", real=False)
    assert said(here, "11-1031", "27-2011").startswith("Pay is not compared, as no median is given: none for Legislators (")
