"""Commands on damaged bundled files: what can be said is said, and what is missing is warned of."""

from pathlib import Path

import pytest

from tests.bundled_copy import DAMAGES, LATE, bundled_copy, without
from tests.cli.test_main import Call

NURSES = "29-1141"
CALLS = {
    "areas": ("areas", "united"),
    "facts/ratings": ("show", NURSES),
    "facts/connections": ("show", NURSES),
    "facts/industry-pay": ("show", NURSES),
    "facts/search-index": ("search", "nurse"),
    "facts/pay-by-area/OH": ("compare", NURSES, "29-2061", "--area", "OH"),
}


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return bundled_copy(tmp_path, monkeypatch)


@pytest.mark.parametrize("name", LATE)
@pytest.mark.parametrize("damage", DAMAGES)
def test_that_a_call_that_uses_a_damaged_file_is_answered_and_warned(copy: Path, call: Call, name: str, damage: str) -> None:
    DAMAGES[damage](copy / f"{name}.json")
    found = call(*CALLS[name])
    assert (found.status, found.err.count("\n")) == (0, 1)
    assert found.err.startswith(f"careergui: warning: {LATE[name]} cannot be used: {copy / name}.json")
    assert found.err.endswith("Install careergui again.\n")
    assert found.out


@pytest.mark.parametrize("name", LATE)
def test_that_a_call_that_uses_no_damaged_file_says_nothing(copy: Path, call: Call, name: str) -> None:
    (copy / f"{name}.json").unlink()
    found = call("compare", "case-manager", "case-worker")
    assert (found.status, found.err) == (0, "")


@pytest.mark.parametrize("damage", DAMAGES)
def test_that_without_official_occupations_job_titles_and_sources_stay(copy: Path, call: Call, damage: str) -> None:
    DAMAGES[damage](copy / "us-occupations.json")
    assert call("compare", "case-manager", "case-worker").status == 0
    assert "oews-2025" in call("sources").out
    found = call("show", NURSES)
    assert found.status == 1
    assert "Official occupations and their figures cannot be used" in found.err


def test_that_without_the_list_of_areas_an_area_is_refused_with_the_reason(copy: Path, call: Call) -> None:
    (copy / "areas.json").unlink()
    found = call("show", NURSES, "--area", "OH")
    assert found.status == 2
    assert "The list of areas cannot be used" in found.err
    assert "so only US can be named, not “OH”" in found.err


def test_that_a_map_without_areas_is_refused_in_words(copy: Path, call: Call, tmp_path: Path) -> None:
    (copy / "areas.json").unlink()
    found = call("chart", "map", NURSES, "-o", tmp_path / "map.svg")
    assert found.status in {1, 2}
    assert "the list of areas cannot be read" in found.err


def test_that_figures_missing_for_a_damaged_file_say_so(copy: Path, call: Call) -> None:
    without(copy, "us-occupations", "measures", "pay.annual.median", by=[])
    (copy / "facts" / "pay-by-area" / "OH.json").unlink()
    (copy / "facts" / "ratings.json").unlink()
    nation, ohio = (" ".join(call("show", NURSES, "--area", area).out.split()) for area in ("US", "OH"))
    assert "The column of the file us-occupations.json with these figures is damaged." in nation
    assert "The file ratings.json is missing or damaged." in nation
    assert "The file with the figures of Ohio is missing or damaged." in ohio


@pytest.mark.parametrize("damage", DAMAGES)
def test_that_without_bundled_job_titles_occupations_stay(copy: Path, call: Call, damage: str) -> None:
    DAMAGES[damage](copy / "roles" / "case-management.json")
    found = call("show", NURSES)
    assert (found.status, found.out[:17]) == (0, "Registered Nurses")
    assert "Job titles of case management cannot be used" in found.err


def test_that_the_self_test_reads_files_that_are_otherwise_read_late(copy: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("careergui.cli.commands.self_test.FORMATS", ())  # the pictures have tests of their own, and take long
    assert "ok      official figures and titles" in call("self-test").out
    (copy / "facts" / "pay-by-area" / "WY.json").unlink()
    found = call("self-test")
    assert found.status == 1
    assert "FAILED  official figures and titles: Pay and jobs by area in WY cannot be used" in found.out
