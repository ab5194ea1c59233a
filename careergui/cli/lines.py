"""Text in the places of a terminal: how wide it is, filled up, wrapped at words; leaves tables to grid and whole pages to layout."""

import unicodedata

from careergui.text import plain

NARROWEST = 12
"""Places that a column of words keeps however narrow the terminal is."""
LINE = 100
"""Places of a line of words that are easily read."""
_WIDE = "WF"
_NEVER_WIDE = "\u0300"
"""Below this sign every character takes one place, which saves asking for each."""


def width(text: str) -> int:
    """Places a text takes in a terminal: wide characters take two, joining ones none."""
    if text.isascii() or max(text) < _NEVER_WIDE:
        return len(text)
    return sum(0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text)


def padded(text: str, places: int, *, right: bool = False) -> str:
    """Text filled up with spaces to so many places."""
    space = " " * (places - width(text))
    return space + text if right else text + space


def wrapped(text: str, first: str = "", line: int = LINE, further: int | None = None) -> list[str]:
    """Text in lines of at most so many places, the first opened by `first` and the others indented as far, or by `further` places.

    No word is cut: one that is longer than a line (an address, a checksum) stands whole.
    """
    lines, current = [], ""
    indent = width(first) if further is None else further
    room = max(line - max(width(first), indent), NARROWEST)
    for word in plain(text).split(" "):
        longer = f"{current} {word}" if current else word
        if current and width(longer) > room:
            lines.append(current)
            longer = word
        current = longer
    lines.append(current)
    return [f"{first if number == 0 else ' ' * indent}{words}" for number, words in enumerate(lines)]


def line_within(limit: int) -> int:
    """The places of a line of words: never more than are easily read, and no more than the terminal has (0: no limit)."""
    return min(LINE, limit) if limit else LINE
