"""The letters of a picture as shapes of SVG, each defined once and then placed; leaves the file to svg."""

from PySide6.QtGui import QPainterPath, QRawFont, QTextLayout

from careergui.render.fonts import font
from careergui.render.pieces import Text

_COMMANDS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
}


class Outlines:
    """Collects the letters of one picture as SVG."""

    def __init__(self) -> None:
        """No letter was asked for yet."""
        self._names: dict[tuple[str, float, int, int], str] = {}
        self._shapes: list[str] = []

    def of(self, piece: Text, ink: str) -> str:
        """A line of text as shapes filled with `ink`, which are attributes of SVG."""
        layout = QTextLayout(piece.text, font(piece.pixels, piece.weight, outlines=True))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        ascent = line.ascent()
        letters = [
            f'<use xlink:href="#{name}" x="{_brief(place.x())}" y="{_brief(place.y() - ascent)}"/>'
            for run in layout.glyphRuns()
            for index, place in zip(run.glyphIndexes(), run.positions(), strict=True)
            if (name := self._name(run.rawFont(), index, piece.weight))
        ]
        return (
            f'<g {ink} fill-rule="nonzero" stroke="none" transform="translate({_brief(piece.x)},{_brief(piece.y)})">{"".join(letters)}</g>'
        )

    @property
    def shapes(self) -> str:
        """Every letter that was asked for, to be defined in the file."""
        return "\n".join(self._shapes)

    def _name(self, raw: QRawFont, index: int, weight: int) -> str:
        """The name of a letter's shape; "" for a space, which has none."""
        key = (raw.familyName(), raw.pixelSize(), weight, index)
        if key not in self._names:
            path = _path(raw.pathForGlyph(index))
            self._names[key] = f"letter{len(self._shapes)}" if path else ""
            if path:
                self._shapes.append(f'<path id="{self._names[key]}" d="{path}"/>')
        return self._names[key]


def _path(outline: QPainterPath) -> str:
    elements = [outline.elementAt(number) for number in range(outline.elementCount())]
    # The two further points of a curve follow its first without a command of their own.
    return "".join(f"{_COMMANDS.get(element.type, ' ')}{_brief(element.x)},{_brief(element.y)}" for element in elements)


def _brief(value: float) -> str:
    """A number of pixels, to the hundredth."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
