"""A card gives what it holds the height it needs, also where the card is narrower than its buttons would like."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.card import Card
from careergui.gui.plain_text import label

LONG = "Words that take several lines where there is little room, and fewer lines where there is more of it. " * 3


def _narrow(qtbot: QtBot, card: Card) -> None:
    qtbot.addWidget(card)
    card.show()
    card.setMinimumWidth(1)
    card.resize(300, card.heightForWidth(300))


def test_that_words_beside_a_wide_button_are_not_cut(qtbot: QtBot, appearance: Appearance) -> None:
    card, words, button = Card(appearance, "Card"), label(LONG, wrap=True), QPushButton("Wide")
    button.setMinimumWidth(400)
    card.body.addWidget(words)
    card.body.addWidget(button)
    _narrow(qtbot, card)
    assert card.width() == 300
    assert words.height() >= words.heightForWidth(words.width())


def test_that_a_heading_beside_wide_tools_is_not_cut(qtbot: QtBot, appearance: Appearance) -> None:
    card, button = Card(appearance, "Card", LONG), QPushButton("Wide")
    button.setMinimumWidth(240)
    card.tools.addWidget(button)
    card.body.addWidget(label("Short"))
    _narrow(qtbot, card)
    assert card.subtitle.height() >= card.subtitle.heightForWidth(card.subtitle.width())
