"""Ways to read what was typed: as it stands, written out, cut or joined, with errors forgiven; leaves costs of what fits to query."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from careergui.search.shortened import LONG, RANKS, SAME
from careergui.search.spelling import Speller, halves
from careergui.search.table import Table
from careergui.search.tokens import singular
from careergui.search.weights import BEGUN, JOINED, SPLIT, STANDS_FOR, WRONG_LETTER

Ranges: TypeAlias = tuple[range, ...]
"""Words of a table by number, any of which will do."""
Reading: TypeAlias = tuple[tuple[str, ...], int]
"""Words, and what reading them so costs."""

_LONGEST_HALF_MISTYPED = 4
"""A half of a word is put right when it has at least so many letters, and in at most so many places."""
_SHORTEST_CUT = 6
_MOST_MEANT = 3
_MOST_TELLING = 5
"""Of more words, those that tell least are left out from the first."""
_RANK_TELLS = 0.1
_UNKNOWN_TELLS = 0.5
_GUESSED_TELLS = 0.5
_HEAD_TELLS = 1.1
"""The last word of a title names the job, those before which kind of it: a hotel painter is a painter."""


def whole(table: Table, word: str) -> Ranges:
    """The word itself, in either number."""
    found = table.word(singular(word))
    return (found,) if found else ()


def same(table: Table, word: str) -> Ranges:
    """Words that it stands for as well."""
    others = SAME.get(word) or SAME.get(singular(word), ())
    return tuple(found for other in others if (found := table.word(singular(other))))


def begun(table: Table, word: str) -> Ranges:
    """Words that begin so; "secretari" begins the plural of secretary too."""
    found = [table.beginning(word)]
    if word.endswith(("i", "ie")):
        found.append(table.beginning(word.rstrip("e")[:-1] + "y"))
    return tuple(words for words in found if words)


def as_typed(typed: tuple[str, ...]) -> Iterator[Reading]:
    """The words, then each two neighbours as one, then short forms written out."""
    yield typed, 0
    for place in range(len(typed) - 1):
        yield (*typed[:place], typed[place] + typed[place + 1], *typed[place + 2 :]), JOINED
    for place, word in enumerate(typed):
        if word in LONG:
            yield (*typed[:place], *LONG[word].split(), *typed[place + 1 :]), STANDS_FOR


def cut(table: Table, speller: Speller, typed: tuple[str, ...]) -> Iterator[Reading]:
    """Each long word as two, where only one half is known, the other as what it may stand for; and the space after it a letter off."""
    for place in range(len(typed) - 1):
        joined, space = typed[place] + typed[place + 1], len(typed[place])
        for at in (space - 1, space + 1):
            if whole(table, joined[:at]) and begun(table, joined[at:]):
                yield (*typed[:place], joined[:at], joined[at:], *typed[place + 2 :]), WRONG_LETTER
    for place, word in enumerate(typed):
        if len(word) >= _SHORTEST_CUT:
            before, after = typed[:place], typed[place + 1 :]
            for halved, cost in _halved(table, speller, word, last=not after):
                yield (*before, *halved, *after), SPLIT + cost


def _halved(table: Table, speller: Speller, word: str, *, last: bool) -> Iterator[Reading]:
    looked_up = 0
    for left, right in halves(word):
        knows_left, knows_right = bool(whole(table, left)), bool(whole(table, right))
        if knows_left and (knows_right or (last and table.beginning(right))):
            yield (left, right), 0
        elif knows_left != knows_right and looked_up < _LONGEST_HALF_MISTYPED:
            unknown = right if knows_left else left
            if len(unknown) > _LONGEST_HALF_MISTYPED:
                looked_up += 1
                errors, meant = speller.meant(singular(unknown))
                for one in meant[:_MOST_MEANT]:
                    yield ((left, one) if knows_left else (one, right)), errors * WRONG_LETTER


def mistaken(table: Table, speller: Speller, typed: Sequence[str], wanted: Sequence[Ranges]) -> Iterator[Sequence[Ranges]]:
    """What the words stand for, with one after the other of the known ones taken for another known word a letter off."""
    for place, word in enumerate(typed):
        if whole(table, word) and (others := speller.mistaken(singular(word))):
            yield [*wanted[:place], tuple(table.word(other) for other in others), *wanted[place + 1 :]]


class Forgiven:
    """What each word may stand for, unknown ones as beginnings or with errors; `cost` is what that costs, `tells` what each word tells."""

    def __init__(self, table: Table, speller: Speller, typed: Sequence[str]) -> None:
        self.wanted: list[Ranges] = []
        self.tells: list[float] = []
        self.cost = 0
        for place, word in enumerate(typed):
            ranges, cost = _forgiven(table, speller, word, last=place == len(typed) - 1)
            self.wanted.append(ranges)
            self.cost += cost
            self.tells.append(_tells(table, word, ranges) * (_GUESSED_TELLS if cost else 1))
        self.tells[-1] *= _HEAD_TELLS


def _forgiven(table: Table, speller: Speller, word: str, *, last: bool) -> tuple[Ranges, int]:
    if ranges := whole(table, word) + same(table, word):
        return ranges, 0
    if len(word) > 1 and (ranges := begun(table, word)):
        return ranges, BEGUN
    errors, meant = speller.meant(singular(word))
    if meant or not last:
        return tuple(table.word(one) for one in meant), errors * WRONG_LETTER
    errors, meant = speller.meant(word, beginning=True)
    return tuple(table.beginning(one) for one in meant), BEGUN + errors * WRONG_LETTER


def _tells(table: Table, word: str, ranges: Ranges) -> float:
    """How much a word tells of a job: the rarer, the more; a rank or a letter, little."""
    if len(word) == 1 or singular(word) in RANKS:
        return _RANK_TELLS
    count = sum(table.count(words) for words in ranges)
    return 1 + float((len(table.sizes) / count) ** 0.125) if count else _UNKNOWN_TELLS


def subsets(tells: Sequence[float]) -> list[list[int]]:
    """Places of words to keep, of the few words that tell most; the most telling sets first."""
    telling = sorted(range(len(tells)), key=lambda place: -tells[place])[:_MOST_TELLING]
    sets = [sorted(place for bit, place in enumerate(telling) if bits >> bit & 1) for bits in range(1, 1 << len(telling))]
    return [kept for _, kept in sorted((-sum(tells[place] for place in kept), kept) for kept in sets if len(kept) < len(tells))]
