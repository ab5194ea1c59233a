"""From what a person calls a role to exactly one role, or a plain word on why not."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.errors import CareerguiError
from careergui.search.resolve import nearest, resolve

ROLES = Catalog(
    roles={
        role.id: role
        for role in (
            Role(id="29-1141", title="Registered Nurses", soc="29-1141", aliases=("Staff nurse",)),
            Role(id="star", title="★"),
            Role(id="twin-a", title="Twin", soc="11-1111"),
            Role(id="twin-b", title="twin", soc="11-1111"),
        )
    },
    collections={},
    sources={},
    pairs={},
)


@pytest.mark.parametrize("words", ["case-worker", "Case Worker", "CASE WORKER", " case worker ", "case work", "worker", "worker case"])
def test_that_an_id_a_title_or_its_beginning_names_a_role(catalog: Catalog, words: str) -> None:
    assert resolve(catalog, words).id == "case-worker"


def test_that_a_whole_title_wins_over_longer_ones(catalog: Catalog) -> None:
    assert resolve(catalog, "case manager").id == "case-manager"


@pytest.mark.parametrize("words", ["29-1141", "291141", "29-1141.00", "staff nurse", "registered"])
def test_that_a_code_and_another_name_do_too(words: str) -> None:
    assert resolve(ROLES, words).id == "29-1141"


def test_that_several_roles_are_named_and_none_is_guessed(catalog: Catalog) -> None:
    with pytest.raises(CareerguiError, match=r"fits several roles: Case Manager \(case-manager\), .*Give the id of one"):
        resolve(catalog, "case")


@pytest.mark.parametrize("words", ["twin", "11-1111"])
def test_that_two_roles_of_one_title_or_code_are_told_apart_by_id(words: str) -> None:
    with pytest.raises(CareerguiError, match=r"twin-a.*twin-b"):
        resolve(ROLES, words)
    assert resolve(ROLES, "twin-b").id == "twin-b"


@pytest.mark.parametrize("words", ["case manger", "registerd nurse case manager", "kase worker", "social work"])
def test_that_an_unknown_title_is_answered_with_the_nearest(catalog: Catalog, words: str) -> None:
    with pytest.raises(CareerguiError, match=r"No role is called .*Nearest: .*Case .*careergui roles"):
        resolve(catalog, words)


def test_that_nothing_near_is_said_to_be_nothing(catalog: Catalog) -> None:
    assert nearest(catalog, "zzz") == []
    with pytest.raises(CareerguiError, match=r"No role is called “zzz”\. “careergui roles” lists them all\."):
        resolve(catalog, "zzz")


def test_that_a_skill_does_not_name_a_role(catalog: Catalog) -> None:
    with pytest.raises(CareerguiError, match="No role is called “Medicare”"):
        resolve(catalog, "Medicare")


def test_that_a_long_hostile_name_makes_a_short_line(catalog: Catalog) -> None:
    with pytest.raises(CareerguiError) as caught:
        resolve(catalog, "\x1b[2J<b>" + "x" * 100_000)
    assert len(str(caught.value)) < 300
    assert "\x1b" not in str(caught.value)


@given(st.text(max_size=60))
def test_that_any_words_name_a_role_or_are_refused_in_words(words: str) -> None:
    with suppress(CareerguiError):
        assert resolve(ROLES, words).id in ROLES.roles
