"""One figure is above another only where neither an error nor a bound leaves that open."""

import pytest

from careergui.compare.above import is_above
from careergui.domain.estimate import Estimate


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
        (figure(None), figure(100, 1), True),
        (figure(110, 1), None, True),
    ],
)
def test_that_averages_decide_for_percentiles(average: Estimate, other: Estimate | None, above: bool) -> None:  # noqa: FBT001 - as above
    assert is_above(figure(2), figure(1), average, other) is above
