"""Differences of two roles: to the dollar and the point, stated or derived, in every direction."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.difference import difference
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
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


def of(role: str, baseline: str, measure: str, catalog: Catalog | None = None) -> Estimate:
    chosen = catalog or bundled()
    return difference(chosen, chosen.roles[role], chosen.roles[baseline], measure)


@pytest.mark.parametrize(("role", "measure", "value"), CASES)
def test_that_a_stated_difference_comes_out_as_printed(role: str, measure: str, value: float) -> None:
    assert of(role, BASE, measure).value == value
    assert of(role, BASE, measure).source == "career-page"


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


def test_that_nothing_is_subtracted_from_a_value_that_is_only_a_limit() -> None:
    found = of("top-coded", "percentiles", "pay.annual.p90", hard_catalog())
    assert (found.value, found.status) == (None, "missing")
    assert "at least" in found.note


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
