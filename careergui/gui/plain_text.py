"""Text from data made safe for the places where Qt would read it as markup or as a shortcut; leaves wording to others."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def tooltip(text: str) -> str:
    """Plain text as a tooltip that wraps and is never read as HTML."""
    return f"<p>{escape(text)}</p>" if text else ""


def caption(text: str) -> str:
    """Plain text for a button or menu entry: an ampersand stays an ampersand."""
    return text.replace("&", "&&")


def label(text: str = "", role: str = "", tone: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` and `tone` are looks known to the style sheet. `wrap` lets it run over lines and be selected."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
