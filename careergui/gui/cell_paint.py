"""Measures and paints the cells of a grid, remembering what it has shaped; knows no models and no views."""

from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QStaticText, QTextOption, QTransform

from careergui.gui.appearance import Appearance
from careergui.gui.cell import Cell, Part
from careergui.render.marks import paint_mark

Piece: TypeAlias = tuple[QStaticText, float, float, str]
"""Shaped text, its place in the cell, and its tone."""

_SIZES = {"strong": (13, 600), "plain": (13, 400), "quiet": (12, 400), "faint": (12, 400), "absent": (12, 400)}
_COLOURS = ("surface", "selection", "hairline", "grid", "control_border", "text1", "caution_text")
_LINE = 18
_MARK = 20
_FLAG = 14
_BAR_AT_MOST = 240


class Laid(Struct, frozen=True):
    """A cell laid out for a width: its pieces, the place of its flag, its height and the width it took."""

    pieces: tuple[Piece, ...]
    flag: tuple[float, float] | None
    height: float
    width: float


def flag_path(x: float, y: float, size: float) -> QPainterPath:
    """The outline of a small flag whose upper left corner is at (x, y)."""
    path = QPainterPath(QPointF(x + 0.15 * size, y + size))
    path.lineTo(x + 0.15 * size, y + 0.08 * size)
    path.lineTo(x + 0.85 * size, y + 0.08 * size)
    path.lineTo(x + 0.66 * size, y + 0.32 * size)
    path.lineTo(x + 0.85 * size, y + 0.58 * size)
    path.lineTo(x + 0.15 * size, y + 0.58 * size)
    return path


def paint_flag(painter: QPainter, x: float, y: float, size: float, colour: QColor) -> None:
    """Paint the flag that marks a figure to be read with care."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.2, size / 8)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(flag_path(x, y, size))


_MOST_KEPT, _KEPT_BETWEEN = 4_000, 1_500
"""Cells whose text is kept laid out: at the most, and when another grid comes: a grid of eight roles has some 450, and
going to and fro between two areas shapes none of them again. A text takes some two thousand bytes."""


class CellPainter:
    """Fonts, colours and shaped text for one table; `refresh` after the appearance changed."""

    def __init__(self, appearance: Appearance) -> None:
        """Take sizes and colours from the appearance."""
        self._appearance = appearance
        self.refresh()

    def refresh(self) -> None:
        """Forget everything shaped and read fonts and colours again."""
        look, theme = self._appearance, self._appearance.theme
        self.factor = look.factor
        self._fonts: dict[str, QFont] = {tone: look.font(size, 600 if weight == 600 else 400) for tone, (size, weight) in _SIZES.items()}
        self._metrics = {tone: QFontMetricsF(font) for tone, font in self._fonts.items()}
        self._pens = {
            "strong": QColor(theme.text1),
            "plain": QColor(theme.text1),
            "quiet": QColor(theme.text2),
            "faint": QColor(theme.text3),
            "absent": QColor(theme.text3),
        }
        self.colours = {name: QColor(getattr(theme, name)) for name in _COLOURS}
        self._inks = [QColor(value) for value in theme.roles]
        self._laid: dict[tuple[object, ...], Laid] = {}
        self._shaped: dict[tuple[str, str, float], QStaticText] = {}

    def height(self, cell: Cell, width: float) -> float:
        """The height of the cell's text at a width, in pixels."""
        return self.lay_out(cell, width).height

    def lay_out(self, cell: Cell, width: float) -> Laid:
        """Place the parts of a cell: side by side while they fit, below each other where not."""
        key = (cell.parts, cell.flagged, cell.flag_after, cell.marked, width)
        laid = self._laid.get(key)
        if laid is None:
            if len(self._laid) >= _MOST_KEPT:
                self.forget()
            laid = self._laid[key] = self._flow(cell, max(20.0, width))
        return laid

    def forget(self) -> None:
        """Let go of all texts that were laid out; each is again when it is next asked for."""
        self._laid, self._shaped = {}, {}

    def begin(self) -> None:
        """Another grid is to be painted: what is kept of the earlier ones goes when it has become much."""
        if len(self._laid) >= _KEPT_BETWEEN:
            self.forget()

    def paint(self, painter: QPainter, area: QRect, cell: Cell, *, right: bool = False, top: float = 0) -> None:
        """Paint mark, text, flag and bar of a cell into an area, text starting `top` below its upper edge."""
        laid = self.lay_out(cell, area.width())
        left = area.left() + (area.width() - laid.width if right else 0)
        for shaped, x, y, tone in laid.pieces:
            painter.setFont(self._fonts[tone])
            painter.setPen(self._pens[tone])
            painter.drawStaticText(QPointF(left + x, area.top() + top + y), shaped)
        if laid.flag:
            paint_flag(painter, left + laid.flag[0], area.top() + top + laid.flag[1], 10 * self.factor, self.colours["caution_text"])
        if cell.marked and cell.slot is not None:
            centre = QPointF(area.left() + 6 * self.factor, area.top() + top + _LINE * self.factor / 2)
            paint_mark(painter, cell.slot, centre, 11 * self.factor, self._inks[cell.slot])
        if cell.bar is not None and cell.slot is not None:
            self._paint_bar(painter, area, cell.bar, cell.slot)

    def _paint_bar(self, painter: QPainter, area: QRect, share: float, slot: int) -> None:
        thick = max(3, round(3 * self.factor))
        full = QRectF(area.left(), area.bottom() - thick - 2, min(area.width(), _BAR_AT_MOST * self.factor), thick)
        painter.fillRect(full, self.colours["grid"])
        full.setWidth(full.width() * share)
        painter.fillRect(full, self._inks[slot])

    def least_width(self, cell: Cell) -> float:
        """The width at which no word of it that may wrap is cut."""
        start = _MARK * self.factor if cell.marked else 0.0
        words = ((part.tone, word) for part in cell.parts if part.wrap for word in part.text.split())
        return start + max((self._metrics[tone].horizontalAdvance(word) for tone, word in words), default=0.0)

    def _flow(self, cell: Cell, width: float) -> Laid:
        start = _MARK * self.factor if cell.marked else 0.0
        gap, line = 8 * self.factor, _LINE * self.factor
        x, y, widest = start, 0.0, 0.0
        pieces: list[Piece] = []
        flag = None
        for number, part in enumerate(cell.parts):
            flag_width = _FLAG * self.factor if cell.flagged and number == cell.flag_after else 0.0
            natural = self._metrics[part.tone].horizontalAdvance(part.text)
            wanted = natural + flag_width
            if part.near and x > start:
                x -= gap / 2
            if x > start and x + wanted > width:
                x, y = start, y + line
            shaped, tall = self._shape(part, natural, width - x - flag_width)
            pieces.append((shaped, x, y + self._sink(part.tone), part.tone))
            taken = min(wanted, width - x)
            widest = max(widest, x + taken)
            if flag_width:
                flag = (x + taken - flag_width + 4 * self.factor, y + (line - 10 * self.factor) / 2)
            x, y = (start, y + tall) if tall > line else (x + taken + gap, y)
        bottom = y if pieces and x == start and y > 0 else y + line
        return Laid(tuple(pieces), flag, bottom, widest)

    def _sink(self, tone: str) -> float:
        """How far below the top of its line a tone's text starts, so that all stand on one base line."""
        main = self._metrics["plain"]
        base = (_LINE * self.factor - main.height()) / 2 + main.ascent()
        return base - self._metrics[tone].ascent()

    def _shape(self, part: Part, natural: float, width: float) -> tuple[QStaticText, float]:
        """Text to draw and the height it takes: elided to one line, or wrapped where it may; `natural` is how wide it would be."""
        metrics, line = self._metrics[part.tone], _LINE * self.factor
        fits = natural <= width
        text = part.text if fits or part.wrap else metrics.elidedText(part.text, Qt.TextElideMode.ElideRight, width)
        limit = -1.0 if fits or not part.wrap else max(20.0, width)
        shaped = self._shaped.get((text, part.tone, limit))
        if shaped is None:
            shaped = self._shaped[text, part.tone, limit] = static_text(text, self._fonts[part.tone], limit)
        rows = 1 if limit < 0 else max(1, round(shaped.size().height() / metrics.lineSpacing()))
        return shaped, line if rows == 1 else shaped.size().height() + 2 * self.factor


def static_text(text: str, font: QFont, limit: float) -> QStaticText:
    """Plain text to draw many times; wrapped at `limit` pixels where that is above 0.

    Wrapped text is shaped here, as its height is asked for; what stays on one line only when it is first drawn: most rows of a page
    are out of sight.
    """
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    if limit > 0:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        made.setTextOption(option)
        made.setTextWidth(limit)
        made.prepare(QTransform(), font)
    return made
