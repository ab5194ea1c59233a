"""Titles as they are typed; leaves what heads a chart otherwise to charts."""

from careergui.text import number, plain
from careergui.typed.refusal import Refusal

MOST_LETTERS = 200
"""The longest title: two lines of the widest picture."""


def title(text: str) -> str | Refusal:
    """A title in one line."""
    words = plain(text)
    if len(words) <= MOST_LETTERS:
        return words
    return Refusal(f"A title has at most {MOST_LETTERS} letters, and this one {number(len(words))}. Shorten it.")
