"""What lies beyond an axis: an arrow outward at the edge, its name and value beside it in order, a thin line where it moved."""

from itertools import pairwise

import pytest

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.measure import Measure
from careergui.render.pieces import Line, Pointer, Text
from careergui.render.scatter_edges import EdgeNames
from careergui.render.scatter_place import EDGE
from careergui.render.scatter_room import Box
from tests.render.scattered import cover_of, ground_of, plot, point, room_of, scattered, spots_of


def named(measure: Measure, spec: ScatterSpec, most: int = 30, taken: tuple[Box, ...] = ()) -> tuple[EdgeNames, int]:
    edges = EdgeNames(ground_of(spec, measure), spec, plot(), spots_of(spec), room_of(spec, taken=taken), cover_of(spec))
    return edges, edges.name([number for number, kind in enumerate(spots_of(spec).kind) if kind == EDGE], most)


def texts(edges: EdgeNames) -> list[Text]:
    return [piece for piece in edges.pieces if isinstance(piece, Text)]


def arrows(edges: EdgeNames) -> list[Pointer]:
    return [piece for piece in edges.pieces if isinstance(piece, Pointer)]


@pytest.mark.parametrize(
    ("across", "up", "outward", "spot"),
    [(-5, 50, (-1, 0), (100, 550)), (120, 50, (1, 0), (1100, 550)), (50, 130, (0, -1), (600, 50)), (50, -1, (0, 1), (600, 1050))],
    ids=["left", "right", "above", "below"],
)
def test_that_an_arrow_points_out_of_its_edge(
    across: float, up: float, outward: tuple[int, int], spot: tuple[float, float], measure: Measure
) -> None:
    edges, count = named(measure, scattered(point("Weavers", across, up)))
    (arrow,), (text,) = arrows(edges), texts(edges)
    assert (arrow.across, arrow.down) == outward
    assert (arrow.x, arrow.y) == spot
    assert count == 1
    assert text.x >= 100
    assert text.x + text.width <= 1100


@pytest.mark.parametrize(("across", "up", "words"), [(-5, 50, "Weavers −5%"), (50, 130, "Weavers 130%")])
def test_that_a_name_comes_with_the_value_that_does_not_fit(across: float, up: float, words: str, measure: Measure) -> None:
    edges, _ = named(measure, scattered(point("Weavers", across, up)))
    assert [text.text for text in texts(edges)] == [words]


def test_that_an_arrow_is_in_its_role_s_colour_or_quiet(measure: Measure) -> None:
    edges, _ = named(measure, scattered(point("A", 120, 50, slot=2), point("B", 120, 20)))
    assert [(arrow.ink, arrow.slot) for arrow in arrows(edges)] == [(2, 2), ("text3", None)]


def test_that_names_at_one_edge_stand_in_the_order_of_their_arrows(measure: Measure) -> None:
    spec = scattered(*(point(name, 120, up) for name, up in (("Low", 20), ("High", 80), ("Near high", 79.5), ("Middle", 50))))
    edges, count = named(measure, spec)
    assert count == 4
    by_height = sorted(texts(edges), key=lambda text: text.y)
    assert [text.text.rsplit(" ", 1)[0] for text in by_height] == ["High", "Near high", "Middle", "Low"]


def test_that_a_name_straight_beside_its_arrow_needs_no_line_and_one_that_moved_has_one(measure: Measure) -> None:
    alone, _ = named(measure, scattered(point("A", 120, 50)))
    together, _ = named(measure, scattered(*(point(name, 120, 50) for name in "ABC")))
    assert [piece for piece in alone.pieces if isinstance(piece, Line)] == []
    lines = [piece for piece in together.pieces if isinstance(piece, Line)]
    assert len(lines) >= 2
    assert {line.y1 for line in lines} == {550}


def test_that_no_two_names_meet(measure: Measure) -> None:
    edges, _ = named(measure, scattered(*(point(f"Weavers {number}", 120, 50 + number / 10) for number in range(8))))
    heights = sorted(text.y for text in texts(edges))
    assert min(after - before for before, after in pairwise(heights)) >= 11


def test_that_no_more_are_named_than_may_be_but_all_have_their_arrow(measure: Measure) -> None:
    spec = scattered(*(point(f"W{number}", 120 if number % 2 else 50, 50 if number % 2 else 130 + number) for number in range(8)))
    edges, count = named(measure, spec, most=3)
    assert (count, len(texts(edges)), len(arrows(edges))) == (3, 3, 8)


def test_that_a_name_keeps_off_circles_where_it_can(measure: Measure) -> None:
    spec = scattered(point("A", 120, 50), point("Circle", 95, 50))
    edges, count = named(measure, spec)
    (text,) = texts(edges)
    assert count == 1
    assert not Box(text.x, text.y - 11, text.x + text.width, text.y + 4).meets(Box(1020, 520, 1080, 580))


def test_that_a_name_without_room_is_left_out_and_not_counted(measure: Measure) -> None:
    edges, count = named(measure, scattered(point("A", 120, 50)), taken=(Box(0, 0, 2000, 2000),))
    assert (count, texts(edges), len(arrows(edges))) == (0, [], 1)
