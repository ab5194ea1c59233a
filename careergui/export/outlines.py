"""The letters of a picture as shapes of SVG, each defined once for all sizes and then placed; leaves the file to svg."""

import zlib

from PySide6.QtGui import QPainterPath, QRawFont, QTextLayout

from careergui.export.svg_numbers import brief
from careergui.render.fonts import font
from careergui.render.pieces import Text

_EM = 1000
"""Units to the size of the type in which letters are drawn: a letter of 50 pixels is exact to a twentieth of one."""
_CUBIC = QPainterPath.ElementType.CurveToElement
_NEAR = 3
"""Units by which rounding may part what is one point."""


class Outlines:
    """Collects the letters of one picture."""

    def __init__(self) -> None:
        """No letter was asked for yet."""
        self._names: dict[tuple[str, int, bool, int], str] = {}
        self._shapes: dict[str, str] = {}

    def of(self, piece: Text, ink: str) -> str:
        """A line of text as shapes filled with `ink`, which are attributes of SVG."""
        layout = QTextLayout(piece.text, font(piece.pixels, piece.weight, outlines=True))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        size = _EM / piece.pixels
        letters = [
            f'<use xlink:href="#{name}"{_place(place.x() * size, (place.y() - line.ascent()) * size)}/>'
            for run in layout.glyphRuns()
            for index, place in zip(run.glyphIndexes(), run.positions(), strict=True)
            if (name := self._name(run.rawFont(), index, piece))
        ]
        where = f"translate({brief(piece.x)},{brief(piece.y)}) scale({brief(piece.pixels / _EM, 3)})"
        return f'<g {ink} transform="{where}">{"".join(letters)}</g>'

    @property
    def shapes(self) -> str:
        """Every letter that was asked for, to be defined in the file."""
        return "".join(f'<path id="{name}" d="{path}"/>\n' for name, path in self._shapes.items())

    def _name(self, raw: QRawFont, index: int, piece: Text) -> str:
        """The name of a letter's shape; "" for a space, which has none."""
        large = font(piece.pixels, piece.weight, outlines=True) == font(99, piece.weight, outlines=True)
        key = (raw.familyName(), piece.weight, large, index)
        if key not in self._names:
            raw.setPixelSize(_EM)
            path = _path(raw.pathForGlyph(index))
            self._names[key] = self._defined(path) if path else ""
        return self._names[key]

    def _defined(self, path: str) -> str:
        """A name that follows from the shape: two pictures on one page of the web may mean the same letter by it."""
        number = zlib.crc32(path.encode("ascii"))
        while self._shapes.setdefault(f"g{number:x}", path) != path:
            number += 1
        return f"g{number:x}"


def _place(x: float, y: float) -> str:
    return "".join(f' {name}="{round(value)}"' for name, value in (("x", x), ("y", y)) if round(value))


def _path(outline: QPainterPath) -> str:
    """The outline in whole units, each step from where the last one ended."""
    elements = [outline.elementAt(number) for number in range(outline.elementCount())]
    points = [(round(element.x), round(element.y)) for element in elements]
    parts: list[str] = []
    at, number = (0, 0), 0
    while number < len(points):
        kind = elements[number].type
        if kind == _CUBIC:
            parts.append(_curve(at, *points[number : number + 3]))
            number += 2
        elif kind == QPainterPath.ElementType.MoveToElement:
            parts.append(f"{'z' if parts else ''}m{_step(at, points[number])}")
        else:
            parts.append(_line(at, points[number]))
        at = points[number]
        number += 1
    return "".join(parts)


def _line(start: tuple[int, int], end: tuple[int, int]) -> str:
    if start[1] == end[1]:
        return f"h{end[0] - start[0]}"
    return f"v{end[1] - start[1]}" if start[0] == end[0] else f"l{_step(start, end)}"


def _curve(start: tuple[int, int], first: tuple[int, int], second: tuple[int, int], end: tuple[int, int]) -> str:
    """A curve; one with a single control point, as the typeface has them and Qt does not, is written as such."""
    one, other = ([(3 * control[axis] - point[axis]) / 2 for axis in (0, 1)] for control, point in ((first, start), (second, end)))
    if max(abs(one[axis] - other[axis]) for axis in (0, 1)) <= _NEAR:
        middle = (round((one[0] + other[0]) / 2), round((one[1] + other[1]) / 2))
        return f"q{_step(start, middle)} {_step(start, end)}"
    return f"c{' '.join(_step(start, point) for point in (first, second, end))}"


def _step(start: tuple[int, int], end: tuple[int, int]) -> str:
    down = end[1] - start[1]
    return f"{end[0] - start[0]}{'' if down < 0 else ','}{down}"
