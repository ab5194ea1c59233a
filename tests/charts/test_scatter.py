"""The scatter of all occupations as data: who is in it, where, under which words; every figure as the catalogue has it."""

import pytest
from msgspec.structs import replace

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import as_chart, build, candidates, chart, log_by_habit, measure_named, measures_offered, unfit
from careergui.charts.scatter_spec import ScatterSpec
from careergui.charts.scatter_words import _share
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.measures import BY_ID
from careergui.domain.view_state import Chosen, Filters
from careergui.errors import UsageError
from careergui.search.facets import narrowed
from tests.builders import LEVELS
from tests.charts import made_up

NURSES, ELECTRICIANS, ACTORS, NO_PAY = "29-1141", "47-2111", "27-2011", "11-1031"
CHOSEN = (Chosen("case-manager", 0), Chosen(NURSES, 2), Chosen(ELECTRICIANS, 3))


@pytest.fixture(scope="session")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, CHOSEN, ChartOptions())


@pytest.mark.parametrize(("below", "said"), [(0, "none"), (1, "less than 1%"), (2, "1%"), (199, "99%"), (200, "all")])
def test_that_a_share_is_none_or_all_only_where_it_is(below: int, said: str) -> None:
    assert _share(below, 200) == said


def test_that_every_occupation_with_a_figure_is_a_point(official_catalog: Catalog, spec: ScatterSpec) -> None:
    wanted = {
        role
        for role in official_catalog.roles
        if is_occupation(role)
        and any(official_catalog.estimate(official_catalog.roles[role], axis.measure).known for axis in (spec.across, spec.up))
    }
    assert {point.role for point in spec.points} == wanted
    assert spec.total == len(spec.points) == len(wanted) > 800


def test_that_points_have_the_values_of_the_catalogue(official_catalog: Catalog, spec: ScatterSpec) -> None:
    for point in spec.points[::17]:
        role = official_catalog.roles[point.role]
        assert point.name == role.title
        assert point.across == official_catalog.estimate(role, spec.across.measure).value
        assert point.up == official_catalog.estimate(role, spec.up.measure).value
        assert point.jobs == official_catalog.estimate(role, "employment.jobs").value


def test_that_compared_occupations_carry_their_slot_and_nobody_else(spec: ScatterSpec) -> None:
    assert {point.role: point.slot for point in spec.points if point.slot is not None} == {NURSES: 2, ELECTRICIANS: 3}


def test_that_a_role_from_resumes_is_named_but_not_drawn(spec: ScatterSpec) -> None:
    assert any("Case Manager" in note and "résumés" in note for note in spec.notes)


def test_that_an_occupation_paid_by_the_hour_only_has_no_yearly_value(spec: ScatterSpec) -> None:
    found = next(point for point in spec.points if point.role == ACTORS)
    assert (found.up, found.placed) == (None, False)
    assert found.across is not None
    assert spec.values(found).startswith("paid by the hour only")


def test_that_filters_hide_points_and_the_count_says_so(official_catalog: Catalog, spec: ScatterSpec) -> None:
    filters: Filters = {"family": (3,)}
    found = build(official_catalog, CHOSEN, ChartOptions(filters=filters))
    kept = narrowed(official_catalog, [point.role for point in spec.points], filters)
    assert {point.role for point in found.points} == {*kept, NURSES, ELECTRICIANS}
    assert found.count == f"{len(kept)} of {spec.total} occupations shown, and 2 compared"
    assert found.count in found.title


def test_that_axes_fit_what_filters_leave_and_circles_keep_their_sizes(official_catalog: Catalog, spec: ScatterSpec) -> None:
    found = build(official_catalog, CHOSEN, ChartOptions(filters={"family": (3,)}))
    shown = [point.across for point in found.points if point.placed and point.across is not None]
    assert found.across.maximum - found.across.minimum < 0.7 * (spec.across.maximum - spec.across.minimum)
    assert sum(found.across.minimum <= value <= found.across.maximum for value in shown) >= len(shown) - 2
    assert (found.sizes, found.most_jobs) == (spec.sizes, spec.most_jobs)


def test_that_a_compared_role_is_never_beyond_an_axis(official_catalog: Catalog) -> None:
    options = ChartOptions(across="outlook.new_jobs", log="")
    alone, largest = build(official_catalog, (), options), "31-1120"
    far = next(point for point in alone.points if point.role == largest)
    held = build(official_catalog, (Chosen(largest, 0),), options)
    assert alone.across.maximum < (far.across or 0) < held.across.maximum


def test_that_what_the_chart_is_narrowed_to_stands_in_the_picture(official_catalog: Catalog, spec: ScatterSpec) -> None:
    found = build(official_catalog, CHOSEN, ChartOptions(filters={"growth": (3, 4), "pay": (5,)}, only=(NURSES, ACTORS)))
    assert found.subtitle.endswith(". Only: pay $150k and more; growth 7–15% or 15% and more; 2 named occupations.")
    assert build(official_catalog, (), ChartOptions(filters={"family": tuple(range(9))})).subtitle.endswith("Only: family 9 of 23 kinds.")
    assert "Only" not in spec.subtitle


def test_that_only_some_occupations_can_be_shown(official_catalog: Catalog) -> None:
    found = build(official_catalog, (), ChartOptions(only=(NURSES, ACTORS)))
    assert {point.role for point in found.points} == {NURSES, ACTORS}


def test_that_the_area_decides_pay_and_jobs_and_is_named(official_catalog: Catalog) -> None:
    there = in_area(official_catalog, "OH", real=True)
    found = build(there, CHOSEN, ChartOptions())
    nurses = next(point for point in found.points if point.role == NURSES)
    assert nurses.up == there.estimate(there.roles[NURSES], found.up.measure).value
    assert nurses.jobs == there.estimate(there.roles[NURSES], "employment.jobs").value
    assert "Ohio" in found.up.subtitle
    assert "United States" in found.across.subtitle
    assert any("price parity" in note for note in found.notes)
    assert "BEA" in found.source


def test_that_the_headline_is_true_of_the_points(spec: ScatterSpec) -> None:
    nurses = next(point for point in spec.points if point.role == NURSES)
    pairs = [(point.up or 0, point.across or 0) for point in spec.points if point.placed]
    below = [
        round(100 * sum(pair[place] < value for pair in pairs) / (len(pairs) - 1))
        for place, value in enumerate((nurses.up or 0, nurses.across or 0))
    ]
    whom = f"{len(pairs) - 1} other occupations"
    assert len(pairs) < len(spec.points)
    assert spec.headline == f"Registered Nurses: above {below[0]}% of {whom} in median pay, above {below[1]}% in change in jobs"


def test_that_the_headline_says_among_what_when_only_some_are_shown(official_catalog: Catalog) -> None:
    best, *others = [point for point in build(official_catalog, (), ChartOptions()).ranked if point.placed]
    only = tuple(point.role for point in (best, *others[-15:]))
    found = build(official_catalog, [Chosen(best.role, 0)], ChartOptions(only=only))
    assert found.headline.startswith(f"{best.name}: above all of 15 other occupations shown in median pay, above ")
    worst = build(official_catalog, [Chosen(others[-1].role, 0)], ChartOptions())
    assert "above none of 824 other" in worst.headline
    second = build(official_catalog, [Chosen(others[0].role, 0)], ChartOptions())
    assert "above 99% of" in second.headline


def test_that_the_headline_is_a_topic_where_nothing_is_compared(official_catalog: Catalog) -> None:
    assert build(official_catalog, (), ChartOptions()).headline.startswith("Median pay a year and change in jobs of ")


def test_that_money_and_counts_are_logarithmic_by_habit_and_changes_are_not() -> None:
    assert log_by_habit("pay.annual.median")
    assert log_by_habit("employment.jobs")
    assert not log_by_habit("outlook.change_percent")
    assert not log_by_habit("outlook.new_jobs")
    assert not log_by_habit("education.bachelors")


def test_that_scales_follow_the_options_where_values_allow(official_catalog: Catalog) -> None:
    found = build(official_catalog, (), ChartOptions(log="x"))
    assert (found.across.log, found.up.log) == (False, False)  # changes go below zero
    assert not found.across.log_possible
    found = build(official_catalog, (), ChartOptions(across="employment.jobs", log=""))
    assert (found.across.log, found.up.log) == (False, False)
    assert "log scale" not in found.subtitle


def test_that_every_measure_on_offer_makes_a_chart(official_catalog: Catalog) -> None:
    for measure in measures_offered(official_catalog):
        found = build(official_catalog, CHOSEN, ChartOptions(across=measure.id))
        assert found.points
        assert found.across.ticks
        assert found.source.startswith("Source: ")


def test_that_a_top_coded_wage_is_said_to_be_at_least_that(official_catalog: Catalog) -> None:
    there = in_area(official_catalog, "CA")
    found = build(there, (), ChartOptions(up="pay.annual.p90"))
    limited = [point for point in found.points if there.estimate(there.roles[point.role], "pay.annual.p90").status == "top-coded"]
    assert [point for point in found.points if point.least_up] == limited
    assert all(found.values(point).startswith("≥$") for point in limited)


def test_that_the_table_holds_every_point_highest_first(spec: ScatterSpec) -> None:
    table = spec.table
    assert len(table.rows) == len(spec.points)
    assert all(len(row) == len(table.columns) for row in table.rows)
    known = [point.up for point in spec.ranked if point.up is not None]
    assert known == sorted(known, reverse=True)
    assert table.rows[-1][2] in {"not given", "paid by the hour only"}


def test_that_a_point_is_read_in_full(spec: ScatterSpec) -> None:
    said = spec.words(next(point for point in spec.points if point.role == NURSES))
    assert said == "Registered Nurses. Median pay, a year: $97,550. Change in jobs: +4.9%. 3,379,720 jobs. Compared."


def test_that_the_chart_among_others_carries_the_same_words(official_catalog: Catalog, spec: ScatterSpec) -> None:
    found = chart(official_catalog, CHOSEN, ChartOptions())
    assert found == as_chart(spec)
    assert (found.kind, found.title, found.table) == ("scatter", spec.title, spec.table)
    assert found.summary.endswith(".")


def test_that_without_official_figures_the_roles_there_are_stand_in_the_chart(catalog: Catalog) -> None:
    found = build(catalog, (Chosen("case-manager", 0),), ChartOptions(up="pay.annual.mean"))
    assert {point.role for point in found.points} <= set(candidates(catalog)) == set(catalog.roles)
    assert unfit(catalog, ()).endswith(".")


def test_that_a_measure_can_be_named_in_three_ways() -> None:
    assert measure_named("pay.annual.p90").id == measure_named("90th percentile, a year").id == measure_named("p90").id == "pay.annual.p90"


def test_that_an_unknown_measure_is_answered_with_all_there_are() -> None:
    with pytest.raises(UsageError, match=r"outlook\.change_percent"):
        measure_named("happiness")


def test_that_a_compared_role_without_either_figure_is_named(official_catalog: Catalog) -> None:
    found = build(official_catalog, (Chosen(NO_PAY, 0),), ChartOptions(across="pay.annual.mean"))
    assert NO_PAY not in {point.role for point in found.points}
    assert any(official_catalog.roles[NO_PAY].title in note for note in found.notes)


def test_that_sizes_in_the_key_are_round_and_smaller_than_the_largest(spec: ScatterSpec) -> None:
    assert [words for _, words in spec.sizes] == ["1 million jobs", "100,000 jobs"]
    assert replace(spec, most_jobs=1).sizes == spec.sizes
    assert BY_ID[spec.up.measure].label == spec.up.label


def test_that_pay_that_does_not_apply_is_told_from_pay_not_given(official_catalog: Catalog, spec: ScatterSpec) -> None:
    actors = next(point for point in spec.points if point.role == ACTORS)
    axis = spec.up if spec.up.measure == "pay.annual.median" else spec.across
    assert axis.told(ACTORS, None) == "paid by the hour only"
    assert "paid by the hour only" in spec.values(actors)
    assert axis.gutter.endswith(", or paid by the hour only")
    hourly = build(official_catalog, CHOSEN, ChartOptions(up="pay.hourly.median"))
    assert "paid by the year only" in hourly.up.gutter
    assert "only" not in build(official_catalog, CHOSEN, ChartOptions(up="employment.jobs")).up.gutter


def test_that_bounds_make_the_headline_say_at_least(official_catalog: Catalog) -> None:
    oregon = in_area(official_catalog, "OR")
    for role in ("29-1211", "29-1218"):  # one is a bound itself, the other lies above the limit of bounds
        spec = build(oregon, (Chosen(role, 0),), ChartOptions())
        assert "above at least " in spec.headline.split(" in median pay")[0]
        assert "of them known only to be at least so much" in spec.summary
    nurses = build(oregon, (Chosen(NURSES, 0),), ChartOptions())
    assert "at least" not in nurses.headline


OFFERED = [
    *(f"pay.annual.{name}" for name in ("mean", "p25", "median", "p75", "p90")),
    *("employment.jobs", "outlook.jobs_base", "outlook.change_percent", "outlook.openings_per_year"),
    *(f"education.{level}" for level in LEVELS),
]
"""Of the made-up figures: the two 10th percentiles are the same, and of hourly medians there is one."""


def test_that_a_measure_is_on_offer_where_two_of_its_values_differ() -> None:
    assert [measure.id for measure in measures_offered(made_up.catalog())] == OFFERED
    assert unfit(made_up.catalog(), ()) == ""


def test_that_an_unknown_measure_is_told_with_sixty_letters() -> None:
    with pytest.raises(UsageError, match=rf"“{'z' * 60}”"):
        measure_named("z" * 90)


def test_that_the_first_of_compared_roles_is_told_where_it_stands_whatever_its_jobs() -> None:
    found = build(made_up.catalog(), [Chosen("13-0002", 0), Chosen("13-0011", 1)], ChartOptions())
    assert found.finding == "Trade 02: above 8% of 13 other occupations in median pay, above 15% in change in jobs"
