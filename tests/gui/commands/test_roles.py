"""Commands on the roles of the comparison: what each does to the role shown, and when it can."""

import pytest
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.commands import roles
from careergui.gui.desk import Desk
from tests.builders import BUNDLED, HARD, hard_catalog
from tests.gui.commands.desks import bare_desk, heard
from tests.gui.kit import session_of

A, B, C = BUNDLED[:3]


@pytest.fixture
def desk(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> Desk:
    return bare_desk(qtbot, session_of(catalog, A, B, C, selected=B), appearance)


def _title(desk: Desk, role: str) -> str:
    return desk.session.catalog.roles[role].title


def test_that_the_role_shown_is_taken_out_and_put_in(desk: Desk) -> None:
    assert roles.toggle_words(desk) == f"Remove “{_title(desk, B)}”"
    roles.toggle_shown(desk)
    assert list(desk.session.state.roles) == [A, C]
    assert roles.toggle_words(desk) == f"Add “{_title(desk, B)}”"
    roles.toggle_shown(desk)
    assert list(desk.session.state.roles) == [A, C, B]


def test_that_without_a_role_shown_there_is_nothing_to_toggle(desk: Desk) -> None:
    desk.session.look(selected="")
    assert roles.toggle_words(desk) == "Add role"
    assert not roles.can_toggle(desk)


def test_that_a_full_comparison_lets_out_but_not_in(qtbot: QtBot, appearance: Appearance) -> None:
    desk = bare_desk(qtbot, session_of(hard_catalog(), *HARD, A, selected=A), appearance)
    assert roles.can_toggle(desk)
    desk.session.look(selected=B)
    assert not roles.can_toggle(desk)
    desk.session.remove(A)
    assert roles.can_toggle(desk)


def test_that_the_role_shown_becomes_the_baseline_once(desk: Desk) -> None:
    assert roles.can_make_baseline(desk)
    roles.make_baseline(desk)
    assert desk.session.state.baseline == B
    assert not roles.can_make_baseline(desk)
    desk.session.look(selected=BUNDLED[4])
    assert not roles.can_make_baseline(desk)


@pytest.mark.parametrize(("shown", "left", "right"), [(A, False, True), (B, True, True), (C, True, False), (BUNDLED[4], False, False)])
def test_where_the_role_shown_can_move(desk: Desk, shown: str, left: bool, right: bool) -> None:  # noqa: FBT001 - a table of cases
    desk.session.look(selected=shown)
    assert (roles.can_move_left(desk), roles.can_move_right(desk)) == (left, right)


def test_that_the_role_shown_moves_one_place(desk: Desk) -> None:
    roles.move_left(desk)
    assert list(desk.session.state.roles) == [B, A, C]
    roles.move_right(desk)
    roles.move_right(desk)
    assert list(desk.session.state.roles) == [A, C, B]


def test_that_a_role_outside_the_comparison_moves_nothing(desk: Desk) -> None:
    desk.session.look(selected=BUNDLED[4])
    roles.move_left(desk)
    roles.move_right(desk)
    assert list(desk.session.state.roles) == [A, B, C]


def test_that_the_comparison_is_emptied(desk: Desk) -> None:
    assert roles.has_roles(desk)
    roles.clear(desk)
    assert not roles.has_roles(desk)


def test_that_a_ready_made_set_is_named_and_compared(desk: Desk) -> None:
    collection = desk.session.catalog.collections[desk.session.catalog.roles[A].collection]
    said = heard(desk.session)
    assert roles.ready_made(desk) == BUNDLED
    assert roles.ready_made_words(desk) == f"Compare “{collection.title}” (5 roles)"
    assert roles.has_ready_made(desk)
    desk.session.look(page="profile")
    roles.compare_ready_made(desk)
    assert (desk.session.state.roles, desk.session.state.page) == (BUNDLED, "compare")
    assert said == [f"Comparing “{collection.title}” (5 roles)"]
    assert not roles.has_ready_made(desk)


def test_that_without_a_small_collection_there_is_no_ready_made_set(qtbot: QtBot, appearance: Appearance) -> None:
    desk = bare_desk(qtbot, session_of(Catalog(roles={}, collections={}, sources={}, pairs={}), selected=""), appearance)
    assert roles.ready_made(desk) == ()
    assert roles.ready_made_words(desk) == "Compare a ready-made set"
    assert not roles.has_ready_made(desk)
