"""A page draws nothing between a change of the session and its own following: cards work on the values they were given."""

from typing import Literal, TypeAlias

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.pages.compare import ComparePage
from careergui.gui.pages.profile import ProfilePage
from careergui.gui.pages.profile_cards import RoleChartCard
from careergui.gui.pages.related_card import RelatedCard
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow
from tests.gui.kit import filled, session_of, shown

NURSES = "29-1141"
Moment: TypeAlias = Literal["look", "idle", "first"]


class Eager(QObject):
    """Draws as soon as anything is hidden or shown on what it watches, as a layout that scrolls does."""

    def __init__(self, page: ScrollPage, watched: QObject) -> None:
        super().__init__(page)
        self._page = page
        self.seen = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HideToParent, QEvent.Type.ShowToParent, QEvent.Type.Resize}:
            self.seen += 1
            draw(self._page, "idle")
        return super().eventFilter(watched, event)


def draw(page: ScrollPage, moment: Moment) -> None:
    """What the timers and the scroll bar of a page do, at any moment."""
    for card in page.cards_waiting():
        card.mark_stale()
    for _ in page.cards_waiting():
        {"look": page._look, "idle": page._draw_one_more, "first": page._first_charts}[moment]()


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile")


@pytest.mark.parametrize("moment", ["look", "idle", "first"])
@pytest.mark.parametrize(("before", "after"), [("case-manager", NURSES), (NURSES, "case-manager")])
def test_that_who_hears_of_a_change_first_draws_no_card_of_the_role_before(
    qtbot: QtBot, session: Session, appearance: Appearance, before: str, after: str, moment: Moment
) -> None:
    session.look(selected=before)
    pages: list[ProfilePage] = []
    drawn: list[bool] = []

    def hear() -> None:
        for page in pages:
            card = page.card("pay")
            draw(page, moment)
            drawn.append(isinstance(card, RoleChartCard) and not card.stale)

    session.changed.connect(hear)  # before the page does
    pages.append(shown(qtbot, ProfilePage(session, appearance)))
    session.look(selected=after)
    assert drawn == [False]
    filled(qtbot, pages[0])
    assert pages[0].is_true


def test_that_nothing_is_drawn_while_the_cards_of_the_role_before_are_still_there(
    qtbot: QtBot, session: Session, appearance: Appearance
) -> None:
    page = shown(qtbot, ProfilePage(session, appearance))
    eager = Eager(page, page.card("summary"))
    session.look(selected=NURSES)
    assert eager.seen > 0
    filled(qtbot, page)


def test_that_a_page_that_comes_back_is_drawn_after_it_has_followed(qtbot: QtBot, make_window: MakeWindow, session: Session) -> None:
    window = make_window(session, width=900, height=600)
    page = window.pages.page
    assert isinstance(page, ProfilePage)
    page.go_to("skills")
    eager = Eager(page, page)
    session.look(page="explore")
    window.resize(1400, 850)
    session.look(selected=NURSES, page="profile")
    assert eager.seen > 0
    filled(qtbot, page)


def test_that_filters_alone_keep_a_page_true(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    page = shown(qtbot, ProfilePage(session, appearance))
    session.look(filters={"growth": (1,)})
    assert page.is_true
    draw(page, "look")
    card = page.card("pay")
    assert isinstance(card, RoleChartCard)
    assert not card.stale
    filled(qtbot, page)


def test_that_the_comparison_is_not_drawn_from_two_states(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(catalog, "case-manager", "case-worker")
    pages: list[ComparePage] = []

    def hear() -> None:
        for page in pages:
            draw(page, "look")

    session.changed.connect(hear)  # before the page does
    pages.append(shown(qtbot, ComparePage(session, appearance)))
    session.clear()
    session.undo()
    session.remove("case-worker")
    filled(qtbot, pages[0])


def test_that_the_table_of_a_chart_is_of_the_role_it_was_filled_from(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    session.look(selected=NURSES)
    page = shown(qtbot, ProfilePage(session, appearance))
    card = page.card("education")
    assert isinstance(card, RoleChartCard)
    before = card._attainment()
    page.hide()
    session.look(selected="29-1171")
    assert card._attainment() == before


def test_that_a_row_of_the_related_roles_opens_the_role_it_shows(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = RelatedCard(session, appearance, lambda: None)
    qtbot.addWidget(card)
    card.refresh()
    pair = session.catalog.pairs_of("case-manager")[-1]
    wanted = pair.role if pair.baseline == "case-manager" else pair.baseline
    session.look(selected=NURSES)  # which no source pairs
    assert card.table is not None
    table = card.table.table
    table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert session.state.selected == wanted
