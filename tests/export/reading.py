"""Reads what came out of an export without the code that wrote it."""

import struct
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SVG = "{http://www.w3.org/2000/svg}"


def png_chunks(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and bodies of the chunks of a PNG file."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    place = 8
    while place < len(content):
        length, name = struct.unpack(">I4s", content[place : place + 8])
        yield name.decode("ascii"), content[place + 8 : place + 8 + length]
        place += length + 12


def png_header(content: bytes) -> tuple[int, int, int]:
    """Width and height in pixels, and dots per metre."""
    chunks = dict(png_chunks(content))
    width, height = struct.unpack(">II", chunks["IHDR"][:8])
    across, down, unit = struct.unpack(">IIB", chunks["pHYs"])
    assert (across, unit) == (down, 1)
    return width, height, across


def svg_root(content: bytes) -> ET.Element:
    """The root of an SVG file that was just written by this program."""
    return ET.fromstring(content)  # noqa: S314 - our own output, parsed to see whether it can be


def svg_texts(root: ET.Element) -> Counter[str]:
    """Every text of an SVG file with how often it stands there, spaces made single."""
    return Counter(" ".join((one.text or "").split()) for one in root.iter(f"{SVG}text"))


def extent(image: QImage, colour: str) -> tuple[int, int, int, int] | None:
    """The smallest rectangle (left, top, right, bottom) that holds every pixel of exactly this colour; None without one."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # held: its pixels go with it
    rgb = np.frombuffer(plain.constBits(), dtype=np.uint32) & 0xFFFFFF
    rows, columns = np.nonzero(rgb.reshape(image.height(), image.width()) == int(colour[1:], 16))
    return (int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())) if rows.size else None


def coarse(image: QImage) -> list[int]:
    """The image as 40 by 30 averaged patches, channel by channel: where the ink is, without its edges."""
    small = image.scaled(40, 30, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    plain = small.convertToFormat(QImage.Format.Format_RGB888)  # held: its pixels go with it
    return list(bytes(plain.constBits()))


def difference(one: QImage, two: QImage) -> int:
    """The largest difference of any patch, 0 to 255."""
    return max(abs(a - b) for a, b in zip(coarse(one), coarse(two), strict=True))
