"""The tables of files and publishers fit together, and the command says in one line what is wrong."""

import re
from pathlib import Path

import pytest

from careergui.build.__main__ import main
from careergui.build.releases import RELEASES, SURVEY, Release
from careergui.build.sources import PUBLICATIONS, Publication


def test_that_every_file_has_a_publisher_and_every_publisher_a_file() -> None:
    assert {release.source for release in RELEASES} | {SURVEY.source} == {one.source.id for one in PUBLICATIONS}


def test_that_keys_and_paths_stand_once() -> None:
    assert len({release.key for release in RELEASES}) == len({release.path for release in RELEASES}) == len(RELEASES)


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.key)
def test_that_a_checksum_is_one(release: Release) -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", release.sha256)


@pytest.mark.parametrize("one", PUBLICATIONS, ids=lambda one: one.source.id)
def test_that_a_publisher_is_named_with_page_and_wording(one: Publication) -> None:
    assert re.match(r"https://www\.(bls|bea)\.gov/|https://www\.onetcenter\.org/", one.page)
    assert "Source: U.S. Bureau of" in one.attribution or "O*NET® is a trademark of USDOL/ETA" in one.attribution


def test_that_the_command_says_what_is_missing_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "--into", str(tmp_path / "out")]) == 1
    assert "soc_structure_2018.xlsx: No such file" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
