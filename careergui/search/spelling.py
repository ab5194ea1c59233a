"""Known words that a mistyped one may stand for; leaves whether it is mistyped to query."""

import re
from array import array
from collections.abc import Callable, Iterator, Sequence

from careergui.search.words import tolerance

_MOST_KEPT = 512
_SHORTEST_HALF = 3
_LONG_MISTAKEN = 5
"""Shorter words have too many others a letter off: only letters in another order are thought of in them."""
_START, _END = "<", ">"
_SPOILED = 3
"""Pairs of letters that one error changes at the most: swapped letters change those before, of and after them."""


def halves(word: str) -> list[tuple[str, str]]:
    """Every way to cut a word in two that both are worth looking up."""
    return [(word[:place], word[place:]) for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)]


class Speller:
    """The words of one table by the pairs of letters in them, and what was found before: a word typed on is asked for again and again.

    Which words have a pair is one long number with a bit for each word, so that a handful of operations leaves the few
    that share enough pairs with the word typed; only these are compared letter by letter.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._text = ""
        self._word_at = array("I")
        self._pairs: dict[str, int] = {}
        self._lengths: dict[int, int] = {}
        self._found: dict[tuple[str, str], tuple[int, tuple[str, ...]]] = {}

    def meant(self, word: str, *, beginning: bool = False) -> tuple[int, tuple[str, ...]]:
        """The least number of errors that makes known words of it, and these words; none when there are too many.

        With `beginning`, the beginnings of known words instead, for a word that is still being typed.
        """
        return self._kept((word, "beginning" if beginning else "whole"), lambda: self._least(word, beginning=beginning))

    def mistaken(self, word: str) -> tuple[str, ...]:
        """Other known words that one slip makes of a known one: for "costumer" customer, of the same letters, or for "fight" flight."""
        return self._kept((word, "other"), lambda: self._others(word))[1]

    def _kept(self, key: tuple[str, str], look: Callable[[], tuple[int, tuple[str, ...]]]) -> tuple[int, tuple[str, ...]]:
        if key not in self._found:
            if len(self._found) >= _MOST_KEPT:
                self._found.clear()
            self._found[key] = look()
        return self._found[key]

    def _least(self, word: str, *, beginning: bool) -> tuple[int, tuple[str, ...]]:
        close = self._close(word, beginning=beginning)
        least = min(close.values(), default=0)
        found = sorted(one for one, errors in close.items() if errors == least)
        # Letters are swapped more often than mistaken: "caes" is case rather than cage.
        swapped = [one for one in found if least == 1 and sorted(one) == sorted(word)]
        return least, tuple(swapped or found)

    def _others(self, word: str) -> tuple[int, tuple[str, ...]]:
        letters, slip = sorted(word), len(word) >= _LONG_MISTAKEN
        close = self._close(word, beginning=False)
        return 1, tuple(sorted(one for one, errors in close.items() if errors and (sorted(one) == letters or (slip and errors == 1))))

    def _close(self, word: str, *, beginning: bool) -> dict[str, int]:
        """Known words, or their beginnings, with no more errors than the word may have, and how many it has."""
        allowed = tolerance(word)
        near = self._near(word, allowed, beginning=beginning) if allowed and word.isalpha() else []
        if not near:
            return {}
        # start time: only a mistyped word needs it, and it takes as long to import as all else together
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extract(word, near, scorer=OSA.distance, score_cutoff=allowed, limit=None)
        return {one: int(errors) for one, errors, _ in found}

    def _near(self, word: str, allowed: int, *, beginning: bool) -> list[str]:
        """Words, or beginnings, that share enough pairs of letters to be within so many errors."""
        marked = f"{_START}{word}" if beginning else f"{_START}{word}{_END}"
        pairs = {marked[place : place + 2] for place in range(len(marked) - 1)}
        shared = max(len(pairs) - _SPOILED * allowed, 1)
        sharing = [self._of_length(len(word), allowed, beginning=beginning), *([0] * shared)]
        for pair in pairs:
            having = self._having(pair)
            for count in range(shared, 0, -1):
                sharing[count] |= sharing[count - 1] & having
        found = [self._words[place] for place in _places(sharing[shared])]
        return sorted({one[: len(word)] for one in found}) if beginning else found

    def holding(self, letters: str) -> list[int]:
        """The numbers of the words that have these letters in a row."""
        if not self._text:
            self._text = "".join(f"{_START}{word}{_END}" for word in self._words)
            for number, word in enumerate(self._words):
                self._word_at.extend(array("I", [number]) * (len(word) + 2))
        word_at = self._word_at
        return sorted({word_at[found.start()] for found in re.finditer(re.escape(letters), self._text)})

    def _having(self, pair: str) -> int:
        """Which words have a pair of letters, as bits."""
        found = self._pairs.get(pair)
        if found is None:
            bits = bytearray(len(self._words) // 8 + 1)
            for number in self.holding(pair):
                bits[number >> 3] |= 1 << (number & 7)
            found = self._pairs[pair] = int.from_bytes(bits, "little")
        return found

    def _of_length(self, length: int, around: int, *, beginning: bool) -> int:
        """Which words are about so long, or longer when a beginning is looked for, as bits."""
        if not self._lengths:
            bits: dict[int, bytearray] = {}
            for number, word in enumerate(self._words):
                bits.setdefault(len(word), bytearray(len(self._words) // 8 + 1))[number >> 3] |= 1 << (number & 7)
            self._lengths = {size: int.from_bytes(of_size, "little") for size, of_size in bits.items()}
        found = 0
        for size, of_size in self._lengths.items():
            if size > length if beginning else abs(size - length) <= around:
                found |= of_size
        return found


def _places(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    written = f"{bits:b}"[::-1]
    place = written.find("1")
    while place >= 0:
        yield place
        place = written.find("1", place + 1)
