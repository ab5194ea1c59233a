"""Texts to a table of them, when the bundled index is built and for roles that come with a user's files; leaves searching to query."""

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise
from zlib import crc32

from msgspec import Struct
from msgspec.structs import replace

from careergui.search.table import IN_DEMAND, KINDS, PART, REPORTED, ROLE_BITS, TITLE, Packed, Table, owner, pack, unpack
from careergui.search.tokens import telling, words
from careergui.search.weights import KIND_WEIGHTS

_BRACKETED = re.compile(r"(.+?)\s*\(([^()]+)\)\s*(.*)")
_EXCEPTION = re.compile(r",? except .*", re.IGNORECASE)
_MOST_WORDS = 255

KIND_NUMBERS: dict[str, int] = {
    **{kind: number for number, kind in enumerate(KINDS)},
    "reported": REPORTED,
    "part": PART,
    "in demand": IN_DEMAND,
}


class Said(Struct, frozen=True):
    """One text of a role, and what it is: one of the kinds, "reported", "part" or "in demand"."""

    role: str
    kind: str
    text: str


def make_table(said: Iterable[Said], jobs: Mapping[str, int]) -> Table:
    """The table of some texts; `jobs` are how many people hold the roles, by which those of equal fit are ranked."""
    given = list(said)
    roles = sorted(dict.fromkeys(entry.role for entry in given), key=lambda role: (-jobs.get(role, 0), role))
    numbers = {role: number for number, role in enumerate(roles)}
    texts = sorted({entry.text for entry in given})
    owners: dict[tuple[str, str], dict[int, int]] = {}
    for entry in given:
        kind = KIND_NUMBERS[entry.kind]
        of_text = owners.setdefault((entry.text, "title" if entry.kind == "title" else ""), {})
        role = numbers[entry.role]
        if role not in of_text or KIND_WEIGHTS[kind] < KIND_WEIGHTS[of_text[role]]:
            of_text[role] = kind
    places = {text: place for place, text in enumerate(texts)}
    forms = [
        _Form(tuple(form), places[text], tuple(sorted(owner(kind, role) for role, kind in of_text.items())))
        for (text, title), of_text in owners.items()
        for form in _forms(text, title=bool(title))
    ]
    # Titles stand first, by their first word, which lets a search keep to those that begin so; then others, the shortest first.
    forms.sort(key=lambda form: (0, 0, form.words) if form.owners[0] >> ROLE_BITS == TITLE else (1, len(form.words), form.words))
    return _table(tuple(roles), tuple(jobs.get(role, 0) for role in roles), tuple(texts), forms)


class _Form(Struct, frozen=True):
    words: tuple[str, ...]
    text: int
    owners: tuple[int, ...]


def _table(roles: tuple[str, ...], jobs: tuple[int, ...], texts: tuple[str, ...], forms: list[_Form]) -> Table:
    having: dict[str, list[int]] = {}
    for number, form in enumerate(forms):
        for word in dict.fromkeys(form.words):
            having.setdefault(word, []).append(number)
    vocabulary = tuple(sorted(having))
    numbers = {word: number for number, word in enumerate(vocabulary)}
    return Table(
        roles=roles,
        jobs=jobs,
        texts=texts,
        words=vocabulary,
        word_starts=array("I", [0, *accumulate(len(having[word]) for word in vocabulary)]),
        places=array("I", [number for word in vocabulary for number in having[word]]),
        shown=array("I", [form.text for form in forms]),
        sizes=bytes(min(len(form.words), _MOST_WORDS) for form in forms),
        first=array("I", [numbers[form.words[0]] for form in forms]),
        owner_starts=array("I", [0, *accumulate(len(form.owners) for form in forms)]),
        owners=array("I", [one for form in forms for one in form.owners]),
    )


def _forms(text: str, *, title: bool) -> Iterator[list[str]]:
    """The ways to say a text: without what stands in brackets, and what stands there by itself; titles without what they except."""
    found = _BRACKETED.fullmatch(text)
    said = [f"{found[1]} {found[3]}", found[2]] if found else [text]
    for one in said:
        form = telling(words(_EXCEPTION.sub("", one) if title else one))
        if form:
            yield form


def packed(table: Table) -> Packed:
    """The table as it lies on disk: starts as counts."""
    file = Packed(
        roles=table.roles,
        jobs=table.jobs,
        texts=table.texts,
        words=table.words,
        word_starts=pack(_counts(table.word_starts)),
        places=pack(table.places),
        shown=pack(table.shown),
        sizes=bytes(table.sizes),
        first=pack(table.first),
        owner_starts=pack(_counts(table.owner_starts)),
        owners=pack(table.owners),
    )
    return replace(file, checksum=_checksum(file))


def _checksum(file: Packed) -> int:
    """Of all that is packed, and how many texts it belongs to: a file that was cut or changed is found out before it is used."""
    packed_parts = (file.word_starts, file.places, file.shown, file.sizes, file.first, file.owner_starts, file.owners)
    return crc32(b"".join(packed_parts), len(file.texts) + len(file.words) + len(file.roles))


def _counts(starts: Iterable[int]) -> list[int]:
    given = list(starts)
    return [after - before for before, after in pairwise(given)]


def unpacked(file: Packed) -> Table:
    """The table of a file. Raises ValueError when its parts do not hold together."""
    forms = len(file.sizes)
    word_starts = array("I", [0, *accumulate(unpack(file.word_starts, len(file.words)))])
    owner_starts = array("I", [0, *accumulate(unpack(file.owner_starts, forms))])
    table = Table(
        roles=file.roles,
        jobs=file.jobs,
        texts=file.texts,
        words=file.words,
        word_starts=word_starts,
        places=unpack(file.places, word_starts[-1]),
        shown=unpack(file.shown, forms),
        sizes=file.sizes,
        first=unpack(file.first, forms),
        owner_starts=owner_starts,
        owners=unpack(file.owners, owner_starts[-1]),
    )
    if file.checksum != _checksum(file) or len(file.jobs) != len(file.roles):
        raise ValueError("its numbers do not fit together")
    return table
