"""Files written whole or not at all, and read within reason; leaves what is in them to others."""

import contextlib
import errno
import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from careergui.errors import CareerguiError


def refuse_existing(path: Path, *, force: bool) -> None:
    """Raise CareerguiError when `path` exists and overwriting was not asked for, is no ordinary file, or cannot be looked at."""
    try:
        is_folder, is_file, exists = path.is_dir(), path.is_file(), path.exists()
    except OSError as error:
        raise _unwritable(path, error) from error
    if is_folder:
        raise CareerguiError(f"{path} is a folder. Give the name of a file in it.")
    if exists and not is_file:
        raise CareerguiError(f"{path} is a pipe or a device, not a file. Choose another name.")
    if exists and not force:
        raise CareerguiError(f"{path} exists already. Choose another name, or add --force to replace it.")


def write_whole(path: Path, content: bytes, *, force: bool = True) -> None:
    """Write `content` to a temporary neighbour of `path`, then put it in place in one step. A link stays, and what it leads to is written.

    Raises CareerguiError when the place cannot be written or (without `force`) is taken; whatever
    was there before is then still there, and nothing half-written is left behind.
    """
    refuse_existing(path, force=force)
    place = Path(os.path.realpath(path))
    # Fifty letters, as each may take four of the 255 bytes a name may have.
    temporary = place.with_name(f".{place.name[:50]}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(place)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def read_moderate(path: Path, most: int) -> bytes:
    """The bytes of a regular file of at most so many; a pipe or a device could go on for ever. OSError or ValueError, with why, if not."""
    status = path.stat()
    if not (S_ISREG(status.st_mode) or S_ISDIR(status.st_mode)):
        raise ValueError("it is not a regular file")
    if status.st_size > most:
        raise ValueError(f"it has {status.st_size:,} bytes, where at most {most:,} are read")
    return path.read_bytes()


def _unwritable(path: Path, error: OSError) -> CareerguiError:
    reason = error.strerror or str(error)
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    way = "Make room there, or choose another folder." if full else "Choose a folder that exists and that you may write to."
    return CareerguiError(f"Cannot write {path}: {reason}. {way}")
