"""Which letters no font on this machine has, so that nobody finds boxes in their place unsaid; asks Qt, which looks through all fonts."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtGui import QFontMetricsF

from careergui.render.fonts import font
from careergui.text import listing, plural

_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Zs"}
"""Kinds of characters that are not drawn: spaces, joiners, marks of direction."""
_VARIANTS = "\ufe00\ufe0f"
"""Between these lie characters that only choose among the looks of another."""
_OTHERS = "emoji and other signs"
BOXES = "Boxes stand in their place."
REMEDY = "Install a font that has them, such as one of the Noto fonts."
_MOST_NAMED, _MOST_LETTERS, _LONGEST = 8, 12, 60


def lacking(texts: Iterable[str]) -> dict[str, str]:
    """Text → the letters of it that no font has, each once and in order; texts that can be shown whole are left out."""
    found: dict[str, str] = {}
    for text in texts:
        if not text.isascii() and (letters := "".join(letter for letter in dict.fromkeys(text) if not _has_font(letter))):
            found[text] = letters
    return found


@cache
def _has_font(letter: str) -> bool:
    """Kept, as fonts neither come nor go while the program runs, and texts share most letters."""
    return not _is_drawn(letter) or QFontMetricsF(font(13)).inFontUcs4(ord(letter))


def _is_drawn(letter: str) -> bool:
    return unicodedata.category(letter) not in _UNSEEN and not _VARIANTS[0] <= letter <= _VARIANTS[1]


def lacking_words(found: Mapping[str, str], instead: str = BOXES) -> str:
    """The letters and the texts they stand in, in one line; `instead` says what is there of them. "" when nothing is lacking."""
    if not found:
        return ""
    named = [f"{_letters(text, letters)} “{_short(text)}”" for text, letters in list(found.items())[:_MOST_NAMED]]
    more = len(found) - len(named)
    texts = listing([*named, *([f"some in {plural(more, 'more text')}"] if more else [])])
    return f"Letters that no font on this machine has: {texts} ({scripts(found.values())}). {instead} {REMEDY}"


def scripts(letters: Iterable[str]) -> str:
    """Of which scripts letters are, in words that any font has: "CJK, Thai"."""
    named = dict.fromkeys(_script(letter) for letter in "".join(letters))
    return ", ".join([name for name in named if name] or [_OTHERS])


def _script(letter: str) -> str:
    """The first word of a letter's name is that of its script; punctuation and accents go with the letters around them."""
    kind = unicodedata.category(letter)[0]
    if kind == "S":
        return _OTHERS
    name = unicodedata.name(letter, "").partition(" ")[0]
    return (name if name == "CJK" else name.capitalize()) if kind == "L" else ""


def _letters(text: str, letters: str) -> str:
    if set(letters) >= {letter for letter in text if _is_drawn(letter)}:
        return "all of"
    return f"{letters if len(letters) <= _MOST_LETTERS else f'{letters[:_MOST_LETTERS]}…'} in"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
