"""Holds this process, and all it starts, in one folder: nothing else is written, no network reached; leaves what it does to others."""

import ctypes
import os
import stat
import sys
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
"""Linux's calls for a Landlock ruleset, the same on every machine (landlock(7))."""
_NO_NEW_PRIVILEGES = 38
_BENEATH = 1
_WRITE, _TRUNCATE = 1 << 1, 1 << 14
_CHANGES = _WRITE | sum(1 << bit for bit in range(4, 13))
"""Writing, removing, and making whatever a folder may hold."""
_BY_VERSION = ((2, 1 << 13), (3, _TRUNCATE))
"""Moving between folders, and cutting short: kinds of writing that later versions know."""
_NETWORK, _KNOWS_NETWORK = 0b11, 4
_OPEN_TO_ALL = ("/dev/null", "/dev/full")
_FOLDERS = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "TMPDIR": "tmp"}


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """The version of Landlock that holds processes here; 0 where there is none (other systems, Linux before 5.13)."""
    if not sys.platform.startswith("linux"):
        return 0
    return max(0, int(ctypes.CDLL(None).syscall(_CREATE, None, 0, 1)))


def environment(folder: Path) -> dict[str, str]:
    """This process's environment with home, settings, caches and temporary files in a folder, and no display."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "XDG_", "LC_", "CAREERGUI_"))}
    places = {name: str(folder / place) for name, place in _FOLDERS.items()}
    further = {"HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"}
    return {**own, **places, **further}


def enter(folder: Path) -> None:
    """Stay in this folder for good: it is home, temporary folder and working folder. Raises SystemExit where nothing can hold a process."""
    found = version()
    if not found:
        raise SystemExit(
            "Not run: only Linux with Landlock (5.13 or later) can hold a process in one folder, and this one drives at random."
        )
    folder = folder.resolve()
    for place in ("home", "home/Pictures", "home/Documents", *_FOLDERS.values()):
        (folder / place).mkdir(parents=True, exist_ok=True)
    held = environment(folder)
    os.environ.clear()
    os.environ.update(held)
    os.chdir(folder)
    _restrict(folder, found)


def _restrict(folder: Path, found: int) -> None:
    kinds = _CHANGES | sum(bit for since, bit in _BY_VERSION if found >= since)
    rules = _Ruleset(kinds, _NETWORK)
    size = ctypes.sizeof(rules) if found >= _KNOWS_NETWORK else 8
    ruleset = _called(_CREATE, ctypes.byref(rules), size, 0)
    for place in (str(folder), *_OPEN_TO_ALL):
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        allowed = kinds if stat.S_ISDIR(os.fstat(opened).st_mode) else kinds & (_WRITE | _TRUNCATE)
        _called(_ADD, ruleset, _BENEATH, ctypes.byref(_Beneath(allowed, opened)), 0)
        os.close(opened)
    if ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise SystemExit("Not run: this process cannot give up its privileges, and so cannot be held in a folder.")
    _called(_RESTRICT, ruleset, 0)
    os.close(ruleset)


def _called(number: int, *arguments: object) -> int:
    library = ctypes.CDLL(None, use_errno=True)
    answer = int(library.syscall(number, *arguments))
    if answer < 0:
        raise SystemExit(f"Not run: this process cannot be held in a folder ({os.strerror(ctypes.get_errno())}).")
    return answer
