"""The objects of a PDF file as Qt writes it, taken apart and put together again; leaves what is in them to pdf."""

import re
from itertools import pairwise
from typing import NamedTuple

from careergui.errors import CareerguiError

_TABLE = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_HEADING = re.compile(rb"xref\s+0 (\d+)\s+")
_ROW = 20
"""Bytes of each line of the table of places."""


class Parts(NamedTuple):
    """The first lines, every object by its number from its first line to its `endobj`, and the trailer's dictionary."""

    head: bytes
    objects: dict[int, bytes]
    trailer: bytes


def taken_apart(content: bytes) -> Parts:
    """The parts of a file; CareerguiError when it cannot be read."""
    end = _TABLE.search(content)
    table = int(end[1]) if end else 0
    heading = _HEADING.match(content, table)
    if end is None or heading is None:
        raise CareerguiError("The picture could not be turned into PDF: its table of objects cannot be found.")
    count = int(heading[1])
    places = [int(content[heading.end() + _ROW * number :][:10]) for number in range(1, count)]
    bounds = [*sorted(places), table]
    ends = dict(pairwise(bounds))
    objects = {number: content[place : ends[place]] for number, place in enumerate(places, start=1)}
    return Parts(content[: bounds[0]], objects, content[heading.end() + _ROW * count : end.start()].partition(b"trailer")[2].strip())


def put_together(head: bytes, objects: dict[int, bytes], trailer: bytes) -> bytes:
    """The file with a table that says where each object begins now."""
    parts, place = [head], len(head)
    places: dict[int, int] = {}
    for number in sorted(objects):
        places[number] = place
        parts.append(objects[number])
        place += len(objects[number])
    rows = b"".join(b"%010d 00000 n \n" % places[number] for number in sorted(objects))
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    return b"".join((*parts, table, b"trailer\n", trailer, b"\nstartxref\n%d\n%%%%EOF\n" % place))


def whole(number: int, body: bytes) -> bytes:
    """An object with its first and last line."""
    return b"%d 0 obj\n%s\nendobj\n" % (number, body)


def reference(words: bytes, key: bytes) -> int:
    """The number of the object that a dictionary names under a key."""
    found = re.search(rb"/%s (\d+) 0 R" % key, words)
    if found is None:
        raise CareerguiError(f"The picture could not be turned into PDF: it has no {key.decode('ascii')}.")
    return int(found[1])


def text(words: str) -> bytes:
    """A string of any letters, as PDF writes them."""
    coded = b"\xfe\xff" + words.encode("utf-16-be")
    return b"(" + re.sub(rb"([\\()])", rb"\\\1", coded).replace(b"\r", b"\\r") + b")"
