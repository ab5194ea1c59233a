"""Texts made searchable: which words stand in which, and whose they are; leaves understanding what was typed to query."""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from careergui.domain.role import Value

Kind: TypeAlias = Literal["title", "code", "alias", "job title", "word", "family", "skill", "software", "duty", "trait"]
KINDS: tuple[Kind, ...] = ("title", "code", "alias", "job title", "word", "family", "skill", "software", "duty", "trait")
TITLE, WORD = KINDS.index("title"), KINDS.index("word")
REPORTED, PART, IN_DEMAND = range(len(KINDS), len(KINDS) + 3)
"""Kinds that weigh more: job titles that people gave for their own job, or of a part of the occupation; software asked for by employers."""
SHOWN_KINDS: tuple[Kind, ...] = (*KINDS, "job title", "job title", "software")
"""What each kind is called, by number."""

ROLE_BITS = 16
ROLE = (1 << ROLE_BITS) - 1
_MOST_JOBS = 10**10
_LAST = "\U0010ffff"


class Packed(Value, frozen=True, kw_only=True):
    """A table as it lies on disk; lists of numbers are packed (see `pack`)."""

    roles: tuple[str, ...]
    jobs: tuple[Annotated[int, Meta(ge=0, le=_MOST_JOBS)], ...]
    texts: tuple[str, ...]
    words: tuple[str, ...]
    word_starts: bytes
    places: bytes
    shown: bytes
    sizes: bytes
    first: bytes
    owner_starts: bytes
    owners: bytes
    checksum: int = 0


class Table(Struct, frozen=True, kw_only=True):
    """Forms (ways to say a text) by the words in them, and roles by form. Everything is a number but texts, words and role ids."""

    roles: tuple[str, ...]
    """By number of jobs, most first."""
    jobs: tuple[int, ...]
    texts: tuple[str, ...]
    words: tuple[str, ...]
    """In order, so that those with a common beginning stand together."""
    word_starts: Sequence[int]
    """Where the forms of a word begin in `places`; one more than words."""
    places: "array[int]"
    """Forms, word after word."""
    shown: Sequence[int]
    """The text of a form."""
    sizes: bytes
    """How many words a form has."""
    first: Sequence[int]
    """The first word of a form."""
    owner_starts: Sequence[int]
    owners: Sequence[int]
    """Kind and role (see `owner`) of the roles of a form, form after form."""

    def word(self, word: str) -> range:
        """The number of a word, as a range of one; empty when no text has it."""
        place = bisect_left(self.words, word)
        return range(place, place + (place < len(self.words) and self.words[place] == word))

    def beginning(self, letters: str) -> range:
        """The numbers of the words that begin so."""
        return range(bisect_left(self.words, letters), bisect_left(self.words, letters + _LAST))

    def count(self, words: range) -> int:
        """How many forms have one of these words, counted once for each."""
        return self.word_starts[words.stop] - self.word_starts[words.start]

    def having(self, words: range) -> "array[int]":
        """The forms that have one of these words, some of them several times."""
        return self.places[self.word_starts[words.start] : self.word_starts[words.stop]]


def owner(kind: int, role: int) -> int:
    """Kind and role in one number."""
    return kind << ROLE_BITS | role


def kind_and_role(number: int) -> tuple[int, int]:
    """The two back."""
    return number >> ROLE_BITS, number & ROLE


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers below 2³² as bytes: all lowest bytes, then all next ones, as far as needed, which packs well; first how many planes."""
    values = array("I", numbers)
    if sys.byteorder == "big":
        values.byteswap()
    raw = values.tobytes()
    planes = [raw[place :: values.itemsize] for place in range(values.itemsize)]
    while planes and not any(planes[-1]):
        planes.pop()
    return bytes([len(planes)]) + b"".join(planes)


def unpack(packed: bytes, count: int) -> "array[int]":
    """The numbers of `pack`. Raises ValueError when they are not as many as said."""
    planes, rest = divmod(len(packed) - 1, max(count, 1))
    values = array("I")
    if not packed or rest or (count and planes != packed[0]) or planes > values.itemsize:
        raise ValueError(f"{len(packed)} bytes are not {count} numbers")
    raw = bytearray(values.itemsize * count)
    for place in range(planes):
        raw[place :: values.itemsize] = packed[1 + place * count : 1 + (place + 1) * count]
    values.frombytes(raw)
    if sys.byteorder == "big":
        values.byteswap()
    return values
