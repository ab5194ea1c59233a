"""Without a ground, what covers in its colour takes away what lies beneath; all else is drawn as ever."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.render.measure import Measure
from careergui.render.paint import VEIL, paint
from careergui.render.pieces import Box, Glyph, Line, Piece, Text
from careergui.render.theme import theme

LIGHT = theme("light")


def drawn(*pieces: Piece, clear: bool = True) -> QImage:
    """Pieces over a wide red bar on nothing."""
    image = QImage(200, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(QRectF(0, 20, 200, 60), QColor(Qt.GlobalColor.red))
    paint(painter, pieces, LIGHT, clear=clear)
    painter.end()
    return image


@pytest.mark.parametrize(
    "piece",
    [
        Line(x1=100, y1=0, x2=100, y2=100, ink="surface", width=9),
        Glyph(x=100, y=50, size=40, shape="mark 1", ink=0, hollow=True),
        Glyph(x=100, y=50, size=40, shape="mark 1", ink="surface"),
        Box(x=80, y=30, width=40, height=40, ink="surface"),
    ],
    ids=["line", "hollow mark", "rim", "box"],
)
def test_that_the_colour_of_the_ground_clears(piece: Piece) -> None:
    assert drawn(piece).pixelColor(100, 50).alpha() == 0
    assert drawn(piece).pixelColor(20, 50) == QColor(Qt.GlobalColor.red)
    assert drawn(piece, clear=False).pixelColor(100, 50).name() == LIGHT.surface.lower()


def test_that_a_halo_clears_and_a_veil_thins(measure: Measure) -> None:
    text = Text(x=50, y=55, text=".", pixels=30, width=100, colour=LIGHT.text1, halo=True)
    veiled = Text(x=50, y=55, text=".", pixels=30, width=100, colour=LIGHT.text1, veiled=True)
    assert drawn(text).pixelColor(120, 45).alpha() == 0
    assert drawn(veiled).pixelColor(120, 45).alpha() == pytest.approx(255 * (1 - VEIL), abs=2)


def test_that_words_in_the_colour_of_the_ground_are_words(measure: Measure) -> None:
    text = Text(x=80, y=65, text="■", pixels=40, width=40, colour=LIGHT.surface)
    found = [drawn(text).pixelColor(x, 52) for x in range(200)]
    assert QColor(LIGHT.surface) in found
    assert {colour.alpha() for colour in found} == {255}


def test_that_the_rim_of_a_hollow_mark_is_drawn() -> None:
    image = drawn(Glyph(x=100, y=50, size=40, shape="mark 1", ink=0, hollow=True))
    assert QColor(LIGHT.roles[0]) in [image.pixelColor(x, 50) for x in range(200)]
