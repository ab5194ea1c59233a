"""The cards of the page Where: charts kept for going back, rows that lead to places, and a map that is walked by the arrows."""

from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from careergui.charts.options import USUAL, ChartOptions
from careergui.domain.view_state import Chosen
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.pages.where_cards import MapCard, PlaceCard, next_tile
from careergui.gui.shown import Subject
from tests.places import COOKS, NURSES, everywhere

AnyCard = TypeVar("AnyCard", bound=PlaceCard)


class Page:
    """What the page does for its cards: it says what is shown."""

    def __init__(self) -> None:
        self.options: ChartOptions | None = USUAL
        self.role = NURSES

    def subject(self) -> Subject | None:
        if self.options is None:
            return None
        return Subject(catalog=everywhere(), chosen=(Chosen(self.role, 0),), kinds=("map", "places"), options=self.options)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def places(qtbot: QtBot, appearance: Appearance, page: Page) -> PlaceCard:
    return _shown(qtbot, PlaceCard(appearance, "places", page.subject, ChartViews()))


@pytest.fixture
def map_card(qtbot: QtBot, appearance: Appearance, page: Page) -> MapCard:
    return _shown(qtbot, MapCard(appearance, page.subject, ChartViews()))


def _shown(qtbot: QtBot, card: AnyCard) -> AnyCard:
    qtbot.addWidget(card)
    card.resize(760, 620)
    card.refresh()
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.setFocus()
    return card


def _tile(card: MapCard, state: str) -> int:
    assert card.spec is not None
    return [row.key for row in card.spec.rows].index(state)


def _again(card: PlaceCard) -> None:
    card.mark_stale()
    card.refresh()


def test_that_a_chart_is_kept_for_going_back(places: PlaceCard, page: Page) -> None:
    first = places.spec
    page.options = replace(USUAL, lowest_first=True)
    _again(places)
    assert places.spec is not first
    page.options = USUAL
    assert places.chart() is first


def test_that_no_more_than_four_charts_are_kept(places: PlaceCard, page: Page) -> None:
    first = places.spec
    for most in (3, 4, 5, 6):
        page.options = replace(USUAL, most=most)
        _again(places)
    page.options = USUAL
    made_anew = places.chart()
    assert made_anew == first
    assert made_anew is not first


def test_that_what_cannot_be_drawn_leaves_the_chart_as_it_was(places: PlaceCard, page: Page) -> None:
    before = places.spec
    page.options = replace(USUAL, measure="education.masters")
    _again(places)
    assert places.spec is before
    assert places.chart() is None


def test_that_a_card_is_named_by_its_whole_title(places: PlaceCard) -> None:
    assert places.spec is not None
    assert places.accessibleName() == places.title.text() == places.spec.finding
    assert "Registered nurses" in places.accessibleName()


def test_that_enter_asks_for_the_place_of_the_row_that_was_walked_to(qtbot: QtBot, places: PlaceCard) -> None:
    assert places.spec is not None
    with qtbot.assertNotEmitted(places.area_wanted):
        qtbot.keyClick(places, Qt.Key.Key_Return)
    qtbot.keyClick(places, Qt.Key.Key_Down)
    qtbot.keyClick(places, Qt.Key.Key_Down)
    with qtbot.waitSignal(places.area_wanted) as told:
        qtbot.keyClick(places, Qt.Key.Key_Enter)
    assert told.args == [places.spec.rows[1].key]


def test_that_a_row_outside_the_chart_stands_for_no_place(places: PlaceCard) -> None:
    assert places.spec is not None
    assert places.area_of(0) == places.spec.rows[0].key
    assert places.area_of(-1) == ""
    assert places.area_of(len(places.spec.rows)) == ""


def test_that_the_menu_offers_the_place_under_the_pointer(qtbot: QtBot, places: PlaceCard) -> None:
    view = places.holder.view
    assert view is not None
    assert places.spec is not None
    menu = QMenu(places)
    places.add_entries(menu, view.mapToGlobal(view.row_rectangle(2).center().toPoint()))
    name = places.spec.rows[2].words.partition(":")[0].replace("&", "&&")
    assert menu.actions()[0].text() == f"Show everything in {name}"
    with qtbot.waitSignal(places.area_wanted) as told:
        menu.actions()[0].trigger()
    assert told.args == [places.spec.rows[2].key]


def test_that_the_menu_offers_no_place_where_there_is_none(places: PlaceCard) -> None:
    menu = QMenu(places)
    places.add_entries(menu, QPoint(-500, -500))
    assert menu.actions() == []


def test_that_the_map_is_headed_without_the_role_the_page_names(map_card: MapCard) -> None:
    assert map_card.title.text() == "Median pay by state"


def test_that_an_arrow_first_goes_to_the_first_tile_and_says_it(qtbot: QtBot, map_card: MapCard) -> None:
    assert map_card.spec is not None
    qtbot.keyClick(map_card, Qt.Key.Key_Right)
    assert map_card.spotlight.words[0] == map_card.spec.rows[0].label
    assert map_card.accessibleDescription() == map_card.spec.rows[0].words


@pytest.mark.parametrize(
    ("key", "end"), [(Qt.Key.Key_Left, "CA"), (Qt.Key.Key_Right, "CO"), (Qt.Key.Key_Up, "NV"), (Qt.Key.Key_Down, "AZ")]
)
def test_that_each_arrow_walks_its_way(qtbot: QtBot, map_card: MapCard, key: Qt.Key, end: str) -> None:
    map_card.go_to(_tile(map_card, "UT"))
    map_card.setFocus()
    qtbot.keyClick(map_card, key)
    assert map_card.spec is not None
    assert map_card.spotlight.words[0] == f"State of {end}"


def test_that_arrows_with_a_modifier_are_left_to_others(qtbot: QtBot, map_card: MapCard) -> None:
    map_card.go_to(_tile(map_card, "UT"))
    qtbot.keyClick(map_card, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert map_card.spotlight.words[0] == "State of UT"


def test_that_other_keys_do_on_the_map_what_they_do_on_every_chart(qtbot: QtBot, map_card: MapCard) -> None:
    qtbot.keyClick(map_card, Qt.Key.Key_T)
    assert map_card.table_button.isChecked()


def test_that_the_tile_under_the_pointer_is_told_of_and_let_go_beside_the_tiles(qtbot: QtBot, map_card: MapCard) -> None:
    view = map_card.holder.view
    assert view is not None
    qtbot.mouseMove(view.viewport(), view.row_rectangle(_tile(map_card, "CA")).center().toPoint())
    qtbot.waitUntil(lambda: map_card.spotlight.words[0] == "State of CA")
    qtbot.mouseMove(view.viewport(), view.free.center().toPoint())
    qtbot.waitUntil(lambda: map_card.spotlight.words[0] == "United States")


def test_that_when_the_pointer_leaves_the_tile_the_keyboard_is_at_is_told_of(qtbot: QtBot, map_card: MapCard) -> None:
    view = map_card.holder.view
    assert view is not None
    map_card.go_to(_tile(map_card, "OH"))
    map_card.spotlight.point_at(_tile(map_card, "CA"))
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert map_card.spotlight.words[0] == "State of OH"
    map_card.clearFocus()
    map_card.spotlight.point_at(_tile(map_card, "CA"))
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert map_card.spotlight.words[0] == "United States"


def test_that_enter_picks_a_state_and_again_lets_it_go(qtbot: QtBot, map_card: MapCard) -> None:
    map_card.go_to(_tile(map_card, "OH"))
    with qtbot.waitSignal(map_card.picked) as told:
        qtbot.keyClick(map_card, Qt.Key.Key_Return)
    assert told.args == ["OH"]
    map_card.pick = "OH"
    with qtbot.waitSignal(map_card.picked) as told:
        qtbot.keyClick(map_card, Qt.Key.Key_Return)
    assert told.args == [""]


def test_that_escape_lets_a_picked_state_go_and_means_nothing_else(qtbot: QtBot, map_card: MapCard) -> None:
    with qtbot.assertNotEmitted(map_card.picked):
        qtbot.keyClick(map_card, Qt.Key.Key_Escape)
    map_card.pick = "TX"
    with qtbot.waitSignal(map_card.picked) as told:
        qtbot.keyClick(map_card, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_that_a_picked_state_stays_told_of_when_the_keyboard_leaves(map_card: MapCard) -> None:
    map_card.pick = "TX"
    _again(map_card)
    map_card.spotlight.show_map(map_card.spec, map_card.holder.view, _tile(map_card, "TX"))  # type: ignore[arg-type]  # both are there
    map_card.go_to(_tile(map_card, "OH"))
    map_card.clearFocus()
    assert map_card.spotlight.words[0] == "State of TX"


def test_that_only_the_left_button_picks_a_tile(qtbot: QtBot, map_card: MapCard) -> None:
    view = map_card.holder.view
    assert view is not None
    centre = view.row_rectangle(_tile(map_card, "CA")).center().toPoint()
    with qtbot.assertNotEmitted(map_card.picked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=centre)
    with qtbot.waitSignal(map_card.picked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert told.args == ["CA"]


def test_that_a_click_beside_the_tiles_picks_nothing(qtbot: QtBot, map_card: MapCard) -> None:
    view = map_card.holder.view
    assert view is not None
    with qtbot.assertNotEmitted(map_card.picked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.free.center().toPoint())


@pytest.mark.parametrize(
    ("start", "step", "end"), [("NV", (1, 0), "WY"), ("WY", (-1, 0), "NV"), ("OH", (0, -1), "WI"), ("WI", (0, 1), "OH")]
)
def test_that_the_neighbour_straight_on_is_next(map_card: MapCard, start: str, step: tuple[int, int], end: str) -> None:
    assert map_card.spec is not None
    reached = next_tile(map_card.spec, _tile(map_card, start), *step)
    assert map_card.spec.rows[reached].key == end


@pytest.mark.parametrize(
    ("start", "step", "end"), [("MN", (0, -1), "VT"), ("HI", (1, 0), "TX"), ("WA", (-1, 0), "AK"), ("AK", (0, 1), "WA")]
)
def test_that_a_gap_is_crossed_to_the_tile_least_aside(map_card: MapCard, start: str, step: tuple[int, int], end: str) -> None:
    assert map_card.spec is not None
    reached = next_tile(map_card.spec, _tile(map_card, start), *step)
    assert map_card.spec.rows[reached].key == end


def test_that_the_edge_of_the_map_is_the_end(map_card: MapCard) -> None:
    assert map_card.spec is not None
    assert map_card.spec.tiles is not None
    tiles = map_card.spec.tiles.tiles
    easternmost = max(range(len(tiles)), key=lambda row: tiles[row].column)
    assert next_tile(map_card.spec, easternmost, 1, 0) == easternmost


def test_that_another_role_is_named_for_the_ear(map_card: MapCard, page: Page) -> None:
    page.role = COOKS
    _again(map_card)
    assert "Cooks, Restaurant" in map_card.accessibleName()
    assert "Cooks" not in map_card.title.text()
