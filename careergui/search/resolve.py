"""Exactly one role from what a person calls it, or a plain word on why not; leaves ranking to match."""

import re
from collections.abc import Iterator, Sequence

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.errors import CareerguiError
from careergui.search.words import fold
from careergui.text import listing, plain

_MOST_NAMED = 5
_SHOWN_LETTERS = 60
_MOST_LETTERS = 400


def resolve(catalog: Catalog, words: str) -> Role:
    """The role meant by an id, a SOC code, a title or another name, or the beginning of one.

    Raises CareerguiError naming the candidates when several fit, and the nearest titles when none does.
    Typing errors are never guessed away: a wrong guess would compare the wrong career.
    """
    if role := catalog.roles.get(words.strip()) or catalog.roles.get(_hyphened(words.strip())):
        return role
    for found in _readings(catalog, words):
        if len(found) == 1:
            return found[0]
        if found:
            raise CareerguiError(_several(words, found))
    raise CareerguiError(_unknown(catalog, words))


def _hyphened(code: str) -> str:
    """A SOC code as it stands in other places, 291141 or 29-1141.00, as 29-1141; "" for what is no such code."""
    found = re.fullmatch(r"([0-9]{2})-?([0-9]{4})(?:\.00)?", code)
    return f"{found[1]}-{found[2]}" if found else ""


def nearest(catalog: Catalog, words: str, count: int = 3) -> list[Role]:
    """Roles that a person may have meant, nearest first; possibly none."""
    # start time: a role that is named by its id or title needs no search
    from careergui.search import match

    index = match.build_index(catalog)
    found = [one for one in match.matches(index, words, count) if one.kind != "duty"] or match.nearest(index, words, count)
    return [catalog.roles[one.role_id] for one in found]


def _readings(catalog: Catalog, words: str) -> Iterator[list[Role]]:
    """Ways to read the words, from the strictest to the loosest; the first that fits anything counts."""
    wanted = fold(words[:_MOST_LETTERS])
    if not wanted:
        return
    roles = catalog.roles.values()
    yield [role for role in roles if wanted == fold(role.id)]
    yield [role for role in roles if role.soc and wanted == fold(role.soc)]
    titled = [(role, f" {fold(role.title)}") for role in roles]
    yield [role for role, title in titled if title == f" {wanted}"]
    yield [role for role in roles if any(wanted == fold(alias) for alias in role.aliases)]
    yield _called(catalog, words)
    yield [role for role, title in titled if title.startswith(f" {wanted}")]
    yield [role for role, title in titled if f" {wanted}" in title]
    starts = [f" {word}" for word in wanted.split()]
    yield [role for role, title in titled if all(start in title for start in starts)]


def _called(catalog: Catalog, words: str) -> list[Role]:
    """Roles of which it is a whole name: a title in the other number first, and else a job title."""
    from careergui.search import match  # start time: as above

    found = match.called(match.build_index(catalog), words)
    titles = [one for one in found if one.kind == "title"]
    return [catalog.roles[one.role_id] for one in titles or found]


def _several(words: str, found: Sequence[Role]) -> str:
    named = [f"{_name(role.title)} ({role.id})" for role in found[:_MOST_NAMED]]
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return f"“{_name(words)}” fits several roles: {', '.join(named)}{more}. Give the id of one."


def _unknown(catalog: Catalog, words: str) -> str:
    close = [f"{_name(role.title)} ({role.id})" for role in nearest(catalog, words)]
    if not close:
        return f"No role is called “{_name(words)}”. “careergui roles” lists them all."
    return f"No role is called “{_name(words)}”. Nearest: {listing(close, 'or')}. “careergui roles” lists them all."


def _name(text: str) -> str:
    shown = plain(text[: _SHOWN_LETTERS * 4])
    return shown if len(shown) <= _SHOWN_LETTERS else f"{shown[:_SHOWN_LETTERS]}…"
