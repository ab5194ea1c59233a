"""Writes files whole or not at all, and only where a file was meant; leaves what is in them to others."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

from careergui.errors import CareerguiError
from careergui.files.parts import part_of, sweep

_FOR_ALL, _FOR_ONE = 0o666, 0o600
"""The mode of a new file, of which the system takes away what the user wants none to have; and at first of one that replaces another."""
_WRITABLE, _MODE = 0o222, 0o777
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def refuse_existing(path: Path, *, force: bool) -> None:
    """Raise CareerguiError when `path` may not be written.

    It exists and overwriting was not asked for, it is a link or no ordinary file, it may only be read, or it cannot be looked at.
    """
    try:
        is_folder, is_file, exists, is_link = path.is_dir(), path.is_file(), path.exists(), path.is_symlink()
        leads_to = os.path.realpath(path) if is_link else ""
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error
    if is_folder:
        raise CareerguiError(f"{path} is a folder. Give the name of a file in it.")
    if exists and not is_file:
        raise CareerguiError(f"{path} is a pipe or a device, not a file. Choose another name.")
    if is_link:
        raise CareerguiError(f"{path} is a link to {leads_to}, and nothing is written through links. Name that file itself, or another.")
    if exists and not force:
        raise CareerguiError(f"{path} exists already. Choose another name, or add --force to replace it.")
    if exists:
        _refuse_protected(path)


def write_whole(path: Path, content: bytes, *, force: bool = True) -> None:
    """Write `content` to a new neighbour of `path`, then put it in place in one step, with mode and owner of the file it replaces.

    Raises CareerguiError when the place cannot be written, is a link or (without `force`) taken; whatever
    was there before is then still there, and nothing half-written is left behind.
    """
    refuse_existing(path, force=force)
    try:
        before = path.stat() if path.exists() else None
        with part_of(path, _FOR_ALL if before is None else _FOR_ONE) as (part, stream):
            stream.write(content)
            stream.flush()
            if before is not None:
                _keep(path, stream.fileno(), before)
            os.fsync(stream.fileno())
            if sys.platform == "win32":  # there what is open stays where it is
                stream.close()
            part.replace(path)
        _make_lasting(path.parent)
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error
    sweep(path.parent)


def _keep(path: Path, handle: int, before: os.stat_result) -> None:
    """Give the new file the mode, owner and group of the one it replaces."""
    if sys.platform == "win32":
        return
    now = os.fstat(handle)
    try:
        if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
            os.fchown(handle, before.st_uid, before.st_gid)
    except PermissionError as error:
        raise CareerguiError(f"{path} belongs to others, who would lose it to you. Choose another name.") from error
    os.fchmod(handle, S_IMODE(before.st_mode) & _MODE)


def _make_lasting(folder: Path) -> None:
    """Have the disk keep the name too, where a system can; the file is whole either way."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_protected(path: Path) -> None:
    """A file that its owner made unwritable is not replaced without a word, although its folder would allow it."""
    try:
        writable = path.stat().st_mode & _WRITABLE and os.access(path, os.W_OK)
    except OSError as error:
        raise _unwritable(path, error) from error
    if not writable:
        raise CareerguiError(f"{path} may only be read. Choose another name, or allow writing to it first.")


def _unwritable(path: Path, error: Exception) -> CareerguiError:
    reason = getattr(error, "strerror", None) or str(error)
    number = getattr(error, "errno", None)
    way = "Make room there, or choose another folder." if number in _FULL else "Choose a folder that exists and that you may write to."
    return CareerguiError(f"Cannot write {path}: {reason}. {way}")
