"""The choice of what an axis shows and whether it is logarithmic."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.charts.scatter_spec import ScatterAxis
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore_axes import AxisPicker

PAY = ScatterAxis(
    measure="pay.annual.median",
    label="Median pay, a year",
    words="median pay",
    unit="USD/year",
    minimum=1,
    maximum=2,
    ticks=(),
    log=True,
    log_possible=True,
)
GROWTH = replace(PAY, measure="outlook.change_percent", label="Gains & losses", log=False, log_possible=False)
NAMES = {"pay.annual.median": "Median pay, a year", "outlook.change_percent": "Change in jobs", "education.masters": "Master’s degree"}


@pytest.fixture
def picker(qtbot: QtBot, appearance: Appearance) -> AxisPicker:
    made = AxisPicker(appearance, "Up", lambda: NAMES)
    qtbot.addWidget(made)
    made.show()
    return made


def _entries(picker: AxisPicker) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in picker.menu().actions() if action.isCheckable()}


def test_that_it_says_what_the_axis_shows(picker: AxisPicker) -> None:
    picker.show_axis(GROWTH)
    assert picker.button.text() == "Gains && losses"
    assert picker.button.accessibleName() == "Up: Gains & losses"
    assert picker.button.toolTip() == "<p>Up: choose another measure</p>"


def test_that_a_log_scale_in_force_is_pressed(picker: AxisPicker) -> None:
    picker.show_axis(PAY)
    assert (picker.log.isChecked(), picker.log.isEnabled()) == (True, True)
    assert picker.log.accessibleName() == "Up: log scale"
    assert picker.log.toolTip() == "<p>Log scale: equal steps are equal ratios</p>"


def test_that_an_impossible_log_scale_is_greyed_with_its_reason(picker: AxisPicker) -> None:
    picker.show_axis(GROWTH)
    assert (picker.log.isChecked(), picker.log.isEnabled()) == (False, False)
    assert picker.log.toolTip() == "<p>Not possible here: some values are zero or below</p>"


def test_that_a_click_or_a_key_on_log_tells_what_is_wanted(qtbot: QtBot, picker: AxisPicker) -> None:
    picker.show_axis(PAY)
    with qtbot.waitSignal(picker.log_chosen) as told:
        qtbot.mouseClick(picker.log, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    with qtbot.waitSignal(picker.log_chosen) as told:
        qtbot.keyClick(picker.log, Qt.Key.Key_Space)
    assert told.args == [True]


def test_that_the_menu_ticks_what_is_in_force(picker: AxisPicker) -> None:
    picker.show_axis(PAY)
    entries = _entries(picker)
    assert entries["Median pay, a year"]
    assert not entries["Change in jobs"]
    assert entries["Log scale"]


def test_that_an_entry_tells_its_measure(qtbot: QtBot, picker: AxisPicker) -> None:
    picker.show_axis(PAY)
    menu = picker.menu()
    with qtbot.waitSignal(picker.chosen) as told:
        next(action for action in menu.actions() if action.text() == "Change in jobs").trigger()
    assert told.args == ["outlook.change_percent"]


def test_that_the_last_entry_switches_the_scale_where_that_is_possible(qtbot: QtBot, picker: AxisPicker) -> None:
    picker.show_axis(PAY)
    menu = picker.menu()
    with qtbot.waitSignal(picker.log_chosen) as told:
        menu.actions()[-1].trigger()
    assert told.args == [False]
    picker.show_axis(GROWTH)
    assert not picker.menu().actions()[-1].isEnabled()


def test_that_before_an_axis_is_shown_the_menu_is_empty(picker: AxisPicker) -> None:
    assert picker.menu().actions() == []
