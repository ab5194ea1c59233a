"""What is told of projected jobs: up, down or as many, by how much, and for whom most."""

import pytest

from careergui.charts.findings import prospects
from careergui.charts.registry import of
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role

NURSES, PRACTITIONERS, ELECTRICIANS, COOKS, TYPISTS = "29-1141", "29-1171", "47-2111", "35-2011", "43-9022"

CHANGE = {
    "Jobs for electricians are expected to grow by 9.5%": (ELECTRICIANS,),
    "Jobs for cooks, fast food, are expected to fall by 13.5%": (COOKS,),
    "Jobs are expected to grow by 4.9% for registered nurses and by 40.1% for nurse practitioners": (NURSES, PRACTITIONERS),
    "Jobs are expected to grow by 9.5% for electricians and to fall by 13.5% for cooks, fast food": (ELECTRICIANS, COOKS),
    "The expected change in jobs runs from −13.5% for cooks, fast food, to +40.1% for nurse practitioners": (
        PRACTITIONERS,
        COOKS,
        NURSES,
    ),
}
NUMBERS = {
    "Jobs for electricians are expected to rise from 818,700 to 896,100": (ELECTRICIANS,),
    "Jobs for cooks, fast food, are expected to fall from 669,500 to 579,200": (COOKS,),
    "Jobs are expected to fall by 90,300 for cooks, fast food, and by 14,400 for word processors and typists": (COOKS, TYPISTS),
    "Jobs are expected to grow for two of three, most for registered nurses: +166,100": (ELECTRICIANS, COOKS, NURSES),
    "Jobs are expected to grow for all three, most for registered nurses: +166,100": (ELECTRICIANS, PRACTITIONERS, NURSES),
    "Jobs are expected to grow for one of three": (COOKS, TYPISTS, NURSES),
    "No growth in jobs is expected for any of the three": (COOKS, TYPISTS, "43-4151"),
}


@pytest.mark.parametrize("said", CHANGE)
def test_that_the_change_in_jobs_is_told(official_catalog: Catalog, said: str) -> None:
    assert of("outlook", in_order(official_catalog, CHANGE[said])).finding == said


@pytest.mark.parametrize("said", NUMBERS)
def test_that_numbers_of_jobs_are_told(official_catalog: Catalog, said: str) -> None:
    assert of("jobs", in_order(official_catalog, NUMBERS[said])).finding == said


def made(*figures: float | None, measure: str = "outlook.change_percent") -> Comparison:
    """Occupations with these figures of one measure; None for none."""
    unit = "percent" if measure.endswith("percent") else "jobs"
    roles = [
        Role(
            id=f"99-000{number}",
            title=f"{word}s",
            facts={} if value is None else {measure: Estimate(value=value, unit=unit)},  # type: ignore[arg-type]  # one of two
        )
        for number, (value, word) in enumerate(zip(figures, ("One", "Two", "Three", "Four"), strict=False))
    ]
    return in_order(Catalog(roles={role.id: role for role in roles}, collections={}, sources={}, pairs={}), [role.id for role in roles])


def change(*figures: float | None) -> list[str]:
    return list(prospects.change(made(*figures)))


def test_that_no_change_is_told_as_one() -> None:
    assert change(0) == ["Jobs for ones are expected to stay as many"]
    assert change(0, 3) == ["Jobs are expected to stay as many for ones and to grow by 3% for twos"]
    assert change(0, 3, 2)[0] == "The expected change in jobs runs from 0% for ones to +3% for twos"


def test_that_half_a_percent_is_growth() -> None:
    assert change(0.5) == ["Jobs for ones are expected to grow by 0.5%"]


def test_that_roles_in_the_middle_may_be_level() -> None:
    assert change(1, 2, 2, 3)[0] == "The expected change in jobs runs from +1% for ones to +3% for fours"


def test_that_ends_that_several_share_are_not_named() -> None:
    assert change(1, 3, 1) == ["The expected change in jobs runs from +1% to +3%"]
    assert change(1, 2, 3, 3) == ["The expected change in jobs runs from +1% to +3%"]
    assert change(1, 1, 1) == []


def test_that_a_single_job_more_is_growth() -> None:
    found = list(prospects.numbers(made(1, -5, -5, measure="outlook.new_jobs")))
    assert found == ["Jobs are expected to grow for one of three"]


@pytest.mark.parametrize("kind", ["outlook", "jobs", "education", "at-least", "required-education"])
def test_that_roles_of_two_kinds_of_figures_are_not_told_together(official_catalog: Catalog, kind: str) -> None:
    assert of(kind, in_order(official_catalog, (NURSES, "case-manager"))).finding == ""


def test_that_nothing_is_told_where_one_is_not_known() -> None:
    assert change(1, None) == change(1, 2, None) == []
    assert list(prospects.numbers(made(1, None, measure="outlook.new_jobs"))) == []


def test_that_as_many_jobs_are_no_growth() -> None:
    found = list(prospects.numbers(made(0, 5, -1, measure="outlook.new_jobs")))
    assert found == ["Jobs are expected to grow for one of three"]


def test_that_none_is_said_to_gain_most_where_two_gain_as_much() -> None:
    found = list(prospects.numbers(made(100, 100, -5, measure="outlook.new_jobs")))
    assert found == ["Jobs are expected to grow for two of three"]


def test_that_as_many_jobs_then_as_now_are_no_rise() -> None:
    jobs = {
        f"outlook.{name}": Estimate(value=value, unit="jobs") for name, value in (("jobs_base", 5), ("jobs_projected", 5), ("new_jobs", 0))
    }
    role = Role(id="99-0001", title="Ones", facts=jobs)
    assert list(prospects.numbers(in_order(Catalog(roles={role.id: role}, collections={}, sources={}, pairs={}), [role.id]))) == []
