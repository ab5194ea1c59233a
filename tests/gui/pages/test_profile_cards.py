"""The cards of a profile that hold words and tables, each on its own: figures, gaps with their reasons, employers, notes."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.role import Note
from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartViews
from careergui.gui.occupation_grids import attainment_grid, pay_grid
from careergui.gui.pages.profile_cards import (
    EmployersCard,
    Facts,
    FactsCard,
    NoteGroup,
    NotesCard,
    RoleCard,
    RoleChartCard,
    flagged_figures,
    gap_of,
)
from careergui.gui.profile_grids import duties_grid, facts_grid
from careergui.gui.session import Session
from tests.builders import HTML, hard_catalog
from tests.gui.kit import session_of, words_on

NURSES, ACTORS, LEGISLATORS, MIXED = "29-1141", "27-2011", "11-1031", "11-3071"
Put = Callable[[QWidget], QWidget]


@pytest.fixture
def put(qtbot: QtBot) -> Put:
    """Puts a widget on screen, as wide as half a page."""

    def make(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(560, 700)
        widget.show()
        return widget

    return make


def _session(catalog: Catalog, role: str, *compared: str, area: str = "US") -> Session:
    session = session_of(catalog, *compared, page="profile", selected=role)
    session.look(area=area)
    return session


def _chart(session: Session, look: Appearance, kind: str, *, official: bool = True) -> RoleChartCard:
    grids = {"pay": pay_grid, "education": attainment_grid} if official else {}
    card = RoleChartCard(session, look, kind, ChartViews(), grids.get(kind, lambda c, r: facts_grid(c, r, (kind,))))
    card.refresh()
    return card


def _labels(widget: QWidget) -> list[str]:
    return [made.text() for made in widget.findChildren(QLabel) if made.isVisibleTo(widget) and made.text()]


def test_that_a_role_card_waits_and_then_shows_the_selected_role(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    shown: list[str] = []

    class Card(RoleCard):
        def show_role(self, catalog: Catalog, role: object) -> None:
            shown.append(role.id)  # type: ignore[attr-defined]  # a role

    session = _session(catalog, "case-worker")
    card = Card(session, appearance, "Any")
    put(card)
    assert (card.stale, shown) == (True, [])
    card.refresh()
    session.look(selected="")
    card.refresh()
    assert (card.stale, shown) == (False, ["case-worker"])


def test_that_facts_show_their_table_and_no_gap(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    facts = Facts(appearance, "Duties", "duties", lambda _, role: duties_grid(role))
    put(facts)
    facts.show_role(catalog, catalog.roles["case-manager"])
    assert facts.table.isVisible()
    assert facts.gap.isHidden()
    assert facts.table.table.accessibleName() == "Duties"


def test_that_facts_without_a_table_say_why_and_come_back(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    facts = Facts(appearance, "Duties", "duties", lambda _, role: duties_grid(role))
    put(facts)
    role = catalog.roles["case-worker"]
    facts.show_role(catalog, replace(role, duties=(), gaps={"duties": "Not on the page."}))
    assert facts.table.isHidden()
    assert facts.gap.text() == "Not on the page."
    facts.show_role(catalog, catalog.roles["case-manager"])
    assert facts.gap.isHidden()


def test_that_a_gap_is_said_beside_what_is_known(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    facts = Facts(appearance, "Duties", "duties", lambda _, role: duties_grid(role))
    put(facts)
    facts.show_role(catalog, replace(catalog.roles["case-manager"], gaps={"duties": "Two more are cut off."}))
    assert facts.table.isVisible()
    assert facts.gap.text() == "Two more are cut off."


def test_that_a_gap_has_the_roles_reason_else_the_collections_else_ours(catalog: Catalog) -> None:
    role = catalog.roles["case-worker"]
    collection = catalog.collections[role.collection]
    assert gap_of(catalog, replace(role, gaps={"traits": "Torn page."}), "traits") == "Torn page."
    bare = replace(role, gaps={})
    given = replace(catalog, collections={role.collection: replace(collection, missing_reason="None has any.")})
    assert gap_of(given, bare, "traits") == "None has any."
    assert gap_of(replace(catalog, collections={}), bare, "traits") == "Its source does not give it."


def test_that_a_facts_card_makes_its_table_once(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    session = _session(catalog, "case-manager")
    card = FactsCard(session, appearance, "Duties", "duties", lambda _, role: duties_grid(role))
    put(card)
    assert card.findChildren(Facts) == []
    card.refresh()
    session.look(selected="case-worker")
    card.refresh()
    assert len(card.findChildren(Facts)) == 1


def test_that_an_occupations_chart_of_pay_has_its_figures_below(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(official_catalog, NURSES), appearance, "pay")
    put(card)
    assert "$97,550" in words_on(card)
    assert card.holder.isVisible()


def test_that_without_any_pay_the_reason_stands_in_place_of_an_empty_axis(
    put: Put, official_catalog: Catalog, appearance: Appearance
) -> None:
    session = _session(official_catalog, LEGISLATORS)
    card = _chart(session, appearance, "pay")
    put(card)
    assert card.holder.isHidden()
    assert card.source.isHidden()
    assert card.title.text() == "Pay"
    assert "Pay is not given. The wage survey has no figure for this occupation." in _labels(card)
    session.look(selected=NURSES)
    card.refresh()
    assert card.holder.isVisible()


def test_that_pay_by_the_hour_alone_says_why_there_is_none_by_the_year(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(official_catalog, ACTORS), appearance, "pay")
    put(card)
    said = words_on(card)
    assert "A year: not given." in said
    assert "An hour: not given" not in said


def test_that_schooling_held_stands_in_the_chart_and_its_table_only(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(official_catalog, NURSES), appearance, "education")
    put(card)
    assert card.title.text() == "Who does the job: schooling held"
    assert card.findChildren(Facts) == []
    card.table_button.setChecked(True)
    assert "Bachelor" in words_on(card)


def test_that_shared_shares_say_so_and_only_those(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    session = _session(official_catalog, LEGISLATORS)
    card = _chart(session, appearance, "education")
    put(card)
    shared = [note.text for note in official_catalog.roles[LEGISLATORS].notes if "education" in note.about]
    assert shared
    assert shared[0] in _labels(card)
    session.look(selected=NURSES)
    card.refresh()
    assert shared[0] not in _labels(card)


def test_that_subjects_studied_stand_in_two_groups(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(catalog, "case-manager"), appearance, "education", official=False)
    put(card)
    labels, degrees = _labels(card), catalog.roles["case-manager"].degrees
    most = [one.subject for one in degrees if one.frequency == "common"]
    start = labels.index("Studied most")
    assert labels[start + 1 : start + 1 + len(most)] == most
    assert labels[start + 1 + len(most)] == "less often"


def test_that_a_role_without_subjects_says_why(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(catalog, "case-worker"), appearance, "education", official=False)
    put(card)
    role = catalog.roles["case-worker"]
    assert not role.degrees
    assert gap_of(catalog, role, "degrees") in _labels(card)


def test_that_a_chart_of_industries_hides_where_there_are_none(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    session = _session(official_catalog, NURSES)
    card = RoleChartCard(session, appearance, "industry-pay", ChartViews(), None)
    put(card)
    card.refresh()
    assert card.isVisible()
    assert card.title.text() == "Who hires: average pay by sector"
    session.look(selected=LEGISLATORS)
    card.refresh()
    assert card.isHidden()


def test_that_a_nearer_figure_is_offered_where_an_area_has_none(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(official_catalog, "29-1243", area="WY"), appearance, "pay")
    put(card)
    assert "nearest larger area" in words_on(card)


def test_that_employers_stand_under_why_they_are_named(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = EmployersCard(_session(catalog, "case-manager"), appearance)
    put(card)
    card.refresh()
    named = {employer.named_for for employer in catalog.roles["case-manager"].employers}
    titles = {"openings": "Most open posts", "pay": "Highest pay", "prestige": "Prestige, by where their staff studied"}
    assert named
    assert [title for key, title in titles.items() if (title in _labels(card)) != (key in named)] == []


def test_that_employers_of_another_role_do_not_stay(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    session = _session(catalog, "case-manager")
    card = EmployersCard(session, appearance)
    put(card)
    card.refresh()
    bare = replace(catalog.roles["case-worker"], employers=(), gaps={"employers": "None named."})
    card.show_role(catalog, bare)
    assert [text for text in _labels(card) if text != "Employers"] == ["None named."]


def test_that_notes_stand_under_their_subjects_in_order(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = NotesCard(_session(catalog, "case-manager"), appearance)
    put(card)
    notes = (Note(text="About all."), Note(text="About money.", about=("pay.annual.mean",)), Note(text="About stars.", about=("stars",)))
    card.show_role(catalog, replace(catalog.roles["case-manager"], notes=notes))
    groups = [group for group in card.findChildren(NoteGroup) if group.isVisible()]
    assert [words_on(group) for group in groups] == ["Pay\nAbout money.", "In general\nAbout all.\nAbout stars."]


def test_that_a_note_is_plain_text_and_gone_with_its_role(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = NotesCard(_session(catalog, "case-manager"), appearance)
    put(card)
    role = catalog.roles["case-manager"]
    card.show_role(catalog, replace(role, notes=(Note(text=HTML),)))
    assert HTML in words_on(card)
    card.show_role(catalog, replace(role, notes=()))
    assert HTML not in words_on(card)


def test_that_the_notes_on_an_occupation_stand_together_with_its_composition(
    put: Put, official_catalog: Catalog, appearance: Appearance
) -> None:
    card = NotesCard(_session(official_catalog, MIXED), appearance)
    put(card)
    card.refresh()
    groups = [group for group in card.findChildren(NoteGroup) if group.isVisible()]
    assert len(groups) == 1
    said = words_on(groups[0])
    assert said.startswith("In general\n")
    ratings = official_catalog.library.ratings(MIXED) if official_catalog.library else None
    assert ratings is not None
    assert ratings.rule in said


def test_that_every_source_of_a_role_is_told_with_its_publisher(put: Put, official_catalog: Catalog, appearance: Appearance) -> None:
    card = NotesCard(_session(official_catalog, NURSES), appearance)
    put(card)
    card.refresh()
    said = words_on(card)
    sources = official_catalog.sources_of(official_catalog.roles[NURSES].facts.values())
    assert len(sources) >= 3
    assert [source.title for source in sources if f"{source.title} ({source.publisher}; {source.vintage})" not in said] == []


def test_that_figures_that_need_care_are_counted(catalog: Catalog) -> None:
    facts = catalog.roles["case-manager"].facts
    counted = sum(estimate.status in {"derived", "corrected"} for estimate in facts.values())
    assert counted > 0
    assert flagged_figures(catalog.roles["case-manager"]) == counted
    assert flagged_figures(hard_catalog().roles["silent"]) == 0


def test_that_with_nothing_selected_a_chart_card_stays_empty(put: Put, catalog: Catalog, appearance: Appearance) -> None:
    card = _chart(_session(catalog, ""), appearance, "education", official=False)
    put(card)
    assert card.spec is None
    assert card._attainment() == Grid(columns=(), lines=())
