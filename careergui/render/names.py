"""The words of rows: names with their marks, ranks and details, headings, the right-hand column; leaves heights to rows."""

from collections.abc import Iterable

from careergui.render.ground import ON_ONE_LINE, Ground
from careergui.render.pieces import Glyph, Piece
from careergui.render.rows import AFTER_RANK, RowBand, mark_room
from careergui.render.worded import label_type

_LOWER = 2
"""A name above its row stands nearer to that than to the row before."""


def row_labels(ground: Ground, bands: list[RowBand], tops: Iterable[float], left: float, right: float) -> list[Piece]:
    """Marks, names, details, headings and the right-hand column."""
    pieces: list[Piece] = []
    unit = ground.sizes.unit
    for top, band in zip(tops, bands, strict=False):
        if band.heading:
            pieces.append(ground.text(left, top + band.heading - 10 * unit, band.row.heading, ground.sizes.minor, 600))
        pieces += _name(ground, band, top + band.heading, left, right)
    return pieces


def _name(ground: Ground, band: RowBand, top: float, left: float, right: float) -> list[Piece]:
    """The words of one row: in the middle beside it, or in the band above it, with paper around them where lines may run on behind."""
    sizes, unit, row = ground.sizes, ground.sizes.unit, band.row
    pixels, _ = label_type(ground)
    line = sizes.line(pixels)
    high = band.words.height(ground)
    middle = top + (band.name / 2 + _LOWER * unit if ground.stacked else band.height / 2)
    first, begin = middle - high / 2 + line / 2, left + mark_room(ground)
    pieces: list[Piece] = []
    if row.slot is not None:
        pieces.append(Glyph(x=left + 7 * unit, y=first, size=11.5 * unit, shape=f"mark {row.slot}", ink=row.slot, slot=row.slot))
    if row.rank:
        pieces.append(ground.text(begin - AFTER_RANK * unit, first, row.rank, sizes.small, colour=ground.theme.text3, anchor=1))
    pieces += _lines(ground, band, begin, middle - high / 2)
    if row.trailing:
        figure = any(character.isdigit() for character in row.trailing) and not row.faint
        weight, colour = (600, ground.theme.text1) if figure else (400, ground.theme.text2)
        level = first if ground.stacked else middle
        pieces.append(ground.text(right, level, row.trailing, sizes.label, weight, colour, 1, halo=ground.stacked))  # type: ignore[arg-type]  # one of the weights
    return pieces


def _lines(ground: Ground, band: RowBand, x: float, top: float) -> list[Piece]:
    """The name, and what is said small behind or under it."""
    theme, small, words = ground.theme, ground.sizes.small, band.words
    pixels, weight = label_type(ground)
    name = (words.lines, pixels, 600 if band.row.strong else weight, theme.text3 if band.row.faint else theme.text1)
    pieces: list[Piece] = []
    for lines, size, heavy, colour in (name, (words.under, small, 400, theme.text2)):
        for line in lines:
            height = ground.sizes.line(size)
            pieces.append(ground.text(x, top + height / 2, line, size, heavy, colour, halo=ground.stacked))
            top += height
    if words.behind:
        level = top - ground.sizes.line(pixels) / 2 + (pixels - small) * ON_ONE_LINE
        pieces += [ground.text(x + words.behind, level, line, small, colour=theme.text2, halo=ground.stacked) for line in words.details]
    return pieces


def trailing_title(ground: Ground, bands: list[RowBand], bottom: float, right: float) -> list[Piece]:
    """What the right-hand column holds, standing on a height."""
    title, small, unit = ground.spec.trailing_title, ground.sizes.small, ground.sizes.unit
    if not title or not bands:
        return []
    texts = [ground.measure.width(band.row.trailing, ground.sizes.label, 600) for band in bands]
    room = max(*texts, ground.measure.widest_word(title, small, 400), min(ground.measure.width(title, small), 110 * unit)) + 2 * unit
    lines = ground.measure.wrap(title, small, 400, room)
    base = bottom - 10 * unit
    step = ground.sizes.line(small)
    return [
        ground.text(right, base - (len(lines) - 1 - number) * step, line, small, colour=ground.theme.text2, anchor=1)
        for number, line in enumerate(lines)
    ]
