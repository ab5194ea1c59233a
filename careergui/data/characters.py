"""Characters no text may hold, as a writer cannot carry them; leaves lengths to the types, and what a format escapes to its writer."""

import re
from collections.abc import Iterator
from functools import cache

from careergui.data.faults import Found, child

_ESCAPES = re.compile(rb"\\[nrtbfu]")
_TRACES = re.compile(
    rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xaf])"
    rb"|\xef(?:\xb7[\x90-\xaf]|\xbb\xbf|\xbf[\xb9-\xbb\xbe\xbf])|[\xf0-\xf4][\x80-\xbf]\xbf[\xbe\xbf]"
)
"""The same in UTF-8."""
_ORDINARY = bytes(range(0x7F))
"""ASCII but for the last: taken out of UTF-8, whole characters are left, and few of them."""

_TABLE = (
    ("\x00-\x1f\x7f-\x9f\u2028\u2029", "line breaks, tabs or other control characters"),
    ("\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f", "marks that turn the direction of writing"),
    ("\ud800-\udfff", "half of a pair of code units"),
    (
        "\ufdd0-\ufdef" + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)),
        "what Unicode says is no character, as XML cannot hold it",
    ),
    ("\ufeff\ufff9-\ufffb", "byte order marks or marks of annotations"),
)
"""Characters that some writer cannot carry (SVG and PDF are XML, a table has cells, a terminal obeys), and what they are in words."""


@cache
def _hidden() -> re.Pattern[str]:
    """Made when it is first needed: nearly no file holds what it looks for."""
    return re.compile("|".join(f"([{characters}])" for characters, _ in _TABLE))


def cleaned(text: str) -> str:
    """Text with a space for each such character: for writers, which may be handed what was never loaded."""
    return _hidden().sub(" ", text)


def escaped(text: str) -> str:
    """JSON with such characters written as escapes, which mean the same and steer nothing that shows it; line ends stay."""
    return _hidden().sub(lambda found: found[0] if found[0] == "\n" else _escape(found[0]), text)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def may_hide(content: bytes) -> bool:
    """Whether a file could hold such a character at all: a quick look that may be wrong only in saying yes."""
    return (b"\\" in content and _ESCAPES.search(content) is not None) or _TRACES.search(content.translate(None, _ORDINARY)) is not None


def hidden(value: object, path: str = "") -> Iterator[Found]:
    """Every text with such a character in a value made of objects, lists and texts."""
    if isinstance(value, str):
        found = _hidden().search(value)
        if found:
            _, words = _TABLE[(found.lastindex or 1) - 1]
            yield path, f"must not hold {words}; it holds U+{ord(found[0]):04X}"
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from hidden(item, child(path, key))
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from hidden(item, f"{path}[{place}]")
