"""Where the bundled files lie: beside the program, or in the folder that the environment names."""

from pathlib import Path

import pytest

from careergui import assets
from careergui.errors import CareerguiError


def test_that_every_kind_of_bundled_file_is_there() -> None:
    files = [assets.occupations_file(), assets.areas_file(), assets.sources_file(), assets.digest_file()]
    files += [assets.fact(name) for name in ("ratings", "connections", "industry-pay", "search-index")]
    files += [assets.area_pay("OH"), assets.schema("roles"), assets.theme("light"), assets.theme("dark"), *assets.role_files()]
    assert [path for path in files if not path.is_file()] == []


def test_that_role_files_stand_in_order() -> None:
    names = [path.name for path in assets.role_files()]
    assert names
    assert names == sorted(names)


def test_that_an_icon_is_named_by_its_file() -> None:
    assert assets.icon("plus") == assets.resources() / "icons" / "plus.svg"


def test_that_the_environment_may_name_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "roles").mkdir()
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    assert assets.resources() == tmp_path
    assert assets.area_pay("VT") == tmp_path / "facts" / "pay-by-area" / "VT.json"


def test_that_a_folder_without_roles_is_said_to_hold_no_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    with pytest.raises(CareerguiError, match=r"The bundled data is missing: looked in .*Install careergui again\."):
        assets.resources()


@pytest.mark.parametrize("other", ["a" * 300, "a/" * 3000, " "])
def test_that_a_folder_that_can_be_none_is_said(monkeypatch: pytest.MonkeyPatch, other: str) -> None:
    monkeypatch.setenv(assets.OTHER_FOLDER, other)
    with pytest.raises(CareerguiError, match=r"too long|No name is given"):
        assets.resources()
