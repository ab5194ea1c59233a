"""The page Where: one role across the country and many in one place, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import ExportChoices, command_line
from careergui.gui.export_dialog import ExportDialog
from careergui.gui.pages.where import WherePage
from careergui.gui.pages.where_cards import next_tile
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow
from tests.gui.kit import filled, session_of, shown, words_on
from tests.places import COOKS, NURSES, PILOTS, everywhere

PLAIN = Qt.KeyboardModifier.NoModifier


def session(*roles: str, selected: str = NURSES) -> Session:
    return session_of(everywhere(), *roles, page="where", selected=selected)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> WherePage:
    return shown(qtbot, WherePage(session("case-worker", NURSES, COOKS), appearance))


def picked(page: WherePage) -> str:
    return page.options.state


def tile(page: WherePage, state: str) -> int:
    assert page.map.spec is not None
    return next(number for number, row in enumerate(page.map.spec.rows) if row.key == state)


def test_that_the_selected_role_is_shown_and_the_headline_is_computed(page: WherePage) -> None:
    assert page.map.spec is not None
    assert page.top.headline.text() == page.map.spec.headline
    assert [made.isChecked() for made in page.top.role_buttons] == [False, True, False]


def test_that_a_role_without_figures_is_greyed_with_its_reason(page: WherePage) -> None:
    made = page.top.role_buttons[0]
    assert not made.isEnabled()
    assert "no area data" in made.text()
    assert "no occupation of the wage survey" in made.toolTip()


def test_that_a_click_on_a_role_shows_it(qtbot: QtBot, page: WherePage) -> None:
    page.top.role_buttons[2].click()
    filled(qtbot, page)
    assert page.map.spec is not None
    assert "Cooks, Restaurant" in page.map.spec.title
    assert page.ranking.spec is not None
    assert "Cooks, Restaurant" in page.ranking.spec.title


def test_that_prices_switch_map_ranking_headline_and_everything_else(qtbot: QtBot, page: WherePage) -> None:
    page.top.prices.click("local")
    filled(qtbot, page)
    assert page.session.state.real
    assert "adjusted for prices" in page.top.headline.text()
    for card in (page.map, page.ranking, page.many):
        assert card.spec is not None
        assert card.spec.title.endswith("adjusted for prices")


def test_that_prices_cannot_be_chosen_where_they_do_not_matter(qtbot: QtBot, page: WherePage) -> None:
    page.top.measure.setCurrentIndex(page.top.measure.findData("employment.jobs"))
    page.top.measure.activated.emit(page.top.measure.currentIndex())
    filled(qtbot, page)
    assert not page.top.prices.isEnabled()
    assert page.top.headline.text().startswith("Most jobs are in")


def test_that_arrows_walk_the_tiles_and_enter_ranks_a_states_places(qtbot: QtBot, page: WherePage) -> None:
    page.map.go_to(tile(page, "CA"))
    page.map.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right):
        qtbot.keyClick(page.map, key)
    assert page.map.spotlight.words[0] == "State of NV"
    assert "State of NV: " in page.map.accessibleDescription()
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert picked(page) == "NV"
    filled(qtbot, page)
    assert page.ranking.spec is not None
    assert {row.label.rpartition(", ")[2] for row in page.ranking.spec.rows} == {"NV"}
    qtbot.keyClick(page.map, Qt.Key.Key_Escape)
    assert picked(page) == ""


def test_that_no_tile_is_out_of_reach_of_the_arrows(page: WherePage) -> None:
    spec = page.map.spec
    assert spec is not None
    reached, waiting = {0}, [0]
    while waiting:
        row = waiting.pop()
        for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            found = next_tile(spec, row, across, down)
            if found not in reached:
                reached.add(found)
                waiting.append(found)
    assert len(reached) == 51


def test_that_a_click_on_a_tile_picks_it_and_a_second_lets_it_go(qtbot: QtBot, page: WherePage) -> None:
    view = page.map.holder.view
    assert view is not None
    place = view.row_rectangle(tile(page, "OH")).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    assert picked(page) == "OH"
    assert page.ranking.state.currentData() == "OH"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, view.row_rectangle(tile(page, "OH")).center().toPoint())
    assert picked(page) == ""


def test_that_pointing_at_a_tile_tells_its_figures(qtbot: QtBot, page: WherePage) -> None:
    view = page.map.holder.view
    assert view is not None
    assert page.map.spotlight.words[0] == "United States"
    qtbot.mouseMove(view.viewport(), view.row_rectangle(tile(page, "AL")).center().toPoint())
    qtbot.waitUntil(lambda: page.map.spotlight.words[0] == "State of AL")
    assert "of 51 as paid" in page.map.spotlight.words[2]


def test_that_the_ranking_follows_its_choices(qtbot: QtBot, page: WherePage) -> None:
    page.ranking.chosen.emit("least_jobs", 10_000)
    page.ranking.chosen.emit("lowest_first", True)
    filled(qtbot, page)
    assert page.ranking.spec is not None
    assert "at least 10,000 jobs" in page.ranking.subtitle.text()
    assert page.ranking.order.currentData() is True
    assert page.ranking.least.currentData() == 10_000


def test_that_more_places_can_be_shown(qtbot: QtBot, page: WherePage) -> None:
    page.choose(least_jobs=0)
    filled(qtbot, page)
    page.ranking.more.click()
    filled(qtbot, page)
    assert page.ranking.spec is not None
    assert len(page.ranking.spec.rows) > 50
    assert page.ranking.more.text() == "Show the first 15 only"


def test_that_enter_on_a_ranked_place_shows_everything_there(qtbot: QtBot, page: WherePage) -> None:
    page.ranking.setFocus()
    qtbot.keyClick(page.ranking, Qt.Key.Key_Down)
    assert page.ranking.spec is not None
    wanted = page.ranking.spec.rows[0].key
    qtbot.keyClick(page.ranking, Qt.Key.Key_Return)
    assert page.session.state.area == wanted
    filled(qtbot, page)
    assert [row.key for row in page.ranking.spec.rows if row.strong] == [wanted]


def test_that_the_menu_of_a_tile_offers_the_state(page: WherePage) -> None:
    page.map.go_to(tile(page, "OH"))
    menu = QMenu(page.map)
    page.map.add_entries(menu, page.mapToGlobal(page.rect().topLeft()))
    entry = menu.actions()[0]
    assert entry.text() == "Show everything in State of OH"
    entry.trigger()
    assert page.session.state.area == "OH"


def test_that_the_baseline_can_be_taken_off(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, WherePage(session(COOKS, NURSES), appearance))
    page.top.against.click()
    filled(qtbot, page)
    assert page.map.spec is not None
    assert "less that of Cooks, Restaurant" in page.map.spec.title
    page.top.role_buttons[0].click()
    assert not page.top.against.isEnabled(), "a role is not compared with itself"


def test_that_the_table_is_one_key_away(qtbot: QtBot, page: WherePage) -> None:
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_T)
    assert page.map.table is not None
    assert page.map.table.isVisible()
    assert "State of PR" in words_on(page.map)


def test_that_hand_made_roles_alone_lead_to_occupations(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, WherePage(session("case-worker", selected="case-worker"), appearance))
    assert page.map.isHidden()
    assert page.invitation.isVisible()
    assert set(page.invitation.offered) <= set(everywhere().roles)
    offer = next(made for made in page.invitation.findChildren(QPushButton) if made.text() == "Registered Nurses")
    offer.click()
    qtbot.waitUntil(lambda: not page.map.stale)
    assert page.map.isVisible()
    assert page.session.state.selected == NURSES


def test_that_the_export_dialog_makes_what_the_page_shows(qtbot: QtBot, page: WherePage) -> None:
    page.choose(state="TX", least_jobs=0)
    subject = page.subject()
    assert subject is not None
    dialog = ExportDialog(page.session, page.appearance, "places", page, subject=subject)
    qtbot.addWidget(dialog)
    assert "--state TX --least-jobs 0" in dialog.command
    assert dialog.command.startswith(f"careergui chart places {NURSES} ")
    said = command_line("map", subject, ExportChoices(), dialog.target, "")
    assert "--slots 2" in said
    assert "--state" not in said


def test_that_all_charts_of_the_page_are_exported_each_with_its_roles(qtbot: QtBot, page: WherePage) -> None:
    dialog = ExportDialog(page.session, page.appearance, "all", page, subject=page.subject())
    qtbot.addWidget(dialog)
    calls = dialog.command.split(" && ")
    assert [call.split()[2] for call in calls] == ["map,places,pay-by-place", "roles-by-place"]
    assert "case-worker" in calls[1]
    assert "case-worker" not in calls[0]
    alone = ExportDialog(page.session, page.appearance, "roles-by-place", page, subject=page.subject())
    qtbot.addWidget(alone)
    assert f"roles-by-place case-worker {NURSES} {COOKS}" in alone.command


def test_that_the_page_is_reached_by_key_and_by_its_button(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(session_of(everywhere(), NURSES, COOKS, page="compare", selected=NURSES))
    window.menus.by_id["where"].trigger()
    page = window.pages.page
    assert isinstance(page, WherePage)
    filled(qtbot, page)
    assert page.map.spec is not None
    page.session.look(page="compare")
    assert window.menus.by_id["where"].shortcut().toString() == "Ctrl+3"


def test_that_hourly_pay_is_offered_where_annual_pay_does_not_apply(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, WherePage(session(PILOTS, selected=PILOTS), appearance))
    assert page.other_pay.text() == "Show median pay, an hour"
    page.other_pay.click()
    filled(qtbot, page)
    assert page.options.measure == "pay.hourly.median"
    assert page.other_pay.isHidden()


def test_that_the_page_opens_on_the_baseline_unless_a_compared_role_is_selected(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, WherePage(session(COOKS, NURSES, selected=PILOTS), appearance))
    assert [made.text().strip() for made in page.top.role_buttons if made.isChecked()] == ["Cooks, Restaurant"]
    page.session.look(selected=NURSES)
    assert [made.text().strip() for made in page.top.role_buttons if made.isChecked()] == ["Registered Nurses"]
    page.session.look(selected=PILOTS)
    assert [made.text().strip() for made in page.top.role_buttons if made.isChecked()] == ["Pilots"]


def test_that_a_narrow_page_offers_its_roles_in_a_list(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, WherePage(session(COOKS, NURSES), appearance), width=480)
    assert [made.isVisible() for made in page.top.role_buttons] == [False, False]
    page.top.role_list.setCurrentIndex(0)
    page.top.role_list.activated.emit(0)
    assert page.top.role_list.currentText() == "Cooks, Restaurant"
    assert [made.isChecked() for made in page.top.role_buttons] == [True, False]
