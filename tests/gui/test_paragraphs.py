"""Several paragraphs in one widget: as high as they need, read aloud, flagged where they are cautions."""

import pytest
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.paragraphs import Paragraphs
from tests.builders import HTML

LONG = "a sentence of many words that has to run over several lines wherever there is little room for it"


@pytest.fixture
def place(qtbot: QtBot, appearance: Appearance) -> Paragraphs:
    made = Paragraphs(appearance, "Notes")
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def test_that_it_is_hidden_while_there_is_none(place: Paragraphs) -> None:
    assert place.isHidden()
    place.set_texts([LONG])
    assert not place.isHidden()
    place.set_texts([])
    assert place.isHidden()
    assert place.heightForWidth(300) == 0


def test_that_it_is_named_and_its_text_read_as_it_is(place: Paragraphs) -> None:
    place.set_texts(["One.", HTML])
    assert place.accessibleName() == "Notes"
    assert place.accessibleDescription() == f"One.\n{HTML}"
    assert place.texts == ("One.", HTML)


def test_that_it_is_as_high_as_its_words_and_the_gaps_between_them(place: Paragraphs) -> None:
    place.set_texts([LONG])
    one = place.heightForWidth(300)
    assert place.heightForWidth(120) > one > place.heightForWidth(2000)
    place.set_texts([LONG, LONG, LONG])
    assert place.heightForWidth(300) == pytest.approx(3 * one + 2 * 5, abs=1)


def test_that_it_grows_with_the_text(place: Paragraphs, appearance: Appearance) -> None:
    place.set_texts(["One line."])
    small = place.heightForWidth(600)
    appearance.set_zoom(200)
    assert place.heightForWidth(600) == pytest.approx(2 * small, rel=0.1)


def test_that_a_flag_leaves_the_words_less_room(qtbot: QtBot, appearance: Appearance, place: Paragraphs) -> None:
    flagged = Paragraphs(appearance, "Cautions", flagged=True)
    qtbot.addWidget(flagged)
    flagged.resize(300, 60)
    flagged.set_texts(["Care."])
    place.set_texts(["Care."])
    place.resize(300, 60)

    def starts(of: Paragraphs) -> bool:
        image = of.grab().toImage()
        ground = image.pixelColor(299, 59)
        return any(image.pixelColor(x, y) != ground for x in range(12) for y in range(20))

    assert starts(flagged), "the flag"
    amber = appearance.theme.caution_text.lower()
    image = flagged.grab().toImage()
    near = [image.pixelColor(x, y).name() for x in range(14) for y in range(24)]
    assert amber in near


def test_that_every_paragraph_is_painted(place: Paragraphs) -> None:
    place.set_texts(["One."])
    one = place.grab().toImage()
    place.set_texts(["One.", "Two."])
    assert place.grab().toImage() != one
