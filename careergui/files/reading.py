"""Reads files within reason: neither what goes on for ever nor what is far too large; leaves what is in them to others."""

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

_UNWAITING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
"""How a file is opened: should a pipe have taken its place since it was looked at, nobody waits for the other end."""


def read_moderate(path: Path, most: int) -> bytes:
    """The bytes of a regular file of at most so many; a pipe or a device could go on for ever. OSError or ValueError, with why, if not."""
    _refuse_unusual(path.stat(), most)  # before it is opened: opening some devices does something already
    with os.fdopen(os.open(path, _UNWAITING), "rb") as stream:
        _refuse_unusual(os.fstat(stream.fileno()), most)
        content = stream.read(most + 1)  # what the system makes up on reading says it has no bytes, and what is written to grows
    if len(content) > most:
        raise ValueError(_too_large(f"more than {most:,}", most))
    return content


def why(error: Exception) -> str:
    """What `read_moderate` met, in a few words for a sentence that names the file."""
    return getattr(error, "strerror", None) or str(error)


def _refuse_unusual(status: os.stat_result, most: int) -> None:
    if S_ISDIR(status.st_mode):
        raise ValueError("it is a folder")
    if not S_ISREG(status.st_mode):
        raise ValueError("it is a pipe or a device, not a file")
    if status.st_size > most:
        raise ValueError(_too_large(f"{status.st_size:,}", most))


def _too_large(size: str, most: int) -> str:
    return f"it has {size} bytes, where at most {most:,} are read"
