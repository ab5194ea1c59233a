"""Whether what is remembered can be written where it lies, asked before anything is; leaves writing to settings."""

import os
from pathlib import Path

from careergui.data.faults import Fault

_SHORT = "What you choose is not remembered: its file cannot be written."
_NEXT = "Let careergui write there; until then the next start knows nothing of this one."


def unwritable(path: Path) -> str:
    """Why a file at `path` cannot be written, in words; "" when nothing is in its way by now."""
    nearest = next((place for place in (path.parent, *path.parents) if os.path.lexists(place)), path.parent)
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return ""
    why = "may not be written in" if nearest.is_dir() else "is no folder"
    return f"The settings cannot be kept in {path}: {nearest} {why}."


def unkept(failure: str) -> Fault:
    """A failure as it stands over the pages until it is put away."""
    return Fault("", "", f"{failure} {_NEXT}", sentence=_SHORT)
