"""The command `pictures`: every chart and every page of the window into one folder; nothing is replaced unasked."""

from collections.abc import Callable
from pathlib import Path

from careergui.cli.commands.pictures import WINDOWS
from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_a_file_in_the_way_stops_all_before_anything_is_drawn(call: Call, tmp_path: Path) -> None:
    (tmp_path / "window.png").write_bytes(b"mine")
    found = call("pictures", "case-manager", "case-worker", "-o", tmp_path)
    assert (found.status, found.out) == (1, "")
    assert "window.png" in found.err
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["window.png"]
    assert (tmp_path / "window.png").read_bytes() == b"mine"


def test_that_pages_of_the_window_have_names_of_their_own() -> None:
    assert len({name for name, _ in WINDOWS}) == len({page for _, page in WINDOWS}) == len(WINDOWS) == 4


def test_that_a_folder_must_be_named(call: Call) -> None:
    found = call("pictures", "case-manager")
    assert found.status == 2
    assert "-o" in found.err
