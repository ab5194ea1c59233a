"""The unfinished neighbour of a file that is being written, and those that killed processes left; leaves putting it in place to writing.

Its name cannot be foreseen and it must not be there yet, so that nothing laid out beforehand is written through. As long as it is
being written its process holds a lock on it, which ends with the process: what can be locked by another one was left behind.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from careergui import ends
from careergui.files.locking import seize

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_FOUND = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_LONGEST = 50
"""Letters of the file's own name in that of its part: each may take four of the 255 bytes a name may have."""
_NAME = re.compile(r"\..{1,50}\.[0-9a-f]{16}\.part", re.DOTALL)
_MOST_LOOKED_AT = 20_000
"""Names of a folder that are looked through for parts: more would be noticed by who waits for the writing."""


@contextmanager
def part_of(place: Path, mode: int) -> Iterator[tuple[Path, BinaryIO]]:
    """A new, empty part beside `place`, and its open file; removed at the end, whatever happens, unless it was put in place."""
    part, handle = _made(place, mode)
    with _undone_at_the_end(part), os.fdopen(handle, "r+b") as stream:
        yield part, stream


def sweep(folder: Path) -> int:
    """Remove the parts that processes of this user left in a folder when they were killed; how many. Never fails."""
    with suppress(OSError):
        return sum(map(_removed, _left(folder)))
    return 0


def _made(place: Path, mode: int) -> tuple[Path, int]:
    while True:
        part = place.with_name(f".{place.name[:_LONGEST]}.{os.urandom(8).hex()}.part")
        handle = os.open(part, _NEW, mode)
        seize(handle)
        if _is_at(part, handle):
            return part, handle
        os.close(handle)  # another process took it for left behind before it was locked


@contextmanager
def _undone_at_the_end(part: Path) -> Iterator[None]:
    """Removed also by an ending of the process, which may come at any moment."""

    def undo() -> None:
        with suppress(OSError):
            part.unlink(missing_ok=True)

    ending = ends.current()
    if ending is not None:
        ending.remember(undo)
    try:
        yield
    finally:
        undo()
        if ending is not None:
            ending.forget(undo)


def _left(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return [Path(entry.path) for entry, _ in zip(entries, range(_MOST_LOOKED_AT), strict=False) if _NAME.fullmatch(entry.name)]


def _removed(part: Path) -> bool:
    """Whether it was a part of nobody's, and is gone."""
    with suppress(OSError):
        handle = os.open(part, _FOUND)
        try:
            if _is_own(os.fstat(handle)) and seize(handle) and _is_at(part, handle):
                part.unlink()
                return True
        finally:
            os.close(handle)
    return False


def _is_own(status: os.stat_result) -> bool:
    return S_ISREG(status.st_mode) and (not hasattr(os, "geteuid") or status.st_uid == os.geteuid())


def _is_at(part: Path, handle: int) -> bool:
    with suppress(OSError):
        return os.path.samestat(os.lstat(part), os.fstat(handle))
    return False
