"""Writes what is remembered shortly after it changed, so that a killed process loses next to nothing; leaves what that is to the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from careergui.files import sweep
from careergui.gui.main_window import MainWindow
from careergui.gui.remembered.place import unwritable
from careergui.gui.settings import Settings, save

_SOON = 800
"""Milliseconds from a change to the writing of it, and of whatever else changed by then."""


class Keeper(QObject):
    """Writes on a thread of its own, one file at a time. `failed` carries a line once, and "" when writing works again."""

    failed = Signal(str)
    _ended = Signal(int, object, str)

    def __init__(self, path: Path, kept: Settings, settings: Callable[[], Settings], parent: QObject) -> None:
        """`kept` is what this window found in the file at `path`, `settings` gives what it has by now."""
        super().__init__(parent)
        self._path, self._kept, self._settings = path, kept, settings
        self._failing = bool(unwritable(path))
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self.soon = QTimer(self, singleShot=True)
        self.soon.setInterval(_SOON)
        self.soon.timeout.connect(self._keep)
        self._ended.connect(self._written)
        self._finished = 0
        self._writers.start(lambda: sweep(path.parent))

    def follow(self, window: MainWindow) -> None:
        """Take note of everything a window announces. The window has been on screen."""
        session, handle = window.desk.session, window.windowHandle()
        signals = [session.changed, session.said, window.side.toggled, window.body.splitterMoved]
        signals += [window.panel.head.sorted_by, window.panel.head.looked] if window.panel is not None else []
        # Leaving the window, and coming back from a dialog to it, stand for what announces itself nowhere else.
        signals += [handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged, handle.activeChanged]
        for signal in signals:
            signal.connect(self.note)

    def note(self, *_: object) -> None:
        """Something may have changed; a writing that is due already brings it too."""
        if not self.soon.isActive():
            self.soon.start()

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._writers.waitForDone()

    def finish(self) -> str:
        """Write at once, as at the end; why that failed, "" when it is done."""
        self.soon.stop()
        self.wait()
        self._finished += 1
        now = self._settings()
        if now == self._kept and self._path.exists():
            return ""
        failure = save(self._path, now, self._kept)
        self._written(self._finished, now, failure)
        return failure

    def _keep(self) -> None:
        now, kept = self._settings(), self._kept
        if now != kept:
            self._writers.start(lambda: self._ended.emit(self._finished, now, save(self._path, now, kept)))

    def _written(self, finished: int, now: Settings, failure: str) -> None:
        """What could not be written is tried again with the next change, whatever that is; what was written before `finish` is past."""
        if finished != self._finished:
            return
        if not failure:
            self._kept = now
        if bool(failure) != self._failing:
            self.failed.emit(failure)
        self._failing = bool(failure)
