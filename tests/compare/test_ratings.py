"""Ratings of an occupation: every one with its value or with why there is none."""

from careergui.compare import ratings as rated
from careergui.domain.library import Ratings
from careergui.domain.occupation import Distribution, Element, RatedOccupation, Scores

SKILLS = Scores(
    importance=(2, None, 4.5, 3),
    importance_error=(0.1, None, 0, 0.2),
    level=(1, None, 5, None),
    suppressed_importance=(1,),
    suppressed_level=(1,),
    not_relevant=(3,),
    rests_on=("11-1111.00", "11-1111.01"),
)
MADE = Ratings(
    rated=RatedOccupation(
        skills=SKILLS,
        interests=Scores(importance=(1, 7), top=(1, 0)),
        education=Distribution(shares=(60, None, 0), suppressed=(1,), rests_on=("11-1111.00",)),
    ),
    elements={
        "skills": tuple(Element(id=name, name=name, kind="skill") for name in ("Reading", "Writing", "Speaking", "Science")),
        "interests": (Element(id="r", name="Realistic", kind="interest"), Element(id="s", name="Social", kind="interest")),
    },
    options={"education": ("None", "Some", "Much")},
    sources={"skills": "onet-30.1"},
    rule="Averages.",
)


def test_that_the_most_important_comes_first_and_what_is_withheld_last() -> None:
    assert [one.name for one in rated.ranked(MADE, "skills")] == ["Speaking", "Science", "Reading", "Writing"]


def test_that_a_rating_without_a_value_says_why() -> None:
    found = {one.name: one for one in rated.in_order(MADE, "skills")}
    assert (found["Writing"].importance_status, found["Writing"].level_status) == ("suppressed", "suppressed")
    assert (found["Science"].importance_status, found["Science"].level_status) == ("reported", "not-applicable")


def test_that_what_was_never_rated_is_empty() -> None:
    assert rated.in_order(MADE, "knowledge") == ()
    assert rated.answers(MADE, "experience") == ()


def test_that_leading_interests_stand_in_the_source_s_order() -> None:
    assert rated.leading(MADE, "interests") == ("Social", "Realistic")


def test_that_a_withheld_answer_is_no_zero() -> None:
    assert [(one.share, one.status) for one in rated.answers(MADE, "education")] == [
        (60, "reported"),
        (None, "suppressed"),
        (0, "reported"),
    ]


def test_that_averages_of_several_rated_occupations_are_told_from_single_ones() -> None:
    assert rated.averaged(SKILLS)
    assert rated.rests_on(MADE, "11-1111") == ("11-1111.00", "11-1111.01")
    assert rated.reference(MADE, "education", "11-1111") == "rows of 11-1111.00"
