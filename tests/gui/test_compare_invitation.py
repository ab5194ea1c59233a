"""What Compare says while there is nothing to compare: how to begin, and beginnings one click away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.compare_invitation import CompareInvitation
from careergui.gui.session import Session
from tests.builders import BUNDLED
from tests.gui.kit import laid_out, session_of

NURSES, PRACTITIONERS = "29-1141", "29-1171"


def _card(qtbot: QtBot, session: Session, appearance: Appearance) -> CompareInvitation:
    return laid_out(qtbot, CompareInvitation(session, appearance), 800, 400)


def _offers(card: CompareInvitation) -> list[QPushButton]:
    return [made for made in card.findChildren(QPushButton) if made.isVisible()]


def _texts(card: CompareInvitation) -> list[str]:
    return [made.text() for made in _offers(card)]


def _said(card: CompareInvitation) -> str:
    return "\n".join(made.text() for made in card.findChildren(QLabel) if made.isVisible())


@pytest.mark.parametrize("selected", ["", NURSES, "case-worker"])
def test_that_it_teaches_how_to_begin_and_offers_ready_beginnings(
    qtbot: QtBot, official_catalog: Catalog, appearance: Appearance, selected: str
) -> None:
    card = _card(qtbot, session_of(official_catalog, selected=selected), appearance)
    assert card.title.text() == "Choose roles to put side by side"
    assert "press Space on a role" in _said(card)
    assert "Or begin with a ready comparison" in _said(card)
    assert _texts(card)[0] == "Registered Nurses: compare with 4 related occupations"


def test_that_the_selected_occupation_and_its_kin_are_offered(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, selected=PRACTITIONERS)
    card = _card(qtbot, session, appearance)
    assert _texts(card)[0].startswith("Nurse Practitioners: compare with 4")
    qtbot.mouseClick(_offers(card)[0], Qt.MouseButton.LeftButton)
    assert session.state.baseline == PRACTITIONERS
    assert len(session.state.roles) == 5


def test_that_the_roles_of_a_file_are_offered_together(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(catalog, selected="")
    card = _card(qtbot, session, appearance)
    assert len(_texts(card)) == 1
    assert _texts(card)[0].endswith(": compare 5 roles")
    assert _offers(card)[0].property("primary"), "the last one is the one to take"
    qtbot.keyClick(_offers(card)[0], Qt.Key.Key_Space)
    assert session.state.roles == BUNDLED
    assert session.undo_words.startswith("Comparing: ")


def test_that_after_the_first_role_a_second_is_asked_for(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(official_catalog, NURSES), appearance)
    assert card.title.text() == "Add a second role"
    assert "Baseline: Registered Nurses." in _said(card)
    assert "O*NET data name as related" in _said(card)
    assert len(_texts(card)) == 5
    assert _texts(card)[-1] == "All 4 of these"


def test_that_one_of_them_is_added_and_the_first_keeps_its_place(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, NURSES)
    card = _card(qtbot, session, appearance)
    _offers(card)[0].click()
    assert session.state.roles == (NURSES, PRACTITIONERS)
    assert session.state.baseline == NURSES


def test_that_a_hand_made_role_is_offered_what_its_source_pairs_it_with(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(catalog, "case-worker"), appearance)
    assert "Its source compares it with" in _said(card)
    assert _texts(card) == ["Case Manager"], "one alone needs no button for all"


def test_that_offers_are_made_anew_when_the_roles_change(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(catalog, "case-worker")
    card = _card(qtbot, session, appearance)
    session.remove("case-worker")
    card.refresh()
    assert card.title.text() == "Choose roles to put side by side"
    assert len(_texts(card)) == 1


def test_that_where_nothing_is_related_nothing_is_offered(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(official_catalog, "11-9039"), appearance)
    assert _texts(card) == []
    assert "O*NET data name as related" not in _said(card)
