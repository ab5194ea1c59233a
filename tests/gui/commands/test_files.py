"""Opening and saving: what is wrong with a file is told, and nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from careergui.assets import role_files
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState
from careergui.gui.commands import files
from careergui.gui.desk import Desk
from careergui.gui.session import Session
from careergui.gui.session_file import read, write
from tests.gui.conftest import MakeWindow


@pytest.fixture
def desk(make_window: MakeWindow, session: Session) -> Desk:
    session.add("case-worker")
    return make_window(session).desk


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes would say; they are answered at once."""
    said: list[str] = []

    def answered(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        return int(QMessageBox.StandardButton.Cancel)

    monkeypatch.setattr(QMessageBox, "exec", answered)
    return said


def _answering(monkeypatch: pytest.MonkeyPatch, function: str, path: Path | None) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return (str(path) if path else "", "")

    monkeypatch.setattr(QFileDialog, function, answer)


def test_that_the_first_save_asks_for_a_name_and_the_next_does_not(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answering(monkeypatch, "getSaveFileName", tmp_path / "mine")
    files.save_comparison(desk)
    assert desk.file == tmp_path / "mine.careergui"
    _answering(monkeypatch, "getSaveFileName", None)
    desk.session.add("case-manager")
    files.save_comparison(desk)
    assert len(read(tmp_path / "mine.careergui").chosen) == 2
    assert desk.recent == (str(tmp_path / "mine.careergui"),)


def test_that_a_file_is_not_replaced_unasked(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[str]) -> None:
    (tmp_path / "mine.careergui").write_bytes(b"precious")
    _answering(monkeypatch, "getSaveFileName", tmp_path / "mine")
    files.save_as(desk)
    assert "exists already" in told[0]
    assert (tmp_path / "mine.careergui").read_bytes() == b"precious"


def test_that_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path, told: list[str]) -> None:
    files.save_to(desk, tmp_path / "nowhere" / "mine.careergui")
    assert "The comparison was not saved" in told[0]
    assert desk.file is None


def test_that_a_broken_file_is_told_and_changes_nothing(desk: Desk, tmp_path: Path, told: list[str]) -> None:
    path = tmp_path / "broken.careergui"
    path.write_bytes(b"{")
    files.open_path(desk, path)
    assert "broken.careergui" in told[0]
    assert desk.session.state.roles == ("case-worker",)


def test_that_a_saved_comparison_is_opened_and_can_be_undone(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.save_to(desk, tmp_path / "mine.careergui")
    desk.session.clear()
    _answering(monkeypatch, "getOpenFileName", tmp_path / "mine.careergui")
    files.open_comparison(desk)
    assert desk.session.state.roles == ("case-worker",)
    desk.session.undo()
    assert not desk.session.state.roles


def test_that_a_saved_comparison_brings_its_area_and_its_prices(make_window: MakeWindow, official_catalog: Catalog, tmp_path: Path) -> None:
    desk = make_window(Session(official_catalog, ViewState(selected="29-1141"))).desk
    write(tmp_path / "texas.careergui", ViewState(selected="29-1141", area="TX", real=True))
    files.open_path(desk, tmp_path / "texas.careergui")
    assert (desk.session.state.area, desk.session.state.real) == ("TX", True)


def test_that_a_file_of_roles_asks_for_a_new_window(desk: Desk) -> None:
    asked: list[Path] = []
    desk.open_data = asked.append
    files.open_path(desk, role_files()[0])
    assert asked == [role_files()[0]]


@pytest.mark.parametrize(
    ("typed", "name"), [("nurse or not.v2", "nurse or not.v2.careergui"), ("mine.json", "mine.json"), ("a.", "a..careergui")]
)
def test_that_what_is_saved_is_shown_when_it_is_to_be_opened(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    _answering(monkeypatch, "getSaveFileName", tmp_path / typed)
    files.save_as(desk)
    assert [path.name for path in tmp_path.glob("[am n]*") if path.is_file()] == [name]
    assert desk.file == tmp_path / name


@pytest.mark.parametrize("typed", ["a" * 260, "a\0b", "a\nb", "~x/..", "/", "x" * 250])
def test_that_a_name_that_cannot_be_written_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch, told: list[str], typed: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
    files.save_as(desk)
    assert told[0].startswith("The comparison was not saved")
    assert desk.file is None


def test_that_a_name_that_cannot_be_opened_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch, told: list[str]) -> None:
    for typed in ("a" * 300, "a\0b", "/"):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, typed=typed: (typed, ""))
        files.open_comparison(desk)
    assert [words.startswith("This file cannot be opened") for words in told] == [True] * 3


def test_that_where_documents_are_missing_the_dialog_begins_at_home(
    desk: Desk, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_window: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        asked.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    home.mkdir(exist_ok=True)
    files.save_as(desk)
    desk.file = tmp_path / "mine.careergui"
    files.open_comparison(desk)
    assert asked == [str(home / "comparison.careergui"), str(tmp_path)]
