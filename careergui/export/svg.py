"""A chart as SVG 1.1, its words as text with a width and fall-back fonts, or as shapes; leaves the shapes to outlines."""

import re
from collections.abc import Iterable
from html import unescape

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from careergui.errors import CareerguiError
from careergui.export.drawing import Drawing
from careergui.export.outlines import Outlines
from careergui.render.fonts import FALLBACKS, FAMILY, font
from careergui.render.letters import lacking
from careergui.render.pieces import Text

_TEXT = re.compile(r'<text (?P<before>[^>]*) x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)" (?P<after>[^>]*)>(?P<text>[^<]*)</text>', re.DOTALL)
_SIZE = re.compile(r'width="[\d.]+mm" height="[\d.]+mm"')
"""Qt writes millimetres, rounded: readers would make 801 pixels of 800."""
_INK = re.compile(r'fill="[^"]*" fill-opacity="(?P<opacity>[^"]*)"')
_ANCHORS = {0.0: "start", 0.5: "middle", 1.0: "end"}


def write(drawing: Drawing) -> bytes:
    """The bytes of the SVG file."""
    options = drawing.options
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Version 1.1: Tiny 1.2 drops clipping.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(QSize(options.width, options.height))
    generator.setViewBox(QRect(0, 0, options.width, options.height))
    generator.setTitle(_one_line(options.title or drawing.spec.title))
    generator.setDescription(_one_line(f"{drawing.spec.summary} {drawing.spec.source}"))
    painter = QPainter()
    if not painter.begin(generator):
        raise CareerguiError("The picture could not be turned into SVG.")
    # Qt writes the painter's font into every group, and a painter begins with the application's.
    painter.setFont(font(12))
    drawing.draw(painter)
    painter.end()
    drawn = _SIZE.sub(f'width="{options.width}" height="{options.height}"', _decoded(buffer), count=1)
    outlines = Outlines() if options.letters == "shapes" else None
    return _finish(drawn, drawing.texts, outlines).encode("utf-8")


def _decoded(buffer: QBuffer) -> str:
    return bytes(buffer.data().data()).decode("utf-8")


def _one_line(text: str) -> str:
    """Text without the control characters XML forbids; Qt escapes the rest."""
    return "".join(character if character.isprintable() else " " for character in text)


def _finish(drawn: str, texts: Iterable[Text], outlines: Outlines | None) -> str:
    """Name fall-back fonts, and give each text its anchor and measured width, so that another font cannot run into its neighbour.

    With `outlines` the letters are drawn as shapes, since some readers give no heed to the width; the text stays over them,
    unseen, to be searched, selected and read aloud.
    """
    known: dict[str, list[Text]] = {}
    for piece in texts:
        known.setdefault(_words(piece.text), []).append(piece)

    def told(match: re.Match[str]) -> str:
        same = known.get(_words(unescape(match["text"])))
        if not same:
            return match[0]
        piece = min(same, key=lambda one: abs(one.x - float(match["x"])) + abs(one.y - float(match["y"])))
        x = piece.x + piece.anchor * piece.width
        place = f'x="{x:.2f}" y="{match["y"]}" text-anchor="{_ANCHORS[piece.anchor]}"'
        place += f' textLength="{piece.width:.2f}" lengthAdjust="spacingAndGlyphs"'
        text = f"<text {match['before']} {place} {match['after'].rstrip()}>{match['text']}</text>"
        ink = _INK.search(match["before"])
        # What no font here has stays text, for readers that have one; asked for its shapes, Qt would end the process.
        if outlines is None or ink is None or lacking([piece.text]):
            return text
        unseen = text.replace(ink[0], ink[0].replace(f'opacity="{ink["opacity"]}"', 'opacity="0"'), 1)
        return f"{outlines.of(piece, ink[0])}\n{unseen}"

    made = _TEXT.sub(told, drawn).replace(f'font-family="{FAMILY}"', f'font-family="{", ".join(FALLBACKS)}"')
    return made.replace("<defs>", f"<defs>\n{outlines.shapes}", 1) if outlines is not None else made


def _words(text: str) -> str:
    return " ".join(text.split())
