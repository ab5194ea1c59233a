"""The scatter in pixels: every point where its values say, no name over another, nothing outside, the same bytes each time."""

import itertools

import numpy as np
import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import as_chart, build
from careergui.charts.scatter_spec import ScatterSpec
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Bubbles, Glyph, Line, Pointer, Text
from careergui.render.scatter_frame import Area
from careergui.render.scatter_labels import MOST
from careergui.render.scatter_layout import Placed, place
from careergui.render.scatter_lines import cross
from careergui.render.scatter_place import EDGE, GUTTER, HIDDEN, INSIDE, Window, columns, nearest, towards, whole, within
from careergui.render.scatter_room import Box
from careergui.render.scatter_text import box_of, shortened
from careergui.render.sizes import Sizes
from careergui.render.theme import theme

CHOSEN = (Chosen("21-1022", 1), Chosen("29-1141", 2), Chosen("47-2111", 3))
PAIRS = (
    ChartOptions(),
    ChartOptions(across="employment.jobs", up="pay.annual.p90"),
    ChartOptions(across="education.bachelors", up="outlook.openings_per_year", log=""),
    ChartOptions(filters={"family": (3,)}),
)
SIZES = ((1040, 560, 1.0), (520, 330, 1.0), (900, 640, 1.5))


def laid_out(spec: ScatterSpec, measure: Measure, size: tuple[int, int, float] = SIZES[0], window: Window | None = None) -> Placed:
    ground = Ground(as_chart(spec), theme("light"), Sizes(size[2]), measure)
    return place(ground, spec, columns(spec), Area(0, 0, size[0], size[1]), window)


def texts(placed: Placed) -> list[Text]:
    return [piece for piece in placed.pieces if isinstance(piece, Text)]


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, CHOSEN, ChartOptions())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("options", PAIRS)
def test_that_no_name_lies_over_another_and_none_leaves_the_chart(
    official_catalog: Catalog, measure: Measure, options: ChartOptions, size: tuple[int, int, float]
) -> None:
    placed = laid_out(build(official_catalog, CHOSEN, options), measure, size)
    boxes = [box_of(text) for text in texts(placed)]
    assert not [pair for pair in itertools.combinations(texts(placed), 2) if _overlap(*pair) > 2]
    assert all(box.left >= -1 and box.right <= size[0] + 1 and box.top >= -3 and box.bottom <= size[1] + 1 for box in boxes)


def _overlap(first: Text, second: Text) -> float:
    one, other = box_of(first), box_of(second)
    wide = min(one.right, other.right) - max(one.left, other.left)
    return min(wide, min(one.bottom, other.bottom) - max(one.top, other.top) - first.pixels * 0.3)


SILENT = ("27-2011", "29-1249", "27-2031", "25-2021", "15-2011", "19-2012", "29-1021", "27-2042")
"""Occupations without a median a year in a small place, or anywhere."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize(
    "options", [ChartOptions(), ChartOptions(across="pay.annual.median", up="outlook.change_percent")], ids=["below", "beside"]
)
def test_that_names_in_a_gutter_never_meet(
    official_catalog: Catalog, measure: Measure, options: ChartOptions, count: int, size: tuple[int, int, float]
) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(SILENT[:count])]
    placed = laid_out(build(in_area(official_catalog, "16180"), chosen, options), measure, size)
    assert not [pair for pair in itertools.combinations(texts(placed), 2) if _overlap(*pair) > 2]
    said = [box_of(text) for text in texts(placed) if text.slot is not None]
    marks = [piece for piece in placed.over if isinstance(piece, Glyph) and piece.shape.startswith("mark")]
    assert not [mark for mark in marks for box in said if box.left < mark.x < box.right and box.top < mark.y < box.bottom]
    assert len(marks) == count


@pytest.mark.parametrize("area", ["16180", "US"])
def test_that_lines_to_names_in_a_gutter_cross_neither_each_other_nor_a_name(
    official_catalog: Catalog, measure: Measure, area: str
) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(SILENT)]
    placed = laid_out(build(in_area(official_catalog, area), chosen, ChartOptions()), measure, (1000, 480, 1.0))
    lines = [(piece.x1, piece.y1, piece.x2, piece.y2) for piece in placed.over if isinstance(piece, Line) and piece.slot is not None]
    names = [box_of(text) for text in texts(placed) if text.slot is not None]
    inner = [Box(box.left + 1, box.top + 1, box.right - 1, box.bottom - 3) for box in names]
    assert len(lines) > 2
    assert not [line for line in lines for box in inner if box.crossed(line)]
    assert not [pair for pair in itertools.combinations(lines, 2) if cross(*pair)]


def test_that_words_of_a_gutter_lie_on_no_point(official_catalog: Catalog, measure: Measure) -> None:
    spec = build(in_area(official_catalog, "16180"), [Chosen("15-2011", 0)], ChartOptions())
    placed = laid_out(spec, measure)
    (words,) = (text for text in texts(placed) if text.text.endswith(spec.up.gutter))
    assert words.text.startswith("Strip: ")
    assert words.y > max(placed.spots.y[placed.spots.kind == GUTTER]) + 20


def test_that_a_dashed_line_is_always_named(official_catalog: Catalog, measure: Measure) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(SILENT)]
    for area in ("US", "16180"):
        spec = build(in_area(official_catalog, area), chosen, ChartOptions())
        assert any("ll occupations $" in text.text for text in texts(laid_out(spec, measure)))


def test_that_a_point_stands_where_its_values_say(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure)
    for number, point in enumerate(spec.points):
        if placed.spots.kind[number] == INSIDE and point.across is not None and point.up is not None:
            assert placed.spots.x[number] == pytest.approx(placed.plot.x(spec.across.scaled(point.across)))
            assert placed.spots.y[number] == pytest.approx(placed.plot.y(spec.up.scaled(point.up)))


def test_that_a_circle_has_the_area_of_its_jobs(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure)
    large = [number for number in range(len(spec.points)) if placed.spots.kind[number] == INSIDE and placed.spots.radius[number] > 4]
    areas = [float(placed.spots.radius[number]) ** 2 / (spec.points[number].jobs or 1) for number in large]
    assert len(areas) > 20
    assert areas == pytest.approx([areas[0]] * len(areas))


def test_that_a_point_beyond_an_axis_is_an_arrow_at_the_edge(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure)
    far = [
        number
        for number, point in enumerate(spec.points)
        if point.across is not None and point.up is not None and point.across > spec.across.maximum
    ]
    assert far
    assert {int(placed.spots.kind[number]) for number in far} == {EDGE}
    assert {float(placed.spots.x[number]) for number in far} == {placed.plot.right}
    pointers = [piece for piece in placed.over if isinstance(piece, Pointer)]
    assert len(pointers) == int((placed.spots.kind == EDGE).sum())


def test_that_a_point_without_a_value_stands_in_its_gutter(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure)
    without = [number for number, point in enumerate(spec.points) if point.up is None]
    assert without
    assert {int(placed.spots.kind[number]) for number in without} == {GUTTER}
    assert all(placed.spots.y[number] > placed.plot.bottom for number in without)
    assert any(text.text == spec.up.gutter for text in texts(placed))


def test_that_names_are_at_most_thirty_and_the_compared_come_with_their_figures(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure, (2400, 1400, 1.0))
    said = [text.text for text in texts(placed)]
    named = [point for point in spec.points if point.slot is None and any(text.startswith(shortened(point.name)) for text in said)]
    assert 10 < len(named) <= MOST
    for point in spec.points:
        if point.slot is not None:
            assert point.name in " ".join(text.text for text in texts(placed) if text.slot == point.slot)
            assert spec.figures(point) in said


def test_that_compared_roles_are_solid_with_their_mark(spec: ScatterSpec, measure: Measure) -> None:
    marks = {piece.shape for piece in laid_out(spec, measure).over if isinstance(piece, Glyph) and piece.shape.startswith("mark")}
    assert marks == {"mark 1", "mark 2", "mark 3"}


def test_that_the_nearest_point_is_found_within_reach_only(spec: ScatterSpec, measure: Measure) -> None:
    spots = laid_out(spec, measure).spots
    place_ = next(number for number in range(len(spec.points)) if spots.kind[number] == INSIDE and spots.radius[number] < 3)
    x, y = float(spots.x[place_]), float(spots.y[place_])
    found = nearest(spots, x + 0.1, y, 12)
    assert found is not None
    assert np.hypot(spots.x[found] - x, spots.y[found] - y) < 1
    assert nearest(spots, -500, -500, 12) is None


@pytest.mark.parametrize("direction", [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_that_a_step_goes_the_way_it_says(spec: ScatterSpec, measure: Measure, direction: tuple[int, int]) -> None:
    spots = laid_out(spec, measure).spots
    start = next(number for number, point in enumerate(spec.points) if point.role == "29-1141")
    found = towards(spots, start, *direction)
    along = (spots.x[found] - spots.x[start]) * direction[0] + (spots.y[found] - spots.y[start]) * direction[1]
    assert found != start
    assert along > 0


def test_that_a_step_where_nothing_is_stays(spec: ScatterSpec, measure: Measure) -> None:
    spots = laid_out(spec, measure).spots
    last = int(np.argmin(np.where(spots.kind == HIDDEN, np.inf, spots.y)))
    assert towards(spots, last, 0, -1) == last


def test_that_a_box_takes_exactly_what_lies_in_it(spec: ScatterSpec, measure: Measure) -> None:
    placed = laid_out(spec, measure)
    spots, plot = placed.spots, placed.plot
    middle = (plot.left + plot.right) / 2
    found = set(within(spots, plot.left, plot.top, middle, plot.bottom))
    seen = {number for number in range(len(spec.points)) if spots.kind[number] in {INSIDE, EDGE}}
    assert found == {number for number in seen if plot.left <= spots.x[number] <= middle}


def test_that_a_part_of_the_axes_hides_the_rest_without_arrows_but_of_compared_roles(spec: ScatterSpec, measure: Measure) -> None:
    all_ = whole(spec)
    middle = (all_.left + all_.right) / 2
    placed = laid_out(spec, measure, window=Window(middle, middle + 5, all_.bottom + 0.2, all_.bottom + 0.5))
    told = [spec.points[number] for number in (placed.spots.kind == EDGE).nonzero()[0]]
    assert all(point.slot is not None for point in told)
    assert 0 < (placed.spots.kind == INSIDE).sum() < len(spec.points) / 2
    assert len([text for text in texts(placed) if text.text.endswith("%")]) >= 3


@pytest.mark.parametrize(("width", "height"), [(1600, 900), (900, 1100), (420, 360), (4000, 1200)])
def test_that_a_picture_holds_title_notes_and_source_within_its_edges(spec: ScatterSpec, measure: Measure, width: int, height: int) -> None:
    layout = fit_picture(as_chart(spec), theme("light"), width, height, measure)
    words = [piece for piece in layout.over if isinstance(piece, Text)]
    said = " ".join(text.text for text in words)
    assert all(part in said.replace("  ", " ") for part in (spec.title, spec.source, *spec.notes))
    assert all(text.x >= 0 and text.x + text.width <= width + 1 and 0 <= text.y <= height for text in words)


def test_that_a_size_too_small_to_read_is_refused(spec: ScatterSpec, measure: Measure) -> None:
    with pytest.raises(UsageError, match="too few"):
        fit_picture(as_chart(spec), theme("light"), 150, 120, measure)


def test_that_nothing_to_show_still_makes_a_picture(official_catalog: Catalog, measure: Measure) -> None:
    empty = build(official_catalog, (), ChartOptions(filters={"family": (0,), "growth": (0,), "pay": (0,)}))
    assert not empty.points
    assert fit_picture(as_chart(empty), theme("light"), 800, 600, measure).over


def test_that_a_compared_role_out_of_sight_is_told_at_the_edge_with_mark_name_and_jobs(spec: ScatterSpec, measure: Measure) -> None:
    nurses = next(point for point in spec.points if point.role == "29-1141")
    x, y = spec.across.scaled(nurses.across or 0), spec.up.scaled(nurses.up or 1)
    placed = laid_out(spec, measure, (1040, 560, 1.0), Window(x + 3, x + 9, y - 0.2, y + 0.2))
    number = spec.points.index(nurses)
    assert (int(placed.spots.kind[number]), int(placed.spots.side[number])) == (EDGE, 1)
    assert any(isinstance(piece, Pointer) and piece.slot == 2 and piece.across == -1 for piece in placed.over)
    (mark,) = (piece for piece in placed.over if isinstance(piece, Glyph) and piece.shape == "mark 2")
    assert placed.plot.left < mark.x < placed.plot.left + 30
    said = " ".join(text.text for text in texts(placed) if text.slot == 2)
    assert said.startswith("Registered Nurses")
    assert "3,379,720 jobs" in said


@pytest.mark.parametrize("size", [(900, 1600), (480, 800), (1080, 1350)])
@pytest.mark.parametrize("count", [1, 3, 8])
def test_that_a_high_picture_has_type_that_can_be_read(
    official_catalog: Catalog, measure: Measure, size: tuple[int, int], count: int
) -> None:
    roles = ("29-1141", "29-1171", "11-1011", "35-3023", "15-1252", "53-1047", "47-2111", "51-2028")[:count]
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    chart = as_chart(build(official_catalog, chosen, ChartOptions()))
    layout = fit_picture(chart, theme("light"), *size, measure)
    assert layout.smallest_text >= 0.016 * size[0]
    name = next(piece for piece in layout.over if isinstance(piece, Text) and piece.text.startswith("↑"))
    circles = [piece for piece in layout.over if isinstance(piece, Bubbles) and len(piece.x) == 1 and piece.y[0] < layout.frame.top]
    assert circles
    assert min(piece.x[0] - piece.radius[0] for piece in circles) > name.x + name.width
