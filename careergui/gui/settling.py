"""Carries out pending layouts at once, so that a change is painted once; leaves what is laid out to the widgets."""

from PySide6.QtCore import QCoreApplication, QEvent

_DEPTH = 4
"""How many layouts lie within each other, from a table to the page: each asks the next one out."""


def settle_layouts() -> None:
    """Carry out pending layouts now: left to the event loop they come after the first repaint and cause a second."""
    for _ in range(_DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
