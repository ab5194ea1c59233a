"""What is told of schooling: the level most have, shares from a level up, what new hires are asked for."""

import pytest

from careergui.charts.findings import schooling
from careergui.charts.registry import of
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from tests.builders import shares
from tests.charts.findings.made_up import answered

NURSES, PRACTITIONERS, ELECTRICIANS, PLUMBERS, COOKS = "29-1141", "29-1171", "47-2111", "47-2152", "35-2011"

HELD = {
    "The most common schooling of electricians is a high school diploma: 38%": (ELECTRICIANS,),
    "A high school diploma is the most common schooling of electricians (38%) and cooks, fast food (42.6%)": (ELECTRICIANS, COOKS),
    "A high school diploma is the most common schooling of all three": (ELECTRICIANS, PLUMBERS, COOKS),
    "A high school diploma is the most common schooling of two of the three roles": (ELECTRICIANS, COOKS, NURSES),
    "": (ELECTRICIANS, NURSES, PRACTITIONERS),
}


@pytest.mark.parametrize("said", HELD)
def test_that_the_most_common_level_is_told(official_catalog: Catalog, said: str) -> None:
    assert of("education", in_order(official_catalog, HELD[said])).finding == said


AT_LEAST = {
    "53.9% of electricians have some college or more": (ELECTRICIANS,),
    "98% of nurse practitioners have a bachelor’s degree or more, 66.5% of registered nurses": (NURSES, PRACTITIONERS),
    "The share with a bachelor’s degree or more runs from 7.9% for electricians to 98% for nurse practitioners": (
        NURSES,
        PRACTITIONERS,
        ELECTRICIANS,
    ),
}


@pytest.mark.parametrize("said", AT_LEAST)
def test_that_shares_from_a_level_up_are_told(official_catalog: Catalog, said: str) -> None:
    assert of("at-least", in_order(official_catalog, AT_LEAST[said])).finding == said


def test_that_the_answer_most_give_is_told_of_one_role(official_catalog: Catalog) -> None:
    found = of("required-education", in_order(official_catalog, (ELECTRICIANS,))).finding
    assert found == "64% of answers ask new electricians for a certificate or some college"


def test_that_nothing_is_told_of_several_where_an_answer_is_withheld(official_catalog: Catalog) -> None:
    assert of("required-education", in_order(official_catalog, (ELECTRICIANS, NURSES))).finding == ""


def test_that_what_is_asked_of_several_is_told_where_all_of_it_is_known(official_catalog: Catalog) -> None:
    pair, three = (ELECTRICIANS, "17-2141"), ("11-3012", "13-1141", "17-2141")
    found = [of("required-education", in_order(official_catalog, roles)).finding for roles in (pair, three)]
    assert found[0] == "53% of answers ask new mechanical engineers for a bachelor’s degree or more, 1% new electricians"
    assert of("required-education", in_order(official_catalog, ("27-2031", "51-5112"))).finding == ""
    assert found[1] == "The share asking for a bachelor’s degree or more runs from 28% to 95%"


def made(*levels: tuple[float, ...], official: bool = True) -> Comparison:
    """Roles with these shares of seven levels, least first."""
    names = ("Ones", "Twos", "Threes", "Fours")
    roles = [
        Role(id=f"99-000{number}" if official else f"role-{number}", title=names[number], facts=shares(*own))
        for number, own in enumerate(levels)
    ]
    catalog = Catalog(roles={role.id: role for role in roles}, collections={}, sources={}, pairs={})
    return in_order(catalog, [role.id for role in roles])


def held(*levels: tuple[float, ...], official: bool = True) -> str:
    return next(iter(schooling.held(made(*levels, official=official))), "")


def at_least(*levels: tuple[float, ...], official: bool = True) -> str:
    return next(iter(schooling.from_a_level_up(made(*levels, official=official))), "")


def test_that_no_level_is_most_common_where_another_is_level_or_the_rest_could_be() -> None:
    assert held((0, 40, 40, 0, 20, 0, 0)) == ""
    assert held((0, 40, 0, 0, 20, 0, 0)) == ""
    assert held((0, 41, 0, 0, 20, 0, 0)) == "The most common schooling of ones is a high school diploma: 41%"


def test_that_people_of_a_role_file_are_told_as_such() -> None:
    assert held((0, 60, 40, 0, 0, 0, 0), official=False).startswith("The most common schooling of people in the role Ones is a high school")
    assert at_least((0, 60, 40, 0, 0, 0, 0), official=False) == ""


def test_that_two_with_different_levels_are_told_each() -> None:
    found = held((0, 60, 40, 0, 0, 0, 0), (0, 0, 0, 0, 70, 30, 0))
    assert found == "The most common schooling is a high school diploma for ones (60%) and a bachelor’s degree for twos (70%)"


def test_that_a_level_that_hardly_anyone_has_gives_way_to_a_lower_one() -> None:
    few, some = (20.0, 78.0, 0, 0, 2.0, 0, 0), (10.0, 85.0, 0, 0, 5.0, 0, 0)
    assert at_least(few, few).startswith("80% of ones have a high school diploma or more")
    assert at_least(few, some) == "5% of twos have a bachelor’s degree or more, 2% of ones"


def test_that_ends_that_several_share_are_not_named() -> None:
    few, some = (20.0, 70.0, 0, 0, 10.0, 0, 0), (10.0, 60.0, 0, 0, 30.0, 0, 0)
    assert at_least(few, few, some) == ""


def test_that_one_role_is_told_by_the_highest_level_half_have() -> None:
    assert at_least((0, 0, 0, 0, 0, 50, 50)) == "50% of ones have a doctoral or professional degree"
    assert at_least((0, 0, 0, 0, 1, 50, 49)) == "99% of ones have a master’s degree or more"


def test_that_no_answer_is_named_where_a_withheld_one_may_exceed_it(official_catalog: Catalog) -> None:
    assert list(schooling.asked(in_order(official_catalog, (NURSES,)))) == []
    (most,) = schooling.asked(in_order(official_catalog, ("43-4111",)))
    assert most.startswith("42% of answers ask new")


SCHOOL, DEGREE, MASTERS = (0, 60, 40, 0, 0, 0, 0), (0, 0, 0, 0, 70, 30, 0), (0, 0, 0, 0, 30, 70, 0)


def test_that_of_many_the_level_is_told_that_more_share_than_any_other() -> None:
    assert held(SCHOOL, SCHOOL, DEGREE) == "A high school diploma is the most common schooling of two of the three roles"
    assert held(SCHOOL, SCHOOL, DEGREE, DEGREE) == ""
    assert held(SCHOOL, DEGREE, MASTERS) == ""


def test_that_a_role_without_shares_leaves_nothing_to_be_told() -> None:
    pair = made(SCHOOL, DEGREE)
    silent = Role(id="99-0009", title="Silent")
    catalog = Catalog(roles={**pair.catalog.roles, silent.id: silent}, collections={}, sources={}, pairs={})
    one = in_order(catalog, [*pair.catalog.roles, silent.id])
    assert list(schooling.held(one)) == list(schooling.from_a_level_up(one)) == list(schooling.asked(one)) == []


def test_that_a_role_of_another_kind_leaves_nothing_to_be_told(official_catalog: Catalog) -> None:
    assert list(schooling.held(in_order(official_catalog, [NURSES, "case-manager"]))) == []


def test_that_a_share_equal_to_the_rest_is_not_called_the_most_common() -> None:
    assert held((50, 0, 0, 0, 0, 0, 0)) == ""
    assert held((50.1, 0, 0, 0, 0, 0, 0)) == "The most common schooling of ones is less than high school: 50.1%"


def test_that_a_sum_that_was_cut_at_the_whole_is_not_told() -> None:
    over = (0, 0, 0, 0, 50.2, 30, 20)
    assert at_least(over) == "50% of ones have a master’s degree or more"
    assert at_least(over, DEGREE) == ""


def test_that_both_ends_must_be_one_roles_alone() -> None:
    low, middle, high = ((0, 100 - share, 0, 0, share, 0, 0) for share in (10, 20, 30))
    assert at_least(low, middle, high) == "The share with a bachelor’s degree or more runs from 10% for ones to 30% for threes"
    assert at_least(low, high, high) == at_least(low, low, high) == ""


def test_that_a_level_may_be_most_common_that_alone_is_stated() -> None:
    share = Estimate(value=60, unit="percent")
    role = Role(id="99-0001", title="Ones", facts={"education.high_school": share, "education.masters": Estimate(value=30, unit="percent")})
    alone = Role(id="99-0002", title="Twos", facts={"education.high_school": share})
    catalog = Catalog(roles={role.id: role, alone.id: alone}, collections={}, sources={}, pairs={})
    assert list(schooling.held(in_order(catalog, [role.id]))) == ["The most common schooling of ones is a high school diploma: 60%"]
    assert list(schooling.held(in_order(catalog, [alone.id]))) == ["The most common schooling of twos is a high school diploma: 60%"]


def test_that_a_level_that_one_of_two_all_have_is_told() -> None:
    half = (0, 50, 0, 0, 50, 0, 0)
    assert at_least(DEGREE, half) == "100% of ones have a bachelor’s degree or more, 50% of twos"
    assert at_least(DEGREE, MASTERS) == ""


def asked(*given: dict[int, float], withheld: tuple[int, ...] = ()) -> list[str]:
    """By shares of the twelve answers: 1 is a high school diploma, 5 a bachelor’s degree."""
    return list(schooling.asked(answered(*given, withheld=withheld)))


@pytest.mark.parametrize(
    ("given", "withheld", "said"),
    [
        ({1: 70, 5: 30}, (), ["70% of answers ask new ones for a high school diploma"]),
        ({1: 50.6, 5: 10}, (3,), ["51% of answers ask new ones for a high school diploma"]),
        ({1: 50}, (3,), []),
        ({1: 40}, (3,), []),
        ({}, tuple(range(12)), []),
    ],
)
def test_that_an_answer_is_named_where_none_withheld_can_be_as_frequent(
    given: dict[int, float], withheld: tuple[int, ...], said: list[str]
) -> None:
    assert asked(given, withheld=withheld) == said


def test_that_a_degree_that_hardly_anyone_asks_for_is_no_title() -> None:
    assert asked({1: 95, 5: 5}, {1: 98, 5: 2}) == ["5% of answers ask new ones for a bachelor’s degree or more, 2% new twos"]
    assert asked({1: 96, 5: 4}, {1: 98, 5: 2}) == []
    assert asked({1: 96, 5: 4}, {1: 98, 5: 2}, {1: 95, 6: 5}) == [
        "The share asking for a bachelor’s degree or more runs from 2% for twos to 5% for threes",
        "The share asking for a bachelor’s degree or more runs from 2% to 5%",
    ]
