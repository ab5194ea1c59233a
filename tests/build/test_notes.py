"""Notes on codes that take in several others: who they are and whose ratings count."""

import pytest

from careergui.build import notes

TITLES = {
    "29-1141.00": "Registered Nurses",
    "29-1141.01": "Acute Care Nurses",
    "29-2011.00": "Technologists",
    "29-2012.00": "Technicians",
}


@pytest.mark.parametrize(
    ("code", "parts", "rated", "words"),
    [
        ("29-1141", ("29-1141.00", "29-1141.01"), {"29-1141.00", "29-1141.01"}, "Where Registered Nurses was rated, that rating is shown"),
        ("29-1141", ("29-1141.00", "29-1141.01"), {"29-1141.01"}, "Only Acute Care Nurses has been rated"),
        ("29-2010", ("29-2011.00", "29-2012.00"), {"29-2011.00", "29-2012.00"}, "plain averages of the 2 that were rated"),
        ("29-2010", ("29-2011.00", "29-2012.00"), set(), "None of them has been rated."),
    ],
)
def test_that_a_note_says_whose_ratings_count(code: str, parts: tuple[str, ...], rated: set[str], words: str) -> None:
    (note,) = notes.several_rated({code: parts}, TITLES, frozenset(rated))
    assert all(TITLES[part] in note.note.text for part in parts)
    assert words in note.note.text


def test_that_an_occupation_that_is_one_needs_no_note() -> None:
    assert notes.several_rated({"29-1141": ("29-1141.00",)}, TITLES, frozenset()) == []


def test_that_a_combined_code_names_what_it_combines() -> None:
    (note,) = notes.combined_codes({"13-2020": ("13-2022", "13-2023")}, {"13-2022": "Appraisers", "13-2023": "Assessors"})
    assert note.note.text == "The code 13-2020 combines 2 SOC codes: 13-2022 Appraisers; 13-2023 Assessors."
