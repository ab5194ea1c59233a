"""Paints one row of the role list: title, pay on the shared scale, figures, mark or plus; leaves what stands in it to gui.role_rows."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from careergui.gui.appearance import Appearance
from careergui.gui.list_figures import Figure, caption_of, width_of
from careergui.gui.list_look import ListLook
from careergui.gui.role_rows import Heading, Pay, Scale
from careergui.gui.row_style import RowStyle
from careergui.render.marks import diamond_path, paint_mark

MARGIN, HEIGHT, BUTTON, GAP = 16, 46, 22, 10
"""Pixels at 100 %."""
_TITLE, _BELOW = 15, 32.5
"""Middle of the title and of what stands below it."""
_BETWEEN, _NARROWEST = 8, 40
"""Between columns of figures, and below which width pay is not drawn."""


class RowLook(Struct, frozen=True, kw_only=True):
    """Everything a row shows besides its figures."""

    title: str
    columns: ListLook
    reason: str = ""
    slot: int | None = None
    selected: bool = False
    hovered: bool = False
    focused: bool = False
    full: bool = False
    """The comparison holds no more roles."""


class Columns(Struct, frozen=True):
    """Where things stand across a row: pay as drawn (None: nowhere), and left and right of each figure, from the left."""

    drawn: tuple[float, float] | None
    figures: tuple[tuple[float, float], ...]


def button_rect(row: QRect, appearance: Appearance) -> QRect:
    """Where the plus or the mark of a row stands."""
    size = appearance.pixels(BUTTON)
    right = row.right() - appearance.pixels(13)
    return QRect(right - size + 1, row.center().y() - size // 2, size, size)


def columns(width: int, look: ListLook, style: RowStyle) -> Columns:
    """The columns of rows of a width; the head of the list has the same."""
    left, right = style.pixels(MARGIN), width - style.pixels(13 + BUTTON + GAP)
    figures: list[tuple[float, float]] = []
    for measure in reversed(look.measures):
        wide = style.pixels(width_of(measure))
        figures.insert(0, (right - wide, right))
        right -= wide + style.pixels(_BETWEEN)
    return Columns((left, right) if look.drawn and right - left >= style.pixels(_NARROWEST) else None, tuple(figures))


def paint_heading(painter: QPainter, rect: QRect, heading: Heading, style: RowStyle) -> None:
    """The name of a group, and what its figures are where there is room."""
    left, right, middle = rect.left() + style.pixels(MARGIN), rect.right() - style.pixels(MARGIN), rect.bottom() - style.pixels(12)
    painter.setPen(style.text2)
    style.draw(painter, "heading", heading.title, left, middle, right - left)
    used = style.width("heading", heading.title) + style.pixels(10)
    style.draw_right(painter, "detail", heading.detail, right, middle, right - left - used)


def paint_row(painter: QPainter, rect: QRect, look: RowLook, pay: Pay, figures: Sequence[Figure], style: RowStyle) -> None:
    """One role: title above; what matched or pay as drawn, and figures below; mark or plus at the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    _ground(painter, rect.width(), rect.height(), look, style)
    size, left = style.pixels(BUTTON), style.pixels(MARGIN)
    button = rect.width() - style.pixels(13) - size
    painter.setPen(style.text1)
    style.draw(painter, "title", look.title, left, style.pixels(_TITLE), button - style.pixels(GAP) - left)
    across = columns(rect.width(), look.columns, style)
    free = _figures(painter, figures, across, style) if figures else float(button - style.pixels(GAP))
    if look.reason:
        painter.setPen(style.text2)
        style.draw(painter, "reason", look.reason, left, style.pixels(_BELOW), free - left)
    elif across.drawn is not None and pay.middle is not None and _reach(pay, *across.drawn, style) <= free:
        start, end = across.drawn
        paint_pay(painter, QRectF(start, style.pixels(_BELOW) - 7, end - start, 14), pay, look, style)
    _button(painter, QRectF(button, (rect.height() - size) / 2, size, size), look, style)


def _reach(pay: Pay, start: float, end: float, style: RowStyle) -> float:
    """How far to the right pay is drawn: words that reach over its place must not cover it, and it is not drawn then."""
    mark = 5 * style.factor if pay.average else style.factor
    return start + min(max(pay.high or 0, pay.middle or 0), 1) * (end - start) + (mark if (pay.middle or 0) >= (pay.high or 0) else 0)


def paint_pay(painter: QPainter, rect: QRectF, pay: Pay, look: RowLook, style: RowStyle) -> None:
    """A line from 10th to 90th percentile with box and median, or a dashed range with an average."""
    ink = style.ghost if look.slot is None else style.inks[look.slot]
    middle, factor, start, width = rect.center().y(), style.factor, rect.left(), rect.width()
    if pay.low is not None and pay.high is not None:
        pen = QPen(ink, (2 if pay.defined else 1.5) * factor)
        if not pay.defined:
            pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.drawLine(QLineF(start + min(pay.low, 1) * width, middle, start + min(pay.high, 1) * width, middle))
    if pay.quartiles and pay.quartiles[0] < 1:
        first, third = (start + min(place, 1) * width for place in pay.quartiles)
        painter.fillRect(QRectF(first, middle - 3 * factor, third - first, 6 * factor), ink)
    if max(pay.high or 0, pay.middle or 0) > 1:
        _beyond(painter, QPointF(rect.right(), middle), ink, factor)
    if pay.middle is None or pay.middle > 1:
        return
    if pay.average:
        painter.setPen(QPen(style.text3 if look.slot is None else ink, 1.5 * factor))
        painter.setBrush(style.selection if look.selected else style.surface)
        painter.drawPath(diamond_path(QPointF(start + pay.middle * width, middle), 7 * factor))
    else:
        painter.fillRect(QRectF(start + pay.middle * width - factor, middle - 5 * factor, 2 * factor, 10 * factor), style.text1)


def paint_scale(painter: QPainter, rect: QRectF, scale: Scale, style: RowStyle) -> None:
    """The labels of the shared scale, above the list; as many as fit."""
    painter.setPen(style.text2)
    free = rect.left() - 1
    for place, words in scale.ticks:
        width = style.width("tick", words)
        left = min(max(rect.left(), rect.left() + place * rect.width() - width / 2), rect.right() - width)
        if left >= free:
            style.draw(painter, "tick", words, left, rect.center().y(), width + 1)
            free = left + width + style.pixels(8)


def paint_captions(painter: QPainter, width: int, height: int, look: ListLook, style: RowStyle) -> None:
    """What the figures of the list are, over their columns."""
    painter.setPen(style.text2)
    for measure, (left, right) in zip(look.measures, columns(width, look, style).figures, strict=True):
        style.draw_right(painter, "caption", caption_of(measure), right, height / 2, right - left + style.pixels(_BETWEEN - 2))


def _ground(painter: QPainter, width: int, height: int, look: RowLook, style: RowStyle) -> None:
    if look.selected:
        painter.fillRect(0, 0, width, height, style.selection)
        painter.fillRect(0, 0, style.pixels(3), height, style.text1)
    elif look.hovered:
        painter.fillRect(0, 0, width, height, style.sunken)
    if look.focused:
        painter.setPen(QPen(style.text1, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(2, 2, width - 4, height - 4), 4, 4)


def _figures(painter: QPainter, figures: Sequence[Figure], across: Columns, style: RowStyle) -> float:
    """The figures in their columns; the first may reach over what is free at its left. Returns the right end of what is free."""
    gap, middle = style.pixels(_BETWEEN), style.pixels(_BELOW)
    start = 0.0
    for number, (figure, (left, right)) in enumerate(zip(figures, across.figures, strict=True)):
        quiet = bool(figure.missing) or figure.aside or number > 0
        painter.setPen(style.text2 if quiet else style.text1)
        room = right - left if number else right
        kind = "detail" if figure.missing and number else "second" if quiet else "figure"
        begins = style.draw_right(painter, kind, figure.text, right, middle, room)
        start = start or begins
    return start - gap


def _button(painter: QPainter, rect: QRectF, look: RowLook, style: RowStyle) -> None:
    if look.slot is not None:
        outline = style.text1 if look.selected else None
        paint_mark(painter, look.slot, rect.center(), style.pixels(11), style.inks[look.slot], outline)
        return
    density = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), style.plus(round(rect.width()), density, strong=look.hovered and not look.full, full=look.full))


def _beyond(painter: QPainter, end: QPointF, ink: QColor, factor: float) -> None:
    """An open arrow: the amount lies beyond the end of the scale."""
    painter.setPen(QPen(ink, 1.5 * factor))
    for side in (-1, 1):
        painter.drawLine(end, end + QPointF(-3.5 * factor, side * 3.5 * factor))
