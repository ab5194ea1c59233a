"""The session from another area: the catalogue and the comparison follow, and going back finds what was there."""

from careergui.gui.session import Session
from tests.gui.kit import session_of
from tests.places import ACTORS, NURSES, everywhere


def _median(session: Session) -> float | None:
    comparison = session.comparison()
    assert comparison is not None
    return comparison.row("pay.annual.median").values[NURSES].value


def test_that_catalogue_and_comparison_are_the_areas() -> None:
    session = session_of(everywhere(), NURSES, ACTORS)
    nation = _median(session)
    session.look(area="OH")
    ohio = _median(session)
    session.look(real=True)
    assert len({nation, ohio, _median(session)}) == 3
    assert (session.catalog.area.id, session.catalog.real) == ("OH", True)


def test_that_going_back_finds_the_same_comparison() -> None:
    session = session_of(everywhere(), NURSES, ACTORS)
    before, catalog = session.comparison(), session.catalog
    session.look(area="OH")
    assert session.comparison() is not before
    session.look(area="US")
    assert session.comparison() is before
    assert session.catalog is catalog


def test_that_another_baseline_is_another_comparison_in_every_area() -> None:
    session = session_of(everywhere(), NURSES, ACTORS)
    session.look(area="OH")
    before = session.comparison()
    session.set_baseline(ACTORS)
    assert session.comparison() is not before
    session.look(area="US")
    comparison = session.comparison()
    assert comparison is not None
    assert comparison.baseline.id == ACTORS


def test_that_more_areas_than_are_kept_do_no_harm() -> None:
    session = session_of(everywhere(), NURSES)
    for area in list(session.catalog.areas)[:20]:
        session.look(area=area)
        assert session.catalog.area.id == area
        assert session.comparison() is not None


def test_that_undo_keeps_the_area() -> None:
    session = session_of(everywhere(), NURSES)
    session.look(area="OH")
    session.add(ACTORS)
    session.undo()
    assert (session.state.area, session.state.roles) == ("OH", (NURSES,))
