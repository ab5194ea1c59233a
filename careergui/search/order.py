"""Roles in the order a person asks for, by title or by a figure; the same for the window's list and the command line."""

from collections.abc import Iterable

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
    by_title = sorted(role_ids, key=lambda role_id: (fold(catalog.roles[role_id].title), role_id))
    if sort not in BY_ID:
        return by_title[::-1] if reverse else by_title
    values = {role_id: catalog.estimate(catalog.roles[role_id], sort).value for role_id in by_title}
    known = [role_id for role_id in by_title if values[role_id] is not None]
    known.sort(key=lambda role_id: values[role_id] or 0, reverse=not reverse)
    return [*known, *(role_id for role_id in by_title if values[role_id] is None)]
