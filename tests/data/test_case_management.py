"""The bundled five roles: every figure and every name of their source is there, and its faults are told."""

from collections.abc import Iterable

import pytest

from careergui import assets
from careergui.domain.catalog import Catalog

ROLES = ("case-manager", "registered-nurse-case-manager", "case-manager-program-manager", "social-services-case-manager", "case-worker")

FACTS: dict[str, dict[str, float | None]] = {
    "case-manager": {
        "pay.annual.mean": 42084,
        "pay.hourly.mean": 20.23,
        "pay.annual.low": 28000,
        "pay.annual.high": 62000,
        "pay.annual.spread": 34000,
        "pay.industry.best": 55647,
        "outlook.change_percent": 11,
        "outlook.new_jobs": 81200,
        "education.bachelors": 39.9,
        "education.masters": 33.4,
        "education.no_college_degree": 12.5,
    },
    "registered-nurse-case-manager": {"pay.annual.mean": 62016, "pay.industry.best": 62018, "education.masters": 13.7},
    "case-manager-program-manager": {"pay.annual.mean": 38736, "pay.industry.best": 40397, "education.masters": 39.5},
    "social-services-case-manager": {"pay.annual.mean": 39451, "pay.industry.best": None, "education.masters": 47.5},
    "case-worker": {"pay.annual.mean": 38318, "pay.industry.best": 43150, "education.masters": 30.0},
}

DIFFERENCES = {
    "registered-nurse-case-manager": (19932, -19.7, -1.3),
    "case-manager-program-manager": (-3348, 6.1, 1.3),
    "social-services-case-manager": (-2633, 14.1, 0.5),
    "case-worker": (-3766, -3.4, -0.3),
}

SKILLS_OF_PAIRS = {
    "registered-nurse-case-manager": (
        "Treatment Plans, Community Resources, Intake Assessments",
        "Disease Process, Medicare, Medicaid, LPN",
        "Mental Health Services, Crisis Intervention, Financial Assistance, Child Abuse",
    ),
    "case-manager-program-manager": (
        "Treatment Plans, Mental Health Services, Crisis Intervention",
        "Management Services, Service Plans, Community Outreach, Child Care",
        "Child Abuse, Health Care, Providers, Customer Service",
    ),
    "social-services-case-manager": (
        "Treatment Plans, Mental Health Services, Crisis Intervention",
        "Protective Services Referrals, Crime Victims, Child Custody, Dfcs",
        "Health Care, Providers, Staff Members, Social Security",
    ),
    "case-worker": (
        "Treatment Plans, Mental Health Services, Crisis Intervention",
        "Public Assistance, Medicaid, Service Plans, Child Support",
        "Health Care, Group Therapy Sessions, Utilization Review, IV",
    ),
}

EMPLOYERS = [
    ("Select Medical", "openings", 55, None),
    ("The Salvation Army", "openings", 48, None),
    ("Volunteers of America Los Angeles", "openings", 39, None),
    ("Abbott", "pay", 1, 104970),
    ("UnitedHealth Group", "pay", 3, 96871),
    ("Wells Fargo", "pay", 0, 92941),
    ("Catholic Charities", "prestige", None, None),
    ("Liberty Mutual", "prestige", None, None),
    ("Wabash Valley Transportation", "prestige", None, None),
]

SHARES = [
    ("Treatment Plans", 15),
    ("Mental Health Services", 8),
    ("Crisis Intervention", 7),
    ("Community Resources", 7),
    ("Financial Assistance", 7),
    ("Intake Assessments", 6),
]

NAMES = (
    *("HRA", "HIPAA", "HIPPA", "DMP", "AOT", "FEGS", "ICM", "HMIS", "CCMS", "PeopleSoft", "InterQual", "HIV/AIDS", "STDs"),
    *("Bureau of Labor Statistics", "top 100 educational institutions", "graphic designers", "Insurance", "Health Care", "Government"),
    *("addiction", "disability", "law enforcement", "psychiatric hospital", "court", "hospice", "veterans", "median", "average"),
)

PRINTED = [
    "0.11%",
    "81,200",
    "one out of every eight",
    "$19,932",
    "$3,348",
    "$2,633",
    "$3,766",
    "19.7%",
    "6.1%",
    "14.1%",
    "3.4%",
    "0.5%",
    "0.3%",
]

FAULTS = {
    "outlook.change_percent": "0.11%",
    "outlook.new_jobs": "net change",
    "skills": "“15%”",
    "employers": "graphic designers",
    "education": "14.2%",
    "duties": "HIPPA",
    "traits": "three traits",
}


def numbers(items: Iterable[object]) -> tuple[object, ...]:
    return tuple(getattr(item, "value", item) for item in items)


@pytest.mark.parametrize("role_id", ROLES)
def test_that_every_fact_of_the_source_is_there(catalog: Catalog, role_id: str) -> None:
    facts = {measure: estimate.value for measure, estimate in catalog.roles[role_id].facts.items()}
    assert facts == FACTS[role_id] | {"education.doctoral_or_professional": None}


@pytest.mark.parametrize("role_id", ROLES[1:])
def test_that_every_difference_of_the_source_is_there(catalog: Catalog, role_id: str) -> None:
    pair = catalog.pairs[role_id, "case-manager"]
    assert numbers(pair.differences.values()) == DIFFERENCES[role_id]
    assert [estimate.unit for estimate in pair.differences.values()] == ["USD/year", "percentage points", "percentage points"]


@pytest.mark.parametrize("role_id", ROLES[1:])
def test_that_the_skills_of_each_pair_are_there(catalog: Catalog, role_id: str) -> None:
    pair = catalog.pairs[role_id, "case-manager"]
    assert tuple(map(", ".join, (pair.shared_skills, pair.role_skills, pair.baseline_skills))) == SKILLS_OF_PAIRS[role_id]


def test_that_every_employer_is_there_with_its_figures(catalog: Catalog) -> None:
    employers = catalog.roles["case-manager"].employers
    assert [(employer.name, employer.named_for, *numbers((employer.openings, employer.pay))) for employer in employers] == EMPLOYERS


def test_that_every_skill_is_there_with_its_share_and_an_example(catalog: Catalog) -> None:
    skills = catalog.roles["case-manager"].skills
    assert [(skill.name, skill.share.value if skill.share else None) for skill in skills] == SHARES
    assert all(skill.example for skill in skills)


def test_that_traits_duties_and_degrees_are_there(catalog: Catalog) -> None:
    role = catalog.roles["case-manager"]
    assert [trait.name.split()[0] for trait in role.traits] == [
        "Compassion",
        "Emotional",
        "Interpersonal",
        "Communication",
        "Organizational",
    ]
    assert [degree.subject for degree in role.degrees] == ["Social Work", "Nursing", "Psychology", "Business"]
    assert len(set(role.duties)) == 10


@pytest.mark.parametrize("text", [*NAMES, *PRINTED])
def test_that_every_name_and_printed_figure_of_the_source_is_there(text: str) -> None:
    assert text in (assets.resources() / "roles" / "case-management.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(("about", "words"), FAULTS.items())
def test_that_the_faults_of_the_source_are_told(catalog: Catalog, about: str, words: str) -> None:
    notes = catalog.roles["case-manager"].notes
    assert any(about in note.about and words in note.text for note in notes)


def test_that_what_is_corrected_keeps_what_was_printed(catalog: Catalog) -> None:
    facts = catalog.roles["case-manager"].facts
    corrected = {measure: estimate.printed for measure, estimate in facts.items() if estimate.status == "corrected"}
    assert corrected == {"outlook.change_percent": "0.11%", "outlook.new_jobs": "81,200 opportunities"}


@pytest.mark.parametrize("role_id", ROLES)
@pytest.mark.parametrize("section", ["summary", "traits", "duties", "degrees", "employers"])
def test_that_an_empty_section_says_why(catalog: Catalog, role_id: str, section: str) -> None:
    role = catalog.roles[role_id]
    assert bool(getattr(role, section)) != bool(role.gaps.get(section))


def test_that_a_note_says_what_it_is_about(catalog: Catalog) -> None:
    notes = [note for role in catalog.roles.values() for note in role.notes] + [
        note for pair in catalog.pairs.values() for note in pair.notes
    ]
    assert notes
    assert all(note.about for note in notes)


def test_that_the_set_is_marked_as_drawn_from_resumes(catalog: Catalog) -> None:
    assert catalog.collections["case-management"].basis == "résumés"
