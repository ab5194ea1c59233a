"""A figure twice: when both agree, who is drawn by lot, and how an estimate and a printed number are compared."""

import pytest

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from tools.truth.pairs import Pair, drawn, everything, number, told, wrong


@pytest.mark.parametrize(
    ("bundled", "released", "agrees"),
    [
        (1, 1.0, True),
        (0.1 + 0.2, 0.3, True),
        (93_600, 93_601, False),
        (4.1, 4.11, False),
        (None, None, True),
        (None, 0, False),
        ("a", "a", True),
        ("a", "A", False),
        ((1, 2), (1, 2), True),
    ],
)
def test_that_figures_agree_as_they_are_printed(bundled: object, released: object, agrees: bool) -> None:  # noqa: FBT001 - a row of a table
    assert Pair("x", bundled, released).agrees is agrees
    assert list(wrong([Pair("x", bundled, released)])) == ([] if agrees else [Pair("x", bundled, released)])


def test_that_the_same_seed_draws_the_same(official_catalog: Catalog) -> None:
    one, again, other = (drawn(official_catalog, seed, 20, 5) for seed in (1, 1, 2))
    assert one == again
    assert one.occupations != other.occupations
    assert (len(one.occupations), len(one.areas)) == (20, 5)


def test_that_everything_is_all_occupations_and_areas_and_no_resume(official_catalog: Catalog) -> None:
    found = everything(official_catalog)
    assert len(found.occupations) == 832
    assert len(found.areas) == len(official_catalog.areas)
    assert "case-manager" not in found.occupations


def test_that_an_estimate_is_its_value_or_its_status() -> None:
    assert told(None) == "absent"
    assert told(Estimate(unit="jobs", value=5)) == 5
    assert told(Estimate(unit="jobs", status="suppressed")) == ("suppressed", None)
    assert told(Estimate(unit="USD/year", value=239_200, status="top-coded")) == ("top-coded", 239_200)


@pytest.mark.parametrize(("text", "found"), [("1,234.5", 1234.5), ("12", 12), (7, 7)])
def test_that_a_printed_number_loses_its_separators_only(text: object, found: float) -> None:
    assert number(text) == found
