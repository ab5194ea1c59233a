"""Statistical truth: differences of bundled figures against values worked out by hand from the releases.

The arithmetic of each row stands in full beside it, with nothing of the program's in it. Formulas:
  standard error of a mean or of jobs  = relative standard error ÷ 100 × estimate   (BLS, Handbook of Methods, OEWS)
  standard error of a difference       = √(first² + second²), the two taken as independent   (Census Bureau, derived estimates)
  90 % margin                          = 1.645 × standard error   (BLS and Census Bureau, 90 % intervals)
"""

from math import sqrt
from typing import NamedTuple

import pytest

from careergui.compare import ratings
from careergui.compare.difference import difference
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.certainty import margin
from careergui.domain.difference import Difference

NURSES, PRACTICAL, MARKETING, PR = "29-1141", "29-2061", "11-2022", "11-2032"
ELECTRICIANS, PLUMBERS, DEVELOPERS, MUSICIANS, ACTORS = "47-2111", "47-2152", "15-1252", "27-2042", "27-2011"
FIREFIGHTERS, PEDIATRIC_SURGEONS, ATHLETES = "33-2011", "29-1243", "27-2021"
MEAN, HOURLY, JOBS, MEDIAN, P90 = "pay.annual.mean", "pay.hourly.mean", "employment.jobs", "pay.annual.median", "pay.annual.p90"


class Row(NamedTuple):
    """Two figures of a release with their relative standard errors in percent, and what follows from them."""

    area: str
    role: str
    baseline: str
    measure: str
    figures: tuple[float, float]
    errors: tuple[float | None, float | None]
    value: float
    margin: float | None
    verdict: str


ROWS = (
    # Registered nurses 101,420 (0.2 %) less practical nurses 67,050 (0.3 %): errors 202.84 and 201.15; √(41,144.07 + 40,461.32) = 285.67.
    Row("US", NURSES, PRACTICAL, MEAN, (101_420, 67_050), (0.2, 0.3), 34_370, 469.92, "clear"),
    # By the hour 48.76 and 32.24: errors 0.09752 and 0.09672; √(0.0095102 + 0.0093548) = 0.137350.
    Row("US", NURSES, PRACTICAL, HOURLY, (48.76, 32.24), (0.2, 0.3), 16.52, 0.22594, "clear"),
    # Jobs 3,379,720 (0.3 %) and 648,410 (0.6 %): errors 10,139.16 and 3,890.46; √(102,802,566 + 15,135,679) = 10,859.94.
    Row("US", NURSES, PRACTICAL, JOBS, (3_379_720, 648_410), (0.3, 0.6), 2_731_310, 17_864.60, "clear"),
    # Averages of sales and public relations managers: errors 657.40 and 1,318.08; √(432,174.76 + 1,737,334.89) = 1,472.93.
    Row("US", MARKETING, PR, MEAN, (164_350, 164_760), (0.4, 0.8), -410, 2_422.96, "within-sampling-error"),
    # Their jobs 637,080 (1.1 %) and 74,850 (1.8 %): errors 7,007.88 and 1,347.30; √(49,110,382 + 1,815,217) = 7,136.22.
    Row("US", MARKETING, PR, JOBS, (637_080, 74_850), (1.1, 1.8), 562_230, 11_739.08, "clear"),
    # Electricians 71,490 (0.4 %), plumbers 72,170 (0.6 %): errors 285.96 and 433.02; √(81,773.12 + 187,506.32) = 518.92.
    Row("US", ELECTRICIANS, PLUMBERS, MEAN, (71_490, 72_170), (0.4, 0.6), -680, 853.63, "within-sampling-error"),
    # By the hour 34.37 and 34.70: errors 0.13748 and 0.20820; √(0.0189008 + 0.0433472) = 0.249496.
    Row("US", ELECTRICIANS, PLUMBERS, HOURLY, (34.37, 34.7), (0.4, 0.6), -0.33, 0.41042, "within-sampling-error"),
    # Developers 148,100 (0.4 %) less nurses: errors 592.40 and 202.84; √(350,937.76 + 41,144.07) = 626.16.
    Row("US", DEVELOPERS, NURSES, MEAN, (148_100, 101_420), (0.4, 0.2), 46_680, 1_030.04, "clear"),
    # Musicians 60.46 (2.6 %), actors 58.29 (8.4 %): errors 1.57196 and 4.89636; √(2.471058 + 23.974341) = 5.142509.
    Row("US", MUSICIANS, ACTORS, HOURLY, (60.46, 58.29), (2.6, 8.4), 2.17, 8.45943, "within-sampling-error"),
    # Jobs 36,180 (3.1 %), 55,000 (17.7 %): errors 1,121.58 and 9,735; √(1,257,942 + 94,770,225) = 9,799.40: clear by a sixth.
    Row("US", MUSICIANS, ACTORS, JOBS, (36_180, 55_000), (3.1, 17.7), -18_820, 16_120.01, "clear"),
    # In Ohio 87,730 (0.4 %) and 62,020 (0.5 %): errors 350.92 and 310.10; √(123,144.85 + 96,162.01) = 468.30.
    Row("OH", NURSES, PRACTICAL, MEAN, (87_730, 62_020), (0.4, 0.5), 25_710, 770.36, "clear"),
    # Bakersfield: firefighters 199,490 (3 %), nurses 128,200 (0.5 %): errors 5,984.70 and 641; √(35,816,634 + 410,881) = 6,018.93.
    Row("12540", FIREFIGHTERS, NURSES, MEAN, (199_490, 128_200), (3, 0.5), 71_290, 9_901.14, "clear"),
    # Medians: the survey publishes no error of percentiles, so that nothing is claimed of one.
    Row("US", MARKETING, PR, MEDIAN, (148_270, 146_910), (None, None), 1_360, None, "no-error-published"),
    # Collapsed percentiles of firefighters in Bakersfield: 75th = 90th = 470,940.
    Row("12540", FIREFIGHTERS, NURSES, P90, (470_940, 162_020), (None, None), 308_920, None, "no-error-published"),
)


def of(catalog: Catalog, row: Row) -> Difference:
    seen = in_area(catalog, row.area)
    return difference(seen, seen.roles[row.role], seen.roles[row.baseline], row.measure)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.area} {row.role} {row.baseline} {row.measure}")
def test_that_the_figures_of_the_table_are_those_of_the_release(official_catalog: Catalog, row: Row) -> None:
    seen = in_area(official_catalog, row.area)
    found = [seen.estimate(seen.roles[role], row.measure) for role in (row.role, row.baseline)]
    assert tuple(one.value for one in found) == row.figures
    assert tuple(one.rse for one in found) == row.errors


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.area} {row.role} {row.baseline} {row.measure}")
def test_that_a_difference_its_margin_and_its_verdict_are_those_worked_out_by_hand(official_catalog: Catalog, row: Row) -> None:
    found = of(official_catalog, row)
    assert found.value == pytest.approx(row.value, abs=1e-9)
    assert found.margin == (None if row.margin is None else pytest.approx(row.margin, rel=1e-5))
    assert found.certainty == row.verdict


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.area} {row.role} {row.baseline} {row.measure}")
def test_that_the_margins_of_the_table_follow_from_its_figures(row: Row) -> None:
    if row.margin is not None:
        first, second = (figure * (error or 0) / 100 for figure, error in zip(row.figures, row.errors, strict=True))
        assert row.margin == pytest.approx(1.645 * sqrt(first**2 + second**2), rel=1e-5)
    assert row.value == pytest.approx(row.figures[0] - row.figures[1])


@pytest.mark.parametrize(
    ("area", "role", "measure", "by_hand"),
    [
        ("US", NURSES, MEAN, 333.67),  # 101,420 × 0.2 ÷ 100 = 202.84; × 1.645
        ("US", ACTORS, JOBS, 16_014.08),  # 55,000 × 17.7 ÷ 100 = 9,735; × 1.645
        ("US", ACTORS, HOURLY, 8.05451),  # 58.29 × 8.4 ÷ 100 = 4.89636; × 1.645
        ("12540", FIREFIGHTERS, MEAN, 9_844.83),  # 199,490 × 3 ÷ 100 = 5,984.70; × 1.645
    ],
)
def test_that_the_margin_of_one_figure_is_that_worked_out_by_hand(
    official_catalog: Catalog, area: str, role: str, measure: str, by_hand: float
) -> None:
    seen = in_area(official_catalog, area)
    assert margin(seen.estimate(seen.roles[role], measure)) == pytest.approx(by_hand, rel=1e-5)


def test_that_a_margin_of_real_pay_is_divided_by_the_same_price_level(official_catalog: Catalog) -> None:
    # Ohio's price level of 2024 is 92.774: 87,730 ÷ 0.92774 = 94,563.13 and 62,020 ÷ 0.92774 = 66,850.63, both to the dollar.
    seen = in_area(official_catalog, "OH", real=True)
    found = difference(seen, seen.roles[NURSES], seen.roles[PRACTICAL], MEAN)
    assert found.value == 94_563 - 66_851
    # Errors 94,563 × 0.4 % = 378.252 and 66,851 × 0.5 % = 334.255; √(143,074.58 + 111,726.41) = 504.78; × 1.645.
    assert found.margin == pytest.approx(830.36, rel=1e-5)
    assert found.adjusted_by == "bea-rpp-2024"


def test_that_a_least_amount_gives_a_least_difference_and_no_margin(official_catalog: Catalog) -> None:
    # In Texas half of the pediatric surgeons earn at least 239,200; of general nurses 50 % earn up to what the release prints.
    seen = in_area(official_catalog, "TX")
    surgeons, nurses = (seen.estimate(seen.roles[role], MEDIAN) for role in (PEDIATRIC_SURGEONS, NURSES))
    assert (surgeons.value, surgeons.status) == (239_200, "top-coded")
    assert nurses.value is not None
    there = difference(seen, seen.roles[PEDIATRIC_SURGEONS], seen.roles[NURSES], MEDIAN)
    back = difference(seen, seen.roles[NURSES], seen.roles[PEDIATRIC_SURGEONS], MEDIAN)
    assert (there.value, there.bound, there.margin, there.certainty) == (239_200 - nurses.value, "at-least", None, "bound")
    assert (back.value, back.bound, back.margin, back.certainty) == (nurses.value - 239_200, "at-most", None, "bound")


def test_that_a_least_average_has_no_error_even_beside_one_that_has(official_catalog: Catalog) -> None:
    seen = in_area(official_catalog, "TX")
    found = difference(seen, seen.roles[PEDIATRIC_SURGEONS], seen.roles[NURSES], MEAN)
    assert (found.margin, found.certainty, found.bound) == (None, "bound", "at-least")


def test_that_collapsed_percentiles_carry_their_caution_and_the_median_beside_them_none(official_catalog: Catalog) -> None:
    # 470,940 is 6.5 times the median of 72,410; the rule asks for twice.
    seen = in_area(official_catalog, "12540")
    cautions = {name: seen.estimate(seen.roles[FIREFIGHTERS], f"pay.annual.{name}").caution for name in ("median", "p75", "p90")}
    assert cautions == {"median": "", "p75": "collapsed-percentiles", "p90": "collapsed-percentiles"}


@pytest.mark.parametrize(
    "case",
    [
        # O*NET, levels of nurses and practical nurses: 4.25 (0.1637) and 4.12 (0.125); √(0.0267977 + 0.015625) = 0.205968.
        ("skills", "Reading Comprehension", True, 0.13, 0.338818, "within-sampling-error"),
        # 3.88 (0.125) and 3.12 (0.125); √(0.015625 + 0.015625) = 0.176777.
        ("skills", "Writing", True, 0.76, 0.290798, "clear"),
        # 4 (0) and 3.88 (0.125): the error is the other's alone.
        ("skills", "Active Listening", False, 0.12, 0.205625, "within-sampling-error"),
        # 3.55 (0.2304) and 2.96 (0.2547); √(0.0530842 + 0.0648721) = 0.343448.
        ("knowledge", "Administrative", False, 0.59, 0.564972, "clear"),
        # 3.29 (0.4192) and 3.30 (0.2414).
        ("knowledge", "Administration and Management", False, -0.01, 0.795754, "within-sampling-error"),
    ],
)
def test_that_ratings_differ_by_what_their_own_errors_bear(
    official_catalog: Catalog, case: tuple[str, str, bool, float, float, str]
) -> None:
    field, name, level, value, margin, verdict = case
    assert official_catalog.library is not None
    pair = []
    for role in (NURSES, PRACTICAL):
        rated = official_catalog.library.ratings(role)
        assert rated is not None
        pair.append({one.name: one for one in ratings.in_order(rated, field)}[name])
    found = ratings.gap(*pair, level=level)
    assert found.value == pytest.approx(value, abs=1e-9)
    assert found.certainty == verdict
    assert found.margin == pytest.approx(margin, rel=1e-4)
