"""The buttons of the pages, or one with a menu where there is no room; the keyboard stays on what takes their place."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import PAGES
from careergui.gui.appearance import Appearance
from careergui.gui.page_tabs import TITLES, PageTabs
from careergui.gui.session import Session
from tests.gui.kit import session_of


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, page="compare")


@pytest.fixture
def tabs(qtbot: QtBot, session: Session, appearance: Appearance) -> PageTabs:
    made = PageTabs(session, appearance)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_that_every_page_has_a_button_and_the_one_in_front_is_pressed(tabs: PageTabs) -> None:
    assert list(TITLES) == list(PAGES)
    assert [tabs.tab(page).text() for page in PAGES] == ["Profile", "Compare", "Where", "Explore"]
    assert [page for page in PAGES if tabs.tab(page).isChecked()] == ["compare"]


def test_that_each_says_its_key(tabs: PageTabs) -> None:
    for number, page in enumerate(PAGES, start=1):
        assert f"(Ctrl+{number})" in tabs.tab(page).toolTip()


@pytest.mark.parametrize("page", PAGES)
def test_that_a_click_and_a_key_turn_to_the_page(qtbot: QtBot, tabs: PageTabs, session: Session, page: str) -> None:
    qtbot.mouseClick(tabs.tab("explore"), Qt.MouseButton.LeftButton)
    assert session.state.page == "explore"
    qtbot.keyClick(tabs.tab(page), Qt.Key.Key_Space)  # type: ignore[arg-type]  # one of the pages
    assert session.state.page == page


def test_that_the_pressed_one_follows_the_session(tabs: PageTabs, session: Session) -> None:
    session.look(page="where")
    assert [page for page in PAGES if tabs.tab(page).isChecked()] == ["where"]
    assert tabs.folded.text() == "Where"
    assert tabs.folded.accessibleName() == "Page: Where"
    assert [action.text() for action in tabs.folded.offered.actions() if action.isChecked()] == ["Where"]


def test_that_folded_one_button_offers_all(tabs: PageTabs, session: Session) -> None:
    wide = tabs.width_for(folded=False)
    assert tabs.width_for(folded=True) < wide
    tabs.fold(folded=True)
    assert [tabs.tab(page).isVisible() for page in PAGES] == [False] * 4
    assert tabs.folded.isVisible()
    tabs.folded.offered.actions()[3].trigger()
    assert session.state.page == "explore"
    tabs.fold(folded=False)
    assert tabs.folded.isHidden()


def test_that_the_keyboard_stays_when_it_folds_and_unfolds(tabs: PageTabs) -> None:
    tabs.tab("where").setFocus()
    tabs.fold(folded=True)
    assert tabs.folded.hasFocus()
    tabs.fold(folded=False)
    assert tabs.tab("compare").hasFocus()


def test_that_space_between_the_buttons_counts(tabs: PageTabs) -> None:
    tabs.set_spacing(0)
    narrow = tabs.width_for(folded=False)
    tabs.set_spacing(10)
    assert tabs.width_for(folded=False) == narrow + 30
