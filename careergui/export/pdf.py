"""A chart as PDF: vectors with fonts embedded, the page as large as the picture; made the same every time."""

import re
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from careergui.errors import CareerguiError
from careergui.export.drawing import Drawing

_POINTS_PER_PIXEL = 0.75
_NAMESPACE = uuid.UUID("5f0c1d5e-6f0b-4d0c-9c39-0b6b7f2f6c11")
_DATES = (
    (re.compile(rb"\(D:\d{14}[^)]*\)"), lambda found: b"(D:20000101000000Z" + b" " * (len(found) - 19) + b")"),
    (re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)"), lambda found: b"2000-01-01T00:00:00" + found[19:]),
)
"""Time stamps Qt writes, and what takes their place: of the same length, so that every offset in the file still holds."""


def write(drawing: Drawing) -> bytes:
    """The bytes of the PDF file, `scale` times the nominal size."""
    options, spec = drawing.options, drawing.spec
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    size = QSizeF(options.width, options.height) * _POINTS_PER_PIXEL * options.scale
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(options.title or spec.title)
    writer.setCreator("careergui")
    writer.setDocumentId(QUuid(str(uuid.uuid5(_NAMESPACE, f"{spec.title}{spec.summary}{options}"))))
    with _fonts_in_one_order():
        painter = QPainter()
        if not painter.begin(writer):
            raise CareerguiError("The picture could not be turned into PDF.")
        drawing.draw(painter, writer.width() / options.width)
        painter.end()
    return _undated(bytes(buffer.data().data()))


@contextmanager
def _fonts_in_one_order() -> Iterator[None]:
    """Qt writes the fonts in the order of a hash table, whose seed is another one in every process unless it is set."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _undated(content: bytes) -> bytes:
    for pattern, replacement in _DATES:
        content = pattern.sub(lambda match, made=replacement: made(match[0]), content)  # type: ignore[misc]  # bytes in, bytes out
    return content
