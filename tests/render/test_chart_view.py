"""The chart in the window: it shows its spec at the right pixels, and the mouse cannot move it."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careergui.charts.registry import KINDS
from careergui.charts.spec import ChartSpec
from careergui.render.chart_view import ChartView
from careergui.render.measure import Measure
from careergui.render.theme import theme
from tests.builders import some

Shown = Callable[..., ChartView]
LIGHT, DARK = theme("light"), theme("dark")


def charted(kind: str, count: int) -> ChartSpec:
    return KINDS[kind].build(some(count))


@pytest.fixture
def shown(qtbot: QtBot, measure: Measure) -> Shown:
    def show(spec: ChartSpec, width: int = 900, factor: float = 1) -> ChartView:
        view = ChartView(measure)
        qtbot.addWidget(view)
        view.resize(width, 400)
        view.show_spec(spec, LIGHT, factor)
        view.resize(width, view.preferred_height(width))
        with qtbot.waitSignal(view.painted):
            view.show()
        return view

    return show


def image_of(view: ChartView) -> QImage:
    return QImage(view.grab().toImage())


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def on_screen(view: ChartView) -> QImage:
    """What stands on the screen, where `image_of` would paint all anew."""
    return QImage(view.screen().grabWindow(view.winId()).toImage()).convertToFormat(image_of(view).format())


class Watch(QObject):
    """Keeps the regions that a widget paints."""

    def __init__(self, painted: list[QRegion], parent: QObject) -> None:
        super().__init__(parent)
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._painted.append(QRegion(event.region()))
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_chart_is_painted_in_its_roles_colours(kind: str, shown: Shown) -> None:
    found = colours(image_of(shown(charted(kind, 3))))
    wanted = [LIGHT.roles[slot].lower() for slot in (1, 2)] if kind != "education" else [LIGHT.levels[5].lower()]
    assert set(wanted) <= found


def test_that_a_bar_ends_at_the_pixel_of_its_value(shown: Shown) -> None:
    view = shown(charted("pay-gap", 2))
    layout = view._layout
    assert layout
    end, middle = layout.frame.x(19_932), round(sum(layout.rows[1]) / 2)
    image, role = image_of(view), LIGHT.roles[1].lower()
    assert image.pixelColor(int(end) - 1, middle).name() == role
    assert image.pixelColor(int(end) + 1, middle).name() != role
    assert image.pixelColor(int(layout.frame.x(0)) + 1, middle).name() == role
    assert image.pixelColor(int(layout.frame.x(0)) - 1, middle).name() != role


def test_that_each_row_is_found_under_its_own_pixels(shown: Shown) -> None:
    view = shown(charted("pay", 5))
    middles = [view.row_rectangle(row).center().toPoint() for row in range(5)]
    assert [view.row_at(middle) for middle in middles] == [0, 1, 2, 3, 4]
    assert view.row_at(QPoint(10, view.height() - 2)) is None
    assert view.row_at(QPoint(10, -5)) is None


def test_that_another_theme_changes_the_ground(shown: Shown) -> None:
    view = shown(charted("pay", 2))
    assert image_of(view).pixelColor(1, 1) == QColor(LIGHT.surface)
    view.show_spec(charted("pay", 2), DARK, 1)
    assert image_of(view).pixelColor(1, 1) == QColor(DARK.surface)


def test_that_a_changed_chart_is_painted_again(shown: Shown, qtbot: QtBot) -> None:
    view = shown(charted("pay", 2))
    with qtbot.waitSignal(view.painted):
        view.show_spec(charted("pay", 5), LIGHT, 1)
    assert view.row_rectangle(4).height() > 0


def test_that_only_what_differs_is_painted_again_and_the_screen_is_whole(shown: Shown, qtbot: QtBot) -> None:
    whole = charted("pay-gap", 4)
    first, *others = whole.rows
    spec = replace(whole, rows=(replace(first, label="iii"), *others))  # so that the longest name stays as long
    view = shown(spec)
    for _ in range(5):  # a window is shown in several steps
        QApplication.processEvents()
    painted: list[QRegion] = []
    view.viewport().installEventFilter(Watch(painted, view))
    with qtbot.waitSignal(view.painted):
        view.show_spec(replace(spec, rows=(replace(first, label="lll"), *others)), LIGHT, 1)
    assert painted[0].boundingRect().height() < view.height() / 2
    assert on_screen(view) == image_of(view)


def test_that_bars_stand_in_their_place_after_the_view_was_resized_out_of_sight(qtbot: QtBot, shown: Shown) -> None:
    view = shown(charted("pay-gap", 4))
    size, before = view.size(), view.box.geometry()
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(size)
    view.setParent(page)
    view.move(0, size.height())  # scrolled out of sight
    page.show()
    view.show()
    for width in (700, size.width()):
        view.resize(width, size.height())
    image_of(view)
    assert view.box.geometry() == before


def test_that_a_role_held_out_pales_the_others(shown: Shown) -> None:
    view = shown(charted("pay-gap", 3))
    view.show_spec(charted("pay-gap", 3), LIGHT, 1, emphasis=1)
    found = colours(image_of(view))
    assert LIGHT.roles[1].lower() in found
    assert LIGHT.roles[2].lower() not in found


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # that it lets the mouse through is what is wanted
def test_that_the_mouse_neither_zooms_nor_moves(shown: Shown, qtbot: QtBot) -> None:
    view = shown(charted("pay", 3))
    before, box = image_of(view), view.box.viewRange()
    place = QPointF(450, 100)
    none = Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        place, place, QPoint(0, 240), QPoint(0, 240), none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view.viewport(), wheel)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(450, 100))
    qtbot.mouseMove(view.viewport(), QPoint(600, 150))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(600, 150))
    assert view.box.viewRange() == box
    assert image_of(view) == before


def test_that_a_wider_view_lays_the_chart_out_anew(shown: Shown) -> None:
    view = shown(charted("pay", 3))
    narrow = view._layout
    view.resize(1200, view.height())
    assert narrow
    assert view._layout
    assert view._layout.frame.right > narrow.frame.right


def test_that_larger_text_needs_more_height(shown: Shown) -> None:
    view = shown(charted("pay", 3))
    height = view.preferred_height(900)
    view.show_spec(charted("pay", 3), LIGHT, 2)
    assert view.preferred_height(900) > 1.6 * height


def test_that_an_empty_view_needs_nothing_and_shows_nothing(qtbot: QtBot, measure: Measure) -> None:
    view = ChartView(measure)
    qtbot.addWidget(view)
    assert view.preferred_height(500) == 0
    assert view.row_at(QPoint(1, 1)) is None
    view.resize(300, 200)
    view.show()
    assert len(colours(image_of(view))) == 1


def test_that_a_chart_pulled_through_many_widths_keeps_the_layouts_of_a_few(shown: Shown) -> None:
    view = shown(charted("pay", 2))
    heights = [view.preferred_height(width) for width in range(500, 560)]
    assert len(view._natural) == 6
    assert [view.preferred_height(width) for width in range(500, 560)] == heights
