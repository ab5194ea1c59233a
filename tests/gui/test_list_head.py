"""What stands over the list: how many roles, in which order, which figures, and the scale they share."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.list_head import ListHead, PayScale
from careergui.gui.list_look import NONE, ListLook
from careergui.gui.role_rows import Scale

ORDERS = {"title": "Title", "pay.annual.median": "Median pay, a year"}
SCALE = Scale(lowest=20_000, steps=4)


@pytest.fixture
def head(qtbot: QtBot, appearance: Appearance) -> ListHead:
    made = ListHead(ORDERS, SCALE, appearance)
    qtbot.addWidget(made)
    made.resize(320, 60)
    made.show()
    return made


def test_that_all_roles_are_counted_and_some_of_them_against_all(head: ListHead) -> None:
    head.say(837, 837, searching=False)
    assert head._count.text() == "837 roles"
    head.say(12, 1837, searching=False)
    assert head._count.text() == "12 of 1,837 roles"
    head.say(1, 1, searching=False)
    assert head._count.text() == "1 role"


def test_that_the_count_keeps_its_room_while_letters_are_typed(head: ListHead) -> None:
    head.say(837, 837, searching=False)
    wide = head._count.width()
    head.say(2, 837, searching=True)
    assert head._count.width() == wide
    head.say(800, 837, searching=True)
    assert head._count.fontMetrics().horizontalAdvance(head._count.text()) <= wide


def test_that_while_searching_no_order_can_be_chosen(head: ListHead) -> None:
    head.say(3, 837, searching=True)
    assert not head.orders.isEnabled()
    head.say(837, 837, searching=False)
    assert head.orders.isEnabled()


def test_that_an_order_is_chosen_and_one_not_offered_is_not(head: ListHead) -> None:
    head.choose("pay.annual.median", reverse=True)
    assert (head.sort, head.reverse) == ("pay.annual.median", True)
    head.choose("employment.jobs")
    assert (head.sort, head.reverse) == ("pay.annual.median", True)
    head.offer({"title": "Title"})
    assert (head.sort, head.reverse) == ("title", False)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform
def test_that_the_figures_are_chosen_in_a_menu(qtbot: QtBot, head: ListHead) -> None:
    qtbot.mouseClick(head.figures, Qt.MouseButton.LeftButton)
    menu = head.figures.findChildren(QMenu)[0]
    with qtbot.waitSignal(head.looked) as told:
        next(action for action in menu.actions() if action.text() == "Draw the range of pay").trigger()
    assert told.args == [ListLook(drawn=False)]
    menu.close()


def test_that_the_scale_says_what_it_is_and_what_the_figures_are(head: ListHead) -> None:
    head.show_look(ListLook(), ListLook())
    said = head.scale.toolTip()
    assert "logarithmic scale" in said
    assert "Figures: Median pay, a year; Change in jobs" in said
    head.show_look(ListLook(), ListLook(first=NONE, second=NONE))
    assert "Figures" not in head.scale.toolTip()
    head.show_look(ListLook(), ListLook(first=NONE, second=NONE, drawn=False))
    assert head.scale.toolTip() == ""


@pytest.fixture
def scale(qtbot: QtBot, appearance: Appearance) -> PayScale:
    made = PayScale(SCALE, appearance)
    qtbot.addWidget(made)
    made.resize(320, made.height())
    made.set_look(ListLook())
    return made


def test_that_the_scale_leaves_room_for_the_scroll_bar(scale: PayScale) -> None:
    whole = scale.grab().toImage()
    scale.set_inset(20)
    assert scale.grab().toImage() != whole


def test_that_without_the_drawing_there_is_no_scale(scale: PayScale) -> None:
    whole = scale.grab().toImage()
    scale.set_look(ListLook(drawn=False))
    assert scale.grab().toImage() != whole


def test_that_the_head_grows_with_the_text(head: ListHead, appearance: Appearance) -> None:
    small = (head.scale.height(), head.figures.maximumWidth())
    appearance.set_zoom(200)
    assert (head.scale.height(), head.figures.maximumWidth()) == (2 * small[0], 2 * small[1])
