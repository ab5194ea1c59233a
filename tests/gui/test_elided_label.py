"""A line that ends in "…" where there is no room, and is whole in its tooltip."""

import pytest
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.elided_label import ElidedLabel


@pytest.fixture
def line(qtbot: QtBot, appearance: Appearance) -> ElidedLabel:
    made = ElidedLabel("secondary", "text2", appearance)
    qtbot.addWidget(made)
    made.setText("Registered <Nurses> & more")
    made.resize(600, 20)
    made.show()
    return made


def test_that_words_with_room_need_no_tooltip(line: ElidedLabel) -> None:
    assert line.words == "Registered <Nurses> & more"
    assert line.toolTip() == ""


def test_that_cut_words_are_whole_in_the_tooltip(line: ElidedLabel) -> None:
    line.resize(60, 20)
    assert line.toolTip() == "<p>Registered &lt;Nurses&gt; &amp; more</p>"
    line.resize(600, 20)
    assert line.toolTip() == ""


def test_that_shorter_words_stand_in_only_where_the_whole_does_not_fit(line: ElidedLabel) -> None:
    line.shorter = "RN"
    assert line.words == "Registered <Nurses> & more"
    line.resize(60, 20)
    assert line.words == "RN"
    line.shorter = ""
    assert line.words == "Registered <Nurses> & more"


def test_that_it_gives_way_and_grows_with_the_text(line: ElidedLabel, appearance: Appearance) -> None:
    assert line.minimumSizeHint().width() == 0
    small = line.sizeHint().width()
    appearance.set_zoom(200)
    assert line.sizeHint().width() == pytest.approx(2 * small, rel=0.1)


def test_that_what_is_shown_is_painted(line: ElidedLabel) -> None:
    line.resize(60, 20)
    cut = line.grab().toImage()
    line.shorter = "RN"
    assert line.grab().toImage() != cut
