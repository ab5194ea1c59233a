"""Where laid-out text stands, and what a chart must show: for asking whether anything is cut, lost or covered."""

from collections import Counter
from itertools import combinations

from careergui.charts.further_marks import Cell, Curve
from careergui.charts.spec import Absent, Bar, ChartSpec, Entry, Point, Reference, Span, Strip
from careergui.render.fewer import as_drawn
from careergui.render.pieces import Glyph, Layout, Text

Box = tuple[float, float, float, float]
_SLACK = 0.5
_ROUNDING = 1e-6


def texts(layout: Layout) -> list[Text]:
    """Every text of a layout, in the order it was laid out."""
    return [piece for piece in (*layout.under, *layout.over) if isinstance(piece, Text)]


def box(text: Text) -> Box:
    """Left, top, right, bottom of the letters."""
    return text.x, text.y - 0.75 * text.pixels, text.x + text.width, text.y + 0.21 * text.pixels


def _around(glyph: Glyph) -> Box:
    half = glyph.size * 0.62
    return glyph.x - half, glyph.y - half, glyph.x + half, glyph.y + half


def _meet(one: Box, two: Box) -> bool:
    across = one[0] + _SLACK < two[2] and two[0] + _SLACK < one[2]
    return across and one[1] + _SLACK < two[3] and two[1] + _SLACK < one[3]


def outside(layout: Layout) -> list[str]:
    """Texts that do not lie wholly in the picture."""
    found = [(text.text, box(text)) for text in texts(layout)]
    least, width, height = -_ROUNDING, layout.width + _ROUNDING, layout.height + _ROUNDING
    return [text for text, (left, top, right, bottom) in found if left < least or top < least or right > width or bottom > height]


def collisions(layout: Layout) -> list[tuple[str, str]]:
    """Pairs of texts that touch, and texts that touch a role’s mark, a diamond or a dot."""
    words = [(text.text, box(text)) for text in texts(layout)]
    glyphs = [(glyph.shape, _around(glyph)) for glyph in layout.over if isinstance(glyph, Glyph)]
    pairs = [*combinations(words, 2), *((word, glyph) for word in words for glyph in glyphs)]
    return [(one[0], two[0]) for one, two in pairs if _meet(one[1], two[1])]


def lost(spec: ChartSpec, layout: Layout, *, picture: bool = True) -> list[str]:
    """What the chart as it is drawn says that no text shows, wherever it may be wrapped, and however often it must stand there."""
    spec = as_drawn(spec, layout)
    shown = "".join(text.text for text in texts(layout)).replace(" ", "")
    wanted = Counter(text.replace(" ", "") for text in (*_words(spec), *(_frame(spec) if picture else ())) if text)
    return [text for text, count in wanted.items() if shown.count(text) < count]


def _frame(spec: ChartSpec) -> tuple[str, ...]:
    return (spec.title, spec.subtitle, *spec.notes, spec.source)


def _words(spec: ChartSpec) -> list[str]:
    words = [text for row in spec.rows for text in (row.label, row.detail, row.trailing, row.heading)]
    words += [key.label for key in spec.keys] + [column.label for column in spec.axis.columns] + [spec.trailing_title]
    for mark in spec.marks:
        if isinstance(mark, Strip):
            words += mark.labels
        elif isinstance(mark, Span):
            words += (mark.low_label, mark.high_label)
        elif isinstance(mark, Bar | Point | Reference):
            words.append(mark.label)
        elif isinstance(mark, Absent | Entry):
            words.append(mark.text)
        elif isinstance(mark, Cell):
            words += (mark.text, mark.margin)
        elif isinstance(mark, Curve):
            words += (mark.start, mark.end, mark.detail)
    return words
