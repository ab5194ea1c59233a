"""Icons drawn from SVG in the colour of the text beside them; leaves which icon stands where to the widgets."""

from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from careergui import assets
from careergui.files import read_moderate
from careergui.gui.svg_drawing import draw

_MOST_BYTES = 100_000


def icon(name: str, colour: str, pixels: int) -> QIcon:
    """The icon of that name (a file in resources/icons) in a colour, `pixels` wide and high, as dense as the screen."""
    application = QGuiApplication.instance()
    density = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1
    return QIcon(pixmap(name, colour, pixels, density))


def pixmap(name: str, colour: str, pixels: int, density: float = 1) -> QPixmap:
    """One icon as a pixmap; blank, with a line in the log, when its file is missing or damaged. Kept in Qt's own cache."""
    key = f"careergui-{name}-{colour}-{pixels}-{density}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    source = _source(name)
    drawn = QPixmap(round(pixels * density), round(pixels * density))
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    try:
        draw(painter, source, QColor(colour), drawn.width())
    except (LookupError, ValueError) as error:
        _say(name, error)
    finally:
        painter.end()
    drawn.setDevicePixelRatio(density)
    QPixmapCache.insert(key, drawn)
    return drawn


def _source(name: str) -> str:
    try:
        return read_moderate(assets.icon(name), _MOST_BYTES).decode()
    except (OSError, ValueError) as error:
        _say(name, error)
        return ""


def _say(name: str, error: Exception) -> None:
    """An icon that cannot be read costs no more than itself: a control without its sign still has its name."""
    from careergui import log  # start time: needed only when something fails

    log.warn(f"The icon {name} cannot be read ({error}). Install careergui again.")
