"""What the page Where says while no role has figures by place: why, and occupations one click away."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.pages.where_invitation import WhereInvitation, like, most_held
from careergui.gui.session import Session
from tests.gui.kit import laid_out, session_of
from tests.places import COOKS, NURSES, everywhere


def _card(qtbot: QtBot, session: Session, appearance: Appearance) -> WhereInvitation:
    return laid_out(qtbot, WhereInvitation(session, appearance), 700, 300)


def _offers(card: WhereInvitation) -> list[str]:
    return [made.text() for made in card.findChildren(QPushButton) if made.isVisible()]


def _words(card: WhereInvitation) -> list[str]:
    return [made.text() for made in card.findChildren(QLabel) if made.isVisible()]


def test_that_it_says_why_there_are_no_figures(qtbot: QtBot, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(everywhere(), selected="case-worker"), appearance)
    assert card.title.text() == "Choose an official occupation"
    assert any("Roles read from résumés have none" in text for text in _words(card))


def test_that_without_a_likeness_the_most_held_are_offered_in_order(qtbot: QtBot, appearance: Appearance) -> None:
    session = session_of(everywhere(), selected="")
    card = _card(qtbot, session, appearance)
    assert "Most people work as" in _words(card)
    assert list(card.offered) == most_held(session.catalog)
    assert _offers(card) == [session.catalog.roles[role].title for role in card.offered]


def test_that_those_most_held_come_with_most_jobs_first(official_catalog: Catalog) -> None:
    held = most_held(official_catalog)
    jobs = official_catalog.known("employment.jobs")
    assert len(held) == 6
    assert jobs[held[0]] == max(jobs.values())
    assert [jobs[role] for role in held] == sorted((jobs[role] for role in held), reverse=True)


def test_that_occupations_with_titles_like_the_roles_are_offered(
    qtbot: QtBot, catalog: Catalog, official_catalog: Catalog, appearance: Appearance
) -> None:
    alike = like(official_catalog, "Registered Nurse Case Manager")
    assert "29-1141" in alike
    assert alike == list(dict.fromkeys(alike))
    assert like(catalog, "Registered Nurse Case Manager") == [], "without occupations there is nothing to offer"


def test_that_a_click_selects_the_occupation(qtbot: QtBot, appearance: Appearance) -> None:
    session = session_of(everywhere(), selected="")
    card = _card(qtbot, session, appearance)
    next(made for made in card.findChildren(QPushButton) if made.text() == "Cooks, Restaurant").click()
    assert session.state.selected == COOKS


def test_that_the_same_offer_keeps_its_buttons(qtbot: QtBot, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(everywhere(), selected=""), appearance)
    before = card.findChildren(QPushButton)
    card.refresh()
    assert card.findChildren(QPushButton) == before


def test_that_nothing_is_offered_where_nothing_is_known(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    card = _card(qtbot, session_of(catalog, selected="case-worker"), appearance)
    assert card.offered == ()
    assert _offers(card) == []
    assert "Most people work as" not in _words(card)


@pytest.mark.parametrize("selected", ["case-worker", NURSES])
def test_that_no_more_than_six_are_offered(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance, selected: str) -> None:
    card = _card(qtbot, session_of(official_catalog, selected=selected), appearance)
    assert 0 < len(card.offered) <= 6
