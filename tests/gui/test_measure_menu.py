"""Menus of measures: the usual at hand, the others by question, a tick where one is in force."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careergui.domain.measures import BY_ID, MEASURES
from careergui.gui.measure_menu import add_choice, fill

ALL = {"title": "R&D first", **{measure.id: measure.label for measure in MEASURES}}


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    made = QMenu()
    qtbot.addWidget(made)
    return made


def _own(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isCheckable()]


def _below(menu: QMenu) -> dict[str, list[str]]:
    return {part.title(): [action.text() for action in part.actions()] for part in menu.findChildren(QMenu)}


def test_that_usual_measures_are_at_hand_and_others_by_question(menu: QMenu) -> None:
    fill(menu, ALL, "title", lambda _: None)
    assert _own(menu) == ["R&&D first", *(measure.label for measure in MEASURES if measure.listed)]
    further = [measure.label for measure in MEASURES if not measure.listed]
    assert sorted(label for labels in _below(menu).values() for label in labels) == sorted(further)
    assert list(_below(menu)) == ["Further pay", "Further jobs", "Further outlook", "Education held"][: len(_below(menu))]


def test_that_only_what_is_named_is_offered(menu: QMenu) -> None:
    fill(menu, {"pay.annual.median": BY_ID["pay.annual.median"].label}, "", lambda _: None)
    assert _own(menu) == [BY_ID["pay.annual.median"].label]
    assert _below(menu) == {}


def test_that_the_one_in_force_is_ticked_wherever_it_stands(menu: QMenu) -> None:
    hidden = next(measure for measure in MEASURES if not measure.listed)
    fill(menu, ALL, hidden.id, lambda _: None)
    parts = menu.findChildren(QMenu)
    ticked = [action.text() for part in (menu, *parts) for action in part.actions() if action.isChecked()]
    assert ticked == [hidden.label]


def test_that_each_entry_chooses_its_own(menu: QMenu) -> None:
    chosen: list[str] = []
    fill(menu, ALL, "title", chosen.append)
    parts = menu.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    parts[0].actions()[0].trigger()
    assert chosen[0] == "title"
    assert [BY_ID[name].label for name in chosen[1:]] == [menu.actions()[1].text(), parts[0].actions()[0].text()]


def test_that_a_choice_is_ticked_while_it_is_in_force(menu: QMenu) -> None:
    done: list[bool] = []
    add_choice(menu, "R&D", on=True, choose=lambda: done.append(True))
    add_choice(menu, "Off", on=False, choose=lambda: done.append(False))
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    assert menu.actions()[0].text() == "R&&D"
    menu.actions()[1].trigger()
    assert done == [False]
