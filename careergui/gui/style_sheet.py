"""The theme as Qt takes it: style sheet, palette, and the typeface and icon of each widget; decides no colours itself.

Widgets say what they are by properties: `role` (a key of TYPE) for words, `tone` for quieter words, and `card`, `note`,
`rule`, `tag`, `key`, `primary`, `ghost`, `link`, `segment`, `tab`, `dashed`, `small`, `iconName` for the rest.
"""

import re
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QProxyStyle, QStyle, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import icon
from careergui.gui.style_rules import RULES
from careergui.render.fonts import Weight
from careergui.render.theme import Theme

TYPE: dict[str, tuple[int, Weight]] = {
    "hero": (30, 600),
    "roleName": (26, 600),
    "headline": (21, 600),
    "dialogTitle": (17, 600),
    "cardTitle": (15, 600),
    "strong": (13, 600),
    "medium": (13, 500),
    "body": (13, 400),
    "secondary": (12, 400),
    "secondaryStrong": (12, 600),
    "small": (11, 400),
    "smallStrong": (11, 600),
    "tiny": (10, 400),
    "tab": (14, 500),
}
"""Size in pixels at 100 % and weight of each role of words."""

_COLOUR = re.compile(r"\$([a-z0-9_]+)")
_SIZE = re.compile(r"\b(\d+)u\b")

_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text1",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text1",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text1",
    QPalette.ColorRole.BrightText: "text1",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text1",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text1",
    QPalette.ColorRole.Accent: "text1",
    QPalette.ColorRole.Link: "text1",
    QPalette.ColorRole.LinkVisited: "text2",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hairline",
    QPalette.ColorRole.Mid: "soft_border",
    QPalette.ColorRole.Dark: "control_border",
    QPalette.ColorRole.Shadow: "control_border",
}


def style_sheet(appearance: Appearance) -> str:
    """All rules in the colours and at the text size in force."""
    theme, factor = appearance.theme, appearance.factor
    coloured = _COLOUR.sub(lambda found: str(getattr(theme, found[1])), "\n".join(f"{selector} {{ {body} }}" for selector, body in RULES))
    return _SIZE.sub(lambda found: f"{round(int(found[1]) * factor)}px", coloured)


def palette(theme: Theme) -> QPalette:
    """The theme's colours for what Qt paints without a style sheet."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, QColor(getattr(theme, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text3))
    return made


class HouseStyle(QProxyStyle):
    """Fusion, with the typeface of a widget's `role`: a style sheet cannot set the weight of a variable font."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("Fusion")
        self._appearance = appearance

    def polish(self, target: Any) -> Any:
        if isinstance(target, QWidget):
            role = target.property("role") or ("medium" if isinstance(target, QAbstractButton) else None)
            if role in TYPE:
                target.setFont(self._appearance.font(*TYPE[role]))
            if isinstance(target, QAbstractButton):
                _polish_button(target, self._appearance)
        return super().polish(target)

    def styleHint(self, hint: QStyle.StyleHint, *rest: Any) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, *rest)


def put_icon(button: QAbstractButton, name: str, appearance: Appearance) -> None:
    """Give a button an icon in the colour of its words; kept when theme and text size change."""
    theme, pixels = appearance.theme, appearance.pixels(16)
    quiet = button.property("ghost") or button.property("dashed")
    button.setProperty("iconName", name)
    button.setIcon(icon(name, theme.button_text if button.property("primary") else theme.text2 if quiet else theme.text1, pixels))
    button.setIconSize(QSize(pixels, pixels))


def _polish_button(button: QAbstractButton, appearance: Appearance) -> None:
    if name := button.property("iconName"):
        put_icon(button, name, appearance)
    if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the ring shows where the keyboard is, not where the mouse was


def apply(application: QApplication, appearance: Appearance) -> None:
    """Dress the whole program in the appearance in force; called again whenever it changes."""
    if application.property("careergui-style") != id(appearance):
        application.setStyle(HouseStyle(appearance))
        application.setProperty("careergui-style", id(appearance))
    application.setFont(appearance.font(*TYPE["body"]))
    application.setPalette(palette(appearance.theme))
    application.setStyleSheet(style_sheet(appearance))
