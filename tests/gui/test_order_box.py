"""The choice of an order: what it says, its menu, its directions, and that a search has an order of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careergui.domain.measures import BY_ID
from careergui.gui.appearance import Appearance
from careergui.gui.list_figures import caption_of
from careergui.gui.order_box import OrderBox

PAY = "pay.annual.median"
ORDERS = {"title": "Title", PAY: "Median pay, a year", "employment.jobs": "Jobs"}
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


@pytest.fixture
def box(qtbot: QtBot, appearance: Appearance) -> OrderBox:
    made = OrderBox(ORDERS, appearance)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(box: OrderBox) -> list[tuple[str, bool]]:
    heard: list[tuple[str, bool]] = []
    box.chosen.connect(lambda: heard.append((box.order, box.reverse)))
    return heard


def _menu(box: OrderBox) -> QMenu:
    box.open_menu()
    return box.findChildren(QMenu)[-1]


def test_that_the_first_order_is_in_force(box: OrderBox) -> None:
    assert (box.order, box.reverse, box.text()) == ("title", False, "Title")
    assert box.accessibleName() == "Order of the list: Title, A to Z"
    assert box.toolTip() == "<p>Order of the list: Title, A to Z</p>"


def test_that_an_order_by_figures_is_said_short_and_in_full_for_the_ear(box: OrderBox) -> None:
    box.set_order(PAY)
    assert box.text() == caption_of(BY_ID[PAY])
    assert box.accessibleName() == "Order of the list: Median pay, a year, Highest first"
    box.set_order(PAY, reverse=True)
    assert box.text() == f"{caption_of(BY_ID[PAY])}, lowest first"
    box.set_order("title", reverse=True)
    assert box.text() == "Title, Z to A"


def test_that_taking_an_order_without_telling_tells_nothing(box: OrderBox, told: list[tuple[str, bool]]) -> None:
    box.set_order(PAY)
    assert told == []


def test_that_an_order_that_is_not_offered_leaves_the_present_one(box: OrderBox) -> None:
    box.set_order(PAY, reverse=True)
    box.set_order("education.masters")
    assert (box.order, box.reverse) == (PAY, True)


def test_that_other_orders_keep_the_present_one_where_they_can(box: OrderBox) -> None:
    box.set_order(PAY, reverse=True)
    box.offer({"title": "Title", PAY: "Median pay, a year"})
    assert (box.order, box.reverse) == (PAY, True)
    box.offer({"title": "Title"})
    assert (box.order, box.reverse, box.text()) == ("title", False, "Title")


def test_that_while_searching_the_best_come_first_and_the_order_comes_back(box: OrderBox) -> None:
    box.set_order(PAY, reverse=True)
    before = box.text()
    box.show_ranked(ranked=True)
    assert (box.text(), box.isEnabled(), box.icon().isNull()) == ("Best match", False, True)
    assert box.toolTip() == "<p>While searching, the best matches come first</p>"
    box.set_order("title")
    assert box.text() == "Best match"
    box.set_order(PAY, reverse=True)
    box.show_ranked(ranked=False)
    assert (box.text(), box.isEnabled(), box.icon().isNull()) == (before, True, False)


@POPUPS
def test_that_the_menu_ticks_order_and_direction(qtbot: QtBot, box: OrderBox) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    menu = box.findChildren(QMenu)[-1]
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Title", "A to Z"]
    menu.close()


@POPUPS
def test_that_another_order_begins_highest_first_and_is_told(box: OrderBox, told: list[tuple[str, bool]]) -> None:
    menu = _menu(box)
    next(action for action in menu.actions() if action.text() == "Median pay, a year").trigger()
    menu.close()
    menu = _menu(box)
    assert [action.text() for action in menu.actions()][-2:] == ["Highest first", "Lowest first"]
    menu.actions()[-1].trigger()
    menu.close()
    assert told == [(PAY, False), (PAY, True)]


@POPUPS
def test_that_the_order_in_force_is_not_told_again(box: OrderBox, told: list[tuple[str, bool]]) -> None:
    menu = _menu(box)
    next(action for action in menu.actions() if action.text() == "Title").trigger()
    next(action for action in menu.actions() if action.text() == "A to Z").trigger()
    menu.close()
    assert told == []
