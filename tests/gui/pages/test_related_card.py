"""The roles a source puts beside the selected one: what is said of them, opened and compared by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES
from careergui.export.occupation_parts import NOT_LISTED, connected_of
from careergui.gui.appearance import Appearance
from careergui.gui.cell_table import CellTable
from careergui.gui.pages.related_card import RelatedCard, RelatedOccupationsCard
from careergui.gui.session import Session
from tests.gui.kit import laid_out, session_of

NURSES, UNKNOWN = "29-1141", "11-9039"
EIGHT = ("29-1171", "11-1011", "11-2021", "15-1252", "47-2111", "35-2014", "53-2011", "27-2011")


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected=NURSES)


@pytest.fixture
def card(qtbot: QtBot, session: Session, appearance: Appearance) -> RelatedOccupationsCard:
    return laid_out(qtbot, RelatedOccupationsCard(session, appearance), 1000, 600)


def _table(card: RelatedCard | RelatedOccupationsCard) -> CellTable:
    assert card.table is not None
    return card.table.table


def _heads(card: RelatedCard | RelatedOccupationsCard) -> list[str]:
    return [line.head.text for line in _table(card).grid.lines]


def _titles(session: Session) -> list[str]:
    near = connected_of(session.catalog, session.catalog.roles[NURSES]).related
    return [session.catalog.roles[one.role].title for one in near]


def _last(card: RelatedOccupationsCard, row: int) -> str:
    return _table(card).grid.lines[row].cells[-1].text


def _go(view: QTableView, row: int, column: int = 0) -> None:
    view.setCurrentIndex(view.model().index(row, column))


def test_that_the_nearest_come_first_under_how_near_they_are(card: RelatedOccupationsCard, session: Session) -> None:
    heads = _heads(card)
    assert heads[0] == "Nearest"
    assert [head for head in heads if head in {"Nearest", "Near", "Further"}] == ["Nearest", "Near", "Further"]
    assert [head for head in heads if head not in {"Nearest", "Near", "Further"}] == _titles(session)[:10]


def test_that_all_are_one_click_away(qtbot: QtBot, card: RelatedOccupationsCard, session: Session) -> None:
    assert card.more.text() == f"Show all {len(_titles(session))}"
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert _heads(card)[-1] == _titles(session)[-1]
    assert card.more.text() == "Show fewer"
    card.more.click()
    assert len(_heads(card)) == 13


def test_that_the_heading_names_the_place_of_the_pay(card: RelatedOccupationsCard, session: Session) -> None:
    assert card.subtitle.text() == "As O*NET puts them near; pay in United States"
    session.look(area="OH")
    card.refresh()
    assert card.subtitle.text().endswith("pay in Ohio")


def test_that_enter_opens_an_occupation_and_nothing_in_a_heading(qtbot: QtBot, card: RelatedOccupationsCard, session: Session) -> None:
    card._open(0)
    assert session.state.selected == NURSES
    _go(_table(card), 1)
    qtbot.keyClick(_table(card), Qt.Key.Key_Return)
    assert session.state.selected == card._rows[1] == "29-1171"


def test_that_the_space_bar_adds_an_occupation_and_takes_it_out(qtbot: QtBot, card: RelatedOccupationsCard, session: Session) -> None:
    _go(_table(card), 1)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert list(session.state.roles) == ["29-1171"]
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert list(session.state.roles) == []


def test_that_a_click_in_the_last_column_alone_adds(card: RelatedOccupationsCard, session: Session) -> None:
    model = _table(card).model()
    for column in range(3):
        _table(card).clicked.emit(model.index(1, column))
    assert list(session.state.roles) == []
    _table(card).clicked.emit(model.index(1, 3))
    assert list(session.state.roles) == ["29-1171"]


def test_that_neither_a_heading_nor_no_row_can_be_added(card: RelatedOccupationsCard, session: Session) -> None:
    for row in (-1, 0, 99):
        card._toggle(row)
        card._open(row)
    assert (session.state.roles, session.state.selected) == ((), NURSES)


def test_that_the_last_column_says_what_a_click_does(card: RelatedOccupationsCard, session: Session) -> None:
    before = _last(card, 1)
    session.add("29-1171")
    card.refresh()
    assert _last(card, 1) != before
    assert _table(card).grid.lines[1].head.marked
    assert not _table(card).grid.lines[2].head.marked


def test_that_a_full_comparison_is_told_in_the_last_column(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    def last_of(*compared: str) -> list[str]:
        card = RelatedOccupationsCard(session_of(official_catalog, *compared, page="profile", selected=NURSES), appearance)
        qtbot.addWidget(card)
        card.refresh()
        return [_last(card, row) for row in (1, 2)]

    assert len(EIGHT) == MOST_ROLES
    full, room = last_of(*EIGHT), last_of(*EIGHT[:-1])
    assert full[0] == room[0], "what is in can be taken out"
    assert full[1] != room[1]


def test_that_where_none_is_listed_the_reason_stands_alone(card: RelatedOccupationsCard, session: Session) -> None:
    session.look(selected=UNKNOWN)
    card.refresh()
    assert card.gap.text() == NOT_LISTED
    assert card.table is not None
    assert (card.table.isHidden(), card.more.isHidden(), card.subtitle.isHidden()) == (True, True, True)
    session.look(selected=NURSES)
    card.refresh()
    assert (card.table.isHidden(), card.gap.isHidden()) == (False, True)


def test_that_another_occupation_begins_folded(card: RelatedOccupationsCard, session: Session) -> None:
    card.more.click()
    session.look(selected="15-1252")
    card.refresh()
    assert not card.whole


def test_that_hand_made_relatives_stand_against_the_role_and_are_compared_at_a_click(
    qtbot: QtBot, catalog: Catalog, appearance: Appearance
) -> None:
    asked: list[bool] = []
    session = session_of(catalog, page="profile", selected="case-manager")
    card = RelatedCard(session, appearance, lambda: asked.append(True))
    qtbot.addWidget(card)
    card.resize(1100, 500)
    card.refresh()
    card.show()
    assert card.title.text() == "Related roles against Case Manager"
    assert "differences in points" in card.subtitle.text()
    assert card._all.text() == f" Compare all {len(catalog.pairs_of('case-manager')) + 1}"
    assert len(_heads(card)) == len(catalog.pairs_of("case-manager"))
    qtbot.mouseClick(card._all, Qt.MouseButton.LeftButton)
    assert asked == [True]


@pytest.mark.parametrize("selected", ["case-manager", "case-worker"])
def test_that_enter_opens_the_other_role_of_a_pair(qtbot: QtBot, catalog: Catalog, appearance: Appearance, selected: str) -> None:
    session = session_of(catalog, page="profile", selected=selected)
    card = RelatedCard(session, appearance, lambda: None)
    qtbot.addWidget(card)
    card.refresh()
    card.show()
    wanted = _heads(card)[0]
    _go(_table(card), 0)
    qtbot.keyClick(_table(card), Qt.Key.Key_Return)
    assert catalog.roles[session.state.selected].title == wanted
    assert session.state.selected != selected
