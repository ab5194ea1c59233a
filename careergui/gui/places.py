"""Where the window keeps files of its own, by the customs of each platform; reads and writes none of them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def settings_path() -> Path:
    """Where the settings lie (under XDG_CONFIG_HOME on Linux)."""
    return _folder(QStandardPaths.StandardLocation.GenericConfigLocation) / "settings.json"


def log_path() -> Path:
    """Where the log lies (under XDG_DATA_HOME on Linux)."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation) / "careergui.log"


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / "careergui"
