"""Ends the process quietly when the system asks it to, at any moment of its life; leaves closing a window in order to gui.

Python hears of a signal between two of its own steps only. So a thread hears it too: it wakes whoever sleeps in Qt's loop,
and ends a process that has not ended by itself in time. The end is always `os._exit`: an exception that comes out of the
middle of an import, of Qt or of the collection of garbage would be printed or lost there.
"""

import os
import select
import signal
import sys
import time
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""What asks a process to end, as far as a system has it."""
_AT_ONCE = 0.4
"""Seconds in which the main thread ends a process that has nothing to put in order."""
_IN_ORDER = 1.5
"""Seconds in which a window closes in order."""
_SAME = 0.3
"""Seconds in which a further signal is the same one: `timeout` and terminals send it to a process and to its group."""

_LAST_STREAM = 2


class Ending:
    """How this process ends when asked to: at once, or first in the order that `politely` names."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] = []
        self._politely: Callable[[int], object] | None = None
        self._since = 0.0
        """When the first signal was heard; 0 before."""

    def catch(self) -> None:
        """Take over all signals that nobody chose to ignore, as `nohup` does."""
        for number in _numbers():
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._asked)
        if sys.platform != "win32":  # there a pipe cannot be woken by
            self._watch()

    def politely(self, leave: Callable[[int], object] | None) -> None:
        """From now on `leave` is called with the exit status, on any thread and maybe twice; None: end at once again."""
        self._politely = leave

    def remember(self, undo: Callable[[], object]) -> None:
        """Call this too before the end, on any thread: it removes what is half made."""
        self._undo.append(undo)

    def forget(self, undo: Callable[[], object]) -> None:
        """It is made, or undone."""
        with suppress(ValueError):
            self._undo.remove(undo)

    def now(self, number: int) -> None:
        """Undo what is half made, and end with the status that the signal stands for."""
        for undo in reversed(self._undo):
            with suppress(OSError):
                undo()
        os._exit(_status(number))

    def _asked(self, number: int, _: FrameType | None) -> None:
        """On the main thread, between two steps of Python."""
        again = 0.0 < self._since < time.monotonic() - _SAME
        if self._politely is None or again:
            self.now(number)
        elif not self._since:
            self._since = time.monotonic()
            self._politely(_status(number))

    def _watch(self) -> None:
        _fill_streams()
        hear, tell = os.pipe()
        os.set_blocking(tell, False)
        try:
            start_new_thread(self._hear, (hear,))
        except RuntimeError:
            # No room for a thread: what the main thread does has to do.
            os.close(hear)
            os.close(tell)
        else:
            signal.set_wakeup_fd(tell, warn_on_full_buffer=False)

    def _hear(self, pipe: int) -> None:
        """On a thread of its own: wait for a signal, wake the loop, and end the process when its time is over or a second one comes."""
        number = os.read(pipe, 1)[0]
        while number not in _numbers():
            number = os.read(pipe, 1)[0]  # signals that others caught
        end = time.monotonic() + (_AT_ONCE if self._politely is None else _IN_ORDER)
        if self._politely is not None:
            with suppress(RuntimeError):  # what it would have closed may just be gone
                self._politely(_status(number))
        same = time.monotonic() + _SAME
        while (left := end - time.monotonic()) > 0:
            if select.select([pipe], [], [], left)[0] and os.read(pipe, 1) and time.monotonic() > same:
                break
        self.now(number)


def _fill_streams() -> None:
    """Have closed streams lead nowhere: the next file opened would else take their number, and whatever others print."""
    with suppress(OSError):
        while (number := os.open(os.devnull, os.O_RDWR)) <= _LAST_STREAM:
            pass
        os.close(number)


def caught() -> Ending:
    """The ending of this process, which from now on hears the signals."""
    ending = current() or Ending()
    ending.catch()
    return ending


def current() -> Ending | None:
    """The ending of this process; None where nobody asked for one, as in tests, or where all signals are ignored."""
    for number in _numbers():
        found = getattr(signal.getsignal(number), "__self__", None)
        if isinstance(found, Ending):
            return found
    return None


def _numbers() -> tuple[int, ...]:
    return tuple(int(getattr(signal, name)) for name in _NAMES if hasattr(signal, name))


def _status(number: int) -> int:
    """As shells report it: 130 after Ctrl+C, 143 after a polite kill."""
    return 128 + number
