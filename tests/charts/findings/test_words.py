"""Titles in a sentence: occupations in small letters, qualifiers closed by a comma, names and abbreviations as they are."""

import pytest
from msgspec.structs import replace

from careergui.charts.findings.words import all_official, count, everyone, figure, fitting, inside, lead, named, sentence
from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from tests.builders import some

TAILS = {
    "Registered Nurses": "registered nurses",
    "Physicians, All Other": "physicians, all other,",
    "Plumbers, Pipefitters, and Steamfitters": "plumbers, pipefitters, and steamfitters",
    "Bookkeeping, Accounting, and Auditing Clerks": "bookkeeping, accounting, and auditing clerks",
    "Camera Operators, Television, Video, and Film": "camera operators, television, video, and film,",
    "Farmworkers, Farm, Ranch, and Aquacultural Animals": "farmworkers, farm, ranch, and aquacultural animals,",
    "Fine Artists, Including Painters, Sculptors, and Illustrators": "fine artists, including painters, sculptors, and illustrators,",
    "English Language and Literature Teachers, Postsecondary": "English language and literature teachers, postsecondary,",
    "HVAC Mechanics": "HVAC mechanics",
    "Helpers--Production Workers": "helpers of production workers",
    "Bus and McTruck Drivers": "bus and McTruck drivers",
    "TV Repairers": "TV repairers",
}


@pytest.mark.parametrize("title", TAILS)
def test_that_an_official_title_stands_in_a_sentence_in_small_letters(title: str) -> None:
    role = Role(id="99-9999", title=title)
    assert inside(role) == TAILS[title]
    assert named(role) == TAILS[title].rstrip(",")


def test_that_another_title_stays_as_its_owner_wrote_it() -> None:
    role = Role(id="case-manager", title="Case Manager, Senior")
    assert (inside(role), named(role)) == ("Case Manager, Senior", "Case Manager, Senior")


def test_that_every_official_title_loses_nothing_but_capitals(official_catalog: Catalog) -> None:
    titles = [official_catalog.roles[role] for role in official_catalog.titles if role[:2].isdigit()]
    assert len(titles) > 800
    assert [
        role.title
        for role in titles
        if named(role).lower() != role.title.lower().replace("--", " of ") or named(role)[:1].isupper() > ("English" in role.title)
    ] == []


OHIO = Area(id="OH", code="39", name="Ohio", kind="state")
HERE = Estimate(value=1, unit="USD/year", area="Ohio")


@pytest.mark.parametrize(
    ("area", "found", "said"),
    [
        (OHIO, HERE, "In Ohio, "),
        (OHIO, replace(HERE, adjusted_by="bea"), "In Ohio, adjusted for prices, "),
        (OHIO, replace(HERE, area="United States"), ""),
        (NATION, replace(HERE, area=NATION.name), ""),
        (NATION, replace(HERE, area=NATION.name, adjusted_by="bea"), "Adjusted for prices, "),
    ],
)
def test_that_a_place_and_prices_are_named_where_they_are_not_the_usual_ones(area: Area, found: Estimate, said: str) -> None:
    assert lead(area, [found]) == said


def test_that_a_sentence_has_one_capital() -> None:
    assert (sentence("", "median pay"), sentence("In Ohio, ", "median pay")) == ("Median pay", "In Ohio, median pay")


def test_that_a_figure_says_that_it_is_a_bound_and_by_the_hour() -> None:
    assert figure(Estimate(value=239_200, unit="USD/year", status="top-coded")) == "at least $239,200"
    assert figure(Estimate(value=21.4, unit="USD/hour")) == "$21.40 an hour"
    assert figure(Estimate(value=0, unit="USD/year")) == "$0"


def test_that_one_figure_of_the_place_or_adjusted_is_enough_to_name_it() -> None:
    assert lead(OHIO, [replace(HERE, area=NATION.name), HERE]) == "In Ohio, "
    assert lead(NATION, [HERE, replace(HERE, adjusted_by="bea")]) == "Adjusted for prices, "


def test_that_one_role_of_a_role_file_is_enough_for_not_all_to_be_official() -> None:
    assert all_official([Role(id="99-9999", title="Ones")])
    assert not all_official([Role(id="99-9999", title="Ones"), Role(id="case-manager", title="Two")])


def test_that_a_title_has_at_most_a_hundred_and_ten_characters() -> None:
    assert fitting(("x" * 111, "y" * 110, "z")) == "y" * 110


def test_that_two_are_both_and_more_are_counted() -> None:
    assert [everyone(some(number)) for number in (2, 3)] == ["both", "all three"]


def test_that_numbers_are_words() -> None:
    assert [count(number) for number in (1, 2, 8)] == ["one", "two", "eight"]
