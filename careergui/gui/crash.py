"""What happens when the program itself fails: log, a dialog with what to report, an orderly end; expected failures never come here."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

Report = Callable[[str], None]


class Catcher(QObject):
    """Catches what nobody caught, on any thread, and has it told once on the main thread.

    `caught` carries the traceback as text. A hook may run on a worker thread: it only emits.
    """

    caught = Signal(str)

    def __init__(self, tell: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.caught.connect(tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the three places where Python reports what nobody caught."""
        sys.excepthook = self._exception
        threading.excepthook = lambda failed: self._exception(failed.exc_type, failed.exc_value, failed.exc_traceback)
        sys.unraisablehook = lambda failed: self._exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def remove(self) -> None:
        """Give them back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _exception(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error or kind(), trace)
            return
        import traceback  # start time: needed only when something fails

        self.caught.emit("".join(traceback.format_exception(kind, error, trace)))
