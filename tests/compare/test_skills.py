"""Skills by role: what the source says of a pair stays with that pair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.compare.skills import CAUTION, SkillSets, skill_sets
from tests.builders import BUNDLED, HARD, bundled, hard_catalog

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
