"""Puts the window together and takes it apart: reads, builds, wires, starts, quits; leaves what is in it to gui."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.main_window import MainWindow
from careergui.gui.places import find_home
from careergui.gui.program import Program, dress, load_roles, start_application
from careergui.gui.session import Session
from careergui.gui.session_file import kind_of
from careergui.gui.settings import Settings

_LONGEST_DRAWING = 20_000
"""Milliseconds after which a picture is taken of what there is."""


def run_window(files: Sequence[Path], exit_after: str | None = None, debug: bool = False) -> int:  # noqa: FBT001, FBT002 - others rely on it
    """Open the window, with further role files or a saved comparison, and stay until it closes; the exit status.

    `exit_after` is "window" (after the first paint) or "ready" (when the first page's charts are painted): both
    leave the settings untouched. Raises CareerguiError for a file that cannot be opened at all.
    """
    _show_where_it_dies()
    find_home()
    collecting = gc.isenabled()
    gc.disable()  # start time: nothing made before the first paint is garbage; then Program collects, between events only
    saved = [path for path in files if kind_of(path) == "comparison"]
    program = Program(start_application(debug=debug), exit_after, debug=debug)
    try:
        program.open([path for path in files if path not in saved], saved)
        return program.run()
    finally:
        program.quit()
        if collecting:
            gc.enable()


def window_picture(further: Sequence[Path], state: ViewState, theme: str, width: int, height: int) -> bytes:
    """The window as a PNG, with further role files loaded, in this state; needs no display and reads no settings."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = start_application()
    appearance = Appearance("dark" if theme == "dark" else "light", 100)
    dress(application, appearance)
    loaded = load_roles(further)
    window = MainWindow(Session(loaded.catalog, state), appearance, Settings(), loaded.faults)
    window.resize(width, height)
    _show_until_drawn(window)
    for _ in range(3):
        application.processEvents()  # layouts that follow from what was drawn
    try:
        return _png(window)
    finally:
        window.close()
        window.deleteLater()


def _show_until_drawn(window: MainWindow) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # start time: the window itself needs neither

    wait = QEventLoop()
    window.charts_painted.connect(wait.quit)
    QTimer.singleShot(_LONGEST_DRAWING, wait, wait.quit)
    window.show()
    wait.exec()


def _png(widget: QWidget) -> bytes:
    from careergui.export.imprint import PROGRAM  # start time: the window needs no writer of pictures
    from careergui.export.png import encoded  # as above

    return encoded(widget.grab().toImage(), {"Title": "The window of careergui", "Software": PROGRAM})


def _show_where_it_dies() -> None:
    """Have Python print where it was when the process is killed by a fault; there may be nowhere to print."""
    import faulthandler  # start time: not needed by window_picture

    if sys.stderr is not None:
        faulthandler.enable()
