"""The card of the scatter: chart or table, what stays when the chart changes, its menu, what it copies."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QBoxLayout, QMenu
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.charts.scatter_spec import ScatterSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore_card import ExploreCard
from careergui.render.scatter_card import Card as PointCard

NURSES, COOKS = "29-1141", "35-2014"
CHOSEN = choose(ViewState(), (NURSES,)).chosen


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, CHOSEN, ChartOptions())


@pytest.fixture(scope="module")
def fewer(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, CHOSEN, ChartOptions(filters={"family": (2,)}))


@pytest.fixture(scope="module")
def other(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, CHOSEN, ChartOptions(across="employment.jobs"))


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, spec: ScatterSpec) -> ExploreCard:
    made = ExploreCard(appearance, lambda point: PointCard(point.name, "", (), ""))
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show_spec(spec, (NURSES,))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _take(card: ExploreCard, *roles: str) -> None:
    card.view.hold(roles)
    card.view.taken.emit(roles)


POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


def _menu(card: ExploreCard) -> QMenu:
    card.open_menu(QPoint(20, 20))
    return card.findChildren(QMenu)[-1]


def test_that_title_notes_and_source_are_those_of_the_chart(card: ExploreCard, spec: ScatterSpec) -> None:
    assert (card.title.text(), card.subtitle.text()) == (spec.title, spec.subtitle)
    assert card.source.text() == spec.source
    assert card.notes.text() == " ".join(spec.notes)
    assert card.accessibleDescription() == spec.summary
    assert card.view.accessibleName() == spec.title


def test_that_a_part_in_sight_stays_while_the_axes_stay(qtbot: QtBot, card: ExploreCard, spec: ScatterSpec) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_Plus)
    assert card.view.window_shown is not None
    assert card.reset_button.isVisible()
    card.show_spec(replace(spec, notes=("Another note.",)), (NURSES,))
    assert card.view.window_shown is not None


def test_that_another_axis_shows_its_whole_chart(qtbot: QtBot, card: ExploreCard, other: ScatterSpec) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_Plus)
    card.show_spec(other, (NURSES,))
    assert card.view.window_shown is None
    assert card.reset_button.isHidden()


def test_that_the_same_measure_with_other_ends_shows_its_whole_chart(qtbot: QtBot, card: ExploreCard, spec: ScatterSpec) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_Plus)
    card.show_spec(replace(spec, up=replace(spec.up, maximum=spec.up.maximum * 2)), (NURSES,))
    assert card.view.window_shown is None


def test_that_what_was_walked_to_is_said_until_the_chart_changes(qtbot: QtBot, card: ExploreCard, fewer: ScatterSpec) -> None:
    assert card.row_words.isHidden()
    qtbot.keyClick(card.view, Qt.Key.Key_Right)
    assert card.row_words.isVisible()
    card.show_spec(fewer, (NURSES,))
    assert card.row_words.isHidden()


def test_that_a_selection_stays_as_far_as_it_is_shown(card: ExploreCard, fewer: ScatterSpec) -> None:
    inside = next(point.role for point in fewer.points if point.role != NURSES)
    _take(card, COOKS, inside)
    assert list(card.taken.roles) == [COOKS, inside]
    card.show_spec(fewer, (NURSES,))
    assert list(card.taken.roles) == [inside]
    assert card.view.held == {[point.role for point in fewer.points].index(inside)}


def test_that_a_selection_that_is_no_longer_shown_closes(card: ExploreCard, fewer: ScatterSpec) -> None:
    _take(card, COOKS)
    assert card.taken.isVisible()
    card.show_spec(fewer, (NURSES,))
    assert card.taken.isHidden()


def test_that_a_selection_is_let_go_by_its_cross(card: ExploreCard) -> None:
    _take(card, COOKS)
    card.taken.close_button.click()
    assert card.taken.isHidden()
    assert not card.view.held


def test_that_the_select_button_turns_dragging_into_selecting(qtbot: QtBot, card: ExploreCard) -> None:
    qtbot.mouseClick(card.select_button, Qt.MouseButton.LeftButton)
    assert card.view.selecting
    card.select_button.click()
    assert not card.view.selecting


def test_that_in_a_narrow_page_the_selection_stands_under_the_chart(card: ExploreCard, appearance: Appearance) -> None:
    card.set_narrow(719)
    assert card.beside.direction() == QBoxLayout.Direction.TopToBottom
    assert card.taken.maximumHeight() == 210
    card.set_narrow(720)
    assert card.beside.direction() == QBoxLayout.Direction.LeftToRight
    assert card.taken.maximumHeight() > 10_000
    appearance.set_zoom(200)
    card.set_narrow(1439)
    assert card.beside.direction() == QBoxLayout.Direction.TopToBottom


def test_that_t_shows_the_table_and_the_keyboard_goes_with_it(qtbot: QtBot, card: ExploreCard) -> None:
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert card.table is not None
    assert card.table.isVisible()
    assert card.table.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert card.view.isVisible()
    assert card.view.hasFocus()


def test_that_an_open_table_follows_the_chart_and_a_closed_one_waits(card: ExploreCard, spec: ScatterSpec, fewer: ScatterSpec) -> None:
    card.table_button.setChecked(True)
    assert card.table is not None
    card.show_spec(fewer, (NURSES,))
    assert card.table.model().rowCount() == len(fewer.points)
    card.table_button.setChecked(False)
    card.show_spec(spec, (NURSES,))
    assert card.table.model().rowCount() == len(fewer.points)
    card.table_button.setChecked(True)
    assert card.table.model().rowCount() == len(spec.points)


def test_that_the_table_opens_and_toggles_roles(qtbot: QtBot, card: ExploreCard) -> None:
    card.table_button.setChecked(True)
    assert card.table is not None
    with qtbot.waitSignal(card.opened) as told:
        card.table.opened.emit(COOKS)
    assert told.args == [COOKS]
    with qtbot.waitSignal(card.toggled) as told:
        card.table.toggled.emit(COOKS)
    assert told.args == [COOKS]


@POPUPS
def test_that_the_menu_offers_the_chart_alone_where_nothing_is_pointed_at(card: ExploreCard) -> None:
    menu = _menu(card)
    assert [action.text() for action in menu.actions()] == ["Export…", "Copy picture and table", "Copy table", "Show table"]
    menu.close()


@POPUPS
@pytest.mark.parametrize(("role", "words"), [(COOKS, "Add to comparison"), (NURSES, "Remove from comparison")])
def test_that_the_menu_offers_the_point_that_is_pointed_at(qtbot: QtBot, card: ExploreCard, role: str, words: str) -> None:
    card.view.pointed = card.view.place_of(role)
    menu = _menu(card)
    first, second = menu.actions()[:2]
    assert first.text().startswith("Open ")
    assert second.text() == words
    with qtbot.waitSignal(card.opened) as told:
        first.trigger()
    assert told.args == [role]
    with qtbot.waitSignal(card.toggled) as told:
        second.trigger()
    assert told.args == [role]
    menu.close()


@POPUPS
def test_that_the_menu_of_the_table_leads_back_to_the_chart(card: ExploreCard) -> None:
    card.table_button.setChecked(True)
    menu = _menu(card)
    assert menu.actions()[-1].text() == "Show chart"
    menu.actions()[-1].trigger()
    assert not card.table_button.isChecked()
    menu.close()


def test_that_export_asks_for_the_scatter(qtbot: QtBot, card: ExploreCard) -> None:
    with qtbot.waitSignal(card.export_requested) as told:
        qtbot.mouseClick(card.export_button, Qt.MouseButton.LeftButton)
    assert told.args == ["scatter"]


def test_that_copying_is_said(qtbot: QtBot, card: ExploreCard, spec: ScatterSpec) -> None:
    said: list[str] = []
    card.said.connect(said.append)
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    card.copy_table()
    assert said == [f"Copied: {spec.title}", f"Copied as a table: {spec.title}"]


def test_that_before_there_is_a_chart_nothing_happens(qtbot: QtBot, appearance: Appearance) -> None:
    empty = ExploreCard(appearance, lambda point: PointCard(point.name, "", (), ""))
    qtbot.addWidget(empty)
    said: list[str] = []
    empty.said.connect(said.append)
    for act in (empty.copy, empty.copy_table, empty.draw):
        act()
    empty.view.taken.emit((COOKS,))
    empty.table_button.setChecked(True)
    assert said == []
    assert empty.taken.isHidden()
    assert empty.stack.currentWidget() is empty.view


def test_that_raising_a_role_draws_once(card: ExploreCard, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int | None] = []
    monkeypatch.setattr(card, "draw", lambda: drawn.append(card._emphasis))
    for slot in (0, 0, None, None):
        card.emphasise(slot)
    assert drawn == [0, None]
