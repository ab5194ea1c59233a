"""A chart as PNG: pixels at the asked size with its resolution set; the drawing is render's."""

import struct
import zlib

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from careergui.errors import CareerguiError
from careergui.export.drawing import Drawing
from careergui.export.imprint import imprint

_COMPRESSION = 3
"""More makes a tenth smaller and twice as slow."""
_ROWS_AT_ONCE = 64
_OPAQUE, _SEE_THROUGH = 2, 6
"""What PNG calls colours without and with transparency."""
_DOTS_PER_METRE = 3780
"""96 dots an inch."""


def image(drawing: Drawing) -> QImage:
    """The picture in memory; raises CareerguiError when memory does not suffice."""
    options = drawing.options
    clear = options.background == "transparent"
    form = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    made = QImage(options.width * options.scale, options.height * options.scale, form)
    if made.isNull():
        raise CareerguiError(
            f"Memory does not suffice for {options.width * options.scale}x{options.height * options.scale} pixels. Choose a smaller size."
        )
    made.setDotsPerMeterX(_DOTS_PER_METRE * options.scale)
    made.setDotsPerMeterY(_DOTS_PER_METRE * options.scale)
    made.setDevicePixelRatio(1)
    if clear:
        made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.draw(painter, options.scale)
    painter.end()
    return made


def write(drawing: Drawing) -> bytes:
    """The bytes of the PNG file; no time stamp, so the same picture gives the same bytes."""
    said = imprint(drawing)
    words = {
        "Title": said.title,
        "Description": said.summary,
        "Source": said.source,
        "Copyright": said.rights,
        "Software": said.program,
        "Data": said.data,
    }
    return encoded(image(drawing), {key: text for key, text in words.items() if text})


def encoded(picture: QImage, words: dict[str, str]) -> bytes:
    """A picture as PNG with texts in it.

    Written here and not by Qt, which tries five filters on every row of what is mostly flat colour: without filters the
    file is smaller and done in a third of the time, and that is most of what drawing a chart takes.
    """
    kind = _SEE_THROUGH if picture.hasAlphaChannel() else _OPAQUE
    size = struct.pack(">IIBBBBB", picture.width(), picture.height(), 8, kind, 0, 0, 0)
    density = struct.pack(">IIB", picture.dotsPerMeterX(), picture.dotsPerMeterY(), 1)
    texts = [_chunk(b"iTXt", b"%s\0\0\0\0\0%s" % (key.encode("latin-1"), text.encode())) for key, text in words.items()]
    chunks = (_chunk(b"IHDR", size), *_COLOURS, _chunk(b"pHYs", density), *texts, _chunk(b"IDAT", _pixels(picture)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _pixels(picture: QImage) -> bytes:
    """All rows, each with the number of its filter (none) before it, compressed as one stream."""
    clear = picture.hasAlphaChannel()
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888 if clear else QImage.Format.Format_RGB888)
    if plain.isNull():
        raise CareerguiError(f"Memory does not suffice for {picture.width()}x{picture.height()} pixels. Choose a smaller size.")
    content, line, width = memoryview(plain.constBits()), plain.bytesPerLine(), (4 if clear else 3) * plain.width()
    stream = zlib.compressobj(_COMPRESSION)
    parts = []
    for first in range(0, plain.height(), _ROWS_AT_ONCE):
        rows = range(first, min(first + _ROWS_AT_ONCE, plain.height()))
        parts.append(stream.compress(b"".join(piece for row in rows for piece in (b"\0", content[row * line : row * line + width]))))
    return b"".join((*parts, stream.flush()))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


_COLOURS = (
    _chunk(b"sRGB", b"\0"),
    _chunk(b"gAMA", struct.pack(">I", 45_455)),
    _chunk(b"cHRM", struct.pack(">8I", 31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000)),
)
"""What the numbers of the colours mean: sRGB; and, as the PNG specification asks, the same in the words of older readers."""
