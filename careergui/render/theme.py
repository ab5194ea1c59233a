"""Named colours of a theme, read from resources; leaves style sheets to gui and drawing to the rest of render."""

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import msgspec
from PySide6.QtGui import QColor

from careergui import assets
from careergui.errors import CareerguiError
from careergui.files import read_moderate, why
from careergui.render.theme_check import what_is_wrong

if TYPE_CHECKING:
    from careergui.charts.spec import Ink

ThemeName: TypeAlias = Literal["light", "dark", "grey"]
Colour: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-Fa-f]{6}\Z")]
_MOST_BYTES = 100_000
THEMES: tuple[ThemeName, ...] = ("light", "dark", "grey")
"""Grey is for pictures that will be printed without colour."""


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Colours as "#RRGGBB" by their use; `roles` has eight, `levels` seven from least to most schooling.

    `steps` has seven from low to high, `gaps` seven from below to above no difference.
    """

    name: ThemeName
    dark: bool
    canvas: Colour
    surface: Colour
    sunken: Colour
    hairline: Colour
    grid: Colour
    soft_border: Colour
    control_border: Colour
    selection: Colour
    text1: Colour
    text2: Colour
    text3: Colour
    button: Colour
    button_text: Colour
    ghost: Colour
    caution_text: Colour
    caution_ground: Colour
    caution_border: Colour
    roles: tuple[Colour, ...]
    levels: tuple[Colour, ...]
    level_text: tuple[Colour, ...]
    level_outline: bool
    steps: tuple[Colour, ...]
    step_text: tuple[Colour, ...]
    gaps: tuple[Colour, ...]
    gap_text: tuple[Colour, ...]

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
        made = msgspec.json.decode(read_moderate(assets.theme(name), _MOST_BYTES), type=Theme)
        if wrong := what_is_wrong(made, name):
            raise ValueError(wrong)
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise CareerguiError(f"The theme {name} cannot be read ({assets.theme(name)}: {why(error)}). Install careergui again.") from error
    return made


def colour(value: str, opacity: float = 1.0) -> QColor:
    """A theme colour as Qt knows it, optionally see-through."""
    made = QColor(value)
    if opacity < 1:
        made.setAlphaF(opacity)
    return made
