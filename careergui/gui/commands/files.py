"""Opening and saving comparisons; leaves what is in the files to gui.session_file."""

from pathlib import Path

from msgspec.structs import replace

from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.gui.desk import Desk
from careergui.gui.places import documents_folder
from careergui.gui.session_file import SUFFIX, as_state, kind_of, read, write
from careergui.gui.settings import with_recent
from careergui.typed.paths import absolute, file_to_read, file_to_write
from careergui.typed.refusal import Refusal
from careergui.typed.standing import standing

_ENDINGS = (SUFFIX, ".json")
"""What the dialog to open shows; the first is added to a name without either."""
_FILTER = f"Comparisons and role files (*{SUFFIX} *.json);;All files (*)"
_NOT_OPENED, _NOT_SAVED = "This file cannot be opened", "The comparison was not saved"
_SAVED_FILTER = f"Comparisons (*{SUFFIX})"


def open_comparison(desk: Desk) -> None:
    """Ask for a file and open it."""
    from PySide6.QtWidgets import QFileDialog  # start time: not needed before it is asked for

    name, _ = QFileDialog.getOpenFileName(
        desk.window, "Open comparison", str(documents_folder(str(desk.file.parent) if desk.file else "")), _FILTER
    )
    if name:
        _open_named(desk, name)


def _open_named(desk: Desk, name: str) -> None:
    path = file_to_read(name)
    if isinstance(path, Refusal):
        _tell(desk, _NOT_OPENED, path.words)
    else:
        open_path(desk, path)


def open_path(desk: Desk, path: Path) -> None:
    """Open a saved comparison or a file of roles; what is wrong with it is told."""
    try:
        if kind_of(path) == "roles":
            desk.open_data(path)
        else:
            open_saved(desk, path)
    except CareerguiError as error:
        _tell(desk, _NOT_OPENED, str(error))


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

    start = desk.file or documents_folder() / f"comparison{SUFFIX}"
    name, _ = QFileDialog.getSaveFileName(desk.window, "Save comparison", str(start), _SAVED_FILTER)
    if name:
        _save_named(desk, name)


def _save_named(desk: Desk, name: str) -> None:
    path = file_to_write(name, *_ENDINGS)
    if isinstance(path, Refusal):
        _tell(desk, _NOT_SAVED, path.words)
    elif str(path) == name or _may_replace(desk, path):
        save_to(desk, path)


def save_to(desk: Desk, path: Path) -> None:
    """Save whole or not at all; a failure is told."""
    try:
        write(path, desk.session.state)
    except CareerguiError as error:
        _tell(desk, _NOT_SAVED, str(error))
        return
    _remember(desk, path)
    desk.session.said.emit(f"Saved {path.name}")


def leave(desk: Desk) -> None:
    """Close the window, and with it the program."""
    desk.window.close()


def _may_replace(desk: Desk, path: Path) -> bool:
    """Ask once more where the ending was added after the file dialog had asked."""
    if standing(path) == "nothing":
        return True
    from PySide6.QtWidgets import QMessageBox  # start time: not needed before it is asked for

    question = QMessageBox(QMessageBox.Icon.Question, "Replace file", f"{path.name} exists already. Replace it?", parent=desk.window)
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    answer = question.exec()
    question.deleteLater()
    return answer == QMessageBox.StandardButton.Yes


def _tell(desk: Desk, title: str, words: str) -> None:
    from careergui.gui.plain_message import tell  # start time: not needed before something fails

    tell(desk.window, title, words)


def _remember(desk: Desk, path: Path) -> None:
    desk.file = path
    desk.recent = with_recent(desk.recent, absolute(path))
