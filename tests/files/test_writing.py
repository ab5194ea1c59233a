"""Files are written whole or not at all, and what stood there before survives a failure."""

import os
import sys
from pathlib import Path
from stat import S_IMODE, S_ISDIR

import pytest

from careergui.errors import CareerguiError
from careergui.files import refuse_existing, write_whole


def _files(folder: Path) -> list[str]:
    """Names of what lies in a folder, but for folders: the test's home."""
    return [one.name for one in folder.iterdir() if not one.is_dir()]


def test_that_a_file_is_written_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    write_whole(path, b"all of it")
    assert path.read_bytes() == b"all of it"
    assert _files(tmp_path) == ["chart.png"]


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
    assert not _files(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_that_a_full_disk_leaves_the_old_file_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sync(_: int) -> None:
        with Path("/dev/full").open("wb", buffering=0) as full:
            full.write(b"as much as a full disk takes")

    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(CareerguiError, match=r"No space left.*Make room there"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert _files(tmp_path) == ["chart.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not limited so here")
def test_that_a_limit_on_the_size_of_files_leaves_the_old_file_and_no_part(tmp_path: Path) -> None:
    import resource  # late: there is none elsewhere

    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(CareerguiError, match="File too large"):
            write_whole(path, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"old"
    assert _files(tmp_path) == ["chart.png"]


def test_that_a_failure_while_replacing_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CareerguiError, match="Permission denied"):
        write_whole(tmp_path / "chart.png", b"new")
    assert not _files(tmp_path)


@pytest.mark.parametrize("there", [True, False])
def test_that_nothing_is_written_through_a_link(tmp_path: Path, *, there: bool) -> None:
    outside = tmp_path / "outside"
    if there:
        outside.write_bytes(b"of others")
    link = tmp_path / "chart.png"
    link.symlink_to(outside)
    with pytest.raises(CareerguiError, match=r"chart\.png is a link to .*outside, and nothing is written through links"):
        write_whole(link, b"new", force=True)
    assert link.is_symlink()
    assert outside.exists() == there
    assert not there or outside.read_bytes() == b"of others"


def test_that_nothing_is_written_through_a_link_laid_where_the_part_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"of others")
    monkeypatch.setattr(os, "urandom", bytes)
    (tmp_path / f".chart.png.{'00' * 8}.part").symlink_to(outside)
    with pytest.raises(CareerguiError, match="File exists"):
        write_whole(tmp_path / "chart.png", b"new")
    assert outside.read_bytes() == b"of others"


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes here")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o200])
def test_that_a_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_whole(path, b"new")
    assert S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes here")
def test_that_a_new_file_has_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "chart.png", b"new")
    finally:
        os.umask(before)
    assert S_IMODE((tmp_path / "chart.png").stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes here")
def test_that_a_file_that_may_only_be_read_stays_and_is_said(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(CareerguiError, match="may only be read"):
        write_whole(path, b"new", force=True)
    assert path.read_bytes() == b"old"


_ROOT = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")


@_ROOT
def test_that_a_file_keeps_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    os.chown(path, 4321, 1234)
    write_whole(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (4321, 1234)


@_ROOT
def test_that_a_file_of_another_user_is_not_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "chart.png").write_bytes(b"old")
    (tmp_path / "chart.png").chmod(0o666)
    tmp_path.chmod(0o777)
    monkeypatch.chdir(tmp_path)
    os.seteuid(4321)
    try:
        with pytest.raises(CareerguiError, match="belongs to others"):
            write_whole(Path("chart.png"), b"new")
    finally:
        os.seteuid(0)
    assert _files(tmp_path) == ["chart.png"]
    assert (tmp_path / "chart.png").read_bytes() == b"old"


def test_that_file_and_folder_are_on_the_disk_before_the_word_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(S_ISDIR(os.fstat(handle).st_mode)))
    write_whole(tmp_path / "chart.png", b"new")
    assert seen == [False, True]


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
