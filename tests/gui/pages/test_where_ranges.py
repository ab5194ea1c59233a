"""Pay in chosen places on the page Where: places are added and taken away by mouse and by keyboard, and exported as shown."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.export_dialog import ExportDialog
from careergui.gui.pages.where import WherePage
from tests.gui.kit import filled, session_of, shown
from tests.places import COOKS, NURSES, everywhere


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> WherePage:
    made = shown(qtbot, WherePage(session_of(everywhere(), NURSES, COOKS, page="where", selected=NURSES), appearance))
    made.choose(places=("US", "OH", "CA"))
    filled(qtbot, made)
    return made


def rows(page: WherePage) -> list[str]:
    assert page.ranges.spec is not None
    return [row.key for row in page.ranges.spec.rows]


def test_that_every_place_has_a_chip_and_a_row(page: WherePage) -> None:
    assert page.ranges.places == ("US", "OH", "CA")
    assert [chip.accessibleName() for chip in page.ranges.chips][1] == "State of OH. Take State of OH away"
    assert rows(page) == ["US", "OH", "CA"]


def test_that_a_click_takes_a_place_away_and_two_remain(qtbot: QtBot, page: WherePage) -> None:
    page.ranges.chips[1].click()
    filled(qtbot, page)
    assert rows(page) == ["US", "CA"]
    assert [chip.isEnabled() for chip in page.ranges.chips] == [False, False]


def test_that_a_key_takes_a_place_away_and_the_keyboard_stays_there(qtbot: QtBot, page: WherePage) -> None:
    page.choose(places=("US", "OH", "CA", "TX"))
    filled(qtbot, page)
    page.ranges.chips[1].setFocus()
    qtbot.keyClick(page.ranges.chips[1], Qt.Key.Key_Delete)
    filled(qtbot, page)
    assert rows(page) == ["US", "CA", "TX"]
    assert page.ranges.chips[1].hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform
def test_that_a_place_is_added_from_the_list_by_keyboard(qtbot: QtBot, page: WherePage) -> None:
    page.ranges.add.setFocus()
    qtbot.keyClick(page.ranges.add, Qt.Key.Key_Space)
    popup = page.ranges._popup
    assert popup is not None
    qtbot.keyClicks(popup.field, "State of NY")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    filled(qtbot, page)
    assert rows(page) == ["US", "OH", "CA", "NY"]


def test_that_eight_places_are_the_most(qtbot: QtBot, page: WherePage) -> None:
    page.choose(places=("US", "OH", "CA", "TX", "NY", "HI", "WA", "OR"))
    filled(qtbot, page)
    assert len(rows(page)) == 8
    assert not page.ranges.add.isEnabled()


def test_that_the_usual_places_come_back(qtbot: QtBot, page: WherePage) -> None:
    page.ranges.usual.click()
    filled(qtbot, page)
    assert page.options.places == ()
    assert page.ranges.usual.isHidden()
    assert len(page.ranges.places) == 5


def test_that_the_call_under_an_export_names_the_places(qtbot: QtBot, page: WherePage) -> None:
    dialog = ExportDialog(page.session, page.appearance, "pay-by-place", page, subject=page.subject())
    qtbot.addWidget(dialog)
    assert f"careergui chart pay-by-place {NURSES} " in dialog.command
    assert "--places US,OH,CA" in dialog.command
