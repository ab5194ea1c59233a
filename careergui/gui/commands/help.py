"""What the Help menu shows; the dialogs themselves are in gui.dialogs and are loaded when asked for."""

from typing import TYPE_CHECKING

from careergui.gui.desk import Desk
from careergui.gui.places import log_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


def shortcuts(desk: Desk) -> None:
    """Every command with its keys."""
    from careergui.gui.dialogs.shortcuts import ShortcutsDialog  # start time: a dialog is rarely needed

    _show(ShortcutsDialog(desk))


def sources(desk: Desk) -> None:
    """Where the figures come from."""
    from careergui.gui.dialogs.sources import SourcesDialog  # start time: a dialog is rarely needed

    _show(SourcesDialog(desk.session.catalog, desk.window))


def problems(desk: Desk) -> None:
    """Everything that is wrong with the data that was read."""
    from careergui.gui.dialogs.problems import ProblemsDialog  # start time: a dialog is rarely needed

    _show(ProblemsDialog(desk.faults, desk.window))


def about(desk: Desk) -> None:
    """Versions and licences."""
    from careergui.gui.dialogs.about import AboutDialog  # start time: a dialog is rarely needed

    _show(AboutDialog(desk.session.catalog, desk.window))


def open_log_folder(desk: Desk) -> None:
    """Show the folder of the log in the platform's file manager."""
    from PySide6.QtCore import QUrl  # start time: not needed before it is asked for
    from PySide6.QtGui import QDesktopServices  # as above

    folder = log_path().parent
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        desk.session.said.emit(f"The log is in {folder}")


def _show(dialog: "QDialog") -> None:
    dialog.exec()
    dialog.deleteLater()
