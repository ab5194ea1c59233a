"""What is sound in a damaged file of settings stays, what is lost is named, and no broken file is ever overwritten."""

from pathlib import Path

import pytest

from careergui.domain.view_state import ViewState
from careergui.gui.settings import Settings
from careergui.gui.settings_rescue import rescued

REASON = "Expected `int`, got `str` - at `$.zoom`"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "settings.json"
    made.write_bytes(b"broken")
    return made


def test_that_each_wrong_field_is_left_out_and_named_once(path: Path) -> None:
    content = b'{"zoom": "x", "list_width": -1, "list_shown": 3, "sort": "title"}'
    settings, said, _ = rescued(path, content, REASON, Settings)
    assert settings == Settings(sort="title")
    assert "the text size" in said.partition(" was damaged; careergui starts with the rest.")[0]
    assert said.count("the list") == 1


def test_that_of_the_view_only_the_wrong_part_is_lost(path: Path) -> None:
    content = b'{"view": {"page": "nowhere", "area": "OH", "selected": "a"}}'
    settings, said, _ = rescued(path, content, "", Settings)
    assert settings.view == ViewState(area="OH", selected="a")
    assert "of the page was damaged" in said


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[1]", b"7", b"[" * 100_000])
def test_that_what_is_no_file_of_settings_at_all_is_as_at_a_first_start(path: Path, content: bytes) -> None:
    settings, said, _ = rescued(path, content, "malformed", Settings)
    assert settings == Settings()
    assert said.startswith("What was remembered was damaged; careergui starts with the usual settings.")


def test_that_the_fault_says_where_and_what_in_the_file(path: Path) -> None:
    _, _, fault = rescued(path, b'{"zoom": "x"}', REASON, Settings)
    assert (fault.file, fault.path) == (str(path), "$.zoom")
    assert fault.message == "Expected `int`, got `str`"
    assert "as at a first start" in str(fault.remedy)


def test_that_without_a_place_the_whole_file_is_meant(path: Path) -> None:
    _, _, fault = rescued(path, b"{", "truncated", Settings)
    assert fault.path == "$"


def test_that_a_broken_file_is_set_aside_under_a_free_name(path: Path) -> None:
    for number, name in enumerate(("settings.json.broken", "settings.json.broken-2", "settings.json.broken-3")):
        path.write_bytes(f"broken {number}".encode())
        _, said, _ = rescued(path, b"{", "", Settings)
        assert said.endswith(f"The file is kept as {name}.")
        assert path.with_name(name).read_text() == f"broken {number}"
        assert not path.exists()


def test_that_a_file_that_cannot_be_set_aside_is_said(tmp_path: Path) -> None:
    _, said, _ = rescued(tmp_path / "gone" / "settings.json", b"{", "", Settings)
    assert "cannot be set aside (No such file or directory)" in said
