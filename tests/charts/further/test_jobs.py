"""Jobs at both ends of the projection: both numbers, the printed change, and a scale that shows the small beside the large."""

import pytest
from msgspec.structs import replace

from careergui.charts.further import jobs
from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve
from careergui.charts.spec import Absent
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Unit
from tests.builders import some

NURSES, PRACTITIONERS, CLERKS = "29-1141", "29-1171", "43-9021"
_UNITS: dict[str, Unit] = {"jobs_base": "jobs", "jobs_projected": "jobs", "new_jobs": "jobs", "change_percent": "percent"}


def projected(*numbers: tuple[float, float, float, float]) -> Comparison:
    """Made-up roles with jobs at the start and at the end, jobs gained and percent."""
    comparison = some(len(numbers), ("percentiles", "narrow", "suppressed", "silent"))
    roles = {
        role.id: replace(
            role,
            facts={
                f"outlook.{name}": Estimate(value=value, unit=unit, period=period, area="United States")
                for (name, unit), value, period in zip(_UNITS.items(), found, ("2024", "2034", "2024–34", "2024–34"), strict=True)
            },
        )
        for role, found in zip(comparison.roles, numbers, strict=True)
    }
    return in_order(replace(comparison.catalog, roles={**comparison.catalog.roles, **roles}), list(roles))


def built(comparison: Comparison) -> LineChart:
    spec = jobs.build(comparison)
    assert isinstance(spec, LineChart)
    return spec


def curves(spec: LineChart) -> list[Curve]:
    return [mark for mark in spec.marks if isinstance(mark, Curve)]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((100_000, 112_500, 12_500, 12.5), "12,500 more (+12.5%)"),
        ((100_000, 96_600, -3_400, -3.4), "3,400 fewer (−3.4%)"),
        ((100_000, 100_000, 0, 0.0), "no change"),
    ],
)
def test_that_the_change_is_said_in_words(found: tuple[float, float, float, float], words: str) -> None:
    assert [curve.detail for curve in curves(built(projected(found)))] == [words]


def test_that_a_line_runs_from_its_first_to_its_last_number(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, PRACTITIONERS]))
    for curve, role in zip(curves(spec), (NURSES, PRACTITIONERS), strict=True):
        ends = [
            official_catalog.estimate(official_catalog.roles[role], f"outlook.{name}").value for name in ("jobs_base", "jobs_projected")
        ]
        assert [point.value for point in curve.points if point] == ends
        assert [curve.start, curve.end] == [f"{value:,.0f}" for value in ends if value is not None]
    assert [tick.label for tick in spec.axis.ticks] == ["2024", "2034"]
    assert spec.title == "Jobs in 2024 and projected for 2034 by role"


def test_that_the_scale_starts_at_zero_while_roles_are_of_a_size() -> None:
    spec = built(projected((100_000, 110_000, 10_000, 10), (11_001, 11_001, 0, 0)))
    assert (spec.up.log, spec.up.minimum) == (False, 0)
    assert "log" not in spec.subtitle


def test_that_roles_of_very_different_size_are_drawn_by_their_logarithm_and_the_unit_line_says_so() -> None:
    spec = built(projected((100_000, 110_000, 10_000, 10), (11_000, 11_000, 0, 0)))
    assert spec.up.log
    assert "log scale" in spec.subtitle
    assert (spec.up.minimum, spec.up.maximum) == (10_000, 200_000)
    assert [tick.label for tick in spec.up.ticks] == ["10k", "20k", "50k", "100k", "200k"]


def test_that_no_axis_has_more_than_eight_lines() -> None:
    spec = built(projected((3_391_000, 3_557_100, 166_100, 4.9), (4_000, 2_900, -1_100, -27.5)))
    assert [tick.label for tick in spec.up.ticks] == ["1k", "10k", "100k", "1m", "10m"]


def test_that_roles_of_another_kind_stand_apart(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, "case-manager"]))
    assert [type(mark) for mark in spec.marks] == [Curve, Absent]
    assert spec.table.rows[1][1:5] == ("not comparable",) * 4


def test_that_a_role_without_a_projection_says_so_and_all_without_draw_no_scale() -> None:
    spec = built(some(1, ("silent",)))
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["No projection given"]
    assert (spec.subtitle, spec.axis.ticks) == ("No figures to draw", ())
    assert "No projection given" in spec.summary


def test_that_six_and_more_stand_in_the_order_of_their_projected_jobs(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [CLERKS, NURSES, PRACTITIONERS, "23-1011", "47-2111", "35-3023"]))
    ends = [curve.points[1].value for curve in curves(spec) if curve.points[1]]
    assert len(ends) == 6
    assert ends == sorted(ends, reverse=True)


def test_that_the_table_holds_both_numbers_and_both_changes(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES]))
    assert spec.table.rows == (("Registered Nurses", "3,391,000", "3,557,100", "166,100", "4.9%", "2024 to 2034"),)
    assert spec.summary == "Jobs in 2024 and 2034. Registered Nurses 3,391,000 to 3,557,100, 166,100 more (+4.9%)."


@pytest.mark.parametrize(("value", "words"), [(0, "0"), (500, "500"), (50_000, "50k"), (2_500_000, "2.5m")])
def test_that_numbers_on_the_axis_are_short(value: float, words: str) -> None:
    assert jobs.short(value) == words


def lacking(*known: str) -> Comparison:
    """One made-up role of which only some figures are known."""
    comparison = projected((100_000, 112_500, 12_500, 12.5))
    role = comparison.roles[0]
    facts = {name: estimate for name, estimate in role.facts.items() if name.removeprefix("outlook.") in known}
    return in_order(
        replace(comparison.catalog, roles={**comparison.catalog.roles, role.id: replace(role, facts=facts)}), [role.id, "percentiles"][:1]
    )


@pytest.mark.parametrize("known", [("jobs_base", "new_jobs", "change_percent"), ("jobs_projected", "new_jobs", "change_percent")])
def test_that_a_line_needs_both_its_ends(known: tuple[str, ...]) -> None:
    assert curves(built(lacking(*known))) == []


@pytest.mark.parametrize("known", ["new_jobs", "change_percent"])
def test_that_half_a_change_is_not_said(known: str) -> None:
    assert [curve.detail for curve in curves(built(lacking("jobs_base", "jobs_projected", known)))] == ["change not given"]


def test_that_a_role_that_ends_with_no_jobs_keeps_the_even_scale() -> None:
    spec = built(projected((100_000, 110_000, 10_000, 10), (100, 0, -100, -100)))
    assert (spec.up.log, spec.up.minimum) == (False, 0)


@pytest.mark.parametrize(
    ("highest", "labels"),
    [
        (1, ["0", "1"]),
        (60_000, ["0", "10k", "20k", "30k", "40k", "50k", "60k"]),
        (70_000, ["0", "20k", "40k", "60k", "80k"]),
        (100_000, ["0", "20k", "40k", "60k", "80k", "100k"]),
        (450_000, ["0", "100k", "200k", "300k", "400k", "500k"]),
        (2_900_000, ["0", "500k", "1m", "1.5m", "2m", "2.5m", "3m"]),
    ],
)
def test_that_an_even_scale_ends_at_the_next_round_number(highest: float, labels: list[str]) -> None:
    spec = built(projected((highest, highest, 0, 0)))
    assert [tick.label for tick in spec.up.ticks] == labels
    assert spec.up.maximum == spec.up.ticks[-1].value
    assert spec.up.zero


def test_that_the_even_scale_holds_the_largest_of_all() -> None:
    spec = built(projected((20_000, 21_000, 1_000, 5), (90_000, 95_000, 5_000, 5.6)))
    assert spec.up.maximum == 100_000


def test_that_a_log_scale_ends_at_a_round_number_that_is_reached() -> None:
    spec = built(projected((200_000, 200_000, 0, 0), (1_000, 1_000, 0, 0)))
    assert [tick.value for tick in spec.up.ticks] == [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]


def test_that_the_first_number_stands_at_the_first_stop() -> None:
    spec = built(projected((100_000, 110_000, 10_000, 10)))
    assert [(tick.value, tick.label) for tick in spec.axis.ticks] == [(0, "2024"), (1, "2034")]
    assert [point.across for point in curves(spec)[0].points if point] == [0, 1]


def test_that_place_and_years_stand_in_the_unit_line() -> None:
    assert built(projected((100_000, 110_000, 10_000, 10))).subtitle == "Number of jobs; United States, 2024 and 2034"


def test_that_the_words_of_a_row_are_its_change_and_figures_or_why_there_are_none(official_catalog: Catalog) -> None:
    drawn, apart = built(in_order(official_catalog, [NURSES, "case-manager"])).rows
    assert drawn.words.startswith("Registered Nurses: 166,100 more (+4.9%). Jobs at the start of the projection: 3,391,000 jobs.")
    assert "rest on résumés" in apart.words


def test_that_the_summary_names_who_is_left_out_and_why(official_catalog: Catalog) -> None:
    said = built(in_order(official_catalog, [NURSES, "case-manager"])).summary
    assert said.endswith("Not comparable with Registered Nurses: Case Manager.")
    assert "Not shown" not in said
    beside = projected((100_000, 112_500, 12_500, 12.5))
    without = in_order(beside.catalog, ["percentiles", "silent"])
    assert built(without).summary.endswith("12,500 more (+12.5%). Not shown for Silent Testers.")


def test_that_a_projection_without_place_and_years_leaves_no_gaps_in_its_words() -> None:
    comparison = projected((100_000, 110_000, 10_000, 10))
    role = comparison.roles[0]
    bare = replace(role, facts={name: replace(estimate, period="", area="") for name, estimate in role.facts.items()})
    spec = built(in_order(replace(comparison.catalog, roles={**comparison.catalog.roles, role.id: bare}), [role.id]))
    assert spec.subtitle == "Number of jobs; as the source gives it"
    assert [tick.label for tick in spec.axis.ticks] == ["start", "projected"]
    assert spec.title.startswith("Jobs at the start and at the end of the projection")
    assert spec.table.rows[0][-1] == ""


def test_that_one_job_more_is_more_and_no_percent_has_no_sign() -> None:
    assert [curve.detail for curve in curves(built(projected((100_000, 100_001, 1, 0))))] == ["1 more (0%)"]


@pytest.mark.parametrize(
    ("low", "high", "labels"),
    [
        (1, 100, ["1", "2", "5", "10", "20", "50", "100"]),
        (1_000, 200_000, ["1k", "2k", "5k", "10k", "20k", "50k", "100k", "200k"]),
        (1_000, 500_000, ["1k", "10k", "100k", "1m"]),
    ],
)
def test_that_a_log_scale_has_at_most_eight_lines(low: float, high: float, labels: list[str]) -> None:
    spec = built(projected((high, high, 0, 0), (low, low, 0, 0)))
    assert [tick.label for tick in spec.up.ticks] == labels


def test_that_a_place_and_years_that_one_role_lacks_leave_no_gap() -> None:
    pair = projected((100_000, 110_000, 10_000, 10), (100_000, 110_000, 10_000, 10))
    bare = replace(pair.roles[1], facts={name: replace(estimate, period="", area="") for name, estimate in pair.roles[1].facts.items()})
    spec = built(in_order(replace(pair.catalog, roles={**pair.catalog.roles, bare.id: bare}), [pair.roles[0].id, bare.id]))
    assert spec.subtitle == "Number of jobs; United States, 2024 and 2034"
    assert (spec.axis.minimum, spec.axis.maximum) == (0, 1)


def test_that_half_a_percent_more_has_its_sign() -> None:
    assert [curve.detail for curve in curves(built(projected((100_000, 100_500, 500, 0.5))))] == ["500 more (+0.5%)"]


def test_that_every_row_of_the_table_has_every_column(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, "case-manager"]))
    assert [len(row) for row in spec.table.rows] == [len(spec.table.columns)] * 2 == [6, 6]


def test_that_where_nothing_is_drawn_the_source_is_who_says_why() -> None:
    comparison = projected((100_000, 112_500, 12_500, 12.5))
    hidden = Estimate(unit="jobs", status="suppressed", source="survey")
    other = next(source for source in comparison.catalog.sources if source != "survey")
    pay = Estimate(value=50_000, unit="USD/year", source=other)
    role = replace(comparison.roles[0], facts={"outlook.jobs_base": hidden, "pay.annual.mean": pay})
    catalog = replace(comparison.catalog, roles={**comparison.catalog.roles, role.id: role})
    assert built(in_order(catalog, [role.id])).source == "Source: Test Office, survey of 2099."
