"""The Profile page shows all that is known of a role, and says why the rest is missing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.pages.profile import ProfilePage
from careergui.gui.pages.related_card import RelatedCard
from careergui.gui.session import Session
from careergui.text import amount, number
from tests.builders import BUNDLED, HARD, HTML, hard_catalog
from tests.gui.kit import filled, session_of, shown, words_on


@pytest.fixture
def page(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> ProfilePage:
    return shown(qtbot, ProfilePage(session_of(catalog, "case-manager", page="profile"), appearance))


def test_that_every_figure_of_a_role_is_on_its_profile(page: ProfilePage, catalog: Catalog) -> None:
    said = words_on(page)
    for measure, estimate in catalog.roles["case-manager"].facts.items():
        assert estimate.value is None or amount(estimate.value, estimate.unit) in said, measure
        assert estimate.printed in said, measure
        assert estimate.label in said, measure


def test_that_every_named_thing_of_a_role_is_on_its_profile(page: ProfilePage, catalog: Catalog) -> None:
    role, said = catalog.roles["case-manager"], words_on(page)
    names = [role.title, role.summary, *role.duties, *catalog.named_skills(role)]
    names += [text for trait in role.traits for text in (trait.name, trait.explanation, trait.example)]
    names += [text for skill in role.skills for text in (skill.name, skill.example, skill.note)]
    names += [degree.subject for degree in role.degrees] + [employer.name for employer in role.employers]
    names += [note.text for note in role.notes]
    assert [name for name in names if name not in said] == []


def test_that_every_figure_of_an_employer_is_on_the_profile(page: ProfilePage, catalog: Catalog) -> None:
    said = words_on(page)
    for employer in catalog.roles["case-manager"].employers:
        assert employer.pay is None or amount(employer.pay.value or 0, "USD/year") in said
        assert employer.openings is None or f"{number(employer.openings.value or 0)} open post" in said


def test_that_every_share_of_resumes_is_on_the_profile(page: ProfilePage, catalog: Catalog) -> None:
    said = words_on(page)
    for skill in catalog.roles["case-manager"].skills:
        assert skill.share is not None
        assert amount(skill.share.value or 0, "percent") in said


def test_that_what_the_source_says_of_pairs_is_among_the_related_roles(page: ProfilePage, catalog: Catalog) -> None:
    said = words_on(page)
    for pair in catalog.pairs_of("case-manager"):
        assert catalog.roles[pair.role].title in said
        for names in (pair.shared_skills, pair.role_skills, pair.baseline_skills):
            assert ", ".join(names) in said


@pytest.mark.parametrize("role", [role for role in BUNDLED if role != "case-manager"])
def test_that_a_role_of_which_little_is_known_says_why(qtbot: QtBot, catalog: Catalog, appearance: Appearance, role: str) -> None:
    page = shown(qtbot, ProfilePage(session_of(catalog, page="profile", selected=role), appearance))
    said = words_on(page)
    gaps = {key: reason for key, reason in catalog.roles[role].gaps.items() if key not in {"summary", "employment"}}
    assert [key for key, reason in gaps.items() if reason not in said] == []


def test_that_a_missing_figure_says_its_reason(page: ProfilePage, catalog: Catalog) -> None:
    said = words_on(page)
    assert "Not given" in said
    assert catalog.roles["case-manager"].facts["education.doctoral_or_professional"].note in said


def test_that_figures_rest_on_resumes_is_said(page: ProfilePage) -> None:
    assert "based on résumés; not official statistics" in page.name.basis.text()


def test_that_the_button_puts_the_role_into_the_comparison_and_takes_it_out(page: ProfilePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.name.toggle, Qt.MouseButton.LeftButton)
    assert not page.session.state.chosen
    assert page.name.toggle.accessibleName() == "Add to comparison"
    qtbot.mouseClick(page.name.toggle, Qt.MouseButton.LeftButton)
    assert page.session.state.roles == ("case-manager",)


def test_that_one_click_compares_all_related_roles(page: ProfilePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.name.all_related, Qt.MouseButton.LeftButton)
    assert page.session.state.roles == BUNDLED
    assert (page.session.state.baseline, page.session.state.page) == ("case-manager", "compare")


def test_that_comparing_related_roles_keeps_the_colours_of_those_compared_before(
    qtbot: QtBot, catalog: Catalog, appearance: Appearance
) -> None:
    session = session_of(catalog, "case-worker", "case-manager", page="profile")
    page = shown(qtbot, ProfilePage(session, appearance))
    page.name.all_related.click()
    assert (session.state.slot_of("case-worker"), session.state.slot_of("case-manager")) == (0, 1)


def test_that_a_related_role_opens(page: ProfilePage) -> None:
    related = page.card("related")
    assert isinstance(related, RelatedCard)
    assert related.table is not None
    related.table.table.opened.emit(3)
    assert page.session.state.selected == "case-worker"
    assert page.name.name.text() == "Case Worker"


def test_that_looking_at_a_role_leaves_the_comparison_alone(page: ProfilePage) -> None:
    page.session.look(selected="case-worker")
    assert page.session.state.roles == ("case-manager",)


def test_that_the_link_says_how_many_figures_need_care_and_leads_to_the_notes(page: ProfilePage) -> None:
    assert page.care.text() == "3 figures need care"
    page.care.click()
    assert page.links.current == "notes"


def test_that_links_follow_the_scroll(page: ProfilePage) -> None:
    page.go_to("duties")
    assert page.links.current == "duties"
    page.area.verticalScrollBar().setValue(0)
    assert page.links.current == "pay"


@pytest.mark.parametrize("role", HARD)
def test_that_roles_that_are_hard_to_show_are_shown_as_text(qtbot: QtBot, appearance: Appearance, role: str) -> None:
    page = shown(qtbot, ProfilePage(session_of(hard_catalog(), page="profile", selected=role), appearance), 976, 640)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    assert role != "markup" or HTML in words_on(page)


def test_that_without_a_role_the_page_says_how_to_begin(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = shown(qtbot, ProfilePage(session_of(catalog, page="profile", selected=""), appearance))
    assert "Select a role" in page.name.name.text()
    page.session.look(selected="case-worker")
    filled(qtbot, page)
    assert "$38,318" in words_on(page)


def test_that_a_hidden_page_builds_nothing(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    page = ProfilePage(Session(catalog, session_of(catalog).state), appearance)
    qtbot.addWidget(page)
    assert page.findChildren(QLabel) == []
