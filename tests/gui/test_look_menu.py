"""The menu of figures beside the titles of the list: two figures, the drawing, and the way back to the usual."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.list_look import NONE, ListLook
from careergui.gui.look_menu import open_look_menu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform
NAMES = {"title": "Title", "pay.annual.median": "Median pay, a year", "employment.jobs": "Jobs"}


@pytest.fixture
def place(qtbot: QtBot) -> QPushButton:
    made = QPushButton()
    qtbot.addWidget(made)
    made.show()
    return made


def _open(place: QPushButton, look: ListLook) -> tuple[QMenu, list[ListLook]]:
    chosen: list[ListLook] = []
    open_look_menu(place, NAMES, look, chosen.append)
    return place.findChildren(QMenu)[0], chosen


def _part(menu: QMenu, number: int) -> QMenu:
    return menu.findChildren(QMenu)[number]


def test_that_either_figure_can_be_any_measure_or_none_but_no_order_of_titles(place: QPushButton) -> None:
    menu, _ = _open(place, ListLook())
    assert [_part(menu, number).title() for number in (0, 1)] == ["First figure", "Second figure"]
    assert [action.text() for action in _part(menu, 0).actions()] == ["None", "Median pay, a year", "Jobs"]
    menu.close()


def test_that_what_is_shown_is_ticked(place: QPushButton) -> None:
    menu, _ = _open(place, ListLook(second=NONE, drawn=False))
    ticked = [[action.text() for action in part.actions() if action.isChecked()] for part in (_part(menu, 0), _part(menu, 1), menu)]
    assert ticked == [["Median pay, a year"], ["None"], []]
    menu.close()


def test_that_each_figure_is_changed_alone(place: QPushButton) -> None:
    menu, chosen = _open(place, ListLook())
    _part(menu, 0).actions()[2].trigger()
    _part(menu, 1).actions()[0].trigger()
    assert chosen == [ListLook(first="employment.jobs"), ListLook(second=NONE)]
    menu.close()


def test_that_the_drawing_is_turned_off(place: QPushButton) -> None:
    menu, chosen = _open(place, ListLook())
    drawing = menu.actions()[3]
    assert (drawing.text(), drawing.isChecked()) == ("Draw the range of pay", True)
    drawing.trigger()
    assert chosen == [replace(ListLook(), drawn=False)]
    menu.close()


def test_that_the_usual_is_offered_where_it_is_not_in_force(place: QPushButton) -> None:
    menu, _ = _open(place, ListLook())
    assert not menu.actions()[-1].isEnabled()
    menu.close()
    place.findChildren(QMenu)[0].setParent(None)
    menu, chosen = _open(place, ListLook(drawn=False))
    assert menu.actions()[-1].isEnabled()
    menu.actions()[-1].trigger()
    assert chosen == [ListLook()]
    menu.close()
