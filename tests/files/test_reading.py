"""Only regular files of a moderate size are read, and none is waited for."""

import os
from pathlib import Path

import pytest

from careergui.files import read_moderate, why


def test_that_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "roles.json"
    path.write_bytes(b"12345")
    assert read_moderate(path, 5) == b"12345"
    with pytest.raises(ValueError, match="it has 5 bytes, where at most 4 are read"):
        read_moderate(path, 4)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_nobody_waits_at_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="a pipe or a device"):
        read_moderate(tmp_path / "pipe", 100)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_nobody_waits_at_a_pipe_that_took_the_place_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    file = Path(__file__).stat()
    monkeypatch.setattr(Path, "stat", lambda _: file)
    with pytest.raises(ValueError, match="a pipe or a device"):
        read_moderate(tmp_path / "pipe", 100_000)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs the device without an end")
def test_that_a_link_to_an_endless_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "roles.json").symlink_to("/dev/zero")
    with pytest.raises(ValueError, match="a pipe or a device"):
        read_moderate(tmp_path / "roles.json", 100)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs a file that is made up on reading")
def test_that_a_file_with_more_in_it_than_it_says_is_refused() -> None:
    assert Path("/proc/self/maps").stat().st_size == 0
    with pytest.raises(ValueError, match="more than 10 bytes"):
        read_moderate(Path("/proc/self/maps"), 10)


def test_that_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as stream:
        stream.truncate(1 << 40)
    with pytest.raises(ValueError, match="1,099,511,627,776 bytes"):
        read_moderate(tmp_path / "huge", 100)


def test_that_a_folder_and_a_missing_file_say_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="it is a folder"):
        read_moderate(tmp_path, 100)
    with pytest.raises(OSError, match="No such file") as missing:
        read_moderate(tmp_path / "none", 100)
    assert why(missing.value) == "No such file or directory"


def test_that_a_name_no_disk_can_hold_is_an_error_with_words(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="null") as refused:
        read_moderate(tmp_path / "a\0b", 100)
    assert "null" in why(refused.value)
