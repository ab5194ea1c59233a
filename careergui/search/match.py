"""Which roles fit some words, best first, and what in them fits; leaves choosing exactly one to resolve."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.search.words import distance, fold, fold_lines, letters, tolerance

Kind: TypeAlias = Literal["title", "code", "alias", "skill", "duty", "trait"]
_KINDS: tuple[Kind, ...] = ("title", "code", "alias", "skill", "duty", "trait")
_TYPED: frozenset[Kind] = frozenset({"title", "alias", "skill"})
_FAR_LETTERS = 4
"""Two errors change at most four letters of a word's set of letters."""
_NO_FIT = 5
_MOST_LETTERS = 200
"""Longer texts are searched by their beginning: no title, skill or duty is found by more."""

_Row: TypeAlias = tuple[int, int, int, str, str, str, Kind]
"""Rank of the kind, rank within it, length of the title, title, id, matched text, kind: sorts as it stands."""


class Match(Struct, frozen=True):
    """A role that fits, the text in it that fits, and what that text is."""

    role_id: str
    matched: str
    kind: Kind = "title"


class Group(Struct, frozen=True):
    """The texts of one kind that a role has, as they are shown and, a line for each, as they are searched."""

    kind: Kind
    shown: tuple[str, ...]
    folded: str


class Entry(Struct, frozen=True):
    """A role and its texts, the weightiest kind first."""

    role_id: str
    title: str
    groups: tuple[Group, ...]


class Index(Struct, frozen=True, kw_only=True):
    """Everything searched, folded once; `places` says in which entries a word stands, `letters` which letters it has."""

    entries: tuple[Entry, ...]
    places: dict[str, set[int]]
    letters: dict[str, int]


def build_index(catalog: Catalog) -> Index:
    """Fold every text of every role once; build it when the catalogue is loaded and keep it."""
    entries = tuple(Entry(role.id, role.title, tuple(_groups(catalog, role))) for role in catalog.roles.values())
    places: dict[str, set[int]] = {}
    for number, entry in enumerate(entries):
        for word in {word for group in entry.groups if group.kind in _TYPED for word in group.folded.split()}:
            places.setdefault(word, set()).add(number)
    return Index(entries=entries, places=places, letters={word: letters(word) for word in places})


def search(catalog: Catalog, text: str, limit: int = 20) -> list[Match]:
    """The best matches of a text, best first; nothing for a text without letters or digits."""
    return matches(build_index(catalog), text, limit)


def matches(index: Index, text: str, limit: int = 20) -> list[Match]:
    """As `search`, with an index built before.

    Titles go before codes, other names, skills, duties and traits; within each, the whole text goes before
    its start, the start of a word, all words in any order, and a part of a word. Only when nothing fits
    as typed are small typing errors forgiven.
    """
    wanted = fold(text[:_MOST_LETTERS])
    if not wanted:
        return []
    found = sorted(_exact(index, wanted)) or sorted(_mistyped(index, wanted))
    return [Match(role_id, shown, kind) for *_, role_id, shown, kind in found[: max(limit, 0)]]


def _exact(index: Index, wanted: str) -> Iterator[_Row]:
    words = wanted.split()
    for entry in index.entries:
        for group in entry.groups:
            if all(word in group.folded for word in words):
                fits = [(_fit(line, wanted, words), place) for place, line in enumerate(group.folded.split("\n"))]
                best = min(fits)
                if best[0] < _NO_FIT:
                    yield _row(entry, group, *best)
                    break


def _fit(line: str, wanted: str, words: list[str]) -> int:
    """How well a folded line fits: 0 as a whole, 1 from its start, 2 from the start of a word, 3 word by word, 4 within a word, 5 not."""
    if words[0] not in line:
        return _NO_FIT
    if line.startswith(wanted, 1):
        return 0 if len(line) == len(wanted) + 1 else 1
    if f" {wanted}" in line:
        return 2
    if all(f" {word}" in line for word in words):
        return 3
    return 4 if wanted in line else _NO_FIT


def _mistyped(index: Index, wanted: str) -> Iterator[_Row]:
    close = [_close(index, word) for word in wanted.split()]
    everywhere = [set().union(*(index.places[word] for word in meant)) for meant in close]
    for number in set.intersection(*everywhere):
        entry = index.entries[number]
        for group in entry.groups:
            if group.kind in _TYPED:
                lines = enumerate(group.folded.split("\n"))
                fits = ((errors, place) for place, line in lines if (errors := _errors(line.split(), close)) is not None)
                if best := min(fits, default=None):
                    yield _row(entry, group, *best)
                    break


def _close(index: Index, word: str) -> dict[str, int]:
    """Words of the index that may be meant, each with its errors; a beginning counts as meant."""
    limit, bits = tolerance(word), letters(word)
    found = {}
    for known, known_bits in index.letters.items():
        if known.startswith(word):
            found[known] = 0
        elif limit and (bits ^ known_bits).bit_count() <= _FAR_LETTERS and (errors := distance(word, known, limit)) <= limit:
            found[known] = errors
    return found


def _errors(words: list[str], close: list[dict[str, int]]) -> int | None:
    """The errors of a line in which every wanted word is meant by some word; None for other lines."""
    total = 0
    for meant in close:
        here = [errors for word in words if (errors := meant.get(word)) is not None]
        if not here:
            return None
        total += min(here)
    return total


def _row(entry: Entry, group: Group, rank: int, place: int) -> _Row:
    return (_KINDS.index(group.kind), rank, len(entry.title), entry.title, entry.role_id, group.shown[place], group.kind)


def _groups(catalog: Catalog, role: Role) -> Iterator[Group]:
    texts: tuple[tuple[str, ...], ...] = (
        (role.title,),
        (role.soc,) if role.soc else (),
        role.aliases,
        catalog.named_skills(role),
        role.duties,
        tuple(trait.name for trait in role.traits),
    )
    yield from (Group(kind, shown, fold_lines(shown)) for kind, shown in zip(_KINDS, texts, strict=True) if shown)
