"""Our drawing of icons next to Qt's own: the same pixels, for every icon there is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from careergui.assets import icon, resources
from careergui.gui.svg_drawing import draw

NAMES = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
SIZE = 40


def _blank() -> QImage:
    made = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _ours(source: str, colour: QColor) -> QImage:
    made = _blank()
    painter = QPainter(made)
    draw(painter, source, colour, SIZE)
    painter.end()
    return made


def _of_qt(source: str, colour: QColor) -> QImage:
    made = _blank()
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode())).render(painter)
    painter.end()
    return made


@pytest.mark.parametrize("name", NAMES)
def test_that_an_icon_is_drawn_as_qt_draws_it(qapp: QApplication, name: str) -> None:
    source, colour = Path(icon(name)).read_text(encoding="utf-8"), QColor(Qt.GlobalColor.darkRed)
    ours, of_qt = _ours(source, colour), _of_qt(source, colour)
    assert ours != _blank()
    for x in range(SIZE):
        for y in range(SIZE):
            assert abs(ours.pixelColor(x, y).alpha() - of_qt.pixelColor(x, y).alpha()) <= 8
