"""A scatter put together: grid under circles under names; compared roles solid or outlined by size; bounds with an open arrow."""

import pytest
from msgspec.structs import replace

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.measure import Measure
from careergui.render.pieces import Glyph, Line, Text
from careergui.render.scatter_frame import Area
from careergui.render.scatter_layout import LEAST_HEIGHT, LEAST_WIDTH, Placed, place, texts
from careergui.render.scatter_place import columns
from tests.render.scattered import axis, ground_of, point, scattered


def laid(measure: Measure, spec: ScatterSpec, area: Area | None = None) -> Placed:
    return place(ground_of(spec, measure), spec, columns(spec), area or Area(0, 0, 1000, 700))


def glyphs(placed: Placed) -> list[Glyph]:
    return [piece for piece in placed.over if isinstance(piece, Glyph)]


def test_that_the_plot_leaves_room_for_numbers_names_and_key(measure: Measure) -> None:
    plot = laid(measure, scattered(point("A", 50, 50))).plot
    assert (plot.left, plot.right) == pytest.approx((measure.width("100%", 11) + 10, 984))
    assert (plot.top, plot.bottom) == (34, 662)
    assert (plot.gutter_left, plot.gutter_bottom) == (0, 0)


def test_that_a_gutter_is_only_there_for_points_without_a_value(measure: Measure) -> None:
    full = laid(measure, scattered(point("A", 50, 50))).plot
    across, up = (laid(measure, scattered(one)).plot for one in (point("A", None, 50), point("A", 50, None)))
    assert (across.gutter_left, across.gutter_bottom, across.left - full.left) == (30, 0, 36)
    assert (up.gutter_left, up.gutter_bottom, full.bottom - up.bottom) == (0, 30, 36)


def test_that_the_circles_are_those_of_roles_not_compared_and_in_sight(measure: Measure) -> None:
    spec = scattered(point("A", 20, 20), point("B", 50, 50, slot=0), point("C", 150, 50), point("D", None, 50), point("E", None, None))
    placed = laid(measure, spec)
    assert placed.cloud.x == (placed.spots.x[0], placed.spots.x[3])
    assert placed.cloud.radius == (placed.spots.radius[0], placed.spots.radius[3])


def test_that_what_is_drawn_comes_in_order(measure: Measure) -> None:
    placed = laid(measure, scattered(point("A", 20, 20)))
    assert placed.pieces == (*placed.under, placed.cloud, *placed.over)


def test_that_a_large_compared_role_is_solid_with_its_mark_in_it(measure: Measure) -> None:
    paper, circle, mark = glyphs(laid(measure, scattered(point("A", 50, 50, 100, slot=2))))
    assert (paper.ink, circle.ink, mark.ink) == ("surface", 2, "surface")
    assert (circle.shape, circle.size, circle.slot) == ("dot", 60, 2)
    assert (mark.shape, mark.size) == ("mark 2", 10)
    assert paper.size == circle.size + 4


def test_that_a_small_compared_role_is_the_outline_of_its_mark_with_the_circle_in_it(measure: Measure) -> None:
    paper, mark, circle = glyphs(laid(measure, scattered(point("A", 50, 50, 1, slot=2))))
    assert (paper.size, mark.size, mark.shape, mark.hollow, mark.slot) == (17, 13, "mark 2", True, 2)
    assert (circle.shape, circle.size, circle.ink) == ("dot", 6, 2)


def test_that_a_compared_role_beyond_an_axis_has_its_mark_at_the_edge_and_no_circle(measure: Measure) -> None:
    placed = laid(measure, scattered(point("A", 150, 50, slot=4)))
    (mark,) = glyphs(placed)
    assert (mark.shape, mark.slot) == ("mark 4", 4)
    assert placed.plot.right - 30 < mark.x < placed.plot.right
    assert placed.cloud.x == ()


@pytest.mark.parametrize(("up", "tip"), [(True, (0, -20)), (False, (20, 0))], ids=["up", "across"])
def test_that_a_bound_has_an_open_arrow_beyond_its_circle(up: bool, tip: tuple[float, float], measure: Measure) -> None:  # noqa: FBT001 - a case of the table
    bound = replace(point("A", 50, 50, 25), least_up=up, least_across=not up)
    placed = laid(measure, scattered(bound))
    one, two = (piece for piece in placed.over if isinstance(piece, Line) and piece.ink == "text3" and not piece.dash)
    x, y = placed.spots.x[0], placed.spots.y[0]
    assert (one.x2, one.y2) == (two.x2, two.y2) == (x + tip[0], y + tip[1])
    assert (one.x1, one.y1) != (two.x1, two.y1)
    middle = ((one.x1 + two.x1) / 2, (one.y1 + two.y1) / 2)
    assert (middle[0] - x, middle[1] - y) == pytest.approx((tip[0] * 0.85, tip[1] * 0.85))


@pytest.mark.parametrize("up", [True, False], ids=["up", "across"])
def test_that_an_arrow_of_a_bound_is_twice_as_large_in_a_picture_twice_as_large(up: bool, measure: Measure) -> None:  # noqa: FBT001 - a row of a table
    spec = scattered(replace(point("A", 50, 50, 25), least_up=up, least_across=not up))
    found = []
    for unit in (1, 2):
        placed = place(ground_of(spec, measure, unit), spec, columns(spec), Area(0, 0, 1000, 700))
        x, y = float(placed.spots.x[0]), float(placed.spots.y[0])
        radius = float(placed.spots.radius[0])
        arrows = [piece for piece in placed.over if isinstance(piece, Line) and piece.ink == "text3" and not piece.dash]
        beyond = (0, radius) if up else (-radius, 0)
        ends = [(one.x1 - x, one.y1 - y, one.x2 - x, one.y2 - y) for one in arrows]
        found.append([side + beyond[number % 2] for one in ends for number, side in enumerate(one)])
    assert found[1] == pytest.approx([2 * side for side in found[0]])


def test_that_words_of_a_dashed_line_without_a_place_go_before_the_name_of_the_axis(measure: Measure) -> None:
    crowd = [point(f"P{number}", number % 20 * 5, number // 20 * 5, 100) for number in range(420)]
    spec = scattered(*crowd, across=axis("growth", 50))
    found = [text.text for text in texts(laid(measure, spec).under)]
    assert "Dashed line: all occupations 50%. Growth →" in found


@pytest.mark.parametrize(
    ("width", "height", "cramped"), [(0, 0, False), (-2, 0, True), (0, -2, True)], ids=["just enough", "too narrow", "too low"]
)
def test_that_a_plot_in_which_no_name_can_be_read_is_cramped(width: float, height: float, cramped: bool, measure: Measure) -> None:  # noqa: FBT001 - a case of the table
    beside = measure.width("100%", 11) + 10 + 16
    area = Area(0, 0, LEAST_WIDTH + beside + width + 0.5, LEAST_HEIGHT + 34 + 38 + height + 0.5)
    assert laid(measure, scattered(point("A", 50, 50)), area).cramped is cramped


def test_that_compared_roles_without_a_name_are_counted(measure: Measure) -> None:
    spec = scattered(*(point(f"A name that is rather long {slot}", 50, 50, slot=slot) for slot in range(8)))
    assert laid(measure, spec).unnamed == 0
    assert laid(measure, spec, Area(0, 0, 160, 130)).unnamed > 0


def test_that_only_texts_are_texts(measure: Measure) -> None:
    pieces = laid(measure, scattered(point("A", 50, 50, slot=0))).pieces
    found = texts(pieces)
    assert {type(text) for text in found} == {Text}
    assert len(found) == sum(isinstance(piece, Text) for piece in pieces)
