"""The rows of a chart: how high each is, and how wide their names; leaves their words to names and marks to place."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.spec import Bar, Mark, Reference, Row
from careergui.render import bars, place
from careergui.render.ground import Ground
from careergui.render.lanes import PLAIN, RowLanes
from careergui.render.pieces import Frame
from careergui.render.worded import Worded, label_type, narrowest, worded

_NOMINAL = ((1, 62), (4, 58), (6, 46), (99, 38))
_DENSE, _LEAST = 23, 22
_CLOSE = 22
_HEADING = 27
REFERENCE = 20
"""The height that the label of a reference line takes above the rows."""
_BELOW = 13
_MOST_GROWTH = 1.8
"""How much larger marks may become in rows with height to spare."""
_UNDER = 6
"""Room under the marks of a row whose name stands above it."""
_MARK_ROOM = 20
AFTER_RANK = 9
"""From a rank to the name behind it."""
_MOST_FOR_A_WORD = 1.3
"""How far a long word may widen the names beyond their cap before it is broken."""


class RowBand(Struct, frozen=True, kw_only=True):
    """One row: its height, the heading above it, the room for labels below its bar, and its wrapped words.

    `name` is the height of the name where it stands above the row, `grow` how much larger its marks are drawn.
    """

    row: Row
    height: float
    heading: float
    below: float
    name: float = 0
    grow: float = 1
    words: Worded

    @property
    def full(self) -> float:
        """Heading, name above and row together."""
        return self.heading + self.name + self.height


def mark_room(ground: Ground) -> float:
    """What stands before names: the role's mark, the rank."""
    marks = _MARK_ROOM * ground.sizes.unit if any(row.slot is not None for row in ground.spec.rows) else 0
    return marks + _rank_room(ground)


def _rank_room(ground: Ground) -> float:
    ranks = [ground.measure.width(row.rank, ground.sizes.small) for row in ground.spec.rows if row.rank]
    return max(ranks) + AFTER_RANK * ground.sizes.unit if ranks else 0


def rows_need(ground: Ground, cap: float) -> float:
    """The width of the column of names: as wide as the longest, but not beyond `cap` unless one word is."""
    pixels, weight = label_type(ground)
    if ground.sizes.tight:
        return narrowest(ground, cap, mark_room(ground))
    width = ground.measure.width
    longest = max(width(row.label, pixels, weight) for row in ground.spec.rows)
    detail = max(width(row.detail, ground.sizes.small) for row in ground.spec.rows)
    word = max(ground.measure.widest_word(row.label, pixels, weight) for row in ground.spec.rows)
    return min(max(longest, detail) + mark_room(ground), max(cap, min(word + mark_room(ground), cap * _MOST_FOR_A_WORD)))


def row_bands(ground: Ground, frame: Frame, names: float) -> list[RowBand]:
    """Every row at its natural height."""
    unit, room = ground.sizes.unit, names - mark_room(ground)
    rows = ground.spec.rows
    nominal = _DENSE if ground.spec.dense else next(height for count, height in _NOMINAL if len(rows) <= count)
    nominal = min(nominal, _CLOSE) if ground.sizes.close else nominal
    marks = _by_row(ground)
    bands = []
    for number, row in enumerate(rows):
        words = worded(ground, row, room)
        text = words.height(ground) + (min(4 * unit, ground.sizes.padding) if ground.spec.dense else ground.sizes.padding)
        below = _BELOW * unit if _has_narrow(ground, frame, marks.get(number, ())) else 0
        least = max((place.TABLE[type(mark)].least(ground, frame, mark) for mark in marks.get(number, ())), default=0)
        height = max((_LEAST + _UNDER) * unit, least + below) if ground.stacked else max(nominal * unit, text, least + below)
        name = text if ground.stacked and (row.label or row.detail) else 0
        bands.append(RowBand(row=row, height=height, name=name, heading=_HEADING * unit if row.heading else 0, below=below, words=words))
    return bands


def for_lanes(bands: list[RowBand], lanes: dict[int, RowLanes], unit: float) -> list[RowBand]:
    """Rows high enough for marks that are parted in them."""
    least = [lanes.get(number, PLAIN).height(unit) for number in range(len(bands))]
    return [replace(band, height=max(band.height, high)) if high > band.height else band for band, high in zip(bands, least, strict=True)]


def _by_row(ground: Ground) -> dict[int, list[Mark]]:
    rows: dict[int, list[Mark]] = {}
    for mark in ground.spec.marks:
        if not isinstance(mark, Reference):
            rows.setdefault(mark.row, []).append(mark)
    return rows


def _has_narrow(ground: Ground, frame: Frame, marks: Iterable[Mark]) -> bool:
    return any(isinstance(mark, Bar) and mark.inside and not bars.fits_inside(ground, mark, frame) for mark in marks)


def stretched(bands: list[RowBand], spare: float, most: float, *, grow: bool) -> list[RowBand]:
    """Rows grown evenly into spare height, up to `most` times their own; with `grow` their marks too."""
    total = sum(band.height for band in bands)
    if spare <= 0 or not total:
        return bands
    growth = min(most, 1 + spare / total)
    marks = min(_MOST_GROWTH, growth) if grow else 1
    return [replace(band, height=band.height * growth, grow=marks) for band in bands]


def has_reference(ground: Ground) -> bool:
    """Whether a line across all rows has its label above them."""
    return any(isinstance(mark, Reference) for mark in ground.spec.marks)
