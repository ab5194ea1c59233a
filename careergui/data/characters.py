"""Characters no text may hold, as they break lines, steer a terminal or turn the direction of writing; leaves lengths to the types."""

import re
from collections.abc import Iterator

from careergui.data.faults import Found, child

_ESCAPES = re.compile(rb"\\[nrtbfu]")
_TRACES = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])")
_ORDINARY = bytes(range(0x7F))
"""ASCII but for the last: taken out of UTF-8, whole characters are left, and few of them."""

_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def may_hide(content: bytes) -> bool:
    """Whether a file could hold such a character at all: a quick look that may be wrong only in saying yes."""
    return (b"\\" in content and _ESCAPES.search(content) is not None) or _TRACES.search(content.translate(None, _ORDINARY)) is not None


def hidden(value: object, path: str = "") -> Iterator[Found]:
    """Every text with such a character in a value made of objects, lists and texts."""
    if isinstance(value, str):
        found = _HIDDEN.search(value)
        if found:
            yield path, f"must not hold line breaks, tabs or other control characters; it holds U+{ord(found[0]):04X}"
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from hidden(item, child(path, key))
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield from hidden(item, f"{path}[{place}]")
