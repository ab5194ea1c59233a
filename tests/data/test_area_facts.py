"""Figures of an area: the area's own where it has some, the nation's where only that is given, a reason where there is none."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from tests.data.tiny import ACTORS, NURSES, SURGEONS


def _value(catalog: Catalog, area: str, role: str, measure: str, *, real: bool = False) -> float | None:
    seen = in_area(catalog, area, real=real)
    return seen.estimate(seen.roles[role], measure).value


def test_that_pay_is_the_areas_and_outlook_the_nations(tiny_catalog: Catalog) -> None:
    ohio = in_area(tiny_catalog, "OH")
    pay, growth = (ohio.estimate(ohio.roles[NURSES], name) for name in ("pay.annual.median", "outlook.change_percent"))
    assert (pay.value, pay.area) == (80_000, "Ohio")
    assert (growth.value, growth.area) == (4.9, "United States")


def test_that_a_figure_leads_to_its_series(tiny_catalog: Catalog) -> None:
    akron = in_area(tiny_catalog, "10420")
    assert akron.estimate(akron.roles[NURSES], "employment.jobs").reference == "OEUM001042000000029114101"


def test_that_no_row_and_a_withheld_figure_say_so_differently(tiny_catalog: Catalog) -> None:
    akron = in_area(tiny_catalog, "10420")
    absent, withheld = (akron.estimate(akron.roles[role], "pay.annual.median") for role in (ACTORS, NURSES))
    assert (absent.status, "no figures for Actors in Akron, OH" in absent.note) == ("missing", True)
    assert withheld.status == "suppressed"


def test_that_figures_in_place_of_a_number_are_read_as_status(tiny_catalog: Catalog) -> None:
    ohio = in_area(tiny_catalog, "OH")
    statuses = [ohio.estimate(ohio.roles[role], "pay.annual.median").status for role in (NURSES, ACTORS, SURGEONS)]
    assert statuses == ["reported", "not-applicable", "top-coded"]


@pytest.mark.parametrize("measure", ["pay.annual.median", "pay.hourly.median", "employment.jobs", "employment.per_1000"])
@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize("area", ["OH", "10420"])
def test_that_the_values_of_all_are_those_of_each(tiny_catalog: Catalog, area: str, measure: str, real: bool) -> None:  # noqa: FBT001 - a case
    seen = in_area(tiny_catalog, area, real=real)
    each = {role.id: found.value for role in seen.roles.values() if (found := seen.estimate(role, measure)).known}
    assert seen.known(measure) == each


def test_that_the_total_of_all_occupations_is_the_areas(tiny_catalog: Catalog) -> None:
    assert tiny_catalog.library is not None
    total = tiny_catalog.library.total("pay.annual.median", tiny_catalog.areas["10420"], real=False)
    assert total is not None
    assert (total.value, total.area) == (50_000, "Akron, OH")


def test_that_facts_of_an_area_hold_every_measure_of_the_survey(tiny_catalog: Catalog) -> None:
    facts = in_area(tiny_catalog, "OH").roles[NURSES].facts
    assert {"pay.hourly.p90", "employment.jobs", "outlook.change_percent"} <= set(facts)
    assert len(facts) == len(list(facts))
    with pytest.raises(KeyError):
        _ = facts["pay.sideways"]
