"""What lies on what in a laid-out chart, and may not: words on words or marks, marks out of their row or the picture.

Intended, and no fault: a label inside its own bar or cell; words with a halo over grid lines, over the line of a reference, and over the
line that joins the marks of their row (all of these run on behind them); whatever two marks do to each other.
"""

from collections.abc import Callable, Iterator
from itertools import combinations

from careergui.charts.further_marks import Cell
from careergui.charts.spec import Bar, ChartSpec, Link, Reference
from careergui.render.pieces import Arrow, BarShape, Box, Glyph, Layout, Line, Piece, Text

Area = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_SLACK = 0.5


def _text(piece: Text) -> Area:
    """The letters, from the height of capitals to where the tails of most end."""
    return piece.x, piece.y - 0.75 * piece.pixels, piece.x + piece.width, piece.y + 0.21 * piece.pixels


def _cleared(piece: Text) -> Area:
    """The paper that a halo lays around the letters."""
    margin = piece.pixels * 0.16
    return piece.x - margin, piece.y - 0.86 * piece.pixels, piece.x + piece.width + margin, piece.y + 0.26 * piece.pixels


def _line(piece: Line) -> Area:
    across, down = (piece.width / 2, 0.0) if piece.x1 == piece.x2 else (0.0, piece.width / 2)
    left, right = sorted((piece.x1, piece.x2))
    top, bottom = sorted((piece.y1, piece.y2))
    return left - across, top - down, right + across, bottom + down


def _box(piece: Box) -> Area:
    half = piece.outline / 2
    return piece.x - half, piece.y - half, piece.x + piece.width + half, piece.y + piece.height + half


def _glyph(piece: Glyph) -> Area:
    half = piece.size * 0.58
    return piece.x - half, piece.y - half, piece.x + half, piece.y + half


def _arrow(piece: Arrow) -> Area:
    return piece.x - piece.size, piece.y - piece.size, piece.x + piece.width / 2, piece.y + piece.size


_AREAS: dict[type, Callable[..., Area]] = {Text: _text, Line: _line, Box: _box, Glyph: _glyph, Arrow: _arrow}


def area(piece: Piece) -> Area:
    """What a piece covers."""
    return _AREAS[type(piece)](piece)


def _bar(shape: BarShape, layout: Layout) -> Area:
    left, right = sorted((layout.frame.x(shape.start), layout.frame.x(shape.end)))
    top = layout.frame.top + shape.top
    return left, top, right, top + shape.height


def meet(one: Area, two: Area) -> bool:
    """Whether two areas lie on each other by more than a hair."""
    across = one[0] + _SLACK < two[2] and two[0] + _SLACK < one[2]
    return across and one[1] + _SLACK < two[3] and two[1] + _SLACK < one[3]


def faults(spec: ChartSpec, layout: Layout) -> list[str]:
    """Everything that lies where it may not, in words."""
    return [*_words_on_words(layout), *_words_on_marks(spec, layout), *_out_of_picture(layout), *_out_of_row(spec, layout)]


def _texts(layout: Layout) -> list[Text]:
    return [piece for piece in (*layout.under, *layout.over) if isinstance(piece, Text)]


def _words_on_words(layout: Layout) -> Iterator[str]:
    pairs = combinations(((text.text, _text(text)) for text in _texts(layout)), 2)
    return (f"“{one}” on “{two}”" for (one, first), (two, second) in pairs if meet(first, second))


def _marked(layout: Layout) -> dict[int, int]:
    """Number of a piece in `over` → number of the mark it belongs to."""
    return {number: group.mark for group in layout.groups for number in range(group.first, group.end)}


def _words_on_marks(spec: ChartSpec, layout: Layout) -> Iterator[str]:
    of = _marked(layout)
    drawn = [(of.get(number), piece, area(piece)) for number, piece in enumerate(layout.over) if not isinstance(piece, Text)]
    drawn += [(shape.mark, shape, _bar(shape, layout)) for shape in layout.bars]  # type: ignore[misc]  # a bar is no piece
    for number, text in enumerate(layout.over):
        if isinstance(text, Text):
            here = _cleared(text) if text.halo else _text(text)
            for mark, piece, there in drawn:
                if meet(here, there) and not _is_meant(spec, text, of.get(number), mark):
                    yield f"“{text.text}” on {type(piece).__name__} of {spec.marks[mark] if mark is not None else 'a name or the key'}"


def _is_meant(spec: ChartSpec, text: Text, own: int | None, other: int | None) -> bool:
    mark = spec.marks[other] if other is not None else None
    if own == other and (isinstance(mark, Cell) or (isinstance(mark, Bar) and mark.inside)):
        return True
    return text.halo and isinstance(mark, Reference | Link)


def _out_of_picture(layout: Layout) -> Iterator[str]:
    for piece in (*layout.under, *layout.over):
        left, top, right, bottom = area(piece)
        if left < -_SLACK or top < -_SLACK or right > layout.width + _SLACK or bottom > layout.height + _SLACK:
            yield f"{piece} is out of the picture"


def _out_of_row(spec: ChartSpec, layout: Layout) -> Iterator[str]:
    for group in layout.groups:
        mark = spec.marks[group.mark]
        if not isinstance(mark, Reference):
            top, bottom = layout.rows[mark.row]
            for piece in layout.over[group.first : group.end]:
                _, first, _, last = area(piece)
                if first < top - _SLACK or last > bottom + _SLACK:
                    yield f"{piece} of {type(mark).__name__} leaves row {mark.row}: {top:.1f} to {bottom:.1f}"
