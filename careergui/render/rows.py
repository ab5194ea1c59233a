"""The rows of a chart: how high each is and the names at their left; leaves marks to place."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.spec import Bar, Mark, Reference, Row
from careergui.render import bars, place
from careergui.render.fonts import Weight
from careergui.render.ground import Ground
from careergui.render.lanes import PLAIN, RowLanes
from careergui.render.pieces import Frame, Glyph, Piece

_NOMINAL = ((1, 62), (4, 58), (6, 46), (99, 38))
_DENSE = 23
_HEADING = 27
_BELOW = 13
_MARK_ROOM, _AFTER_RANK = 20, 9
_MOST_FOR_A_WORD = 1.3
"""How far a long word may widen the names beyond their cap before it is broken."""


class RowBand(Struct, frozen=True, kw_only=True):
    """One row: its height, the heading above it, the room for labels below its bar, and its wrapped name."""

    row: Row
    height: float
    heading: float
    below: float
    lines: tuple[str, ...]
    details: tuple[str, ...]

    @property
    def full(self) -> float:
        """Heading and row together."""
        return self.heading + self.height


def _label(ground: Ground) -> tuple[int, Weight]:
    return (ground.sizes.minor, 400) if ground.spec.dense else (ground.sizes.label, 600)


def _mark_room(ground: Ground) -> float:
    marks = _MARK_ROOM * ground.sizes.unit if any(row.slot is not None for row in ground.spec.rows) else 0
    return marks + _rank_room(ground)


def _rank_room(ground: Ground) -> float:
    ranks = [ground.measure.width(row.rank, ground.sizes.small) for row in ground.spec.rows if row.rank]
    return max(ranks) + _AFTER_RANK * ground.sizes.unit if ranks else 0


def rows_need(ground: Ground, cap: float) -> float:
    """The width of the column of names: as wide as the longest, but not beyond `cap` unless one word is."""
    pixels, weight = _label(ground)
    width = ground.measure.width
    longest = max(width(row.label, pixels, weight) for row in ground.spec.rows)
    detail = max(width(row.detail, ground.sizes.small) for row in ground.spec.rows)
    word = max(ground.measure.widest_word(row.label, pixels, weight) for row in ground.spec.rows)
    return min(max(longest, detail) + _mark_room(ground), max(cap, min(word + _mark_room(ground), cap * _MOST_FOR_A_WORD)))


def row_bands(ground: Ground, frame: Frame, names: float, lanes: dict[int, RowLanes]) -> list[RowBand]:
    """Every row at its natural height."""
    pixels, weight = _label(ground)
    unit, room = ground.sizes.unit, names - _mark_room(ground)
    rows = ground.spec.rows
    nominal = _DENSE if ground.spec.dense else next(height for count, height in _NOMINAL if len(rows) <= count)
    marks = _by_row(ground)
    bands = []
    for number, row in enumerate(rows):
        lines = tuple(ground.measure.wrap(row.label, pixels, weight, room)) if row.label else ()
        details = tuple(ground.measure.wrap(row.detail, ground.sizes.small, 400, room)) if row.detail else ()
        text = (
            len(lines) * ground.sizes.line(pixels)
            + len(details) * ground.sizes.line(ground.sizes.small)
            + (4 if ground.spec.dense else 10) * unit
        )
        below = _BELOW * unit if _has_narrow(ground, frame, marks.get(number, ())) else 0
        least = max((place.TABLE[type(mark)].least(ground, frame, mark) for mark in marks.get(number, ())), default=0)
        height = max(nominal * unit, text, least + below, lanes.get(number, PLAIN).height(unit))
        bands.append(
            RowBand(row=row, height=height, heading=_HEADING * unit if row.heading else 0, below=below, lines=lines, details=details)
        )
    return bands


def _by_row(ground: Ground) -> dict[int, list[Mark]]:
    rows: dict[int, list[Mark]] = {}
    for mark in ground.spec.marks:
        if not isinstance(mark, Reference):
            rows.setdefault(mark.row, []).append(mark)
    return rows


def _has_narrow(ground: Ground, frame: Frame, marks: Iterable[Mark]) -> bool:
    return any(isinstance(mark, Bar) and mark.inside and not bars.fits_inside(ground, mark, frame) for mark in marks)


def stretched(bands: list[RowBand], spare: float, most: float) -> list[RowBand]:
    """Rows grown evenly into spare height, up to `most` times their own."""
    total = sum(band.height for band in bands)
    if spare <= 0 or not total:
        return bands
    growth = min(most, 1 + spare / total)
    return [replace(band, height=band.height * growth) for band in bands]


def row_labels(ground: Ground, bands: list[RowBand], tops: Iterable[float], left: float, right: float) -> list[Piece]:
    """Marks, names, details, headings and the right-hand column."""
    pieces: list[Piece] = []
    pixels, weight = _label(ground)
    sizes, unit, theme = ground.sizes, ground.sizes.unit, ground.theme
    first = left + _mark_room(ground)
    for top, band in zip(tops, bands, strict=False):
        if band.heading:
            pieces.append(ground.text(left, top + band.heading - 10 * unit, band.row.heading, sizes.minor, 600))
        middle = top + band.heading + band.height / 2
        high = len(band.lines) * sizes.line(pixels) + len(band.details) * sizes.line(sizes.small)
        y = middle - high / 2
        if band.row.slot is not None:
            spot = y + sizes.line(pixels) / 2
            pieces.append(
                Glyph(x=left + 7 * unit, y=spot, size=11.5 * unit, shape=f"mark {band.row.slot}", ink=band.row.slot, slot=band.row.slot)
            )
        if band.row.rank:
            spot = y + sizes.line(pixels) / 2
            pieces.append(ground.text(first - _AFTER_RANK * unit, spot, band.row.rank, sizes.small, colour=theme.text3, anchor=1))
        for line in band.lines:
            colour = theme.text3 if band.row.faint else theme.text1
            pieces.append(ground.text(first, y + sizes.line(pixels) / 2, line, pixels, 600 if band.row.strong else weight, colour))
            y += sizes.line(pixels)
        for line in band.details:
            pieces.append(ground.text(first, y + sizes.line(sizes.small) / 2, line, sizes.small, colour=theme.text2))
            y += sizes.line(sizes.small)
        if band.row.trailing:
            figure = any(character.isdigit() for character in band.row.trailing) and not band.row.faint
            pieces.append(
                ground.text(
                    right, middle, band.row.trailing, sizes.label, 600 if figure else 400, theme.text1 if figure else theme.text2, 1
                )
            )
    return [*pieces, *_trailing_title(ground, bands, tops, right)]


def _trailing_title(ground: Ground, bands: list[RowBand], tops: Iterable[float], right: float) -> list[Piece]:
    title, small, unit = ground.spec.trailing_title, ground.sizes.small, ground.sizes.unit
    if not title or not bands:
        return []
    texts = [ground.measure.width(band.row.trailing, ground.sizes.label, 600) for band in bands]
    room = max(*texts, ground.measure.widest_word(title, small, 400), min(ground.measure.width(title, small), 110 * unit)) + 2 * unit
    lines = ground.measure.wrap(title, small, 400, room)
    base = next(iter(tops)) - 10 * unit
    step = ground.sizes.line(small)
    return [
        ground.text(right, base - (len(lines) - 1 - number) * step, line, small, colour=ground.theme.text2, anchor=1)
        for number, line in enumerate(lines)
    ]
