"""Cards keep their order, stand in two columns where there is room, and fill the shorter column where they may."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careergui.gui.card_layout import CardLayout


def _laid(qtbot: QtBot, *heights: int) -> tuple[QWidget, CardLayout, list[QLabel]]:
    page = QWidget()
    qtbot.addWidget(page)
    layout = CardLayout(page)
    layout.margin, layout.gap, layout.two_from = 0, 10, 400
    cards = [QLabel(str(height), page) for height in heights]
    for card, height in zip(cards, heights, strict=True):
        card.setFixedHeight(height)
        layout.add(card)
    page.show()
    return page, layout, cards


def _at(layout: CardLayout, width: int, cards: list[QLabel]) -> list[QRect]:
    layout.setGeometry(QRect(0, 0, width, 1000))
    return [card.geometry() for card in cards]


def test_that_a_card_may_go_to_the_shorter_column(qtbot: QtBot) -> None:
    _, layout, cards = _laid(qtbot, 300, 50, 60)
    layout.arrange([(cards[0], "left"), (cards[1], "right"), (cards[2], "shorter")])
    rects = _at(layout, 810, cards)
    assert [rect.left() for rect in rects] == [0, 410, 410]
    assert rects[2].top() > rects[1].bottom()


def test_that_cards_stand_in_the_order_they_are_arranged_in(qtbot: QtBot) -> None:
    _, layout, cards = _laid(qtbot, 30, 40, 50)
    layout.arrange([(cards[2], "full"), (cards[0], "full")])
    assert [rect.top() for rect in _at(layout, 300, cards)] == [60, 100, 0]


def test_that_a_hidden_card_leaves_no_gap(qtbot: QtBot) -> None:
    _, layout, cards = _laid(qtbot, 30, 40, 50)
    _at(layout, 300, cards)
    cards[1].hide()
    assert _at(layout, 300, cards)[2].top() == 40
