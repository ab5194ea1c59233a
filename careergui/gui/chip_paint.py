"""How a chip is measured and painted; knows no session."""

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from careergui.gui.appearance import Appearance
from careergui.render.marks import paint_mark
from careergui.render.theme import colour

HEIGHT, CLOSE = 32, 24
_PAD, _MARK, _GAP, _END = 12, 11, 9, 4
_TAG = "baseline"
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChipLook(Struct, frozen=True, kw_only=True):
    """What a chip shows.

    `tagged` spells "baseline" out, `baseline` alone shows it by a darker border;
    `held` is the ground of what is chosen: the role stands out on every chart.
    """

    name: str
    slot: int | None
    baseline: bool = False
    tagged: bool = False
    focused: bool = False
    hovered: bool = False
    held: bool = False


def fixed_width(appearance: Appearance, *, tagged: bool) -> int:
    """Pixels of a chip beside its name."""
    tag = QFontMetrics(appearance.font(11, tabular=False)).horizontalAdvance(_TAG) + appearance.pixels(2 * _GAP) if tagged else 0
    return appearance.pixels(_PAD + _MARK + _GAP + CLOSE + _END) + tag


def elided(name: str, room: int, mode: Qt.TextElideMode, appearance: Appearance) -> str:
    """A name as it fits."""
    return QFontMetrics(appearance.font(13, tabular=False)).elidedText(name, mode, max(room, 0))


def name_width(name: str, appearance: Appearance) -> int:
    """Pixels a whole name takes."""
    return QFontMetrics(appearance.font(13, tabular=False)).horizontalAdvance(name) + 1


def paint_chip(painter: QPainter, size: QSize, look: ChipLook, appearance: Appearance) -> None:
    """A chip of that size: border, mark, name, tag."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _border(painter, size, look, appearance)
    pixels, theme, middle = appearance.pixels, appearance.theme, size.height() / 2
    left = pixels(_PAD)
    if look.slot is not None:
        paint_mark(painter, look.slot, QPointF(left + pixels(_MARK) / 2, middle), pixels(_MARK), colour(theme.roles[look.slot]))
    left += pixels(_MARK + _GAP)
    painter.setFont(appearance.font(13, tabular=False))
    painter.setPen(colour(theme.text1))
    room = size.width() - left
    painter.drawText(QRectF(left, 0, room, size.height()), _MIDDLE_LEFT, look.name)
    if look.tagged:
        left += painter.fontMetrics().horizontalAdvance(look.name) + pixels(_GAP)
        painter.setPen(QPen(colour(theme.soft_border), 1))
        painter.drawLine(QLineF(left + 0.5, middle - pixels(9), left + 0.5, middle + pixels(9)))
        painter.setFont(appearance.font(11, tabular=False))
        painter.setPen(colour(theme.text2))
        painter.drawText(QRectF(left + pixels(_GAP), 0, room, size.height()), _MIDDLE_LEFT, _TAG)


def paint_empty_slot(painter: QPainter, rect: QRectF, slot: int, words: str, appearance: Appearance) -> None:
    """A dashed place with the mark that a coming role will have."""
    theme, pixels = appearance.theme, appearance.pixels
    pen = QPen(colour(theme.soft_border), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
    place = QPointF(rect.left() + pixels(_PAD) + pixels(_MARK) / 2, rect.center().y()) if words else rect.center()
    paint_mark(painter, slot, place, pixels(9), colour(theme.soft_border))
    painter.setFont(appearance.font(13, tabular=False))
    painter.setPen(colour(theme.text3))
    painter.drawText(rect.adjusted(pixels(_PAD + _MARK + _GAP), 0, 0, 0), _MIDDLE_LEFT, words)


def empty_slot_width(words: str, appearance: Appearance) -> int:
    """The width of a dashed place with or without words."""
    return name_width(words, appearance) + appearance.pixels(_PAD + _MARK + _GAP + 14) if words else appearance.pixels(HEIGHT)


def _border(painter: QPainter, size: QSize, look: ChipLook, appearance: Appearance) -> None:
    theme = appearance.theme
    quiet = theme.control_border if look.baseline or look.hovered else theme.soft_border
    pen = QPen(colour(theme.text1), 2) if look.focused else QPen(colour(quiet), 1)
    half = pen.widthF() / 2
    rect = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
    painter.setPen(pen)
    painter.setBrush(colour(theme.selection if look.held else theme.surface))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
