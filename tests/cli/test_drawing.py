"""Charts as files: named after their kind, refused before anything is drawn, written whole."""

import re
from pathlib import Path

import pytest

from careergui.charts.registry import build
from careergui.cli.drawing import Target, in_folder, made_folder, refuse_blocked, write_charts
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import CareerguiError
from careergui.export.drawing import PictureOptions
from tests.builders import bundled
from tests.render.test_values import ROLES

PAIR = (Chosen("case-manager", 0), Chosen("case-worker", 1))
SMALL = PictureOptions(width=800, height=500)


def test_that_charts_of_a_folder_are_named_after_their_kind(tmp_path: Path) -> None:
    assert in_folder(tmp_path, "svg", ("pay", "skills")) == [
        Target("pay", "svg", tmp_path / "pay.svg"),
        Target("skills", "svg", tmp_path / "skills.svg"),
    ]


def test_that_a_folder_is_made_with_those_above_it_and_may_be_there(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert made_folder(folder) == made_folder(folder) == folder
    assert folder.is_dir()


def test_that_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CareerguiError, match=r"Cannot make the folder .*file.* Name another one\."):
        made_folder(tmp_path / "file")


def test_that_one_file_that_exists_blocks_all_unless_forced(tmp_path: Path) -> None:
    targets = in_folder(tmp_path, "png", ("pay", "skills"))
    targets[1].path.write_bytes(b"mine")
    with pytest.raises(CareerguiError, match=r"skills\.png"):
        refuse_blocked(targets, force=False)
    refuse_blocked(targets, force=True)
    refuse_blocked(targets[:1], force=False)
    assert targets[1].path.read_bytes() == b"mine"


def test_that_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"there is no folder .*none\. Make it, or name another one\."):
        refuse_blocked([Target("pay", "png", tmp_path / "none" / "pay.png")], force=True)


def test_that_each_chart_goes_to_its_own_file(tmp_path: Path, qapp: object) -> None:
    targets = [Target("pay", "svg", tmp_path / "pay.svg"), Target("skills", "png", tmp_path / "skills.png")]
    specs = [build(target.kind, bundled(), PAIR) for target in targets]
    write_charts(specs, targets, SMALL, force=False)
    assert specs[0].title in targets[0].path.read_text(encoding="utf-8")
    assert targets[1].path.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(CareerguiError):
        write_charts(specs, targets, SMALL, force=False)


def test_that_a_picture_whose_type_is_too_small_is_named_with_a_size_that_is_not(
    tmp_path: Path, qapp: object, official_catalog: Catalog, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(ROLES)]
    specs = [build(kind, official_catalog, chosen) for kind in ("education", "pay")]
    targets = in_folder(tmp_path, "png", ("education", "pay"))
    write_charts(specs, targets, PictureOptions(width=800, height=450), force=False)
    said = capsys.readouterr().err
    assert re.fullmatch(r"careergui: note: education\.png: The smallest type is 6\.8 pt, .* At \d+x\d+ it is large enough\.\n", said)
