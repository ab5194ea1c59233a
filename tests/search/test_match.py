"""Searching: what comes first, what is said to fit, and which errors are forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role, Trait
from careergui.search.match import Match, build_index, matches, search


def _catalog(*roles: Role) -> Catalog:
    return Catalog(roles={role.id: role for role in roles}, collections={}, sources={}, pairs={})


RANKED = _catalog(
    Role(id="trait", title="Zoologist", traits=(Trait(name="Care", explanation="Care for animals."),)),
    Role(id="duty", title="Yard hand", duties=("Care of horses.",)),
    Role(id="alias", title="Warden", aliases=("Care giver",)),
    Role(id="part", title="Healthcare clerk"),
    Role(id="word", title="Day care helper"),
    Role(id="start", title="Care assistant"),
    Role(id="exact", title="Care"),
)


def test_that_titles_come_before_everything_else_and_the_whole_before_parts() -> None:
    assert [match.role_id for match in search(RANKED, "care")] == ["exact", "start", "word", "part", "alias", "duty", "trait"]


def test_that_a_match_says_what_fits() -> None:
    found = {match.role_id: match for match in search(RANKED, "care")}
    assert found["duty"] == Match("duty", "Care of horses.", "duty")
    assert found["alias"] == Match("alias", "Care giver", "alias")


def test_that_words_fit_in_any_order(catalog: Catalog) -> None:
    assert search(catalog, "manager nurse")[0].role_id == "registered-nurse-case-manager"


def test_that_skills_named_in_a_comparison_are_found(catalog: Catalog) -> None:
    found = search(catalog, "medicare")
    assert found == [Match("registered-nurse-case-manager", "Medicare", "skill")]


@pytest.mark.parametrize("typed", ["regsitered nurse", "registerd nurse", "REGISTERED NURES", "socail servcies"])
def test_that_small_errors_are_forgiven(catalog: Catalog, typed: str) -> None:
    assert search(catalog, typed)[0].matched in {"Registered Nurse Case Manager", "Social Services Case Manager"}


def test_that_an_error_is_not_forgiven_where_something_fits_as_typed() -> None:
    roles = _catalog(Role(id="a", title="Welder"), Role(id="b", title="Wedder"))
    assert [match.role_id for match in search(roles, "wedder")] == ["b"]


@pytest.mark.parametrize("text", ["", "  ", "///", "★"])
def test_that_nothing_fits_a_text_without_letters(catalog: Catalog, text: str) -> None:
    assert search(catalog, text) == []


@given(st.text(max_size=300), st.integers(-1, 3))
def test_that_any_text_may_be_searched(text: str, limit: int) -> None:
    assert len(search(RANKED, text, limit)) <= max(limit, 0)


@given(st.permutations(list(RANKED.roles.values())))
def test_that_the_order_of_the_roles_does_not_matter(roles: list[Role]) -> None:
    assert search(_catalog(*roles), "care") == search(RANKED, "care")


def test_that_an_index_built_before_gives_the_same(catalog: Catalog) -> None:
    assert matches(build_index(catalog), "case", 3) == search(catalog, "case", 3)
