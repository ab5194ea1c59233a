"""One figure is above another only where neither an error nor a bound leaves that open."""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from careergui.compare.above import above_in, averages_of, is_above
from careergui.compare.across import Standing, across
from careergui.domain.area import Area
from careergui.domain.catalog import in_area
from careergui.domain.estimate import Estimate
from tests.places import NURSES, MadeUpLibrary, everywhere


class Doubtful(MadeUpLibrary):
    """Averages with errors as large as they are."""

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        found = super().everywhere(occupation, measure_id, real=real, smaller=smaller)
        return {area: replace(one, rse=99) for area, one in found.items()} if measure_id.endswith(".mean") else found


def figure(value: float | None, rse: float | None = None, *, capped: bool = False) -> Estimate:
    return Estimate(value=value, unit="USD/year", rse=rse, status="top-coded" if capped else "reported")


@pytest.mark.parametrize(
    ("one", "other", "above"),
    [
        (figure(2), figure(1), True),
        (figure(1), figure(2), False),
        (figure(1), figure(1), False),
        (figure(None), figure(1), False),
        (figure(2), figure(None), False),
        (figure(2, capped=True), figure(1), True),
        (figure(1, capped=True), figure(1), False),
        (figure(1, capped=True), figure(2), False),
        (figure(2), figure(1, capped=True), False),
        (figure(2, capped=True), figure(1, capped=True), False),
        (figure(110, 5), figure(100, 5), False),
        (figure(110, 1), figure(100, 1), True),
        (figure(110, 50), figure(100), True),
    ],
)
def test_that_a_figure_is_above_only_for_sure(one: Estimate, other: Estimate, above: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_above(one, other) is above


@pytest.mark.parametrize(
    ("average", "other", "above"),
    [
        (figure(110, 1), figure(100, 1), True),
        (figure(110, 5), figure(100, 5), False),
        (figure(100, 1), figure(110, 1), False),
        (figure(110), figure(100, 5), True),
        (figure(100, 0), figure(100, 0), False),
        (figure(None), figure(100, 1), True),
        (figure(110, 1), None, True),
    ],
)
def test_that_averages_decide_for_percentiles(average: Estimate, other: Estimate | None, above: bool) -> None:  # noqa: FBT001 - as above
    assert is_above(figure(2), figure(1), average, other) is above


def place(area_id: str, value: float, jobs_rse: float | None = None) -> Standing:
    area = Area(id=area_id, code=area_id, name=area_id, kind="state", state=area_id)
    paid, jobs = Estimate(value=value, unit="per 1,000 jobs"), Estimate(value=100, unit="jobs", rse=jobs_rse)
    return Standing(area=area, paid=paid, local=paid, jobs=jobs)


@pytest.mark.parametrize(
    ("high", "low", "above"),
    [
        # Of 30 and 20 in 1,000 jobs: errors of 10 % are 3 and 2, the margin of their difference 1.645 × √13 = 5.93.
        (10, 10, True),
        # Errors of 20 % are 6 and 4, the margin 1.645 × √52 = 11.86.
        (20, 20, False),
        # 25 % and 1 %: 7.5 and 0.2, margin 12.34; the other way round 0.3 and 5, margin 8.24.
        (25, 1, False),
        (1, 25, True),
        (None, 90, True),
    ],
)
def test_that_a_rate_of_jobs_is_above_by_the_errors_of_the_jobs(high: float | None, low: float | None, above: bool) -> None:  # noqa: FBT001 - as above
    found = across(everywhere(), everywhere().roles[NURSES], "employment.per_1000")
    assert above_in(everywhere(), found)(place("AL", 30, high), place("AK", 20, low)) is above


@pytest.mark.parametrize(
    ("measure", "beside"),
    [("pay.annual.p90", "pay.annual.mean"), ("pay.hourly.median", "pay.hourly.mean"), ("pay.annual.mean", ""), ("employment.jobs", "")],
)
def test_that_averages_stand_beside_percentiles_of_pay_alone(measure: str, beside: str) -> None:
    catalog = everywhere()
    assert catalog.library is not None
    found = across(catalog, catalog.roles[NURSES], measure)
    expected = catalog.library.everywhere(NURSES, beside, real=False) if beside else {}
    assert averages_of(catalog, found) == expected
    assert averages_of(replace(catalog, library=None), found) == {}


def test_that_averages_are_of_the_same_places_and_prices() -> None:
    catalog = in_area(everywhere(), "US", real=True)
    states = averages_of(catalog, across(catalog, catalog.roles[NURSES], "pay.annual.median", smaller=False))
    assert catalog.library is not None
    assert states == catalog.library.everywhere(NURSES, "pay.annual.mean", real=True, smaller=False)


def test_that_an_average_in_doubt_leaves_a_place_out_of_order() -> None:
    """Medians of 2 and 1 are above each other; with averages that are within their error they are not."""
    library: Any = Doubtful()
    catalog = replace(everywhere(), library=library)
    found = across(catalog, catalog.roles[NURSES], "pay.annual.median")
    states = {entry.area.id: entry for entry in found.states}
    order = sorted(states.values(), key=lambda entry: entry.paid.value or 0)
    assert not above_in(catalog, found)(order[-1], order[0])
    assert above_in(everywhere(), found)(order[-1], order[0])
