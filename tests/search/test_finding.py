"""Finding occupations by the bundled index: what people call their jobs, however they type it."""

from functools import cache

import pytest

from careergui.data.load import load_all
from careergui.search.match import Index, build_index, called, matches, nearest
from tools.search_cases import CASES
from tools.search_cases_second import SECOND_CASES


@cache
def _index() -> Index:
    return build_index(load_all().catalog)


def _first(typed: str, count: int = 3) -> list[str]:
    return [match.role_id for match in matches(_index(), typed, count)]


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned on", "held out"])
def test_that_nearly_every_job_is_among_the_first_three(*, held_out: bool) -> None:
    cases = [case for case in CASES if case.held_out == held_out]
    missed = [case.words for case in cases if not case.codes & set(_first(case.words))]
    assert len(missed) <= len(cases) * 0.03, missed


def test_that_so_it_is_for_what_another_author_would_type() -> None:
    cases = [case for case in SECOND_CASES if not case.held_out]
    missed = [case.words for case in cases if not case.codes & set(_first(case.words))]
    assert len(missed) <= len(cases) * 0.02, missed


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("costumer service", "43-4051"),
        ("fight attendant", "53-2031"),
        ("sheep metal worker", "47-2211"),
    ],
)
def test_that_a_slip_that_makes_another_word_is_understood(typed: str, code: str) -> None:
    assert _first(typed, 1) == [code]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("hotel painter", "47-2141"), ("hospital nurse", "29-1141"), ("store cook", "35-2014"), ("b2b sales", "41-3091")],
)
def test_that_a_title_nobody_has_leads_to_the_job_its_last_word_names(typed: str, code: str) -> None:
    assert _first(typed, 1) == [code]


def test_that_a_place_before_a_job_does_not_hide_the_job() -> None:
    places = ("hospital", "hotel", "school", "church", "airport", "prison", "college", "museum", "theater", "farm", "mall", "zoo")
    jobs = {"nurse": "29-1141", "painter": "47-2141", "electrician": "47-2111", "cleaner": "37-2011", "bartender": "35-3011"}
    assert [(place, job) for place in places for job in jobs if jobs[job] not in _first(f"{place} {job}")] == []


def test_that_a_role_of_a_file_does_not_come_first_by_a_word_half_of_all_titles_have() -> None:
    assert "case-manager" not in _first("brewery manager")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("nurse registered", "29-1141"),
        ("REGISTERED NURSES", "29-1141"),
        ("regsitered nruse", "29-1141"),
        ("sofware enginer", "15-1252"),
        ("truckd river", "53-3032"),
        ("soft ware developer", "15-1252"),
        ("R.N.", "29-1141"),
        ("cop", "33-3051"),
        ("Architects, Except Landscape and Naval", "17-1011"),
        ("Registered Nurse (RN)", "29-1141"),
        ("senior software engineer ii at some company", "15-1252"),
        ("secretari", "43-6014"),
        ("python", "15-1252"),
    ],
)
def test_that_the_job_that_is_meant_comes_first(typed: str, code: str) -> None:
    assert _first(typed, 1) == [code]


@pytest.mark.parametrize(("typed", "codes"), [("291141", ["29-1141"]), ("29-1141.04", ["29-1141"]), ("31-1121", ["31-1120"])])
def test_that_a_code_is_found_however_it_is_written(typed: str, codes: list[str]) -> None:
    assert _first(typed) == codes


def test_that_of_equals_the_one_more_people_hold_comes_first() -> None:
    assert _first("teacher") == ["25-2021", "25-2031", "25-2022"]


def test_that_each_letter_of_a_title_finds_something() -> None:
    typed = "registered nurse"
    assert all(_first(typed[: length + 1]) for length in range(len(typed)))
    assert all("29-1141" in _first(typed[: length + 1], 10) for length in range(len(typed)))


def test_that_a_role_is_found_once_only() -> None:
    found = [match.role_id for match in matches(_index(), "health", 2000)]
    assert len(found) == len(set(found)) > 50


def test_that_every_official_title_finds_its_occupation() -> None:
    roles = load_all().catalog.roles.values()
    lost = [role.title for role in roles if role.soc == role.id and role.id not in _first(role.title)]
    assert lost == []


def test_that_whole_names_are_told_from_parts() -> None:
    assert [match.role_id for match in called(_index(), "software engineers")] == ["15-1252"]
    assert called(_index(), "software engin") == []


def test_that_words_nothing_fits_have_near_titles_or_none() -> None:
    assert matches(_index(), "xqzt") == nearest(_index(), "xqzt") == nearest(_index(), "★") == []
    assert nearest(_index(), "regxsterxd nxrsxs", 1)[0].role_id == "29-1141"
