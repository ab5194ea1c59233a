"""PNG files read back: pixels, size, density, colours and words; the same picture is the same bytes."""

import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from careergui.export.png import encoded
from tests.export.reading import png_chunks, png_header

WIDTH, HEIGHT = 7, 130
"""More rows than are written at once, and rows of no round number of bytes."""


def made(*, clear: bool = False) -> QImage:
    form = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    image = QImage(WIDTH, HEIGHT, form)
    image.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    for row in range(HEIGHT):
        image.setPixelColor(row % WIDTH, row, QColor(row, 255 - row, 10))
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    return image


@pytest.mark.parametrize("clear", [False, True], ids=["opaque", "see-through"])
def test_that_every_pixel_comes_back(clear: bool, qapp: QApplication) -> None:  # noqa: FBT001 - a row of a table
    image, read = made(clear=clear), QImage()
    assert read.loadFromData(encoded(image, {}))
    assert (read.width(), read.height(), read.hasAlphaChannel()) == (WIDTH, HEIGHT, clear)
    there = [read.pixelColor(x, y).getRgb() for y in range(HEIGHT) for x in range(WIDTH)]
    assert there == [image.pixelColor(x, y).getRgb() for y in range(HEIGHT) for x in range(WIDTH)]


def test_that_size_and_density_are_told() -> None:
    assert png_header(encoded(made(), {})) == (WIDTH, HEIGHT, 3780)


def test_that_the_chunks_stand_in_order_with_right_sums() -> None:
    content = encoded(made(), {"Title": "Pay"})
    assert [name for name, _ in png_chunks(content)] == ["IHDR", "sRGB", "gAMA", "cHRM", "pHYs", "iTXt", "IDAT", "IEND"]
    place = 8
    for name, body in png_chunks(content):
        total = int.from_bytes(content[place + 8 + len(body) : place + 12 + len(body)])
        assert total == zlib.crc32(name.encode() + body)
        place += len(body) + 12
    assert place == len(content)


def test_that_words_come_with_their_key_in_any_letters() -> None:
    texts = [body for name, body in png_chunks(encoded(made(), {"Title": "≥ $1", "Source": "Survey"})) if name == "iTXt"]
    assert [(body.split(b"\0")[0], body.split(b"\0\0\0\0\0")[1].decode()) for body in texts] == [(b"Title", "≥ $1"), (b"Source", "Survey")]


def test_that_colours_are_those_of_the_web() -> None:
    chunks = dict(png_chunks(encoded(made(), {})))
    assert chunks["sRGB"] == b"\0"
    assert int.from_bytes(chunks["gAMA"]) == round(100_000 / 2.2)
    assert int.from_bytes(chunks["cHRM"][:4]) == 31_270


def test_that_rows_have_no_filter() -> None:
    body = dict(png_chunks(encoded(made(), {})))["IDAT"]
    rows = zlib.decompress(body)
    assert len(rows) == HEIGHT * (1 + 3 * WIDTH)
    assert {rows[row * (1 + 3 * WIDTH)] for row in range(HEIGHT)} == {0}


def test_that_the_same_picture_is_the_same_bytes() -> None:
    assert encoded(made(), {"Title": "Pay"}) == encoded(made(), {"Title": "Pay"})
