"""Searching: what comes first, what is said to fit, and which errors are forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
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


def test_that_the_whole_comes_before_parts_and_titles_before_everything_else() -> None:
    assert [match.role_id for match in search(RANKED, "care")] == ["exact", "start", "alias", "word", "part", "trait", "duty"]


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


def test_that_every_role_of_equal_fit_is_ranked_by_its_jobs() -> None:
    few, many = ({"employment.jobs": Estimate(value=count, unit="jobs")} for count in (10, 1000))
    roles = _catalog(Role(id="few", title="Day clerk", facts=few), Role(id="many", title="Night clerk", facts=many))
    assert [match.role_id for match in search(roles, "clerk")] == ["many", "few"]


@pytest.mark.parametrize("text", ["11", "11-1", "111021", "11-1021", "11 1021", "11-1021.03"])
def test_that_a_code_or_its_beginning_is_found(text: str) -> None:
    roles = _catalog(Role(id="a", title="Boss", soc="11-1021"), Role(id="b", title="11 o’clock news"))
    assert search(roles, text) == [Match("a", "11-1021", "code")]


@pytest.mark.parametrize("typed", ["day-carehelper", "daycare helper", "day care helpr", "helper day", "helper for day care"])
def test_that_spaces_and_order_do_not_matter(typed: str) -> None:
    assert search(RANKED, typed)[0].role_id == "word"


def test_that_words_that_do_not_fit_are_left_out_at_a_cost() -> None:
    assert [match.role_id for match in search(RANKED, "senior yard hand")] == ["duty"]


def test_that_without_occupations_nothing_is_missing(catalog: Catalog) -> None:
    assert build_index(catalog).fault == ""
