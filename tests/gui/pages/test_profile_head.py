"""The head of a profile: mark, name, basis, and the two buttons that lead to the comparison."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES, ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.pages.profile_head import ProfileHead, compared
from careergui.gui.session import Session
from tests.gui.kit import session_of

NURSES, UNRELATED = "29-1141", "11-9039"
EIGHT = ("11-1011", "11-2021", "15-1252", "47-2111", "35-2014", "53-2011", "27-2011", "29-1243")


def _head(qtbot: QtBot, session: Session, appearance: Appearance, role: str) -> ProfileHead:
    made = ProfileHead(session, appearance)
    qtbot.addWidget(made)
    made.resize(1000, 80)
    made.show_role(session.catalog.roles[role])
    made.show()
    return made


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected=NURSES)


@pytest.fixture
def head(qtbot: QtBot, session: Session, appearance: Appearance) -> ProfileHead:
    return _head(qtbot, session, appearance, NURSES)


def test_that_an_occupation_is_named_with_its_code_and_group(head: ProfileHead, official_catalog: Catalog) -> None:
    assert head.name.text() == "Registered Nurses"
    assert head.basis.text().startswith("SOC 29-1141 · ")
    assert official_catalog.groups["29-1000"] in head.basis.text()


def test_that_a_hand_made_role_says_on_what_it_rests(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    head = _head(qtbot, session, appearance, "case-worker")
    assert "based on résumés; not official statistics" in head.basis.text()
    assert not head.basis.text().startswith(" · ")


def test_that_the_mark_is_that_of_the_comparison_and_none_outside_it(head: ProfileHead, session: Session) -> None:
    assert head.mark.isHidden()
    session.add("15-1252")
    session.add(NURSES)
    head.show_role(session.catalog.roles[NURSES])
    assert head.mark.isVisible()
    assert head.mark.accessibleName() != "mark: circle"


def test_that_the_button_adds_and_takes_out_by_mouse_and_by_key(qtbot: QtBot, head: ProfileHead, session: Session) -> None:
    assert (head.toggle.text(), head.toggle.accessibleName()) == (" Add to comparison", "Add to comparison")
    assert head.toggle.toolTip() == ""
    qtbot.mouseClick(head.toggle, Qt.MouseButton.LeftButton)
    head.show_role(session.catalog.roles[NURSES])
    assert list(session.state.roles) == [NURSES]
    assert (head.toggle.text(), head.toggle.accessibleName()) == (" In comparison", "In comparison")
    assert head.toggle.toolTip() == "Take out of the comparison"
    qtbot.keyClick(head.toggle, Qt.Key.Key_Space)
    assert list(session.state.roles) == []


def test_that_a_full_comparison_takes_no_more_and_says_so(qtbot: QtBot, official_catalog: Catalog, appearance: Appearance) -> None:
    session = session_of(official_catalog, *EIGHT, page="profile", selected=NURSES)
    head = _head(qtbot, session, appearance, NURSES)
    assert not head.toggle.isEnabled()
    assert head.toggle.toolTip() == f"The comparison is full: it holds {MOST_ROLES} roles"
    head.show_role(official_catalog.roles[EIGHT[0]])
    assert head.toggle.isEnabled(), "what is in can be taken out"
    session.remove(EIGHT[7])
    head.show_role(official_catalog.roles[NURSES])
    assert head.toggle.isEnabled()


def test_that_four_near_occupations_are_compared_with_one_click(head: ProfileHead, session: Session) -> None:
    assert head.all_related.text() == "Compare with 4 related occupations"
    said: list[str] = []
    session.said.connect(said.append)
    head.all_related.click()
    assert list(session.state.roles) == [NURSES, "29-1171", "29-2061", "29-1161", "29-1151"]
    assert (session.state.baseline, session.state.page) == (NURSES, "compare")
    assert said == ["Comparing Registered Nurses with 4 related roles"]
    session.undo()
    assert list(session.state.roles) == []


def test_that_hand_made_relatives_are_those_the_source_pairs(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    head = _head(qtbot, session, appearance, "case-worker")
    pairs = session.catalog.pairs_of("case-worker")
    assert len(pairs) == 1
    assert head.all_related.text() == "Compare with 1 related role"
    head.all_related.click()
    assert set(session.state.roles) == {pairs[0].role, pairs[0].baseline}
    assert session.state.baseline == "case-worker"


def test_that_without_relatives_there_is_no_such_button(qtbot: QtBot, session: Session, appearance: Appearance) -> None:
    assert _head(qtbot, session, appearance, UNRELATED).all_related.isHidden()


def test_that_the_buttons_fold_under_the_name_where_there_is_little_room(head: ProfileHead, appearance: Appearance) -> None:
    head.fold(860)
    assert head._row.direction() == QBoxLayout.Direction.LeftToRight
    head.fold(859)
    assert head._row.direction() == QBoxLayout.Direction.TopToBottom
    appearance.set_zoom(200)
    head.fold(1719)
    assert head._row.direction() == QBoxLayout.Direction.TopToBottom
    head.fold(1720)
    assert head._row.direction() == QBoxLayout.Direction.LeftToRight


def test_that_without_a_role_it_says_how_to_begin(head: ProfileHead, session: Session) -> None:
    head.show_nothing()
    assert head.name.text() == "Select a role in the list to read about it"
    assert [made.isHidden() for made in (head.mark, head.toggle, head.all_related)] == [True, True, True]
    head.show_role(session.catalog.roles[NURSES])
    assert [made.isHidden() for made in (head.toggle, head.all_related)] == [False, False]


def test_that_icons_grow_with_the_text(head: ProfileHead, appearance: Appearance, session: Session) -> None:
    small = head.toggle.iconSize().width()
    appearance.set_zoom(200)
    head.show_role(session.catalog.roles[NURSES])
    assert head.toggle.iconSize().width() == 2 * small


def test_that_those_compared_before_keep_their_colour_and_others_leave() -> None:
    state = choose(ViewState(), ("a", "b", "c"))
    after = compared(state, ("c", "d", "a"))
    assert after.roles == ("c", "d", "a")
    assert after.baseline == "c"
    assert (after.slot_of("a"), after.slot_of("c"), after.slot_of("d")) == (0, 2, 1)


def test_that_all_eight_can_be_exchanged_at_once() -> None:
    full = choose(ViewState(), tuple("abcdefgh"))
    assert compared(full, tuple("stuvwxyz")).roles == tuple("stuvwxyz")
