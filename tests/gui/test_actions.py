"""The table of commands: each can be reached, none stands in another's way, and all say what they do."""

from itertools import chain

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careergui.gui.actions import COMMANDS, MENUS
from careergui.gui.menus import TITLES
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow


def test_that_ids_and_keys_are_given_once() -> None:
    ids = [command.id for command in COMMANDS]
    keys = list(chain.from_iterable(command.keys for command in COMMANDS))
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)


def test_that_every_key_is_one_qt_knows() -> None:
    for key in chain.from_iterable(command.keys for command in COMMANDS):
        assert not QKeySequence(key).isEmpty()
        assert QKeySequence(key).toString() == key


def test_that_the_menus_are_those_of_the_bar() -> None:
    assert tuple(MENUS) == TITLES


def test_that_every_command_is_in_a_menu_and_has_a_name_for_scripts(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session)
    in_menus = {action.objectName() for menu in window.menus.findChildren(QMenu) for action in menu.actions()}
    assert {f"action-{command.id}" for command in COMMANDS} <= in_menus


def test_that_undo_says_what_it_undoes(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session)
    undo, redo = window.menus.by_id["undo"], window.menus.by_id["redo"]
    assert not undo.isEnabled()
    session.add("case-worker")
    assert undo.text() == "Undo “Added Case Worker”"
    undo.trigger()
    assert not session.state.roles
    assert redo.text() == "Redo “Added Case Worker”"
    redo.trigger()
    assert session.state.roles == ("case-worker",)


def test_that_commands_follow_what_can_be_done(make_window: MakeWindow, session: Session) -> None:
    by_id = make_window(session).menus.by_id
    assert not by_id["clear"].isEnabled()
    by_id["ready-made"].trigger()
    assert len(session.state.roles) == 5
    assert session.state.page == "compare"
    assert not by_id["ready-made"].isEnabled()
    session.look(selected=session.state.roles[1])
    by_id["baseline"].trigger()
    assert session.state.baseline == session.state.roles[1]
    by_id["move-left"].trigger()
    assert session.state.roles[0] == session.state.baseline
    assert not by_id["move-left"].isEnabled()
    by_id["clear"].trigger()
    assert not session.state.chosen


def test_that_text_grows_to_twice_its_size_and_back(make_window: MakeWindow, session: Session) -> None:
    window = make_window(session)
    by_id = window.menus.by_id
    for _ in range(9):
        by_id["larger"].trigger()
    assert window.desk.appearance.zoom == 200
    assert not by_id["larger"].isEnabled()
    by_id["normal"].trigger()
    assert window.desk.appearance.zoom == 100


def test_that_the_theme_is_ticked_where_it_is_chosen(make_window: MakeWindow, session: Session) -> None:
    by_id = make_window(session).menus.by_id
    by_id["theme-dark"].trigger()
    assert [name for name in ("theme-system", "theme-light", "theme-dark") if by_id[name].isChecked()] == ["theme-dark"]


def test_that_the_list_of_shortcuts_names_every_key(qtbot: QtBot, make_window: MakeWindow, session: Session) -> None:
    from careergui.gui.dialogs.shortcuts import ShortcutsDialog  # a dialog is loaded when it is asked for
    from tests.gui.kit import words_on

    dialog = ShortcutsDialog(make_window(session).desk)
    qtbot.addWidget(dialog)
    said = words_on(dialog)
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in said
