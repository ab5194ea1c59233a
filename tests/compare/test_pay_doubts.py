"""What makes pay of two occupations unsure: averages within their errors, and percentiles that have fallen together."""

import pytest

from careergui.compare.comparison import in_order
from careergui.compare.pay_sentences import doubt_of, pay_sentences
from careergui.domain.estimate import Estimate
from tests.occupations import BAKERS, CHEFS, catalog
from tests.pay import figure, pair, said, year


@pytest.mark.parametrize(
    ("bakers", "chefs", "doubt"),
    [
        (year(median=2, mean=figure(60_000, 2)), year(median=1, mean=figure(59_000, 1)), "averages-too-close"),
        (year(median=2, mean=figure(60_000, 0.1)), year(median=1, mean=figure(59_000, 0.1)), ""),
        (year(median=1, mean=figure(60_000, 0.1)), year(median=2, mean=figure(59_000, 0.1)), "averages-opposite"),
        (year(median=1, mean=60_000), year(median=2, mean=figure(59_000, 0.1)), ""),
        (year(median=1), year(median=2), ""),
        (year(mean=figure(60_000, 2)), year(mean=figure(59_000, 1)), ""),
    ],
)
def test_that_an_order_is_doubted_by_the_averages_and_their_errors(
    bakers: dict[str, Estimate], chefs: dict[str, Estimate], doubt: str
) -> None:
    comparison = pair(bakers, chefs)
    assert doubt_of(comparison, comparison.roles[1]) == doubt


def test_that_an_order_is_doubted_by_the_hour_where_only_that_is_given_for_both() -> None:
    paid = {"pay.hourly.median": figure(20, unit="USD/hour"), "pay.hourly.mean": figure(20, 9, unit="USD/hour")}
    more = {"pay.hourly.median": figure(21, unit="USD/hour"), "pay.hourly.mean": figure(21, 9, unit="USD/hour")}
    for bakers, chefs in ((year(median=60_000) | paid, more), (paid, year(median=60_000) | more)):
        comparison = pair(bakers, chefs)
        assert doubt_of(comparison, comparison.roles[1]) == "averages-too-close"


FALLEN = {"p75": figure(470_940, caution="collapsed-percentiles"), "p90": figure(470_940, caution="collapsed-percentiles")}


def test_that_percentiles_that_have_fallen_together_are_named_for_both() -> None:
    comparison = pair(year(median=72_410, **FALLEN), year(median=60_000, p10=figure(20_000, caution="collapsed-percentiles")))
    assert pay_sentences(comparison, comparison.roles[1])[1:] == [
        (
            "For Bakers, the 75th and 90th percentiles are both $470,940 a year, far from the median: read with care.",
            ("pay.annual.p75", "pay.annual.p90"),
        ),
        (
            "For Chefs, the 10th and 25th percentiles are both $20,000 a year, far from the median: read with care.",
            ("pay.annual.p10", "pay.annual.p25"),
        ),
    ]


def test_that_the_baseline_s_fallen_percentiles_are_told_beside_the_first_role_only() -> None:
    facts = {CHEFS: year(median=72_410, **FALLEN), BAKERS: year(median=60_000), "33-3333": year(median=50_000)}
    comparison = in_order(catalog(facts), tuple(facts))
    told = [any("For Chefs, the" in text for text, _ in pay_sentences(comparison, role)) for role in comparison.others]
    assert told == [True, False]


def test_that_no_range_is_told_of_percentiles_that_are_to_be_read_with_care() -> None:
    fallen = figure(59_000, caution="collapsed-percentiles")
    assert said(pair(year(median=20_000, p75=59_000, p90=fallen), year(median=60_000)))[1:2] != [
        "Of Bakers, nine in ten earn less than $59,000, which is below the median of Chefs."
    ]
    texts = said(pair(year(median=20_000, p75=figure(70_000, caution="collapsed-percentiles"), p90=80_000), year(median=60_000)))
    assert not any("a quarter earn" in text for text in texts)
