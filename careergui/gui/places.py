"""Where the window keeps files of its own, and where those of a person are likely to go; reads and writes none of them."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from careergui.typed.paths import path
from careergui.typed.refusal import Refusal
from careergui.typed.standing import first_folder


def find_home() -> None:
    """Where HOME says nothing, take the home that the system knows of this user: Qt would take the root of the disk."""
    if os.name == "posix" and not os.environ.get("HOME"):
        os.environ.pop("HOME", None)
        with suppress(RuntimeError):  # a user whom the system does not know
            os.environ["HOME"] = str(Path.home())


def settings_path() -> Path:
    """Where the settings lie (under XDG_CONFIG_HOME on Linux)."""
    return _folder(QStandardPaths.StandardLocation.GenericConfigLocation) / "settings.json"


def log_path() -> Path:
    """Where the log lies (under XDG_DATA_HOME on Linux)."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation) / "careergui.log"


def pictures_folder(kept: str = "") -> Path:
    """Where a picture is offered to go: where the last one went, the pictures, the home folder; the first of these that is there."""
    return _first(kept, QStandardPaths.StandardLocation.PicturesLocation)


def documents_folder(kept: str = "") -> Path:
    """As `pictures_folder`, for a saved comparison."""
    return _first(kept, QStandardPaths.StandardLocation.DocumentsLocation)


def _first(kept: str, kind: QStandardPaths.StandardLocation) -> Path:
    last, usual = path(kept), (kind, QStandardPaths.StandardLocation.HomeLocation)
    places = [Path(QStandardPaths.writableLocation(place)) for place in usual]
    return first_folder(places if isinstance(last, Refusal) else [last, *places]) or places[-1]


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / "careergui"
