"""Where a rating stands on its scale, and how far its 90 % interval reaches."""

import pytest

from careergui.charts.rating_dots import IMPORTANCE, LEVEL, Dot, Scale, choose
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog


@pytest.mark.parametrize(
    ("value", "error", "scale", "ends"),
    [
        (3, 0.5, LEVEL, (3 - 0.8225, 3 + 0.8225)),  # 1.645 × 0.5
        (0.5, 0.5, LEVEL, (0, 1.3225)),
        (6.9, 0.5, LEVEL, (6.0775, 7)),
        (1.2, 0.5, IMPORTANCE, (1, 2.0225)),
        (4.8, 0.5, IMPORTANCE, (3.9775, 5)),
    ],
)
def test_that_an_interval_ends_with_the_scale(value: float, error: float, scale: Scale, ends: tuple[float, float]) -> None:
    assert Dot(value, real=True, error=error).ends(scale) == pytest.approx(ends)


@pytest.mark.parametrize("error", [None, 0])
def test_that_without_an_error_or_with_all_raters_agreed_there_is_no_interval(error: float | None) -> None:
    assert Dot(3, real=True, error=error).ends(LEVEL) == (None, None)


def test_that_both_scales_are_those_of_the_source() -> None:
    assert [(scale.lowest, scale.highest) for scale in (LEVEL, IMPORTANCE)] == [(0, 7), (1, 5)]


def test_that_what_is_chosen_of_one_comparison_is_worked_out_once(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, ("29-1141", "13-2011"))
    assert choose(comparison, "skills", LEVEL) is choose(comparison, "skills", LEVEL)
    assert choose(comparison, "skills", LEVEL) is not choose(comparison, "skills", LEVEL, 3)
    assert choose(comparison, "skills", LEVEL).names != choose(comparison, "skills", IMPORTANCE).names
    assert choose(comparison, "skills", LEVEL) == choose(in_order(official_catalog, ("29-1141", "13-2011")), "skills", LEVEL)
