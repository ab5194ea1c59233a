"""Lays out a scatter in pixels, for the window and for pictures alike: key, axes, gutters, circles, names. Draws nothing."""

import math
from collections.abc import Iterable

from msgspec import Struct

from careergui.charts.scatter_spec import ScatterSpec
from careergui.charts.spec import Tick
from careergui.render.ground import Ground
from careergui.render.pieces import Bubbles, Glyph, Line, Piece, Text
from careergui.render.scatter_compared import INWARD
from careergui.render.scatter_edges import OUTWARD
from careergui.render.scatter_frame import KEY, Area, bubbles, grid, gutter_words, gutters, key, references, ticks_of
from careergui.render.scatter_labels import Labels
from careergui.render.scatter_place import EDGE, GUTTER, GUTTER_GAP, GUTTER_SIZE, HIDDEN, INSIDE, Columns, Plot, Spots, Window, spots, whole
from careergui.render.scatter_whiskers import boxes_of, whiskers

_AXIS = 38
"""Height below the plot: tick labels and the name of the axis across."""
_INSIDE_MARK = 7
"""Radius from which a compared role's circle holds its mark."""
_MARK = 13
LEAST_WIDTH, LEAST_HEIGHT, CLOSE_HEIGHT = 260, 190, 172
"""The smallest plot in which names can be read, at 100 %; its height where all is set close, too."""


class Placed(Struct, frozen=True):
    """A scatter in pixels: what lies under the circles, the circles of roles that are not compared, and what lies over them."""

    width: float
    height: float
    plot: Plot
    spots: Spots
    under: tuple[Piece, ...]
    cloud: Bubbles
    over: tuple[Piece, ...]
    cramped: bool
    unnamed: int
    """Compared roles whose name found no room."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything in the order it is drawn."""
        return (*self.under, self.cloud, *self.over)


def has_room(ground: Ground, spec: ScatterSpec, found: Columns, area: Area) -> bool:
    """Whether names can be read in the plot that an area leaves; far cheaper than placing anything."""
    plot, _ = _plot(ground, spec, found, area, whole(spec))
    return _is_large(ground, plot) and not _meets(key(ground, spec, plot, area, ""))


def _is_large(ground: Ground, plot: Plot) -> bool:
    unit, least = ground.sizes.unit, CLOSE_HEIGHT if ground.sizes.close else LEAST_HEIGHT
    return plot.right - plot.left >= LEAST_WIDTH * unit and plot.bottom - plot.top >= least * unit


def place(ground: Ground, spec: ScatterSpec, found: Columns, area: Area, window: Window | None = None) -> Placed:
    """The scatter in an area; `window` is the part of the axes in sight, all of them unless given."""
    plot, marks = _plot(ground, spec, found, area, window or whole(spec))
    unit = ground.sizes.unit
    where = spots(spec, found, plot, unit)
    labels = Labels(ground, spec, plot, where, area.right, found.compared)
    lines = whiskers(spec, found, plot, where, unit)
    silent = gutter_words(ground, spec, plot, where)
    dashed = references(ground, spec, plot, labels.begin(silent, boxes_of(lines)), labels.cover.is_clear)
    names = labels.place(dashed.words)
    over = [
        *_limits(ground, spec, found, where),
        *lines,
        *_compared(ground, spec, found, where),
        *dashed.words,
        *silent,
        *names,
    ]
    keyed = key(ground, spec, plot, area, dashed.up)
    cramped = not _is_large(ground, plot) or _meets(keyed)
    under = (
        *gutters(ground, spec, plot),
        *grid(ground, spec, plot, marks, f"{dashed.across}. " if dashed.across else ""),
        *dashed.lines,
        *keyed,
    )
    return Placed(area.right, area.bottom, plot, where, tuple(under), _cloud(found, where, unit), tuple(over), cramped, labels.unnamed)


def _meets(keyed: list[Piece]) -> bool:
    """Whether the circles of the key reach the name of the axis, which is the last of its pieces."""
    name, lefts = keyed[-1], [piece.x[0] - piece.radius[0] for piece in keyed if isinstance(piece, Bubbles)]
    return isinstance(name, Text) and min(lefts, default=math.inf) < name.x + name.width + name.pixels / 2


def _plot(
    ground: Ground, spec: ScatterSpec, found: Columns, area: Area, window: Window
) -> tuple[Plot, tuple[tuple[Tick, ...], tuple[Tick, ...]]]:
    """The plot's rectangle, and the ticks of both axes for the part in sight."""
    import numpy as np  # late: costs start time, and only drawing needs it

    unit = ground.sizes.unit
    across, up = ticks_of(spec.across, window.left, window.right), ticks_of(spec.up, window.bottom, window.top)
    labels = max((ground.measure.width(tick.label, ground.sizes.small) for tick in up), default=0)
    gutter = (GUTTER_SIZE + GUTTER_GAP) * unit
    beside = GUTTER_SIZE * unit if np.isnan(found.across).any() else 0
    below = GUTTER_SIZE * unit if np.isnan(found.up).any() else 0
    plot = Plot(
        left=area.left + labels + 10 * unit + (gutter if beside else 0),
        top=area.top + KEY * unit,
        right=area.right - 16 * unit,
        bottom=area.bottom - _AXIS * unit - (gutter if below else 0),
        gutter_left=beside,
        gutter_bottom=below,
        window=window,
    )
    return plot, (across, up)


def _cloud(found: Columns, where: Spots, unit: float) -> Bubbles:
    """All circles of roles that are not compared; large ones come first, so that small ones lie over them."""
    import numpy as np  # late: costs start time, and only drawing needs it

    drawn = (where.kind == INSIDE) | (where.kind == GUTTER)
    drawn[list(found.compared)] = False
    order = np.flatnonzero(drawn)
    return bubbles(tuple(where.x[order].tolist()), tuple(where.y[order].tolist()), tuple(where.radius[order].tolist()), unit)


def _limits(ground: Ground, spec: ScatterSpec, found: Columns, where: Spots) -> list[Piece]:
    """An open arrow at points whose value is only known to be at least this much."""
    unit = ground.sizes.unit
    pieces: list[Piece] = []
    for place in found.limited:
        point = spec.points[place]
        if where.kind[place] in {HIDDEN, EDGE}:
            continue
        x, y, radius = (float(column[place]) for column in (where.x, where.y, where.radius))
        ink = "text3" if point.slot is None else point.slot
        if point.least_up:
            tip = y - radius - 5 * unit
            ends = ((x - 3 * unit, tip + 3 * unit), (x + 3 * unit, tip + 3 * unit))
        else:
            tip = y
            ends = ((x + radius + 2 * unit, y - 3 * unit), (x + radius + 2 * unit, y + 3 * unit))
        top = (x, tip) if point.least_up else (x + radius + 5 * unit, y)
        pieces += [Line(x1=end[0], y1=end[1], x2=top[0], y2=top[1], ink=ink, width=1.2 * unit, slot=point.slot) for end in ends]
    return pieces


def _compared(ground: Ground, spec: ScatterSpec, found: Columns, where: Spots) -> list[Piece]:
    """Compared roles: solid circles with their mark, or where the circle is small the outline of their mark with the circle in it."""
    unit = ground.sizes.unit
    pieces: list[Piece] = []
    for place in found.compared:
        point = spec.points[place]
        if point.slot is None or where.kind[place] == HIDDEN:
            continue
        x, y, radius = (float(column[place]) for column in (where.x, where.y, where.radius))
        shape = f"mark {point.slot}"
        if where.kind[place] == EDGE:
            across, down = OUTWARD[int(where.side[place])]
            spot = (x - across * INWARD * unit, y - down * INWARD * unit)
            pieces.append(Glyph(x=spot[0], y=spot[1], size=_MARK * unit, shape=shape, ink=point.slot, slot=point.slot))
            continue
        if radius >= _INSIDE_MARK * unit:
            pieces.append(Glyph(x=x, y=y, size=2 * radius + 4 * unit, shape="dot", ink="surface"))
            pieces.append(Glyph(x=x, y=y, size=2 * radius, shape="dot", ink=point.slot, slot=point.slot))
            pieces.append(Glyph(x=x, y=y, size=min(10 * unit, radius), shape=shape, ink="surface"))
        else:
            pieces.append(Glyph(x=x, y=y, size=(_MARK + 4) * unit, shape="dot", ink="surface"))
            pieces.append(Glyph(x=x, y=y, size=_MARK * unit, shape=shape, ink=point.slot, hollow=True, slot=point.slot))
            pieces.append(Glyph(x=x, y=y, size=2 * radius, shape="dot", ink=point.slot, slot=point.slot))
    return pieces


def texts(pieces: Iterable[Piece]) -> list[Text]:
    """The texts among pieces."""
    return [piece for piece in pieces if isinstance(piece, Text)]
