"""A scatter as a picture of a given size: title, notes and source around it, type as large as fits; leaves the plot to scatter_layout."""

from typing import TypeAlias

from msgspec.structs import replace

from careergui.charts.scatter_spec import ScatterChart
from careergui.errors import UsageError
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Layout
from careergui.render.scatter_frame import Area
from careergui.render.scatter_layout import has_room, place, texts
from careergui.render.scatter_place import Columns, columns
from careergui.render.sizes import READABLE, SMALL, Sizes, readable
from careergui.render.theme import Theme
from careergui.render.words import footer, header

Made: TypeAlias = tuple[Layout, int]
"""A layout, and how many compared roles it leaves without a name."""

_WIDTH_AT_ONE, _HIGH_WIDTH_AT_ONE = 1000, 670
"""Width in pixels at which type has its usual size; in pictures higher than wide, which are read on a phone, it is larger."""
_SMALLEST = 0.6
_SHRINK = 0.92
_LEAST_FOR_NAMES = 0.6
"""How far type may shrink for every compared role to have its name; beyond that some go without."""
_UPRIGHT = 0.8
"""How much of the margin stands above and below."""
_HIGH = 4000
"""A height that cannot be what a picture lacks."""


def fit_scatter(chart: ScatterChart, theme: Theme, width: int, height: int, measure: Measure) -> Layout:
    """The picture laid out; UsageError when its plot would be too small to read.

    Everything is set closer where only so its type can be read and every compared role has its name.
    """
    found, best = columns(chart.scatter), None
    for close in (False, True):
        made = _largest(chart, theme, found, (width, height), measure, close=close)
        if made and (best is None or _worth(made) > _worth(best)):
            best = made
        if best and not best[1] and best[0].smallest_text >= readable(width, height):
            break
    if best is None:
        enough = _enough(chart, theme, found, (width, height), measure)
        raise UsageError(f"{width}x{height} pixels are too few for this chart: it needs {enough} or more.")
    return best[0]


def _enough(chart: ScatterChart, theme: Theme, found: Columns, size: tuple[int, int], measure: Measure) -> str:
    """A size near the one asked for at which the chart can be read."""

    def fits(width: int, height: int) -> bool:
        grounds = (Ground(chart, theme, Sizes(_SMALLEST, close, tight=close), measure) for close in (False, True))
        return any(_laid_out(chart, found, ground, (width, height)) for ground in grounds)

    width, height = size
    while not fits(width, _HIGH):
        width += max(10, width // 20)
    while not fits(width, height):
        height += max(10, height // 20)
    return f"{width}x{height}"


def _worth(made: Made) -> tuple[bool, float]:
    """Names for every compared role first, then the size of the type."""
    layout, unnamed = made
    return not unnamed, layout.smallest_text


def _largest(chart: ScatterChart, theme: Theme, found: Columns, size: tuple[int, int], measure: Measure, *, close: bool) -> Made | None:
    """The layout with the largest type at which every compared role has its name, within reason; None where no plot has room."""
    width, height = size
    usual = width / (_HIGH_WIDTH_AT_ONE if height > width else _WIDTH_AT_ONE)
    factor = largest = max(usual, READABLE / SMALL)
    first: Made | None = None
    while True:
        made = _laid_out(chart, found, Ground(chart, theme, Sizes(factor, close, tight=close), measure), size)
        first = first or made
        if made and not made[1]:
            return made
        if factor <= _SMALLEST or (first is not None and factor <= largest * _LEAST_FOR_NAMES):
            return first
        factor = max(factor * _SHRINK, _SMALLEST)


def _laid_out(chart: ScatterChart, found: Columns, ground: Ground, size: tuple[int, int]) -> Made | None:
    """The layout at one size of type, and how many compared roles it leaves without a name; None when the plot is too small at it."""
    width, height = size
    unit = ground.sizes.unit
    margin = ground.sizes.margin
    head = header(ground, margin, margin * _UPRIGHT, width - margin)
    foot = footer(ground, margin, width - margin)
    end = height - margin * _UPRIGHT - foot.height
    area = Area(margin, head.height + 4 * unit, width - margin, end - 10 * unit)
    if area.bottom - area.top < 100 * unit or not has_room(ground, chart.scatter, found, area):
        return None
    placed = place(ground, chart.scatter, found, area)
    if placed.cramped:
        return None
    pieces = (*head.pieces, *placed.pieces, *(replace(piece, y=piece.y + end) for piece in foot.pieces))
    frame = Frame(left=placed.plot.left, top=placed.plot.top, right=placed.plot.right, bottom=placed.plot.bottom, minimum=0, maximum=1)
    smallest = min(text.pixels for text in texts(pieces))
    layout = Layout(width=width, height=height, frame=frame, under=(), bars=(), over=pieces, rows=(), smallest_text=smallest)
    return layout, placed.unnamed
