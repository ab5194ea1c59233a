"""Searching: what comes first, what is said to fit, and which errors are forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role, Skill, Trait
from careergui.search.match import Match, build_index, called, matches, nearest, search


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


def test_that_everything_a_role_says_is_searched_with_what_it_is() -> None:
    role = Role(
        id="r",
        title="Tailor",
        aliases=("Seamster",),
        skills=(Skill(name="Hemming"),),
        duties=("Pressing trousers.",),
        traits=(Trait(name="Patience", explanation="Waits."),),
    )
    found = {typed: search(_catalog(role), typed) for typed in ("tailor", "seamster", "hemming", "pressing trousers", "patience", "waits")}
    assert {typed: [(one.matched, one.kind) for one in some] for typed, some in found.items()} == {
        "tailor": [("Tailor", "title")],
        "seamster": [("Seamster", "alias")],
        "hemming": [("Hemming", "skill")],
        "pressing trousers": [("Pressing trousers.", "duty")],
        "patience": [("Patience", "trait")],
        "waits": [],
    }


def test_that_no_more_roles_are_given_than_asked_for() -> None:
    assert [len(search(RANKED, "care", limit)) for limit in (0, 1, 3, 100)] == [0, 1, 3, 7]
    assert search(RANKED, "care", -1) == []
    roles = _catalog(*(Role(id=f"r{place}", title=f"Clerk {place}") for place in range(30)))
    assert len(search(roles, "clerk")) == 20


def test_that_codes_are_given_in_order_and_no_more_than_asked_for() -> None:
    roles = _catalog(*(Role(id=f"r{place}", title="T", soc=f"11-10{place}1") for place in (3, 1, 2)))
    assert [match.matched for match in search(roles, "11-10")] == ["11-1011", "11-1021", "11-1031"]
    assert [match.matched for match in search(roles, "11-10", 2)] == ["11-1011", "11-1021"]
    assert search(roles, "11-10", 0) == []
    assert search(roles, "12-10") == []


def test_that_a_role_of_all_others_stands_behind_one_of_a_name() -> None:
    facts = {"employment.jobs": Estimate(value=900, unit="jobs")}
    roles = _catalog(Role(id="other", title="Cook, All Other", facts=facts), Role(id="own", title="Cook, All Sorts", facts=facts))
    assert [match.role_id for match in search(roles, "cook all")] == ["own", "other"]


@pytest.mark.parametrize(("jobs", "first"), [(20_000, "unknown"), (40_000, "known")])
def test_that_a_role_without_a_number_of_jobs_stands_as_if_it_had_thirty_thousand(jobs: int, first: str) -> None:
    known = Role(id="known", title="Day clerk", facts={"employment.jobs": Estimate(value=jobs, unit="jobs")})
    assert search(_catalog(known, Role(id="unknown", title="Dim clerk")), "clerk")[0].role_id == first


@pytest.mark.parametrize("typed", ["care (part time)", "care, exc nights", "care at the zoo", "care @ home"])
def test_that_what_stands_in_brackets_and_where_somebody_works_is_searched_without(typed: str) -> None:
    assert search(RANKED, typed)[0].role_id == "exact"


def test_that_words_that_are_all_left_out_so_are_searched_as_they_are() -> None:
    assert search(_catalog(Role(id="a", title="Zookeeper")), "(zookeeper)")[0].role_id == "a"


def test_that_two_hundred_letters_are_searched_and_no_more() -> None:
    assert search(RANKED, " " * 195 + "care")[0].role_id == "exact"
    assert search(RANKED, " " * 200 + "care") == []


def test_that_a_whole_name_is_called_in_either_number() -> None:
    index = build_index(_catalog(Role(id="a", title="Care givers"), Role(id="b", title="Care giver helper", aliases=("Care hand",))))
    assert [(one.role_id, one.kind) for one in called(index, "care giver")] == [("a", "title")]
    assert [(one.role_id, one.kind) for one in called(index, "care hands")] == [("b", "alias")]
    assert called(index, "care") == called(index, "") == []


def test_that_a_duty_is_no_name() -> None:
    assert called(build_index(RANKED), "care of horses") == []


def test_that_the_titles_most_alike_are_nearest() -> None:
    index = build_index(RANKED)
    assert [one.role_id for one in nearest(index, "zoologits", 1)] == ["trait"]
    assert nearest(index, "care", 0) == nearest(index, "★") == nearest(index, "qqqqqq") == []
    assert len(nearest(index, "care helper assistant")) == 3
