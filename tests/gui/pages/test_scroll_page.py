"""What the pages share: nothing before it is shown, cards filled as they come into view, links that follow, keys that scroll."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.late_card import LateCard
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.session import Session
from tests.gui.kit import session_of

TITLES = {"one": "First", "two": "Second", "three": "Third", "four": "Fourth"}


class Tall(LateCard):
    """A card of a fixed height that counts how often it is filled."""

    def __init__(self, appearance: Appearance, title: str) -> None:
        super().__init__(appearance, title)
        self.fills = 0
        self.setFixedHeight(600)

    def fill(self) -> None:
        self.fills += 1


class Page(ScrollPage):
    """Four tall cards, each a section."""

    refreshed = 0

    def sections(self) -> dict[str, str]:
        return TITLES

    def build(self) -> None:
        self.head_column.addWidget(QLabel("Head"))
        self.head_column.addWidget(self.links)
        self.made = {section: Tall(self.appearance, title) for section, title in TITLES.items()}
        for section, card in self.made.items():
            self.add_card(card, section=section)

    def refresh(self) -> None:
        self.refreshed += 1


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, "case-manager", page="compare")


@pytest.fixture
def page(qtbot: QtBot, session: Session, appearance: Appearance) -> Page:
    made = Page(session, appearance)
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


def _shown(qtbot: QtBot, page: Page) -> Page:
    with qtbot.waitSignal(page.charts_painted):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _top(page: Page) -> int:
    return page.area.verticalScrollBar().value()


def _fills(page: Page) -> list[int]:
    return [card.fills for card in page.made.values()]


def test_that_nothing_is_built_before_it_is_shown(page: Page, session: Session) -> None:
    session.look(selected="case-worker")
    assert (page.is_built, page.refreshed) == (False, 0)


def test_that_it_is_built_once_and_every_card_filled_once(qtbot: QtBot, page: Page) -> None:
    _shown(qtbot, page)
    assert page.is_built
    assert _fills(page) == [1, 1, 1, 1]
    page.hide()
    page.show()
    assert len(page.cards_waiting()) == 4
    assert (page.refreshed, _fills(page)) == (1, [1, 1, 1, 1])


def test_that_only_what_is_in_view_is_filled_at_once_when_something_changed(qtbot: QtBot, page: Page, session: Session) -> None:
    _shown(qtbot, page)
    session.look(selected="case-worker")
    assert page.refreshed == 2
    assert _fills(page) == [2, 1, 1, 1]
    qtbot.waitUntil(lambda: _fills(page) == [2, 2, 2, 2])


def test_that_a_page_out_of_sight_waits_until_it_is_shown(qtbot: QtBot, page: Page, session: Session) -> None:
    _shown(qtbot, page)
    page.hide()
    session.look(selected="case-worker")
    assert page.refreshed == 1
    page.show()
    assert page.refreshed == 2


def test_that_filters_do_not_touch_a_page_of_cards(qtbot: QtBot, page: Page, session: Session) -> None:
    _shown(qtbot, page)
    session.look(filters={"pay": (1,)})
    assert page.refreshed == 1


def test_that_a_change_of_more_than_filters_does(qtbot: QtBot, page: Page, session: Session) -> None:
    _shown(qtbot, page)
    session.look(filters={"pay": (1,)}, selected="case-worker")
    assert page.refreshed == 2


def test_that_another_look_fills_the_cards_anew(qtbot: QtBot, page: Page, appearance: Appearance) -> None:
    _shown(qtbot, page)
    appearance.set_zoom(150)
    assert page.refreshed == 2
    qtbot.waitUntil(lambda: _fills(page) == [2, 2, 2, 2])


def test_that_columns_and_gaps_grow_with_the_text_up_to_half_as_much(qtbot: QtBot, page: Page, appearance: Appearance) -> None:
    _shown(qtbot, page)
    assert (page.cards.two_from, page.cards.gap) == (1100, 12)
    appearance.set_zoom(200)
    assert (page.cards.two_from, page.cards.gap) == (2200, 18)
    qtbot.waitUntil(lambda: _fills(page) == [2, 2, 2, 2])


def test_that_a_link_scrolls_its_section_to_the_top(qtbot: QtBot, page: Page) -> None:
    _shown(qtbot, page)
    page.go_to("three")
    assert _top(page) == page.made["three"].y() > 0


def test_that_the_links_follow_the_scroll(qtbot: QtBot, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    _shown(qtbot, page)
    marked: list[str] = []
    monkeypatch.setattr(page.links, "set_current", marked.append)
    page.area.verticalScrollBar().setValue(page.made["two"].y() - 25)
    page.area.verticalScrollBar().setValue(page.made["two"].y() - 24)
    assert marked[-2:] == ["one", "two"]


def test_that_a_hidden_section_is_never_marked(qtbot: QtBot, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    _shown(qtbot, page)
    page.made["one"].hide()
    page.settle()
    marked: list[str] = []
    monkeypatch.setattr(page.links, "set_current", marked.append)
    page._follow()
    assert marked == ["two"]


@pytest.mark.parametrize(
    ("key", "moves"),
    [(Qt.Key.Key_Down, True), (Qt.Key.Key_PageDown, True), (Qt.Key.Key_End, True), (Qt.Key.Key_Up, False), (Qt.Key.Key_Home, False)],
)
def test_that_keys_scroll_the_page(qtbot: QtBot, page: Page, key: Qt.Key, moves: bool) -> None:  # noqa: FBT001 - a case
    _shown(qtbot, page)
    qtbot.keyClick(page, key)
    assert (_top(page) > 0) == moves


def test_that_end_and_home_go_all_the_way(qtbot: QtBot, page: Page) -> None:
    _shown(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert _top(page) == page.area.verticalScrollBar().maximum()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert 0 < _top(page) < page.area.verticalScrollBar().maximum()
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert _top(page) == 0


def test_that_keys_before_the_page_is_built_are_left_to_others(qtbot: QtBot, page: Page) -> None:
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert not page.is_built


def test_that_the_head_begins_where_the_cards_begin(qtbot: QtBot, page: Page) -> None:
    _shown(qtbot, page)
    label = page.head.findChild(QLabel)
    assert isinstance(label, QLabel)
    card = page.made["one"]
    assert label.mapTo(page, label.rect().topLeft()).x() == card.mapTo(page, card.rect().topLeft()).x()


def test_that_other_sections_can_be_offered(qtbot: QtBot, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    _shown(qtbot, page)
    offered: list[list[str]] = []
    monkeypatch.setattr(page.links, "offer", offered.append)
    target: QWidget = page.made["four"]
    page.anchor({"four": target})
    page.go_to("four")
    assert offered == [["four"]]
    assert _top(page) > 0


def test_that_all_charts_are_asked_for_and_a_page_has_no_subject_of_its_own(qtbot: QtBot, page: Page) -> None:
    with qtbot.waitSignal(page.export_requested) as told:
        page.export_all()
    assert told.args == ["all"]
    assert page.subject() is None


@pytest.mark.parametrize("height", [120, 2600])
def test_that_a_very_low_and_a_very_high_page_fill_all_cards(qtbot: QtBot, page: Page, height: int) -> None:
    page.resize(700, height)
    _shown(qtbot, page)
    assert _fills(page) == [1, 1, 1, 1]
    assert page.head.height() >= page.head.heightForWidth(page.head.width())
