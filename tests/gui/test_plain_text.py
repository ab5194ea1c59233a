"""Text from data where Qt would read markup or shortcuts; labels that take no room without words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.plain_text import WrappedLabel, breakable, caption, label, label_class, say, show_if, tooltip
from tests.builders import HTML


def test_that_a_tooltip_is_never_markup() -> None:
    assert tooltip("a < b & c > d") == "<p>a &lt; b &amp; c &gt; d</p>"
    assert tooltip("&lt;") == "<p>&amp;lt;</p>"
    assert tooltip("") == ""


def test_that_an_ampersand_on_a_button_is_no_shortcut() -> None:
    assert caption("R&D & more") == "R&&D && more"


def test_that_lists_and_paths_may_break_and_read_the_same() -> None:
    assert breakable("a,b/c d") == "a,\u200bb/\u200bc d"
    assert breakable("plain") == "plain"


def test_that_a_label_is_plain_text_with_its_look(qtbot: QtBot) -> None:
    made = label(HTML, "strong", "text2")
    qtbot.addWidget(made)
    assert (made.text(), made.textFormat(), made.property("tone")) == (HTML, Qt.TextFormat.PlainText, "text2")
    assert type(made).__name__ == "StrongLabel"
    assert not made.wordWrap()
    assert label().property("tone") is None


def test_that_words_over_lines_can_be_selected(qtbot: QtBot) -> None:
    made = label("some words", "body", wrap=True)
    qtbot.addWidget(made)
    assert isinstance(made, WrappedLabel)
    assert made.wordWrap()
    assert made.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_that_labels_of_a_role_share_a_class_and_others_do_not() -> None:
    assert label_class("strong") is label_class("strong")
    assert label_class("strong") is not label_class("body")
    assert label_class("strong") is not label_class("strong", WrappedLabel)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def place(window: QWidget) -> QLabel:
    made = label("", parent=window)
    QVBoxLayout(window).addWidget(made)
    return made


def test_that_a_label_without_words_is_hidden_and_comes_back(place: QLabel) -> None:
    say(place, "")
    assert place.isHidden()
    say(place, "words")
    assert (place.text(), place.isHidden()) == ("words", False)
    say(place, "")
    assert (place.text(), place.isHidden()) == ("", True)


def test_that_what_is_hidden_already_is_not_hidden_again(place: QLabel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    show_if(place, True)
    monkeypatch.setattr(place, "setVisible", asked.append)
    show_if(place, True)
    assert asked == []
    show_if(place, False)
    assert asked == [False]


def test_that_what_nobody_decided_on_is_decided(window: QWidget) -> None:
    fresh = QLabel(window)
    show_if(fresh, False)
    window.hide()
    window.show()
    assert fresh.isHidden()


def test_that_a_remembered_height_follows_words_width_and_typeface(qtbot: QtBot, appearance: Appearance) -> None:
    made = label("many words that run over several lines of a narrow place", "body", wrap=True)
    qtbot.addWidget(made)
    narrow, wide = made.heightForWidth(80), made.heightForWidth(800)
    assert narrow > wide
    assert made.heightForWidth(80) == narrow
    made.setText("one")
    assert made.heightForWidth(80) < narrow
    before, size = made.heightForWidth(80), made.sizeHint()
    made.setFont(appearance.font(40))
    assert made.heightForWidth(80) > before
    assert made.sizeHint().height() > size.height()


def test_that_no_more_heights_than_needed_are_remembered(qtbot: QtBot) -> None:
    made = WrappedLabel()
    qtbot.addWidget(made)
    for width in range(20, 420, 2):
        made.heightForWidth(width)
    assert len(made._sizes) <= 64
