"""The Compare page: every difference in the table, sentences for any pair, and a beginning for those who have not begun."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careergui.compare.comparison import in_order
from careergui.compare.narrative import about, headline
from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import ExportChoices, command_line
from careergui.gui.pages.compare import ComparePage
from careergui.gui.pages.pay_card import PayCard
from careergui.gui.pages.rated_chart_card import RatedChartCard
from careergui.text import signed
from tests.builders import BUNDLED, BUNDLED_FIRST, HARD_FIRST, hard_catalog
from tests.gui.kit import filled, session_of, shown, table_words, words_on


@pytest.fixture
def page(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> ComparePage:
    return shown(qtbot, ComparePage(session_of(catalog, *BUNDLED), appearance))


def test_that_every_difference_the_source_states_is_in_the_table(page: ComparePage, catalog: Catalog) -> None:
    said = table_words(page.table.table)
    for pair in catalog.pairs.values():
        for measure, found in pair.differences.items():
            assert any(signed(found.value or 0, found.unit) in text for text in said), (pair.role, measure)


def test_that_every_difference_of_any_two_roles_is_in_the_table(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(catalog, *BUNDLED), appearance))
    for baseline in BUNDLED:
        page.session.set_baseline(baseline)
        comparison = in_order(catalog, BUNDLED, baseline)
        said = table_words(page.table.table)
        for row, role in itertools.product(comparison.rows, comparison.others):
            found = row.differences[role.id]
            assert found.value is None or any(signed(found.value, found.unit) in text for text in said)


def test_that_a_missing_cell_says_its_reason(page: ComparePage, catalog: Catalog) -> None:
    grid = page.table.table.grid
    cells = [cell for line in grid.lines for cell in line.cells if cell.text.startswith("Not given")]
    assert cells
    reason = catalog.roles["social-services-case-manager"].facts["pay.industry.best"].note
    assert any(reason in cell.words for cell in cells)
    assert all(len(cell.words) > len("Not given") + 10 for cell in cells)


def test_that_a_figure_tells_its_status_print_and_source(page: ComparePage) -> None:
    words = [cell.words for line in page.table.table.grid.lines for cell in line.cells if cell.text.startswith("$62,016")]
    assert len(words) == 1
    assert all(part in words[0] for part in ("Derived.", "Printed as “$19,932 higher”", "Source: Career page, undated."))


def test_that_the_headline_is_the_computed_one(page: ComparePage, catalog: Catalog) -> None:
    assert page.headline.text() == headline(in_order(catalog, BUNDLED))


def test_that_figures_rest_on_resumes_is_said(page: ComparePage) -> None:
    assert "based on résumés; not official statistics" in page.basis.text()


def test_that_all_sentences_against_the_baseline_are_on_the_page(page: ComparePage, catalog: Catalog) -> None:
    comparison, said = in_order(catalog, BUNDLED), words_on(page.sentences)
    assert all(sentence.text in said for role in comparison.others for sentence in about(comparison, role))
    assert all(note.text in said for pair in catalog.pairs.values() for note in pair.notes)


def test_that_any_two_roles_are_compared_in_sentences_either_way(page: ComparePage, catalog: Catalog) -> None:
    for first, second in itertools.permutations(BUNDLED, 2):
        page.sentences.choose(first, second)
        comparison = in_order(catalog, (first, second), second)
        assert page.sentences.pair.sentences.texts == tuple(sentence.text for sentence in about(comparison, catalog.roles[first]))


def test_that_the_two_roles_turn_round(page: ComparePage) -> None:
    page.sentences.choose("case-worker", "case-manager")
    page.sentences.turn.click()
    assert page.sentences.pair.text.startswith("Case Manager against Case Worker")


def test_that_the_sentences_can_be_copied(page: ComparePage) -> None:
    page.sentences.copy()
    assert "$19,932 higher for Registered Nurse Case Manager" in QGuiApplication.clipboard().text()


def test_that_a_removed_role_leaves_table_charts_and_sentences(page: ComparePage, qtbot: QtBot) -> None:
    page.session.remove("case-worker")
    filled(qtbot, page)
    assert "Case Worker" not in words_on(page)


def test_that_eight_roles_have_eight_columns(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(hard_catalog(), *BUNDLED_FIRST), appearance))
    assert page.table.table.model().columnCount() == 8
    assert not page.table.table.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_hard_roles_are_compared_as_plain_text_at_any_size(qtbot: QtBot, appearance: Appearance, zoom: int) -> None:
    appearance.set_zoom(zoom)
    page = shown(qtbot, ComparePage(session_of(hard_catalog(), *HARD_FIRST), appearance), 976, 578)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    assert page.content.width() <= page.width()


def test_that_an_empty_page_offers_a_ready_comparison(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(catalog), appearance))
    assert "press Space on a role" in words_on(page)
    (begin,) = page.invitation.findChildren(QPushButton)
    begin.click()
    assert page.session.state.roles == BUNDLED
    assert not page.invitation.isVisible()


def test_that_one_role_is_offered_the_roles_its_source_compares_it_with(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(catalog, "case-manager"), appearance))
    offered = {button.text(): button for button in page.invitation.findChildren(QPushButton)}
    assert set(offered) >= {catalog.roles[role].title for role in BUNDLED[1:]}
    offered["Case Worker"].click()
    assert page.session.state.roles == ("case-manager", "case-worker")


def test_that_taking_all_roles_out_brings_the_invitation_back(page: ComparePage) -> None:
    page.session.clear()
    assert page.invitation.isVisible()
    assert not any(card.isVisible() for card in (page.summary, page.sentences, *page.charts))


def test_that_links_lead_to_their_sections(page: ComparePage) -> None:
    for section in page.links.offered:
        page.links.chosen.emit(section)
        assert page.links.current == section


def test_that_every_section_but_none_else_is_linked(page: ComparePage) -> None:
    assert page.links.offered == ["summary", "pay", "education", "skills", "sentences"]


def test_that_cards_stand_in_two_columns_where_there_is_room(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(catalog, *BUNDLED), appearance), 2000, 900)
    pay, gap = page.charts[:2]
    assert pay.y() == gap.y()
    page.resize(1000, 900)
    qtbot.waitUntil(lambda: gap.y() > pay.y() + pay.height())


def test_that_an_error_while_charts_are_drawn_reaches_the_crash_hook(
    qtbot: QtBot, catalog: Catalog, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, ComparePage(session_of(catalog, *BUNDLED), appearance))
    monkeypatch.setattr(page, "_draw_in_view", lambda: 1 / 0)
    with qtbot.captureExceptions() as caught:
        page.resize(900, 700)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def official(qtbot: QtBot, catalog: Catalog, appearance: Appearance, *roles: str) -> ComparePage:
    return shown(qtbot, ComparePage(session_of(catalog, *roles), appearance))


def test_that_occupations_get_their_own_charts_and_links(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    page = official(qtbot, official_catalog, appearance, "29-1141", "29-2061")
    assert page.links.offered == ["summary", "pay", "outlook", "education", "skills", "sentences"]
    assert all(card.isVisibleTo(page) for card in page.charts)


def test_that_pay_can_be_seen_on_a_log_scale_and_is_exported_as_seen(
    qtbot: QtBot, official_catalog: Catalog, appearance: Appearance
) -> None:
    page = official(qtbot, official_catalog, appearance, "29-1141", "29-1243")
    card = next(card for card in page.charts if card.kind == "pay")
    assert isinstance(card, PayCard)
    assert page.subject() is None
    card.scale.click("x")
    assert card.spec is not None
    assert card.spec.axis.log
    subject = page.subject()
    assert subject is not None
    assert subject.chart("pay").axis == card.spec.axis
    assert not subject.chart("outlook").axis.log
    assert command_line("pay", subject, ExportChoices(), Path("pay.png"), "").endswith("--log x")
    card.scale.click("")
    assert not card.spec.axis.log


def test_that_skills_can_be_seen_by_importance(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    page = official(qtbot, official_catalog, appearance, "29-1141", "29-2061")
    card = next(card for card in page.charts if card.kind == "skills")
    assert isinstance(card, RatedChartCard)
    card.scale.click("-importance")
    assert card.kind == "skills-importance"
    assert card.spec is not None
    assert "importance" in card.spec.title


def test_that_many_roles_have_their_skills_in_figures(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    roles = ("29-1141", "29-2061", "29-1171", "47-2111", "23-1011")
    page = official(qtbot, official_catalog, appearance, *roles)
    card = next(card for card in page.charts if card.kind == "skills-grid")
    assert isinstance(card, RatedChartCard)
    assert card.spec is not None
    assert len(card.spec.axis.columns) == 5
    card.scale.click("-importance")
    assert (card.kind, card.spec.kind) == ("skills-grid-importance", "skills-grid-importance")


def test_that_four_rated_roles_and_one_of_another_kind_keep_their_dots(
    qtbot: QtBot, official_catalog: Catalog, appearance: Appearance
) -> None:
    page = official(qtbot, official_catalog, appearance, "29-1141", "29-2061", "29-1171", "47-2111", "case-manager")
    assert [card.kind for card in page.charts if card.kind.startswith("skills")] == ["skills"]


def test_that_hand_made_roles_have_no_scale_to_choose(page: ComparePage) -> None:
    (card,) = (card for card in page.charts if card.kind == "skills")
    assert isinstance(card, RatedChartCard)
    assert not card.scale.isVisibleTo(page)


def test_that_an_occupation_is_offered_its_kin(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    page = official(qtbot, official_catalog, appearance, "29-1141")
    assert len(page.invitation.findChildren(QPushButton)) >= 3
    empty = official(qtbot, official_catalog, appearance)
    offered = [button.text() for button in empty.invitation.findChildren(QPushButton)]
    assert any("Registered Nurses: compare with 4 related occupations" in words for words in offered)


def test_that_differences_stand_in_percent_on_request(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ComparePage(session_of(official_catalog, "29-1141", "29-1171"), appearance))
    asked = "+35.6%  94th against 83rd percentile of jobs"

    def told() -> bool:
        return any(asked in cell.text for line in page.table.table.grid.lines for cell in line.cells)

    assert not told()
    page.session.look(relative=True)
    filled(qtbot, page)
    assert told()
    page.session.look(relative=False)
    filled(qtbot, page)
    assert not told()
