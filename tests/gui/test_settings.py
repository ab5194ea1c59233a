"""What is remembered: a typed file, kept when broken, and never a reason not to start."""

from pathlib import Path

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
