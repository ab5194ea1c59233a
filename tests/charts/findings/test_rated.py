"""What is told of ratings and of named skills: how many set roles apart beyond their errors, and which lead."""

import pytest
from msgspec.structs import replace

from careergui.charts.findings import named_skills, rated
from careergui.charts.rating_dots import IMPORTANCE, LEVEL, choose
from careergui.charts.registry import of
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role, Skill
from tests.charts.findings import made_up

NURSES, PRACTITIONERS, ELECTRICIANS, UNRATED = "29-1141", "29-1171", "47-2111", "29-1249"

SAID = {
    ("skills", (PRACTITIONERS, NURSES)): "12 of 35 skills set nurse practitioners and registered nurses apart beyond sampling error",
    ("knowledge", (PRACTITIONERS, NURSES)): "",  # no error is published for the former
    ("knowledge", (NURSES, "29-2061")): "1 of 23 areas of knowledge sets the two roles apart beyond sampling error",
    ("skills", (NURSES, PRACTITIONERS, ELECTRICIANS)): "32 of 35 skills set some of the three roles apart beyond sampling error",
    ("skills-importance", (ELECTRICIANS,)): "Troubleshooting is rated highest of 35 skills for electricians: importance 4.00",
    ("skills", (ELECTRICIANS,)): (
        "Troubleshooting, Quality Control Analysis and Coordination are among the skills rated highest for electricians"
    ),
    ("skills-grid-importance", (ELECTRICIANS,)): "Troubleshooting is rated highest of 35 skills for electricians: importance 4.0",
    ("skills", (UNRATED,)): "",
    ("skills", (UNRATED, NURSES)): "",
    ("skills", (UNRATED, NURSES, ELECTRICIANS)): "29 of 35 skills set registered nurses and electricians apart beyond sampling error",
    ("skills", (UNRATED, NURSES, PRACTITIONERS, ELECTRICIANS)): (
        "32 of 35 skills set some of the three rated roles apart beyond sampling error"
    ),
}


@pytest.mark.parametrize("asked", SAID)
def test_that_ratings_are_told_within_their_errors(official_catalog: Catalog, asked: tuple[str, tuple[str, ...]]) -> None:
    kind, roles = asked
    assert of(kind, in_order(official_catalog, roles)).finding == SAID[asked]


def test_that_the_table_of_figures_counts_what_it_shows(official_catalog: Catalog) -> None:
    one = in_order(official_catalog, (NURSES, "11-2022"))
    for kind, scale in (("skills-grid", LEVEL), ("skills-grid-importance", IMPORTANCE)):
        found = choose(one, "skills", scale, gaps=True)
        assert of(kind, one).finding.startswith(f"{found.told_apart} of {found.compared} skills set ")


NAMED = {
    "Treatment Plans is listed most often for Case Manager: by 15% of résumés": ("case-manager",),
    "3 skills are named for both roles": ("case-manager", "registered-nurse-case-manager"),
    "One skill is named for all three roles": ("case-manager", "registered-nurse-case-manager", "case-manager-program-manager"),
    "": ("registered-nurse-case-manager",),
}


@pytest.mark.parametrize("said", NAMED)
def test_that_named_skills_are_counted(catalog: Catalog, said: str) -> None:
    assert of("skills", in_order(catalog, NAMED[said])).finding == said


def test_that_nothing_is_told_where_some_skills_are_rated_and_others_named(official_catalog: Catalog) -> None:
    assert of("skills", in_order(official_catalog, ("case-manager", NURSES))).finding == ""


def test_that_skills_of_which_none_is_shared_are_told_as_such() -> None:
    roles = {f"role-{name}": Role(id=f"role-{name}", title=name, skills=(Skill(name=name),)) for name in ("one", "two", "three")}
    catalog = Catalog(roles=roles, collections={}, sources={}, pairs={})
    assert list(named_skills.skills(in_order(catalog, list(roles)))) == ["No skill is named for all three roles"]
    silent = {role_id: replace(role, skills=()) for role_id, role in roles.items()}
    assert list(named_skills.skills(in_order(replace(catalog, roles=silent), list(silent)))) == []


def test_that_the_table_of_figures_counts_skills_that_some_lack() -> None:
    pair = made_up.rated([(1, 0.1), (2, 0.1), (3, 0.1)], [(1, 0.1), (4, 0.1), None])
    assert next(iter(rated.skills(pair))) == "1 of 2 skills sets ones and twos apart beyond sampling error"
    for statements in (rated.grid, rated.grid_importance):
        assert next(iter(statements(pair))) == "1 of 3 skills sets ones and twos apart beyond sampling error"


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ([(1, 0.1), (1, 0.1)], [(2, 0.1), (2, 0.1)], "all 2 skills set ones and twos apart beyond sampling error"),
        ([(1, 0.1), (1, 0.1), (1, 0.1)], [(2, 0.1), (2, 0.1), (1, 0.1)], "2 of 3 skills set ones and twos apart beyond sampling error"),
        ([(1, 0.1), (1, 0.1)], [(1, 0.1), (1.1, 0.1)], "none of 2 skills sets ones and twos apart beyond sampling error"),
        ([(1, 0.1), (1, 0.1)], [(2, 0.1), (2, None)], "1 of 2 skills sets ones and twos apart beyond sampling error"),
        ([(1, None), (1, 0.1)], [(2, 0.1), (2, None)], ""),
    ],
)
def test_that_skills_that_set_two_apart_are_counted(first: list[made_up.Score], second: list[made_up.Score], sentence: str) -> None:
    assert next(iter(rated.skills(made_up.rated(first, second))), "").lower() == sentence


@pytest.mark.parametrize(
    ("levels", "sentences"),
    [
        (
            [(5, 0.1), (4, 0.1), (3, 0.1), (2, 0.1)],
            ["Ada is rated highest of 4 skills for ones: level 5.00"],
        ),
        (
            [(5, 0.1), (4.9, 0.1), (3, 0.1), (2, 0.1)],
            ["Ada, Bob and Cora are among the skills rated highest for ones", "Ada and Bob are among the skills rated highest for ones"],
        ),
        (
            [(5, 0.1), (4, None), (3, 0.1), (2, 0.1)],
            ["Ada, Bob and Cora are among the skills rated highest for ones", "Ada and Bob are among the skills rated highest for ones"],
        ),
        ([(5, 0.1), (4, 0.1), (3, 0.1)], []),
    ],
)
def test_that_the_highest_is_named_alone_only_where_its_lead_is_clear(levels: list[made_up.Score], sentences: list[str]) -> None:
    assert list(rated.skills(made_up.rated(levels))) == sentences
