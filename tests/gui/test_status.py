"""The bottom line: sources, the last thing that happened with its way back, and a promise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.elided_label import ElidedLabel
from careergui.gui.session import Session
from careergui.gui.status import StatusLine
from tests.gui.kit import session_of


def _line(qtbot: QtBot, session: Session, appearance: Appearance) -> StatusLine:
    made = StatusLine(session, appearance)
    made.start()
    qtbot.addWidget(made)
    made.resize(1200, 26)
    made.show()
    return made


def test_that_sources_and_the_promise_are_always_there(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    said = [label.text() for label in _line(qtbot, session, appearance).findChildren(QLabel)]
    assert "Source: Career page" in said
    assert "All data on this computer · 5 roles" in said


def test_that_a_change_is_said_and_can_be_taken_back_there(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.add("case-worker")
    assert line.message == "Added Case Worker"
    undo = line.findChild(QPushButton)
    assert undo is not None
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not session.state.roles
    assert line.message == "Undone: Added Case Worker"
    assert not undo.isVisible()


def test_that_a_refusal_offers_no_undo(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.said.emit("The comparison is full: it holds 8 roles. Remove one first.")
    undo = line.findChild(QPushButton)
    assert undo is not None
    assert not undo.isVisible()


def test_that_the_line_takes_any_width(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    line = _line(qtbot, session, appearance)
    session.said.emit("A long message " * 40)
    assert line.minimumSizeHint().width() < 640


@pytest.mark.parametrize(("percent", "shown"), [(100, "BLS Employment Projections"), (200, "Sources: BLS · O*NET")])
def test_that_sources_are_whole_at_any_size(qtbot: QtBot, official_catalog: Catalog, percent: int, shown: str) -> None:
    look = Appearance("light", percent)
    line = _line(qtbot, session_of(official_catalog, page="profile", selected="29-1141"), look)
    line.resize(1024, line.height())
    said = line.findChildren(ElidedLabel)[0]
    assert shown in said.words
    assert said.fontMetrics().horizontalAdvance(said.words) <= said.width()


def test_that_another_page_names_its_own_sources(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, page="profile", selected="29-1141")
    said = _line(qtbot, session, appearance).findChildren(ElidedLabel)[0]
    session.look(page="where")
    assert said.text() == "Sources: BLS OEWS · BEA Regional Price Parities"


def test_that_the_area_and_real_pay_are_always_named(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, page="profile", selected="29-1141")
    line = _line(qtbot, session, appearance)
    place = line.findChild(ElidedLabel, "statusPlace")
    assert place is not None
    assert place.text() == "United States"
    session.look(area="OH", real=True)
    assert place.text() == "Ohio, real pay"
    session.look(area="US")
    assert place.text() == "United States"
