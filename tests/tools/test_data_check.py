"""`make data-check` compares, or ends with a status that says it did not."""

from pathlib import Path

import pytest

from careergui.domain.catalog import Catalog
from tools import data_check
from tools.truth import releases
from tools.truth.checks import CHECKS
from tools.truth.releases import Lack, Releases, at_hand

SURVEY = "oews-2025.sqlite.gz"


@pytest.fixture(autouse=True)
def nothing_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(releases.FOLDER, raising=False)
    monkeypatch.delenv(releases.OEWS, raising=False)
    monkeypatch.setattr(releases, "_HERE", tmp_path / "releases")


def _name(monkeypatch: pytest.MonkeyPatch, folder: Path, survey: Path | None = None) -> None:
    monkeypatch.setenv(releases.FOLDER, str(folder))
    if survey is not None:
        monkeypatch.setenv(releases.OEWS, str(survey))


def test_that_nothing_is_compared_where_nobody_asked_and_that_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert data_check.main() == 0
    assert "not compared: no figure was held against its release" in capsys.readouterr().out


@pytest.mark.parametrize("variable", [releases.FOLDER, releases.OEWS])
def test_that_a_folder_that_is_not_there_is_a_fault(variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "absent"))
    assert data_check.main() == 1


def test_that_a_folder_without_the_wage_survey_is_a_fault_that_names_where_it_was_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _name(monkeypatch, tmp_path, tmp_path / "elsewhere")
    assert data_check.main() == 1
    assert f"is not in {tmp_path} or {tmp_path / 'elsewhere'}" in capsys.readouterr().out


def test_that_a_folder_beside_the_others_asks_too(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    found = at_hand()
    assert isinstance(found, Lack)
    assert found.asked


@pytest.mark.parametrize("place", ["here", "elsewhere"])
def test_that_the_wage_survey_may_lie_elsewhere(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("here", "elsewhere"):
        (tmp_path / folder).mkdir()
    (tmp_path / place / SURVEY).touch()
    _name(monkeypatch, tmp_path / "here", tmp_path / "elsewhere")
    found = at_hand()
    assert isinstance(found, Releases)
    assert (found.folder, found.survey) == (tmp_path / "here", tmp_path / place / SURVEY)


def test_that_each_check_that_cannot_read_its_release_is_named_and_counted(
    official_catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / SURVEY).write_bytes(b"no survey")
    _name(monkeypatch, tmp_path)
    assert data_check.compared(official_catalog) == len(CHECKS)
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": not compared: could not read ")[0] for line in lines] == list(CHECKS)


def test_that_a_check_that_finds_nothing_to_compare_is_a_fault(
    official_catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / SURVEY).touch()
    _name(monkeypatch, tmp_path)
    monkeypatch.setattr("tools.truth.checks.CHECKS", {"wages": lambda catalog, found, sample: []})
    assert data_check.compared(official_catalog) == 1
    assert capsys.readouterr().out == "wages: not compared: there was nothing to compare\n"


@pytest.mark.parametrize("target", ["data", "data-check"])
def test_that_both_targets_take_the_wage_survey_from_elsewhere(target: str, root: Path) -> None:
    recipe = (root / "Makefile").read_text(encoding="utf-8").partition(f"\n{target}:")[2].partition("\n\n")[0]
    assert "$(OEWS)" in recipe
