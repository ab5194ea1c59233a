"""The occupations taken together by a box in the scatter: listed with figures, added as far as there is room, let go."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.charts.scatter_spec import ScatterSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore_taken import TakenPanel

NURSES, SURGEONS, COOKS, CHIEFS = "29-1141", "29-1243", "35-2014", "11-1011"
EIGHT = ("15-1252", "47-2111", "53-2011", "27-2011", "11-2021", "29-1171", "29-2061", "25-2021")


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return build(official_catalog, choose(ViewState(), (NURSES,)).chosen, ChartOptions())


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> TakenPanel:
    made = TakenPanel(appearance)
    qtbot.addWidget(made)
    return made


def _texts(panel: TakenPanel) -> list[str]:
    return [panel.names.item(row).text() for row in range(panel.names.count())]


def test_that_it_is_hidden_until_something_is_taken(panel: TakenPanel, spec: ScatterSpec) -> None:
    assert panel.isHidden()
    panel.show_roles(spec, (COOKS,), ())
    assert not panel.isHidden()
    panel.show_roles(spec, (), ())
    assert panel.isHidden()
    assert panel.roles == ()


def test_that_each_is_listed_with_its_figures_in_the_order_taken(panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (SURGEONS, NURSES), ())
    assert panel.head.text() == "2 occupations selected"
    assert _texts(panel) == ["Pediatric Surgeons\n$559,030, +1.5%", "Registered Nurses\n$97,550, +4.9%"]
    assert panel.names.item(0).toolTip().startswith("<p>Pediatric Surgeons. Median pay")


def test_that_one_is_not_said_as_many_and_another_selection_replaces_it(panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (SURGEONS, NURSES), ())
    panel.show_roles(spec, (COOKS,), ())
    assert panel.head.text() == "1 occupation selected"
    assert len(_texts(panel)) == 1


def test_that_what_the_chart_does_not_show_is_not_counted(panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS, "99-9999"), ())
    assert panel.head.text() == "1 occupation selected"


def test_that_all_that_are_not_compared_yet_are_added(qtbot: QtBot, panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS, NURSES, CHIEFS), (NURSES,))
    assert panel.add_button.text() == "Add to comparison"
    assert panel.add_button.toolTip() == ""
    with qtbot.waitSignal(panel.added) as told:
        qtbot.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    assert told.args == [(COOKS, CHIEFS)]


def test_that_only_as_many_are_added_as_there_is_room_for(qtbot: QtBot, panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS, SURGEONS, CHIEFS), EIGHT[:6])
    assert panel.add_button.text() == "Add 2 of 3 to comparison"
    with qtbot.waitSignal(panel.added) as told:
        qtbot.keyClick(panel.add_button, Qt.Key.Key_Space)
    assert told.args == [(COOKS, SURGEONS)]


def test_that_a_full_comparison_is_said(panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS,), EIGHT)
    assert not panel.add_button.isEnabled()
    assert panel.add_button.text() == "Add to comparison"
    assert panel.add_button.toolTip() == "<p>The comparison is full: it holds 8 roles</p>"
    panel.tell_room(EIGHT[:7])
    assert panel.add_button.isEnabled()


def test_that_when_all_are_compared_already_that_is_said(panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (NURSES,), (NURSES,))
    assert not panel.add_button.isEnabled()
    assert panel.add_button.toolTip() == "<p>All of these are compared already</p>"


def test_that_all_taken_can_be_shown_alone_and_let_go(qtbot: QtBot, panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS, NURSES), (NURSES,))
    with qtbot.waitSignal(panel.only) as told:
        panel.only_button.click()
    assert told.args == [(COOKS, NURSES)]
    with qtbot.waitSignal(panel.closed):
        panel.close_button.click()
    assert panel.close_button.accessibleName() == "Let go of the selection (Esc)"


def test_that_an_occupation_in_the_list_is_opened(qtbot: QtBot, panel: TakenPanel, spec: ScatterSpec) -> None:
    panel.show_roles(spec, (COOKS, NURSES), ())
    panel.names.setCurrentRow(1)
    with qtbot.waitSignal(panel.opened) as told:
        qtbot.keyClick(panel.names, Qt.Key.Key_Return)
    assert told.args == [NURSES]


def test_that_the_list_is_wider_with_larger_text_and_named_for_the_ear(
    panel: TakenPanel, spec: ScatterSpec, appearance: Appearance
) -> None:
    panel.show_roles(spec, (COOKS,), ())
    small = panel.width()
    appearance.set_zoom(200)
    panel.show_roles(spec, (COOKS,), ())
    assert panel.width() == 2 * small
    assert panel.names.accessibleName() == "Selected occupations"
