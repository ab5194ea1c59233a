"""What a scatter says in words: counts, shares that are sure, units, names of measures, sizes of its key."""

import pytest

from careergui.charts.scatter_words import (
    Counts,
    _above,
    _count,
    _jobs,
    _options,
    _share,
    _sizes,
    gutter_words,
    plain_name,
)
from careergui.domain.measures import BY_ID


@pytest.mark.parametrize(
    ("below", "others", "words"),
    [
        (0, 12, "none"),
        (12, 12, "all"),
        (6, 12, "50%"),
        (1, 200, "less than 1%"),
        (1, 199, "1%"),
        (199, 200, "99%"),
        (149, 200, "74%"),
        (2, 200, "1%"),
    ],
)
def test_that_a_share_says_neither_all_nor_none_unless_it_is_so(below: int, others: int, words: str) -> None:
    assert _share(below, others) == words


@pytest.mark.parametrize(
    ("own", "bounds", "is_bound", "words"),
    [
        (30, [], False, "50%"),
        (30, [], True, "at least 50%"),
        (30, [20], False, "at least 25%"),
        (30, [30], False, "50%"),
        (30, [40], False, "50%"),
        (50, [], True, "all"),
        (50, [50], True, "all"),
    ],
)
def test_that_a_bound_below_a_value_may_be_above_it(own: float, bounds: list[float], words: str, *, is_bound: bool) -> None:
    assert _above([10, 20, 30, 40, 50], own, 4, bounds, is_bound=is_bound) == words


@pytest.mark.parametrize(
    ("placed", "kept", "drawn", "words"),
    [
        (832, 832, 832, "832 occupations"),
        (1, 1, 1, "1 occupation"),
        (832, 312, 312, "312 of 832 occupations shown"),
        (832, 312, 313, "312 of 832 occupations shown, and 1 compared"),
        (1_832, 1_312, 1_314, "1,312 of 1,832 occupations shown, and 2 compared"),
    ],
)
def test_that_what_filters_leave_is_counted(placed: int, kept: int, drawn: int, words: str) -> None:
    assert _count(Counts(placed, 900, kept, 1), drawn, "occupation") == words


def test_that_up_to_four_options_are_named_and_more_are_counted() -> None:
    assert _options("abcdef", (0, 2)) == "a or c"
    assert _options("abcdef", (0, 1, 2, 3)) == "a, b, c or d"
    assert _options("abcdef", (0, 1, 2, 3, 4)) == "5 of 6 kinds"


@pytest.mark.parametrize(
    ("most", "sizes"),
    [
        (1, [(1, "1 job")]),
        (10, [(2, "2 jobs")]),
        (40, [(10, "10 jobs"), (1, "1 job")]),
        (3_400, [(1_000, "1,000 jobs"), (100, "100 jobs")]),
        (2_400_000, [(500_000, "500,000 jobs"), (50_000, "50,000 jobs")]),
        (3_379_720, [(1_000_000, "1 million jobs"), (100_000, "100,000 jobs")]),
    ],
)
def test_that_the_key_has_a_round_size_of_at_most_three_tenths_and_its_tenth(most: float, sizes: list[tuple[float, str]]) -> None:
    assert list(_sizes(most)) == sizes


def test_that_millions_are_said_short() -> None:
    assert [_jobs(size) for size in (2_500_000, 999_999)] == ["2.5 million jobs", "999,999 jobs"]


@pytest.mark.parametrize(
    ("measure", "name"),
    [
        ("pay.annual.median", "median pay a year"),
        ("pay.hourly.median", "median pay an hour"),
        ("pay.annual.p90", "90th percentile of pay a year"),
        ("pay.hourly.p10", "10th percentile of pay an hour"),
        ("employment.jobs", "jobs"),
    ],
)
def test_that_a_measure_is_named_as_within_a_sentence(measure: str, name: str) -> None:
    assert plain_name(BY_ID[measure]) == name


@pytest.mark.parametrize(
    ("elsewise", "lacking", "words"),
    [
        (0, 5, "median pay a year not given"),
        (2, 5, "median pay a year not given, or paid by the hour only"),
        (5, 5, "no median pay a year: paid by the hour only"),
    ],
)
def test_that_a_gutter_says_why_a_measure_is_not_there(elsewise: int, lacking: int, words: str) -> None:
    assert gutter_words(BY_ID["pay.annual.median"], elsewise, lacking) == words
