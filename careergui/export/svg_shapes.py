"""Pieces of a picture as elements of SVG; leaves grouping them to svg."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath, QPen

from careergui.export.outlines import Outlines
from careergui.export.svg_numbers import attributes, brief, words
from careergui.render.letters import lacking
from careergui.render.paint import draw_piece
from careergui.render.pieces import Piece, Text
from careergui.render.strokes import Shape, Strokes
from careergui.render.theme import Theme

_ANCHORS = {0.0: "", 0.5: "middle", 1.0: "end"}
_LOOKS = "\0"
"""Where the looks of an element go in it; no text that XML may hold has this character."""
_MOVE, _CURVE = QPainterPath.ElementType.MoveToElement, QPainterPath.ElementType.CurveToElement


class Drawn:
    """What one piece became: its elements, and, where there is no ground, what it clears of what lies beneath."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._elements: list[tuple[str, str]] = []
        self.cleared: list[str] = []

    def add(self, element: str, look: str = "") -> None:
        """One more element, to which its looks are still to be added."""
        self._elements.append((element, look))

    def named(self, part: str) -> str:
        """The elements as the part of a mark: one by itself, several in a group, with the looks they share told once."""
        looks = {look for _, look in self._elements}
        shared = looks.pop() if len(looks) == 1 and len(self._elements) > 1 else ""
        name = attributes(data_part=part)
        if len(self._elements) == 1:
            element, look = self._elements[0]
            opening, _, rest = element.partition(" ")
            return f"{opening}{name} {rest.replace(_LOOKS, look)}\n"
        drawn = "".join(element.replace(_LOOKS, "" if shared else look) for element, look in self._elements)
        return f"<g{name}{shared}>{drawn}</g>\n" if name or shared else drawn


class SvgShapes(Strokes):
    """Draws pieces as SVG. With `outlines` letters are shapes; with `clear` the colour of the ground clears instead of covering."""

    def __init__(self, theme: Theme, outlines: Outlines | None, *, clear: bool) -> None:
        """Nothing is drawn yet."""
        super().__init__()
        self._theme, self._outlines, self._clear = theme, outlines, clear
        self._ground = QColor(theme.surface).rgb()
        self._piece: Piece | None = None
        self._made = Drawn()

    def draw(self, piece: Piece) -> Drawn:
        """The elements of one piece, in order."""
        self._piece, self._made = piece, Drawn()
        draw_piece(self, piece, self._theme)
        return self._made

    def shape(self, shape: Shape, fill: QColor | None, pen: QPen | None) -> None:
        """One element, with what of it has the colour of a ground that is not there set apart."""
        if self._clear:
            fill_clears = fill is not None and fill.rgb() == self._ground
            pen_clears = pen is not None and pen.color().rgb() == self._ground
            if fill_clears or pen_clears:
                look = _look(shape, _black(fill) if fill_clears else None, _dark(pen) if pen_clears else None)
                self._made.cleared.append(_element(shape).replace(_LOOKS, look))
            fill, pen = (None if fill_clears else fill), (None if pen_clears else pen)
        if fill is not None or pen is not None:
            self._made.add(_element(shape), _look(shape, fill, pen))

    def words(self, place: QPointF, text: str, colour: QColor) -> None:
        """A line of text that keeps its width in any typeface; as shapes, the text lies over them unseen, to be found and selected.

        What no font here has stays text, for readers that have one; asked for its shapes, Qt would end the process.
        """
        piece = self._piece
        if not isinstance(piece, Text):
            return
        ink = attributes(fill=colour.name())
        shapes = self._outlines is not None and not lacking([text])
        if shapes and self._outlines is not None:
            self._made.add(self._outlines.of(piece, ink.strip()))
        placed = attributes(x=place.x() + piece.anchor * piece.width, y=place.y(), text_anchor=_ANCHORS[piece.anchor])
        kept = attributes(textLength=piece.width, lengthAdjust="spacingAndGlyphs") if text.strip() else ""
        face = attributes(font_size=piece.pixels, font_weight="" if piece.weight == 400 else piece.weight)
        unseen = ' fill-opacity="0"' if shapes else ink
        self._made.add(f"<text{placed}{kept}{face}{unseen}>{words(text)}</text>")


def _black(colour: QColor | None) -> QColor:
    made = QColor(0, 0, 0)
    made.setAlphaF(colour.alphaF() if colour is not None else 1)
    return made


def _dark(pen: QPen | None) -> QPen | None:
    if pen is None:
        return None
    made = QPen(pen)
    made.setColor(_black(pen.color()))
    return made


def _element(shape: Shape) -> str:
    kind = "circle" if _is_circle(shape) else shape.kind
    return f"<{kind}{_NUMBERS[kind](shape)}{_LOOKS}/>"


def _is_circle(shape: Shape) -> bool:
    return shape.kind == "ellipse" and shape.numbers[2] == shape.numbers[3]


def _look(shape: Shape, fill: QColor | None, pen: QPen | None) -> str:
    return ("" if shape.kind == "line" else _filling(fill)) + _line(pen)


def _filling(fill: QColor | None) -> str:
    return attributes(fill=fill.name(), fill_opacity=_opacity(fill)) if fill is not None else ' fill="none"'


def _line(pen: QPen | None) -> str:
    if pen is None:
        return ""
    dash = " ".join(brief(part * pen.widthF()) for part in pen.dashPattern()) if pen.dashPattern() else ""
    return attributes(stroke=pen.color().name(), stroke_opacity=_opacity(pen.color()), stroke_width=pen.widthF(), stroke_dasharray=dash)


def _opacity(colour: QColor) -> str:
    return "" if colour.alpha() == 255 else brief(colour.alphaF())


def _path(path: QPainterPath) -> str:
    parts = []
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        command = "M" if element.type == _MOVE else "C" if element.type == _CURVE else "L" if element.isLineTo() else " "
        parts.append(f"{command}{brief(element.x)},{brief(element.y)}")
    return attributes(d="".join(parts))


_NUMBERS: dict[str, Callable[[Shape], str]] = {
    "line": lambda shape: attributes(**dict(zip(("x1", "y1", "x2", "y2"), shape.numbers, strict=True))),
    "rect": lambda shape: attributes(**dict(zip(("x", "y", "width", "height"), shape.numbers[:4], strict=True)), rx=shape.numbers[4] or ""),
    "ellipse": lambda shape: attributes(**dict(zip(("cx", "cy", "rx", "ry"), shape.numbers, strict=True))),
    "circle": lambda shape: attributes(**dict(zip(("cx", "cy", "r"), shape.numbers[:3], strict=True))),
    "path": lambda shape: _path(shape.path),
}
