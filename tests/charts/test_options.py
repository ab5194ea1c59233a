"""Choices of a chart as the words of a call that sets them."""

import pytest

from careergui.charts.options import ACROSS, MEASURE, NEITHER, UP, USUAL, ChartOptions, call_words
from careergui.domain.catalog import Catalog
from tests.builders import bundled

ALL = tuple(ChartOptions.__struct_fields__)


def words(options: ChartOptions, heeded: tuple[str, ...] = ALL) -> list[str]:
    return call_words(options, heeded, bundled())


def test_that_what_is_usual_needs_no_word() -> None:
    assert words(USUAL) == []
    assert (USUAL.measure, USUAL.across, USUAL.up, USUAL.most, USUAL.lowest_first) == (MEASURE, ACROSS, UP, 15, False)


@pytest.mark.parametrize(
    ("options", "call"),
    [
        (ChartOptions(measure="employment.jobs"), ["--measure", "employment.jobs"]),
        (ChartOptions(against="29-1141"), ["--against", "29-1141"]),
        (ChartOptions(state="OH"), ["--state", "OH"]),
        (ChartOptions(least_jobs=500), ["--least-jobs", "500"]),
        (ChartOptions(least_jobs=0), ["--least-jobs", "0"]),
        (ChartOptions(lowest_first=True), ["--lowest-first"]),
        (ChartOptions(most=30), ["--most", "30"]),
        (ChartOptions(places=("OH", "17140")), ["--places", "OH,17140"]),
        (ChartOptions(across="employment.jobs"), ["--x", "employment.jobs"]),
        (ChartOptions(up="employment.jobs"), ["--y", "employment.jobs"]),
        (ChartOptions(log="x,y"), ["--log", "x,y"]),
        (ChartOptions(log=""), ["--log", NEITHER]),
        (ChartOptions(only=("29-1141", "29-2061")), ["--only", "29-1141,29-2061"]),
        (ChartOptions(state="OH", most=30), ["--state", "OH", "--most", "30"]),
    ],
)
def test_that_every_choice_has_its_words(options: ChartOptions, call: list[str]) -> None:
    assert words(options) == call


def test_that_a_choice_the_kind_does_not_heed_is_not_said() -> None:
    assert words(ChartOptions(state="OH", most=30), ("most",)) == ["--most", "30"]


def test_that_each_option_of_a_filter_is_a_condition(official_catalog: Catalog) -> None:
    options = ChartOptions(filters={"pay": (0, 2), "zone": (3,), "colour": (1,)})
    assert call_words(options, ALL, official_catalog) == [
        *("--where", "pay=under $35k", "--where", "pay=$50k–75k"),
        *("--where", "zone=Job zone 5"),
    ]
