"""A drop-down list that is too narrow for its words says so."""

from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.choice import Choice


def test_that_words_too_long_for_the_box_end_in_dots(qtbot: QtBot, appearance: Appearance) -> None:
    made = Choice(appearance, "Measure")
    qtbot.addWidget(made)
    made.addItem("Annual pay, 10th to 90th percentile")
    made.resize(120, 32)
    assert made.shown_text().endswith("…")
    made.resize(500, 32)
    assert made.shown_text() == made.currentText()


def test_that_the_list_is_as_wide_as_its_longest_entry(appearance: Appearance, qtbot: QtBot) -> None:
    made = Choice(appearance, "Measure")
    qtbot.addWidget(made)
    made.addItem("Annual pay, 10th to 90th percentile")
    made.resize(120, 32)
    made.fit_list()
    assert made.view().minimumWidth() > made.fontMetrics().horizontalAdvance(made.currentText())
