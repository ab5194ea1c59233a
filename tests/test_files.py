"""Files are written whole or not at all, and what stood there before survives a failure."""

import os
from pathlib import Path

import pytest

from careergui.errors import CareerguiError
from careergui.files import refuse_existing, write_whole


def test_that_a_file_is_written_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    write_whole(path, b"all of it")
    assert path.read_bytes() == b"all of it"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["chart.png"]


def test_that_an_existing_file_stays_unless_replacing_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    with pytest.raises(CareerguiError, match=r"exists already.*--force"):
        write_whole(path, b"new", force=False)
    assert path.read_bytes() == b"old"
    write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"new"


def test_that_a_folder_is_not_taken_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="is a folder"):
        refuse_existing(tmp_path, force=True)


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "chart.png"
    with pytest.raises(CareerguiError, match=r"nowhere.*folder that exists"):
        write_whole(path, b"new")
    assert not path.parent.exists()


def test_that_a_place_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "note").write_bytes(b"a file")
    with pytest.raises(CareerguiError, match="Cannot write"):
        write_whole(tmp_path / "note" / "chart.png", b"new")
    assert (tmp_path / "note").read_bytes() == b"a file"


def test_that_a_name_too_long_for_the_disk_is_a_clear_line(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match="Cannot write"):
        write_whole(tmp_path / ("x" * 300 + ".png"), b"new")
    assert not [one for one in tmp_path.iterdir() if one.is_file()]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_that_a_full_disk_leaves_the_old_file_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    # The temporary neighbour is made a door to the full device: only the device itself fails, as a full disk would.
    (tmp_path / f".chart.png.{os.getpid()}.part").symlink_to("/dev/full")
    with pytest.raises(CareerguiError, match=r"No space left.*Make room there"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if not one.is_dir()] == ["chart.png"]


def test_that_a_failure_while_replacing_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CareerguiError, match="Permission denied"):
        write_whole(tmp_path / "chart.png", b"new")
    assert not [one for one in tmp_path.iterdir() if one.is_file()]


def test_that_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "chart.png"
    link.symlink_to(tmp_path / "far" / "chart.png")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "far" / "chart.png").read_bytes() == b"new"


def test_that_a_pipe_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "chart.png"
    os.mkfifo(pipe)
    with pytest.raises(CareerguiError, match="a pipe or a device"):
        write_whole(pipe, b"new", force=True)
    assert pipe.is_fifo()


def test_that_an_interrupt_while_writing_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "chart.png", b"new")
    assert not list(tmp_path.glob("*.p*"))
