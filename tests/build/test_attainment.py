"""Schooling of those who do the job: shares, groups that share a row, notes under the table."""

import pytest

from careergui.build import attainment
from careergui.build.releases import RELEASES
from careergui.build.tally import Tally
from careergui.errors import CareerguiError

(RELEASE,) = [release for release in RELEASES if release.key == "attainment"]
SHARES = ("0.5", "1", "3.9", "28.2", "53.3", "10.8", "2.3")
TITLES = {"11-1011": "Chief Executives", "11-1031": "Legislators", "29-1141": "Registered Nurses"}


def row(code: str, title: str, shares: tuple[str, ...] = SHARES) -> dict[str, str]:
    return dict(zip(RELEASE.columns, (title, code, *shares), strict=True))


def rows(*given: dict[str, str]) -> attainment.Attainment:
    return attainment.by_code([row("00-0000", "Total, all occupations"), *given], Tally())


def test_that_a_level_is_taken_as_published() -> None:
    made = attainment.columns(rows(row("29-1141", "Registered nurses")), ("11-1011", "29-1141"), RELEASE)
    column = made["education.bachelors"]
    assert (column.values, column.total, column.period) == ((None, 53.3), 53.3, "2019 and 2021")


def test_that_marked_occupations_with_the_same_shares_are_one_census_group() -> None:
    given = rows(row("11-1011", "Chief executives(1)"), row("11-1031", "Legislators(1)"), row("29-1141", "Registered nurses"))
    (note,) = attainment.shared(given, TITLES)
    assert note.ids == ("11-1011", "11-1031")
    assert note.note.text.endswith("a group of 2 occupations that the census counts together: Chief Executives; Legislators.")


def test_that_marked_occupations_with_other_shares_are_another_group() -> None:
    other = ("0.6", "0.9", *SHARES[2:])
    given = rows(row("11-1011", "Chief executives(1)"), row("11-1031", "Legislators(1)", other))
    assert [note.ids for note in attainment.shared(given, TITLES)] == [("11-1011",), ("11-1031",)]


def test_that_notes_under_the_table_are_counted_as_refused() -> None:
    tally = Tally()
    attainment.by_code([row("00-0000", "Total"), row("", "Source: somebody", ("",) * 7)], tally)
    assert tally.refused == {"a note under the table": 1}


def test_that_shares_that_are_not_a_whole_are_refused() -> None:
    with pytest.raises(CareerguiError, match="29-1141 add up to 90"):
        rows(row("29-1141", "Registered nurses", ("0", "0", "0", "0", "90", "0", "0")))
