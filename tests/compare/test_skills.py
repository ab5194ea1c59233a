"""Skills by role: what the source says of a pair stays with that pair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.compare.skills import APART, CAUTION, RULE, SkillSets, rated_elements, skill_sets
from tests.builders import BUNDLED, HARD, bundled, hard_catalog
from tests.occupations import BAKERS, CHEFS, Few, Skill, catalog
from tests.places import NURSES, everywhere

PAIRS = (
    ("registered-nurse-case-manager", "Treatment Plans, Community Resources, Intake Assessments",
     "Disease Process, Medicare, Medicaid, LPN", "Mental Health Services, Crisis Intervention, Financial Assistance, Child Abuse"),
    ("case-manager-program-manager", "Treatment Plans, Mental Health Services, Crisis Intervention",
     "Management Services, Service Plans, Community Outreach, Child Care", "Child Abuse, Health Care, Providers, Customer Service"),
    ("social-services-case-manager", "Treatment Plans, Mental Health Services, Crisis Intervention",
     "Protective Services Referrals, Crime Victims, Child Custody, Dfcs", "Health Care, Providers, Staff Members, Social Security"),
    ("case-worker", "Treatment Plans, Mental Health Services, Crisis Intervention",
     "Public Assistance, Medicaid, Service Plans, Child Support", "Health Care, Group Therapy Sessions, Utilization Review, IV"),
)  # fmt: skip
"""As the source names them: role, shared with Case Manager, the role’s own, Case Manager’s own."""


def sets(*roles: str) -> SkillSets:
    return skill_sets(hard_catalog(), [hard_catalog().roles[role] for role in roles])


@pytest.mark.parametrize(("role", "shared", "own", "base"), PAIRS)
def test_that_a_pair_the_source_compares_has_its_own_lists(role: str, shared: str, own: str, base: str) -> None:
    found = sets(role, "case-manager")
    assert found.stated
    assert ", ".join(found.shared) == shared
    assert ", ".join(found.distinct(role)) == own
    assert ", ".join(found.distinct("case-manager")) == base


def test_that_any_other_pair_shows_all_that_is_named_for_each_and_says_so() -> None:
    found = sets("case-worker", "registered-nurse-case-manager")
    assert not found.stated
    assert found.shared == ("Treatment Plans", "Medicaid")
    text = " ".join(one.text for one in narrative(in_order(bundled(), ("case-worker", "registered-nurse-case-manager"))))
    assert CAUTION in text


@given(st.lists(st.sampled_from(BUNDLED + HARD), min_size=1, max_size=8, unique=True))
def test_that_every_named_skill_appears_once_and_shared_ones_come_first(roles: list[str]) -> None:
    found = sets(*roles)
    names = [skill.name for skill in found.skills]
    assert len(names) == len(set(names))
    counts = [len(skill.roles) for skill in found.skills]
    assert counts == sorted(counts, reverse=True)


@given(st.permutations(BUNDLED))
def test_that_the_order_of_roles_does_not_change_who_has_what(order: list[str]) -> None:
    assert {skill.name: set(skill.roles) for skill in sets(*order).skills} == {
        skill.name: set(skill.roles) for skill in sets(*BUNDLED).skills
    }


def rated_sets(
    rated: dict[str, dict[str, Skill]], damaged: frozenset[str] = frozenset(), ids: tuple[str, ...] = (BAKERS, CHEFS)
) -> SkillSets:
    made = catalog({role_id: {} for role_id in ids}, Few(rated, damaged=damaged))
    return skill_sets(made, list(made.roles.values()))


def test_that_a_skill_counts_from_an_importance_of_three() -> None:
    found = rated_sets({BAKERS: {"Reading": Skill(3), "Writing": Skill(2.99)}, CHEFS: {"Reading": Skill(4), "Writing": Skill(3)}})
    assert (found.shared, found.distinct(BAKERS), found.distinct(CHEFS)) == (("Reading",), (), ("Writing",))
    assert (found.rated, found.stated, found.note) == (True, False, RULE)


def test_that_a_skill_withheld_for_one_counts_for_none() -> None:
    found = rated_sets({BAKERS: {"Reading": Skill(5), "Writing": Skill(5)}, CHEFS: {"Reading": Skill(None), "Writing": Skill(5)}})
    assert [skill.name for skill in found.skills] == ["Writing"]


def test_that_an_occupation_that_was_not_rated_is_named_and_left_out() -> None:
    found = rated_sets({BAKERS: {"Reading": Skill(5)}})
    assert (found.roles, found.note) == ((BAKERS,), f"{RULE} The O*NET data do not rate: Chefs.")


def test_that_a_damaged_file_is_not_taken_for_nothing_rated() -> None:
    found = rated_sets({BAKERS: {"Reading": Skill(5)}}, frozenset({CHEFS}))
    assert found.note == f"{RULE} The file ratings.json is missing or damaged, so it cannot be read for Chefs."


def test_that_one_role_shares_nothing() -> None:
    found = rated_sets({BAKERS: {"Reading": Skill(5)}}, ids=(BAKERS,))
    assert (found.shared, found.distinct(BAKERS)) == ((), ("Reading",))


def test_that_an_occupation_and_a_title_have_no_skills_side_by_side() -> None:
    roles = [everywhere().roles[name] for name in (NURSES, "case-manager")]
    assert skill_sets(everywhere(), roles) == SkillSets(skills=(), roles=(NURSES, "case-manager"), stated=False, note=APART)
    assert not sets("case-worker", "case-manager").rated


def test_that_nothing_is_rated_of_a_title_or_without_official_figures() -> None:
    made = catalog({BAKERS: {}}, Few({BAKERS: {"Reading": Skill(4)}, "own": {"Reading": Skill(4)}}))
    assert [one.importance for one in rated_elements(made, made.roles[BAKERS], "skills")] == [4]
    assert rated_elements(made, replace(made.roles[BAKERS], id="own"), "skills") == ()
    assert rated_elements(replace(made, library=None), made.roles[BAKERS], "skills") == ()
    assert rated_elements(made, replace(made.roles[BAKERS], id=CHEFS), "skills") == ()
