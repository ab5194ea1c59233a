"""The comparison in sentences: a block a role, any pair either way, and all of it as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from careergui.compare.narrative import about
from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.sentences_card import SentenceBlock, SentencesCard
from careergui.gui.session import Session
from tests.builders import HARD, hard_catalog
from tests.gui.kit import laid_out, session_of

A, B, C = "case-manager", "case-worker", "social-services-case-manager"


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, A, B, C)


@pytest.fixture
def card(qtbot: QtBot, session: Session, appearance: Appearance) -> SentencesCard:
    return laid_out(qtbot, SentencesCard(session, appearance), 900, 700)


def _titles(card: SentencesCard) -> list[str]:
    return [block._title.text() for block in card._blocks if block.isVisible()]


def _pair(card: SentencesCard) -> tuple[str, str]:
    return card.first.currentText(), card.second.currentText()


def test_that_every_other_role_stands_against_the_baseline(card: SentencesCard) -> None:
    assert _titles(card) == ["Case Worker against Case Manager", "Social Services Case Manager against Case Manager"]


def test_that_the_sentences_are_those_of_the_comparison(card: SentencesCard, session: Session) -> None:
    comparison = session.comparison()
    assert comparison is not None
    wanted = tuple(sentence.text for sentence in about(comparison, session.catalog.roles[B]))
    assert wanted
    assert card._blocks[0].sentences.texts == wanted


def test_that_what_the_source_says_of_a_pair_stands_below(card: SentencesCard, session: Session) -> None:
    pair = session.catalog.pair(B, A)
    notes = tuple(note.text for note in pair.notes) if pair else ()
    assert card._blocks[0].notes.texts == notes


def test_that_fewer_roles_leave_no_block_behind(card: SentencesCard, session: Session) -> None:
    session.remove(C)
    card.refresh()
    assert _titles(card) == ["Case Worker against Case Manager"]
    session.undo()
    card.refresh()
    assert len(_titles(card)) == 2


def test_that_one_role_alone_leaves_the_card_as_it_was(card: SentencesCard, session: Session) -> None:
    before = _titles(card)
    session.remove(B)
    session.remove(C)
    card.refresh()
    assert _titles(card) == before


def test_that_the_pair_begins_with_one_that_is_not_said_above(card: SentencesCard) -> None:
    assert _pair(card) == ("Social Services Case Manager", "Case Worker")
    assert card.pair.isVisible()
    assert card.pair.text.startswith("Social Services Case Manager against Case Worker\n")


def test_that_of_two_roles_the_pair_is_turned_round(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    card = SentencesCard(session_of(catalog, A, B), appearance)
    qtbot.addWidget(card)
    card.refresh()
    assert _pair(card) == ("Case Manager", "Case Worker")


def test_that_the_pair_is_turned_round_by_a_click(qtbot: QtBot, card: SentencesCard) -> None:
    qtbot.mouseClick(card.turn, Qt.MouseButton.LeftButton)
    assert _pair(card) == ("Case Worker", "Social Services Case Manager")
    assert card.pair.text.startswith("Case Worker against Social Services Case Manager\n")


def test_that_a_pair_is_chosen_by_keyboard(qtbot: QtBot, card: SentencesCard) -> None:
    card.choose(A, C)
    card.second.setFocus()
    qtbot.keyClick(card.second, Qt.Key.Key_Up)
    assert _pair(card) == ("Case Manager", "Case Worker")
    assert card.pair.text.startswith("Case Manager against Case Worker\n")


def test_that_a_role_is_not_compared_with_itself(card: SentencesCard) -> None:
    card.choose(A, A)
    assert card.pair.isHidden()
    card.choose(A, B)
    assert card.pair.isVisible()


def test_that_a_chosen_pair_stays_while_both_are_compared(card: SentencesCard, session: Session) -> None:
    card.choose(B, A)
    session.add("registered-nurse-case-manager")
    card.refresh()
    assert _pair(card) == ("Case Worker", "Case Manager")
    session.remove(B)
    card.refresh()
    assert "Case Worker" not in _pair(card)


def test_that_all_sentences_are_copied_each_block_once(card: SentencesCard, session: Session) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    card.choose(B, A)  # the same as the first block
    card.copy()
    text = QGuiApplication.clipboard().text()
    assert text.count("Case Worker against Case Manager\n") == 1
    assert text.startswith(card._blocks[0].text)
    assert text.endswith("\n")
    assert said == ["Copied the comparison in sentences"]


def test_that_roles_without_common_figures_say_so(qtbot: QtBot, appearance: Appearance) -> None:
    session = session_of(hard_catalog(), "silent", "markup")
    comparison = session.comparison()
    assert comparison is not None
    block = SentenceBlock(appearance)
    qtbot.addWidget(block)
    block.say(comparison, session.catalog.roles["markup"])
    if not about(comparison, session.catalog.roles["markup"]):
        assert block.sentences.texts == ("The sources give no figure that the two could be compared by.",)
    assert block.text.endswith(block.sentences.texts[-1])


def test_that_eight_roles_have_seven_blocks(qtbot: QtBot, appearance: Appearance) -> None:
    card = SentencesCard(session_of(hard_catalog(), *HARD, A), appearance)
    qtbot.addWidget(card)
    card.refresh()
    card.show()
    assert len(_titles(card)) == 7
    assert card.first.count() == card.second.count() == 8


def test_that_the_choosers_have_names_for_the_ear(card: SentencesCard) -> None:
    assert (card.first.accessibleName(), card.second.accessibleName()) == ("Role to compare", "Role to compare it with")
    assert card.turn.accessibleName() == "Compare the two the other way round"
