"""Text from data made safe for the places where Qt would read it as markup or as a shortcut; leaves wording to others."""

from functools import cache

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

_MOST_KEPT = 64


def tooltip(text: str) -> str:
    """Plain text as a tooltip that wraps and is never read as HTML."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>" if text else ""


def caption(text: str) -> str:
    """Plain text for a button or menu entry: an ampersand stays an ampersand."""
    return text.replace("&", "&&")


def breakable(text: str) -> str:
    """Text that may also break after a comma or a slash, so that a long list or path never widens the place it stands in."""
    return text.replace(",", ",\u200b").replace("/", "/\u200b")


class WrappedLabel(QLabel):
    """A label that remembers how high its texts are at a width: Qt asks a dozen times for one change, and lays out anew each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: dict[tuple[str, int], int | QSize] = {}

    def heightForWidth(self, width: int) -> int:
        key = (self.text(), width)
        found = self._sizes.get(key)
        if not isinstance(found, int):
            self._make_room()
            found = self._sizes[key] = super().heightForWidth(width)
        return found

    def sizeHint(self) -> QSize:
        key = (self.text(), -1)
        found = self._sizes.get(key)
        if not isinstance(found, QSize):
            self._make_room()
            found = self._sizes[key] = super().sizeHint()
        return found

    def changeEvent(self, event: QEvent) -> None:
        self._sizes.clear()  # another typeface, style or direction
        super().changeEvent(event)

    def _make_room(self) -> None:
        if len(self._sizes) >= _MOST_KEPT:
            self._sizes.clear()


@cache
def label_class(role: str, base: type[QLabel] = QLabel) -> type[QLabel]:
    """The class of labels of a role: Qt gives out typefaces by the name of a class (see gui.style_sheet)."""
    return type(f"{role.title()}Label", (base,), {})


def label(text: str = "", role: str = "", tone: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` and `tone` are looks known to the style sheet. `wrap` lets it run over lines and be selected."""
    made = label_class(role, WrappedLabel if wrap else QLabel)(parent)
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
