"""Buttons as the house makes them: plain words, a name for the ear, icons that follow theme and text size, words that are shortened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.controls import SIZE, IconOnlyButton, PictureButton, button, paint_shortened, rule, shortened


def _icon(made: QPushButton | IconOnlyButton) -> QImage:
    return made.icon().pixmap(made.iconSize()).toImage()


def test_that_words_are_plain_and_kinds_are_properties(qtbot: QtBot) -> None:
    made = button("R&D", kind="primary small", tip="Do <it>")
    qtbot.addWidget(made)
    assert made.text() == "R&&D"
    assert (made.property("primary"), made.property("small"), made.property("link")) == (True, True, None)
    assert made.toolTip() == "<p>Do &lt;it&gt;</p>"


def test_that_a_click_does_not_take_the_keyboard_and_enter_presses_nothing_by_itself(qtbot: QtBot) -> None:
    made = button("Go")
    qtbot.addWidget(made)
    assert made.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert not made.autoDefault()
    assert made.toolTip() == ""


def test_that_an_icon_grows_with_the_text_and_follows_the_theme(qtbot: QtBot, appearance: Appearance) -> None:
    made = PictureButton(appearance, "plus", "Add & go")
    qtbot.addWidget(made)
    assert made.text() == "Add && go"
    assert made.iconSize().width() == SIZE
    light = _icon(made)
    appearance.choose("dark")
    assert _icon(made) != light
    appearance.set_zoom(200)
    assert made.iconSize().width() == 2 * SIZE


@pytest.mark.parametrize("kind", ["primary", "ghost", "dashed"])
def test_that_an_icon_has_the_colour_of_its_kind(qtbot: QtBot, appearance: Appearance, kind: str) -> None:
    plain, other = PictureButton(appearance, "plus", ""), PictureButton(appearance, "plus", "", kind=kind)
    qtbot.addWidget(plain)
    qtbot.addWidget(other)
    assert _icon(other) != _icon(plain)


def test_that_a_button_of_an_icon_alone_is_named_and_renamed(qtbot: QtBot, appearance: Appearance) -> None:
    made = IconOnlyButton(appearance, "close", "Close <it>", kind="ghost")
    qtbot.addWidget(made)
    assert (made.accessibleName(), made.toolTip()) == ("Close <it>", "<p>Close &lt;it&gt;</p>")
    made.set_name("Open it")
    assert (made.accessibleName(), made.toolTip()) == ("Open it", "<p>Open it</p>")
    before = _icon(made)
    made.set_icon("plus")
    assert _icon(made) != before


def test_that_too_wide_words_end_with_an_ellipsis(qtbot: QtBot) -> None:
    made = button("Interdepartmental Reintegration Coordinators & Co")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    assert shortened(made) == made.text()
    made.resize(made.sizeHint().width() // 2, 30)
    assert shortened(made).endswith("…")
    assert shortened(made)[:5] == "Inter"
    made.resize(0, 30)
    assert len(shortened(made)) <= 1


def test_that_a_shortened_button_is_painted(qtbot: QtBot) -> None:
    class Short(QPushButton):
        def paintEvent(self, _: object) -> None:
            paint_shortened(self)

    made = Short("Interdepartmental Reintegration Coordinators")
    qtbot.addWidget(made)
    made.resize(120, 30)
    first = made.grab().toImage()
    made.setText("Cooks")
    assert made.grab().toImage() != first


def test_that_a_rule_is_known_to_the_style_sheet(qtbot: QtBot) -> None:
    made = rule()
    qtbot.addWidget(made)
    assert made.property("rule") is True
