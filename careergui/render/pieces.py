"""A laid-out chart as simple shapes in pixels: what layout makes and paint draws; decides nothing itself.

Every piece has the `slot` of the role it belongs to, if any, and may say which `part` of a mark it is ("median").
"""

import math
from collections.abc import Iterable
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.spec import Ink
from careergui.render.fonts import Weight

HALO = 0.16
"""How far the paper around letters with a halo reaches beside them, of their size."""


class Text(Struct, frozen=True, kw_only=True):
    """One line of text from (`x`, `y`), its left end on the base line; `halo` clears what lies behind it, `veiled` dims it.

    `anchor` (0 left, 0.5 middle, 1 right) is the part that stays put where a reader has another typeface.
    """

    x: float
    y: float
    text: str
    pixels: int
    width: float
    weight: Weight = 400
    colour: str
    halo: bool = False
    veiled: bool = False
    anchor: float = 0
    slot: int | None = None
    part: str = ""


class Line(Struct, frozen=True, kw_only=True):
    """A straight line; `dash` is a pattern in pixels, empty for a solid one."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1
    dash: tuple[float, ...] = ()
    slot: int | None = None
    part: str = ""


class Box(Struct, frozen=True, kw_only=True):
    """A rectangle: filled, (`hatched`) filled with 45-degree lines, or (`hollow`) not filled; `outline` is a line width, 0 for none.

    `radius` rounds its corners, `dash` breaks its outline.
    """

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    hatched: bool = False
    hatch_ink: Ink = "control_border"
    hatch_step: float = 0
    """From one line of a hatching to the next; 0 for a quarter of the height."""
    hollow: bool = False
    outline: float = 0
    outline_ink: Ink = "control_border"
    radius: float = 0
    dash: tuple[float, ...] = ()
    slot: int | None = None
    part: str = ""


class Glyph(Struct, frozen=True, kw_only=True):
    """A role's mark, a diamond or a dot at a point; `edge` is the width of the paper around it, a `ring` lets shine through."""

    x: float
    y: float
    size: float
    shape: str
    ink: Ink
    hollow: bool = False
    ring: bool = False
    edge: float = 0
    slot: int | None = None
    part: str = ""


class Arrow(Struct, frozen=True, kw_only=True):
    """An open arrow head with its tip at x: there is more than can be said. It points right; to the left where `size` is negative."""

    x: float
    y: float
    size: float
    ink: Ink
    width: float
    slot: int | None = None
    part: str = ""


class Bubbles(Struct, frozen=True, kw_only=True):
    """Many see-through circles of one ink, each with a thin outline."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    radius: tuple[float, ...]
    ink: Ink
    outline: Ink
    width: float
    slot: int | None = None
    part: str = ""


class Pointer(Struct, frozen=True, kw_only=True):
    """A small filled triangle whose tip is at a point of an edge and points outward by (`across`, `down`)."""

    x: float
    y: float
    size: float
    across: int
    down: int
    ink: Ink
    slot: int | None = None
    part: str = ""


Piece: TypeAlias = Text | Line | Box | Glyph | Arrow | Bubbles | Pointer


class BarShape(Struct, frozen=True, kw_only=True):
    """A solid bar for pyqtgraph: along the value axis in the chart's units, across it in pixels from the plot's top."""

    start: float
    end: float
    top: float
    height: float
    ink: Ink
    slot: int | None = None
    part: str = ""
    mark: int = 0
    """Which of the chart's marks it is."""


def along(value: float, minimum: float, maximum: float, *, log: bool) -> float:
    """Where a value lies between two others: 0 at the first, 1 at the second."""
    if log:
        return math.log(value / minimum) / math.log(maximum / minimum)
    return (value - minimum) / (maximum - minimum)


class Frame(Struct, frozen=True, kw_only=True):
    """Where the plot lies: left and right in pixels are the axis's minimum and maximum; `log` for equal ratios at equal ways."""

    left: float
    top: float
    right: float
    bottom: float
    minimum: float
    maximum: float
    log: bool = False

    def x(self, value: float) -> float:
        """The pixel of a value."""
        return self.left + along(value, self.minimum, self.maximum, log=self.log) * (self.right - self.left)

    def xs(self, values: Iterable[float]) -> list[float]:
        """The pixels of many values, the same as one by one."""
        if self.log:
            return [self.x(value) for value in values]
        left, low, span, wide = self.left, self.minimum, self.maximum - self.minimum, self.right - self.left
        return [left + (value - low) / span * wide for value in values]


class Group(Struct, frozen=True):
    """The pieces of one mark: its number among the chart's marks, and where its pieces begin and end in `over`."""

    mark: int
    first: int
    end: int


class Layout(Struct, frozen=True, kw_only=True):
    """A chart ready to draw. `rows` are the top and bottom of each row in pixels; on a map, `spots` where each tile lies instead.

    `groups` tell which pieces belong to which mark.
    In a chart of lines `paths` are where each row's line runs, on to its name; for a row without one, where its reason stands.
    `free` is room kept empty for what a window says of the place that is pointed at: left, top, width, height.
    """

    width: float
    height: float
    frame: Frame
    under: tuple[Piece, ...]
    bars: tuple[BarShape, ...]
    over: tuple[Piece, ...]
    rows: tuple[tuple[float, float], ...]
    smallest_text: int
    groups: tuple[Group, ...] = ()
    spots: tuple[tuple[float, float, float, float], ...] = ()
    paths: tuple[tuple[tuple[float, float], ...], ...] = ()
    free: tuple[float, float, float, float] | None = None
