"""Lets Ctrl+C and a polite kill end the window in order: what is heard on any thread is carried out in the loop; leaves hearing to ends."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from careergui import ends

_TICK = 300
"""Milliseconds between looks for a signal where pipes cannot wake Qt (Windows)."""


class Interrupt(QObject):
    """Calls `leave` with the exit status from the loop, once, when the process is asked to end."""

    heard = Signal(int)

    def __init__(self, leave: Callable[[int], object], parent: QObject) -> None:
        super().__init__(parent)
        self._leave: Callable[[int], object] | None = leave
        # A signal may come in the middle of anything, be it a module half loaded: the loop is where nothing is half done.
        self.heard.connect(self._once, Qt.ConnectionType.QueuedConnection)
        self._ending = ends.current()
        if self._ending is not None:
            self._ending.politely(self.heard.emit)
        if sys.platform == "win32":
            QTimer(self, timeout=lambda: None).start(_TICK)

    def remove(self) -> None:
        """From now on the process ends at once."""
        if self._ending is not None:
            self._ending.politely(None)
        self._leave = None

    def _once(self, status: int) -> None:
        leave, self._leave = self._leave, None
        if leave is not None:
            leave(status)
