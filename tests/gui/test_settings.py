"""What is remembered: a typed file, kept when broken, and never a reason not to start."""

import json
import os
from pathlib import Path

import msgspec
import pytest

from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.fault_bar import summary
from careergui.gui.settings import Remembered, Settings, load, save, with_recent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_that_settings_come_back_as_they_were(path: Path) -> None:
    view = ViewState(chosen=(Chosen("case-worker", 3),), baseline="case-worker", page="compare", selected="case-manager")
    kept = Settings(theme="dark", zoom=150, list_width=280, sort="title", view=view, recent=("/a",), export={"scale": 2, "format": "png"})
    assert save(path, kept) == ""
    assert load(path) == Remembered(settings=kept)


def test_that_a_first_start_has_the_usual_settings_and_says_nothing(path: Path) -> None:
    assert load(path) == Remembered()


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"zoom": "big"}', b"\xff\xfe", b"[" * 5000, b" " * 1_000_001])
def test_that_a_broken_file_is_set_aside_and_said(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    found = load(path)
    assert found.settings == Settings()
    assert "settings.json.broken" in found.said
    assert len(found.faults) == 1
    assert path.with_name("settings.json.broken").read_bytes() == content
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "left", "words"),
    [
        (b'{"theme": "purple", "zoom": 150}', Settings(zoom=150), "of the colours"),
        (b'{"theme": 7, "zoom": "big", "sort": "title"}', Settings(sort="title"), "of the colours and the text size"),
        (b'{"view": {"chosen": [{"role": 1}], "area": "TX"}}', Settings(view=ViewState(area="TX")), "of the comparison"),
        (b'{"view": {"baseline": "a", "filters": {"pay": 1}}}', Settings(view=ViewState(baseline="a")), "of the facets"),
        (b'{"view": 7, "zoom": 125}', Settings(zoom=125), "of what was shown"),
        (b'{"export": {"scale": []}, "list_shown": false}', Settings(list_shown=False), "of the export"),
    ],
)
def test_that_what_is_sound_in_a_damaged_file_stays(path: Path, content: bytes, left: Settings, words: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    found = load(path)
    assert found.settings == left
    assert f"remembered {words} was damaged" in found.said
    assert summary(found.faults).endswith(f"{words} (settings.json) cannot be read.")
    assert "settings.json.broken" in str(found.faults[0])
    assert "again" not in str(found.faults[0])


@pytest.mark.parametrize(
    ("content", "left", "words"),
    [
        (
            b'{"view": {"chosen": [{"role": "a", "slot": 0}, {"role": "b", "slot": 99}, {"role": "c", "slot": 2}]}}',
            Settings(view=ViewState(chosen=(Chosen("a", 0), Chosen("c", 2)))),
            "a role of the comparison",
        ),
        (b'{"recent": ["/a", 7, "/b"]}', Settings(recent=("/a", "/b")), "an entry of files opened lately"),
        (b'{"export": {"scale": 2, "format": []}}', Settings(export={"scale": 2}), "a choice of the export"),
        (b'{"view": {"filters": {"pay": [1], "jobs": 7}}}', Settings(view=ViewState(filters={"pay": (1,)})), "one of the facets"),
    ],
)
def test_that_one_bad_entry_costs_only_itself(path: Path, content: bytes, left: Settings, words: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    found = load(path)
    assert found.settings == left
    assert f"remembered of {words} was damaged" in found.said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_a_pipe_in_their_place_is_neither_waited_for_nor_replaced(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert "a pipe or a device, not a file); starting with the usual ones" in load(path).said
    assert "a pipe or a device" in save(path, Settings())
    assert path.is_fifo()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs the device without an end")
def test_that_a_link_to_an_endless_device_is_not_read(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to("/dev/zero")
    assert "a pipe or a device" in load(path).said


def test_that_settings_kept_elsewhere_by_a_link_stay_there(path: Path) -> None:
    path.parent.mkdir()
    place = path.parent.parent / "mine.json"
    path.symlink_to(place)
    assert save(path, Settings(zoom=150)) == ""
    assert path.is_symlink()
    assert load(place).settings.zoom == 150


def test_that_only_what_changed_is_written_over_what_another_window_wrote(path: Path) -> None:
    comparison = ViewState(chosen=(Chosen("a", 0),), baseline="a")
    save(path, Settings(theme="dark", view=comparison))
    assert save(path, Settings(zoom=150, view=ViewState()), kept=Settings(view=ViewState())) == ""
    assert load(path).settings == Settings(theme="dark", zoom=150, view=comparison)


def test_that_all_is_written_where_there_is_no_file(path: Path) -> None:
    kept = Settings(theme="dark")
    save(path, kept, kept=kept)
    assert load(path).settings == kept


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"zoom": "big"}'])
def test_that_a_file_damaged_meanwhile_is_set_aside_not_overwritten(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    save(path, Settings(theme="dark"), kept=Settings())
    assert load(path).settings == Settings(theme="dark")
    assert path.with_name("settings.json.broken").read_bytes() == content


def test_that_what_a_later_version_remembers_stays(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"zoom": 125, "hologram": true, "view": {"hologram": 1, "area": "TX"}}')
    save(path, Settings(theme="dark", view=ViewState()), kept=Settings(view=ViewState()))
    written = msgspec.json.decode(path.read_bytes())
    assert (written["hologram"], written["theme"], written["view"]) == (True, "dark", {"hologram": 1, "area": "TX"})


def test_that_an_earlier_broken_file_is_kept_too(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first", b"second"):
        path.write_bytes(content)
        load(path)
    assert {file.read_bytes() for file in path.parent.iterdir()} == {b"first", b"second"}


def test_that_settings_of_a_later_version_still_load(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"zoom": 125, "hologram": true, "view": {"hologram": 1, "area": "TX"}}')
    assert load(path) == Remembered(settings=Settings(zoom=125, view=ViewState(area="TX")))


def test_that_a_place_that_cannot_be_written_is_said_and_not_raised(path: Path) -> None:
    path.parent.write_bytes(b"a file where the folder should be")
    assert "cannot be kept" in save(path, Settings())


def test_that_recent_files_stand_once_newest_first_and_not_for_ever() -> None:
    recent: tuple[str, ...] = ()
    for number in [*range(12), 5]:
        recent = with_recent(recent, Path(f"/{number}"))
    assert [Path(name).name for name in recent] == ["5", "11", "10", "9", "8", "7", "6", "4"]


def test_that_a_recent_file_that_can_be_none_is_forgotten(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"recent": ["", "/a.careergui", "a\0b", "b" * 300, *(f"/{number}" for number in range(20))]}))
    found = load(path)
    assert found.settings.recent == ("/a.careergui", *(f"/{number}" for number in range(7)))
    assert found.said == ""
