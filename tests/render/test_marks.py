"""The eight marks: each of its own shape, centred, about as large as asked."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.render.marks import NAMES, mark_path, paint_mark

INK, GROUND = QColor("black"), QColor("white")


def painted(slot: int, outline: QColor | None = None) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(GROUND)
    painter = QPainter(image)
    paint_mark(painter, slot, QPointF(24, 24), 32, INK, outline)
    painter.end()
    return image


def darkness(image: QImage) -> list[int]:
    return [image.pixelColor(x, y).value() for x in range(48) for y in range(48)]


@pytest.mark.parametrize("slot", range(8), ids=NAMES)
def test_that_a_mark_lies_around_its_centre_at_its_size(slot: int) -> None:
    around = mark_path(slot, QPointF(100, 50), 20).boundingRect()
    assert 0.8 <= max(around.width(), around.height()) / 20 <= 1.25
    assert abs(around.center().x() - 100) < 0.01
    assert abs(around.center().y() - 50) < 2


def test_that_no_two_marks_look_alike_without_colour(qapp: object) -> None:
    pictures = [darkness(painted(slot)) for slot in range(8)]
    apart = [sum(abs(a - b) > 128 for a, b in zip(one, two, strict=True)) for one, two in combinations(pictures, 2)]
    assert min(apart) > 60


def test_that_an_outline_is_drawn_when_asked_for(qapp: object) -> None:
    assert painted(1) != painted(1, QColor("grey"))
