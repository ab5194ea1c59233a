"""The card beside the point that is pointed at: name and figures; leaves what they are to whoever shows the scatter."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from careergui.render.fonts import Weight, font
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.pieces import Text
from careergui.render.theme import Theme, colour

_WIDTH, _PADDING, _AWAY = 236, 12, 10


class Card(Struct, frozen=True):
    """What a card says: a title, a quiet line under it, figures with their names, and what keys do."""

    title: str
    detail: str
    figures: tuple[tuple[str, str], ...]
    hint: str


class PlacedCard(Struct, frozen=True):
    """A card laid out: its place, the height of the line over its hint, and its words by how they are written."""

    rect: QRectF
    rule: float
    words: dict[tuple[int, Weight, str], list[tuple[QPointF, str]]]


def place_card(ground: Ground, card: Card, spot: tuple[float, float, float], room: QRectF) -> PlacedCard:
    """Lay a card out beside a spot (centre and radius), on the side where there is room."""
    unit = ground.sizes.unit
    pieces, height = _laid_out(ground, card)
    width, away = _WIDTH * unit, _AWAY * unit
    x, y, radius = spot
    left = x + radius + away if x + radius + away + width <= room.right() else x - radius - away - width
    left = min(max(left, room.left() + 2), room.right() - width - 2)
    top = min(max(y - height / 2, room.top() + 2), room.bottom() - height - 2)
    words: dict[tuple[int, Weight, str], list[tuple[QPointF, str]]] = {}
    for piece in pieces:
        words.setdefault((piece.pixels, piece.weight, piece.colour), []).append((QPointF(left + piece.x, top + piece.y), piece.text))
    rule = top + height - ground.sizes.line(ground.sizes.small) - _PADDING * 1.4 * unit
    return PlacedCard(QRectF(left, top, width, height), rule, words)


def paint_card(painter: QPainter, placed: PlacedCard, theme: Theme, unit: float) -> None:
    """Paint a card; a pen and a font are set once for all words written alike, as this happens on the way of the pointer."""
    painter.setPen(QPen(colour(theme.control_border), 1))
    painter.setBrush(colour(theme.surface))
    painter.drawRoundedRect(placed.rect, 6 * unit, 6 * unit)
    for (pixels, weight, ink), lines in placed.words.items():
        painter.setFont(font(pixels, weight))
        painter.setPen(colour(ink))
        for place, text in lines:
            painter.drawText(place, text)
    painter.setPen(QPen(colour(theme.hairline), 1))
    side, line = _PADDING * unit, round(placed.rule)
    painter.drawLine(round(placed.rect.left() + side), line, round(placed.rect.right() - side), line)


def _laid_out(ground: Ground, card: Card) -> tuple[list[Text], float]:
    """The words of a card from its corner, and its height."""
    unit, sizes, measure = ground.sizes.unit, ground.sizes, ground.measure
    inner = (_WIDTH - 2 * _PADDING) * unit
    left, right, y = _PADDING * unit, (_WIDTH - _PADDING) * unit, _PADDING * unit * 0.9
    pieces: list[Text] = []
    for line in _lines(measure, card.title, sizes.label, 600, inner):
        pieces.append(ground.text(left, y + sizes.line(sizes.label) / 2, line, sizes.label, 600))
        y += sizes.line(sizes.label)
    for line in _lines(measure, card.detail, sizes.minor, 400, inner) if card.detail else ():
        pieces.append(ground.text(left, y + sizes.line(sizes.minor) / 2, line, sizes.minor, colour=ground.theme.text2))
        y += sizes.line(sizes.minor)
    y += 5 * unit
    for name, value in card.figures:
        step = sizes.line(sizes.minor) * 1.12
        lines = _lines(measure, name, sizes.minor, 400, inner - measure.width(value, sizes.minor, 600) - 10 * unit)
        for number, line in enumerate(lines):
            pieces.append(ground.text(left, y + step * (number + 0.5), line, sizes.minor, colour=ground.theme.text2))
        pieces.append(ground.text(right, y + step / 2, value, sizes.minor, 600, anchor=1))
        y += step * len(lines)
    y += 12 * unit
    pieces.append(ground.text(left, y + sizes.line(sizes.small) / 2, card.hint, sizes.small, colour=ground.theme.text2))
    return pieces, y + sizes.line(sizes.small) + 8 * unit


def _lines(measure: Measure, text: str, pixels: int, weight: Weight, limit: float) -> list[str]:
    """Text in lines; what fits on one is measured once, not word by word."""
    return [text] if measure.width(text, pixels, weight) <= limit else measure.wrap(text, pixels, weight, limit)
