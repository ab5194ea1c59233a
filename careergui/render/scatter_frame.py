"""What stands around the circles of a scatter: ticks, grid, dashed lines, gutters, key; leaves circles and names to its neighbours."""

import math
from collections.abc import Callable
from itertools import accumulate

from msgspec import Struct

from careergui.charts.scatter_axes import ticks
from careergui.charts.scatter_spec import SIGNED, ScatterAxis, ScatterSpec
from careergui.charts.spec import Tick
from careergui.render.ground import Ground
from careergui.render.pieces import Box, Bubbles, Line, Piece, Text
from careergui.render.scatter_place import GUTTER, GUTTER_GAP, GUTTER_SIZE, LEAST_RADIUS, Plot, Spots, largest_radius
from careergui.render.scatter_room import Box as Square
from careergui.render.scatter_text import box_of, veiled
from careergui.text import first_lower, first_upper, number

_FEW = 10
"""Fewer jobs than this the survey rounds to nothing: circles of fewer need no word."""
KEY = 34
"""Height of the band above the plot: name of the upward axis, and the key of the circles."""


class Area(Struct, frozen=True):
    """The rectangle a scatter is laid out in."""

    left: float
    top: float
    right: float
    bottom: float


class References(Struct, frozen=True):
    """Dashed lines and their words; what has no place beside its line is to be said with the name of its axis."""

    lines: tuple[Piece, ...]
    words: tuple[Text, ...]
    across: str
    up: str


def ticks_of(axis: ScatterAxis, low: float, high: float) -> tuple[Tick, ...]:
    """The ticks of an axis between two ends on its even scale."""
    if (low, high) == axis.ends():
        return axis.ticks
    ends = (10**low, 10**high) if axis.log else (low, high)
    return ticks(*ends, axis.unit, log=axis.log, signed=axis.measure in SIGNED)


def grid(ground: Ground, spec: ScatterSpec, plot: Plot, marks: tuple[tuple[Tick, ...], tuple[Tick, ...]], aside: str) -> list[Piece]:
    """Lines and labels of both axes, the stronger line at zero; `aside` goes before the name of the axis across."""
    unit, small, theme = ground.sizes.unit, ground.sizes.small, ground.theme
    pieces: list[Piece] = []
    for tick in marks[0]:
        x = plot.x(spec.across.scaled(tick.value))
        zero = tick.value == 0 and spec.across.minimum < 0
        pieces.append(_rule(x, plot.top, x, plot.bottom, "control_border" if zero else "grid", unit))
    for tick in marks[1]:
        y = plot.y(spec.up.scaled(tick.value))
        zero = tick.value == 0 and spec.up.minimum < 0
        pieces.append(_rule(plot.left, y, plot.right, y, "control_border" if zero else "grid", unit))
        left = plot.left - 7 * unit - ((GUTTER_SIZE + GUTTER_GAP) * unit if plot.gutter_left else 0)
        pieces.append(ground.text(left, y, tick.label, small, colour=theme.text3, anchor=1))
    below = plot.bottom + (13 * unit) + ((GUTTER_SIZE + GUTTER_GAP) * unit if plot.gutter_bottom else 0)
    shown = _apart(ground, spec, plot, marks[0])
    spots = [(plot.x(spec.across.scaled(tick.value)), tick.label) for tick in shown]
    pieces += [ground.text(x, below, words, small, colour=theme.text3, anchor=0.5) for x, words in spots]
    pieces.append(ground.text(plot.right, _below(plot, unit), f"{aside}{_axis_name(spec.across)}", small, colour=theme.text2, anchor=1))
    return pieces


def _apart(ground: Ground, spec: ScatterSpec, plot: Plot, found: tuple[Tick, ...]) -> list[Tick]:
    """The ticks whose labels do not touch the one before."""
    shown: list[Tick] = []
    free = float("-inf")
    for tick in found:
        half = ground.measure.width(tick.label, ground.sizes.small) / 2
        x = plot.x(spec.across.scaled(tick.value))
        if x - half > free:
            shown.append(tick)
            free = x + half + 8 * ground.sizes.unit
    return shown


def references(ground: Ground, spec: ScatterSpec, plot: Plot, taken: list[Square], is_clear: Callable[[Square], bool]) -> References:
    """Dashed lines at the figures of all occupations, and their words where nothing else stands, and no circle is."""
    unit = ground.sizes.unit
    lines: list[Piece] = []
    words: list[Text] = []
    aside = {"across": "", "up": ""}
    dash = (3 * unit, 3 * unit)
    if spec.across.reference is not None:
        x = plot.x(spec.across.scaled(spec.across.reference))
        if plot.left <= x <= plot.right:
            lines.append(Line(x1=x, y1=plot.top - 5 * unit, x2=x, y2=plot.bottom, ink="text3", width=1.1 * unit, dash=dash))
            sides = ((x + 6 * unit, 0.0), (x - 6 * unit, 1.0))
            spots = tuple((x, y + unit, anchor) for y in _stations(plot.top, plot.bottom) for x, anchor in sides)
            found = _first_free(ground, spec.across, spots, plot, taken, is_clear)
            aside["across"] = "" if found else _dashed(spec.across)
            words += found
    if spec.up.reference is not None:
        y = plot.y(spec.up.scaled(spec.up.reference))
        if plot.top <= y <= plot.bottom:
            lines.append(Line(x1=plot.left, y1=y, x2=plot.right, y2=y, ink="text3", width=1.1 * unit, dash=dash))
            ends = ((plot.right - 16 * unit, 1.0), (plot.left + 16 * unit, 0.0))
            stations = (*ends, *((x, 1.0) for x in _stations(plot.right, plot.left)))
            spots = tuple((x, y + lift * unit, anchor) for x, anchor in stations for lift in (-8, 9))
            found = _first_free(ground, spec.up, spots, plot, [*taken, *map(box_of, words)], is_clear)
            aside["up"] = "" if found else _dashed(spec.up)
            words += found
    return References(tuple(lines), tuple(words), **aside)


def _first_free(
    ground: Ground,
    axis: ScatterAxis,
    spots: tuple[tuple[float, float, float], ...],
    plot: Plot,
    taken: list[Square],
    is_clear: Callable[[Square], bool],
) -> list[Text]:
    """The words of a dashed line in the first of some places that is in the plot and not taken; none where there is none."""
    words = _all(axis)
    made = [veiled(ground.text(x, y, words, ground.sizes.small, colour=ground.theme.text2, anchor=anchor)) for x, y, anchor in spots]
    for text in made:
        box = box_of(text)
        if plot.left <= box.left and box.right <= plot.right and not any(box.meets(other) for other in taken) and is_clear(box):
            return [text]
    return []


def _all(axis: ScatterAxis) -> str:
    return f"All occupations {axis.said(axis.reference)}"


def _dashed(axis: ScatterAxis) -> str:
    """What the dashed line is, where its words find no place beside it."""
    words = _all(axis)
    return f"Dashed line: {first_lower(words)}"


def _stations(start: float, end: float) -> list[float]:
    """Places along a dashed line, from where its words rather stand."""
    return [start + (end - start) * part / 12 for part in range(12)]


def gutters(ground: Ground, spec: ScatterSpec, plot: Plot) -> list[Piece]:
    """Strips for roles that lack one of the two values, with their words."""
    unit, small, colour = ground.sizes.unit, ground.sizes.small, ground.theme.text2
    pieces: list[Piece] = []
    if plot.gutter_left:
        left = plot.left - plot.gutter_left - GUTTER_GAP * unit
        pieces.append(Box(x=left, y=plot.top, width=plot.gutter_left, height=plot.bottom - plot.top, ink="sunken"))
        pieces.append(ground.text(left, _below(plot, unit), spec.across.gutter, small, colour=colour))
    if plot.gutter_bottom:
        top = plot.bottom + GUTTER_GAP * unit
        pieces.append(Box(x=plot.left, y=top, width=plot.right - plot.left, height=plot.gutter_bottom, ink="sunken"))
    return pieces


_MARK, _CLOSE_LINE, _NARROWER = 8, 1.15, 0.6
"""Radius of a compared role's mark, at least; the height of a line of words in a gutter, of their type; and how wide two lines are."""


def gutter_words(ground: Ground, spec: ScatterSpec, plot: Plot, where: Spots) -> list[Text]:
    """The words of the gutter below the plot: in it where its points leave room, else below it, beside those of the other gutter."""
    if not plot.gutter_bottom:
        return []
    unit, small, words = ground.sizes.unit, ground.sizes.small, spec.up.gutter
    middle = plot.bottom + GUTTER_GAP * unit + plot.gutter_bottom / 2
    width = ground.measure.width(words, small)
    in_gutter = (where.kind == GUTTER) & (where.y > plot.bottom)
    left = _free(plot, where.x[in_gutter].tolist(), where.radius[in_gutter].tolist(), width + 12 * unit, 6 * unit)
    if left is not None:
        return [ground.text(left + 6 * unit, middle, words, small, colour=ground.theme.text2)]
    below = _below(plot, unit)
    start = plot.left
    if plot.gutter_left:
        start = max(start, plot.left - plot.gutter_left + ground.measure.width(spec.across.gutter, small) + 18 * unit)
    told = f"Strip: {words}"
    axis = plot.right - ground.measure.width(_axis_name(spec.across), small) - 18 * unit
    if start + ground.measure.width(told, small) <= axis:
        return [ground.text(start, below, told, small, colour=ground.theme.text2)]
    return _over_circles(ground, spec, plot, where, middle)


def _over_circles(ground: Ground, spec: ScatterSpec, plot: Plot, where: Spots, middle: float) -> list[Text]:
    """The words in the gutter over its circles, but over no chosen role's mark: on two lines where they find no room on one."""
    unit, small, words = ground.sizes.unit, ground.sizes.small, spec.up.gutter
    below = ((where.kind == GUTTER) & (where.y > plot.bottom)).nonzero()[0].tolist()
    held = [place for place in below if spec.points[place].slot is not None]
    marks = [float(where.x[place]) for place in held], [max(float(where.radius[place]), _MARK * unit) for place in held]
    whole = ground.measure.width(words, small)
    ways = [ground.measure.wrap(words, small, 400, whole * share) for share in (1.0, _NARROWER)]
    widths = [max(ground.measure.width(line, small) for line in lines) for lines in ways]
    lefts = [_free(plot, *marks, width + 8 * unit, 2 * unit) for width in widths]
    lines, left = next(((way, left + 4 * unit) for way, left in zip(ways, lefts, strict=True) if left is not None), (ways[0], None))
    start, step = plot.right - 6 * unit - whole if left is None else left, small * _CLOSE_LINE
    first = middle - (len(lines) - 1) / 2 * step
    made = (ground.text(start, first + number * step, line, small, colour=ground.theme.text2) for number, line in enumerate(lines))
    return [veiled(text) for text in made]


def _free(plot: Plot, centres: list[float], radii: list[float], width: float, gap: float) -> float | None:
    """The left end of the right-most stretch of the gutter without points that is wide enough; None where there is none."""
    circles = sorted(zip(centres, radii, strict=True))
    ends = [plot.left, *(x + radius + gap for x, radius in circles)]
    starts = [*(x - radius - gap for x, radius in circles), plot.right]
    found = [end for end, start in zip(_running(ends), starts, strict=True) if start - end >= width]
    if not found:
        return None
    at_end = found[-1] == max(ends)
    return plot.right - width if at_end else found[-1]


def _running(ends: list[float]) -> list[float]:
    """The farthest of the ends so far: a wide circle may reach beyond the next one."""
    return list(accumulate(ends, max))


def _axis_name(axis: ScatterAxis) -> str:
    return f"{first_upper(axis.words)} →"


def _below(plot: Plot, unit: float) -> float:
    """The line of the name of the axis across, below its ticks."""
    return plot.bottom + 30 * unit + ((GUTTER_SIZE + GUTTER_GAP) * unit if plot.gutter_bottom else 0)


def key(ground: Ground, spec: ScatterSpec, plot: Plot, area: Area, aside: str) -> list[Piece]:
    """The name of the upward axis at the left, `aside` after it where there is room, circles of known size at the right."""
    unit, small = ground.sizes.unit, ground.sizes.small
    middle = area.top + KEY * unit / 2 - unit
    pieces: list[Piece] = []
    largest = largest_radius(plot, unit)
    x = plot.right
    for jobs, words in reversed((*spec.sizes, *_smallest(spec, largest, unit))):
        x -= ground.measure.width(words, small)
        pieces.append(ground.text(x, middle, words, small, colour=ground.theme.text2))
        radius = max(largest * (jobs / spec.most_jobs) ** 0.5, LEAST_RADIUS * unit)
        x -= radius + 6 * unit
        pieces.append(bubbles((x,), (middle,), (radius,), unit))
        x -= radius + 16 * unit
    name = f"↑ {first_upper(spec.up.words)}"
    longer = f"{name}. {aside}" if aside else name
    fits = area.left + ground.measure.width(longer, small) <= x
    return [*pieces, ground.text(area.left, middle, longer if fits else name, small, colour=ground.theme.text2)]


def _smallest(spec: ScatterSpec, largest: float, unit: float) -> tuple[tuple[float, str], ...]:
    """The smallest circle that is drawn and how many jobs it stands for, in two digits; none where each number has its own size."""
    jobs = spec.most_jobs * (LEAST_RADIUS * unit / largest) ** 2
    if jobs < _FEW or not spec.sizes:
        return ()
    digits = 1 - int(math.log10(jobs))
    return ((0.0, f"{number(round(jobs, digits))} jobs or fewer"),)


def bubbles(x: tuple[float, ...], y: tuple[float, ...], radius: tuple[float, ...], unit: float) -> Bubbles:
    """Circles of roles that are not compared."""
    return Bubbles(x=x, y=y, radius=radius, ink="ghost", outline="control_border", width=0.75 * unit)


def _rule(x1: float, y1: float, x2: float, y2: float, ink: str, unit: float) -> Line:
    return Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=ink, width=unit)
