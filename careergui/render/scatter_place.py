"""Where the parts of a scatter stand in pixels: plot, gutters, every point; leaves labels and drawing to its neighbours."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.pieces import Bubbles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]
    Places: TypeAlias = NDArray[np.int64]

LEAST_RADIUS = 1.0
"""Radius of the smallest circle: so small a one stands for so many jobs or fewer, as the key says."""
_EDGE_RADIUS = 4.0
"""How near to an arrow at the edge the pointer points at it."""
_LARGEST_RADIUS = 30.0
GUTTER_SIZE, GUTTER_GAP = 30, 6
_OF_PLOT = 0.07
"""The largest circle's radius as a part of the plot's lower side."""


class Window(Struct, frozen=True):
    """The part of both axes that is in sight, on their even scales."""

    left: float
    right: float
    bottom: float
    top: float


class Plot(Struct, frozen=True):
    """The rectangle of the plot in pixels, the gutters beside and below it (0 for none), and what it shows."""

    left: float
    top: float
    right: float
    bottom: float
    gutter_left: float
    gutter_bottom: float
    window: Window

    def x(self, scaled: float) -> float:
        """The pixel of a place on the even scale across."""
        return self.left + (scaled - self.window.left) / (self.window.right - self.window.left) * (self.right - self.left)

    def y(self, scaled: float) -> float:
        """The pixel of a place on the even scale upward."""
        return self.bottom - (scaled - self.window.bottom) / (self.window.top - self.window.bottom) * (self.bottom - self.top)


class Spots(Struct, frozen=True):
    """All points in pixels, in the order of the spec; `kind` says how each is drawn (see the constants below)."""

    x: "Numbers"
    y: "Numbers"
    radius: "Numbers"
    kind: "Places"
    side: "Places"
    """Of those beyond an axis, where: 1 left, 2 right, 3 above, 4 below."""


HIDDEN, INSIDE, GUTTER, EDGE = 0, 1, 2, 3
"""Out of sight, a circle in the plot, a circle in a gutter, an arrow at the edge."""


class Columns(Struct, frozen=True):
    """The values of a spec as arrays on the even scales; not a number where a value is missing."""

    across: "Numbers"
    up: "Numbers"
    share: "Numbers"
    """Jobs as a part of the most jobs one point has; 0 where they are not given."""
    compared: tuple[int, ...]
    limited: tuple[int, ...]
    """Places of the compared points, and of those with a value that is only a lower limit."""


def columns(spec: ScatterSpec) -> Columns:
    """The spec's points as arrays, found once for each spec shown."""
    import numpy as np  # late: costs start time, and only drawing needs it

    points = spec.points
    values = [np.array(found, dtype=np.float64) for found in (list(map(attrgetter(name), points)) for name in ("across", "up", "jobs"))]
    with np.errstate(divide="ignore", invalid="ignore"):
        across, up = (np.log10(found) if axis.log else found for found, axis in zip(values, (spec.across, spec.up), strict=False))
    compared = [place for place, point in enumerate(points) if point.slot is not None]
    limited = [place for place, point in enumerate(points) if point.least_up or point.least_across]
    return Columns(across, up, np.nan_to_num(values[2]) / spec.most_jobs, tuple(compared), tuple(limited))


def whole(spec: ScatterSpec) -> Window:
    """Both axes from end to end."""
    return Window(*spec.across.ends(), *spec.up.ends())


def spots(spec: ScatterSpec, found: Columns, plot: Plot, unit: float) -> Spots:
    """Every point on the plot: in it, in a gutter, at its edge, or out of sight while only a part is shown."""
    import numpy as np  # late: as above

    largest = largest_radius(plot, unit)
    radius = np.maximum(np.sqrt(found.share) * largest, LEAST_RADIUS * unit)
    x = plot.left + (found.across - plot.window.left) * ((plot.right - plot.left) / (plot.window.right - plot.window.left))
    y = plot.bottom - (found.up - plot.window.bottom) * ((plot.bottom - plot.top) / (plot.window.top - plot.window.bottom))
    no_x, no_y = np.isnan(x), np.isnan(y)
    left, right, bottom, top = _edges(spec, plot, unit)
    over = np.select([x < left, x > right, y < top, y > bottom], [1, 2, 3, 4], 0)
    inside = ~no_x & ~no_y & (x >= plot.left) & (x <= plot.right) & (y >= plot.top) & (y <= plot.bottom)
    kind = np.where(inside, INSIDE, np.where(over > 0, EDGE, HIDDEN))
    in_left = no_x & ~no_y & (y >= plot.top) & (y <= plot.bottom)
    in_bottom = no_y & ~no_x & (x >= plot.left) & (x <= plot.right)
    kind = np.where(no_x | no_y, np.where(in_left | in_bottom, GUTTER, HIDDEN), kind)
    # An arrow needs its other value in sight.
    away = ((over == 1) | (over == 2)) & ((y < plot.top) | (y > plot.bottom)) | (over > 2) & ((x < plot.left) | (x > plot.right))
    kind = np.where((kind == EDGE) & away, HIDDEN, kind)
    # A compared role that lies outside the part in sight is told at its edge, wherever it is.
    held = np.zeros(len(x), dtype=bool)
    held[list(found.compared)] = True
    out = np.select([x < plot.left, x > plot.right, y < plot.top, y > plot.bottom], [1, 2, 3, 4], 0)
    told = held & (kind == HIDDEN) & ~no_x & ~no_y & (out > 0)
    kind, over = np.where(told, EDGE, kind), np.where(told, out, over)
    x = np.where(no_x, plot.left - plot.gutter_left / 2 - GUTTER_GAP * unit, np.clip(x, plot.left, plot.right))
    y = np.where(no_y, plot.bottom + plot.gutter_bottom / 2 + GUTTER_GAP * unit, np.clip(y, plot.top, plot.bottom))
    radius = np.where(kind == EDGE, _EDGE_RADIUS * unit, radius)
    return Spots(x, y, radius, kind, over)


def largest_radius(plot: Plot, unit: float) -> float:
    """The radius of the circle with the most jobs."""
    return min(_LARGEST_RADIUS * unit, _OF_PLOT * min(plot.right - plot.left, plot.bottom - plot.top))


def _edges(spec: ScatterSpec, plot: Plot, unit: float) -> tuple[float, float, float, float]:
    """The pixels beyond which a point is shown as an arrow: the ends of the whole axes, where they are in sight."""
    away = 1e9
    ends = whole(spec)
    left, right = plot.x(ends.left), plot.x(ends.right)
    bottom, top = plot.y(ends.bottom), plot.y(ends.top)
    slack = unit
    return (
        plot.left if abs(left - plot.left) < slack else -away,
        plot.right if abs(right - plot.right) < slack else away,
        plot.bottom if abs(bottom - plot.bottom) < slack else away,
        plot.top if abs(top - plot.top) < slack else -away,
    )


def nearest(found: Spots, x: float, y: float, reach: float) -> int | None:
    """The point nearest to a pixel: within `reach` of its centre, or under the pixel."""
    import numpy as np  # late: as above

    if not len(found.x):
        return None
    distance = np.hypot(found.x - x, found.y - y)
    distance[(found.kind == HIDDEN) | (distance > np.maximum(reach, found.radius))] = np.inf
    place = int(np.argmin(distance))
    return place if np.isfinite(distance[place]) else None


def towards(found: Spots, start: int, across: int, down: int) -> int:
    """The nearest point in one of the four directions, rather ahead than aside; the same one where there is none."""
    import numpy as np  # late: as above

    right, below = found.x - found.x[start], found.y - found.y[start]
    along = right * across + below * down
    aside = np.abs(right * down) + np.abs(below * across)
    usable = (found.kind != HIDDEN) & (along > 0.25) & (aside <= 2 * along)
    if not usable.any():
        return start
    return int(np.argmin(np.where(usable, along + 1.5 * aside, np.inf)))


def within(found: Spots, left: float, top: float, right: float, bottom: float) -> list[int]:
    """The places of all points whose centre lies in a rectangle of pixels."""
    import numpy as np  # late: as above

    inside = (found.kind != HIDDEN) & (found.x >= left) & (found.x <= right) & (found.y >= top) & (found.y <= bottom)
    return [int(place) for place in np.flatnonzero(inside)]


def by_size(cloud: Bubbles, steps: int) -> Iterator[tuple[int, Iterable[tuple[int, int]]]]:
    """Circles of one size together, largest first: the radius in so many steps a pixel, and the corners of their pictures."""
    import numpy as np  # late: as above

    if not cloud.x:
        return
    size = np.rint(np.array(cloud.radius) * steps).astype(np.int64)
    half = size / steps + 1.5
    left = np.rint(np.array(cloud.x) - half).astype(np.int64)
    top = np.rint(np.array(cloud.y) - half).astype(np.int64)
    order = np.argsort(-size, kind="stable")
    lefts, tops, start = left[order].tolist(), top[order].tolist(), 0
    # Not numpy's unique: that loads a part of numpy which costs as much as all the drawing.
    for one, same in groupby(size[order].tolist()):
        end = start + sum(1 for _ in same)
        yield one, zip(lefts[start:end], tops[start:end], strict=True)
        start = end
