"""The Profile page of an official occupation: everything its sources hold, each gap with its source, nothing read before it is needed."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careergui.charts.spec import Absent, Bar, Point
from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog
from careergui.export.occupation_parts import NOT_RATED, connected_of, rated_of
from careergui.gui.appearance import Appearance
from careergui.gui.card import Card
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartCard
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.export_choices import ExportChoices, command_line
from careergui.gui.pages.names_card import NamesCard
from careergui.gui.pages.occupation_cards import TableCard
from careergui.gui.pages.occupation_charts import LevelsCard
from careergui.gui.pages.profile import ProfilePage
from careergui.gui.pages.related_card import RelatedOccupationsCard
from careergui.gui.shown import shown_subject
from careergui.text import amount
from tests.gui.kit import cut_words, filled, session_of, shown, words_on

NURSES = "29-1141"
ODD = ("27-2011", "25-2021", "11-1031", "15-1299", "29-2043", "31-1120")


@pytest.fixture
def page(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> ProfilePage:
    return shown(qtbot, ProfilePage(session_of(official_catalog, page="profile", selected=NURSES), appearance))


def _table(page: ProfilePage, name: str) -> TableCard:
    card = page.card(name)
    assert isinstance(card, TableCard)
    return card


def _of(qtbot: QtBot, catalog: Catalog, look: Appearance, role: str, area: str = "US") -> ProfilePage:
    session = session_of(catalog, page="profile", selected=role)
    session.look(area=area)
    return shown(qtbot, ProfilePage(session, look))


def _chart(page: ProfilePage, name: str) -> ChartCard:
    card = page.card(name)
    assert isinstance(card, ChartCard)
    return card


def _grid(card: ChartCard) -> Grid:
    """The table behind a chart, with a source for every figure."""
    card.table_button.setChecked(True)
    assert isinstance(card.table, ExplainedTable)
    return card.table.table.grid


def test_that_every_figure_of_an_occupation_is_on_its_profile(page: ProfilePage, official_catalog: Catalog) -> None:
    _grid(_chart(page, "education"))
    said = words_on(page).replace("+", "")
    facts = official_catalog.roles[NURSES].facts
    missing = [name for name, one in facts.items() if one.value is not None and amount(one.value, one.unit) not in said]
    assert missing == []


def test_that_its_code_group_summary_and_titles_are_said(page: ProfilePage, official_catalog: Catalog) -> None:
    said, found = words_on(page), connected_of(official_catalog, official_catalog.roles[NURSES])
    assert found.summary in said
    assert "written for this program" in said
    assert "SOC 29-1141" in said
    assert official_catalog.groups["29-1000"] in said


def test_that_all_titles_are_behind_the_link_and_can_be_searched(page: ProfilePage, qtbot: QtBot) -> None:
    titles = page.card("titles")
    assert isinstance(titles, NamesCard)
    titles.reveal()
    assert titles.field is not None
    qtbot.keyClicks(titles.field, "nurse staff")
    assert "Staff Nurse" in titles.found.texts[0]
    assert "Charge Nurse" not in titles.found.texts[0]
    titles.field.setText("zzz")
    assert (titles.found.texts, titles.rest.text()) == ((), "No title has these words.")


@pytest.mark.parametrize("field", ["skills", "knowledge"])
def test_that_the_ten_highest_levels_are_drawn_and_all_are_in_the_table(page: ProfilePage, official_catalog: Catalog, field: str) -> None:
    card = page.card(field)
    found = rated_of(official_catalog, official_catalog.roles[NURSES])
    assert found is not None
    assert isinstance(card, LevelsCard)
    assert card.spec is not None
    highest = sorted((one.level for one in rated.ranked(found, field) if one.level is not None), reverse=True)
    drawn = [mark.value for mark in card.spec.marks if isinstance(mark, Point)]
    assert drawn == highest[:10]
    card.more.click()
    assert [line.head.text for line in _grid(card).lines] == [one.name for one in rated.ranked(found, field)]
    assert card.more.text() == "Hide the table"


def test_that_levels_can_be_turned_into_importance(page: ProfilePage) -> None:
    card = page.card("skills")
    assert isinstance(card, LevelsCard)
    card.scale.click("-importance")
    assert card.spec is not None
    assert (card.kind, card.spec.kind) == ("skills-importance", "skills-importance")


@pytest.mark.parametrize("kind", ["skills", "knowledge", "required-education", "industry-pay", "education", "pay"])
def test_that_the_export_of_the_profile_makes_the_chart_that_is_shown(page: ProfilePage, kind: str) -> None:
    subject = shown_subject(page.session)
    assert subject is not None
    assert kind in subject.kinds
    # A file also says whose marks its are and under which terms, which the screen does elsewhere.
    assert replace(subject.chart(kind), roles=(), terms=()) == _chart(page, kind).spec
    assert command_line(kind, subject, ExportChoices(), Path("a.png"), "") == f"careergui chart {kind} {NURSES} -o a.png"


def test_that_withheld_answers_on_schooling_are_hatched_and_stand_in_the_table(page: ProfilePage) -> None:
    card = _chart(page, "required-education")
    assert card.spec is not None
    assert any(isinstance(mark, Bar) and mark.hatched for mark in card.spec.marks)
    assert any("Withheld" in line.cells[0].text for line in _grid(card).lines)


def test_that_sectors_are_a_chart_and_in_the_table_only_on_demand(page: ProfilePage) -> None:
    card, heading = _table(page, "industries"), "Sectors, most jobs first"
    assert heading not in words_on(card)
    card.more.click()
    assert heading in words_on(card)


@pytest.mark.parametrize("role", ODD)
def test_that_a_chart_without_figures_is_not_drawn(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance, role: str) -> None:
    page = _of(qtbot, official_catalog, appearance, role)
    empty = [
        card.kind
        for card in page.charts
        if card.isVisibleTo(page)
        and card.holder.isVisibleTo(page)
        and card.spec
        and all(isinstance(mark, Absent) for mark in card.spec.marks)
    ]
    assert empty == []


def test_that_what_is_national_says_so_where_an_area_is_chosen(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    page = _of(qtbot, official_catalog, appearance, NURSES, "OH")
    names = ("outlook", "asked", "required-education", "education", "skills", "knowledge", "work_styles", "industry-pay", "industries")
    silent = [name for name in names if isinstance(card := page.card(name), Card) and "United States" not in card.subtitle.text()]
    assert silent == []


def test_that_a_rating_says_its_error_source_and_place(page: ProfilePage) -> None:
    said = _grid(_chart(page, "skills")).lines[0].cells[0].words
    assert all(word in said for word in ("importance", "±", "O*NET 30.1", "Skills.xlsx", "29-1141.00"))


def test_that_a_figure_can_be_followed_to_its_release(page: ProfilePage) -> None:
    said = [cell.words for table in page.card("pay").findChildren(ExplainedTable) for line in table.table.grid.lines for cell in line.cells]
    assert any("OEUN000000000000029114113 in oews-2025" in words for words in said)


def test_that_what_is_asked_and_who_does_the_job_are_two_things(page: ProfilePage) -> None:
    assert "what is asked" in _table(page, "asked").title.text()
    assert "Who does the job" in words_on(page.card("education"))


def test_that_experience_and_training_are_shown_on_demand(page: ProfilePage) -> None:
    card = _table(page, "asked")
    assert rated.ASKED["experience"] not in words_on(card)
    card.more.click()
    assert all(title in words_on(card) for field, title in rated.ASKED.items() if field != "education")


def test_that_the_space_bar_adds_a_related_occupation_and_enter_opens_it(page: ProfilePage, qtbot: QtBot) -> None:
    card = page.card("occupations")
    assert isinstance(card, RelatedOccupationsCard)
    assert card.table is not None
    table = card.table.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    near = connected_of(page.session.catalog, page.session.catalog.roles[NURSES]).related[0].role
    assert page.session.state.roles == (near,)
    table.opened.emit(1)
    assert page.session.state.selected == near


def test_that_one_click_compares_the_nearest_and_keeps_the_area(page: ProfilePage) -> None:
    page.session.look(area="OH")
    page.name.all_related.click()
    assert page.session.state.roles[0] == NURSES
    assert page.session.state.area == "OH"


@pytest.mark.parametrize("role", ODD)
def test_that_occupations_with_gaps_say_so_in_plain_text(
    qtbot: QtBot, official_catalog: Catalog, appearance: Appearance, role: str
) -> None:
    page = _of(qtbot, official_catalog, appearance, role)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    assert official_catalog.roles[role].title in words_on(page)
    assert cut_words(page) == []


def test_that_pay_by_the_hour_only_says_so_in_one_line(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    said = words_on(_of(qtbot, official_catalog, appearance, "27-2011"))
    assert "A year: not given. Paid by the hour only or by the year only" in said
    assert "$29.05" in said


def test_that_what_was_never_rated_is_one_line(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    said = words_on(_of(qtbot, official_catalog, appearance, "29-2043"))
    assert said.count(NOT_RATED) == 1


def test_that_an_area_without_a_figure_offers_the_nearest_larger_one(
    qtbot: QtBot, official_catalog: Catalog, appearance: Appearance
) -> None:
    page = _of(qtbot, official_catalog, appearance, "29-1211", "10180")
    assert "In Texas, the nearest larger area" in words_on(page)
    assert "Not given for" not in words_on(page)
    offer = next(one for one in page.card("pay").findChildren(QWidget) if hasattr(one, "go"))
    offer.go.click()
    assert page.session.state.area == "TX"


def test_that_a_shared_census_group_is_said_where_the_shares_stand(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    assert "census counts together" in words_on(_of(qtbot, official_catalog, appearance, "25-2021").card("education"))


def test_that_the_links_offer_the_sections_of_what_is_shown(page: ProfilePage, qtbot: QtBot) -> None:
    assert page.links.offered == [
        "pay",
        "industries",
        "outlook",
        "entry",
        "education",
        "skills",
        "styles",
        "software",
        "related",
        "titles",
        "notes",
    ]
    page.session.look(selected="case-manager")
    filled(qtbot, page)
    assert "duties" in page.links.offered
    assert "$42,084" in words_on(page)
