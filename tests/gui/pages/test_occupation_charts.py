"""The charts of an occupation with words beside them: levels of skills and knowledge, schooling asked of new hires."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog
from careergui.export.occupation_parts import NOT_RATED, rated_of
from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartCard, ChartViews
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.pages.occupation_charts import LevelsCard, SchoolingCard
from careergui.gui.session import Session
from tests.gui.kit import session_of

NURSES, LEGISLATORS, DEVELOPERS, MIXED, UNASKED = "29-1141", "11-1031", "15-1252", "11-3071", "11-2032"
NONE = Grid(columns=(), lines=())


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected=NURSES)


def _on(qtbot: QtBot, card: ChartCard) -> ChartCard:
    qtbot.addWidget(card)
    card.resize(620, 700)
    card.show()
    card.refresh()
    return card


def _levels(qtbot: QtBot, session: Session, look: Appearance, field: str = "skills") -> LevelsCard:
    card = LevelsCard(session, look, field, ChartViews())
    _on(qtbot, card)
    return card


def _schooling(qtbot: QtBot, session: Session, look: Appearance) -> SchoolingCard:
    card = SchoolingCard(session, look, ChartViews())
    _on(qtbot, card)
    return card


def _lead(card: ChartCard) -> str:
    item = card.body.itemAt(0)
    first = item.widget() if item is not None else None
    assert isinstance(first, QLabel)
    return first.text() if first.isVisible() else ""


def _every(session: Session, role: str, field: str = "skills") -> list[str]:
    found = rated_of(session.catalog, session.catalog.roles[role])
    assert found is not None
    return [one.name for one in rated.ranked(found, field)]


def _table(card: ChartCard) -> list[str]:
    card.table_button.setChecked(True)
    assert isinstance(card.table, ExplainedTable)
    return [line.head.text for line in card.table.table.grid.lines]


def test_that_the_chart_is_headed_by_its_kind_and_offers_all_with_errors(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _levels(qtbot, session, appearance)
    assert card.title.text() == "Skills"
    assert card.more.text() == f"Show all {len(_every(session, NURSES))} with importance, level and error"
    assert card.scale.isVisible()
    assert _lead(card) == ""


def test_that_the_link_opens_the_table_of_all_and_closes_it(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _levels(qtbot, session, appearance)
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.more.text() == "Hide the table"
    assert _table(card) == _every(session, NURSES)
    card.more.click()
    assert card.more.text().startswith("Show all ")
    assert card.table is not None
    assert card.table.isHidden()


def test_that_the_scale_can_be_importance(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _levels(qtbot, session, appearance)
    before = card.spec
    card.scale.click("-importance")
    assert card.kind == "skills-importance"
    assert card.spec != before
    assert card.title.text() == "Skills"


def test_that_averages_of_several_occupations_are_named_above(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    session.look(selected=MIXED)
    card = _levels(qtbot, session, appearance)
    assert "Plain averages of" in _lead(card) or "Rated as" in _lead(card)
    session.look(selected=NURSES)
    card.refresh()
    assert _lead(card) == ""


def test_that_one_line_speaks_for_all_that_was_never_rated(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _levels(qtbot, session, appearance)
    session.look(selected=LEGISLATORS)
    card.refresh()
    assert card.isVisible()
    assert card.title.text() == "Skills, knowledge and work styles"
    assert _lead(card) == NOT_RATED
    assert (card.holder.isHidden(), card.more.isHidden(), card.scale.isHidden(), card.spec) == (True, True, True, None)
    session.look(selected=NURSES)
    card.refresh()
    assert (card.holder.isHidden(), card.more.isHidden(), card.scale.isHidden()) == (False, False, False)


def test_that_knowledge_hides_where_the_card_of_skills_speaks_for_it(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _levels(qtbot, session, appearance, "knowledge")
    session.look(selected=LEGISLATORS)
    card.refresh()
    assert card.isHidden()
    session.look(selected=NURSES)
    card.refresh()
    assert card.isVisible()


def test_that_knowledge_alone_that_was_never_rated_is_said_under_its_own_name(
    qtbot: QtBot, session: Session, appearance: Appearance
) -> None:
    session.look(selected=DEVELOPERS)
    card = _levels(qtbot, session, appearance, "knowledge")
    assert card.isVisible()
    assert card.title.text() == "Knowledge"
    assert _lead(card) == NOT_RATED


def test_that_the_bars_in_the_table_have_the_roles_colour(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, DEVELOPERS, NURSES, page="profile", selected=NURSES)
    card = _levels(qtbot, session, appearance)
    assert {cell.slot for line in card._figures().lines for cell in line.cells if cell.bar is not None} == {1}


def test_that_schooling_asked_has_its_heading_and_its_answers(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _schooling(qtbot, session, appearance)
    assert card.title.text() == "Schooling asked of new hires"
    assert card.more.text() == "Show the answers one by one"
    found = rated_of(session.catalog, session.catalog.roles[NURSES])
    assert found is not None
    given = [option.name for option in rated.answers(found, "education") if option.share or option.status == "suppressed"]
    card.more.click()
    assert _table(card) == given
    assert card.more.text() == "Hide the table"


def test_that_schooling_hides_where_nobody_was_asked_and_comes_back(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    card = _schooling(qtbot, session, appearance)
    session.look(selected=UNASKED)
    card.refresh()
    assert card.isHidden()
    session.look(selected=NURSES)
    card.refresh()
    assert card.isVisible()


def test_that_with_nothing_selected_there_are_no_figures(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    levels, schooling = _levels(qtbot, session, appearance), _schooling(qtbot, session, appearance)
    session.look(selected="")
    for card in (levels, schooling):
        card.refresh()
    assert (levels._figures(), schooling._figures()) == (NONE, NONE)
    assert schooling.isHidden()
