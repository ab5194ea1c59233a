"""The folder of releases: checksums before anything is read, and every wrong file named at once."""

import hashlib
from pathlib import Path

import pytest

from careergui.build.folder import check, read
from careergui.build.releases import Release
from careergui.errors import CareerguiError

TEXT = b"code,pay\n1,2\n"


def release(path: str = "a.csv", content: bytes = TEXT) -> Release:
    sha256 = hashlib.sha256(content).hexdigest()
    return Release(key=path, path=path, sha256=sha256, columns=("code", "pay"), source="a", used_for="tests")


def test_that_the_right_files_are_read_by_key(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT)
    said: list[str] = []
    check(tmp_path, [release()])
    assert read(tmp_path, [release()], said.append) == {"a.csv": [{"code": "1", "pay": "2"}]}
    assert said == ["a.csv"]


def test_that_every_wrong_or_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT + b"3,4\n")
    with pytest.raises(CareerguiError) as refused:
        check(tmp_path, [release(), release("b.csv")])
    assert "a.csv: its SHA-256 is" in str(refused.value)
    assert "b.csv: No such file" in str(refused.value)


def test_that_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="is no folder"):
        check(tmp_path / "nowhere", [])
