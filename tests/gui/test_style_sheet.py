"""The style sheet: every rule in colours that exist, at the text size in force; labels in the typeface of their role."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.plain_text import label
from careergui.gui.style_rules import RULES
from careergui.gui.style_sheet import TYPE, apply, style_sheet


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_that_no_token_is_left_over(appearance: Appearance, choice: str) -> None:
    appearance.choose("dark" if choice == "dark" else "light")
    made = style_sheet(appearance)
    assert not re.search(r"\$|\d+u\b", made)
    assert made.count("{") == made.count("}") == len(RULES)


def test_that_sizes_grow_with_the_text(appearance: Appearance) -> None:
    assert "border-radius: 8px" in style_sheet(appearance)
    appearance.set_zoom(200)
    assert "border-radius: 16px" in style_sheet(appearance)


def test_that_a_new_theme_changes_the_colours(appearance: Appearance) -> None:
    before = style_sheet(appearance)
    appearance.choose("dark")
    assert appearance.theme.surface in style_sheet(appearance)
    assert style_sheet(appearance) != before


@pytest.mark.parametrize("role", TYPE)
def test_that_a_label_has_the_typeface_of_its_role(qtbot: QtBot, qapp: QApplication, appearance: Appearance, role: str) -> None:
    made: QLabel = label("Words", role)
    qtbot.addWidget(made)
    made.ensurePolished()
    assert (made.font().pixelSize(), made.font().weight()) == TYPE[role]
    appearance.set_zoom(200)
    apply(qapp, appearance)
    assert made.font().pixelSize() == 2 * TYPE[role][0]
