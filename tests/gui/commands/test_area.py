"""Commands on the area and on real pay: what they change, when they can be done, what is said."""

import pytest
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.commands import area
from careergui.gui.desk import Desk
from careergui.gui.session import Session
from tests.gui.commands.desks import bare_desk, heard
from tests.gui.kit import session_of
from tests.places import NO_LEVEL, NURSES, everywhere


@pytest.fixture
def session() -> Session:
    return session_of(everywhere(), NURSES)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, appearance: Appearance) -> Desk:
    return bare_desk(qtbot, session, appearance)


def test_that_another_area_is_looked_from_and_said(session: Session) -> None:
    said = heard(session)
    area.choose(session, "OH")
    assert (session.state.area, session.state.real) == ("OH", False)
    assert said == ["Official figures of State of OH"]


def test_that_real_pay_stays_where_there_is_a_price_level(session: Session) -> None:
    session.look(area="TX", real=True)
    said = heard(session)
    area.choose(session, "OH")
    area.choose(session, "US")
    assert session.state.real
    assert said == ["Official figures of State of OH", "Official figures of United States"]


@pytest.mark.parametrize("place", NO_LEVEL[:1])
def test_that_real_pay_is_lost_without_a_price_level_and_that_is_said(session: Session, place: str) -> None:
    session.look(area="TX", real=True)
    said = heard(session)
    area.choose(session, place)
    assert not session.state.real
    assert said == ["Lone City, TX: pay as paid, as there is no price level for it"]
    area.choose(session, "GU")
    assert said[-1] == "Official figures of State of GU", "nothing was lost this time"


def test_that_real_pay_is_turned_on_and_off(desk: Desk, session: Session) -> None:
    said = heard(session)
    session.look(area="OH")
    assert not area.is_real(desk)
    area.toggle_real(desk)
    assert area.is_real(desk)
    area.toggle_real(desk)
    assert not session.state.real
    assert said == ["Pay adjusted for prices", "Pay as paid"]


def test_that_real_pay_can_be_chosen_where_prices_are_known_or_many_areas_are_shown(desk: Desk, session: Session) -> None:
    assert not area.can_adjust(desk), "the nation is its own yardstick"
    session.look(page="where")
    assert area.can_adjust(desk)
    session.look(page="profile", area="OH")
    assert area.can_adjust(desk)
    session.look(area="19999")
    assert not area.can_adjust(desk)


def test_that_real_pay_does_not_count_where_it_changes_nothing(desk: Desk, session: Session) -> None:
    session.look(real=True)
    assert not area.is_real(desk)
    session.look(page="where")
    assert area.is_real(desk)


def test_that_areas_can_be_chosen_where_there_are_several(qtbot: QtBot, desk: Desk, catalog: Catalog, appearance: Appearance) -> None:
    assert area.has_areas(desk)
    assert not area.has_areas(bare_desk(qtbot, session_of(catalog), appearance))


def test_that_the_picker_is_opened(desk: Desk) -> None:
    opened: list[bool] = []
    desk.open_areas = lambda: opened.append(True)
    area.open_picker(desk)
    assert opened == [True]
