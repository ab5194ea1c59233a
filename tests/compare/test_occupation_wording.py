"""Each sentence about two occupations in full, from made-up figures: jobs, openings, what is asked, what is held, and skills."""

from collections.abc import Mapping
from typing import TypeAlias

import pytest

from careergui.compare.comparison import in_order
from careergui.compare.occupation_sentences import MOST, how_common, occupation_sentences
from careergui.compare.pay_sentences import Said
from careergui.domain.area import NATION, Area
from careergui.domain.estimate import Estimate, Unit
from careergui.domain.library import CategoryFact
from careergui.domain.measures import BY_ID
from careergui.domain.role import Note
from tests.builders import LEVELS
from tests.occupations import BAKERS, CHEFS, Few, Skill, catalog

OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")
Facts: TypeAlias = dict[str, Estimate]
Notes: TypeAlias = Mapping[str, tuple[Note, ...]]
TOGETHER = Note(text="The census counts together bakers and chefs.", about=("education",))


def fact(measure: str, value: float, period: str = "") -> Facts:
    return {measure: Estimate(value=value, unit=BY_ID[measure].unit, period=period)}


def told(bakers: Facts, chefs: Facts, library: Few | None = None, *, area: Area = NATION, notes: Notes | None = None) -> list[Said]:
    """What is said of bakers beside chefs, without pay and skills that nothing is known of."""
    comparison = in_order(catalog({CHEFS: chefs, BAKERS: bakers}, library, area=area, notes=notes), (CHEFS, BAKERS))
    said = occupation_sentences(comparison, comparison.roles[1])
    return [one for one in said if not one[0].startswith(("Pay is not compared", "The O*NET data do not rate"))]


def growth(value: float, period: str = "2024–2034") -> Facts:
    return fact("outlook.change_percent", value, period)


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        (growth(3), growth(5), "Jobs are projected to grow by 3% for Bakers and by 5% for Chefs over 2024–2034."),
        (growth(0.5), growth(0.6), "Jobs are projected to grow by 0.5% for Bakers and by 0.6% for Chefs over 2024–2034."),
        (growth(-0.5), growth(-2), "Jobs are projected to shrink by 0.5% for Bakers and by 2% for Chefs over 2024–2034."),
        (growth(3), growth(-2), "Jobs are projected to grow by 3% for Bakers and to shrink by 2% for Chefs over 2024–2034."),
        (growth(3), growth(0), "Jobs are projected to grow by 3% for Bakers and to stay the same for Chefs over 2024–2034."),
        (growth(0), growth(-2), "Jobs are projected to stay the same for Bakers and to shrink by 2% for Chefs over 2024–2034."),
        (growth(0), growth(0), "Jobs are projected to stay the same for Bakers and for Chefs over 2024–2034."),
        (growth(3), growth(5, "2022–2032"), "Jobs are projected to grow by 3% for Bakers and by 5% for Chefs."),
        (growth(3, ""), growth(5, ""), "Jobs are projected to grow by 3% for Bakers and by 5% for Chefs."),
    ],
)
def test_that_jobs_grow_shrink_or_stay_the_same(bakers: Facts, chefs: Facts, text: str) -> None:
    assert told(bakers, chefs) == [(text, ("outlook.change_percent",))]


def openings(value: float, jobs: float | None = None) -> Facts:
    base = {} if jobs is None else fact("outlook.jobs_base", jobs)
    return {**fact("outlook.openings_per_year", value), **base}


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        # 500 of 10,000 jobs are 5 of every 100, 1,200 of 8,000 are 15.
        (
            openings(500, 10_000),
            openings(1_200, 8_000),
            "500 (5.0 for every 100 jobs) for Bakers and 1,200 (15.0 for every 100 jobs) for Chefs",
        ),
        # Below 500 rounding alone moves a rate by a tenth.
        (openings(499, 10_000), openings(499, 499), "499 for Bakers and 499 for Chefs"),
        (openings(0, 10_000), openings(1_200), "0 for Bakers and 1,200 for Chefs"),
    ],
)
def test_that_openings_are_given_with_their_rate_where_there_are_enough(bakers: Facts, chefs: Facts, text: str) -> None:
    assert told(bakers, chefs) == [(f"Openings expected a year: {text}.", ("outlook.openings_per_year", "outlook.jobs_base"))]


@pytest.mark.parametrize("one", [growth(3), openings(500, 10_000)])
def test_that_nothing_is_said_of_what_is_given_for_one_alone(one: Facts) -> None:
    assert told(one, {}) == told({}, one) == []


def asked(**kinds: tuple[int | None, str]) -> dict[str, CategoryFact]:
    return {name: CategoryFact(place=place, label=label, status="reported") for name, (place, label) in kinds.items()}


DEGREE, SCHOOL = (5, "Degree"), (2, "High school")
SHORT, LONG = (1, "Short-term on-the-job training"), (3, "Long-term on-the-job training")


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        (asked(entry_education=SCHOOL), asked(entry_education=SCHOOL), "is the same for Bakers as for Chefs, “high school”"),
        (
            asked(entry_education=SCHOOL),
            asked(entry_education=DEGREE),
            "is “high school” for Bakers and “degree” for Chefs",
        ),
        (
            asked(entry_education=SCHOOL, training=SHORT, work_experience=(0, "None")),
            asked(entry_education=SCHOOL, training=LONG, work_experience=(1, "5 years or more")),
            (
                "is the same for Bakers as for Chefs, “high school” (experience in a related occupation: none against "
                "5 years or more; training on the job: short-term against long-term)"
            ),
        ),
        (
            asked(entry_education=SCHOOL, training=SHORT),
            asked(entry_education=SCHOOL, training=SHORT),
            "is the same for Bakers as for Chefs, “high school”",
        ),
        (
            asked(entry_education=SCHOOL, training=SHORT, work_experience=(None, "")),
            asked(entry_education=SCHOOL, training=(None, ""), work_experience=(1, "5 years or more")),
            "is the same for Bakers as for Chefs, “high school”",
        ),
        (
            asked(entry_education=SCHOOL, training=SHORT),
            asked(entry_education=SCHOOL),
            "is the same for Bakers as for Chefs, “high school”",
        ),
    ],
)
def test_that_what_is_asked_is_told_where_both_have_it(bakers: dict[str, CategoryFact], chefs: dict[str, CategoryFact], text: str) -> None:
    assert told({}, {}, Few({}, {BAKERS: bakers, CHEFS: chefs})) == [(f"The schooling typical for entering {text}.", ())]


@pytest.mark.parametrize("other", [{}, asked(entry_education=(None, ""))])
def test_that_schooling_asked_of_one_alone_is_not_told(other: dict[str, CategoryFact]) -> None:
    one = asked(entry_education=SCHOOL)
    assert told({}, {}, Few({}, {BAKERS: one, CHEFS: other})) == told({}, {}, Few({}, {BAKERS: other, CHEFS: one})) == []


def held(*shares: float) -> Facts:
    unit: Unit = "percent"
    return {f"education.{level}": Estimate(value=value, unit=unit) for level, value in zip(LEVELS, shares, strict=True)}


GRADUATES = ("education.bachelors", "education.masters", "education.doctoral_or_professional")
MANY, FEW = held(10, 20, 20, 10, 25, 15, 0), held(20, 40, 20, 10, 8, 1.5, 0.5)
"""25 + 15 + 0 = 40% and 8 + 1.5 + 0.5 = 10% with a bachelor’s degree or higher."""


@pytest.mark.parametrize(
    ("bakers", "chefs", "text"),
    [
        (MANY, FEW, "more common among Bakers than among Chefs: 40% against 10%"),
        (FEW, MANY, "less common among Bakers than among Chefs: 10% against 40%"),
        (MANY, MANY, "as common among Bakers as among Chefs: 40%"),
        # 42 and 40: less than 5 points apart, and 42 ÷ 40 = 1.05.
        (held(10, 20, 20, 8, 25, 15, 2), MANY, "about as common among Bakers as among Chefs: 42% against 40%"),
        # What is written alike is alike.
        (held(10, 20, 20, 10, 25, 15, 0.04), MANY, "as common among Bakers as among Chefs: 40%"),
    ],
)
def test_that_schooling_held_is_compared_as_said(bakers: Facts, chefs: Facts, text: str) -> None:
    assert told(bakers, chefs) == [(f"A bachelor’s degree or higher is {text}.", GRADUATES)]


def test_that_schooling_held_needs_every_level_of_both() -> None:
    part = {name: one for name, one in MANY.items() if "associates" not in name}
    assert told(part, MANY) == told(MANY, part) == told(part, part) == []


@pytest.mark.parametrize(("first", "second", "words"), [
    (65, 60, ("more common", "than")),  # 5 points
    (64.9, 60, ("about as common", "as")),
    (12, 10, ("more common", "than")),  # 1.2 times
    (11.9, 10, ("about as common", "as")),
    (10, 12, ("less common", "than")),
])  # fmt: skip
def test_that_shares_are_told_apart_from_five_points_or_a_fifth_on(first: float, second: float, words: tuple[str, str]) -> None:
    assert how_common(first, second) == words


def test_that_occupations_the_census_counts_together_are_told_apart_only_where_they_differ() -> None:
    both = {BAKERS: (TOGETHER,), CHEFS: (TOGETHER,)}
    (one,) = told(MANY, MANY, notes=both)
    assert one == ("The census counts Bakers and Chefs together, so the schooling of the two cannot be told apart.", GRADUATES)
    (two,) = told(MANY, FEW, notes=both)
    assert two[0].endswith("40% against 10% (the census counts Bakers and Chefs each together with other occupations).")
    (three,) = told(MANY, MANY, notes={BAKERS: (TOGETHER,)})
    assert three[0].endswith("40% (the census counts Bakers together with other occupations).")


@pytest.mark.parametrize(
    "note", [Note(text="Few answered.", about=("education",)), Note(text="The census counts together bakers and chefs.", about=("pay",))]
)
def test_that_another_note_is_no_word_of_the_census(note: Note) -> None:
    assert "census" not in told(MANY, FEW, notes={BAKERS: (note,)})[0][0]


def test_that_figures_of_the_nation_are_named_so_in_an_area() -> None:
    texts = [text for text, _ in told({**growth(3), **MANY, **openings(5)}, {**growth(5), **FEW, **openings(5)}, area=OHIO)]
    assert [text.partition(NATION.name)[0] for text in texts] == ["Jobs in the ", "Openings expected a year in the ", "In the "]


def skilled(bakers: dict[str, Skill], chefs: dict[str, Skill]) -> list[str]:
    return [text for text, _ in told({}, {}, Few({BAKERS: bakers, CHEFS: chefs}))]


def at(level: float | None, error: float | None = 0.01) -> Skill:
    return Skill(3, level, error)


LEVEL = "on a scale from 0 to 7"
HIGHER, LOWER = (f"Skills rated at a {word} level for Bakers than for Chefs, {LEVEL}" for word in ("higher", "lower"))


def test_that_the_three_skills_that_differ_most_are_named_each_way() -> None:
    names = ("A", "B", "C", "D", "E", "F", "G", "H")
    bakers = dict(zip(names, map(at, (3, 4, 5, 6, 2, 2, 2, 2)), strict=True))
    chefs = dict(zip(names, map(at, (2.4, 2, 2, 2, 2.6, 4, 5, 6)), strict=True))
    assert skilled(bakers, chefs) == [
        f"{HIGHER}: D (6.0 against 2.0), C (5.0 against 2.0) and B (4.0 against 2.0).",
        f"{LOWER}: H (2.0 against 6.0), G (2.0 against 5.0) and F (2.0 against 4.0).",
    ]


def test_that_a_skill_is_named_from_half_a_level_on() -> None:
    assert skilled({"A": at(0.5), "B": at(2)}, {"A": at(0), "B": at(1.51)}) == [f"{HIGHER}: A (0.5 against 0.0)."]


def test_that_a_skill_within_its_error_or_without_a_level_is_not_named() -> None:
    # The root of 0.5² + 0.5², times 1.645, is 1.163.
    silent = (
        f"No skill is rated clearly higher for Bakers than for Chefs or the other way round: none differs by 0.5 or more {LEVEL} "
        "and by more than the 90% margins."
    )
    assert skilled({"A": at(2, 0.5), "B": at(None), "C": at(5)}, {"A": at(3, 0.5), "B": at(5), "D": at(1)}) == [silent]


def test_that_occupations_nothing_was_rated_of_are_named_with_the_reason() -> None:
    def last(library: Few) -> str:
        comparison = in_order(catalog({CHEFS: {}, BAKERS: {}}, library), (CHEFS, BAKERS))
        return occupation_sentences(comparison, comparison.roles[1])[-1][0]

    assert last(Few({})) == "The O*NET data do not rate Bakers or Chefs, so skills are not compared."
    assert last(Few({BAKERS: {"A": at(3)}})) == "The O*NET data do not rate Chefs, so skills are not compared."
    assert last(Few({BAKERS: {"A": at(3)}}, damaged=frozenset({CHEFS}))) == (
        "The file ratings.json is missing or damaged, so it cannot be read for Chefs."
    )


def test_that_no_more_than_eight_sentences_are_said_of_two_of_which_ten_are_known() -> None:
    fallen = {f"pay.annual.{name}": Estimate(value=10, unit="USD/year", caution="collapsed-percentiles") for name in ("p10", "p25")}
    paid = {f"pay.annual.{name}": Estimate(value=value, unit="USD/year") for name, value in (("median", 40), ("p75", 50), ("p90", 55))}
    more = {"pay.annual.median": Estimate(value=60, unit="USD/year")}
    rest = {**growth(3), **openings(500, 10_000), **MANY}
    asks, rated = asked(entry_education=SCHOOL), ({"A": at(5), "B": at(1)}, {"A": at(1), "B": at(5)})
    library = Few(dict(zip((BAKERS, CHEFS), rated, strict=True)), {BAKERS: asks, CHEFS: asks})
    said = told({**paid, **fallen, **rest}, {**more, **fallen, **rest}, library)
    assert MOST == len(said) == 8
    assert said[-1][1] == GRADUATES


def test_that_a_skill_is_named_on_its_own_side_only() -> None:
    assert skilled({"A": at(3), "B": at(1)}, {"A": at(1), "B": at(3)}) == [
        f"{HIGHER}: A (3.0 against 1.0).",
        f"{LOWER}: B (1.0 against 3.0).",
    ]
