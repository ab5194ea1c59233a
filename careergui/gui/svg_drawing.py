"""Draws the SVG our icons are made of: rect, circle, and paths of absolute M L H V C Z.

Qt's own SVG library draws the same, but loading it for sixteen small icons costs a twentieth of the start and of its
memory; a test holds the two next to each other for every icon.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_ELEMENT = re.compile(r"<(svg|rect|circle|path)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"', re.IGNORECASE)
_STEP = re.compile(r"([MLHVCZ])([^MLHVCZ]*)")

Attributes = dict[str, str]


def draw(painter: QPainter, source: str, colour: QColor, pixels: int) -> None:
    """Draw an icon `pixels` wide; "currentColor" is `colour`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inherited: Attributes = {}
    for kind, text in _ELEMENT.findall(source):
        attributes = inherited | dict(_ATTRIBUTE.findall(text))
        if kind == "svg":
            inherited = attributes
            painter.scale(pixels / float(attributes["width"]), pixels / float(attributes["width"]))
        else:
            _set_inks(painter, attributes, colour)
            painter.drawPath(_OUTLINES[kind](attributes))


def _set_inks(painter: QPainter, attributes: Attributes, colour: QColor) -> None:
    fill, stroke = attributes.get("fill", "none"), attributes.get("stroke", "none")
    painter.setBrush(_ink(fill, colour, float(attributes.get("fill-opacity", 1))) if fill != "none" else Qt.BrushStyle.NoBrush)
    if stroke == "none":
        painter.setPen(Qt.PenStyle.NoPen)
        return
    pen = QPen(_ink(stroke, colour, 1), float(attributes["stroke-width"]))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)


def _ink(value: str, colour: QColor, opacity: float) -> QColor:
    made = QColor(colour if value == "currentColor" else value)
    made.setAlphaF(opacity)
    return made


def _rect(attributes: Attributes) -> QPainterPath:
    left, top, width, height = (float(attributes[name]) for name in ("x", "y", "width", "height"))
    radius = float(attributes.get("rx", 0))
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(left, top, width, height), radius, radius)
    return outline


def _circle(attributes: Attributes) -> QPainterPath:
    x, y, radius = (float(attributes[name]) for name in ("cx", "cy", "r"))
    outline = QPainterPath()
    outline.addEllipse(QPointF(x, y), radius, radius)
    return outline


def _path(attributes: Attributes) -> QPainterPath:
    outline = QPainterPath()
    for letter, text in _STEP.findall(attributes["d"]):
        here, numbers = outline.currentPosition(), [float(number) for number in text.split()]
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=letter in "MLC")] if letter in "MLC" else []
        if letter == "M":
            outline.moveTo(points[0])
        elif letter == "C":
            outline.cubicTo(*points)
        elif letter == "Z":
            outline.closeSubpath()
        else:
            outline.lineTo(points[0] if points else QPointF(numbers[0], here.y()) if letter == "H" else QPointF(here.x(), numbers[0]))
    return outline


_OUTLINES: dict[str, Callable[[Attributes], QPainterPath]] = {"rect": _rect, "circle": _circle, "path": _path}
