"""Text from data made safe for the places where Qt would read it as markup or as a shortcut; leaves wording to others."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def tooltip(text: str) -> str:
    """Plain text as a tooltip that wraps and is never read as HTML."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>" if text else ""


def caption(text: str) -> str:
    """Plain text for a button or menu entry: an ampersand stays an ampersand."""
    return text.replace("&", "&&")


@cache
def label_class(role: str) -> type[QLabel]:
    """The class of labels of a role: Qt gives out typefaces by the name of a class (see gui.style_sheet)."""
    return type(f"{role.title()}Label", (QLabel,), {})


def label(text: str = "", role: str = "", tone: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` and `tone` are looks known to the style sheet. `wrap` lets it run over lines and be selected."""
    made = label_class(role)(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def show_if(widget: QWidget, wanted: bool) -> None:  # noqa: FBT001 - reads as a sentence
    """Show or hide a widget only when that changes something: each change makes Qt lay out the whole page."""
    undecided = not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)  # new: shown with its parent
    if undecided or widget.isHidden() == wanted:
        widget.setVisible(wanted)


def say(place: QLabel, text: str) -> None:
    """Put words into a label; without words it takes no room."""
    if place.text() != text:
        place.setText(text)
    show_if(place, bool(text))
