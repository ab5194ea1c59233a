"""Rules for estimates, alone and together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.estimates import FACTS, check_by_measure, check_estimate, check_together, is_ordinary
from careergui.domain.estimate import Estimate, Status, Unit

PAY = FACTS["pay.annual.mean"]

UNSOUND = [
    (Estimate(value=-1, unit="USD/year", source="s"), ".value must lie between 0 and 1,000,000,000; it is -1"),
    (Estimate(value=1, unit="jobs", source="s"), '.unit must be "USD/year"; it is "jobs"'),
    (Estimate(value=1, unit="USD/year"), " has a value but names no source"),
    (Estimate(value=1, unit="USD/year", source="t"), '.source refers to the source "t", which is not in this file or was left out'),
    (Estimate(unit="USD/year"), '.status is "reported", which needs a value; here none is given'),
    (Estimate(unit="USD/year", status="missing"), " is missing: it must say in note why"),
    (
        Estimate(value=1, unit="USD/year", status="missing", source="s"),
        '.status is "missing", which goes without a value; here one is given',
    ),
    (
        Estimate(value=1, unit="USD/year", status="corrected", source="s", note="why"),
        " is corrected: it must say in printed what stood there and in note why",
    ),
]

TOGETHER = [
    ({"pay.annual.p10": 2.0, "pay.annual.p90": 1.0}, '["pay.annual.p90"].value is 1.0, less than pay.annual.p10, which is 2.0'),
    ({"pay.hourly.low": 2.0, "pay.hourly.mean": 1.0}, '["pay.hourly.mean"].value is 1.0, less than pay.hourly.low, which is 2.0'),
    (
        {"pay.annual.low": 1.0, "pay.annual.high": 9.0, "pay.annual.spread": 4.0},
        '["pay.annual.spread"].value is 4.0, but the range runs from 1.0 to 9.0',
    ),
    ({"education.bachelors": 60.0, "education.masters": 41.0}, " has shares of schooling that add up to 101.0 percent"),
]


@pytest.mark.parametrize(("estimate", "words"), UNSOUND, ids=lambda value: str(value)[:50])
def test_that_an_unsound_estimate_is_said(estimate: Estimate, words: str) -> None:
    assert [path + " " + said for path, said in check_estimate(estimate, PAY, {"s"})] == [words.replace(".", ".", 1)]


@pytest.mark.parametrize(("values", "words"), TOGETHER, ids=lambda value: str(value)[:50])
def test_that_estimates_which_contradict_each_other_are_said(values: dict[str, float], words: str) -> None:
    facts = {measure: Estimate(value=value, unit=FACTS[measure].unit, source="s") for measure, value in values.items()}
    assert [f"{path} {said}" for path, said in check_together(facts)] == [words]


def test_that_a_top_coded_value_may_stand_above_a_smaller_one() -> None:
    top = Estimate(value=239_200, unit="USD/year", status="top-coded", source="s")
    assert not list(check_together({"pay.annual.mean": Estimate(value=250_000, unit="USD/year"), "pay.annual.high": top}))


def test_that_shares_may_exceed_a_hundred_by_their_rounding() -> None:
    facts = {f"education.{level}": Estimate(value=50.2, unit="percent") for level in ("bachelors", "masters")}
    assert not list(check_together(facts))


def test_that_a_change_in_jobs_may_be_negative_or_above_a_hundred_percent() -> None:
    for value in (-12.5, 140.0):
        assert not check_estimate(Estimate(value=value, unit="percent", source="s"), FACTS["outlook.change_percent"], {"s"})


def test_that_an_unknown_measure_is_said() -> None:
    found = check_by_measure({"pay.monthly": Estimate(unit="jobs")}, FACTS, set(), ".facts")
    assert list(found) == [('.facts["pay.monthly"]', "is not a known measure")]


UNITS: list[Unit] = ["USD/year", "jobs"]
STATUSES: list[Status] = ["reported", "derived", "corrected", "top-coded", "suppressed", "not-applicable", "missing"]
ANY = st.builds(
    Estimate,
    value=st.none() | st.sampled_from([-1, 0, 1, 2e9]),
    unit=st.sampled_from(UNITS),
    status=st.sampled_from(STATUSES),
    source=st.sampled_from(["", "s", "t"]),
    note=st.sampled_from(["", " ", "why"]),
    printed=st.sampled_from(["", "1"]),
)


@given(ANY)
def test_that_what_the_quick_look_passes_breaks_no_rule(estimate: Estimate) -> None:
    assert not (is_ordinary(estimate, PAY, {"s"}) and check_estimate(estimate, PAY, {"s"}))
