"""The one place where the view's state changes: what it announces, says, refuses and remembers."""

from collections.abc import Callable

import pytest

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES, ViewState, choose
from careergui.gui.session import Session
from tests.builders import HARD, hard_catalog
from tests.gui.kit import session_of

FIRST, SECOND, THIRD = "case-manager", "case-worker", "social-services-case-manager"
Heard = tuple[list[tuple[ViewState, ViewState]], list[str]]


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, FIRST, SECOND)


@pytest.fixture
def heard(session: Session) -> Heard:
    """Every change announced, and every line said."""
    changes: list[tuple[ViewState, ViewState]] = []
    said: list[str] = []
    session.changed.connect(lambda before, after: changes.append((before, after)))
    session.said.connect(said.append)
    return changes, said


def test_that_a_change_is_announced_once_with_before_and_after(session: Session, heard: Heard) -> None:
    before = session.state
    session.look(selected=SECOND)
    assert heard == ([(before, session.state)], [])


def test_that_nothing_is_announced_where_nothing_changes(session: Session, heard: Heard) -> None:
    session.look(selected=session.state.selected)
    session.add(FIRST)
    session.set_baseline(FIRST)
    session.move(FIRST, 0)
    assert heard == ([], [])
    assert session.undo_words == ""


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda session: session.add(THIRD), "Added Social Services Case Manager"),
        (lambda session: session.remove(SECOND), "Removed Case Worker"),
        (lambda session: session.toggle(THIRD), "Added Social Services Case Manager"),
        (lambda session: session.toggle(FIRST), "Removed Case Manager"),
        (lambda session: session.move(SECOND, 0), "Moved Case Worker"),
        (lambda session: session.set_baseline(SECOND), "Baseline is now Case Worker"),
        (lambda session: session.clear(), "Cleared the comparison"),
    ],
)
def test_that_each_change_is_said_and_can_be_taken_back(session: Session, heard: Heard, act: Callable[[Session], None], words: str) -> None:
    before = session.state
    act(session)
    assert heard[1] == [words]
    assert session.undo_words == words
    session.undo()
    assert session.state == before
    assert heard[1][-1] == f"Undone: {words}"
    assert session.redo_words == words


def test_that_a_refusal_is_said_and_changes_nothing() -> None:
    session = session_of(hard_catalog(), *HARD, FIRST)
    said: list[str] = []
    session.said.connect(said.append)
    before = session.state
    assert len(before.roles) == MOST_ROLES
    session.add(SECOND)
    assert session.state == before
    assert len(said) == 1
    assert str(MOST_ROLES) in said[0]
    assert session.undo_words == ""


def test_that_a_new_change_forgets_what_could_be_done_again(session: Session) -> None:
    session.add(THIRD)
    session.undo()
    session.set_baseline(SECOND)
    assert session.redo_words == ""
    before = session.state
    session.redo()
    assert session.state == before


def test_that_redo_says_what_it_did(session: Session, heard: Heard) -> None:
    session.add(THIRD)
    session.undo()
    session.redo()
    assert session.state.roles == (FIRST, SECOND, THIRD)
    assert heard[1][-1] == "Done again: Added Social Services Case Manager"
    assert session.undo_words == "Added Social Services Case Manager"


def test_that_with_nothing_to_take_back_nothing_is_said(session: Session, heard: Heard) -> None:
    session.undo()
    session.redo()
    assert heard == ([], [])


def test_that_the_history_has_an_end(session: Session) -> None:
    for number in range(450):
        session.set_baseline((SECOND, FIRST)[number % 2])
    steps = 0
    while session.undo_words:
        session.undo()
        steps += 1
    assert 200 <= steps <= 201


def test_that_a_comparison_is_computed_once_and_anew_after_a_change(session: Session) -> None:
    first = session.comparison()
    assert session.comparison() is first
    session.look(selected=SECOND, page="profile")
    assert session.comparison() is first
    session.add(THIRD)
    second = session.comparison()
    assert second is not None
    assert [role.id for role in second.roles] == [FIRST, SECOND, THIRD]


def test_that_nothing_chosen_is_no_comparison(catalog: Catalog) -> None:
    assert session_of(catalog).comparison() is None


def test_that_a_session_begins_in_the_area_of_its_state(official_catalog: Catalog) -> None:
    session = Session(official_catalog, choose(ViewState(area="OH"), ("29-1141",)))
    assert session.catalog.area.name == "Ohio"
    assert session.catalog.real is False
