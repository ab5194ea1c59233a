"""Lets Ctrl+C and a polite kill close the window in order: Qt's loop runs no Python by itself, a pipe wakes it up."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

_TICK = 300
"""Milliseconds between looks for a signal where pipes cannot wake Qt (Windows)."""


class Interrupt(QObject):
    """Calls `leave` on the main thread when the process is asked to end."""

    def __init__(self, leave: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._leave = leave
        self._before = {number: signal.signal(number, self._caught) for number in (signal.SIGINT, signal.SIGTERM)}
        self._pipe: tuple[int, int] | None = None
        if sys.platform == "win32":
            QTimer(self, timeout=lambda: None).start(_TICK)
        else:
            self._listen()

    def remove(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._pipe is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._pipe:
                os.close(end)
            self._pipe = None

    def _listen(self) -> None:
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def _drain(self) -> None:
        """Empty the pipe; Python runs the handler as soon as it is back in Python, which is here."""
        if self._pipe is not None:
            os.read(self._pipe[0], 64)

    def _caught(self, *_: object) -> None:
        """Leave when the loop is reached: a signal may come in the middle of anything, be it a module half loaded."""
        QTimer.singleShot(0, self, self._leave)
