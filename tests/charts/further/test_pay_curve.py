"""Pay as a curve: five published percentiles, bounds as bounds, gaps as gaps."""

from msgspec.structs import replace

from careergui.charts.further import pay_curve
from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve, CurvePoint
from careergui.charts.spec import Absent
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog, in_area
from tests.builders import LIMIT, some

NURSES, ACTORS, CARDIOLOGISTS, FIREFIGHTERS = "29-1141", "27-2011", "29-1212", "33-2011"
BAKERSFIELD = "12540"


def built(comparison: Comparison) -> LineChart:
    spec = pay_curve.build(comparison)
    assert isinstance(spec, LineChart)
    return spec


def curve(*roles: str) -> Curve:
    return next(mark for mark in built(some(len(roles), roles)).marks if isinstance(mark, Curve))


def test_that_a_curve_has_the_published_percentiles_at_their_places() -> None:
    found = curve("percentiles")
    assert [(point.across, point.value) for point in found.points if point] == [
        (10, 41_000), (25, 48_500), (50, 56_120), (75, 67_900), (90, 81_200),
    ]  # fmt: skip
    assert (found.start, found.end, found.detail) == ("$41,000", "$81,200", "median $56,120")


def test_that_one_role_has_all_its_values_printed_and_several_those_of_their_ends() -> None:
    alone = next(mark for mark in built(some(1, ("percentiles",))).marks if isinstance(mark, Curve))
    assert [point.label for point in alone.points if point] == ["", "$48,500", "$56,120", "$67,900", ""]
    beside = [mark for mark in built(some(2, ("percentiles", "narrow"))).marks if isinstance(mark, Curve)]
    assert {point.label for mark in beside for point in mark.points if point} == {""}


def test_that_what_is_only_known_to_be_at_least_so_much_is_a_bound() -> None:
    found = curve("top-coded")
    assert [point.bound for point in found.points if point] == [False, False, False, True, True]
    assert found.points[4] == CurvePoint(across=90, value=LIMIT, bound=True)
    assert found.end == "≥$239,200"
    assert any("open arrow" in note for note in built(some(1, ("top-coded",))).notes)


def test_that_a_withheld_percentile_breaks_the_curve_and_the_last_known_one_is_named() -> None:
    found = curve("suppressed")
    assert [point is None for point in found.points] == [False, True, False, False, True]
    assert (found.start, found.end, found.detail) == ("$31,220", "$52,000", "at the 75th, median $40,110")
    assert built(some(1, ("suppressed",))).table.rows[0][1:] == ("$31,220", "withheld", "$40,110", "$52,000", "withheld")


def test_that_percentiles_that_fell_together_far_from_the_median_are_open_and_said(official_catalog: Catalog) -> None:
    spec = built(in_order(in_area(official_catalog, BAKERSFIELD), [FIREFIGHTERS]))
    (found,) = (mark for mark in spec.marks if isinstance(mark, Curve))
    assert [point.cautious for point in found.points if point] == [False, False, False, True, True]
    assert any(note.startswith("Open marks and dashed lines: read with care") for note in spec.notes)
    assert not built(in_order(official_catalog, [FIREFIGHTERS])).notes


def test_that_the_scale_starts_at_nothing(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES]))
    assert (spec.up.minimum, spec.up.log, spec.up.zero, spec.up.ticks[0].label) == (0, False, True, "$0")
    assert [(stop.value, stop.label) for stop in spec.axis.ticks] == [
        (10, "10th"), (25, "25th"), (50, "median"), (75, "75th"), (90, "90th"),
    ]  # fmt: skip


def test_that_those_paid_by_the_hour_only_are_named_beside_others_and_drawn_by_the_hour_alone(official_catalog: Catalog) -> None:
    beside = built(in_order(official_catalog, [NURSES, ACTORS]))
    assert [mark.text.split(":")[0] for mark in beside.marks if isinstance(mark, Absent)] == ["Paid by the hour only"]
    alone = built(in_order(official_catalog, [ACTORS]))
    assert alone.title == "Hourly pay from the 10th to the 90th percentile: Actors"
    assert [type(mark) for mark in alone.marks] == [Curve]


def test_that_area_and_prices_are_said(official_catalog: Catalog) -> None:
    spec = built(in_order(in_area(official_catalog, "OH", real=True), [NURSES]))
    assert "Ohio, May 2025, adjusted for prices" in spec.subtitle
    assert any("price" in note for note in spec.notes)


def test_that_where_nothing_is_published_no_scale_is_drawn(official_catalog: Catalog) -> None:
    spec = built(in_order(in_area(official_catalog, "AK"), [CARDIOLOGISTS]))
    assert spec.axis.ticks == ()
    assert spec.subtitle == "No figures to draw; Alaska, May 2025"
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["Not published for Alaska"]


def test_that_hand_made_roles_stand_apart(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, "case-manager"]))
    assert [type(mark) for mark in spec.marks] == [Curve, Absent]
    assert spec.summary.endswith("Not comparable with Registered Nurses: Case Manager.")
    assert spec.table.rows[1][1:] == ("not comparable",) * 5


def test_that_the_summary_reads_every_percentile() -> None:
    assert (
        "Percentiles Testers: 10th $41,000, 25th $48,500, median $56,120, 75th $67,900, 90th $81,200"
        in built(some(1, ("percentiles",))).summary
    )


def test_that_six_and_more_stand_in_the_order_of_their_medians(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, "35-3023", "23-1011", "47-2111", "29-1171", "11-9111"]))
    medians = [mark.points[2].value for mark in spec.marks if isinstance(mark, Curve) and mark.points[2]]
    assert len(medians) == 6
    assert medians == sorted(medians, reverse=True)


def test_that_only_a_missing_highest_percentile_is_named_in_its_place() -> None:
    assert curve("percentiles").detail == "median $56,120"
    assert curve("top-coded").detail == "median $215,980"


def test_that_a_row_reads_every_percentile_or_why_there_is_none(official_catalog: Catalog) -> None:
    words = built(some(1, ("percentiles",))).rows[0].words
    assert words.startswith("Percentiles Testers. 10th percentile, a year: 41,000 dollars a year.")
    assert "Median pay, a year: 56,120 dollars a year." in words
    silent = built(in_order(in_area(official_catalog, "AK"), [CARDIOLOGISTS])).rows[0].words
    assert silent.startswith("Cardiologists. Pay: not given.")


def test_that_notes_stand_only_where_they_are_needed(official_catalog: Catalog) -> None:
    assert built(in_order(official_catalog, [NURSES])).notes == ()
    assert len(built(in_order(official_catalog, [NURSES, "case-manager"])).notes) == 1


def test_that_the_summary_names_who_is_left_out_and_why(official_catalog: Catalog) -> None:
    said = built(in_order(official_catalog, [NURSES, ACTORS, "case-manager"])).summary
    assert said.endswith(" Not given for Actors. Not comparable with Registered Nurses: Case Manager.")


def test_that_the_table_says_why_a_figure_is_not_there(official_catalog: Catalog) -> None:
    rows = built(in_order(official_catalog, [NURSES, ACTORS, "case-manager"])).table.rows
    assert rows[0][1:] == ("$68,940", "$80,330", "$97,550", "$112,350", "$137,470")
    assert rows[1][1:] == ("paid by the hour only",) * 5
    assert rows[2][1:] == ("not comparable",) * 5


def test_that_the_scale_holds_the_highest_pay_of_all(official_catalog: Catalog) -> None:
    spec = built(in_order(official_catalog, [NURSES, "23-1011"]))
    assert spec.up.maximum == 400_000
    assert spec.title == "Annual pay from the 10th to the 90th percentile by role"


def test_that_a_role_with_some_percentiles_is_in_the_summary() -> None:
    said = built(some(1, ("suppressed",))).summary
    assert said.endswith("10th $31,220, median $40,110, 75th $52,000.")


def test_that_the_scale_across_runs_from_the_lowest_percentile_to_the_highest(official_catalog: Catalog) -> None:
    axis = built(in_order(official_catalog, [NURSES])).axis
    assert (axis.minimum, axis.maximum) == (10, 90)


def test_that_a_bound_is_explained_by_its_sign() -> None:
    assert built(some(1, ("top-coded",))).notes[0].startswith("≥ and an open arrow: ")


def test_that_a_curve_that_ends_at_the_median_says_so() -> None:
    comparison = some(1, ("percentiles",))
    role = comparison.roles[0]
    facts = {name: estimate for name, estimate in role.facts.items() if name in {"pay.annual.p10", "pay.annual.median"}}
    short = in_order(replace(comparison.catalog, roles={role.id: replace(role, facts=facts)}), [role.id])
    (found,) = (mark for mark in built(short).marks if isinstance(mark, Curve))
    assert (found.end, found.detail) == ("$56,120", "median")
