"""A chart as PNG: pixels at the asked size with its resolution set; the drawing is render's."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from careergui.errors import CareerguiError
from careergui.export.drawing import Drawing

_QUALITY = 80
"""Qt maps this to light compression: a tenth larger, a third faster."""
_DOTS_PER_METRE = 3780
"""96 dots an inch."""


def image(drawing: Drawing) -> QImage:
    """The picture in memory; raises CareerguiError when memory does not suffice."""
    options = drawing.options
    made = QImage(options.width * options.scale, options.height * options.scale, QImage.Format.Format_RGB32)
    if made.isNull():
        raise CareerguiError(
            f"Memory does not suffice for {options.width * options.scale}x{options.height * options.scale} pixels. Choose a smaller size."
        )
    made.setDotsPerMeterX(_DOTS_PER_METRE * options.scale)
    made.setDotsPerMeterY(_DOTS_PER_METRE * options.scale)
    made.setDevicePixelRatio(1)
    painter = QPainter(made)
    drawing.draw(painter, options.scale)
    painter.end()
    return made


def write(drawing: Drawing) -> bytes:
    """The bytes of the PNG file; no time stamp, so the same picture gives the same bytes."""
    made = image(drawing)
    made.setText("Title", drawing.options.title or drawing.spec.title)
    made.setText("Description", drawing.spec.summary)
    made.setText("Source", drawing.spec.source)
    made.setText("Software", "careergui")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not made.save(buffer, "PNG", _QUALITY):  # type: ignore[call-overload]  # the stub wants bytes for the format, Qt takes both
        raise CareerguiError("The picture could not be turned into PNG.")
    return bytes(buffer.data().data())
