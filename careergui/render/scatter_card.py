"""The card beside the point that is pointed at: name and figures; leaves what they are to whoever shows the scatter."""

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from careergui.render.ground import Ground
from careergui.render.paint import paint
from careergui.render.pieces import Piece
from careergui.render.theme import colour

_WIDTH, _PADDING, _AWAY = 236, 12, 10


class Card(Struct, frozen=True):
    """What a card says: a title, a quiet line under it, figures with their names, and what keys do."""

    title: str
    detail: str
    figures: tuple[tuple[str, str], ...]
    hint: str


def paint_card(painter: QPainter, ground: Ground, card: Card, spot: tuple[float, float, float], room: QRectF) -> None:
    """Paint a card beside a spot (centre and radius), on the side where there is room."""
    pieces, height = _laid_out(ground, card)
    unit = ground.sizes.unit
    width, away = _WIDTH * unit, _AWAY * unit
    x, y, radius = spot
    left = x + radius + away if x + radius + away + width <= room.right() else x - radius - away - width
    left = min(max(left, room.left() + 2), room.right() - width - 2)
    top = min(max(y - height / 2, room.top() + 2), room.bottom() - height - 2)
    painter.save()
    painter.translate(left, top)
    painter.setPen(QPen(colour(ground.theme.control_border), 1))
    painter.setBrush(colour(ground.theme.surface))
    painter.drawRoundedRect(QRectF(0, 0, width, height), 6 * unit, 6 * unit)
    paint(painter, pieces, ground.theme)
    painter.setPen(QPen(colour(ground.theme.hairline), 1))
    line = height - ground.sizes.line(ground.sizes.small) - _PADDING * 1.4 * unit
    painter.drawLine(round(_PADDING * unit), round(line), round(width - _PADDING * unit), round(line))
    painter.restore()


def _laid_out(ground: Ground, card: Card) -> tuple[list[Piece], float]:
    """The words of a card from its corner, and its height."""
    unit, sizes, measure = ground.sizes.unit, ground.sizes, ground.measure
    inner = (_WIDTH - 2 * _PADDING) * unit
    left, right, y = _PADDING * unit, (_WIDTH - _PADDING) * unit, _PADDING * unit * 0.9
    pieces: list[Piece] = []
    for line in measure.wrap(card.title, sizes.label, 600, inner):
        pieces.append(ground.text(left, y + sizes.line(sizes.label) / 2, line, sizes.label, 600))
        y += sizes.line(sizes.label)
    for line in measure.wrap(card.detail, sizes.minor, 400, inner) if card.detail else ():
        pieces.append(ground.text(left, y + sizes.line(sizes.minor) / 2, line, sizes.minor, colour=ground.theme.text2))
        y += sizes.line(sizes.minor)
    y += 5 * unit
    for name, value in card.figures:
        step = sizes.line(sizes.minor) * 1.12
        lines = measure.wrap(name, sizes.minor, 400, inner - measure.width(value, sizes.minor, 600) - 10 * unit)
        for number, line in enumerate(lines):
            pieces.append(ground.text(left, y + step * (number + 0.5), line, sizes.minor, colour=ground.theme.text2))
        pieces.append(ground.text(right, y + step / 2, value, sizes.minor, 600, anchor=1))
        y += step * len(lines)
    y += 12 * unit
    pieces.append(ground.text(left, y + sizes.line(sizes.small) / 2, card.hint, sizes.small, colour=ground.theme.text2))
    return pieces, y + sizes.line(sizes.small) + 8 * unit
