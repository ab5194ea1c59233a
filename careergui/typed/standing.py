"""What stands at a place on the disk now, or why that cannot be told; changes nothing there."""

import errno
from collections.abc import Iterable
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Literal, TypeAlias

from careergui.typed.refusal import Refusal

Standing: TypeAlias = Literal["nothing", "file", "folder", "other"]
_REASONS = {
    errno.EACCES: "you may not look into its folder",
    errno.ENOTDIR: "a part of it is a file, and not a folder",
    errno.ELOOP: "links in it lead round in a circle",
    errno.ENAMETOOLONG: "it is too long for this disk",
}


def standing(place: Path) -> Standing | Refusal:
    """What there is at a place; links are followed, and one that leads nowhere is nothing."""
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return "nothing"
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        reason = _REASONS.get(number or 0) or getattr(error, "strerror", None) or "its name cannot be a name here"
        return Refusal(f"Cannot use {place}: {reason}. Choose another place.")
    return "folder" if S_ISDIR(mode) else "file" if S_ISREG(mode) else "other"


def first_folder(places: Iterable[Path]) -> Path | None:
    """The first of some places that is a folder; None when none is."""
    return next((place for place in places if standing(place) == "folder"), None)
