"""Links to the sections of a page: a row or a menu, the current one marked, the keyboard never lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.section_links import SectionLinks

SECTIONS = {"pay": "Pay", "skills": "Skills & more", "notes": "Notes"}
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(620, 60)
    return made


@pytest.fixture
def links(qtbot: QtBot, window: QWidget, appearance: Appearance) -> SectionLinks:
    made = SectionLinks(appearance, SECTIONS, window)
    made.resize(600, 40)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def _row(links: SectionLinks) -> list[str]:
    buttons = [made for made in links.findChildren(QPushButton) if made.isVisible() and made is not links._menu]
    return [made.text() for made in sorted(buttons, key=QPushButton.x)]


def _narrow(qtbot: QtBot, links: SectionLinks) -> None:
    links.resize(links._menu.sizeHint().width() + 10, 40)
    qtbot.waitUntil(links._menu.isVisible)


def test_that_every_section_has_a_link_in_order(links: SectionLinks) -> None:
    assert _row(links) == ["Pay", "Skills && more", "Notes"]
    assert links._menu.isHidden()
    assert links.accessibleName() == "Sections of this page"


def test_that_a_click_and_a_key_tell_the_section(qtbot: QtBot, links: SectionLinks) -> None:
    with qtbot.waitSignal(links.chosen) as told:
        qtbot.mouseClick(links._buttons["notes"], Qt.MouseButton.LeftButton)
    assert told.args == ["notes"]
    with qtbot.waitSignal(links.chosen) as told:
        qtbot.keyClick(links._buttons["pay"], Qt.Key.Key_Space)
    assert told.args == ["pay"]


def test_that_one_section_is_marked(links: SectionLinks) -> None:
    assert links.current == ""
    links.set_current("skills")
    assert links.current == "skills"
    assert links._menu.text() == "Skills && more"
    assert links._menu.accessibleName() == "Section: Skills & more"
    links.set_current("pay")
    assert links.current == "pay"


def test_that_without_room_a_menu_stands_for_the_row_and_back(qtbot: QtBot, links: SectionLinks) -> None:
    links.set_current("pay")
    _narrow(qtbot, links)
    assert _row(links) == []
    links.resize(600, 40)
    qtbot.waitUntil(links._menu.isHidden)
    assert len(_row(links)) == 3


def test_that_a_limit_folds_it_although_there_is_room(qtbot: QtBot, links: SectionLinks) -> None:
    whole = links.sizeHint().width()
    links.set_limit(whole - 1)
    qtbot.waitUntil(links._menu.isVisible)
    assert links.sizeHint().width() < whole
    links.set_limit(whole)
    qtbot.waitUntil(links._menu.isHidden)


def test_that_the_keyboard_goes_over_to_what_takes_its_place(qtbot: QtBot, links: SectionLinks) -> None:
    links.set_current("skills")
    links._buttons["notes"].setFocus()
    _narrow(qtbot, links)
    assert links._menu.hasFocus()
    links.resize(600, 40)
    qtbot.waitUntil(links._menu.isHidden)
    assert links._buttons["skills"].hasFocus()


@POPUPS
def test_that_the_menu_offers_the_sections(qtbot: QtBot, links: SectionLinks) -> None:
    links.offer(["pay", "notes"])
    _narrow(qtbot, links)
    qtbot.mouseClick(links._menu, Qt.MouseButton.LeftButton)
    menu = links.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == ["Pay", "Notes"]
    with qtbot.waitSignal(links.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["notes"]
    menu.close()


def test_that_other_sections_are_offered_in_their_order(qtbot: QtBot, links: SectionLinks) -> None:
    links.offer(["notes", "pay"])
    assert links.offered == ["notes", "pay"]
    qtbot.waitUntil(lambda: _row(links) == ["Notes", "Pay"])


def test_that_larger_text_folds_sooner(qtbot: QtBot, links: SectionLinks, appearance: Appearance) -> None:
    small = links._menu.iconSize().width()
    appearance.set_zoom(200)
    assert links._menu.iconSize().width() == 2 * small
