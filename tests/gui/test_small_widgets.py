"""A role's mark and a row of tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.small_widgets import MarkWidget, Tags
from careergui.render.marks import NAMES
from tests.builders import HTML


@pytest.fixture
def mark(qtbot: QtBot, appearance: Appearance) -> MarkWidget:
    made = MarkWidget(appearance, 20)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


@pytest.fixture
def tags(qtbot: QtBot) -> Tags:
    made = Tags()
    qtbot.addWidget(made)
    made.resize(400, 100)
    return made


def _texts(tags: Tags) -> list[str]:
    return [made.text() for made in tags.findChildren(QLabel)]


@pytest.mark.parametrize("slot", range(8))
def test_that_each_slot_has_its_mark_in_its_colour(mark: MarkWidget, appearance: Appearance, slot: int) -> None:
    mark.set_slot(slot)
    image = mark.grab().toImage()
    inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert appearance.theme.ink(slot).lower() in inks
    assert mark.accessibleName() == f"mark: {NAMES[slot]}"


def test_that_no_slot_is_no_mark(mark: MarkWidget) -> None:
    mark.set_slot(0)
    assert not mark.isHidden()
    mark.set_slot(None)
    assert mark.isHidden()


def test_that_a_mark_grows_with_the_text(mark: MarkWidget, appearance: Appearance) -> None:
    assert mark.sizeHint().width() == mark.sizeHint().height() == 24
    appearance.set_zoom(200)
    assert mark.sizeHint().width() == 48


def test_that_tags_stand_after_their_leading_word(tags: Tags) -> None:
    assert tags.isHidden()
    tags.set_words([("First", ["a", HTML]), ("Nothing", []), ("Then", ["b"])])
    assert _texts(tags) == ["First", "a", HTML, "Then", "b"]
    assert [bool(made.property("tag")) for made in tags.findChildren(QLabel)] == [False, True, True, False, True]
    assert {made.textFormat() for made in tags.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert not tags.isHidden()


def test_that_the_same_tags_are_not_made_anew_and_others_replace_them(tags: Tags) -> None:
    tags.set_words([("First", ["a"])])
    before = tags.findChildren(QLabel)
    tags.set_words([("First", ["a"])])
    assert tags.findChildren(QLabel) == before
    tags.set_words([("Then", ["b", "c"])])
    assert _texts(tags) == ["Then", "b", "c"]
    tags.set_words([])
    assert _texts(tags) == []
    assert tags.isHidden()


def test_that_many_tags_wrap(tags: Tags) -> None:
    tags.set_words([("Words", [f"number {number}" for number in range(30)])])
    assert tags.heightForWidth(200) > tags.heightForWidth(800)
