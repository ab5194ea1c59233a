"""The pay chart: percentiles as strips, averages as diamonds, limits as limits, silence as a word."""

from msgspec.structs import replace

from careergui.charts.pay import build
from careergui.charts.spec import Absent, Mark, Point, Reference, Span, Strip
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from tests.builders import BUNDLED_FIRST, HARD_FIRST, LIMIT, some, strip


def marks_of(role: str) -> list[Mark]:
    return list(build(some(1, (role,))).marks)


def test_that_an_average_with_a_range_is_a_diamond_on_an_undefined_span() -> None:
    span, point = marks_of("case-manager")
    assert isinstance(span, Span)
    assert (span.low, span.high, span.low_label, span.high_label) == (28_000, 62_000, "$28,000", "$62,000")
    assert isinstance(point, Point)
    assert (point.value, point.label, point.hollow) == (42_084, "$42,084", True)


def test_that_percentiles_are_a_strip_with_all_five_labels() -> None:
    (strip,) = marks_of("percentiles")
    assert isinstance(strip, Strip)
    assert strip.labels == ("$41,000", "$48,500", "$56,120", "$67,900", "$81,200")
    assert not strip.open_end


def test_that_a_limit_is_written_as_at_least_and_ends_open() -> None:
    (strip,) = marks_of("top-coded")
    assert isinstance(strip, Strip)
    assert strip.open_end
    assert (strip.p90, strip.labels[4]) == (LIMIT, "≥$239,200")


def test_that_a_withheld_percentile_is_neither_drawn_nor_labelled() -> None:
    (strip,) = marks_of("suppressed")
    assert isinstance(strip, Strip)
    assert (strip.p25, strip.p90) == (None, None)
    assert strip.labels == ("$31,220", "", "$40,110", "$52,000", "")


def test_that_a_role_without_pay_says_so() -> None:
    assert marks_of("silent") == [Absent(row=0, text="No pay given")]
    assert build(some(1, ("silent",))).summary == "No figures to draw. Silent Testers: No pay given."


def test_that_many_roles_are_ranked_with_their_figure_at_the_right() -> None:
    spec = build(some(8))
    assert [row.trailing for row in spec.rows] == [
        "$1,250,000", "$62,016", "$56,120", "$42,084", "$39,451", "$38,736", "$38,318", "",
    ]  # fmt: skip
    assert spec.trailing_title == "median or average"
    assert "Not given for Silent Testers" in spec.summary


def test_that_only_marks_in_the_chart_are_in_its_key() -> None:
    assert [key.sample for key in build(some(2)).keys] == ["diamond", "span"]
    assert [key.sample for key in build(some(2, HARD_FIRST)).keys] == ["strip", "open arrow"]


def test_that_derived_averages_are_noted() -> None:
    assert build(some(2)).notes == ("Some averages are worked out from differences the source prints.",)
    assert build(some(1)).notes == ()


def test_that_every_known_figure_is_read_out() -> None:
    words = build(some(3)).rows[0].words
    assert all(figure in words for figure in ("42,084 dollars a year", "28,000 dollars a year", "62,000 dollars a year"))
    assert build(some(2, BUNDLED_FIRST)).rows[1].detail == "average, derived"


def test_that_a_log_scale_is_said_in_the_unit_line_and_changes_no_figure() -> None:
    comparison = some(2, ("percentiles", "narrow"))
    even, log = build(comparison), build(comparison, log=True)
    assert (even.axis.log, log.axis.log) == (False, True)
    assert "log scale" in log.subtitle
    assert "log scale" not in even.subtitle
    assert (log.marks, log.rows, log.table) == (even.marks, even.rows, even.table)
    assert even.axis.minimum == 0


def test_that_nothing_is_put_on_a_log_scale_that_has_no_place_on_it() -> None:
    spec = build(some(2, ("percentiles", "long-title")), log=True)
    assert not spec.axis.log
    assert any("no place for $0" in note for note in spec.notes)
    assert not any("log scale" in note for note in build(some(2, ("percentiles", "long-title"))).notes)


def test_that_without_a_figure_there_is_no_scale_at_all() -> None:
    assert not build(some(1, ("silent",)), log=True).axis.ticks


def test_that_the_line_of_all_occupations_names_its_place_where_not_every_role_is_of_it(official_catalog: Catalog) -> None:
    nurses, own = official_catalog.roles["29-1141"], Role(id="own", title="Own", collection="us-occupations", facts=strip(1, 2, 3, 4, 5))
    mixed = replace(official_catalog, roles={nurses.id: nurses, own.id: own})
    (line,) = [mark.label for mark in build(in_order(mixed, ("29-1141", "own"))).marks if isinstance(mark, Reference)]
    assert line == "All occupations, United States, May 2025: median $50,980"
    assert "All occupations: median" in str(build(in_order(official_catalog, ("29-1141",))).marks)
