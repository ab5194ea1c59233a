"""Keeps other processes from a folder or a file while it is used, as far as a system can; leaves what is done meanwhile to others."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_TRIES, _PAUSE = 80, 0.025
"""Together two seconds: who holds a lock writes one small file, so longer only a stopped process or a dead machine does."""
_HELD = {errno.EAGAIN, errno.EACCES}


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Alone, for as long as the block lasts, among the processes and threads that ask for the same folder.

    Where there is no lock to be had, as a disk knows none or a stopped process holds it, it is gone without: what
    is written whole stays whole, and only what two wrote in the same instant could still be lost.
    """
    handle = _opened(folder)
    try:
        if handle is not None:
            _wait_for(handle)
        yield
    finally:
        if handle is not None:
            os.close(handle)  # and with it the lock


def seize(handle: int) -> bool:
    """Lock an open file unless another process has; True also where a system or its disk knows no locks."""
    if sys.platform == "win32":  # there an open file can be neither replaced nor removed by another anyway
        return True
    import fcntl  # late: there is none elsewhere

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _HELD
    return True


def _opened(folder: Path) -> int | None:
    with suppress(OSError):  # some systems open no folders
        return os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    return None


def _wait_for(handle: int) -> None:
    import threading  # start time: seldom needed

    again = threading.Event()
    for _ in range(_TRIES):
        if seize(handle):
            return
        again.wait(_PAUSE)
