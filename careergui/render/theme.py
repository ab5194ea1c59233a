"""Named colours of a theme, read from resources; leaves style sheets to gui and drawing to the rest of render."""

from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec
from PySide6.QtGui import QColor

from careergui import assets
from careergui.errors import CareerguiError

if TYPE_CHECKING:
    from careergui.charts.spec import Ink

ThemeName: TypeAlias = Literal["light", "dark", "grey"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "grey")
"""Grey is for pictures that will be printed without colour."""


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Colours as "#RRGGBB" by their use; `roles` has eight, `levels` seven from least to most schooling.

    `steps` has seven from low to high, `gaps` seven from below to above no difference.
    """

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
    steps: tuple[str, ...]
    step_text: tuple[str, ...]
    gaps: tuple[str, ...]
    gap_text: tuple[str, ...]

    def ink(self, ink: "Ink") -> str:
        """The colour of a mark: a role's slot, a "levelN", "stepN" or "gapN", or any named colour."""
        if isinstance(ink, int):
            return self.roles[ink]
        ramp = _ramp(ink)
        return str(getattr(self, f"{ramp}s")[int(ink[len(ramp) :])] if ramp else getattr(self, ink))

    def text_on(self, ink: "Ink") -> str:
        """The colour of text on a mark of that ink."""
        ramp = _ramp(ink)
        return str(getattr(self, f"{ramp}_text")[int(str(ink)[len(ramp) :])]) if ramp else self.surface


def _ramp(ink: "Ink") -> str:
    """The ramp an ink is a step of: "level" of "level3"; "" for any other ink."""
    ramp = ink[:-1] if isinstance(ink, str) and ink[-1:].isdigit() else ""
    return ramp if ramp in {"level", "step", "gap"} else ""


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
