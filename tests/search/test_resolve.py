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


MANY = Catalog(
    roles={f"clerk-{place}": Role(id=f"clerk-{place}", title=f"Clerk Q{'abcdefg'[place]}") for place in range(7)},
    collections={},
    sources={},
    pairs={},
)


def test_that_five_of_many_are_named_and_the_rest_counted() -> None:
    with pytest.raises(CareerguiError) as refused:
        resolve(MANY, "clerk")
    said = str(refused.value)
    assert said.startswith("“clerk” fits several roles: Clerk Qa (clerk-0), Clerk Qb (clerk-1), ")
    assert said.endswith("Clerk Qe (clerk-4) and 2 more. Give the id of one.")


def test_that_as_many_as_are_named_leave_no_rest() -> None:
    five = Catalog(roles={role_id: MANY.roles[role_id] for role_id in list(MANY.roles)[:5]}, collections={}, sources={}, pairs={})
    with pytest.raises(CareerguiError, match=r"Clerk Qe \(clerk-4\)\. Give the id of one\."):
        resolve(five, "clerk")


def test_that_a_word_within_a_title_names_it_and_letters_within_a_word_do_not(catalog: Catalog) -> None:
    assert resolve(catalog, "services").id == "social-services-case-manager"
    with pytest.raises(CareerguiError, match="No role is called “ervices”"):
        resolve(catalog, "ervices")


@pytest.mark.parametrize("code", ["29-11411", "2911410", "29-1141.01", "a29-1141"])
def test_that_what_is_no_soc_code_names_nothing(code: str) -> None:
    with pytest.raises(CareerguiError):
        resolve(ROLES, code)


def test_that_no_words_name_nothing(catalog: Catalog) -> None:
    with pytest.raises(CareerguiError, match="No role is called “”"):
        resolve(catalog, "  ")


def test_that_sixty_letters_of_a_name_are_shown_and_no_more(catalog: Catalog) -> None:
    for count, shown in ((60, "x" * 60), (61, "x" * 60 + "…")):
        with pytest.raises(CareerguiError, match=f"“{shown}”"):
            resolve(catalog, "x" * count)


def test_that_three_nearest_roles_are_named_unless_told_otherwise(catalog: Catalog) -> None:
    assert len(nearest(catalog, "case")) == 3
    assert len(nearest(catalog, "case", 2)) == 2
    assert [role.id for role in nearest(catalog, "manger", 1)] != []
