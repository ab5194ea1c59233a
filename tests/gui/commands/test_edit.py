"""Undo and redo as commands: what they say they would do, and when there is nothing to do."""

import pytest
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.commands import edit
from careergui.gui.desk import Desk
from tests.gui.commands.desks import bare_desk
from tests.gui.kit import session_of


@pytest.fixture
def desk(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> Desk:
    return bare_desk(qtbot, session_of(catalog, "case-manager"), appearance)


def _can(desk: Desk) -> list[bool]:
    return [edit.can_undo(desk), edit.can_redo(desk)]


def test_that_at_first_there_is_nothing_to_take_back(desk: Desk) -> None:
    assert (edit.undo_words(desk), edit.redo_words(desk)) == ("Undo", "Redo")
    assert (edit.can_undo(desk), edit.can_redo(desk)) == (False, False)


def test_that_the_last_change_is_named_and_taken_back_and_done_again(desk: Desk) -> None:
    desk.session.add("case-worker")
    assert _can(desk) == [True, False]
    assert edit.undo_words(desk) == "Undo “Added Case Worker”"
    edit.undo(desk)
    assert list(desk.session.state.roles) == ["case-manager"]
    assert _can(desk) == [False, True]
    assert edit.redo_words(desk) == "Redo “Added Case Worker”"
    edit.redo(desk)
    assert list(desk.session.state.roles) == ["case-manager", "case-worker"]
    assert _can(desk) == [True, False]
