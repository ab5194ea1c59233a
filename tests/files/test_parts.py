"""Parts of files are made where nothing lies, and those of killed processes are swept away, not those being written."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careergui.files import locking, parts, sweep, write_whole
from careergui.files.parts import part_of

KILLED = """
import os, signal, sys
from pathlib import Path
from careergui.files.parts import part_of

with part_of(Path(sys.argv[1]), 0o666):
    os.kill(os.getpid(), signal.SIGKILL)
"""
"""A process that is killed while it writes."""

_LEFT = ".chart.png.0123456789abcdef.part"


def _parts(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if not one.is_dir()]


def test_that_names_of_parts_are_never_the_same(tmp_path: Path) -> None:
    with part_of(tmp_path / "chart.png", 0o666) as (one, _), part_of(tmp_path / "chart.png", 0o666) as (other, _):
        assert one != other
        assert {one.parent, other.parent} == {tmp_path}
    assert not _parts(tmp_path)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are not killed by signals here")
def test_that_the_next_writing_sweeps_what_a_killed_process_left(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "pay.png")], check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    assert len(_parts(tmp_path)) == 1
    write_whole(tmp_path / "other.png", b"new")
    assert _parts(tmp_path) == ["other.png"]


def test_that_a_part_being_written_is_left_alone(tmp_path: Path) -> None:
    with part_of(tmp_path / "chart.png", 0o666) as (part, _):
        assert sweep(tmp_path) == 0
        assert part.exists()


@pytest.mark.parametrize("name", [".chart.png.part", "chart.png", ".chart.png.0123456789abcdeg.part", "x.a.0123456789abcdef.part"])
def test_that_nothing_else_is_swept(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"of a person")
    assert sweep(tmp_path) == 0
    assert (tmp_path / name).exists()


def test_that_links_and_folders_of_such_a_name_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"of others")
    (tmp_path / _LEFT).symlink_to(tmp_path / "outside")
    (tmp_path / _LEFT.replace("chart", "folder")).mkdir()
    assert sweep(tmp_path) == 0
    assert (tmp_path / "outside").exists()
    assert (tmp_path / _LEFT).is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_nobody_waits_at_a_pipe_of_such_a_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / _LEFT)
    assert sweep(tmp_path) == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_that_what_others_left_is_left_to_them(tmp_path: Path) -> None:
    (tmp_path / _LEFT).write_bytes(b"half")
    os.chown(tmp_path / _LEFT, 4321, 1234)
    assert sweep(tmp_path) == 0


def test_that_a_folder_that_is_not_there_is_no_matter(tmp_path: Path) -> None:
    assert sweep(tmp_path / "none") == 0


def test_that_a_part_taken_for_left_behind_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[int] = []

    def just_before(handle: int) -> bool:
        if not swept:
            swept.append(1)
            for name in _parts(tmp_path):
                (tmp_path / name).unlink()
        return locking.seize(handle)

    monkeypatch.setattr(parts, "seize", just_before)
    write_whole(tmp_path / "chart.png", b"new")
    assert swept == [1]
    assert (tmp_path / "chart.png").read_bytes() == b"new"
