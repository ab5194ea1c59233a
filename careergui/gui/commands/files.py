"""Opening and saving comparisons; leaves what is in the files to gui.session_file."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths

from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.gui.desk import Desk
from careergui.gui.session_file import SUFFIX, as_state, kind_of, read, write
from careergui.gui.settings import with_recent

_FILTER = f"Comparisons and role files (*{SUFFIX} *.json);;All files (*)"
_SAVED_FILTER = f"Comparisons (*{SUFFIX})"


def open_comparison(desk: Desk) -> None:
    """Ask for a file and open it."""
    from PySide6.QtWidgets import QFileDialog  # start time: not needed before it is asked for

    name, _ = QFileDialog.getOpenFileName(desk.window, "Open comparison", str(_folder(desk)), _FILTER)
    if name:
        open_path(desk, Path(name))


def open_path(desk: Desk, path: Path) -> None:
    """Open a saved comparison or a file of roles; what is wrong with it is told."""
    try:
        if kind_of(path) == "roles":
            desk.open_data(path)
        else:
            open_saved(desk, path)
    except CareerguiError as error:
        _tell(desk, "This file cannot be opened", str(error))


def open_saved(desk: Desk, path: Path) -> None:
    """Put the comparison of a file on the desk; undo takes it back. Raises CareerguiError when the file is broken."""
    state, said = as_state(read(path), desk.session.catalog)

    def opened(before: ViewState) -> ViewState:
        return replace(before, chosen=state.chosen, baseline=state.baseline)

    desk.session.change(opened, f"Opened {path.name}")
    desk.session.look(page=state.page, selected=state.selected or desk.session.state.selected, area=state.area, real=state.real)
    _remember(desk, path)
    if said:
        desk.session.said.emit(said)


def save_comparison(desk: Desk) -> None:
    """Save under the name it was opened or saved with; ask for one the first time."""
    if desk.file is None:
        save_as(desk)
    else:
        save_to(desk, desk.file)


def save_as(desk: Desk) -> None:
    """Ask for a name and save; the dialog asks before it replaces a file."""
    from PySide6.QtWidgets import QFileDialog  # start time: not needed before it is asked for

    start = desk.file or _folder(desk) / f"comparison{SUFFIX}"
    name, _ = QFileDialog.getSaveFileName(desk.window, "Save comparison", str(start), _SAVED_FILTER)
    if not name:
        return
    path = Path(name) if Path(name).suffix else Path(name).with_suffix(SUFFIX)
    if path == Path(name) or _may_replace(desk, path):
        save_to(desk, path)


def save_to(desk: Desk, path: Path) -> None:
    """Save whole or not at all; a failure is told."""
    try:
        write(path, desk.session.state)
    except CareerguiError as error:
        _tell(desk, "The comparison was not saved", str(error))
        return
    _remember(desk, path)
    desk.session.said.emit(f"Saved {path.name}")


def leave(desk: Desk) -> None:
    """Close the window, and with it the program."""
    desk.window.close()


def _may_replace(desk: Desk, path: Path) -> bool:
    """Ask once more where the ending was added after the file dialog had asked."""
    if not path.exists():
        return True
    from PySide6.QtWidgets import QMessageBox  # start time: not needed before it is asked for

    question = QMessageBox(QMessageBox.Icon.Question, "Replace file", f"{path.name} exists already. Replace it?", parent=desk.window)
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    return question.exec() == QMessageBox.StandardButton.Yes


def _tell(desk: Desk, title: str, words: str) -> None:
    from careergui.gui.plain_message import tell  # start time: not needed before something fails

    tell(desk.window, title, words)


def _remember(desk: Desk, path: Path) -> None:
    desk.file = path
    desk.recent = with_recent(desk.recent, path.absolute())


def _folder(desk: Desk) -> Path:
    if desk.file is not None:
        return desk.file.parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
