"""Which version this is, of what it is made, and under which terms."""

import platform
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from careergui import __version__
from careergui.domain.catalog import Catalog
from careergui.export.source_words import attributions
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label

_PARTS = (
    ("PySide6-Essentials", "the window (Qt for Python), LGPL 3"),
    ("pyqtgraph", "draws the charts, MIT"),
    ("numpy", "arrays for the charts, BSD"),
    ("msgspec", "reads and checks the data, BSD"),
    ("fontpkg-inter", "the Inter typeface, SIL Open Font License 1.1"),
)


class AboutDialog(Frame):
    """Name, version, parts and licences, and the wordings the sources of figures ask for."""

    def __init__(self, catalog: Catalog | None = None, parent: QWidget | None = None) -> None:
        super().__init__("About careergui", (560, 520), parent)
        self.setObjectName("aboutDialog")
        self.body.addWidget(label("Compare careers side by side, offline: pay, education, skills and outlook.", wrap=True))
        promise = "No network, no account, nothing is sent anywhere. careergui is free software under the MIT licence."
        self.body.addWidget(label(promise, tone="text2", wrap=True))
        for line in versions():
            self.body.addWidget(label(line, "secondary", "text2", wrap=True))
        wordings = attributions(catalog) if catalog is not None else ()
        if wordings:
            self.body.addWidget(label("Official figures", "secondaryStrong", "text2"))
        for wording in wordings:
            self.body.addWidget(label(wording, "secondary", "text2", wrap=True))
        self.body.addStretch(1)
        self.add_copy("\n".join([*versions(), *wordings]))


def versions() -> list[str]:
    """careergui, Python, Qt, the system, and each part with its licence: a line each."""
    parts = [f"{name} {_version(name)}: {purpose}" for name, purpose in _PARTS]
    return [f"careergui {__version__}", f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}", *parts]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not installed as a package)"
