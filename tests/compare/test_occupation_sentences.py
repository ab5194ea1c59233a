"""What is said of two official occupations: true of the figures, safe within their errors, never more than a page."""

import pytest

from careergui.charts import pay_gap
from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.compare.occupation_sentences import MOST, how_common, occupation_sentences, shared_group
from careergui.compare.pay_sentences import doubt_of
from careergui.domain.catalog import Catalog, in_area

ACTORS, CHIEFS, LEGISLATORS, NURSES, PARAMEDICS, PRACTICAL = "27-2011", "11-1011", "11-1031", "29-1141", "29-2043", "29-2061"
TEACHERS, LIBRARIANS, LOADERS = "25-2021", "25-4022", "47-5044"


def shares(first: float, second: float) -> str:
    return " ".join(how_common(first, second))


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
    assert "no median is given for Legislators (the wage survey has no figure" in said(official_catalog, LEGISLATORS, CHIEFS)


@pytest.mark.parametrize("area", ["US", "VT"])
def test_that_pay_within_sampling_error_is_not_ordered(official_catalog: Catalog, area: str) -> None:
    comparison = in_order(in_area(official_catalog, area), ("47-2111", "47-2152"))
    (text, *_) = (text for text, _ in occupation_sentences(comparison, comparison.roles[1]))
    assert "sampling error is too large to say which pays more" in text
    assert "±" in text
    assert doubt_of(comparison, comparison.roles[1]) == "averages-too-close"
    assert any("Averages within sampling error" in note for note in pay_gap.build(comparison).notes)


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
    assert "a median of $67,880 a year for Healthcare Social Workers (official statistics, United States, May 2025)" in text
    assert "higher" not in text


def test_that_two_occupations_without_pay_are_not_said_to_have_medians(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "18140", real=False)
    assert said(here, "11-1031", "27-2011").startswith("Pay is not compared: no median is given for Legislators or for Actors (")


@pytest.mark.parametrize(("first", "second", "words"), [
    (10.2, 5.4, "more common than"),
    (5.4, 10.2, "less common than"),
    (0.4, 0, "more common than"),
    (63.9, 60, "about as common as"),
    (66, 60, "more common than"),
    (5.4, 5, "about as common as"),
    (5, 5, "as common as"),
    (0, 0, "as common as"),
])  # fmt: skip
def test_that_shares_are_alike_only_when_points_and_ratio_say_so(first: float, second: float, words: str) -> None:
    assert shares(first, second) == words


def test_that_figures_of_the_nation_are_called_so_where_an_area_is_looked_at(official_catalog: Catalog) -> None:
    text = said(in_area(official_catalog, "DC"), TEACHERS, NURSES)
    assert "Median pay a year in the District of Columbia is" in text
    assert "Jobs in the United States are projected" in text
    assert "Openings expected a year in the United States:" in text
    assert "In the United States, a bachelor’s degree or higher" in text


def test_that_no_rate_is_worked_out_of_openings_that_are_mostly_rounding(official_catalog: Catalog) -> None:
    assert "100 for Astronomers" in said(official_catalog, "19-2011", NURSES)
    assert "5.6 for every 100 jobs) for Registered Nurses" in said(official_catalog, "19-2011", NURSES)


def test_that_the_same_schooling_names_both_once(official_catalog: Catalog) -> None:
    text = said(official_catalog, "51-9194", "51-4041")
    assert "the same for Etchers and Engravers as for Machinists" in text
    assert "on-the-job training" not in text


def test_that_jobs_that_stay_the_same_are_said_so_once(official_catalog: Catalog) -> None:
    still = [role.id for role in official_catalog.roles.values() if official_catalog.estimate(role, "outlook.change_percent").value == 0]
    assert "projected to stay the same for" in said(official_catalog, still[0], still[1])
    assert said(official_catalog, still[0], still[1]).count("stay the same") == 1


def test_that_averages_the_other_way_round_are_not_called_sampling_error(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, (LIBRARIANS, LOADERS))
    assert doubt_of(comparison, comparison.roles[1]) == "averages-opposite"
    text = said(official_catalog, LOADERS, LIBRARIANS)
    assert "the averages differ the other way round" in text
    assert "sampling error" not in text
    assert any("other way round" in note for note in pay_gap.build(comparison).notes)


def test_that_a_share_of_several_occupations_is_not_laid_to_one(official_catalog: Catalog) -> None:
    caution = "(the census counts Chief Executives together with other occupations)"
    assert caution in said(official_catalog, CHIEFS, NURSES)
    assert "the census counts" not in said(official_catalog, PRACTICAL, NURSES)


def test_that_a_skill_without_a_published_error_is_clear_of_the_other_s_error_at_least(official_catalog: Catalog) -> None:
    # Systems Evaluation: 2.38 with a standard error of 0.375, a 90 % margin of 0.617, against 1.81 of several occupations averaged.
    text = said(official_catalog, "27-2042", "39-7010")
    assert "Systems Analysis (2.6 against 1.8)" in text
    assert "Systems Evaluation" not in text


def test_that_no_skill_is_named_where_none_is_clearly_rated_higher(official_catalog: Catalog) -> None:
    text = said(official_catalog, "29-1229", "29-1214")
    assert "No skill is rated clearly higher for " in text
    assert "none differs by 0.5 or more on a scale from 0 to 7 and by more than the 90% margins." in text
    assert "Skills rated at" not in text
