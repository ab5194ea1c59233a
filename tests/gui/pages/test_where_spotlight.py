"""What the map tells of a tile: name, figure and ranks of the one pointed at, else of the picked one, else of the nation."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careergui.charts.options import USUAL
from careergui.charts.spec import ChartSpec
from careergui.domain.view_state import Chosen
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.pages.where_spotlight import Spotlight
from careergui.gui.shown import Subject
from careergui.render.chart_view import ChartView
from tests.places import NURSES, everywhere


@pytest.fixture(scope="module")
def spec() -> ChartSpec:
    return Subject(catalog=everywhere(), chosen=(Chosen(NURSES, 0),), kinds=("map",), options=USUAL).chart("map")


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(720, 480)
    return made


@pytest.fixture
def view(place: QWidget, appearance: Appearance, spec: ChartSpec) -> ChartView:
    made = ChartViews().make()
    made.setParent(place)
    made.resize(720, 480)
    made.show_spec(spec, appearance.theme, appearance.factor, None)
    return made


@pytest.fixture
def light(place: QWidget, appearance: Appearance, spec: ChartSpec, view: ChartView) -> Spotlight:
    made = Spotlight(appearance, place)
    made.show_map(spec, view, -1)
    place.show()
    return made


def _row(spec: ChartSpec, state: str) -> int:
    return [row.key for row in spec.rows].index(state)


def _grab(light: Spotlight) -> bytes:
    drawn = light.grab().toImage()
    return bytes(drawn.constBits())


def test_that_it_says_nothing_before_there_is_a_map(place: QWidget, appearance: Appearance) -> None:
    assert Spotlight(appearance, place).words == ("", "", "")


def test_that_it_tells_of_the_nation_and_how_to_go_on(light: Spotlight, spec: ChartSpec) -> None:
    name, value, detail = light.words
    assert spec.tiles is not None
    assert (name, value) == spec.tiles.whole
    assert name == "United States"
    assert "arrow keys" in detail


def test_that_it_tells_of_the_tile_pointed_at_and_of_the_nation_again(light: Spotlight, spec: ChartSpec) -> None:
    ohio = spec.rows[_row(spec, "OH")]
    light.point_at(_row(spec, "OH"))
    assert light.words == (ohio.label, ohio.trailing, ohio.detail.replace(" · ", "\n"))
    assert light.words[0] == "State of OH"
    light.point_at(-1)
    assert light.words[0] == "United States"


def test_that_the_picked_tile_is_told_of_until_another_is_pointed_at(light: Spotlight, spec: ChartSpec, view: ChartView) -> None:
    light.show_map(spec, view, _row(spec, "TX"))
    assert light.words[0] == "State of TX"
    light.point_at(_row(spec, "CA"))
    assert light.words[0] == "State of CA"
    light.point_at(-1)
    assert light.words[0] == "State of TX"


def test_that_the_first_tile_counts_as_one(light: Spotlight, spec: ChartSpec) -> None:
    light.point_at(0)
    assert light.words[0] == spec.rows[0].label


def test_that_a_tile_of_an_earlier_map_is_forgotten(light: Spotlight, view: ChartView) -> None:
    light.point_at(50)
    fewer = Subject(catalog=everywhere(), chosen=(Chosen(NURSES, 0),), kinds=("places",), options=USUAL).chart("places")
    assert len(fewer.rows) <= 50
    light.show_map(fewer, view, -1)
    light.point_at(-1)
    assert light.words[1:] != ("", "")


def test_that_it_covers_the_map_also_when_that_grows_and_lets_the_mouse_through(light: Spotlight, place: QWidget) -> None:
    assert light.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert place.childAt(QPoint(10, 10)) is not light
    place.resize(900, 500)
    assert light.size() == place.size()


def test_that_a_ring_is_drawn_around_the_tile_and_taken_away(light: Spotlight, spec: ChartSpec, view: ChartView) -> None:
    row = _row(spec, "OH")
    tile = view.row_rectangle(row)
    edge = QPoint(round(tile.center().x()), round(tile.top() - 2))
    before = light.grab().toImage().pixelColor(edge)
    light.point_at(row)
    ringed = light.grab().toImage().pixelColor(edge)
    light.point_at(-1)
    assert ringed != before
    assert light.grab().toImage().pixelColor(edge) == before


def test_that_the_picture_changes_with_the_words(light: Spotlight, spec: ChartSpec, view: ChartView) -> None:
    nation = _grab(light)
    light.point_at(_row(spec, "OH"))
    ohio = _grab(light)
    light.show_map(spec, view, _row(spec, "TX"))
    light.point_at(-1)
    assert len({nation, ohio, _grab(light)}) == 3


def test_that_only_what_changes_is_painted_again(
    light: Spotlight, spec: ChartSpec, view: ChartView, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[QRect] = []
    monkeypatch.setattr(light, "update", painted.append)
    ohio, texas = _row(spec, "OH"), _row(spec, "TX")
    light.point_at(ohio)
    assert _covered(painted, view, ohio)
    assert not _covered(painted, view, texas)
    painted.clear()
    light.point_at(ohio)
    light.show_map(spec, view, -1)
    assert painted == [], "nothing changed"
    light.show_map(spec, view, texas)
    assert _covered(painted, view, texas)


def _covered(places: list[QRect], view: ChartView, row: int) -> bool:
    """Whether a tile with its ring and the room for the words are among the places."""
    tile = view.row_rectangle(row).adjusted(-4, -4, 4, 4).toAlignedRect()
    words = view.free.toAlignedRect()
    return any(place.contains(tile) for place in places) and any(place.contains(words) for place in places)
