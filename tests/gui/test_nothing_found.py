"""What the list says when nothing fits: the words, the way out of each facet, the nearest titles after a pause."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.nothing_found import NothingFound
from careergui.gui.role_finder import Lifting

PAY, AREA = Lifting(facet="pay", words="“Pay & more”", count=12), Lifting(facet="growth", words="growth", count=1)


@pytest.fixture
def place(qtbot: QtBot, appearance: Appearance) -> NothingFound:
    made = NothingFound(appearance)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def _ways(place: NothingFound) -> list[str]:
    QApplication.processEvents()  # a layout shows what was put into it in the next turn
    return [made.text() for made in place.findChildren(QPushButton) if made.isVisible()]


def _press(place: NothingFound, start: str) -> None:
    assert [text for text in _ways(place) if text.startswith(start)]
    next(made for made in place.findChildren(QPushButton) if made.isVisible() and made.text().startswith(start)).click()


def test_that_words_alone_lead_to_all_roles_and_to_other_words(qtbot: QtBot, place: NothingFound) -> None:
    place.say("zzz", (), 837)
    assert place._words.text() == "Nothing matches “zzz”"
    assert place._advice.isVisible()
    assert _ways(place) == ["Show all roles"]
    with qtbot.waitSignal(place.cleared):
        _press(place, "Show all roles")


def test_that_very_long_words_are_cut(place: NothingFound) -> None:
    place.say("z" * 60, (), 1)
    assert place._words.text() == f"Nothing matches “{'z' * 60}”"
    place.say("z" * 61, (), 1)
    assert place._words.text() == f"Nothing matches “{'z' * 60}…”"


def test_that_each_facet_has_its_way_out_with_a_number(qtbot: QtBot, place: NothingFound) -> None:
    place.say("", (PAY, AREA), 837)
    assert place._words.text() == "No role fits with these facets"
    assert place._advice.isHidden()
    assert _ways(place) == ["Without “Pay && more”: 12 roles", "Without growth: 1 role", "Clear all facets: 837 roles"]
    with qtbot.waitSignal(place.lifted) as told:
        _press(place, "Without growth")
    assert told.args == ["growth"]
    with qtbot.waitSignal(place.lifted_all):
        _press(place, "Clear all")


def test_that_one_facet_needs_no_way_out_of_all_and_a_useless_one_is_left_out(place: NothingFound) -> None:
    place.say("", (PAY,), 837)
    assert _ways(place) == ["Without “Pay && more”: 12 roles"]
    place.say("", (PAY, Lifting(facet="x", words="x", count=0)), 837)
    assert _ways(place) == ["Without “Pay && more”: 12 roles", "Clear all facets: 837 roles"]


def test_that_with_words_and_facets_the_search_can_be_emptied(place: NothingFound) -> None:
    place.say("nurse", (PAY,), 837)
    assert place._words.text() == "Nothing matches “nurse” with these facets"
    assert _ways(place)[-1] == "Empty the search"


def test_that_the_nearest_titles_are_asked_for_after_a_pause(qtbot: QtBot, place: NothingFound) -> None:
    with qtbot.waitSignal(place.asked):
        place.say("nrse", (), 837)


def test_that_nothing_is_asked_for_while_facets_are_the_reason_or_nothing_is_typed(place: NothingFound) -> None:
    place.say("nrse", (PAY,), 837)
    assert not place._pause.isActive()
    place.say(" ", (), 837)
    assert not place._pause.isActive()


def test_that_hiding_stops_the_asking(place: NothingFound) -> None:
    place.say("nrse", (), 837)
    assert place._pause.isActive()
    place.hide()
    assert not place._pause.isActive()


def test_that_a_suggestion_opens_its_role(qtbot: QtBot, place: NothingFound) -> None:
    place.say("", (), 0)
    place.suggest({"29-1141": "Registered Nurses", "x": "R&D"})
    assert _ways(place) == ["Registered Nurses", "R&&D"]
    with qtbot.waitSignal(place.opened) as told:
        qtbot.mouseClick(place.findChildren(QPushButton)[-2], Qt.MouseButton.LeftButton)
    assert told.args == ["29-1141"]


def test_that_without_suggestions_nothing_is_headed(place: NothingFound) -> None:
    place.say("zz", (), 1)
    before = len(place._buttons)
    place.suggest({})
    assert len(place._buttons) == before


def test_that_what_was_said_before_goes(place: NothingFound) -> None:
    place.say("", (PAY, AREA), 837)
    place.suggest({"a": "A"})
    place.say("x", (), 837)
    assert _ways(place) == ["Show all roles"]
