"""Long lists of names behind a search: the first as tags, all on demand, a field that narrows them, one key back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.export.occupation_parts import NOT_LISTED, connected_of
from careergui.gui.appearance import Appearance
from careergui.gui.pages.names_card import Groups, NamesCard, SoftwareCard, TitlesCard
from careergui.gui.session import Session
from tests.gui.kit import session_of

NURSES, SUPERVISORS, UNKNOWN, PLAIN_SOFTWARE, MANY_PROGRAMS = "29-1141", "51-1011", "11-9039", "35-2015", "15-1299"


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected=NURSES)


def _on(qtbot: QtBot, card: NamesCard) -> NamesCard:
    qtbot.addWidget(card)
    card.resize(900, 500)
    card.refresh()
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def _tags(card: NamesCard) -> list[str]:
    return [made.text() for made in card.tags.findChildren(QLabel) if card.tags.isVisible()]


def _now(card: NamesCard, role: str) -> None:
    card.session.look(selected=role)
    card.refresh()


def _titles(card: NamesCard, role: str) -> list[str]:
    found = connected_of(card.session.catalog, card.session.catalog.roles[role])
    return [*found.reported_titles, *found.other_titles]


def test_that_the_titles_people_named_come_first_and_no_more_than_two_dozen(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    assert _tags(card) == ["Named by people in the job", *_titles(card, NURSES)[:24]]
    assert card.more.text() == f"Show all {len(_titles(card, NURSES))} titles"
    assert card.field is None
    assert card.rest.isHidden()


def test_that_all_titles_replace_the_first_ones(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.found.texts == ("  ·  ".join(_titles(card, NURSES)),)
    assert card.tags.isHidden()
    assert card.rest.isHidden()
    assert card.more.text() == "Show fewer"
    card.more.click()
    assert card.tags.isVisible()
    assert card.found.isHidden()
    assert card.field is not None
    assert card.field.isHidden()


def test_that_typing_narrows_by_every_word_in_any_case(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    card.reveal()
    assert card.field is not None
    assert card.field.hasFocus()
    assert card.field.accessibleName() == "Search these titles"
    qtbot.keyClicks(card.field, "NURSE charge")
    fitting = [name for name in _titles(card, NURSES) if "nurse" in name.casefold() and "charge" in name.casefold()]
    assert fitting
    assert card.found.texts == ("  ·  ".join(fitting),)
    assert card.rest.text() == f"{len(fitting)} of {len(_titles(card, NURSES))} titles"


def test_that_words_no_title_has_are_said(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    card.reveal()
    assert card.field is not None
    qtbot.keyClicks(card.field, "zzz")
    assert card.rest.text() == "No title has these words."
    assert card.found.isHidden()


def test_that_escape_folds_the_list_and_otherwise_is_left_to_others(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    opened = [card.open]
    for act in (lambda: qtbot.keyClick(card, Qt.Key.Key_Escape), card.reveal, lambda: qtbot.keyClick(card, Qt.Key.Key_Escape)):
        act()
        opened.append(card.open)
    assert opened == [False, False, True, False]


def test_that_revealing_what_is_open_leaves_it_open(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    card.reveal()
    card.reveal()
    assert card.open


def test_that_very_many_titles_are_listed_in_part_and_counted(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    _now(card, SUPERVISORS)
    card.reveal()
    every = _titles(card, SUPERVISORS)
    assert card.found.texts[0].count("  ·  ") == 299
    assert card.rest.text() == f"{len(every) - 300} more: type to narrow the list."


def test_that_another_role_begins_folded_with_an_empty_field(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, TitlesCard(session, appearance))
    card.reveal()
    assert card.field is not None
    card.field.setText("nurse")
    card.refresh()
    assert (card.open, card.field.text()) == (True, "nurse")
    _now(card, SUPERVISORS)
    assert (card.open, card.field.text()) == (False, "")


def test_that_an_occupation_without_programs_says_why(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    session.look(selected=UNKNOWN)
    card = _on(qtbot, SoftwareCard(session, appearance))
    assert card.lead.text() == NOT_LISTED
    assert (card.tags.isHidden(), card.more.isHidden(), card.under.isHidden()) == (True, True, True)
    card.reveal()
    assert not card.open
    assert card.field is None


def test_that_programs_in_demand_stand_before_hot_ones_and_none_twice(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, SoftwareCard(session, appearance))
    found = connected_of(session.catalog, session.catalog.roles[NURSES]).software
    assert found is not None
    assert session.catalog.library is not None
    names = session.catalog.library.products()
    demanded = [names[place] for place in found.products if place in found.in_demand]
    hot = [names[place] for place in found.products if place in found.hot and place not in found.in_demand]
    assert _tags(card) == ["In demand here", *demanded, "Hot technology", *hot]
    assert card.more.text() == f"Show all {len(found.products)} programs"


def test_that_programs_of_no_rank_stand_as_in_use_and_need_no_more(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    session.look(selected=PLAIN_SOFTWARE)
    card = _on(qtbot, SoftwareCard(session, appearance))
    assert _tags(card)[0] == "In use"
    assert len(_tags(card)) == 6
    assert card.more.isHidden()


def test_that_the_first_programs_stay_beside_all_of_them(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, SoftwareCard(session, appearance))
    card.reveal()
    assert card.tags.isVisible()
    assert card.found.isVisible()


def test_that_each_group_of_tags_is_cut_at_two_dozen(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    session.look(selected=MANY_PROGRAMS)
    card = _on(qtbot, SoftwareCard(session, appearance))
    tags = _tags(card)
    assert tags.index("Hot technology") == 25
    assert len(tags) == 50


def test_that_the_source_is_named(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, SoftwareCard(session, appearance))
    assert card.under.text().startswith("Source: O*NET")
    assert card.under.text().endswith(".")


def test_that_names_are_shown_as_they_are(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    class Odd(NamesCard):
        def names(self, catalog: Catalog, role: Role) -> tuple[Groups, list[str]]:
            return [("First", ["R&D <b>lead</b>"])], ["R&D <b>lead</b>", "Other"]

    card = _on(qtbot, Odd(session, appearance, "Odd"))
    assert _tags(card) == ["First", "R&D <b>lead</b>"]
    assert {made.textFormat() for made in card.tags.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert card.more.text() == "Show all 2 names"


def test_that_a_title_that_fills_its_group_needs_no_button(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    class Few(NamesCard):
        def names(self, catalog: Catalog, role: Role) -> tuple[Groups, list[str]]:
            return [("All", ["One", "Two"])], ["One", "Two"]

    card = _on(qtbot, Few(session, appearance, "Few"))
    assert card.more.isHidden()
