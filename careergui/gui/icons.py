"""Icons drawn from SVG in the colour of the text beside them; leaves which icon stands where to the widgets."""

from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from careergui import assets
from careergui.errors import CareerguiError
from careergui.gui.svg_drawing import draw


def icon(name: str, colour: str, pixels: int) -> QIcon:
    """The icon of that name (a file in resources/icons) in a colour, `pixels` wide and high, as dense as the screen."""
    application = QGuiApplication.instance()
    density = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1
    return QIcon(pixmap(name, colour, pixels, density))


def pixmap(name: str, colour: str, pixels: int, density: float = 1) -> QPixmap:
    """One icon as a pixmap; raises CareerguiError when its file is missing. Kept in Qt's own cache."""
    key = f"careergui-{name}-{colour}-{pixels}-{density}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    source = _source(name)
    drawn = QPixmap(round(pixels * density), round(pixels * density))
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    draw(painter, source, QColor(colour), drawn.width())
    painter.end()
    drawn.setDevicePixelRatio(density)
    QPixmapCache.insert(key, drawn)
    return drawn


def _source(name: str) -> str:
    try:
        return assets.icon(name).read_text(encoding="utf-8")
    except OSError as error:
        raise CareerguiError(f"The icon {name} cannot be read ({error.strerror}). Install careergui again.") from error
