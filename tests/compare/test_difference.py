"""Differences of two roles: to the dollar and the point, stated or derived, in every direction."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.difference import BOTH_BOUNDS, between, certainty_of, difference, stated
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate, Status, Unit
from careergui.domain.measures import MEASURES
from tests.builders import BUNDLED, HARD, bundled, hard_catalog

BASE = "case-manager"
PAY, MASTERS, DOCTORAL = "pay.annual.mean", "education.masters", "education.doctoral_or_professional"
STATED = {
    "registered-nurse-case-manager": (19_932, -19.7, -1.3),
    "case-manager-program-manager": (-3_348, 6.1, 1.3),
    "social-services-case-manager": (-2_633, 14.1, 0.5),
    "case-worker": (-3_766, -3.4, -0.3),
}
"""What the source prints of each role against Case Manager: dollars a year, and points of master’s and doctoral degrees."""
CASES = [(role, measure, value) for role, values in STATED.items() for measure, value in zip((PAY, MASTERS, DOCTORAL), values, strict=True)]
EVERY = st.tuples(st.sampled_from(BUNDLED + HARD), st.sampled_from(BUNDLED + HARD), st.sampled_from([measure.id for measure in MEASURES]))


def of(role: str, baseline: str, measure: str, catalog: Catalog | None = None) -> Difference:
    chosen = catalog or bundled()
    return difference(chosen, chosen.roles[role], chosen.roles[baseline], measure)


@pytest.mark.parametrize(("role", "measure", "value"), CASES)
def test_that_a_stated_difference_comes_out_as_printed(role: str, measure: str, value: float) -> None:
    assert of(role, BASE, measure).value == value
    assert of(role, BASE, measure).sources == ("career-page",)


@pytest.mark.parametrize(("role", "measure", "value"), CASES)
def test_that_a_stated_difference_turned_round_changes_only_its_sign(role: str, measure: str, value: float) -> None:
    turned = of(BASE, role, measure)
    assert turned.value == -value
    assert turned.status == "derived"
    assert "other way round" in turned.note


@pytest.mark.parametrize(("first", "second"), list(permutations(STATED, 2)))
@pytest.mark.parametrize("place", [0, 1, 2], ids=[PAY, MASTERS, DOCTORAL])
def test_that_a_difference_the_source_never_states_follows_from_those_it_states(first: str, second: str, place: int) -> None:
    found = of(first, second, (PAY, MASTERS, DOCTORAL)[place])
    assert found.value == pytest.approx(STATED[first][place] - STATED[second][place], abs=1e-9)
    assert found.status == "derived"
    assert found.unit == ("percentage points" if place else "USD/year")


def test_that_a_difference_over_a_third_role_names_it() -> None:
    assert "Case Manager" in of("case-worker", "social-services-case-manager", DOCTORAL).note


def test_that_a_difference_of_two_values_says_which_were_subtracted() -> None:
    assert of("case-worker", "registered-nurse-case-manager", PAY).note == "$38,318 minus $62,016."


def test_that_a_difference_nobody_can_give_says_whose_value_is_missing() -> None:
    found = of("case-worker", BASE, "pay.hourly.mean")
    assert found.value is None
    assert found.note.startswith("Case Worker: ")


def test_that_resumes_and_official_statistics_are_not_subtracted() -> None:
    found = of("long-title", BASE, PAY, hard_catalog())
    assert (found.value, found.status) == (None, "not-applicable")
    assert "résumés" in found.note
    assert "official statistics" in found.note


def test_that_a_value_that_is_only_a_limit_gives_a_bound() -> None:
    found = of("top-coded", "percentiles", "pay.annual.p90", hard_catalog())
    back = of("percentiles", "top-coded", "pay.annual.p90", hard_catalog())
    assert (found.certainty, found.bound, back.bound) == ("bound", "at-least", "at-most")
    assert (found.ordered, back.ordered) == (True, True)
    assert found.note.startswith("≥$239,200 minus ")


def figure(value: float | None, rse: float | None = None, *, unit: Unit = "USD/year", status: Status = "reported", **more: str) -> Estimate:
    return Estimate(value=value, unit=unit, rse=rse, status=status if value is not None else "suppressed", **more)  # type: ignore[arg-type]  # texts only


@pytest.mark.parametrize(
    ("first", "second", "margin", "certainty"),
    [
        # The root of 300² + 400² is 500 dollars; 1.645 times that is 822.5.
        (figure(60_000, 0.5), figure(40_000, 1), 822.5, "clear"),
        (figure(40_822.5, 300 / 40_822.5 * 100), figure(40_000, 1), 822.5, "within-sampling-error"),
        (figure(40_823, 300 / 40_823 * 100), figure(40_000, 1), 822.5, "clear"),
        (figure(60_000, 0.5), figure(40_000), None, "no-error-published"),
        (figure(60_000), figure(40_000, 1), None, "no-error-published"),
        (figure(60_000, 0), figure(60_000, 0), 0, "within-sampling-error"),
    ],
)
def test_that_the_margin_is_the_root_of_the_sum_of_squares(first: Estimate, second: Estimate, margin: float | None, certainty: str) -> None:
    found = between(first, second, 2)
    assert found.margin == (pytest.approx(margin, rel=1e-12) if margin is not None else None)
    assert found.certainty == certainty
    assert between(second, first, 2).certainty == certainty


def test_that_two_limits_give_no_difference() -> None:
    found = between(figure(239_200, status="top-coded"), figure(239_200, status="top-coded"), 0)
    assert (found.value, found.certainty, found.status, found.note) == (None, "not-comparable", "missing", BOTH_BOUNDS)


@pytest.mark.parametrize(("other", "ordered"), [(100_000, True), (300_000, False)])
def test_that_a_bound_gives_an_order_only_where_it_lies_on_one_side(other: float, ordered: bool) -> None:  # noqa: FBT001 # a case
    found = between(figure(239_200, status="top-coded"), figure(other), 0)
    assert (found.bound, found.ordered, found.value) == ("at-least", ordered, 239_200 - other)


def test_that_a_missing_operand_gives_its_reason_whichever_it_is() -> None:
    silent, known = replace(figure(None), note="Too few answered."), figure(1_000)
    for found in (between(silent, known, 0), between(known, silent, 0)):
        assert (found.value, found.certainty, found.status, found.note) == (None, "not-comparable", "suppressed", "Too few answered.")


def test_that_both_sources_and_periods_stand_with_a_difference_each_once() -> None:
    found = between(figure(2, source="one", period="May 2024"), figure(1, source="two", period="May 2025"), 0)
    assert (found.sources, found.periods, found.period) == (("one", "two"), ("May 2024", "May 2025"), "May 2024 and May 2025")
    assert between(figure(2, source="one"), figure(1, source="one"), 0).sources == ("one",)


def test_that_a_difference_in_percent_is_of_the_baseline_and_never_of_a_share() -> None:
    assert between(figure(60_000), figure(40_000), 0).relative == pytest.approx(50)
    assert between(figure(30, unit="percent"), figure(20, unit="percent"), 1).relative is None
    assert between(figure(5), figure(0), 0).relative is None


@given(EVERY)
def test_that_differences_are_opposite_in_opposite_directions(case: tuple[str, str, str]) -> None:
    role, baseline, measure = case
    there, back = of(role, baseline, measure, hard_catalog()), of(baseline, role, measure, hard_catalog())
    assert (there.value is None) == (back.value is None)
    assert there.value is None or back.value is None or there.value == pytest.approx(-back.value)
    assert there.known or there.note


@given(st.sampled_from(BUNDLED), st.floats(1_000, 500_000), st.floats(1_000, 500_000))
def test_that_two_known_values_are_subtracted_to_the_dollar(role_id: str, first: float, second: float) -> None:
    catalog = bundled()
    facts = [{"pay.annual.median": Estimate(value=value, unit="USD/year")} for value in (first, second)]
    one, two = (replace(catalog.roles[role_id], facts=fact) for fact in facts)
    assert difference(catalog, one, two, "pay.annual.median").value == round(first - second)


@pytest.mark.parametrize(
    ("pair", "doubt"),
    [(("11-2032", "11-2022"), "averages-too-close"), (("29-1171", "29-1141"), ""), (("33-2011", "29-1141"), "")],
)
def test_that_an_order_of_medians_is_doubted_by_their_averages(official_catalog: Catalog, pair: tuple[str, str], doubt: str) -> None:
    role, baseline = (official_catalog.roles[name] for name in pair)
    found = difference(official_catalog, role, baseline, "pay.annual.median")
    assert (found.doubt, found.ordered, found.certainty) == (doubt, not doubt, "no-error-published")
    assert difference(official_catalog, role, baseline, "pay.annual.p75").doubt == ""


def test_that_averages_the_other_way_round_are_a_doubt(official_catalog: Catalog) -> None:
    bakersfield = in_area(official_catalog, "12540")
    found = difference(bakersfield, bakersfield.roles["33-2011"], bakersfield.roles["29-1141"], "pay.annual.median")
    assert (found.doubt, found.ordered) == ("averages-opposite", False)


def test_that_a_difference_stated_without_a_value_says_why() -> None:
    found = stated(Estimate(unit="percentage points", status="suppressed", note="Withheld."))
    assert (found.value, found.status, found.found, found.certainty, found.note) == (
        None,
        "suppressed",
        "none",
        "not-comparable",
        "Withheld.",
    )
    assert found.unit == "percentage points"


def test_that_a_difference_says_how_it_was_found() -> None:
    ways = [
        of("case-worker", BASE, MASTERS).found,
        of(BASE, "case-worker", MASTERS).found,
        of("case-worker", "social-services-case-manager", DOCTORAL).found,
        of("case-worker", "registered-nurse-case-manager", PAY).found,
        of("case-worker", BASE, "pay.hourly.mean").found,
    ]
    assert ways == ["stated", "turned", "along", "values", "none"]


def test_that_a_stated_difference_is_read_as_it_stands_unless_told_otherwise() -> None:
    found = Estimate(value=-3, unit="USD/year", source="page", period="2019", note="As printed.")
    assert (stated(found).value, stated(found).note, stated(found).status) == (-3, "As printed.", "reported")
    assert (stated(found, turned=True).value, stated(found, turned=True).status) == (3, "derived")


def test_that_hourly_pay_below_a_dollar_is_a_baseline_too() -> None:
    assert between(figure(0.9, unit="USD/hour"), figure(0.5, unit="USD/hour"), 2).relative == pytest.approx(80)


def test_that_figures_without_source_or_period_name_none() -> None:
    found = between(figure(2), figure(1, source="one"), 0)
    assert (found.sources, found.periods) == (("one",), ())


def test_that_only_those_without_a_figure_are_laid_a_missing_difference_to() -> None:
    note = of("silent", "percentiles", "pay.annual.median", hard_catalog()).note
    assert note.startswith("Silent Testers: ")
    assert "Percentiles Testers" not in note


@pytest.mark.parametrize(
    ("medians", "means", "doubt"),
    [
        ((30.5, 30), (30.5, 30), ""),
        ((30, 30.5), (30, 30.5), ""),
        ((30, 30.5), (30.5, 30), "averages-opposite"),
        ((30.5, 30), (30, 30.5), "averages-opposite"),
        ((30.5, 30), (30.01, 30), "averages-too-close"),
    ],
)
def test_that_a_difference_of_medians_is_doubted_to_the_cent(medians: tuple[float, float], means: tuple[float, float], doubt: str) -> None:
    facts = [
        {"pay.hourly.median": figure(median, unit="USD/hour"), "pay.hourly.mean": figure(mean, 0.1, unit="USD/hour")}
        for median, mean in zip(medians, means, strict=True)
    ]
    catalog = hard_catalog()
    one, two = (replace(catalog.roles["percentiles"], id=name, facts=fact) for name, fact in zip(("one", "two"), facts, strict=True))
    assert difference(catalog, one, two, "pay.hourly.median").doubt == doubt


@pytest.mark.parametrize(
    ("first", "second", "verdict"), [((None), 1, "no-error-published"), (1, None, "no-error-published"), (0, 0, "clear"), (3, 4, "clear")]
)
def test_that_a_verdict_takes_two_errors(first: float | None, second: float | None, verdict: str) -> None:
    # The root of 3² + 4² is 5; 1.645 times that is 8.225.
    margin, certainty = certainty_of(-8.5, first, second)
    assert certainty == verdict
    assert margin == (None if verdict != "clear" else pytest.approx(8.225 if first else 0))
    assert certainty_of(-8.2, 3, 4)[1] == "within-sampling-error"
    assert certainty_of(8.2, 3, 4)[1] == "within-sampling-error"


@pytest.mark.parametrize("silent", [0, 1])
def test_that_medians_are_not_doubted_where_an_average_is_not_given(silent: int) -> None:
    catalog = hard_catalog()
    facts = [{"pay.annual.median": figure(median), "pay.annual.mean": figure(median, 9)} for median in (50_000, 51_000)]
    del facts[silent]["pay.annual.mean"]
    one, two = (replace(catalog.roles["percentiles"], id=name, facts=fact) for name, fact in zip(("one", "two"), facts, strict=True))
    assert difference(catalog, one, two, "pay.annual.median").doubt == ""
