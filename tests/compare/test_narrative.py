"""The comparison in sentences: every stated figure is said, no other figure is, and what cannot be said is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.comparison import Comparison, in_order
from careergui.compare.narrative import narrative
from careergui.compare.occupation_sentences import occupation_sentences
from careergui.compare.skills import APART, CAUTION
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.role import Collection, Role, Skill
from careergui.text import amount, size
from tests.builders import BUNDLED, HARD, bundled, hard_catalog
from tests.occupations import BAKERS, catalog
from tests.pay import figure
from tests.places import COOKS, NURSES, everywhere

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
    for said in figures:
        number, direction = said.rsplit(" ", 1)
        assert f"is {said} for" in there
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


def test_that_a_skill_of_a_third_role_is_not_said_to_be_of_one_only() -> None:
    text = text_of(in_order(bundled(), ("case-manager", "case-worker", "registered-nurse-case-manager")))
    assert "Named for Case Worker but not for Case Manager: Public Assistance, Medicaid" in text
    assert " only: " not in text


def test_that_two_kinds_of_figures_side_by_side_each_have_their_own_place_and_date(official_catalog: Catalog) -> None:
    seen = in_area(official_catalog, "OH", real=True)
    (said,) = [one.text for one in narrative(in_order(seen, ("29-1141", "case-manager"))) if one.text.startswith("What is given")]
    assert "for Case Manager (résumés, undated)" in said
    assert "for Registered Nurses (official statistics, Ohio, May 2025, adjusted for prices)" in said


def texts(facts: dict[str, dict[str, Estimate]], skills: dict[str, str] | None = None) -> list[str]:
    """What is said of the second of two titles beside the first."""
    made = catalog(facts)
    named = {role_id: tuple(Skill(name=name) for name in (skills or {}).get(role_id, "").split()) for role_id in facts}
    roles = {role_id: replace(role, skills=named[role_id]) for role_id, role in made.roles.items()}
    return [sentence.text for sentence in narrative(in_order(replace(made, roles=roles), tuple(facts)))]


def test_that_what_is_said_of_two_occupations_is_what_their_figures_allow() -> None:
    comparison = in_order(everywhere(), (NURSES, COOKS))
    said = [(sentence.text, sentence.measures) for sentence in narrative(comparison)]
    assert said == occupation_sentences(comparison, comparison.roles[1])
    assert said


def test_that_a_measure_without_a_name_for_sentences_has_none() -> None:
    assert texts({"Alpha": {"pay.annual.p10": figure(10)}, "Beta": {"pay.annual.p10": figure(20)}}) == []


def test_that_a_figure_of_one_alone_is_given_with_whose_it_is() -> None:
    mean, median = {"pay.annual.mean": figure(0)}, {"pay.annual.median": figure(50_000)}
    assert texts({"Alpha": mean, "Beta": median}) == [
        "Given for Beta but not for Alpha: median pay, a year ($50,000).",
        "Given for Alpha but not for Beta: average pay, a year ($0).",
    ]
    assert texts({"Alpha": mean, "Beta": {**mean, **median}}) == [
        "Average pay a year is the same for Beta and Alpha: $0 against $0.",
        "Given for Beta but not for Alpha: median pay, a year ($50,000).",
    ]


def test_that_the_best_paying_industry_is_named_of_whom_one_is_given() -> None:
    mining, rail = ({"pay.industry.best": figure(value, label=name)} for value, name in ((0, "Mining"), (90_000, "Rail")))
    assert texts({"Alpha": mining, "Beta": {}}) == [
        "The best-paying industry is Mining for Alpha ($0 a year on average); none is named for Beta."
    ]
    assert texts({"Alpha": mining, "Beta": rail}) == [
        "The best-paying industry is Rail for Beta ($90,000 a year on average) and Mining for Alpha ($0 a year on average)."
    ]


def test_that_skills_are_named_for_both_and_for_each() -> None:
    caution = f"The source does not compare Beta and Alpha skill by skill; these are the skills it names for each. {CAUTION}"
    none: dict[str, dict[str, Estimate]] = {"Alpha": {}, "Beta": {}}
    assert texts(none, {"Alpha": "Baking Icing", "Beta": "Baking Frying"}) == [
        "Named for both Beta and Alpha: Baking.",
        "Named for Beta but not for Alpha: Frying.",
        "Named for Alpha but not for Beta: Icing.",
        caution,
    ]
    assert texts(none, {"Alpha": "Baking"}) == ["Named for Alpha but not for Beta: Baking.", caution]
    assert texts(none) == []


def test_that_a_pair_the_source_compares_needs_no_caution() -> None:
    text = text_of(in_order(bundled(), ("case-manager", "case-worker")))
    assert "Named for both Case Worker and Case Manager: " in text
    assert CAUTION not in text


def mixed(official_pay: dict[str, Estimate], own_pay: dict[str, Estimate]) -> list[tuple[str, tuple[str, ...]]]:
    """What is said of an occupation beside a title whose figures rest on résumés."""
    made = catalog({BAKERS: official_pay})
    title = Role(id="title", title="Title", collection="own", facts=own_pay)
    own = Collection(id="own", title="Own", basis="résumés", description="Made up.")
    both = replace(made, roles={**made.roles, "title": title}, collections={**made.collections, "own": own})
    return [(sentence.text, sentence.measures) for sentence in narrative(in_order(both, ("title", BAKERS)))]


def test_that_two_kinds_of_figures_are_given_by_their_median_if_they_have_one() -> None:
    pay = {"pay.annual.median": figure(0, area="Ohio"), "pay.annual.mean": figure(5)}
    assert mixed(pay, {"pay.annual.mean": figure(7, period="2019"), "pay.hourly.mean": Estimate(value=3, unit="USD/hour")})[-2:] == [
        (
            (
                "What is given is a median of $0 a year for Bakers (official statistics, Ohio) "
                "and an average of $7 a year for Title (résumés, 2019)."
            ),
            ("pay.annual.median", "pay.annual.mean"),
        ),
        (APART, ()),
    ]


def test_that_pay_of_one_kind_alone_is_not_set_beside_nothing() -> None:
    assert mixed({"pay.annual.median": figure(5)}, {}) == [(APART, ())]
