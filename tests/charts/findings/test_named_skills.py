"""What is told of skills that résumés name: the one listed most often, by figures worked out by hand."""

import pytest

from careergui.charts.findings import named_skills
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, missing
from careergui.domain.role import Role, Skill

HIDDEN = Skill(name="Hidden", share=missing("percent", "Withheld."))
BARE = Skill(name="Bare")


def listed(name: str, share: float) -> Skill:
    return Skill(name=name, share=Estimate(value=share, unit="percent"))


def said(*roles: tuple[Skill, ...]) -> list[str]:
    """Of roles that are no occupations."""
    made = {f"role-{number}": Role(id=f"role-{number}", title=f"Role {number}", skills=skills) for number, skills in enumerate(roles)}
    return list(named_skills.skills(in_order(Catalog(roles=made, collections={}, sources={}, pairs={}), list(made))))


@pytest.mark.parametrize(
    ("skills", "sentences"),
    [
        ((listed("Ink", 12), listed("Lead", 40), HIDDEN, BARE), ["Lead is listed most often for Role 0: by 40% of résumés"]),
        ((listed("Ink", 40), listed("Lead", 40), listed("Chalk", 2)), []),
        ((HIDDEN, BARE), []),
        ((), []),
    ],
)
def test_that_of_one_role_the_skill_listed_most_often_is_told_unless_two_are_level(skills: tuple[Skill, ...], sentences: list[str]) -> None:
    assert said(skills) == sentences


@pytest.mark.parametrize(
    ("shared", "roles", "sentence"),
    [
        (("Ink",), 2, "One skill is named for both roles"),
        (("Ink", "Lead"), 2, "2 skills are named for both roles"),
        (("Ink", "Lead", "Chalk"), 3, "3 skills are named for all three roles"),
        ((), 2, "No skill is named for both roles"),
    ],
)
def test_that_of_several_roles_the_skills_named_for_each_are_counted(shared: tuple[str, ...], roles: int, sentence: str) -> None:
    own = ((*(Skill(name=name) for name in shared), Skill(name=f"Own {number}")) for number in range(roles))
    assert said(*own) == [sentence]
