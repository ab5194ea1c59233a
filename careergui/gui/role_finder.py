"""Which roles the list shows for some words and an order; leaves ranking to search and rows to gui.role_rows."""

from typing import TYPE_CHECKING

from careergui.domain.catalog import Catalog
from careergui.gui.role_rows import Row, rows
from careergui.search.order import BY_TITLE, SORTS, ordered

if TYPE_CHECKING:
    from careergui.search.match import Index

_MOST_FOUND = 2000


class RoleFinder:
    """Asks search and order; keeps the search index once it was needed."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._index: Index | None = None

    def orders(self) -> dict[str, str]:
        """What the list can be ordered by: the title, and every figure that at least one role has; id → label."""
        roles = self._catalog.roles.values()
        return {name: words for name, words in SORTS.items() if name == BY_TITLE or any(name in role.facts for role in roles)}

    def everything(self, sort: str) -> list[Row]:
        """All roles in an order."""
        return rows(self._catalog, ordered(self._catalog, self._catalog.roles, sort), {})

    def found(self, words: str, sort: str) -> list[Row]:
        """The roles that fit the words, best first; all of them in an order when there are no words."""
        if not words.strip():
            return self.everything(sort)
        # start time: the index is built with the first letter typed, not with the window
        from careergui.search.match import build_index, matches

        if self._index is None:
            self._index = build_index(self._catalog)
        hits = matches(self._index, words, _MOST_FOUND)
        reasons = {hit.role_id: f"{hit.kind}: {hit.matched}" for hit in hits if hit.kind != "title"}
        return rows(self._catalog, [hit.role_id for hit in hits], reasons)
