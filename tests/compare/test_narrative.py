"""The comparison in sentences: every stated figure is said, no other figure is, and what cannot be said is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.comparison import Comparison, in_order
from careergui.compare.narrative import headline, narrative
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.text import amount, size
from tests.builders import BUNDLED, HARD, bundled, hard_catalog, official

FIGURE = re.compile(r"−?\$[\d,]+(?:\.\d+)?|−?[\d.]+%|[\d.]+ percentage points?")
ROLES = st.lists(st.sampled_from(BUNDLED + HARD), min_size=2, max_size=8, unique=True)
PAIRS = [
    ("registered-nurse-case-manager", "$19,932 higher", "19.7 percentage points lower", "1.3 percentage points lower", "$62,018"),
    ("case-manager-program-manager", "$3,348 lower", "6.1 percentage points higher", "1.3 percentage points higher", "$40,397"),
    ("social-services-case-manager", "$2,633 lower", "14.1 percentage points higher", "0.5 percentage points higher", "$55,647"),
    ("case-worker", "$3,766 lower", "3.4 percentage points lower", "0.3 percentage points lower", "$43,150"),
]
TURNED = {"higher": "lower", "lower": "higher"}


def text_of(comparison: Comparison) -> str:
    return "\n".join(sentence.text for sentence in narrative(comparison))


@pytest.mark.parametrize("case", PAIRS, ids=lambda case: case[0])
def test_that_each_stated_figure_is_said_in_both_directions(case: tuple[str, ...]) -> None:
    role, *figures, industry = case
    there, back = (text_of(in_order(bundled(), order)) for order in (("case-manager", role), (role, "case-manager")))
    for figure in figures:
        number, direction = figure.rsplit(" ", 1)
        assert f"is {figure} for" in there
        assert f"is {number} {TURNED[direction]} for" in back
    assert industry in there


def test_that_a_pair_the_source_never_compares_is_put_into_sentences_too() -> None:
    text = text_of(in_order(bundled(), ("social-services-case-manager", "registered-nurse-case-manager")))
    assert "$22,565 higher" in text
    assert "33.8 percentage points lower" in text
    assert "1.8 percentage points lower" in text
    assert "against a third role" in text


def test_that_unknown_values_behind_a_known_difference_are_said_to_be_unknown() -> None:
    text = text_of(in_order(bundled(), ("case-manager", "case-worker")))
    assert (
        "doctoral degree is 0.3 percentage points lower for Case Worker than for Case Manager; the two shares themselves are not given"
        in text
    )


def test_that_one_unknown_value_behind_a_known_difference_is_laid_to_its_role() -> None:
    catalog = bundled()
    worker = replace(catalog.roles["case-worker"], facts={})
    known = Catalog(roles={**catalog.roles, "case-worker": worker}, collections=catalog.collections, sources={}, pairs=catalog.pairs)
    assert "the figure itself is not given for Case Worker" in text_of(in_order(known, ("case-manager", "case-worker")))


def test_that_figures_of_different_kinds_are_said_not_to_be_subtracted() -> None:
    comparison = in_order(hard_catalog(), ("case-manager", "percentiles"))
    apart = [sentence for sentence in narrative(comparison) if "not subtracted" in sentence.text]
    assert [sentence.measures for sentence in apart] == [("pay.industry.best", "education.bachelors", "education.masters")]


@given(ROLES)
def test_that_no_sentence_has_a_figure_that_is_not_known(roles: list[str]) -> None:
    comparison = in_order(hard_catalog(), roles)
    values = [value for row in comparison.rows for value in row.values.values() if value.value is not None]
    gaps = [gap for row in comparison.rows for gap in row.differences.values() if gap.value is not None]
    known = {amount(one.value or 0, one.unit) for one in values} | {size(one.value or 0, one.unit) for one in gaps}
    assert set(FIGURE.findall(text_of(comparison))) <= known


@given(ROLES)
def test_that_every_sentence_names_its_role_or_rests_on_its_measures(roles: list[str]) -> None:
    comparison = in_order(hard_catalog(), roles)
    for sentence in narrative(comparison):
        assert sentence.baseline == roles[0] != sentence.role
        assert set(sentence.measures) <= {row.measure.id for row in comparison.rows}
        assert hard_catalog().roles[sentence.role].title in sentence.text or hard_catalog().roles[roles[0]].title in sentence.text


@given(ROLES)
def test_that_no_difference_known_to_the_comparison_goes_unsaid(roles: list[str]) -> None:
    comparison = in_order(hard_catalog(), roles)
    said = {(sentence.role, measure) for sentence in narrative(comparison) for measure in sentence.measures}
    rows = [row for row in comparison.rows if row.measure.subject]
    assert {(role, row.measure.id) for row in rows for role, gap in row.differences.items() if gap.known} <= said


def test_that_equal_pay_is_called_the_same() -> None:
    catalog = bundled()
    twin = replace(catalog.roles["case-manager"], id="twin", title="Twin")
    both = Catalog(roles={**catalog.roles, "twin": twin}, collections=catalog.collections, sources={}, pairs={})
    assert "Average pay a year is the same for Twin and Case Manager: $42,084 against $42,084." in text_of(
        in_order(both, ("case-manager", "twin"))
    )


def test_that_the_headline_names_the_only_role_with_higher_pay() -> None:
    assert headline(in_order(bundled(), BUNDLED)) == "Only for Registered Nurse Case Manager is average pay higher than for Case Manager"


def test_that_the_headline_is_a_plain_topic_where_no_sentence_is_safe() -> None:
    assert headline(in_order(hard_catalog(), ("case-manager", "long-title"))) == "Comparing 2 roles"
    assert headline(in_order(hard_catalog(), ("percentiles", "silent"))) == "Comparing 2 roles"


def test_that_the_headline_gives_the_range_of_medians() -> None:
    assert headline(in_order(hard_catalog(), ("percentiles", "narrow"))) == "Median pay runs from $40,020 to $56,120 a year"


def test_that_a_headline_of_equal_pay_says_so() -> None:
    catalog = hard_catalog()
    roles = {name: replace(catalog.roles[name], facts={"pay.annual.median": official(50_000)}) for name in ("narrow", "percentiles")}
    same = Catalog(roles=roles, collections=catalog.collections, sources={}, pairs={})
    assert headline(in_order(same, tuple(roles))) == "Median pay is the same for all: $50,000 a year"


def test_that_a_skill_of_a_third_role_is_not_said_to_be_of_one_only() -> None:
    text = text_of(in_order(bundled(), ("case-manager", "case-worker", "registered-nurse-case-manager")))
    assert "Named for Case Worker but not for Case Manager: Public Assistance, Medicaid" in text
    assert " only: " not in text


def test_that_two_kinds_of_figures_side_by_side_each_have_their_own_place_and_date(official_catalog: Catalog) -> None:
    seen = in_area(official_catalog, "OH", real=True)
    (said,) = [one.text for one in narrative(in_order(seen, ("29-1141", "case-manager"))) if one.text.startswith("What is given")]
    assert "for Case Manager (résumés, undated)" in said
    assert "for Registered Nurses (official statistics, Ohio, May 2025, adjusted for prices)" in said


def test_that_the_headline_claims_no_order_that_a_bound_leaves_open(official_catalog: Catalog) -> None:
    """In Oregon the median of 29-1211 is at least $239,200, and that of 29-1215 is $293,240: which is higher is not known."""
    oregon = in_area(official_catalog, "OR")
    assert headline(in_order(oregon, ("29-1211", "29-1141", "29-1215"))).endswith("from $129,010 to at least $293,240 a year in Oregon")
    assert headline(in_order(oregon, ("29-1141", "29-1211"))) == "Median pay runs from $129,010 to at least $239,200 a year in Oregon"
    assert headline(in_order(oregon, ("29-1211", "29-1215"))) == "Median pay is at least $239,200 a year for all in Oregon"
    assert headline(in_order(oregon, ("29-1141", "29-1211", "29-1221"))).startswith("Median pay runs from $129,010 to at least")
    assert headline(in_order(oregon, ("29-1141", "29-2061", "29-1211"))).startswith("Only for Anesthesiologists is median pay higher")


def test_that_only_one_is_said_to_pay_more_where_no_other_is_in_doubt(official_catalog: Catalog) -> None:
    bakersfield = in_area(official_catalog, "12540")
    # The average of firefighters is higher there than that of nurses, their median lower.
    text = headline(in_order(bakersfield, ("29-1141", "33-2011", "11-2022", "11-2032")))
    assert text == "Median pay runs from $72,410 to $137,200 a year in Bakersfield-Delano, CA"
    assert headline(in_order(bakersfield, ("29-1141", "11-2022", "11-2032"))).startswith("Only for Public Relations Managers")


LIMITED = Estimate(value=239_200, unit="USD/year", status="top-coded")


@pytest.mark.parametrize(
    ("medians", "said"),
    [
        ((LIMITED, LIMITED), "Median pay is at least $239,200 a year for all"),
        ((LIMITED, official(300_000)), "Median pay is at least $239,200 a year for all"),
        ((official(100_000), LIMITED), "Median pay runs from $100,000 to at least $239,200 a year"),
        ((official(100_000), official(90_000), official(120_000)), "Only for Third is median pay higher than for First"),
        ((official(100_000), official(90_000), LIMITED), "Only for Third is median pay higher than for First"),
        ((official(100_000), LIMITED, official(240_000)), "Median pay runs from $100,000 to at least $240,000 a year"),
        ((official(100_000), official(100_000)), "Median pay is the same for all: $100,000 a year"),
    ],
)
def test_that_a_headline_takes_no_bound_for_a_figure(medians: tuple[Estimate, ...], said: str) -> None:
    known = hard_catalog()
    names = ("First", "Second", "Third")[: len(medians)]
    pairs = zip(names, medians, strict=True)
    roles = {name: replace(known.roles["percentiles"], id=name, title=name, facts={"pay.annual.median": median}) for name, median in pairs}
    made = Catalog(roles=roles, collections=known.collections, sources={}, pairs={})
    assert headline(in_order(made, names)) == said
