"""Roles in the order a person asks for, by title or by a figure; the same for the window's list and the command line."""

from collections.abc import Iterable, Sequence

from careergui.domain.catalog import Catalog
from careergui.domain.measures import BY_ID, MEASURES
from careergui.errors import UsageError
from careergui.search.words import fold

BY_TITLE = "title"
SORTS: dict[str, str] = {BY_TITLE: "Title", **{measure.id: measure.label for measure in MEASURES if measure.sortable}}
"""What roles can be ordered by: id → label."""


def ordered(catalog: Catalog, role_ids: Iterable[str], sort: str = BY_TITLE, *, reverse: bool = False) -> list[str]:
    """Role ids by title from A, or by a figure from the highest; `reverse` turns it round.

    Roles without the figure come last either way, by title. Raises UsageError for an unknown order.
    """
    if sort not in SORTS:
        raise UsageError(f"Roles cannot be sorted by “{sort}”. Choose from: {', '.join(SORTS)}.")
    return rearranged(catalog, by_title(catalog, role_ids), sort, reverse=reverse)


def by_title(catalog: Catalog, role_ids: Iterable[str]) -> list[str]:
    """Role ids by title from A."""
    return sorted(role_ids, key=lambda role_id: (fold(catalog.roles[role_id].title), role_id))


def rearranged(catalog: Catalog, titled: Sequence[str], sort: str, *, reverse: bool = False) -> list[str]:
    """As `ordered`, of roles that are in the order of their titles already; a top-coded figure counts as its limit."""
    if sort not in BY_ID:
        return list(titled[::-1] if reverse else titled)
    values = catalog.known(sort)
    known = [role_id for role_id in titled if role_id in values]
    known.sort(key=values.__getitem__, reverse=not reverse)
    return [*known, *(role_id for role_id in titled if role_id not in values)]
