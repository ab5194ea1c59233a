"""The Explore page: follows comparison, filters and area; every action by mouse and by keyboard; nothing lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES, ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import ExportChoices, command_line
from careergui.gui.pages.explore import ExplorePage
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow

NURSES, ELECTRICIANS, DEVELOPERS = "29-1141", "47-2111", "15-1252"


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return Session(official_catalog, choose(ViewState(page="explore", selected=NURSES), (NURSES, ELECTRICIANS)))


def shown(qtbot: QtBot, session: Session, appearance: Appearance, width: int = 1136, height: int = 780) -> ExplorePage:
    page = ExplorePage(session, appearance)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitSignal(page.charts_painted):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def page(qtbot: QtBot, session: Session, appearance: Appearance) -> ExplorePage:
    return shown(qtbot, session, appearance)


def compared(page: ExplorePage) -> set[str]:
    assert page.card.spec is not None
    return {point.role for point in page.card.spec.points if point.slot is not None}


def test_that_the_chart_is_the_one_the_command_line_draws(page: ExplorePage, session: Session) -> None:
    assert page.card.spec == build(session.catalog, session.state.chosen, ChartOptions())
    assert page.subject().chart("scatter").title == page.card.title.text()


def test_that_compared_roles_follow_the_comparison(page: ExplorePage, session: Session) -> None:
    assert compared(page) == {NURSES, ELECTRICIANS}
    session.add(DEVELOPERS)
    assert compared(page) == {NURSES, ELECTRICIANS, DEVELOPERS}
    session.undo()
    assert compared(page) == {NURSES, ELECTRICIANS}


def test_that_filters_are_applied_at_once_and_can_be_lifted(page: ExplorePage, session: Session) -> None:
    assert page.count.isHidden()
    session.look(filters={"family": (2,)})
    assert page.count.text().endswith("occupations shown, and 2 compared")
    assert page.card.spec is not None
    assert len(page.card.spec.points) < 40
    page.everything.click()
    assert session.state.filters == {}
    assert len(page.card.spec.points) > 800


def test_that_another_area_brings_its_figures(page: ExplorePage, session: Session) -> None:
    session.look(area="OH")
    assert "Ohio" in page.card.subtitle.text()
    assert page.card.spec == build(session.catalog, session.state.chosen, ChartOptions())


def test_that_what_does_not_bear_on_the_chart_does_not_redraw_it(page: ExplorePage, session: Session) -> None:
    before = page.card.spec
    session.look(selected=DEVELOPERS)
    assert page.card.spec is before


def test_that_a_page_out_of_sight_waits(page: ExplorePage, session: Session) -> None:
    before = page.card.spec
    page.hide()
    session.add(DEVELOPERS)
    assert page.card.spec is before
    page.show()
    assert compared(page) == {NURSES, ELECTRICIANS, DEVELOPERS}


def test_that_both_axes_take_any_measure_and_the_scale_usual_for_it(page: ExplorePage) -> None:
    page.across.chosen.emit("employment.jobs")
    assert page.card.spec is not None
    assert (page.card.spec.across.measure, page.card.spec.across.log) == ("employment.jobs", True)
    assert page.across.button.text() == "Jobs"
    page.up.chosen.emit("education.bachelors")
    assert (page.card.spec.up.measure, page.card.spec.up.log) == ("education.bachelors", False)
    assert not page.up.log.isEnabled()


def test_that_each_scale_can_be_switched_and_the_other_stays(page: ExplorePage) -> None:
    page.up.log.click()
    assert page.card.spec is not None
    assert not page.card.spec.up.log
    page.across.chosen.emit("employment.jobs")
    assert (page.card.spec.up.log, page.card.spec.across.log) == (False, True)
    page.up.log.click()
    assert page.card.spec.up.log


def test_that_the_menu_of_measures_offers_all_that_vary(page: ExplorePage) -> None:
    actions = {action.text(): action for action in page.up.menu().actions()}
    assert actions["Median pay, a year"].isChecked()
    assert actions["Log scale"].isChecked()
    actions["Log scale"].trigger()
    assert page.card.spec is not None
    assert not page.card.spec.up.log


def test_that_a_point_opens_its_profile(page: ExplorePage, session: Session) -> None:
    page.card.view.opened.emit(DEVELOPERS)
    assert (session.state.selected, session.state.page) == (DEVELOPERS, "profile")


def test_that_a_point_is_added_and_removed_by_key(qtbot: QtBot, page: ExplorePage, session: Session) -> None:
    view = page.card.view
    view.pointed = view.place_of(DEVELOPERS)
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert DEVELOPERS in session.state.roles
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert DEVELOPERS not in session.state.roles


def test_that_walking_says_the_point_in_full(qtbot: QtBot, page: ExplorePage) -> None:
    qtbot.keyClick(page.card.view, Qt.Key.Key_Right)
    assert page.card.row_words.text().startswith("Registered Nurses. Median pay, a year: $97,550.")
    assert page.card.row_words.isVisible()


def take(page: ExplorePage, count: int) -> tuple[str, ...]:
    assert page.card.spec is not None
    roles = tuple(point.role for point in page.card.spec.points[:count])
    page.card.view.hold(roles)
    page.card.view.taken.emit(roles)
    return roles


def test_that_a_selection_is_listed_with_its_figures(page: ExplorePage) -> None:
    take(page, 5)
    panel = page.card.taken
    assert panel.isVisible()
    assert panel.head.text() == "5 occupations selected"
    assert panel.names.count() == 5
    assert "$" in panel.names.item(0).text()


def test_that_a_selection_is_added_as_far_as_there_is_room_in_one_step(page: ExplorePage, session: Session) -> None:
    roles = [role for role in take(page, 12) if role not in session.state.roles]
    panel = page.card.taken
    assert panel.add_button.text() == f"Add 6 of {len(roles)} to comparison"
    panel.add_button.click()
    assert session.state.roles == (NURSES, ELECTRICIANS, *roles[:6])
    assert len(session.state.roles) == MOST_ROLES
    assert not panel.add_button.isEnabled()
    session.undo()
    assert session.state.roles == (NURSES, ELECTRICIANS)
    assert panel.add_button.isEnabled()


def test_that_only_a_selection_can_be_shown_and_all_again(page: ExplorePage) -> None:
    roles = take(page, 5)
    page.card.taken.only_button.click()
    assert not page.card.view.held
    assert page.card.taken.isHidden()
    assert page.card.spec is not None
    assert {point.role for point in page.card.spec.points} == {*roles, NURSES, ELECTRICIANS}
    assert page.count.text() == f"5 of {page.card.spec.total} occupations shown, and {len(compared(page) - set(roles))} compared"
    page.everything.click()
    assert len(page.card.spec.points) == page.card.spec.total


def test_that_a_selection_is_let_go(qtbot: QtBot, page: ExplorePage) -> None:
    take(page, 3)
    page.card.taken.close_button.click()
    assert page.card.taken.isHidden()
    assert not page.card.view.held


def test_that_t_turns_the_chart_into_its_table_and_back(qtbot: QtBot, page: ExplorePage, session: Session) -> None:
    qtbot.keyClick(page.card.view, Qt.Key.Key_T)
    table = page.card.table
    assert table is not None
    assert page.card.spec is not None
    assert table.isVisible()
    assert table.model().rowCount() == len(page.card.spec.points)
    table.setCurrentIndex(table.model().index(3, 0))
    role = table.current_role
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert role in session.state.roles
    assert table.current_role == role
    qtbot.keyClick(table, Qt.Key.Key_T)
    assert page.card.view.isVisible()


def test_that_chart_and_table_can_be_copied(page: ExplorePage) -> None:
    assert page.card.spec is not None
    page.card.copy()
    content = QGuiApplication.clipboard().mimeData()
    assert content.hasImage()
    assert page.card.spec.source in content.text()
    page.card.copy_table()
    assert QGuiApplication.clipboard().text().count("\n") == len(page.card.spec.points) + 1


def test_that_the_chart_has_a_name_and_a_description_for_the_ear(page: ExplorePage) -> None:
    assert page.card.spec is not None
    assert page.card.view.accessibleName() == page.card.spec.title
    assert page.card.view.accessibleDescription() == page.card.spec.summary


def test_that_the_same_chart_can_be_called_from_the_command_line(page: ExplorePage, session: Session, tmp_path: object) -> None:
    session.look(filters={"pay": (2,)}, area="OH")
    page.across.chosen.emit("employment.jobs")
    page.up.log.click()
    said = command_line("scatter", page.subject(), ExportChoices(), tmp_path / "x.png", "")  # type: ignore[operator]  # a Path
    assert f"chart scatter {NURSES} {ELECTRICIANS}" in said
    assert "--x employment.jobs --log x --where " in said
    assert "--area OH" in said
    assert "pay=" in said


def test_that_zooming_shows_a_way_back(qtbot: QtBot, page: ExplorePage) -> None:
    assert page.card.reset_button.isHidden()
    qtbot.keyClick(page.card.view, Qt.Key.Key_Plus)
    assert page.card.reset_button.isVisible()
    page.card.reset_button.click()
    assert page.card.view.window_shown is None
    assert page.card.reset_button.isHidden()


def test_that_other_measures_show_their_whole_axes(qtbot: QtBot, page: ExplorePage) -> None:
    qtbot.keyClick(page.card.view, Qt.Key.Key_Plus)
    page.across.chosen.emit("employment.jobs")
    assert page.card.view.window_shown is None


@pytest.mark.parametrize(("width", "height"), [(640, 420), (976, 580), (1136, 780), (2200, 1340)])
@pytest.mark.parametrize("zoom", [100, 200])
def test_that_nothing_is_cut_at_any_size(
    qtbot: QtBot, session: Session, appearance: Appearance, width: int, height: int, zoom: int
) -> None:
    appearance.set_zoom(zoom)
    page = shown(qtbot, session, appearance, width, height)
    labels = [page.headline, page.card.title, page.card.subtitle, page.card.notes, page.card.source]
    assert not [label.text() for label in labels if label.isVisible() and label.height() < label.heightForWidth(label.width())]
    assert page.card.view.height() >= page.card.view.minimumHeight()


def test_that_the_page_works_on_roles_without_official_figures(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, Session(catalog, choose(ViewState(page="explore"), ("case-manager",))), appearance)
    page.show_options(up="pay.annual.mean")
    assert page.card.spec is not None
    assert page.card.spec.points


def test_that_the_page_is_reached_by_its_key_and_its_button(make_window: MakeWindow, official_catalog: Catalog, qtbot: QtBot) -> None:
    window = make_window(Session(official_catalog, choose(ViewState(page="profile", selected=NURSES), (NURSES,))))
    window.menus.by_id["explore"].trigger()
    assert isinstance(window.pages.page, ExplorePage)
    assert window.menus.by_id["explore"].isChecked()
    assert window.menus.by_id["explore"].shortcut().toString() == "Ctrl+4"


def test_that_the_card_beside_a_point_has_margins_where_errors_are_published(page: ExplorePage) -> None:
    assert page.card.spec is not None
    point = next(point for point in page.card.spec.points if point.role == NURSES)
    figures = dict(page._card_of(point).figures)
    assert figures["Jobs"] == "3,379,720 ±16,679"
    assert [words for name, words in figures.items() if name.startswith("Median pay")] == ["$97,550"]
