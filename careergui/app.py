"""Puts the window together and takes it apart: reads, builds, wires, starts, quits; leaves what is in it to gui."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from careergui.assets import role_files
from careergui.data.load import Loaded, load_catalog
from careergui.domain.view_state import Page, ViewState, choose
from careergui.errors import CareerguiError
from careergui.gui import settings as settings_file
from careergui.gui.appearance import Appearance, ThemeChoice
from careergui.gui.commands.help import log_path
from careergui.gui.crash import Catcher
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from careergui.gui.session_file import as_state, kind_of, read, sound
from careergui.gui.settings import Settings
from careergui.gui.style_sheet import apply
from careergui.render import fonts

_PATIENCE = 3000
"""Milliseconds that jobs still running are waited for on the way out."""
_LONGEST_DRAWING = 20_000
_ARGUMENTS = ["careergui", "-style", "fusion"]
"""The same look on every platform; said this way because asking for it in Python loads all of QStyle (start time)."""


def run_window(files: Sequence[Path], exit_after: str | None = None, debug: bool = False) -> int:  # noqa: FBT001, FBT002 - the name other rooms rely on
    """Open the window, with further role files or a saved comparison, and stay until it closes; the exit status.

    `exit_after` is "window" (after the first paint) or "ready" (when the first page's charts are painted): both
    leave the settings untouched. Raises CareerguiError for a file that cannot be opened at all.
    """
    _show_where_it_dies()
    gc.disable()  # start time: nothing made before the first paint is garbage; Program.settled turns it on again
    saved = [path for path in files if kind_of(path) == "comparison"]
    data = [path for path in files if path not in saved]
    application = _application()
    program = Program(application, exit_after, debug=debug)
    try:
        program.open(data, saved)
        return program.run()
    finally:
        program.quit()


def window_picture(files: Sequence[Path], roles: Sequence[str], theme: str, width: int, height: int, page: Page = "compare") -> bytes:
    """The window as a PNG, with these role files loaded and these roles compared; needs no display and reads no settings."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = _application()
    choice: ThemeChoice = "dark" if theme == "dark" else "light"
    appearance = Appearance(choice, 100)
    loaded = _loaded(files)
    state = replace(choose(ViewState(), tuple(roles)), page=page, selected=roles[0] if roles else "")
    _dress(application, appearance)
    window = MainWindow(Session(loaded.catalog, state), appearance, Settings(theme=choice), loaded.faults)
    window.resize(width, height)
    wait = QEventLoop()
    window.charts_painted.connect(wait.quit)
    QTimer.singleShot(_LONGEST_DRAWING, wait, wait.quit)
    window.show()
    wait.exec()
    for _ in range(3):
        application.processEvents()
    picture = window.grab().toImage()
    window.close()
    window.deleteLater()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stub wants bytes for the format, Qt takes both
        raise CareerguiError("The picture of the window could not be turned into PNG.")
    return bytes(buffer.data().data())


class Program(QObject):
    """One run of the window, from its settings to its exit status."""

    def __init__(self, application: QApplication, exit_after: str | None, *, debug: bool) -> None:
        super().__init__(application)
        self._application, self._exit_after, self._debug = application, exit_after, debug
        self._path = settings_file.settings_path()
        self._settings, self._said = settings_file.load(self._path)
        self._appearance = Appearance(self._settings.theme, self._settings.zoom, self)
        self._catcher = Catcher(self._crashed, self)
        self._catcher.install()
        self._data: list[Path] = []
        self._window: MainWindow | None = None
        self._crashing = False
        _dress(application, self._appearance)

    def open(self, data: Sequence[Path], saved: Sequence[Path] = ()) -> None:
        """Load the bundled roles and further files, and show a window on them; the comparison is as it was left."""
        self._data += [path for path in data if path not in self._data]
        loaded = _loaded([*role_files(), *self._data])
        catalog = loaded.catalog
        state = sound(self._settings.view or ViewState(), catalog)
        for path in saved:
            state, said = as_state(read(path), catalog)
            self._said = said or self._said
        if not state.selected:
            state = replace(state, selected=next(iter(catalog.roles), ""))
        before, self._window = self._window, self._make(Session(catalog, state), loaded)
        if saved:
            self._window.desk.file = saved[-1]
        self._window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def run(self) -> int:
        """Stay until the window is closed; the exit status."""
        try:
            return self._application.exec()
        except Exception:  # noqa: BLE001 - depending on the version of Qt an error comes out here instead of in the hook
            self._catcher.catch_current()
            self._application.processEvents()
            return 1

    def quit(self) -> None:
        """In this order: no new jobs, wait for those running, keep the settings, close, let go of what was taken over."""
        QThreadPool.globalInstance().waitForDone(_PATIENCE)
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None
        self._catcher.remove()
        gc.enable()

    def _make(self, session: Session, loaded: Loaded) -> MainWindow:
        window = MainWindow(session, self._appearance, self._settings, loaded.faults)
        window.closing.connect(self._keep)
        window.data_file_opened.connect(self._add_data)
        if self._exit_after == "window":
            window.first_painted.disconnect(window.settle)
            window.first_painted.connect(self._application.quit)
        else:
            window.first_painted.connect(self._settled)
        if self._exit_after == "ready":
            window.charts_painted.connect(self._application.quit)
        return window

    def _settled(self) -> None:
        """What can wait until the window is on screen: the log, signals of the system, collecting garbage again."""
        from careergui import log  # start time: its file handler brings the network modules with it
        from careergui.gui import qt_log  # as above
        from careergui.gui.interrupt import Interrupt  # as above

        gc.enable()
        gc.freeze()
        log.to_file(log_path())
        if not self._debug:
            qt_log.install()
        self._interrupt = Interrupt(self._application.closeAllWindows, self)
        if self._said and self._window is not None:
            self._window.desk.session.said.emit(self._said)
            self._said = ""

    def _keep(self) -> None:
        """Write the settings; a failure is said in the log and stops nothing."""
        if self._window is None or self._exit_after is not None:
            return
        self._settings = self._window.settings()
        if failure := settings_file.save(self._path, self._settings):
            import logging  # start time: needed only here

            logging.getLogger("careergui").warning("%s", failure)

    def _add_data(self, path: Path) -> None:
        """A further file of roles: the same comparison in a new window that knows them too."""
        if self._window is not None:
            self._settings = self._window.settings()
            self.open([path])

    def _crashed(self, trace: str) -> None:
        """Log, keep the comparison, tell, end."""
        if self._crashing:
            return
        self._crashing = True
        import logging  # start time: needed only here

        logging.getLogger("careergui").critical("%s", trace)
        print(trace, file=sys.stderr)
        self._keep()
        if self._exit_after is None:
            from careergui.gui.dialogs.crash import CrashDialog  # start time: needed only here

            saved = "Your comparison is saved and will be there at the next start."
            CrashDialog(trace, saved, str(log_path()), self._window).exec()
        self._application.exit(1)


def _application() -> QApplication:
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(_ARGUMENTS)
    application.setApplicationName("careergui")
    application.setApplicationDisplayName("careergui")
    application.setDesktopFileName("careergui")
    return application


def _dress(application: QApplication, appearance: Appearance) -> None:
    fonts.load()
    apply(application, appearance)
    appearance.changed.connect(lambda: apply(application, appearance))


def _loaded(files: Sequence[Path]) -> Loaded:
    loaded = load_catalog(files)
    if not loaded.catalog.roles:
        raise CareerguiError("No roles could be read from the data of this copy. Install careergui again; “careergui data check FILE” says what is wrong.")
    return loaded


def _show_where_it_dies() -> None:
    """Have Python print where it was when the process is killed by a fault; there may be nowhere to print."""
    import faulthandler  # start time: not needed by window_picture

    if sys.stderr is not None:
        faulthandler.enable()
