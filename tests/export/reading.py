"""Reads what came out of an export without the code that wrote it."""

import re
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


def pdf_objects(content: bytes) -> dict[int, bytes]:
    """The objects of a PDF file, each found where the table at its end says that it begins."""
    table = int(re.findall(rb"startxref\s+(\d+)\s+%%EOF\s*$", content)[0])
    count = int(re.match(rb"xref\n0 (\d+)\n", content[table:])[1])  # type: ignore[index]  # the test fails where there is none
    rows = re.findall(rb"(\d{10}) 00000 n \n", content[table:])
    assert len(rows) == count - 1
    found = {}
    for number, place in enumerate(map(int, rows), start=1):
        assert content[place:].startswith(b"%d 0 obj\n" % number)
        found[number] = content[place : content.index(b"endobj", place)]
    return found


def pdf_entry(content: bytes, key: bytes) -> bytes:
    """The object that the trailer of a PDF file names under a key."""
    number = re.findall(rb"/%s (\d+) 0 R" % key, content[content.rindex(b"trailer") :])[0]
    return pdf_objects(content)[int(number)]


def pdf_info(content: bytes) -> dict[str, str]:
    """What a PDF file says of itself, its strings read."""
    strings = re.findall(rb"/(\w+) \(\xfe\xff((?:\\.|[^\\)])*)\)", pdf_entry(content, b"Info"), re.DOTALL)
    return {key.decode("ascii"): re.sub(rb"\\(.)", rb"\1", text, flags=re.DOTALL).decode("utf-16-be") for key, text in strings}
