"""Undo and redo walk through every kind of change to the comparison, and each state comes back exactly; what is looked at stays."""

from collections.abc import Callable

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.session import Session

NURSES, COOKS, ACTORS = "29-1141", "35-2014", "27-2011"
Step = Callable[[Session], None]
STEPS: tuple[Step, ...] = (
    lambda session: session.add(NURSES),
    lambda session: session.look(area="TX", real=True),
    lambda session: session.add(COOKS),
    lambda session: session.look(page="explore", filters={"pay": (1, 2)}),
    lambda session: session.add(ACTORS),
    lambda session: session.move(ACTORS, 0),
    lambda session: session.set_baseline(COOKS),
    lambda session: session.look(page="where", selected=ACTORS),
    lambda session: session.remove(NURSES),
    lambda session: session.look(area="US"),
    lambda session: session.add(NURSES),
    lambda session: session.clear(),
    lambda session: session.add("case-worker"),
)


def _compared(session: Session) -> tuple[tuple[Chosen, ...], str]:
    return session.state.chosen, session.state.baseline


def _looked_at(session: Session) -> tuple[object, ...]:
    state = session.state
    return state.page, state.selected, state.area, state.real, state.filters


def test_that_every_change_is_taken_back_and_done_again_exactly(official_catalog: Catalog) -> None:
    session = Session(official_catalog, ViewState())
    states = [_compared(session)]
    for step in STEPS:
        step(session)
        states += [now] if (now := _compared(session)) != states[-1] else []
    looked_at = _looked_at(session)
    for expected in reversed(states[:-1]):
        session.undo()
        assert (_compared(session), _looked_at(session)) == (expected, looked_at)
    assert not session.undo_words
    for expected in states[1:]:
        session.redo()
        assert (_compared(session), _looked_at(session)) == (expected, looked_at)
    assert not session.redo_words


def test_that_looking_elsewhere_keeps_what_can_be_done_again(official_catalog: Catalog) -> None:
    session = Session(official_catalog, ViewState())
    session.add(NURSES)
    session.undo()
    session.look(area="TX", page="where", filters={"growth": (3,)})
    session.redo()
    assert session.state.roles == (NURSES,)
