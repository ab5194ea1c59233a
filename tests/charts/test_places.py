"""The ranking of places: which are in it, in which order, as paid and adjusted for prices."""

import pytest
from msgspec.structs import replace

from careergui.charts.options import ChartOptions
from careergui.charts.place_names import short_name
from careergui.charts.places import _notes, build, least_jobs, span_axis
from careergui.charts.spec import Absent, Axis, Bar, ChartSpec, Point, Reference
from careergui.compare.across import Standing, across
from careergui.domain.area import Area
from careergui.domain.catalog import in_area
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from tests.places import ACTORS, NURSES, PILOTS, areas, everywhere


def drawn(role: str = NURSES, *, real: bool = False, area: str = "US", **options: object) -> ChartSpec:
    return build(in_area(everywhere(), area, real=real), [Chosen(role, 2)], ChartOptions(**options))  # type: ignore[arg-type]  # fields by name


def figures(spec: ChartSpec) -> list[int]:
    return [int(row.trailing.strip("≥$").replace(",", "")) for row in spec.rows]


@pytest.mark.parametrize("real", [False, True])
def test_that_the_highest_is_first_and_the_rest_follow(*, real: bool) -> None:
    values = figures(drawn(real=real))
    assert len(values) == 15
    assert values == sorted(values, reverse=True)
    lowest = figures(drawn(real=real, lowest_first=True))
    assert lowest == sorted(lowest)
    assert lowest[0] < values[-1]


def test_that_ranks_count_from_the_highest_either_way() -> None:
    assert [row.rank for row in drawn().rows[:3]] == ["1", "2", "3"]
    spec = drawn(lowest_first=True, least_jobs=0)
    assert spec.rows[0].rank == str(len([row for row in spec.table.rows if row[1] != "not ranked"]))


def test_that_hollow_is_as_paid_and_solid_in_local_prices() -> None:
    points = [mark for mark in drawn(real=True).marks if isinstance(mark, Point) and mark.row == 0]
    solid = next(point for point in points if not point.hollow)
    assert solid.value == figures(drawn(real=True))[0]
    assert len(points) == 2


def test_that_the_least_number_of_jobs_is_stated_and_keeps_small_places_out() -> None:
    spec = drawn(least_jobs=30_000)
    assert "with at least 30,000 jobs" in spec.subtitle
    jobs = [int(row[-2].replace(",", "")) for row in spec.table.rows]
    assert min(jobs) >= 30_000
    assert len(drawn(least_jobs=0).table.rows) == 54


def test_that_the_chart_chooses_a_number_that_leaves_enough_places() -> None:
    spec = drawn()
    assert "at least 5,000 jobs" in spec.subtitle
    assert len(spec.table.rows) >= 25


def test_that_a_state_narrows_the_ranking() -> None:
    spec = drawn(state="TX")
    assert {row.label for row in spec.rows} == {"City 10301, TX", "Lone City, TX", "West Texas, rural"}
    assert "in State of TX" in spec.title
    with pytest.raises(UsageError, match="no state “ZZ”"):
        drawn(state="ZZ")


def test_that_a_place_without_a_price_level_says_so() -> None:
    row = next(row for row in drawn(state="TX").rows if row.label == "Lone City, TX")
    assert row.detail == "no price level of its own"
    assert "cannot be adjusted" in row.words
    spec = drawn(state="TX", real=True)
    assert not any(row.label == "Lone City, TX" for row in spec.rows)
    assert any("Lone City, TX" in note for note in spec.notes)
    assert any(row[0] == "Lone City, TX" and row[1] == "not ranked" for row in spec.table.rows)


def test_that_the_area_looked_at_is_there_wherever_it_ranks() -> None:
    last = drawn(lowest_first=True, least_jobs=0).rows[0].key
    spec = drawn(area=last, least_jobs=0)
    assert spec.rows[-1].key == last
    assert [row.key for row in spec.rows if row.strong] == [last]
    assert len(spec.rows) == 16


def test_that_counts_are_bars_from_zero_and_shares_are_not() -> None:
    assert any(isinstance(mark, Bar) for mark in drawn(measure="employment.jobs").marks)
    assert drawn(measure="employment.jobs").axis.minimum == 0
    spec = drawn(measure="employment.location_quotient")
    assert any(isinstance(mark, Reference) for mark in spec.marks)
    assert not any(isinstance(mark, Bar) for mark in spec.marks)


def test_that_an_empty_ranking_says_so_in_a_row() -> None:
    spec = drawn(ACTORS)
    assert [row.label for row in spec.rows] == ["No place"]
    assert any(isinstance(mark, Absent) for mark in spec.marks)
    assert spec.summary.endswith("no place in the country has a figure for this.")
    assert all(row[-1] for row in spec.table.rows)


def test_that_values_lie_on_the_axis() -> None:
    for measure in ("pay.annual.median", "employment.jobs", "employment.location_quotient", "pay.hourly.mean"):
        spec = drawn(measure=measure)
        values = [mark.value for mark in spec.marks if isinstance(mark, Point | Reference)] + [
            0 for mark in spec.marks if isinstance(mark, Bar)
        ]
        assert all(spec.axis.minimum <= value <= spec.axis.maximum for value in values)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("San Jose-Sunnyvale-Santa Clara, CA", "San Jose, CA"),
        ("Louisville/Jefferson County, KY-IN", "Louisville, KY-IN"),
        ("Winston-Salem, NC", "Winston-Salem, NC"),
        ("West Texas Region of Texas nonmetropolitan area", "West Texas Region of Texas, rural"),
    ],
)
def test_that_a_place_is_called_by_its_first_city(name: str, short: str) -> None:
    assert short_name(name) == short


def test_that_the_table_holds_every_place_in_full() -> None:
    spec = drawn(least_jobs=0)
    names = {area.name for area in areas().values() if area.kind in {"metropolitan", "nonmetropolitan"}}
    assert {row[0] for row in spec.table.rows} == names
    assert all(len(row) == len(spec.table.columns) for row in spec.table.rows)


def test_that_a_chart_without_a_place_says_why_and_has_no_key() -> None:
    spec = drawn(PILOTS)
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["Paid by the hour only"]
    assert (spec.keys, spec.trailing_title) == ((), "")
    assert "price levels" not in spec.source


def test_that_the_figure_at_the_right_says_which_of_the_two_it_is() -> None:
    assert drawn(NURSES).trailing_title == "as paid"


@pytest.mark.parametrize(
    ("values", "measure", "minimum", "maximum", "ticks"),
    [
        ([51_000], "pay.annual.median", 51_000, 51_250, ["$51k", "$51.25k"]),  # a fiftieth in five: 204, so 250
        ([30, 70], "employment.jobs", 0, 80, ["0", "20", "40", "60", "80"]),
        ([0.5, 1.2], "employment.location_quotient", 0.4, 1.2, ["0.4", "0.6", "0.8", "1", "1.2"]),
        ([-5_000, 5_000], "pay.annual.median", -6_000, 6_000, None),
        ([20, 30], "employment.per_1000", 0, 30, ["0", "10", "20", "30"]),
    ],
)
def test_that_an_axis_has_round_ends_and_bars_begin_at_zero(
    values: list[float], measure: str, minimum: float, maximum: float, ticks: list[str] | None
) -> None:
    axis = span_axis(values, measure)
    assert (axis.minimum, axis.maximum) == pytest.approx((minimum, maximum))
    assert axis.zero is measure.startswith(("employment.jobs", "employment.per"))
    if ticks:
        assert [tick.label for tick in axis.ticks] == ticks


def test_that_without_a_value_an_axis_is_bare() -> None:
    assert span_axis([], "employment.jobs") == Axis(minimum=0, maximum=1)


def standing(paid: float | None, *, real: float | None = None, last: int | None = None, bound: bool = False) -> Standing:
    def figure(value: float | None) -> Estimate:
        return Estimate(value=value, unit="USD/year", status="top-coded" if bound else "missing" if value is None else "reported")

    area = Area(id="1", code="1", name="Lima, OH", kind="metropolitan", state="OH")
    return Standing(area=area, paid=figure(paid), local=figure(real), jobs=figure(None), paid_rank=1, paid_last=last)


def notes(*entries: Standing, real: bool = False) -> tuple[str, ...]:
    catalog = in_area(everywhere(), "US", real=real)
    return _notes(across(catalog, catalog.roles[NURSES], "pay.annual.median"), entries)


def test_that_a_bound_that_leaves_ranks_open_is_noted() -> None:
    kind = "known only as at least so much, may be higher than listed: ranks are the best and the last possible."
    assert notes(standing(239_200, last=1, bound=True)) == ()
    assert notes(standing(239_200, last=2, bound=True)) == (f"1 place, {kind}",)
    assert notes(*[standing(239_200, last=1, bound=True)] * 2) == (f"2 places, {kind}",)


@pytest.mark.parametrize(("count", "verb"), [(1, "is"), (2, "are")])
def test_that_differences_known_only_by_a_bound_are_said_to_be_in_the_table(count: int, verb: str) -> None:
    gap = Difference(value=9, unit="USD/year", certainty="bound", bound="at-most")
    said = notes(*[replace(standing(None, last=2), paid_gap=gap)] * count)
    places = "1 place" if count == 1 else "2 places"
    assert said == (f"{places}, known only by a bound, {verb} in the table alone: ranks are the best and the last possible.",)


@pytest.mark.parametrize(
    ("count", "names"), [(1, "Lima, OH"), (3, "Lima, OH, Lima, OH and Lima, OH"), (5, "Lima, OH, Lima, OH and Lima, OH and 2 more")]
)
def test_that_places_without_a_price_level_are_named_up_to_three(count: int, names: str) -> None:
    assert notes(*[standing(50_000)] * count, real=True) == (f"Not ranked, having no price level: {names}.",)
    assert notes(*[standing(50_000)] * count) == ()


@pytest.mark.parametrize(
    ("jobs", "options", "least"),
    [
        ([5_000] * 25, ChartOptions(), 5_000),
        ([5_000] * 24 + [4_999], ChartOptions(), 1_000),
        ([500] * 25, ChartOptions(), 500),
        ([100] * 25, ChartOptions(), 100),
        ([100] * 24, ChartOptions(), 0),
        ([5_000] * 25, ChartOptions(state="OH"), 0),
        ([5_000] * 25, ChartOptions(least_jobs=7), 7),
    ],
)
def test_that_a_round_number_of_jobs_leaves_twenty_five_places(jobs: list[int], options: ChartOptions, least: int) -> None:
    places_ = [replace(standing(50_000), jobs=Estimate(value=value, unit="jobs")) for value in jobs]
    assert least_jobs(places_, options) == least
