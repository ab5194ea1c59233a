"""Characters no text may hold, as they break lines, steer a terminal or turn the direction of writing; leaves lengths to the types."""

import re
from collections.abc import Iterator

from careergui.data.faults import Found, child

_TRACES = tuple(
    re.compile(pattern) for pattern in (rb"\\[nrtbfu]", rb"\x7f", rb"\xc2[\x80-\x9f]", rb"\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])")
)
"""Escapes and UTF-8 bytes; each begins with one fixed byte, which makes the search of a large file as fast as memory."""

_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def may_hide(content: bytes) -> bool:
    """Whether a file could hold such a character at all: a quick look that may be wrong only in saying yes."""
    return any(trace.search(content) for trace in _TRACES)


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
