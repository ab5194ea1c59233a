"""What stands around the circles of a scatter: ticks, grid, dashed lines, gutters, key; leaves circles and names to its neighbours."""

from msgspec import Struct

from careergui.charts.scatter_axes import ticks
from careergui.charts.scatter_spec import SIGNED, ScatterAxis, ScatterSpec
from careergui.charts.spec import Tick
from careergui.render.ground import Ground
from careergui.render.pieces import Box, Bubbles, Line, Piece, Text
from careergui.render.scatter_labels import Box as Square
from careergui.render.scatter_labels import box_of, veiled
from careergui.render.scatter_place import GUTTER, GUTTER_GAP, GUTTER_SIZE, Plot, Spots, largest_radius
from careergui.text import first_upper

KEY = 34
"""Height of the band above the plot: name of the upward axis, and the key of the circles."""


class Area(Struct, frozen=True):
    """The rectangle a scatter is laid out in."""

    left: float
    top: float
    right: float
    bottom: float


def ticks_of(axis: ScatterAxis, low: float, high: float) -> tuple[Tick, ...]:
    """The ticks of an axis between two ends on its even scale."""
    if (low, high) == axis.ends():
        return axis.ticks
    ends = (10**low, 10**high) if axis.log else (low, high)
    return ticks(*ends, axis.unit, log=axis.log, signed=axis.measure in SIGNED)


def grid(ground: Ground, spec: ScatterSpec, plot: Plot, marks: tuple[tuple[Tick, ...], tuple[Tick, ...]]) -> list[Piece]:
    """Lines and labels of both axes, the stronger line at zero, dashed lines at the figures of all occupations."""
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
    name = f"{first_upper(spec.across.words)} →"
    pieces.append(ground.text(plot.right, below + 17 * unit, name, small, colour=theme.text2, anchor=1))
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


def references(ground: Ground, spec: ScatterSpec, plot: Plot, taken: list[Square]) -> tuple[list[Piece], list[Text]]:
    """Dashed lines at the figures of all occupations, and their words where no compared role stands."""
    unit = ground.sizes.unit
    lines: list[Piece] = []
    words: list[Text] = []
    dash = (3 * unit, 3 * unit)
    if spec.across.reference is not None:
        x = plot.x(spec.across.scaled(spec.across.reference))
        if plot.left <= x <= plot.right:
            lines.append(Line(x1=x, y1=plot.top - 5 * unit, x2=x, y2=plot.bottom, ink="text3", width=1.1 * unit, dash=dash))
            y = plot.top + unit
            words.append(_first_free(ground, spec.across, ((x + 6 * unit, y, 0.0), (x - 6 * unit, y, 1.0)), plot, taken))
    if spec.up.reference is not None:
        y = plot.y(spec.up.scaled(spec.up.reference))
        if plot.top <= y <= plot.bottom:
            lines.append(Line(x1=plot.left, y1=y, x2=plot.right, y2=y, ink="text3", width=1.1 * unit, dash=dash))
            ends = ((plot.right - 16 * unit, 1.0), (plot.left + 16 * unit, 0.0))
            spots = tuple((x, y + lift * unit, anchor) for x, anchor in ends for lift in (-8, 9))
            words.append(_first_free(ground, spec.up, spots, plot, taken))
    return lines, words


def _first_free(ground: Ground, axis: ScatterAxis, spots: tuple[tuple[float, float, float], ...], plot: Plot, taken: list[Square]) -> Text:
    """The words of a dashed line in the first of some places that is in the plot and not taken; else in the first."""
    words = f"All occupations {axis.said(axis.reference)}"
    made = [veiled(ground.text(x, y, words, ground.sizes.small, colour=ground.theme.text2, anchor=anchor)) for x, y, anchor in spots]
    for text in made:
        box = box_of(text)
        if plot.left <= box.left and box.right <= plot.right and not any(box.meets(other) for other in taken):
            return text
    return made[0]


def gutters(ground: Ground, spec: ScatterSpec, plot: Plot) -> list[Piece]:
    """Strips for roles that lack one of the two values, with their words."""
    unit, small, colour = ground.sizes.unit, ground.sizes.small, ground.theme.text2
    pieces: list[Piece] = []
    if plot.gutter_left:
        left = plot.left - plot.gutter_left - GUTTER_GAP * unit
        pieces.append(Box(x=left, y=plot.top, width=plot.gutter_left, height=plot.bottom - plot.top, ink="sunken"))
        below = plot.bottom + 30 * unit + ((GUTTER_SIZE + GUTTER_GAP) * unit if plot.gutter_bottom else 0)
        pieces.append(ground.text(left, below, spec.across.gutter, small, colour=colour))
    if plot.gutter_bottom:
        top = plot.bottom + GUTTER_GAP * unit
        pieces.append(Box(x=plot.left, y=top, width=plot.right - plot.left, height=plot.gutter_bottom, ink="sunken"))
    return pieces


def gutter_words(ground: Ground, spec: ScatterSpec, plot: Plot, where: Spots) -> list[Piece]:
    """The words of the gutter below the plot, at the end where its points leave room."""
    if not plot.gutter_bottom:
        return []
    unit = ground.sizes.unit
    middle = plot.bottom + GUTTER_GAP * unit + plot.gutter_bottom / 2
    below = where.x[(where.kind == GUTTER) & (where.y > plot.bottom)]
    ends = ((plot.right - 6 * unit, 1.0), (plot.left + 6 * unit, 0.0))
    made = [ground.text(x, middle, spec.up.gutter, ground.sizes.small, colour=ground.theme.text2, anchor=anchor) for x, anchor in ends]
    free = (text for text in made if not ((below > text.x - 8 * unit) & (below < text.x + text.width + 8 * unit)).any())
    return [next(free, made[0])]


def key(ground: Ground, spec: ScatterSpec, plot: Plot, area: Area) -> list[Piece]:
    """The name of the upward axis at the left, circles of known size at the right."""
    unit, small = ground.sizes.unit, ground.sizes.small
    middle = area.top + KEY * unit / 2 - unit
    pieces: list[Piece] = [ground.text(area.left, middle, f"↑ {first_upper(spec.up.words)}", small, colour=ground.theme.text2)]
    largest = largest_radius(plot, unit)
    x = plot.right
    for jobs, words in reversed(spec.sizes):
        x -= ground.measure.width(words, small)
        pieces.append(ground.text(x, middle, words, small, colour=ground.theme.text2))
        radius = max(largest * (jobs / spec.most_jobs) ** 0.5, 2 * unit)
        x -= radius + 6 * unit
        pieces.append(bubbles((x,), (middle,), (radius,), unit))
        x -= radius + 16 * unit
    return pieces


def bubbles(x: tuple[float, ...], y: tuple[float, ...], radius: tuple[float, ...], unit: float) -> Bubbles:
    """Circles of roles that are not compared."""
    return Bubbles(x=x, y=y, radius=radius, ink="ghost", outline="control_border", width=0.75 * unit)


def _rule(x1: float, y1: float, x2: float, y2: float, ink: str, unit: float) -> Line:
    return Line(x1=x1, y1=y1, x2=x2, y2=y2, ink=ink, width=unit)
