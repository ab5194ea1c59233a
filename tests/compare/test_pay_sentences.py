"""Pay of two occupations in words: an order where figures and errors bear one, a bound where only that is known, else the reason."""

import pytest

from careergui.compare.pay_sentences import pay_sentences
from careergui.domain.area import Area
from careergui.domain.estimate import Estimate, Status
from tests.pay import figure, hour, pair, said, year

OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")
LEAST = figure(239_200, status="top-coded")


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        (
            year(median=60_000),
            year(median=40_000),
            "Median pay a year is $20,000 (50%) higher for Bakers than for Chefs: $60,000 against $40,000.",
        ),
        (
            year(median=40_000),
            year(median=60_000),
            "Median pay a year is $20,000 (33%) lower for Bakers than for Chefs: $40,000 against $60,000.",
        ),
        (
            year(median=60_500),
            year(median=60_000),
            "Median pay a year is $500 (less than 1%) higher for Bakers than for Chefs: $60,500 against $60,000.",
        ),
        (
            year(median=60_600),
            year(median=60_000),
            "Median pay a year is $600 (1%) higher for Bakers than for Chefs: $60,600 against $60,000.",
        ),
        (year(median=60_000), year(median=60_000), "Median pay a year is the same for Bakers as for Chefs: $60,000."),
        (
            hour(median=20.5),
            hour(median=20),
            "Median pay an hour is $0.50 (2%) higher for Bakers than for Chefs: $20.50 against $20.00.",
        ),
        # Zero is a figure too, and nothing is a percentage of it.
        (hour(median=0), hour(median=0.5), "Median pay an hour is $0.50 (100%) lower for Bakers than for Chefs: $0.00 against $0.50."),
        (hour(median=0.5), hour(median=0), "Median pay an hour is $0.50 higher for Bakers than for Chefs: $0.50 against $0.00."),
        (
            year(median=LEAST),
            year(median=100_000),
            "Median pay a year is at least $139,200 higher for Bakers than for Chefs: at least $239,200 against $100,000.",
        ),
        (
            year(median=100_000),
            year(median=LEAST),
            "Median pay a year is at least $139,200 lower for Bakers than for Chefs: $100,000 against at least $239,200.",
        ),
        (
            year(median=LEAST),
            year(median=300_000),
            (
                "Median pay a year is at least $239,200 for Bakers and $300,000 for Chefs; as that is only a least amount, which pays more "
                "is not known."
            ),
        ),
        (
            # 60,000 × 2 % and 59,000 × 1 % are errors of 1,200 and 590; margins 1,974 and 970.55, that of the difference 2,199.69.
            year(median=58_000, mean=figure(60_000, 2)),
            year(median=56_000, mean=figure(59_000, 1)),
            (
                "Median pay a year is $58,000 for Bakers and $56,000 for Chefs, but sampling error is too large to say which pays more: "
                "the averages are $60,000 ±$1,974 and $59,000 ±$971 (90% margins)."
            ),
        ),
        (
            year(median=58_000, mean=figure(60_000, 0.1)),
            year(median=56_000, mean=figure(65_000, 0.1)),
            (
                "Median pay a year is $58,000 for Bakers and $56,000 for Chefs, but the averages differ the other "
                "way round, so neither simply "
                "pays more: they are $60,000 ±$99 and $65,000 ±$107 (90% margins)."
            ),
        ),
    ],
)
def test_that_medians_are_set_against_each_other_as_far_as_they_bear(
    bakers: dict[str, Estimate], chefs: dict[str, Estimate], text: str
) -> None:
    assert said(pair(bakers, chefs))[0] == text


def test_that_an_area_and_prices_are_named() -> None:
    comparison = pair(year(median=figure(60_000, adjusted_by="levels")), year(median=figure(40_000, adjusted_by="levels")), OHIO)
    assert said(comparison)[0].startswith("Median pay a year in Ohio, adjusted for prices, is $20,000 (50%) higher")


def test_that_annual_medians_go_before_hourly_ones() -> None:
    both = year(median=60_000) | hour(median=30)
    assert said(pair(both, both))[0].startswith("Median pay a year")
    assert said(pair(both, hour(median=20)))[0].startswith("Median pay an hour is $10.00")


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        # Nine in ten of the lower paid earn less than the higher median.
        (
            year(median=40_000, p75=50_000, p90=59_990),
            year(median=60_000),
            ["Of Bakers, nine in ten earn less than $59,990, which is below the median of Chefs."],
        ),
        (year(median=40_000, p75=50_000, p90=60_000), year(median=60_000), []),
        # A quarter of the lower paid earn as much as the higher median or more.
        (
            year(median=40_000, p75=60_000, p90=70_000),
            year(median=60_000),
            ["Of Bakers, a quarter earn $60,000 or more, which is no less than the median of Chefs."],
        ),
        (year(median=40_000, p75=59_990, p90=70_000), year(median=60_000), []),
        (
            year(median=60_000),
            year(median=40_000, p75=50_000, p90=55_000),
            ["Of Chefs, nine in ten earn less than $55,000, which is below the median of Bakers."],
        ),
        # Nothing where a percentile is missing, the medians are equal or one is only a least amount, or no order is claimed.
        (year(median=40_000, p75=70_000), year(median=60_000), []),
        (year(median=40_000, p90=70_000), year(median=60_000), []),
        (year(median=60_000, p75=60_000, p90=60_000), year(median=60_000), []),
        (year(median=40_000, p75=50_000, p90=55_000), year(median=LEAST), []),
        (year(median=40_000, p75=50_000, p90=55_000, mean=figure(50_000, 9)), year(median=60_000, mean=figure(51_000, 9)), []),
        (
            hour(median=20, p75=25, p90=28),
            hour(median=30),
            ["Of Bakers, nine in ten earn less than $28.00, which is below the median of Chefs."],
        ),
        ({}, {}, []),
    ],
)
def test_that_ranges_of_pay_reach_into_each_other_as_said(bakers: dict[str, Estimate], chefs: dict[str, Estimate], text: list[str]) -> None:
    assert said(pair(bakers, chefs))[1:] == text


def silent(note: str, status: Status = "suppressed") -> dict[str, Estimate]:
    return {"pay.annual.median": figure(None, status=status, note=note), "pay.hourly.median": figure(None, status=status, note=note)}


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        (
            year(median=60_000),
            hour(median=20),
            (
                "Pay is not compared: the medians given are $60,000 a year for Bakers and $20.00 an hour for Chefs, "
                "one by the year and one "
                "by the hour."
            ),
        ),
        (
            silent("Too few answers."),
            year(median=60_000),
            "Pay is not compared: no median is given for Bakers (too few answers); the one given is $60,000 a year for Chefs.",
        ),
        (
            silent("Too few answers."),
            silent("Too few answers."),
            "Pay is not compared: no median is given for Bakers or for Chefs (too few answers).",
        ),
        (
            silent("Too few answers."),
            silent("Not asked."),
            "Pay is not compared: no median is given for Bakers (too few answers) or for Chefs (not asked).",
        ),
        (
            silent("Nothing of this occupation."),
            silent("Nothing of this occupation."),
            "Pay is not compared: no median is given for Bakers (nothing of this occupation) or for Chefs (nothing of this occupation).",
        ),
        (
            silent("No figure for Bakers."),
            year(median=figure(60_000, adjusted_by="levels")),
            (
                "Pay is not compared: no median is given for Bakers (no figure); the one given is $60,000 a year "
                "for Chefs, adjusted for prices."
            ),
        ),
    ],
)
def test_that_pay_that_is_not_compared_says_why_and_what_there_is(
    bakers: dict[str, Estimate], chefs: dict[str, Estimate], text: str
) -> None:
    assert said(pair(bakers, chefs)) == [text]


def test_that_what_merely_does_not_apply_is_no_reason_while_another_is_there() -> None:
    mixed = {
        "pay.annual.median": figure(None, status="not-applicable", note="Paid by the hour only."),
        "pay.hourly.median": figure(None, status="suppressed", note="Too few answers."),
    }
    assert "for Bakers (too few answers);" in said(pair(mixed, year(median=60_000)))[0]
    only = {"pay.annual.median": mixed["pay.annual.median"], "pay.hourly.median": mixed["pay.annual.median"]}
    assert "for Bakers (paid by the hour only);" in said(pair(only, year(median=60_000)))[0]


def test_that_a_sentence_rests_on_the_measures_it_names() -> None:
    doubted = pair(year(median=2, mean=figure(5, 50)), year(median=1, mean=figure(5, 50)))
    assert pay_sentences(doubted, doubted.roles[1])[0][1] == ("pay.annual.median", "pay.annual.mean")
    apart = pair(year(median=60_000), hour(median=20))
    assert pay_sentences(apart, apart.roles[1])[0][1] == ("pay.annual.median", "pay.hourly.median")
    ranges = pair(year(median=40_000, p75=60_000, p90=70_000), year(median=60_000))
    assert pay_sentences(ranges, ranges.roles[1])[1][1] == ("pay.annual.p75", "pay.annual.median")


def test_that_pay_by_the_year_stands_for_one_that_is_given_both_ways() -> None:
    both = year(median=60_000) | hour(median=30)
    comparison = pair(both, silent("Too few answers."))
    assert pay_sentences(comparison, comparison.roles[1]) == [
        (
            "Pay is not compared: no median is given for Chefs (too few answers); the one given is $60,000 a year for Bakers.",
            ("pay.annual.median",),
        )
    ]


def test_that_of_two_figures_that_do_not_apply_the_reason_of_the_first_is_given() -> None:
    reasons = {"annual": "Nothing by the year.", "hourly": "Nothing by the hour."}
    bakers = {f"pay.{period}.median": figure(None, status="not-applicable", note=note) for period, note in reasons.items()}
    assert "for Bakers (nothing by the year);" in said(pair(bakers, year(median=60_000)))[0]
