"""Named colours of a theme, read from resources; leaves style sheets to gui and drawing to the rest of render."""

from functools import cache
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtGui import QColor

from careergui import assets
from careergui.charts.spec import Ink
from careergui.errors import CareerguiError

ThemeName: TypeAlias = Literal["light", "dark", "grey"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "grey")
"""Grey is for pictures that will be printed without colour."""


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Colours as "#RRGGBB" by their use; `roles` has eight, `levels` five from least to most schooling."""

    name: ThemeName
    dark: bool
    canvas: str
    surface: str
    sunken: str
    hairline: str
    grid: str
    soft_border: str
    control_border: str
    selection: str
    text1: str
    text2: str
    text3: str
    button: str
    button_text: str
    ghost: str
    caution_text: str
    caution_ground: str
    caution_border: str
    roles: tuple[str, ...]
    levels: tuple[str, ...]
    level_text: tuple[str, ...]
    level_outline: bool

    def ink(self, ink: Ink) -> str:
        """The colour of a mark: a role's slot, a "levelN", or any named colour."""
        if isinstance(ink, int):
            return self.roles[ink]
        if ink.startswith("level"):
            return self.levels[int(ink[5:])]
        return str(getattr(self, ink))

    def text_on(self, ink: Ink) -> str:
        """The colour of text on a mark of that ink."""
        if isinstance(ink, str) and ink.startswith("level"):
            return self.level_text[int(ink[5:])]
        return self.surface


@cache
def theme(name: ThemeName) -> Theme:
    """The theme of that name; raises CareerguiError when its file is missing or damaged."""
    try:
        return msgspec.json.decode(assets.theme(name).read_bytes(), type=Theme)
    except (OSError, msgspec.DecodeError) as error:
        raise CareerguiError(f"The theme {name} cannot be read ({error}). Install careergui again.") from error


def colour(value: str, opacity: float = 1.0) -> QColor:
    """A theme colour as Qt knows it, optionally see-through."""
    made = QColor(value)
    if opacity < 1:
        made.setAlphaF(opacity)
    return made
