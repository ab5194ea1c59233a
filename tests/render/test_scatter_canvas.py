"""The scatter in a widget: laid out once for each look, drawn as it is placed, ring and card over it; what was pointed at stays."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.render.scatter_canvas import MOST_KEPT, ScatterCanvas
from careergui.render.scatter_card import Card
from careergui.render.scatter_place import EDGE, HIDDEN, INSIDE, Window
from careergui.render.theme import theme
from tests.render.scattered import point, scattered

LIGHT = theme("light")
SPEC = scattered(point("Weavers", 50, 50, 100), point("Dyers", 20, 30, 25), point("Spinners", 80, 70, 4, slot=2))
WEAVERS, DYERS, SPINNERS = range(3)


def card(one: ScatterPoint) -> Card:
    return Card(one.name, one.role, (("Jobs", "1"),), "Enter opens it")


@pytest.fixture
def canvas(qtbot: QtBot) -> ScatterCanvas:
    made = ScatterCanvas(card)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_spec(SPEC, LIGHT, 1)
    return made


def seen(canvas: ScatterCanvas) -> QImage:
    return canvas.grab().toImage()


def spot(canvas: ScatterCanvas, place: int) -> tuple[int, int]:
    placed = canvas.placed
    assert placed is not None
    return round(float(placed.spots.x[place])), round(float(placed.spots.y[place]))


def test_that_an_empty_canvas_shows_nothing(qtbot: QtBot) -> None:
    made = ScatterCanvas(card)
    qtbot.addWidget(made)
    assert (made.placed, made.point, made.place_of("weavers")) == (None, None, None)


def test_that_circles_are_drawn_where_they_are_placed(canvas: ScatterCanvas) -> None:
    image = seen(canvas)
    for place in (WEAVERS, DYERS):
        x, y = spot(canvas, place)
        assert image.pixelColor(x, y).name() != LIGHT.surface.lower()
    x, y = spot(canvas, SPINNERS)
    assert image.pixelColor(x, y).name() == LIGHT.ink(2).lower()


def test_that_a_layout_is_kept_for_a_look_and_made_anew_for_another(canvas: ScatterCanvas) -> None:
    first = canvas.placed
    canvas.show_spec(SPEC, LIGHT, 2)
    assert canvas.placed is not first
    canvas.show_spec(SPEC, LIGHT, 1)
    assert canvas.placed is first


def test_that_only_a_few_layouts_are_kept(canvas: ScatterCanvas) -> None:
    first = canvas.placed
    for _ in range(MOST_KEPT):
        canvas.show_spec(replace(SPEC), LIGHT, 1)
        assert canvas.placed is not None
    canvas.show_spec(SPEC, LIGHT, 1)
    assert canvas.placed is not first
    assert canvas.placed == canvas.placed


def test_that_a_part_of_the_axes_is_shown_and_the_whole_again(canvas: ScatterCanvas) -> None:
    whole = spot(canvas, WEAVERS)
    canvas.show_window(Window(40, 60, 40, 60))
    assert canvas.placed is not None
    assert canvas.placed.spots.kind.tolist() == [INSIDE, HIDDEN, EDGE]  # a compared role never leaves the plot
    canvas.show_window(None)
    assert spot(canvas, WEAVERS) == whole


def test_that_what_is_pointed_at_has_a_ring_and_a_card(canvas: ScatterCanvas) -> None:
    before = seen(canvas)
    canvas.point_at(DYERS)
    assert canvas.point is SPEC.points[DYERS]
    after = seen(canvas)
    x, y = spot(canvas, DYERS)
    around = round(float(canvas.placed.spots.radius[DYERS])) + 3  # type: ignore[union-attr]  # it is laid out
    assert after.pixelColor(x - around, y).lightness() < before.pixelColor(x - around, y).lightness()
    assert after.pixelColor(x + around + 20, y) == after.pixelColor(x + around + 21, y)
    canvas.point_at(None)
    assert seen(canvas) == before


def test_that_there_is_no_card_while_a_box_is_drawn(canvas: ScatterCanvas) -> None:
    canvas.box = QRectF(0, 0, 1, 1)
    without = seen(canvas)
    canvas.point_at(DYERS)
    x, y = spot(canvas, DYERS)
    far = (x + 150, y)
    assert seen(canvas).pixelColor(*far) == without.pixelColor(*far)


def test_that_points_taken_together_have_rings(canvas: ScatterCanvas) -> None:
    before = seen(canvas)
    canvas.held = frozenset({WEAVERS})
    assert seen(canvas) != before


def test_that_what_is_pointed_at_follows_its_role_into_another_chart(canvas: ScatterCanvas) -> None:
    canvas.point_at(DYERS)
    canvas.held = frozenset({WEAVERS})
    canvas.show_spec(replace(SPEC, points=SPEC.points[::-1]), LIGHT, 1)
    assert canvas.pointed == 1
    assert canvas.point is SPEC.points[DYERS]
    assert canvas.held == frozenset()
    canvas.show_spec(replace(SPEC, points=SPEC.points[:1]), LIGHT, 1)
    assert canvas.point is None


def test_that_other_roles_step_back_behind_one(canvas: ScatterCanvas) -> None:
    plain = seen(canvas)
    canvas.show_spec(SPEC, LIGHT, 1, 0)
    x, y = spot(canvas, SPINNERS)
    assert seen(canvas).pixelColor(x, y).lightness() > plain.pixelColor(x, y).lightness()
    canvas.show_spec(SPEC, LIGHT, 1, 2)
    assert seen(canvas).pixelColor(x, y) == plain.pixelColor(x, y)


def test_that_larger_type_asks_for_a_larger_canvas(canvas: ScatterCanvas) -> None:
    small = canvas.minimumSize()
    canvas.show_spec(SPEC, LIGHT, 2)
    assert canvas.minimumSize() == small * 2
    assert canvas.sizeHint() == canvas.minimumSize()


def test_that_a_chart_of_nothing_is_drawn(canvas: ScatterCanvas) -> None:
    nothing: ScatterSpec = scattered()
    canvas.show_spec(nothing, LIGHT, 1)
    assert seen(canvas).pixelColor(450, 300).name() in {LIGHT.surface.lower(), LIGHT.grid.lower()}
