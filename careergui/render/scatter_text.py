"""The words of a scatter as text in pixels: dimmed ground, cut names, the rectangle they take; leaves their places to its neighbours."""

from msgspec.structs import replace

from careergui.charts.scatter_spec import ScatterPoint
from careergui.render.ground import Ground
from careergui.render.pieces import Text
from careergui.render.scatter_room import Box, Spot

_LONGEST = 34
"""Letters of a name; longer ones are cut, and whole in the card and the table."""


def written(ground: Ground, spot: Spot, text: str, pixels: int, anchor: float, point: ScatterPoint, *, strong: bool) -> Text:
    """A line of a point's name."""
    ink = ground.theme.text1 if point.slot is not None else ground.theme.text2
    return veiled(ground.text(*spot, text, pixels, 600 if strong else 400, ink, anchor), point.slot)


def box_of(text: Text) -> Box:
    """The rectangle a text takes."""
    return Box(text.x, text.y - text.pixels, text.x + text.width, text.y + text.pixels * 0.36)


def veiled(text: Text, slot: int | None = None) -> Text:
    """The text with its ground dimmed."""
    return replace(text, veiled=True, slot=slot)


def shortened(name: str) -> str:
    """A name as it stands in the plot: whole, or cut between two words."""
    if len(name) <= _LONGEST:
        return name
    kept = name[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;–-")
    return f"{kept}…"
