"""The name of a row and what is said small of it, wrapped to a width: under each other, or run in; places nothing."""

from msgspec import Struct

from careergui.charts.spec import Row
from careergui.render.fonts import Weight
from careergui.render.ground import Ground

_BEHIND = 8
"""From the end of a name to what runs in behind it."""
_NARROWER = (0.6, 0.7, 0.8, 0.9, 1.0)
"""Parts of the most that names may take, tried for the narrowest at which they need no more lines."""


class Worded(Struct, frozen=True):
    """The lines of a name and of its details; `behind` pixels from its start the details stand behind its last line, 0 for under it."""

    lines: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    behind: float = 0

    @property
    def under(self) -> tuple[str, ...]:
        """The details that have lines of their own."""
        return () if self.behind else self.details

    def height(self, ground: Ground) -> float:
        """How high all of it is."""
        pixels, _ = label_type(ground)
        return len(self.lines) * ground.sizes.line(pixels) + len(self.under) * ground.sizes.line(ground.sizes.small)


def label_type(ground: Ground) -> tuple[int, Weight]:
    """Size and weight of a row's name."""
    return (ground.sizes.minor, 400) if ground.spec.dense else (ground.sizes.label, 600)


def worded(ground: Ground, row: Row, room: float) -> Worded:
    """The words of a row in a width; where all is set tight, details that fit run in behind the name."""
    pixels, weight = label_type(ground)
    small, width = ground.sizes.small, ground.measure.width
    lines = tuple(ground.measure.wrap(row.label, pixels, weight, room)) if row.label else ()
    details = tuple(ground.measure.wrap(row.detail, small, 400, room)) if row.detail else ()
    if ground.sizes.tight and lines and len(details) == 1:
        behind = width(lines[-1], pixels, weight) + _BEHIND * ground.sizes.unit
        if behind + width(details[0], small) <= room:
            return Worded(lines, details, behind)
    return Worded(lines, details)


def narrowest(ground: Ground, most: float, before: float) -> float:
    """The narrowest column of names that needs no more lines than the widest allowed; `before` is what stands before each name."""

    def lines(width: float) -> float:
        return sum(worded(ground, row, width - before).height(ground) for row in ground.spec.rows)

    least = lines(most)
    found = next(most * part for part in _NARROWER if lines(most * part) <= least)
    return min(found, before + max(_alone(ground, row) for row in ground.spec.rows))


def _alone(ground: Ground, row: Row) -> float:
    """The width of the words of a row on one line."""
    name, detail = ground.measure.width(row.label, *label_type(ground)), ground.measure.width(row.detail, ground.sizes.small)
    return name + (_BEHIND * ground.sizes.unit if row.label and row.detail else 0) + detail
