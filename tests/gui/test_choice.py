"""A drop-down list that is too narrow for its words says so."""

from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.choice import Choice


def test_that_words_too_long_for_the_box_end_in_dots_and_the_list_shows_them_whole(qtbot: QtBot, appearance: Appearance) -> None:
    made = Choice(appearance, "Measure")
    qtbot.addWidget(made)
    made.addItem("Annual pay, 10th to 90th percentile")
    made.resize(120, 32)
    assert made.shown_text().endswith("…")
    made.resize(500, 32)
    assert made.shown_text() == made.currentText()
    made.resize(120, 32)
    made.show()
    made.showPopup()
    assert made.view().width() > made.fontMetrics().horizontalAdvance(made.currentText())
    made.hidePopup()
