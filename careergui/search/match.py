"""Which roles fit some words, best first, and what in them fits; leaves choosing exactly one to resolve."""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import log10

from msgspec import Struct

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.search.bundled import Bundled, read_bundled
from careergui.search.make_table import Said, make_table
from careergui.search.query import Search, Searcher, run
from careergui.search.table import SHOWN_KINDS, Kind, Table
from careergui.search.tokens import split, telling
from careergui.search.weights import CATCH_ALL, JOBS, NEVER, UNKNOWN_JOBS
from careergui.search.words import fold

_MOST_LETTERS = 200
"""Longer texts are searched by their beginning: no title, skill or duty is found by more."""
_ADDED = re.compile(r"\(.*|,\s*exc.*|\s(?:at|@)\s.*", re.IGNORECASE | re.DOTALL)
"""What stands in brackets behind a title, what it excepts, and where somebody works: searched without."""
_ALIKE_ENOUGH = 55
"""Percent of likeness from which a title may be what was meant."""
_NAMES = frozenset({"title", "alias", "job title", "word"})
_CODE = re.compile(r"(\d{2})[-\s]?(\d{0,4})(?:\.\d{0,2})?")


class Match(Struct, frozen=True):
    """A role that fits, the text in it that fits, and what that text is."""

    role_id: str
    matched: str
    kind: Kind = "title"


class Index(Struct, frozen=True, kw_only=True):
    """Everything searched, prepared once. `fault` says why titles of the bundled index are missing, "" when none are."""

    searchers: tuple[Searcher, ...]
    """Titles, and whatever roles of role files say."""
    further: tuple[Searcher, ...] = ()
    """What is searched besides where few titles fit: families, skills, software."""
    codes: dict[str, str]
    """Code → id of the role it leads to, in order."""
    shown: dict[str, str]
    """Id → title, of every role."""
    fault: str = ""


def build_index(catalog: Catalog) -> Index:
    """Prepare what is searched: the bundled titles of the occupations the catalogue has, and all that its other roles say."""
    bundled = read_bundled() if any(map(is_occupation, catalog.roles)) else Bundled()
    if bundled.fault and catalog.library is not None:
        catalog.library.lacks(bundled.file, "Further job titles to search by", bundled.fault)
    return make_index(catalog, bundled)


def make_index(catalog: Catalog, bundled: Bundled) -> Index:
    """As `build_index`, with a bundled index at hand."""
    covered = set(bundled.titles.roles) if bundled.titles else set()
    others = [role for role in catalog.roles.values() if role.id not in covered]
    jobs = {role.id: int(catalog.estimate(role, "employment.jobs").value or 0) for role in others}
    own = make_table(_said(catalog, others), jobs)
    codes = {role.soc or role.id: role.id for role in catalog.roles.values() if role.soc or is_occupation(role.id)}
    further = {code: role_id for code, role_id in bundled.codes.items() if role_id in catalog.roles}
    tables = [own, *([bundled.titles] if bundled.titles else [])]
    return Index(
        searchers=tuple(Searcher(one, _costs(one, catalog)) for one in tables),
        further=tuple(Searcher(one, _costs(one, catalog)) for one in [bundled.others] if one),
        codes={**further, **codes},
        shown={role.id: role.title for role in catalog.roles.values()},
        fault=bundled.fault,
    )


def search(catalog: Catalog, text: str, limit: int = 20) -> list[Match]:
    """The best matches of a text, best first; nothing for a text without letters or digits."""
    return matches(build_index(catalog), text, limit)


def matches(index: Index, text: str, limit: int = 20) -> list[Match]:
    """As `search`, with an index built before; one match for each role, its best.

    What fits better goes first: the whole before its beginning and before some of its words, titles before other kinds
    of text, words as typed before mistyped ones; of those that fit alike, the role that more people hold.
    """
    words = _words(text)
    by_code = _coded(index, text[:_MOST_LETTERS].strip())
    if by_code or not words:
        return by_code[: max(limit, 0)]
    return _named(run(index.searchers, index.further, words), max(limit, 0))


def called(index: Index, text: str) -> list[Match]:
    """The roles for which the whole text is a title, another name or an everyday word, in either number; best first."""
    words = _words(text)
    searches = [Search(searcher, words) for searcher in index.searchers] if words else []
    for search in searches:
        search.whole()
    return [match for match in _named(searches, len(index.shown)) if match.kind in _NAMES]


def nearest(index: Index, text: str, limit: int = 3) -> list[Match]:
    """The titles that look most like a text that nothing fits; for a text without letters none."""
    wanted = fold(text[:_MOST_LETTERS])
    if not wanted or limit <= 0:
        return []
    # start time: only a text that nothing fits needs it
    from rapidfuzz import fuzz, process

    ids = list(index.shown)
    titles = [fold(index.shown[role_id]) for role_id in ids]
    close = process.extract(wanted, titles, scorer=fuzz.WRatio, limit=limit, score_cutoff=_ALIKE_ENOUGH)
    return [Match(ids[place], index.shown[ids[place]]) for _, _, place in close]


def _words(text: str) -> list[str]:
    typed = text[:_MOST_LETTERS]
    return telling(split(_ADDED.sub("", typed)) or split(typed))


def _named(searches: Sequence[Search], limit: int) -> list[Match]:
    rows = [
        (cost, number, role, form, kind)
        for number, search in enumerate(searches)
        for role, (cost, form, kind) in search.found.items()
        if cost < NEVER
    ]
    rows.sort()
    named: dict[str, Match] = {}
    for _, number, role, form, kind in rows:
        table = searches[number].table
        role_id = table.roles[role]
        if role_id not in named:
            if len(named) >= limit:
                break
            named[role_id] = Match(role_id, table.texts[table.shown[form]], SHOWN_KINDS[kind])
    return list(named.values())


def _coded(index: Index, text: str) -> list[Match]:
    """Roles by code or its beginning: 29-1141, 291141, 29-11, 29-1141.01."""
    found = _CODE.fullmatch(text)
    if not found:
        return []
    whole = text.replace(" ", "-") if "-" in text or " " in text else f"{text[:2]}-{text[2:]}"
    exact = [(code, role_id) for code, role_id in index.codes.items() if code == whole]
    begun = [(code, role_id) for code, role_id in index.codes.items() if code.startswith(whole)]
    shorter = [(code, role_id) for code, role_id in index.codes.items() if code == whole[:7]]
    roles: dict[str, str] = {}
    for code, role_id in exact or sorted(begun) or shorter:
        roles.setdefault(role_id, code)
    return [Match(role_id, code, "code") for role_id, code in roles.items()]


def _costs(table: Table, catalog: Catalog) -> list[int]:
    return [
        _cost(catalog.roles[role_id], jobs) if role_id in catalog.roles else NEVER
        for role_id, jobs in zip(table.roles, table.jobs, strict=True)
    ]


def _cost(role: Role, jobs: int) -> int:
    """The fewer people hold it, the more."""
    return round(JOBS * (7 - log10(jobs or UNKNOWN_JOBS))) + CATCH_ALL * role.title.casefold().endswith("all other")


def _said(catalog: Catalog, roles: Iterable[Role]) -> Iterator[Said]:
    for role in roles:
        yield Said(role.id, "title", role.title)
        yield from (Said(role.id, "alias", alias) for alias in role.aliases)
        yield from (Said(role.id, "skill", name) for name in catalog.named_skills(role))
        yield from (Said(role.id, "duty", duty) for duty in role.duties)
        yield from (Said(role.id, "trait", trait.name) for trait in role.traits)
