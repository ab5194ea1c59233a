"""One number stands for all bundled figures, and for no others."""

import shutil
from pathlib import Path

import pytest

from careergui import assets
from careergui.data.digest import digest, keep, worked_out


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "resources"
    shutil.copytree(assets.resources(), folder)
    monkeypatch.setenv(assets.OTHER_FOLDER, str(folder))
    return folder


def test_that_the_number_kept_is_that_of_the_bundled_figures() -> None:
    assert digest() == worked_out(assets.resources()), "write it anew: make digest"
    assert len(digest()) == 64


@pytest.mark.parametrize(
    "name", ["areas.json", "sources.json", "roles/case-management.json", "facts/ratings.json", "facts/pay-by-area/OH.json"]
)
def test_that_any_changed_figure_changes_it(copied: Path, name: str) -> None:
    before = worked_out(copied)
    path = copied / name
    path.write_bytes(path.read_bytes() + b" ")
    assert worked_out(copied) != before


def test_that_a_renamed_or_removed_file_changes_it(copied: Path) -> None:
    before = worked_out(copied)
    (copied / "facts/pay-by-area/OH.json").rename(copied / "facts/pay-by-area/HO.json")
    renamed = worked_out(copied)
    (copied / "facts/pay-by-area/HO.json").unlink()
    assert len({before, renamed, worked_out(copied)}) == 3


def test_that_colours_icons_and_the_number_itself_do_not_change_it(copied: Path) -> None:
    before = worked_out(copied)
    for name in ("themes/light.json", "icons/mark.svg", "schema/roles.schema.json", assets.DIGEST):
        (copied / name).write_bytes(b"{}")
    assert worked_out(copied) == before


def test_that_it_is_kept_beside_the_figures_and_read_from_there(copied: Path) -> None:
    (copied / "areas.json").write_bytes(b"{}")
    keep(copied)
    assert digest() == worked_out(copied)


def test_that_figures_without_a_number_have_none(copied: Path) -> None:
    (copied / assets.DIGEST).unlink()
    assert digest() == ""
    (copied / assets.DIGEST).write_bytes(b"\xff")
    assert digest() == ""


def test_that_a_figure_changed_or_unreadable_shows_in_the_number(copied: Path) -> None:
    before = worked_out(copied)
    (copied / "areas.json").unlink()
    (copied / "areas.json").mkdir()
    assert worked_out(copied) != before
