"""The theme as Qt takes it: style sheet, palette, and the typeface of each role of words; decides no colours itself.

Labels say what they are by their class (gui.plain_text.label makes one of each role of TYPE) and the property `tone`; other
widgets by the properties `card`, `note`, `rule`, `tag`, `key`, `primary`, `ghost`, `link`, `segment`, `tab`, `dashed`, `small`.
"""

import re

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from careergui.gui.appearance import Appearance
from careergui.gui.plain_text import label_class
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

_CLASSES = {
    "QPushButton": "medium",
    "QToolButton": "medium",
    "OrderBox": "secondary",
    "FacetButton": "secondary",
    "FacetChip": "secondary",
    "PageTab": "tab",
} | dict.fromkeys(("QMenuBar", "QMenu", "QTipLabel"), "body")
"""The role of the words on widgets that are not labels, by class."""

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


def apply(application: QApplication, appearance: Appearance) -> None:
    """Dress the whole program in the appearance in force; called again whenever it changes."""
    application.setPalette(palette(appearance.theme))
    application.setStyleSheet(style_sheet(appearance))
    _set_type(application, appearance)  # a new style sheet forgets typefaces set before


def _set_type(application: QApplication, appearance: Appearance) -> None:
    """Set the typeface by class of widget: a style sheet cannot set the weight of a variable font."""
    application.setFont(appearance.font(*TYPE["body"], tabular=False))
    classes = {label_class(role).__name__: role for role in TYPE} | _CLASSES
    for name, role in classes.items():
        font = appearance.font(*TYPE[role], tabular=False)
        application.setFont(font, name)  # type: ignore[arg-type]  # the stub wants bytes, PySide takes text only
