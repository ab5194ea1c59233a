"""Icons drawn from SVG in the colour of the text beside them; leaves which icon stands where to the widgets."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache

from careergui import assets
from careergui.errors import CareerguiError

_DENSITIES = (1, 2)
"""Drawn once for plain screens and once for dense ones."""


def icon(name: str, colour: str, pixels: int) -> QIcon:
    """The icon of that name (a file in resources/icons) in a colour, `pixels` wide and high."""
    made = QIcon()
    for density in _DENSITIES:
        made.addPixmap(pixmap(name, colour, pixels, density))
    return made


def pixmap(name: str, colour: str, pixels: int, density: float = 1) -> QPixmap:
    """One icon as a pixmap; raises CareerguiError when its file is missing. Kept in Qt's own cache."""
    key = f"careergui-{name}-{colour}-{pixels}-{density}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _drawn(_source(name, colour), round(pixels * density))
    drawn.setDevicePixelRatio(density)
    QPixmapCache.insert(key, drawn)
    return drawn


def _source(name: str, colour: str) -> QByteArray:
    try:
        text = assets.icon(name).read_bytes()
    except OSError as error:
        raise CareerguiError(f"The icon {name} cannot be read ({error.strerror}). Install careergui again.") from error
    return QByteArray(text.replace(b"currentColor", colour.encode()))


def _drawn(source: QByteArray, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # start time: a library of its own, loaded with the first icon

    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(source).render(painter)
    painter.end()
    return drawn
