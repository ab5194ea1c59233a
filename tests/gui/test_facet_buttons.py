"""The buttons of facets: what is in force in words, number and look; chips that go by click and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.facet_buttons import Chip, FacetButton, FacetChip
from careergui.search.facets import FACETS

FACET = FACETS[0]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def button(appearance: Appearance, window: QWidget) -> FacetButton:
    return FacetButton(FACET, appearance, window)


def test_that_a_facet_without_options_in_force_says_any(button: FacetButton) -> None:
    assert (button.text(), button.isChecked(), button.icon().isNull()) == (FACET.label, False, False)
    assert button.accessibleName() == f"Facet {FACET.label}: any"
    assert button.toolTip() == f"<p>{FACET.label} ({FACET.asks}): any</p>"


def test_that_options_in_force_are_counted_and_named(button: FacetButton) -> None:
    button.tell(["Low", "Middle", "High"])
    assert (button.text(), button.isChecked(), button.icon().isNull()) == (f"{FACET.label} · 3", True, True)
    assert button.accessibleName() == f"Facet {FACET.label}: Low, Middle or High"
    button.tell([])
    assert (button.text(), button.isChecked(), button.icon().isNull()) == (FACET.label, False, False)


def test_that_a_click_opens_and_does_not_check(qtbot: QtBot, button: FacetButton) -> None:
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()
    button.tell(["Low"])
    button.click()
    assert button.isChecked()


def test_that_a_chip_says_what_it_is_and_what_a_click_does(appearance: Appearance, window: QWidget) -> None:
    chip = FacetChip("R&D <b>", appearance, window)
    assert chip.text() == "R&&D <b>"
    assert chip.accessibleName() == "R&D <b>. Lift this facet"
    assert chip.toolTip() == "<p>Lift “R&amp;D &lt;b&gt;” (Delete)</p>"
    other = Chip("Ohio", "Take the place away", appearance, window)
    assert other.toolTip() == "<p>Take the place away (Delete)</p>"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_a_chip_goes_by_key(qtbot: QtBot, appearance: Appearance, window: QWidget, key: Qt.Key) -> None:
    chip = FacetChip("Low", appearance, window)
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_that_other_keys_leave_a_chip_alone(qtbot: QtBot, appearance: Appearance, window: QWidget) -> None:
    chip = FacetChip("Low", appearance, window)
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_X)


def test_that_icons_grow_with_the_text(button: FacetButton, appearance: Appearance, window: QWidget) -> None:
    chip = FacetChip("Low", appearance, window)
    before = [made.iconSize().width() for made in (button, chip)]
    appearance.set_zoom(200)
    assert [made.iconSize().width() for made in (button, chip)] == [2 * width for width in before]
