"""Marks that are no row of a scale: printed figures in columns, and curves; the other marks stand in spec."""

from msgspec import Struct


class Cell(Struct, frozen=True, kw_only=True, tag=True):
    """A printed figure in a column of its own, tinted by one of seven steps; `margin` stands behind it in quiet type.

    Without a `step` it has no figure: `text` is the word that stands in its place, `hatched` where the figure is withheld.
    """

    row: int
    value: float
    text: str
    margin: str = ""
    step: int | None = None
    hatched: bool = False
    longest: tuple[str, str] = ("", "")
    """The longest figure and margin of the whole table, by which margins stand beside their figures in all cells or in none."""


class CurvePoint(Struct, frozen=True, kw_only=True):
    """One value of a curve: its place across and its height.

    A `bound` is only known to be at least this much; a `cautious` value is drawn open, and dashed what leads to it.
    """

    across: float
    value: float
    bound: bool = False
    cautious: bool = False
    label: str = ""
    """Its words, for a point between the first and the last, where there is room for all of them."""


class Curve(Struct, frozen=True, kw_only=True, tag=True):
    """A role's line over the stops of the axis; None among its points breaks it, and it ends before a bound.

    `start` and `end` are the words of its first and last value, `detail` what is said behind the last.
    """

    row: int
    slot: int
    points: tuple[CurvePoint | None, ...]
    start: str
    end: str
    detail: str = ""
