"""The 90 % intervals of compared roles in a scatter, worked out by hand from the survey’s relative standard errors."""

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.charts.scatter_intervals import WHISKERS
from careergui.charts.scatter_spec import ScatterSpec
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen

NURSES, CHIEFS = "29-1141", "11-1011"
PAY_AND_JOBS = ChartOptions(across="pay.annual.mean", up="employment.jobs")


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, [Chosen(NURSES, 0), Chosen(CHIEFS, 1)], PAY_AND_JOBS)


def test_that_an_interval_is_1_645_standard_errors_to_either_side(official_catalog: Catalog, spec: ScatterSpec) -> None:
    pay, jobs = (official_catalog.estimate(official_catalog.roles[NURSES], measure) for measure in ("pay.annual.mean", "employment.jobs"))
    found = next(one for one in spec.intervals if one.role == NURSES)
    for ends, figure in ((found.across, pay), (found.up, jobs)):
        assert figure.value is not None
        assert figure.rse is not None
        away = 1.645 * figure.value * figure.rse / 100
        assert ends == pytest.approx((figure.value - away, figure.value + away))


def test_that_only_compared_roles_have_intervals(spec: ScatterSpec) -> None:
    assert {one.role for one in spec.intervals} == {NURSES, CHIEFS}


def test_that_medians_have_no_interval_and_nothing_is_said_of_any(official_catalog: Catalog) -> None:
    found = build(official_catalog, [Chosen(NURSES, 0)], ChartOptions())
    assert found.intervals == ()
    assert WHISKERS not in found.notes


def test_that_what_the_lines_are_is_said_once(spec: ScatterSpec) -> None:
    assert [note for note in spec.notes if "90%" in note] == [WHISKERS]


def test_that_a_figure_with_a_large_error_is_named(official_catalog: Catalog) -> None:
    local = in_area(official_catalog, "41940")
    jobs = local.estimate(local.roles[CHIEFS], "employment.jobs")
    assert jobs.rse is not None
    assert jobs.rse >= 10
    notes = build(local, [Chosen(NURSES, 0), Chosen(CHIEFS, 1)], PAY_AND_JOBS).notes
    assert "To be read with care, as the relative standard error is 10% or more: Chief Executives (jobs)." in notes


def test_that_without_compared_roles_there_is_no_note(official_catalog: Catalog) -> None:
    assert WHISKERS not in build(official_catalog, [], PAY_AND_JOBS).notes
