"""One run of the window from its settings to its exit status; leaves what is in the window to main_window."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from careergui.data.faults import Fault
from careergui.data.load import Loaded, load_all
from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.gui.appearance import Appearance
from careergui.gui.crash import Catcher
from careergui.gui.main_window import MainWindow
from careergui.gui.places import log_path, settings_path
from careergui.gui.session import Session
from careergui.gui.session_file import as_state, left_out, read, sound
from careergui.gui.settings import Settings, load
from careergui.gui.style_sheet import apply
from careergui.render import fonts
from careergui.render.locales import utf8_locale
from careergui.render.quiet import no_screen, quiet_start

if TYPE_CHECKING:
    from careergui.gui.collector import Collector
    from careergui.gui.keeper import Keeper

_PATIENCE = 3000
"""Milliseconds that jobs still running are waited for on the way out."""
_COLLECT_AT_LATEST = 5000
"""Milliseconds after the first paint, should no chart ever be painted."""
_ARGUMENTS = ["careergui", "-style", "fusion"]
"""The same look on every platform; said this way because asking for it in Python loads all of QStyle (start time)."""


class Program(QObject):
    """`exit_after` is "window", "ready" or nothing; a run that is only measured keeps no settings."""

    def __init__(self, application: QApplication, exit_after: str | None, *, debug: bool) -> None:
        super().__init__(application)
        self._application, self._exit_after, self._debug = application, exit_after, debug
        self._path = settings_path()
        found = load(self._path)
        self._settings, self._said, self._faults = found.settings, found.said, found.faults
        self._appearance = Appearance(self._settings.theme, self._settings.zoom, self)
        self._catcher = Catcher(self._crashed, self)
        self._catcher.install()
        self._data: list[Path] = []
        self._window: MainWindow | None = None
        self._left_aside: MainWindow | None = None
        """The window whose parts the collector leaves aside."""
        self._keeper: Keeper | None = None
        self._collector: Collector | None = None
        self._crashing = False
        self._unkept: Fault | None = None
        """Why what is chosen is not remembered, while it is not."""
        self._begun = ViewState()
        """What was remembered of the view, as far as it could be shown."""
        self._give_back: tuple[Callable[[], None], ...] = ()
        self._at_latest = QTimer(self, singleShot=True)
        self._at_latest.timeout.connect(self._collect)
        dress(application, self._appearance)

    def open(self, data: Sequence[Path], saved: Sequence[Path] = ()) -> None:
        """Load the bundled roles and further files, and show a window on them; the comparison is as it was left."""
        self._data += [path for path in data if path not in self._data]
        loaded = load_roles(self._data)
        before = self._settings.view or ViewState()
        state = self._begun = sound(before, loaded.catalog)
        self._said = self._said or left_out(before, loaded.catalog)
        for path in saved:
            state, said = as_state(read(path), loaded.catalog)
            self._said = said or self._said
        if not state.selected:
            state = replace(state, selected=next(iter(loaded.catalog.roles), ""))
        earlier, self._window = self._window, self._make(Session(loaded.catalog, state), loaded)
        self._window.desk.file = saved[-1] if saved else None
        self._window.desk.data = tuple(self._data)
        self._window.show()
        if earlier is not None:
            earlier.hide()
            earlier.deleteLater()

    def run(self) -> int:
        """Stay until the window is closed; the exit status."""
        try:
            return self._application.exec()
        except Exception:  # noqa: BLE001 - depending on the version of Qt an error comes out here instead of in the hook
            import traceback  # start time: needed only when something fails

            self._crashed(traceback.format_exc())
            return 1

    def quit(self) -> None:
        """In this order: wait for jobs still running, close the window, let go of signals, hooks and Qt's messages."""
        QThreadPool.globalInstance().waitForDone(_PATIENCE)
        if self._keeper is not None:
            self._keeper.soon.stop()
            self._keeper.wait()
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = self._left_aside = None
        if self._collector is not None:
            self._collector.stop()
        for give_back in self._give_back:
            give_back()
        self._catcher.remove()

    def _make(self, session: Session, loaded: Loaded) -> MainWindow:
        window = MainWindow(session, self._appearance, self._settings, [*self._faults, *loaded.faults])
        window.closing.connect(self._keep)
        window.data_file_opened.connect(self._add_data)
        if self._exit_after == "window":
            window.first_painted.disconnect(window.settle)
            window.first_painted.connect(self._application.quit)
            return window
        window.first_painted.connect(self._settled)
        window.charts_painted.connect(self._collect)
        if self._exit_after == "ready":
            window.charts_painted.connect(self._application.quit)
        return window

    def _settled(self) -> None:
        """What can wait until the window is on screen: the log, and signals of the system."""
        self._at_latest.start(_COLLECT_AT_LATEST)
        self._open_log()
        if self._exit_after is None and self._window is not None:
            self._keeping().follow(self._window)
            self._say_unwritable()
        if self._said and self._window is not None:
            self._window.desk.session.said.emit(self._said)
            self._said = ""

    def _say_unwritable(self) -> None:
        """Once at the start, before anything is lost by it, and in every further window."""
        from careergui.gui.remembered.place import unwritable  # start time: nothing is written before the first paint

        if self._unkept is None and (failure := unwritable(self._path)):
            self._not_kept(failure)
        elif self._unkept is not None and self._window is not None:
            self._window.say_first(self._unkept)

    def _collect(self) -> None:
        """Collect garbage from now on, what stands by now left aside: nothing of it is garbage, and looking through it costs a frame.

        Once for each window: what was left aside a second time would take all that has become garbage since with it, for good.
        """
        if self._collector is None:
            from careergui.gui.collector import Collector  # start time: nothing is collected before the first charts

            self._collector = Collector(self)
            self._collector.start()
        if self._left_aside is not self._window:
            if self._left_aside is not None:  # a window that another replaced is garbage
                gc.unfreeze()
                gc.collect()
            self._left_aside = self._window
            gc.freeze()

    def _open_log(self) -> None:
        if self._give_back:
            return
        from careergui import log  # start time: its file handler brings the network modules with it
        from careergui.gui import qt_log  # as above
        from careergui.gui.interrupt import Interrupt  # as above

        interrupt = Interrupt(self._asked_to_end, self)
        log.to_file(log_path())
        messages = [] if self._debug else [qt_log.install()]
        self._give_back = (interrupt.remove, *messages, log.close)

    def _asked_to_end(self, status: int) -> None:
        """Keep what there is, then end the loop whatever is open: closing windows alone ends no loop that has not begun yet."""
        try:
            self._keep()
        finally:
            self._application.exit(status)

    def _keep(self) -> str:
        """Write the settings now; a failure is said in the log and returned, and stops nothing."""
        if self._window is None or self._exit_after is not None:
            return ""
        return self._keeping().finish()

    def _keeping(self) -> "Keeper":
        if self._keeper is None:
            from careergui.gui.keeper import Keeper  # start time: nothing changes before the first paint

            # What nobody has changed since is not written, so that what another window writes stays.
            kept = replace(self._remembered(), view=self._begun) if self._path.exists() else self._settings
            self._keeper = Keeper(self._path, kept, self._remembered, self)
            self._keeper.failed.connect(self._not_kept)
        return self._keeper

    def _remembered(self) -> Settings:
        if self._window is not None:
            self._settings = self._window.settings()
        return self._settings

    def _not_kept(self, failure: str) -> None:
        import logging  # start time: needed only when something fails

        from careergui.gui.remembered.place import unkept  # as above

        self._unkept = unkept(failure) if failure else None
        if failure:
            logging.getLogger("careergui").warning("%s", failure)
        if self._window is not None:
            self._window.desk.session.said.emit(failure or "What you choose is remembered again.")
            self._window.say_first(self._unkept)

    def _add_data(self, path: Path) -> None:
        """A further file of roles: the same comparison in a new window that knows them too."""
        if self._window is None:
            return
        self._remembered()
        try:
            self.open([path])
        except CareerguiError as error:  # the window in front, and all in it, stays as it is
            self._window.desk.session.said.emit(str(error))

    def _crashed(self, trace: str) -> None:
        """Log, keep the comparison, tell, end; whatever fails on the way, the end comes."""
        if self._crashing:
            return
        self._crashing = True
        try:
            self._tell(trace)
        finally:
            self._application.exit(1)

    def _tell(self, trace: str) -> None:
        import logging  # start time: needed only when something fails

        self._open_log()
        logging.getLogger("careergui").critical("%s", trace)
        if sys.stderr is not None:
            sys.stderr.write(trace)
        failure = self._keep()
        if self._exit_after is None:
            from careergui.gui.dialogs.crash import CrashDialog  # start time: needed only when something fails

            saved = failure or "Your comparison is saved and will be there at the next start."
            CrashDialog(trace, saved, str(log_path()), self._window).exec()


def start_application(*, debug: bool = False) -> QApplication:
    """The one application object, made when there is none; `debug` lets Qt talk. Raises CareerguiError where there is no screen."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        application = found
    else:
        with utf8_locale() if debug else quiet_start():
            application = QApplication(_ARGUMENTS)
            fonts.load()  # here, as the libraries that look for fonts talk too
    if not application.screens():
        raise CareerguiError(no_screen())
    application.setApplicationName("careergui")
    application.setApplicationDisplayName("careergui")
    application.setDesktopFileName("careergui")
    return application


def dress(application: QApplication, appearance: Appearance) -> None:
    """Give the program its typeface and looks, now and whenever they change."""
    if not fonts.load():
        words = f"letters are drawn with {fonts.drawn_with()}, and pictures differ from those of other machines"
        appearance.faults.append(Fault(fonts.PACKAGE, "$", words, part=f"The typeface {fonts.FAMILY}", remedy=fonts.REMEDY))
    apply(application, appearance)
    appearance.changed.connect(lambda: apply(application, appearance))


def load_roles(further: Sequence[Path]) -> Loaded:
    """Everything bundled and further role files; raises CareerguiError when not one role came of them."""
    loaded = load_all(further)
    if not loaded.catalog.roles:
        raise CareerguiError("No roles could be read. Install careergui again; “careergui data check FILE” says what is wrong with a file.")
    return loaded
