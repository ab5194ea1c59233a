"""What “Export all” of each page writes, the command line shown with it writes too, byte for byte."""

import shlex
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.cli.main import main
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.export_dialog import ExportDialog
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from tests.gui.conftest import MakeWindow

NURSES, COOKS, ACTORS = "29-1141", "35-2014", "27-2011"
COMPARED = ViewState(chosen=(Chosen(COOKS, 2), Chosen(NURSES, 5)), baseline=NURSES, selected=NURSES)
STATES = {
    "compare": replace(COMPARED, page="compare"),
    "compare, of résumés": ViewState(page="compare", chosen=(Chosen("case-worker", 1), Chosen("case-manager", 0)), baseline="case-manager"),
    "compare, real pay of a state": replace(COMPARED, page="compare", area="TX", real=True),
    "profile": ViewState(page="profile", selected=ACTORS),
    "profile, of a résumé": ViewState(page="profile", selected="case-worker"),
    "profile, compared": replace(COMPARED, page="profile"),
    "where": replace(COMPARED, page="where"),
    "where, real pay": ViewState(page="where", real=True, selected=NURSES, area="CA"),
    "explore": replace(COMPARED, page="explore", filters={"growth": (1, 2)}),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_that_the_command_line_shown_writes_what_the_window_saves(
    state: ViewState,
    official_catalog: Catalog,
    make_window: MakeWindow,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = make_window(Session(official_catalog, state))
    command = _exported(qtbot, window, tmp_path / "window")
    (tmp_path / "call").mkdir()
    for call in command.replace(str(tmp_path / "window"), str(tmp_path / "call")).split(" && "):
        assert main(shlex.split(call)[1:]) == 0
    assert _contents(tmp_path / "call") == _contents(tmp_path / "window")


def _exported(qtbot: QtBot, window: MainWindow, folder: Path) -> str:
    """Export everything on the page into a folder by the app bar's button; the call that is shown."""
    calls: list[str] = []
    folder.mkdir()

    def save() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        name = folder if dialog.kind == "all" else folder / f"{dialog.kind}.png"
        dialog.form.file.setText(str(name))
        dialog.form.wide.setValue(900)
        dialog.form.changed.emit()
        dialog.save()
        calls.append(dialog.command)
        dialog.accept()

    QTimer.singleShot(0, window, save)
    window.menus.by_id["export-all"].trigger()
    return calls[0]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
