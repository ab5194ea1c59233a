"""Where an area has no figure: which larger area has one, labelled, and a button that goes there."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.pages.nearest_offer import NearestOffer
from careergui.gui.session import Session
from tests.gui.kit import session_of

NURSES, SURGEONS = "29-1141", "29-1243"


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    made = session_of(official_catalog, page="profile", selected=SURGEONS)
    made.look(area="WY")
    return made


@pytest.fixture
def offer(qtbot: QtBot, session: Session) -> NearestOffer:
    made = NearestOffer(session)
    qtbot.addWidget(made)
    return made


def _show(offer: NearestOffer, session: Session, role: str) -> None:
    offer.show_role(session.catalog, session.catalog.roles[role])


def test_that_it_is_hidden_until_something_is_missing(offer: NearestOffer, session: Session) -> None:
    assert offer.isHidden()
    _show(offer, session, NURSES)
    assert offer.isHidden()


def test_that_the_larger_areas_figure_is_named_with_its_place(offer: NearestOffer, session: Session) -> None:
    _show(offer, session, SURGEONS)
    assert not offer.isHidden()
    assert offer.words.text() == "In the United States, the nearest larger area, median pay, a year: $559,030."
    assert offer.go.text() == "Show United States"


def test_that_the_button_goes_there(qtbot: QtBot, offer: NearestOffer, session: Session) -> None:
    _show(offer, session, SURGEONS)
    qtbot.mouseClick(offer.go, Qt.MouseButton.LeftButton)
    assert session.state.area == "US"
    _show(offer, session, SURGEONS)
    assert offer.isHidden(), "the nation has no larger area"


def test_that_the_offer_goes_with_another_role(offer: NearestOffer, session: Session) -> None:
    _show(offer, session, SURGEONS)
    _show(offer, session, NURSES)
    assert offer.isHidden()


def test_that_nothing_is_offered_for_a_role_without_figures_by_place(offer: NearestOffer, session: Session) -> None:
    _show(offer, session, "case-worker")
    assert offer.isHidden()
