"""Ratings of an occupation: every one with its value or with why there is none."""

import pytest

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


def test_that_a_gap_of_ratings_has_the_margin_of_both_errors() -> None:
    reading, speaking = rated.in_order(MADE, "skills")[0], rated.in_order(MADE, "skills")[2]
    found = rated.gap(speaking, reading, level=False)
    assert (found.value, found.unit, found.certainty) == (2.5, "rating", "clear")
    assert found.margin == pytest.approx(1.645 * 0.1)
    assert rated.gap(speaking, reading, level=True).certainty == "no-error-published"
    assert rated.gap(speaking, reading, level=True).value == 4


def test_that_a_withheld_rating_gives_no_gap() -> None:
    reading, writing = rated.in_order(MADE, "skills")[:2]
    for found in (rated.gap(reading, writing, level=True), rated.gap(writing, reading, level=True)):
        assert (found.value, found.status, found.certainty) == (None, "suppressed", "not-comparable")


@pytest.mark.parametrize(
    ("scores", "width"),
    [
        ([(1, 0.1), (1.2, 0.1)], 0),
        ([(1, 0.1), (1.24, 0.1)], 0.24),
        ([(1, 0.1), (5, 3), (1.5, 0.1)], 0.5),
        ([(1, 0.1), (1.5, 0.1), (3, 0.1)], 2),
        ([(1, None), (5, 0.1)], 0),
        ([(1, 0.1)], 0),
    ],
)
def test_that_only_a_spread_beyond_its_error_is_clear(scores: list[tuple[float, float | None]], width: float) -> None:
    # The root of 0.1² + 0.1², times 1.645, is 0.2326.
    assert rated.clear_spread(scores) == width


def one(name: str, importance: float | None = None, level: float | None = None, **more: object) -> rated.Rated:
    return rated.Rated(id=name, name=name, importance=importance, level=level, **more)  # type: ignore[arg-type]  # errors and statuses


def test_that_the_scales_are_those_of_the_source() -> None:
    """O*NET, “Scales Reference”: importance 1 to 5, extent 1 to 7, occupational interests 1 to 7, level 0 to 7."""
    assert {kind.field: (kind.lowest, kind.highest, kind.levelled) for kind in rated.KINDS.values()} == {
        "skills": (1, 5, True),
        "knowledge": (1, 5, True),
        "work_styles": (1, 5, False),
        "work_values": (1, 7, False),
        "interests": (1, 7, False),
    }
    assert rated.HIGHEST_LEVEL == 7


def test_that_a_gap_within_its_margin_is_not_clear_and_stands_to_the_hundredth() -> None:
    # The root of 0.1² + 0.1², times 1.645, is 0.2326.
    found = rated.gap(one("a", 2.1, importance_error=0.1), one("a", 2, importance_error=0.1), level=False)
    assert (found.value, found.certainty) == (0.1, "within-sampling-error")
    assert rated.gap(one("a", 10 / 3), one("a", 2), level=False).value == 1.33


def test_that_a_gap_that_there_is_not_says_why_of_the_rating_asked_for() -> None:
    silent, known = one("a", importance_status="suppressed", level_status="not-applicable"), one("a", 3, 3)
    assert (rated.gap(silent, known, level=True).status, rated.gap(silent, known, level=False).status) == ("not-applicable", "suppressed")


def ranked_names(*scores: tuple[str, float | None, float | None]) -> list[str]:
    elements = tuple(Element(id=name, name=name, kind="skill") for name, *_ in scores)
    skills = Scores(importance=tuple(score[1] for score in scores), level=tuple(score[2] for score in scores))
    made = Ratings(rated=RatedOccupation(skills=skills), elements={"skills": elements}, options={}, sources={}, rule="")
    return [found.name for found in rated.ranked(made, "skills")]


def test_that_equals_are_ranked_by_level_then_by_name() -> None:
    assert ranked_names(("a", 3, 1), ("c", 3, 5), ("b", 3, 5), ("d", 3, None)) == ["b", "c", "a", "d"]
    assert ranked_names(("withheld", None, 5), ("lowest", 1, 0)) == ["lowest", "withheld"]
    assert ranked_names(("withheld", 3, None), ("low", 3, 0.5)) == ["low", "withheld"]


def test_that_a_leading_interest_that_the_file_does_not_name_is_left_out() -> None:
    crooked = Ratings(
        rated=RatedOccupation(interests=Scores(importance=(1, 7), top=(2, 1))),
        elements={"interests": MADE.elements["interests"]},
        options={},
        sources={},
        rule="",
    )
    assert rated.leading(crooked, "interests") == ("Social",)


def test_that_ratings_refer_to_every_rated_occupation_behind_them() -> None:
    assert rated.reference(MADE, "skills", "11-1111") == "rows of 11-1111.00, 11-1111.01"
    assert rated.reference(MADE, "interests", "11-1111") == "rows of 11-1111.00"
    assert MADE.rated.education is not None
    assert not rated.averaged(MADE.rated.education)
