"""Buttons as the house makes them: plain words, a name for the ear, an icon that follows the theme; places nothing."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QToolButton, QWidget

from careergui.gui.plain_text import caption, tooltip


def button(text: str, *, kind: str = "", icon: str = "", tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with words; `kind` names properties of the style sheet (primary, ghost, link, segment, tab, dashed, small)."""
    made = QPushButton(caption(text), parent)
    made.setAutoDefault(False)
    _dress(made, kind, icon, tip)
    return made


def icon_button(icon: str, name: str, *, kind: str = "", parent: QWidget | None = None) -> QToolButton:
    """A button with an icon only; its name is its tooltip and what is read aloud."""
    made = QToolButton(parent)
    _dress(made, kind, icon, name)
    made.setAccessibleName(name)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setProperty("rule", True)
    return made


def _dress(made: QAbstractButton, kind: str, icon: str, tip: str) -> None:
    for name in kind.split():
        made.setProperty(name, True)
    if icon:
        made.setProperty("iconName", icon)
    if tip:
        made.setToolTip(tooltip(tip))
