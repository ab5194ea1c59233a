"""Mouse and keys on the scatter, as a person uses them: point, walk, open, add, zoom, pan, take together."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.render.fonts import load
from careergui.render.scatter_card import Card
from careergui.render.scatter_place import EDGE, INSIDE
from careergui.render.scatter_view import ScatterView
from careergui.render.theme import theme

NURSES, DEVELOPERS = "29-1141", "15-1252"
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, (Chosen(NURSES, 0),), ChartOptions())


def card(point: ScatterPoint) -> Card:
    return Card(point.name, point.role, (("Jobs", "1"),), "Enter opens")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, spec: ScatterSpec) -> ScatterView:
    load()
    made = ScatterView(card)
    qtbot.addWidget(made)
    made.resize(1000, 560)
    made.show_spec(spec, theme("light"), 1)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def spot(view: ScatterView, role: str) -> QPoint:
    placed, place = view.placed, view.place_of(role)
    assert placed is not None
    assert place is not None
    return QPoint(round(float(placed.spots.x[place])), round(float(placed.spots.y[place])))


def point_at(qtbot: QtBot, view: ScatterView, role: str) -> None:
    """Move the pointer onto a role, coming from elsewhere: a pointer that is there already does not move."""
    qtbot.mouseMove(view, QPoint(3, 3))
    qtbot.mouseMove(view, spot(view, role))


def heard(signal: object) -> list[object]:
    said: list[object] = []
    signal.connect(said.append)  # type: ignore[attr-defined]  # a signal of Qt
    return said


def test_that_the_pointer_near_a_point_finds_it(qtbot: QtBot, view: ScatterView) -> None:
    point_at(qtbot, view, DEVELOPERS)
    assert view.point is not None
    assert view.point.role == DEVELOPERS
    qtbot.mouseMove(view, QPoint(2, 2))
    assert view.point is None


def _has_card(view: ScatterView) -> bool:
    """Asked anew each time: a checker would take the first answer for the next."""
    return view.point is not None


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_that_the_card_is_gone_while_something_is_dragged(qtbot: QtBot, view: ScatterView, modifier: Qt.KeyboardModifier) -> None:
    view.zoom(2)
    point_at(qtbot, view, NURSES)
    start = spot(view, NURSES)
    QTest.mousePress(view, LEFT, modifier, start)
    assert _has_card(view)
    QTest.mouseMove(view, start + QPoint(40, 30))
    assert not _has_card(view)
    QTest.mouseRelease(view, LEFT, modifier, start + QPoint(40, 30))
    assert _has_card(view) == (modifier is not SHIFT)


def test_that_pointing_elsewhere_paints_only_what_changes(qtbot: QtBot, view: ScatterView) -> None:
    point_at(qtbot, view, DEVELOPERS)
    QApplication.processEvents()
    seen: list[QRegion] = []
    view.paintEvent = lambda _event: seen.append(_event.region())  # type: ignore[method-assign]  # only looked at
    point_at(qtbot, view, NURSES)
    QApplication.processEvents()
    assert seen
    assert all(part.boundingRect() != view.rect() for part in seen)


def test_that_the_card_changes_what_is_seen(qtbot: QtBot, view: ScatterView) -> None:
    before = view.grab().toImage()
    point_at(qtbot, view, DEVELOPERS)
    assert view.grab().toImage() != before


def test_that_a_click_picks_and_a_double_click_opens(qtbot: QtBot, view: ScatterView) -> None:
    picked, opened = heard(view.picked), heard(view.opened)
    qtbot.mouseClick(view, LEFT, pos=spot(view, DEVELOPERS))
    qtbot.mouseDClick(view, LEFT, pos=spot(view, DEVELOPERS))
    assert picked[0] == DEVELOPERS
    assert opened == [DEVELOPERS]


def test_that_arrows_walk_from_a_compared_role(qtbot: QtBot, view: ScatterView) -> None:
    walked = heard(view.walked)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.point is not None
    assert view.point.role == NURSES
    for key, way in ((Qt.Key.Key_Right, "right"), (Qt.Key.Key_Up, "up"), (Qt.Key.Key_Left, "left"), (Qt.Key.Key_Down, "down")):
        before = spot(view, view.point.role)
        qtbot.keyClick(view, key)
        after = spot(view, view.point.role)
        moved = {
            "right": after.x() >= before.x(),
            "up": after.y() <= before.y(),
            "left": after.x() <= before.x(),
            "down": after.y() >= before.y(),
        }
        assert moved[way]
        assert after != before
    assert len(walked) == 5
    assert str(walked[0]).startswith("Registered Nurses. Median pay")


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space])
def test_that_a_key_adds_the_point(qtbot: QtBot, view: ScatterView, key: Qt.Key) -> None:
    toggled = heard(view.toggled)
    point_at(qtbot, view, DEVELOPERS)
    qtbot.keyClick(view, key)
    assert toggled == [DEVELOPERS]


def test_that_enter_opens_the_point(qtbot: QtBot, view: ScatterView) -> None:
    opened = heard(view.opened)
    point_at(qtbot, view, DEVELOPERS)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [DEVELOPERS]


def turn(view: ScatterView, at: QPoint, clicks: int) -> None:
    none = Qt.MouseButton.NoButton
    where = QPointF(at)
    wheel = QWheelEvent(
        where,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * clicks),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)


def test_that_the_wheel_zooms_and_the_point_under_the_pointer_stays(view: ScatterView) -> None:
    here = spot(view, DEVELOPERS)
    turn(view, here, 3)
    assert view.window_shown is not None
    assert (spot(view, DEVELOPERS) - here).manhattanLength() <= 2


def test_that_zero_shows_the_whole_chart_again(qtbot: QtBot, view: ScatterView) -> None:
    zoomed = heard(view.zoomed)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.window_shown is None
    assert zoomed == [True, False]


def test_that_zooming_out_ends_at_the_whole_chart(view: ScatterView) -> None:
    turn(view, spot(view, NURSES), -5)
    assert view.window_shown is None


def test_that_dragging_pans_and_never_beyond_the_ends(qtbot: QtBot, view: ScatterView) -> None:
    turn(view, spot(view, DEVELOPERS), 4)
    placed = view.placed
    assert placed is not None
    before, seen = spot(view, DEVELOPERS), placed.plot.window
    start = QPoint(600, 300)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start - QPoint(40, 0))
    qtbot.mouseRelease(view, LEFT, pos=start - QPoint(40, 0))
    assert abs((before - spot(view, DEVELOPERS)).x() - 40) <= 1
    assert view.window_shown is not None
    assert view.window_shown.right - view.window_shown.left == pytest.approx(seen.right - seen.left)


def dragged(qtbot: QtBot, view: ScatterView, modifier: Qt.KeyboardModifier = SHIFT) -> None:
    placed = view.placed
    assert placed is not None
    plot = placed.plot
    first, last = QPoint(round(plot.left), round(plot.top)), QPoint(round((plot.left + plot.right) / 2), round(plot.bottom))
    qtbot.mousePress(view, LEFT, modifier, first)
    qtbot.mouseMove(view, last)
    qtbot.mouseRelease(view, LEFT, modifier, last)


def test_that_a_box_takes_points_together(qtbot: QtBot, view: ScatterView, spec: ScatterSpec) -> None:
    taken: list[tuple[str, ...]] = []
    view.taken.connect(taken.append)
    dragged(qtbot, view)
    assert len(taken) == 1
    assert len(taken[0]) == len(view.held) > 100
    placed = view.placed
    assert placed is not None
    assert all(placed.spots.x[place] <= (placed.plot.left + placed.plot.right) / 2 + 1 for place in view.held)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert taken[-1] == ()
    assert not view.held


def test_that_the_select_mode_needs_no_shift(qtbot: QtBot, view: ScatterView) -> None:
    view.selecting = True
    dragged(qtbot, view, Qt.KeyboardModifier.NoModifier)
    assert view.held
    assert view.window_shown is None


def test_that_shift_and_arrows_take_points_together(qtbot: QtBot, view: ScatterView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert len(view.held) >= 2
    assert view.place_of(NURSES) in view.held


def test_that_what_is_pointed_at_stays_when_the_chart_changes(qtbot: QtBot, view: ScatterView, official_catalog: Catalog) -> None:
    point_at(qtbot, view, DEVELOPERS)
    view.show_spec(build(official_catalog, (), ChartOptions(filters={"family": (2,)})), theme("dark"), 1)
    assert view.point is not None
    assert view.point.role == DEVELOPERS
    view.show_spec(build(official_catalog, (), ChartOptions(filters={"family": (0,)})), theme("dark"), 1)
    assert view.point is None


def test_that_raising_one_role_dims_the_others(view: ScatterView, official_catalog: Catalog) -> None:
    both = build(official_catalog, (Chosen(NURSES, 0), Chosen(DEVELOPERS, 1)), ChartOptions())
    pictures = []
    for emphasis in (None, 0, 1):
        view.show_spec(both, theme("light"), 1, emphasis)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_that_screen_and_layout_agree(view: ScatterView, spec: ScatterSpec) -> None:
    placed = view.placed
    assert placed is not None
    picture = view.grab().toImage()
    ghost = {
        picture.pixel(round(x), round(y))
        for x, y, radius in zip(placed.cloud.x, placed.cloud.y, placed.cloud.radius, strict=True)
        if radius > 8
    }
    surface = picture.pixel(view.width() - 3, view.height() - 3)
    assert surface not in ghost
    assert {INSIDE, EDGE} <= set(placed.spots.kind.tolist())
