"""Commands on what is looked at and how: pages, colours, text size, percentages, the whole screen."""

from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import PAGES, Page
from careergui.gui.appearance import ZOOMS, Appearance, ThemeChoice
from careergui.gui.commands import view
from careergui.gui.desk import Desk
from tests.gui.commands.desks import bare_desk, heard
from tests.gui.kit import session_of


@pytest.fixture
def desk(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> Desk:
    return bare_desk(qtbot, session_of(catalog, "case-manager", "case-worker"), appearance)


@pytest.mark.parametrize("page", PAGES)
def test_that_each_page_is_turned_to_and_known_to_be_in_front(desk: Desk, page: Page) -> None:
    view.show_page(page)(desk)
    assert [name for name in PAGES if view.page_is(name)(desk)] == [page]


def test_that_percentages_are_shown_and_hidden_and_that_is_said(desk: Desk) -> None:
    said = heard(desk.session)
    assert not view.is_relative(desk)
    view.toggle_relative(desk)
    assert view.is_relative(desk)
    view.toggle_relative(desk)
    assert not view.is_relative(desk)
    assert said == ["Differences in percent too", "Differences in their own units"]


@pytest.mark.parametrize("choice", get_args(ThemeChoice))
def test_that_colours_are_chosen(desk: Desk, choice: ThemeChoice) -> None:
    view.choose_theme(choice)(desk)
    assert [name for name in get_args(ThemeChoice) if view.theme_is(name)(desk)] == [choice]


def test_that_colours_are_turned_round(desk: Desk) -> None:
    chosen: list[str] = []
    for _ in range(2):
        view.turn_theme(desk)
        chosen.append(desk.appearance.choice)
    assert chosen == ["dark", "light"]


def test_that_text_grows_and_shrinks_by_steps_and_that_is_said(desk: Desk) -> None:
    said = heard(desk.session)
    view.larger(desk)
    assert desk.appearance.zoom == ZOOMS[1]
    view.larger(desk)
    view.smaller(desk)
    assert desk.appearance.zoom == ZOOMS[1]
    view.normal(desk)
    assert desk.appearance.zoom == 100
    assert said == ["Text size 110%", "Text size 125%", "Text size 110%", "Text size 100%"]


def test_where_text_can_grow_and_shrink(desk: Desk) -> None:
    assert (view.can_grow(desk), view.can_shrink(desk)) == (True, False)
    desk.appearance.set_zoom(150)
    assert (view.can_grow(desk), view.can_shrink(desk)) == (True, True)
    desk.appearance.set_zoom(ZOOMS[-1])
    assert (view.can_grow(desk), view.can_shrink(desk)) == (False, True)


def test_that_the_window_fills_the_screen_and_comes_back(desk: Desk) -> None:
    assert not view.is_full_screen(desk)
    view.full_screen(desk)
    assert view.is_full_screen(desk)
    view.full_screen(desk)
    assert not view.is_full_screen(desk)
    desk.window.hide()


class Panel:
    """What a side panel does for these commands."""

    def __init__(self) -> None:
        self.in_sight, self.searched = False, 0

    def toggle(self) -> None:
        self.in_sight = not self.in_sight

    def search(self) -> None:
        self.searched += 1


def test_that_the_list_is_shown_and_searched(desk: Desk) -> None:
    side = Panel()
    desk.side = side  # type: ignore[assignment]  # as much of it as is asked for; tests/gui/test_side.py has the real one
    view.toggle_list(desk)
    assert view.list_in_sight(desk)
    view.find(desk)
    assert side.searched == 1
