"""Ratings of whole occupations, on made-up tables."""

import msgspec
import pytest

from careergui.build.onet_ratings import rated_occupations, rating_tallies, ratings
from careergui.build.reading import Rows
from careergui.domain.bundle import RatingFile
from careergui.domain.occupation import Distribution, RatedOccupation, Scores
from tests.build.onet_rows import BRIDGE, NURSE, rating, tables

LABORATORY = ("29-2011.00", "29-2012.00")


def built(**changed: Rows) -> dict[str, RatedOccupation]:
    file = ratings(tables(**changed), BRIDGE)
    return {code: msgspec.json.decode(raw, type=RatedOccupation) for code, raw in file.occupations.items()}


def skills(**changed: Rows) -> Scores:
    found = built(**changed)[NURSE].skills
    assert found
    return found


def interests(code: str, *high: str) -> Rows:
    scores = [rating(code, "3", "OI", f"1.B.1.{letter}") for letter in "abcdef"]
    return scores + [rating(code, value, "IH", f"1.B.1.{letter}") for letter, value in zip("ghi", high, strict=True)]


def test_that_every_occupation_of_the_bridge_is_there_and_unrated_ones_are_empty() -> None:
    assert built() == dict.fromkeys(sorted(BRIDGE), RatedOccupation())


def test_that_importance_and_level_stand_side_by_side_with_their_errors() -> None:
    rows = [rating("29-1141.00", "4.12", Standard_Error="0.1"), rating("29-1141.00", "5", "LV", Standard_Error="0.2")]
    expected = Scores(importance=(4.12,), importance_error=(0.1,), level=(5,), level_error=(0.2,), period="08/2023")
    assert skills(onet_skills=rows) == expected


def test_that_marks_are_places_and_marked_values_are_gone() -> None:
    rows = [
        *(rating("29-1141.00", "3", element=element, Recommend_Suppress=mark) for element, mark in (("2.A.1.a", "N"), ("2.A.1.b", "Y"))),
        rating("29-1141.00", "0", "LV", Not_Relevant="Y"),
        rating("29-1141.00", "2", "LV", "2.A.1.b", Recommend_Suppress="Y"),
    ]
    made = skills(onet_skills=rows)
    assert (made.importance, made.suppressed_importance) == ((3, None), (1,))
    assert (made.level, made.suppressed_level, made.not_relevant) == ((None, None), (1,), (0,))


def test_that_the_code_of_the_whole_occupation_is_taken_alone_and_named() -> None:
    made = skills(onet_skills=[rating("29-1141.00", "2"), rating("29-1141.01", "4")])
    assert (made.importance, made.rests_on) == ((2,), ("29-1141.00",))


def test_that_the_only_rated_code_stands_as_it_is_and_is_named() -> None:
    made = skills(onet_skills=[rating("29-1141.01", "4", Standard_Error="0.5")])
    assert (made.importance, made.importance_error, made.rests_on) == ((4,), (0.5,), ("29-1141.01",))


def test_that_a_combined_code_is_averaged_over_the_rated_ones() -> None:
    rows = [rating(code, value, Date=date) for code, value, date in zip(LABORATORY, "23", ("08/2023", "05/2019"), strict=True)]
    made = built(onet_skills=rows)["29-2010"].skills
    assert made == Scores(importance=(2.5,), level=(None,), period="05/2019–08/2023", rests_on=LABORATORY)


def test_that_each_kind_of_rating_chooses_for_itself() -> None:
    made = built(onet_skills=[rating(LABORATORY[0], "2")], onet_knowledge=[rating(LABORATORY[1], "3", element="2.C.10")])["29-2010"]
    assert made.skills
    assert made.skills.rests_on == LABORATORY[:1]
    assert made.knowledge
    assert made.knowledge.rests_on == LABORATORY[1:]


@pytest.mark.parametrize(("second", "top"), [(("4", "6", "0"), (3, 5)), (("6", "4", "0"), ())])
def test_that_leading_interests_are_named_only_where_all_agree(second: tuple[str, ...], top: tuple[int, ...]) -> None:
    rows = [*interests(LABORATORY[0], "4", "6", "0"), *interests(LABORATORY[1], *second)]
    made = built(onet_interests=rows)["29-2010"].interests
    assert made
    assert made.top == top


def test_that_shares_follow_the_options_and_other_scales_stay_out() -> None:
    options = [{"Scale ID": "RL", "Category": number, "Category Description": f"Level {number}"} for number in ("1", "2")]
    rows = [rating("29-1141.00", "60.5", "RL", Category="2"), rating("29-1141.00", "39.5", "RL", Category="1", Recommend_Suppress="Y")]
    made = built(onet_education=[*rows, rating("29-1141.00", "4", Category="")], onet_education_categories=options)[NURSE]
    assert made.education == Distribution(shares=(None, 60.5), suppressed=(0,), period="08/2023")


def test_that_the_file_reads_back_and_is_the_same_each_time() -> None:
    given = tables(onet_skills=[rating(code, "2") for code in LABORATORY])
    first, second = (msgspec.json.encode(ratings(given, codes)) for codes in (BRIDGE, dict(reversed(BRIDGE.items()))))
    assert first == second
    assert msgspec.json.decode(first, type=RatingFile).sources["skills"] == "onet-30.1"


def test_that_every_row_is_used_or_has_its_reason_or_was_not_needed() -> None:
    rows = [
        *(rating(code, "2") for code in ("29-1141.00", "29-1141.01", "55-1011.00")),
        rating("29-1141.00", "2", element="2.A.1.b", Recommend_Suppress="Y"),
        rating("29-1141.00", "0", "LV", Not_Relevant="Y"),
    ]
    tally = rating_tallies(tables(onet_skills=rows), BRIDGE)["onet-skills"]
    assert (tally.read, tally.used, sorted(tally.refused.values())) == (5, 1, [1, 1, 1, 1])


def test_that_coverage_names_the_rated_occupations_by_field() -> None:
    covered = rated_occupations(ratings(tables(onet_skills=[rating("29-1141.01", "2")]), BRIDGE))
    assert (covered["skills"], covered["knowledge"]) == (frozenset({NURSE}), frozenset[str]())
