"""The estimates of one occupation: a mapping whose values are made once, when first looked up."""

import pytest

from careergui.data.facts import Facts
from careergui.domain.estimate import Estimate


class Counting:
    """A table that counts what it is asked for."""

    measures = ("employment.jobs", "pay.annual.mean")

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def estimate(self, occupation: str, measure_id: str) -> Estimate | None:
        self.asked.append((occupation, measure_id))
        return Estimate(value=1, unit="jobs") if measure_id == "employment.jobs" else None


def test_that_a_figure_is_made_when_it_is_first_looked_up_and_never_again() -> None:
    table = Counting()
    facts = Facts(table, "29-1141")
    assert table.asked == []
    assert facts["employment.jobs"] is facts["employment.jobs"]
    assert table.asked == [("29-1141", "employment.jobs")]


def test_that_measures_are_those_of_the_table_without_looking_any_up() -> None:
    table = Counting()
    facts = Facts(table, "29-1141")
    assert (list(facts), len(facts)) == (["employment.jobs", "pay.annual.mean"], 2)
    assert "pay.annual.mean" in facts
    assert "pay.hourly.mean" not in facts
    assert table.asked == []


def test_that_what_the_table_does_not_hold_is_missing() -> None:
    facts = Facts(Counting(), "29-1141")
    with pytest.raises(KeyError, match=r"pay\.annual\.mean"):
        facts["pay.annual.mean"]
    assert facts.get("pay.annual.mean") is None
