"""What was typed to roles with what they cost: words as typed, then mistyped, then some left out; leaves naming what fits to match."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from careergui.search import readings
from careergui.search.readings import Forgiven, Ranges
from careergui.search.spelling import Speller
from careergui.search.table import ROLE, ROLE_BITS, TITLE, Table
from careergui.search.weights import (
    ABBREVIATED,
    BEGUN,
    EXTRA_WORDS,
    FIRST_WORD,
    INSIDE,
    KIND_WEIGHTS,
    LEFT_OUT,
    PARTLY_WEIGHTS,
    STANDS_FOR,
    WRONG_LETTER,
)

Reason: TypeAlias = tuple[int, int, int]
"""Why a role was found: the cost (the less, the better), the form that fits, and the number of its kind."""

ENOUGH = 3
"""With as many roles found, no words are left out."""
FEW = 30
"""With as many roles found by their titles, families, skills and software are not searched."""
MOST_FORMS = 1500
"""Titles stand before other forms, and the shortest of them first: what is passed over of very many would come last."""

_SHORT = 2
"""Up to so many letters only the beginnings of titles count, and whole words."""
_MOST_WORDS = 12
_FEWEST_INSIDE = 4
_MOST_IN_SET = 10_000
_MOST_LEFT = 120
"""Forms that are looked at where words are left out: the shortest."""
_PAIR = 2
"""Of two words only one can be left out: no set of forms is needed to find those that have the other."""


class Searcher:
    """One table to search, with the cost of each of its roles, and how its words may be mistyped."""

    def __init__(self, table: Table, role_costs: Sequence[int]) -> None:
        self.table, self.role_costs = table, role_costs
        self.speller = Speller(table.words)
        starts = table.owner_starts[: min(len(table.roles), len(table.sizes))]
        self.titles = sum(table.owners[start] >> ROLE_BITS == TITLE for start in starts)

    def forms(self, wanted: Sequence[Ranges]) -> Iterable[int]:
        """The forms that have a word of each of the ranges; of very many only titles and the shortest."""
        having = sorted((self.having(ranges) for ranges in wanted), key=len)
        if len(having) > 1:
            return set(having[0]).intersection(*having[1:])
        return self.shortest(having[0], MOST_FORMS)

    def shortest(self, forms: "array[int]", most: int) -> Sequence[int]:
        """About so many of the forms, if there are more: titles and the shortest others."""
        if len(forms) <= most:
            return forms
        last = len(self.table.sizes) * most // len(forms)
        return [form for form in forms if form < last]

    def having(self, ranges: Ranges) -> "array[int]":
        """The forms that have a word of any of the ranges, some several times."""
        first, *others = ranges
        forms = self.table.having(first)
        for words in others:
            forms = forms + self.table.having(words)
        return forms


class Search:
    """One search of one table; `found` gathers the best reason for each of its roles."""

    def __init__(self, searcher: Searcher, typed: Sequence[str]) -> None:
        self.searcher, self.table, self.typed = searcher, searcher.table, tuple(typed[:_MOST_WORDS])
        self.found: dict[int, Reason] = {}
        self._guessed: Forgiven | None = None

    def strictly(self) -> None:
        """The words as they are typed."""
        short = len(self.typed) == 1 and len(self.typed[0]) <= _SHORT
        for words, cost in readings.as_typed(self.typed):
            if short and words == self.typed:
                self._short(words[0])
            else:
                self._exact(words, cost)
                self._begun(words, cost)
        if short and not self.found:
            self._begun(self.typed, 0)

    def whole(self) -> None:
        """Texts that have the words typed and no others."""
        wanted = [readings.whole(self.table, word) for word in self.typed]
        if all(wanted):
            sizes, count = self.table.sizes, len(wanted)
            forms = [form for form in self.searcher.forms(wanted) if sizes[form] == count]
            self._add(forms, count, 0, wanted[0], KIND_WEIGHTS)

    def mistyped(self) -> None:
        """With spaces and letters wrong, at last where they make another word."""
        for words, cost in readings.cut(self.table, self.searcher.speller, self.typed):
            self._exact(words, cost)
            self._begun(words, cost)
        forgiven = self._forgiven()
        if not all(forgiven.wanted):
            return
        if forgiven.cost:
            self._fit(forgiven.wanted, forgiven.cost, whole=False)
        if len(self.typed) > 1 and not self.found:
            for wanted in readings.mistaken(self.table, self.searcher.speller, self.typed, forgiven.wanted):
                self._fit(wanted, forgiven.cost + WRONG_LETTER, whole=False)

    def tells(self) -> list[float]:
        """What each word typed tells of a job."""
        return self._forgiven().tells

    def left_out(self, tells: Sequence[float]) -> None:
        """Without some of the words: first without those that tell least."""
        forgiven, all_tell, size = self._forgiven(), sum(tells), 0
        sets = [frozenset(self._many(ranges)) for ranges in forgiven.wanted] if len(self.typed) > _PAIR else []
        for kept in readings.subsets(tells):
            # All sets of one size in a row are looked at: which of their words names the job shows in how well titles fit.
            if len(self.found) >= ENOUGH and len(kept) != size:
                return
            size = len(kept)
            if all(forgiven.wanted[place] for place in kept):
                left = 1 - sum(tells[place] for place in kept) / all_tell
                cost = LEFT_OUT + int(LEFT_OUT * 2 * left) + forgiven.cost
                forms = self._with_all([sets[place] for place in kept]) if size > 1 else self._with_one(forgiven.wanted[kept[0]])
                self._add(forms, size, cost, forgiven.wanted[kept[0]], PARTLY_WEIGHTS)

    def inside(self) -> None:
        """Words that have the letters somewhere within."""
        if len(self.typed) == 1 and len(self.typed[0]) >= _FEWEST_INSIDE:
            wanted = tuple(range(place, place + 1) for place in self.searcher.speller.holding(self.typed[0]))
            if wanted:
                self._fit([wanted], INSIDE, whole=False)

    def _short(self, letters: str) -> None:
        begun, first, titles = self.table.beginning(letters), self.table.first, self.searcher.titles
        forms = range(bisect_left(first, begun.start, 0, titles), bisect_left(first, begun.stop, 0, titles))
        self._add(forms, 1, ABBREVIATED, (begun,), PARTLY_WEIGHTS)
        if len(letters) > 1:
            self.whole()
            self._exact((letters,), ABBREVIATED)

    def _exact(self, words: Sequence[str], cost: int) -> None:
        wanted = [readings.whole(self.table, word) for word in words]
        if all(wanted):
            self._fit(wanted, cost)
        same = [readings.same(self.table, word) for word in words]
        if any(same):
            either = [whole + also for whole, also in zip(wanted, same, strict=True)]
            if all(either):
                self._fit(either, cost + STANDS_FOR)

    def _begun(self, words: Sequence[str], cost: int) -> None:
        """The last word may be unfinished."""
        before = [readings.whole(self.table, word) + readings.same(self.table, word) for word in words[:-1]]
        if not all(before):
            return
        if before and len(words[-1]) == 1:
            self._add(self._with_initial(before, words[-1]), len(words), cost + BEGUN, before[0], PARTLY_WEIGHTS)
        elif begun := readings.begun(self.table, words[-1]):
            self._fit([*before, begun], cost + BEGUN, whole=False)

    def _with_initial(self, before: Sequence[Ranges], letter: str) -> Iterator[int]:
        """Forms of the words before in which some word begins with a letter: looked up in the texts, as half of all forms have one."""
        texts, shown = self.table.texts, self.table.shown
        for form in self.searcher.forms(before):
            if f" {letter}" in f" {texts[shown[form]].lower()}":
                yield form

    def _with_one(self, ranges: Ranges) -> Sequence[int]:
        return self.searcher.shortest(self.searcher.having(ranges), _MOST_LEFT)

    def _with_all(self, sets: Sequence[frozenset[int]]) -> Sequence[int]:
        first, *others = sorted(sets, key=len)
        return sorted(first.intersection(*others))[:_MOST_LEFT]

    def _many(self, ranges: Ranges) -> Sequence[int]:
        return self.searcher.shortest(self.searcher.having(ranges), _MOST_IN_SET) if ranges else ()

    def _forgiven(self) -> Forgiven:
        if self._guessed is None:
            self._guessed = Forgiven(self.table, self.searcher.speller, self.typed)
        return self._guessed

    def _fit(self, wanted: Sequence[Ranges], cost: int, *, whole: bool = True) -> None:
        forms = self.searcher.forms(wanted)
        self._add(forms, len(wanted), cost, wanted[0], KIND_WEIGHTS if whole else PARTLY_WEIGHTS)

    def _add(self, forms: Iterable[int], words: int, cost: int, first_words: Ranges, whole_weights: Sequence[int]) -> None:
        """Keep each role's best form. Written out flat: it runs for thousands of forms with each letter typed."""
        found, table, role_costs = self.found, self.table, self.searcher.role_costs
        sizes, first, starts, owners = table.sizes, table.first, table.owner_starts, table.owners
        low, high = first_words[0].start, first_words[0].stop
        for form in forms:
            extra = sizes[form] - words
            if extra <= 0:
                fit, weights = cost, whole_weights
            else:
                fit, weights = cost + EXTRA_WORDS[extra] + (0 if low <= first[form] < high else FIRST_WORD), PARTLY_WEIGHTS
            for owner in owners[starts[form] : starts[form + 1]]:
                role = owner & ROLE
                total = fit + weights[owner >> ROLE_BITS] + role_costs[role]
                if role not in found or total < found[role][0]:
                    found[role] = (total, form, owner >> ROLE_BITS)


def run(titles: Sequence[Searcher], further: Sequence[Searcher], typed: Sequence[str]) -> list[Search]:
    """Search the titles as typed and, where few fit, what is further known; then loosely, as far as nothing was found."""
    main, besides = [Search(one, typed) for one in titles], [Search(one, typed) for one in further]
    _each(main, Search.strictly)
    if _count(main) < FEW:
        _each(besides, Search.strictly)
    if not _count(main):
        _each(main, Search.mistyped)
    if not _count(main) and not _count(besides):
        _each(besides, Search.mistyped)
    if _count(main) < FEW:
        _each(main, Search.inside)
    if _count(main) + _count(besides) < ENOUGH:
        _left_out(main)
    if not _count(main) and not _count(besides):
        _left_out(besides)
        _each(besides, Search.inside)
    return [*main, *besides]


def _each(searches: Sequence[Search], step: Callable[[Search], None]) -> None:
    for search in searches:
        step(search)


def _left_out(searches: Sequence[Search]) -> None:
    """A word tells as much in a table that has it not as in one that has it; a single word cannot be left out."""
    several = [search for search in searches if len(search.typed) > 1]
    tells = [max(each) for each in zip(*(search.tells() for search in several), strict=True)]
    for search in several:
        search.left_out(tells)


def _count(searches: Sequence[Search]) -> int:
    return sum(len(search.found) for search in searches)
