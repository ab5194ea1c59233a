"""A chart of lines: every value where it belongs, nothing cut, covered or lost, at any size and with one to eight roles."""

import math
import re
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint

from careergui.charts.further import jobs, pay_curve
from careergui.charts.further.line_chart import LineChart
from careergui.charts.further_marks import Curve
from careergui.charts.spec import Absent
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.errors import UsageError
from careergui.render.chart_view import ChartView
from careergui.render.layout import Canvas
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture, fit_width
from careergui.render.pieces import Glyph, Layout, Line, Text
from careergui.render.theme import theme
from tests.builders import HARD_FIRST, some
from tests.render.boxes import box, collisions, lost, outside, texts

LIGHT = theme("light")
SIZES = ((1600, 900), (900, 1600), (800, 450), (1080, 1080), (640, 480))
HALF_A_PIXEL = 0.5
LONG = ("51-2028", "53-1047", "51-4033", "51-9012", "41-3091", "25-3011", "41-4012", "29-1141")
"""The occupations with the longest titles, and one with many more jobs."""
KINDS = {"jobs": jobs.build, "pay-curve": pay_curve.build}
every_kind = pytest.mark.parametrize("kind", KINDS)
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def charted(catalog: Catalog, kind: str, roles: tuple[str, ...]) -> LineChart:
    spec = KINDS[kind](in_order(catalog, roles))
    assert isinstance(spec, LineChart)
    return spec


def hard(count: int = 8) -> LineChart:
    spec = pay_curve.build(some(count, HARD_FIRST))
    assert isinstance(spec, LineChart)
    return spec


def read_back(spec: LineChart, layout: Layout) -> tuple[list[tuple[int, float, float]], list[tuple[int, float, float]]]:
    """Values and bounds as (slot, across, height), read off the drawn grid alone, as a reader with a ruler would."""
    heights = [piece.y1 for piece in layout.under if isinstance(piece, Line) and piece.part == "grid"]
    stops = [piece.x1 for piece in layout.under if isinstance(piece, Line) and piece.part == "stop"]

    def height(y: float) -> float:
        low, high = spec.up.ticks[0].value, spec.up.ticks[-1].value
        share = (y - heights[0]) / (heights[-1] - heights[0])
        return 10 ** (math.log10(low) + share * math.log10(high / low)) if spec.up.log else low + share * (high - low)

    def across(x: float) -> float:
        low, high = spec.axis.ticks[0].value, spec.axis.ticks[-1].value
        return low + (x - stops[0]) / (stops[-1] - stops[0]) * (high - low)

    marks = [piece for piece in layout.over if isinstance(piece, Glyph) and piece.part == "value" and piece.slot is not None]
    feet = [piece for piece in layout.over if isinstance(piece, Line) and piece.part == "bound" and piece.slot is not None]
    values = [(piece.slot or 0, across(piece.x), height(piece.y)) for piece in marks]
    return values, [(piece.slot or 0, across((piece.x1 + piece.x2) / 2), height(piece.y1)) for piece in feet]


def pixel_of(spec: LineChart, layout: Layout, value: float) -> float:
    """How much of the axis half a pixel is, at a value."""
    high = layout.frame.bottom - layout.frame.top
    if spec.up.log:
        return value * (10 ** (math.log10(spec.up.maximum / spec.up.minimum) / high) - 1)
    return (spec.up.maximum - spec.up.minimum) / high


def check_positions(spec: LineChart, layout: Layout) -> None:
    heights = [piece.y1 for piece in layout.under if isinstance(piece, Line) and piece.part == "grid"]
    assert (heights[0], heights[-1]) == pytest.approx((layout.frame.bottom, layout.frame.top))
    for found, bound in zip(read_back(spec, layout), (False, True), strict=True):
        wanted = [
            (mark.slot, point.across, point.value)
            for mark in spec.marks
            if isinstance(mark, Curve)
            for point in mark.points
            if point is not None and point.bound == bound
        ]
        assert [slot for slot, _, _ in found] == [slot for slot, _, _ in wanted]
        across = (spec.axis.maximum - spec.axis.minimum) / (layout.frame.right - layout.frame.left)
        for (_, x, y), (_, place, value) in zip(found, wanted, strict=True):
            assert abs(x - place) <= HALF_A_PIXEL * across
            assert abs(y - value) <= HALF_A_PIXEL * pixel_of(spec, layout, value)


@every_kind
@every_size
@pytest.mark.parametrize("count", range(1, 9))
def test_that_a_picture_is_true_and_whole(
    official_catalog: Catalog, kind: str, size: tuple[int, int], count: int, measure: Measure
) -> None:
    spec = charted(official_catalog, kind, LONG[:count])
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), collisions(layout), lost(spec, layout)) == ([], [], [])
    check_positions(spec, layout)


@every_size
@pytest.mark.parametrize("count", range(1, 9))
def test_that_gaps_bounds_and_roles_without_a_figure_are_true_and_whole(size: tuple[int, int], count: int, measure: Measure) -> None:
    spec = hard(count)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), collisions(layout), lost(spec, layout)) == ([], [], [])
    check_positions(spec, layout)


@every_kind
@pytest.mark.parametrize("width", [420, 700, 1100])
@pytest.mark.parametrize("factor", [1, 1.25, 2])
def test_that_the_window_shows_every_word_at_any_width_and_text_size(
    official_catalog: Catalog, kind: str, width: int, factor: float, measure: Measure
) -> None:
    for count in (1, 2, 5, 8):
        spec = charted(official_catalog, kind, LONG[:count])
        layout = fit_width(spec, LIGHT, Canvas(width=width, factor=factor), measure).layout
        assert (outside(layout), collisions(layout), lost(spec, layout, picture=False)) == ([], [], []), count
        check_positions(spec, layout)


@every_kind
@pytest.mark.parametrize(
    ("size", "least", "most"), [((900, 1600), 14.4, 8), ((1240, 840), 12, 8), ((1600, 900), 12, 8), ((800, 450), 12, 2)]
)
def test_that_the_smallest_text_can_be_read(
    official_catalog: Catalog, kind: str, size: tuple[int, int], least: float, most: int, measure: Measure
) -> None:
    for count in range(1, most + 1):
        layout = fit_picture(charted(official_catalog, kind, LONG[-count:]), LIGHT, *size, measure)
        assert (count, min(text.pixels for text in texts(layout))) >= (count, least)


def segments(layout: Layout, slot: int) -> list[Line]:
    return [piece for piece in layout.under if isinstance(piece, Line) and piece.part == "line" and piece.slot == slot]


def test_that_a_line_breaks_at_a_gap_and_ends_before_a_bound(measure: Measure) -> None:
    layout = fit_picture(hard(3), LIGHT, 1600, 900, measure)
    assert [len(segments(layout, slot)) for slot in range(3)] == [4, 2, 1], "all five known; two bounds; second and fifth withheld"


def test_that_values_between_the_ends_are_printed_where_there_is_room(official_catalog: Catalog, measure: Measure) -> None:
    spec = charted(official_catalog, "pay-curve", LONG[-1:])
    curve = next(mark for mark in spec.marks if isinstance(mark, Curve))
    wanted = [point.label for point in curve.points if point and point.label]
    assert len(wanted) == 3
    for width, are_there in ((1600, True), (420, False)):
        shown = {text.text for text in texts(fit_width(spec, LIGHT, Canvas(width=width), measure).layout)}
        assert {label in shown for label in wanted} == {are_there}


def test_that_what_is_to_be_read_with_caution_is_open_and_led_to_by_dashes(official_catalog: Catalog, measure: Measure) -> None:
    spec = charted(in_area(official_catalog, "12540"), "pay-curve", ("33-2011",))
    layout = fit_picture(spec, LIGHT, 1600, 900, measure)
    check_positions(spec, layout)
    assert [bool(line.dash) for line in segments(layout, 0)] == [False, False, True, True]
    assert [piece.hollow for piece in layout.over if isinstance(piece, Glyph) and piece.part == "value"] == [
        False,
        False,
        False,
        True,
        True,
    ]


def test_that_no_line_or_leader_is_drawn_to_a_name_that_does_not_stand_for_it(measure: Measure, official_catalog: Catalog) -> None:
    layout = fit_picture(charted(official_catalog, "jobs", LONG), LIGHT, 800, 450, measure)
    leaders = [piece for piece in layout.over if isinstance(piece, Line) and piece.part == "leader"]
    ends = sorted((piece for piece in leaders if piece.x2 > layout.frame.right), key=lambda piece: piece.y1)
    assert len(ends) == 8
    assert all(one.y2 < two.y2 for one, two in pairwise(ends)), "hairlines never cross"


def test_that_each_group_holds_one_mark_and_its_words(measure: Measure) -> None:
    spec = hard()
    layout = fit_picture(spec, LIGHT, 1600, 900, measure)
    assert [group.mark for group in layout.groups] == list(range(len(spec.marks)))
    for group in layout.groups:
        mark = spec.marks[group.mark]
        held = " ".join(piece.text for piece in layout.over[group.first : group.end] if isinstance(piece, Text))
        wanted = (mark.start, mark.end) if isinstance(mark, Curve) else (mark.text,) if isinstance(mark, Absent) else ()
        assert wanted
        assert all(word.split()[0] in held for word in wanted)


def test_that_marks_at_one_place_are_seen_around_each_other(measure: Measure) -> None:
    spec = pay_curve.build(some(1, ("percentiles",)))
    curve = next(mark for mark in spec.marks if isinstance(mark, Curve))
    twice = [piece.size for piece in _values(spec, curve, measure)]
    assert len(set(twice)) == 2
    assert max(twice[:5]) > max(twice[5:])


def _values(spec: object, curve: Curve, measure: Measure) -> list[Glyph]:
    assert isinstance(spec, LineChart)
    doubled = replace(spec, rows=spec.rows * 2, marks=(curve, replace(curve, row=1, slot=3)))
    layout = fit_picture(doubled, LIGHT, 1600, 900, measure)
    return [piece for piece in layout.over if isinstance(piece, Glyph) and piece.part == "value"]


def test_that_arrows_of_one_place_rise_above_each_other(official_catalog: Catalog, measure: Measure) -> None:
    spec = charted(in_area(official_catalog, "AZ"), "pay-curve", ("29-1212", "29-1141"))
    curve = next(mark for mark in spec.marks if isinstance(mark, Curve))
    eight = replace(spec, rows=spec.rows * 4, marks=tuple(replace(curve, row=number, slot=number) for number in range(8)))
    layout = fit_picture(eight, LIGHT, 1600, 900, measure)
    stems = [piece for piece in layout.over if isinstance(piece, Line) and piece.part == "open-end" and piece.x1 == piece.x2]
    assert len(stems) == 40
    assert len({round(piece.y1 - piece.y2, 3) for piece in stems}) == 8
    assert min(piece.y2 for piece in stems) > max(box(text)[3] for text in texts(layout)[:2]), "none reaches into the title"


@every_kind
def test_that_a_picture_too_small_is_refused_with_a_size_that_works(official_catalog: Catalog, kind: str, measure: Measure) -> None:
    spec = charted(official_catalog, kind, LONG)
    with pytest.raises(UsageError, match="200x150 pixels are too few") as refusal:
        fit_picture(spec, LIGHT, 200, 150, measure)
    found = re.search(r"needs (\d+)x(\d+) or more", str(refusal.value))
    assert found
    layout = fit_picture(spec, LIGHT, int(found[1]), int(found[2]), measure)
    assert (outside(layout), collisions(layout)) == ([], [])


def test_that_a_chart_without_a_figure_is_words_alone(official_catalog: Catalog, measure: Measure) -> None:
    spec = charted(in_area(official_catalog, "AK"), "pay-curve", ("29-1212",))
    layout = fit_picture(spec, LIGHT, 1600, 900, measure)
    assert layout.under == ()
    assert "Cardiologists: Not published for Alaska" in [text.text for text in texts(layout)]


def test_that_the_reason_of_a_role_without_a_line_is_found_too(measure: Measure) -> None:
    spec = hard()
    view = ChartView(measure)
    view.resize(700, 900)
    view.show_spec(spec, LIGHT, 1)
    silent = [mark.row for mark in spec.marks if isinstance(mark, Absent)]
    assert len(silent) == 4
    for row in silent:
        assert view.row_at(view.row_rectangle(row).center().toPoint()) == row
    view.deleteLater()


def test_that_the_view_finds_the_line_under_a_point(official_catalog: Catalog, measure: Measure) -> None:
    view = ChartView(measure)
    view.resize(700, 400)
    view.show_spec(charted(official_catalog, "jobs", LONG[:2]), LIGHT, 1)
    for row in (0, 1):
        rectangle = view.row_rectangle(row)
        assert rectangle.right() == 700
        name = next(y for y in range(view.height()) if view.row_at(QPoint(690, y)) == row)
        assert rectangle.top() - 13 < name < rectangle.bottom() + 13
    assert view.row_at(QPoint(350, 2)) is None
    view.deleteLater()
