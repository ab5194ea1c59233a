"""What a picture is asked to be, and what a format's module gets to draw it; makes no file itself."""

from typing import Literal, Protocol

import msgspec
from PySide6.QtGui import QPainter

from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.export.formats import Background, Letters
from careergui.render.pieces import Layout
from careergui.render.theme import Theme, ThemeName

LEAST, MOST = 100, 20_000
MOST_PIXELS = 120_000_000
"""A picture larger than this would need half a gigabyte of memory."""


class PictureOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a picture is to be made; sizes in pixels before `scale` multiplies them."""

    width: int = 1600
    height: int = 900
    scale: Literal[1, 2, 3, 4] = 1
    """Of a format that is made of pixels; drawings keep their size."""
    theme: ThemeName = "light"
    letters: Letters = "shapes"
    """Of an SVG; other formats carry their typeface."""
    background: Background = "theme"
    title: str = ""
    """A title of one's own; empty keeps the chart's."""
    topic: bool = False
    """Whether the chart's topic is its title, and not what it shows to be true."""


class Drawing(Protocol):
    """What a format's module gets: words for its headers, the size, and a way to draw on any painter."""

    spec: ChartSpec
    options: PictureOptions
    layout: Layout
    colours: Theme

    def draw(self, painter: QPainter, scale: float = 1) -> None:
        """Draw the whole picture from the painter's origin, `scale` times its nominal size."""


def check(options: PictureOptions) -> None:
    """Raise UsageError when a picture of these sizes cannot be made."""
    for name, value in (("width", options.width), ("height", options.height)):
        if not LEAST <= value <= MOST:
            raise UsageError(f"A {name} of {value} pixels is not possible: choose {LEAST} to {MOST}.")
    if options.scale not in {1, 2, 3, 4}:
        raise UsageError(f"A scale of {options.scale} is not possible: choose 1 to 4.")
    if options.width * options.height * options.scale**2 > MOST_PIXELS:
        raise UsageError(
            f"{options.width * options.scale}x{options.height * options.scale} pixels are too many: choose a smaller size or scale."
        )
