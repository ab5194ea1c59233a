"""Projections: thousands become jobs exactly, the word None stays an answer, unknown options are refused."""

import pytest

from careergui.build import projections
from careergui.build.releases import RELEASES
from careergui.errors import CareerguiError

ROW = {
    "Occupation Title": "Registered nurses    * Cardiac Nurse* RN",
    "Occupation Code": '="29-1141"',
    "Employment 2024": "3,391.0",
    "Employment 2034": "3,557.1",
    "Employment Change, 2024-2034": "166.1",
    "Employment Percent Change, 2024-2034": "4.9",
    "Occupational Openings, 2024-2034 Annual Average": "189.1",
    "Typical Entry-Level Education": "Bachelor's degree",
    "Work Experience in a Related Occupation": "None",
    "Typical on-the-job Training": "None",
}
IDS = ("29-1141",)


def measure(name: str, **changed: str) -> object:
    row = {**ROW, **{key.replace("_", " "): text for key, text in changed.items()}}
    return projections.columns(projections.by_code([row]), IDS)[name].values[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("outlook.jobs_base", 3_391_000),
        ("outlook.jobs_projected", 3_557_100),
        ("outlook.new_jobs", 166_100),
        ("outlook.openings_per_year", 189_100),
        ("outlook.change_percent", 4.9),
    ],
)
def test_that_thousands_become_jobs_and_percent_stays(name: str, value: float) -> None:
    assert measure(name) == value


def test_that_jobs_are_whole_numbers() -> None:
    assert isinstance(measure("outlook.jobs_base", Employment_2024="0.3"), int)


def test_that_the_word_none_is_an_option() -> None:
    found = projections.categories(projections.by_code([ROW]), IDS)
    assert [column.options[column.values[0] or 0] for column in found.values()] == ["Bachelor’s degree", "None", "None"]


def test_that_every_option_is_explained() -> None:
    found = projections.categories(projections.by_code([ROW]), IDS)
    assert all(len(column.explained) == len(column.options) for column in found.values())


def test_that_an_unknown_option_is_refused_with_its_column() -> None:
    row = {**ROW, "Typical on-the-job Training": "Forever"}
    with pytest.raises(CareerguiError, match="“Typical on-the-job Training”: “Forever” is not known"):
        projections.categories(projections.by_code([row]), IDS)


def test_that_a_code_that_stands_twice_is_refused() -> None:
    with pytest.raises(CareerguiError, match="two rows for 29-1141"):
        projections.by_code([ROW, ROW])


def test_that_the_title_ends_before_the_other_titles() -> None:
    assert projections.title(ROW) == "Registered nurses"


def test_that_what_is_no_number_is_refused() -> None:
    with pytest.raises(CareerguiError, match="“N/A” is no number"):
        measure("outlook.jobs_base", Employment_2024="N/A")


def test_that_every_column_asked_for_is_in_the_table_of_releases() -> None:
    (columns,) = [release.columns for release in RELEASES if release.key == "projections"]
    assert set(ROW) <= set(columns)
