"""Which comparison the page in view is about, and what its charts can be made from."""

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.registry import of_comparison
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.gui.session import Session
from careergui.gui.shown import Subject, profile_comparison, selected_role, shown_comparison, shown_subject, subject_of
from tests.gui.kit import session_of

A, B = "case-manager", "case-worker"


@pytest.fixture
def session(catalog: Catalog) -> Session:
    return session_of(catalog, A, B, selected=B)


def test_that_the_selected_role_is_found_or_none(session: Session) -> None:
    role = selected_role(session)
    assert role is not None
    assert role.id == B
    session.look(selected="gone")
    assert selected_role(session) is None
    assert profile_comparison(session) is None


def test_that_a_profile_shows_one_role_in_its_own_colour(session: Session) -> None:
    found = profile_comparison(session)
    assert found is not None
    assert ([role.id for role in found.roles], found.slots) == ([B], {B: 1})
    session.remove(B)
    found = profile_comparison(session)
    assert found is not None
    assert found.slots == {B: 0}


def test_that_each_page_has_its_comparison(session: Session) -> None:
    assert shown_comparison(session) is session.comparison()
    session.look(page="profile")
    found = shown_comparison(session)
    assert found is not None
    assert [role.id for role in found.roles] == [B]


def test_that_a_subject_makes_the_charts_of_its_comparison(session: Session) -> None:
    comparison = session.comparison()
    assert comparison is not None
    subject = subject_of(comparison)
    assert subject.chosen == (Chosen(A, 0), Chosen(B, 1))
    assert subject.baseline == A
    assert subject.kinds == tuple(of_comparison(comparison))
    assert subject.chart("pay").kind == "pay"
    assert not set(subject.left_out) & set(subject.kinds)


def test_that_nothing_compared_is_no_subject(catalog: Catalog) -> None:
    assert shown_subject(session_of(catalog)) is None


def test_that_a_further_subject_makes_its_own_kinds(catalog: Catalog) -> None:
    also = Subject(catalog=catalog, chosen=(Chosen(B, 3),), kinds=("education",))
    one = Subject(catalog=catalog, chosen=(Chosen(A, 0),), kinds=("pay",), also=also)
    assert one.of("education") is also
    assert one.of("pay") is one
    assert also.of("pay") is also


def test_that_a_kind_that_cannot_be_made_is_refused(catalog: Catalog) -> None:
    one = Subject(catalog=catalog, chosen=(Chosen(A, 0),), options=ChartOptions())
    with pytest.raises(UsageError):
        one.chart("map")
