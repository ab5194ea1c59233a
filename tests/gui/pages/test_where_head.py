"""The head of the page Where: which role, which measure, at whose prices; each choice by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.charts.place_words import MEASURES
from careergui.gui.appearance import Appearance
from careergui.gui.pages.where_head import RoleChoice, WhereHead
from careergui.render.theme import theme

NURSES = RoleChoice("nurses", "Nurses & Midwives", 0)
COOKS = RoleChoice("cooks", "Cooks", 3)
WORKER = RoleChoice("worker", "Case Worker", 1, "The wage survey does not know it.")
PASSER_BY = RoleChoice("pilots", "Pilots", None)
ALL = (NURSES, COOKS, WORKER, PASSER_BY)


@pytest.fixture
def head(qtbot: QtBot, appearance: Appearance) -> WhereHead:
    made = WhereHead(appearance)
    qtbot.addWidget(made)
    made.resize(1100, 90)
    made.show_roles(ALL, "cooks")
    made.show()
    return made


def _words(head: WhereHead) -> list[str]:
    return [made.text().strip() for made in head.role_buttons]


def _pressed(head: WhereHead) -> list[str]:
    return [str(made.property("role")) for made in head.role_buttons if made.isChecked()]


def _button(head: WhereHead, role: str) -> QPushButton:
    return next(made for made in head.role_buttons if made.property("role") == role)


def _choices(head: WhereHead, baseline: str = "", *, real: bool = False, pay: bool = True, against: bool = False) -> None:
    head.show_choices("pay.annual.mean", real=real, prices_matter=pay, baseline=baseline, against=against)


def test_that_roles_stand_in_order_and_an_ampersand_stays_one(head: WhereHead) -> None:
    assert _words(head) == ["Nurses && Midwives", "Cooks", "Case Worker: no area data", "Pilots"]


def test_that_the_current_role_alone_is_pressed(head: WhereHead) -> None:
    assert _pressed(head) == ["cooks"]
    head.show_roles(ALL, "nurses")
    assert _pressed(head) == ["nurses"]


def test_that_a_role_that_cannot_be_shown_is_greyed_with_its_reason(head: WhereHead) -> None:
    assert [made.isEnabled() for made in head.role_buttons] == [True, True, False, True]
    assert _button(head, "worker").toolTip() == "<p>The wage survey does not know it.</p>"
    assert _button(head, "nurses").toolTip() == "<p>Show Nurses &amp; Midwives across the country</p>"


def test_that_compared_roles_wear_their_mark_and_others_none(head: WhereHead) -> None:
    assert [made.icon().isNull() for made in head.role_buttons] == [False, False, False, True]


def test_that_the_mark_has_the_colour_of_the_slot_and_is_pale_where_the_role_cannot_be_shown(head: WhereHead) -> None:
    def ink(role: str) -> str:
        icon = _button(head, role).icon()
        drawn = icon.pixmap(icon.availableSizes()[0]).toImage()
        return drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name()

    light = theme("light")
    assert ink("nurses") == light.roles[0].lower()
    assert ink("worker") == light.ghost.lower()


def test_that_a_click_tells_the_role(qtbot: QtBot, head: WhereHead) -> None:
    with qtbot.waitSignal(head.role_chosen) as told:
        qtbot.mouseClick(_button(head, "pilots"), Qt.MouseButton.LeftButton)
    assert told.args == ["pilots"]


def test_that_the_space_bar_tells_the_role(qtbot: QtBot, head: WhereHead) -> None:
    _button(head, "nurses").setFocus()
    with qtbot.waitSignal(head.role_chosen) as told:
        qtbot.keyClick(_button(head, "nurses"), Qt.Key.Key_Space)
    assert told.args == ["nurses"]


def test_that_the_same_roles_keep_their_buttons_and_others_get_new_ones(head: WhereHead) -> None:
    before = head.role_buttons
    head.show_roles(list(ALL), "pilots")
    assert head.role_buttons == before
    head.show_roles((COOKS, NURSES), "nurses")
    assert _words(head) == ["Cooks", "Nurses && Midwives"]
    assert _pressed(head) == ["nurses"]


def test_that_another_look_keeps_the_pressed_role_and_larger_text_a_larger_mark(head: WhereHead, appearance: Appearance) -> None:
    small = head.role_buttons[0].iconSize().width()
    appearance.set_zoom(200)
    assert _pressed(head) == ["cooks"]
    assert head.role_buttons[0].iconSize().width() == 2 * small


def test_that_a_narrow_head_offers_a_list_without_what_cannot_be_shown(qtbot: QtBot, head: WhereHead) -> None:
    head.resize(519, 140)
    assert head.role_list.isVisible()
    assert not any(made.isVisible() for made in (head.prices, *head.role_buttons))
    offered = [head.role_list.itemText(place) for place in range(head.role_list.count())]
    assert offered == ["Nurses & Midwives", "Cooks", "Pilots"]
    assert head.role_list.currentText() == "Cooks"
    head.role_list.setFocus()
    with qtbot.waitSignal(head.role_chosen) as told:
        head.role_list.setCurrentIndex(2)
        head.role_list.activated.emit(2)
    assert told.args == ["pilots"]


def test_that_what_is_narrow_grows_with_the_text(head: WhereHead, appearance: Appearance) -> None:
    head.resize(520, 140)
    assert head.role_buttons[0].isVisible()
    appearance.set_zoom(200)
    head.resize(1039, 140)
    assert head.role_list.isVisible()
    head.resize(1040, 140)
    assert not head.role_list.isVisible()


def test_that_without_roles_there_is_no_list_either(head: WhereHead) -> None:
    head.show_roles((), "")
    head.resize(400, 140)
    assert head.role_buttons == []
    assert not head.role_list.isVisible()


def test_that_every_measure_by_place_is_offered_and_the_one_in_force_stands_there(head: WhereHead) -> None:
    assert [head.measure.itemText(place) for place in range(head.measure.count())] == list(MEASURES.values())
    _choices(head)
    assert head.measure.currentText() == "Average pay"


def test_that_an_unknown_measure_shows_the_first(head: WhereHead) -> None:
    head.show_choices("education.masters", real=False, prices_matter=True, baseline="", against=False)
    assert head.measure.currentText() == "Median pay"


def test_that_a_measure_picked_is_told(qtbot: QtBot, head: WhereHead) -> None:
    head.measure.setFocus()
    with qtbot.waitSignal(head.measure_chosen) as told:
        qtbot.keyClick(head.measure, Qt.Key.Key_Down)
    assert told.args == ["pay.annual.mean"]


def test_that_prices_in_force_are_pressed_and_a_click_tells_the_others(qtbot: QtBot, head: WhereHead) -> None:
    _choices(head, real=True)
    assert head.prices.value == "local"
    _choices(head)
    assert head.prices.value == "paid"
    with qtbot.waitSignal(head.prices_chosen) as told:
        head.prices.click("local")
    assert told.args == ["local"]


def test_that_prices_are_greyed_with_a_reason_where_they_do_not_matter(head: WhereHead) -> None:
    _choices(head, pay=False)
    assert not head.prices.isEnabled()
    assert head.prices.toolTip() == "<p>Prices bear on pay only</p>"
    _choices(head)
    assert head.prices.isEnabled()
    assert head.prices.toolTip() == ""


def test_that_the_baseline_is_named_before_it_is_taken_off(qtbot: QtBot, head: WhereHead) -> None:
    _choices(head, baseline="Nurses & Midwives", against=True)
    assert head.against.isEnabled()
    assert head.against.isChecked()
    assert head.against.toolTip() == "<p>Show the difference to Nurses &amp; Midwives</p>"
    with qtbot.waitSignal(head.against_chosen) as told:
        head.against.click()
    assert told.args == [False]


def test_that_without_a_baseline_the_button_says_what_it_needs(head: WhereHead) -> None:
    _choices(head)
    assert not head.against.isEnabled()
    assert head.against.toolTip() == "<p>Needs a baseline with figures by area, and another role</p>"


def test_that_the_choices_stand_in_one_line_under_headline_and_prices(head: WhereHead) -> None:
    head.headline.setText("Highest pay is in Ohio")
    top = [head.headline, head.prices]
    below = [*head.role_buttons, head.against, head.measure]
    starts = [made.mapTo(head, made.rect().topLeft()) for made in below]
    assert [place.x() for place in starts] == sorted({place.x() for place in starts})
    assert {place.y() for place in starts} == {starts[0].y()}
    assert starts[0].y() >= max(made.geometry().bottom() for made in top)
    assert head.headline.geometry().right() < head.prices.x()


def test_that_eight_long_titles_stay_inside_the_head(qtbot: QtBot, head: WhereHead) -> None:
    long = tuple(RoleChoice(f"r{slot}", f"Interdepartmental Reintegration Coordinators {slot}", slot) for slot in range(8))
    head.show_roles(long, "r7")
    head.adjustSize()
    head.resize(900, head.heightForWidth(900) if head.hasHeightForWidth() else head.sizeHint().height())
    assert len(head.role_buttons) == 8
    over = [made.text() for made in head.role_buttons if made.mapTo(head, made.rect().topRight()).x() >= head.width()]
    assert over == []
