"""The cards of an occupation that hold tables: outlook, what is asked, ratings, industries; and why there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog
from careergui.export.occupation_parts import NO_INDUSTRIES, NOT_RATED, rated_of
from careergui.gui.appearance import Appearance
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.occupation_grids import INDUSTRY_GROUPS
from careergui.gui.pages.occupation_cards import AskedCard, IndustryCard, OutlookCard, RatingsCard, TableCard, unrated
from careergui.gui.session import Session
from tests.gui.kit import session_of

NURSES, ACTORS, LEGISLATORS, DEVELOPERS, UNASKED = "29-1141", "27-2011", "11-1031", "15-1252", "11-2032"


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected=NURSES)


def _on(qtbot: QtBot, card: TableCard) -> TableCard:
    qtbot.addWidget(card)
    card.resize(620, 900)
    card.refresh()
    card.show()
    return card


def _now(card: TableCard, role: str) -> None:
    card.session.look(selected=role)
    card.refresh()


def _heads(card: TableCard) -> list[str]:
    assert card.table is not None
    return [line.head.text for line in card.table.table.grid.lines]


def _tables(card: TableCard) -> list[str]:
    return [made.table.accessibleName() for made in card.findChildren(ExplainedTable) if not made.isHidden()]


def test_that_the_outlook_says_whom_it_counts_and_that_it_is_no_promise(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, OutlookCard(session, appearance))
    assert _heads(card)[:2] == ["Jobs, 2024", "Jobs projected, 2034"]
    assert card.subtitle.text() == "United States; the self-employed are counted"
    assert card.under.text().endswith("A projection is no promise.")
    assert card.lead.isHidden()
    assert card.more.isHidden()


def test_that_an_outlook_that_is_not_given_says_why(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, OutlookCard(session, appearance))
    _now(card, "registered-nurse-case-manager")
    assert card.table is not None
    assert card.table.isHidden()
    assert card.lead.text()
    assert card.subtitle.isHidden()
    _now(card, NURSES)
    assert card.table.isVisible()
    assert card.lead.isHidden()


def test_that_what_is_asked_stands_apart_from_who_does_the_job(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, AskedCard(session, appearance))
    assert card.title.text() == "How to get in: what is asked"
    assert "who does the job is shown apart" in card.subtitle.text()
    assert card.under.text().startswith("Source of the kinds: ")
    assert "hold none" not in card.under.text()


def test_that_what_is_asked_says_in_an_area_that_it_is_of_the_nation(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, AskedCard(session, appearance))
    assert "United States" not in card.subtitle.text()
    session.look(area="OH")
    card.refresh()
    assert "United States" in card.subtitle.text()


def test_that_experience_and_training_are_one_click_away_and_go_again(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, AskedCard(session, appearance))
    further = [title for field, title in rated.ASKED.items() if field != "education"]
    assert card.more.text() == f"Show experience and training, {len(further)} more questions"
    assert len(_tables(card)) == 1
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert _tables(card)[1:] == further
    assert card.more.text() == "Show fewer"
    card.more.click()
    assert len(_tables(card)) == 1


def test_that_the_answers_name_their_source_and_what_is_left_out(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, AskedCard(session, appearance))
    card.more.click()
    said = [made.text() for made in card.findChildren(QLabel) if made.isVisible() and made.text().startswith("Percent of answers")]
    assert len(said) == len(rated.ASKED) - 1
    assert "those nobody chose are left out. Source: O*NET" in said[0]


def test_that_without_answers_only_the_kinds_stand_there(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, AskedCard(session, appearance))
    card.more.click()
    _now(card, UNASKED)
    assert len(_tables(card)) == 1
    assert card.more.isHidden()
    assert card.under.text().endswith("the O*NET releases used here hold none.")


def test_that_another_role_begins_folded(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, RatingsCard(session, appearance, "skills"))
    card.more.click()
    assert card.whole
    card.refresh()
    assert card.whole, "the same role stays open"
    _now(card, ACTORS)
    assert not card.whole


def test_that_ten_ratings_are_shown_and_all_on_demand(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, RatingsCard(session, appearance, "skills"))
    found = rated_of(session.catalog, session.catalog.roles[NURSES])
    assert found is not None
    every = [one.name for one in rated.ranked(found, "skills")]
    assert _heads(card) == every[:10]
    assert card.more.text() == f"Show all {len(every)}"
    card.more.click()
    assert _heads(card) == every
    assert card.more.text() == "Show fewer"


def test_that_interests_lead_with_the_strongest(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, RatingsCard(session, appearance, "interests"))
    found = rated_of(session.catalog, session.catalog.roles[NURSES])
    assert found is not None
    leading = rated.leading(found, "interests")
    assert leading
    assert card.lead.text().startswith(f"Leading: {leading[0]}")
    assert card.more.isHidden(), "fewer than ten are all shown"
    assert card.under.text().startswith("Source: O*NET")


def test_that_one_kind_that_was_never_rated_says_so(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, RatingsCard(session, appearance, "work_values"))
    _now(card, DEVELOPERS)
    assert card.isVisible()
    assert card.lead.text() == NOT_RATED
    assert card.more.isHidden()


def test_that_where_skills_are_missing_too_one_card_speaks_for_all(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, RatingsCard(session, appearance, "work_styles"))
    _now(card, LEGISLATORS)
    assert card.isHidden()


def test_which_kinds_are_spoken_for_together(official_catalog: Catalog) -> None:
    def of(role: str) -> list[str]:
        return unrated(rated_of(official_catalog, official_catalog.roles[role]))

    assert of(NURSES) == []
    assert of(DEVELOPERS) == [], "its skills are rated"
    assert of(LEGISLATORS) == ["skills", "knowledge", "work_styles"]
    assert unrated(None) == list(rated.KINDS)


def test_that_a_compared_role_has_its_own_colour_in_the_bars(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, ACTORS, NURSES, page="profile", selected=NURSES)
    card = _on(qtbot, RatingsCard(session, appearance, "skills"))
    assert card.table is not None
    assert {cell.slot for line in card.table.table.grid.lines for cell in line.cells if cell.bar is not None} == {1}
    _now(card, DEVELOPERS)
    assert card.slot == 0


def test_that_industries_come_by_jobs_and_by_pay_and_all_with_sectors(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, IndustryCard(session, appearance))
    found = session.catalog.library.industries(NURSES) if session.catalog.library else ()
    heads = _heads(card)
    assert [head for head in heads if head in INDUSTRY_GROUPS] == list(INDUSTRY_GROUPS[:2])
    assert len(heads) == 12
    assert card.more.text() == f"Show all {len(found)} industries and sectors"
    card.more.click()
    assert [head for head in _heads(card) if head in INDUSTRY_GROUPS] == list(INDUSTRY_GROUPS)


@pytest.mark.parametrize(("role", "unit"), [(NURSES, "US dollars per year before tax"), (ACTORS, "US dollars per hour before tax")])
def test_that_pay_by_industry_names_its_unit(qtbot: QtBot, session: Session, appearance: Appearance, role: str, unit: str) -> None:
    session.look(selected=role)
    card = _on(qtbot, IndustryCard(session, appearance))
    assert card.subtitle.text() == f"United States; {unit}"
    assert "rows do not add up" in card.under.text()


def test_that_an_occupation_without_industries_says_so(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _on(qtbot, IndustryCard(session, appearance))
    _now(card, LEGISLATORS)
    assert card.lead.text() == NO_INDUSTRIES
    assert (card.under.isHidden(), card.more.isHidden(), card.subtitle.isHidden()) == (True, True, True)
