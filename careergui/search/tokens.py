"""A text to the plain words it is searched by, plural and singular made one; leaves what they lead to to table."""

import re
from functools import lru_cache

from careergui.search.words import plain_letters

_WORD = re.compile(r"[^\W\d_]+|\d+")
_INITIALS = re.compile(r"\b([^\W\d_])(?:\.|\s?[/&]\s?|\sand\s)(?=[^\W\d_]\b)")
"""A & P, A and P, A/C, R.N.: single letters that are read as one word."""
_SPELLED = {"c++": "cplusplus", "c#": "csharp", ".net": " dotnet", "b2b": "business", "'": "", "’": ""}
_KEPT = frozenset({"news", "gas", "bus", "series", "movies", "species", "mathematics", "physics", "sales"})
_SHORTEST_PLURAL = 4

SMALL = frozenset({"a", "an", "and", "at", "for", "from", "in", "into", "of", "on", "the", "to", "with"})
"""Words that tell no job from another. Not "or", "is" and "it": they stand for operating room, information systems and technology."""


def words(text: str) -> list[str]:
    """Every word of a text, folded and singular: "Registered Nurses (RN)" becomes registered, nurse, rn."""
    return [singular(word) for word in split(text)]


def split(text: str) -> list[str]:
    """Every word of a text, folded and as it is typed."""
    plain = plain_letters(text)
    for sign, spelled in _SPELLED.items():
        if sign in plain:
            plain = plain.replace(sign, spelled)
    return _WORD.findall(_INITIALS.sub(r"\1", plain))


def telling(found: list[str]) -> list[str]:
    """The words without the small ones, unless there are no others."""
    return [word for word in found if word not in SMALL] or found


@lru_cache(maxsize=40_000)
def singular(word: str) -> str:
    """The word without its plural ending; the same for both numbers, which need not be a word."""
    if len(word) < _SHORTEST_PLURAL or word in _KEPT:
        return word
    if word.endswith("men"):
        return word[:-2] + "an"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > _SHORTEST_PLURAL:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zes")) else word[:-1]
