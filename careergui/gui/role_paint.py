"""Paints one row of the role list: title, pay on the shared scale, mark or plus; leaves what stands in it to gui.role_rows."""

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from careergui.gui.appearance import Appearance
from careergui.gui.role_rows import Heading, Pay, Scale
from careergui.render.marks import diamond_path, paint_mark
from careergui.render.theme import colour

MARGIN, HEIGHT, BUTTON, GAP = 16, 46, 22, 10
"""Pixels at 100 %."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowLook(Struct, frozen=True, kw_only=True):
    """Everything a row shows besides its pay."""

    title: str
    reason: str = ""
    slot: int | None = None
    selected: bool = False
    hovered: bool = False
    focused: bool = False
    full: bool = False
    """The comparison holds no more roles."""


def button_rect(row: QRect, appearance: Appearance) -> QRect:
    """Where the plus or the mark of a row stands."""
    size = appearance.pixels(BUTTON)
    right = row.right() - appearance.pixels(13)
    return QRect(right - size + 1, row.center().y() - size // 2, size, size)


def glyph_rect(row: QRect, appearance: Appearance) -> QRectF:
    """Where the pay glyph stands; the scale above the list uses the same left and right."""
    left = row.left() + appearance.pixels(MARGIN)
    right = row.right() - appearance.pixels(MARGIN + BUTTON + GAP + 74)
    return QRectF(left, row.top() + appearance.pixels(26), max(right - left, 24), appearance.pixels(14))


def paint_heading(painter: QPainter, rect: QRect, heading: Heading, appearance: Appearance) -> None:
    """The name of a group, and what its figures are where there is room."""
    inner = rect.adjusted(appearance.pixels(MARGIN), 0, -appearance.pixels(MARGIN), -appearance.pixels(5))
    painter.setFont(appearance.font(11, 600, tabular=False))
    painter.setPen(colour(appearance.theme.text2))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, heading.title)
    used = painter.fontMetrics().horizontalAdvance(heading.title) + appearance.pixels(10)
    painter.setFont(appearance.font(11, tabular=False))
    detail = painter.fontMetrics().elidedText(heading.detail, Qt.TextElideMode.ElideRight, inner.width() - used)
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, detail)


def paint_row(painter: QPainter, rect: QRect, look: RowLook, pay: Pay, appearance: Appearance) -> None:
    """One role: title above, pay below, mark or plus at the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _ground(painter, rect, look, appearance)
    theme, button = appearance.theme, button_rect(rect, appearance)
    left, right = rect.left() + appearance.pixels(MARGIN), button.left() - appearance.pixels(GAP)
    painter.setFont(appearance.font(13, tabular=False))
    painter.setPen(colour(theme.text1))
    line = QRect(left, rect.top() + appearance.pixels(6), right - left, appearance.pixels(18))
    painter.drawText(line, _LEFT, _elided(painter, look.title, line.width()))
    below = QRect(left, rect.top() + appearance.pixels(23), right - left, appearance.pixels(18))
    _pay_words(painter, below, pay, appearance)
    if look.reason:
        _reason(painter, below, look.reason, pay, appearance)
    elif pay.middle is not None:
        paint_pay(painter, glyph_rect(rect, appearance), pay, look, appearance)
    if look.slot is None:
        _plus(painter, button, look, appearance)
    else:
        outline = colour(theme.text1) if look.selected else None
        paint_mark(painter, look.slot, QRectF(button).center(), appearance.pixels(11), colour(theme.roles[look.slot]), outline)


def paint_pay(painter: QPainter, rect: QRectF, pay: Pay, look: RowLook, appearance: Appearance) -> None:
    """The glyph: a line from 10th to 90th percentile with box and median, or a dashed range with an average."""
    theme = appearance.theme
    ink = colour(theme.ghost if look.slot is None else theme.roles[look.slot])
    middle, factor = rect.center().y(), appearance.factor

    def x(place: float) -> float:
        return rect.left() + place * rect.width()

    if pay.low is not None and pay.high is not None:
        pen = QPen(ink, (2 if pay.defined else 1.5) * factor)
        if not pay.defined:
            pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.drawLine(QLineF(x(pay.low), middle, x(pay.high), middle))
    if pay.quartiles:
        box = QRectF(QPointF(x(pay.quartiles[0]), middle - 3 * factor), QPointF(x(pay.quartiles[1]), middle + 3 * factor))
        painter.fillRect(box, ink)
    if pay.middle is None:
        return
    if pay.average:
        painter.setPen(QPen(colour(theme.text3) if look.slot is None else ink, 1.5 * factor))
        painter.setBrush(colour(theme.selection if look.selected else theme.surface))
        painter.drawPath(diamond_path(QPointF(x(pay.middle), middle), 7 * factor))
    else:
        painter.fillRect(QRectF(x(pay.middle) - factor, middle - 5 * factor, 2 * factor, 10 * factor), colour(theme.text1))


def paint_scale(painter: QPainter, rect: QRectF, scale: Scale, appearance: Appearance) -> None:
    """The labels of the shared scale, above the list; as many as fit."""
    painter.setFont(appearance.font(10))
    painter.setPen(colour(appearance.theme.text2))
    metrics, free = painter.fontMetrics(), rect.left() - 1
    for place, words in scale.ticks:
        width = metrics.horizontalAdvance(words)
        left = max(rect.left(), rect.left() + place * rect.width() - width / 2)
        if left >= free:
            painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), _LEFT, words)
            free = left + width + appearance.pixels(8)


def _ground(painter: QPainter, rect: QRect, look: RowLook, appearance: Appearance) -> None:
    theme = appearance.theme
    if look.selected:
        painter.fillRect(rect, colour(theme.selection))
        painter.fillRect(QRect(rect.left(), rect.top(), appearance.pixels(3), rect.height()), colour(theme.text1))
    elif look.hovered:
        painter.fillRect(rect, colour(theme.sunken))
    if look.focused:
        painter.setPen(QPen(colour(theme.text1), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)


def _pay_words(painter: QPainter, rect: QRect, pay: Pay, appearance: Appearance) -> None:
    painter.setFont(appearance.font(13 if pay.middle is not None else 12))
    painter.setPen(colour(appearance.theme.text1 if pay.middle is not None else appearance.theme.text2))
    painter.drawText(rect, _RIGHT, pay.text)


def _reason(painter: QPainter, rect: QRect, reason: str, pay: Pay, appearance: Appearance) -> None:
    room = rect.width() - painter.fontMetrics().horizontalAdvance(pay.text) - appearance.pixels(10)
    painter.setFont(appearance.font(11, tabular=False))
    painter.setPen(colour(appearance.theme.text2))
    painter.drawText(rect, _LEFT, _elided(painter, reason, room))


def _plus(painter: QPainter, rect: QRect, look: RowLook, appearance: Appearance) -> None:
    theme, centre, arm = appearance.theme, QRectF(rect).center(), 4 * appearance.factor
    strong = look.hovered and not look.full
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme.text1 if strong else theme.hairline if look.full else theme.soft_border), 1))
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    pen = QPen(colour(theme.text1 if strong else theme.ghost if look.full else theme.text3), 1.5 * appearance.factor)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(centre.x() - arm, centre.y(), centre.x() + arm, centre.y()))
    painter.drawLine(QLineF(centre.x(), centre.y() - arm, centre.x(), centre.y() + arm))


def _elided(painter: QPainter, text: str, width: int) -> str:
    metrics: QFontMetrics = painter.fontMetrics()
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
