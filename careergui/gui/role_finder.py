"""Which roles the list shows for some words, facets and an order; leaves ranking to search and rows to gui.role_rows."""

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.view_state import Filters
from careergui.gui.role_rows import Row, rows
from careergui.search.facets import Facet, FacetTable, without
from careergui.search.order import BY_TITLE, SORTS, by_title, rearranged

if TYPE_CHECKING:
    from careergui.search.match import Index, Match

_MOST_FOUND = 20_000
_PLAIN_KINDS = frozenset({"alias", "job title", "word"})
"""Kinds of text that are titles themselves: what matched needs no word before it."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What the list is asked for."""

    words: str = ""
    filters: Filters = {}
    sort: str = BY_TITLE
    reverse: bool = False

    @property
    def searching(self) -> bool:
        """Whether there are words to search for: then the best matches come first, whatever the order."""
        return bool(self.words.strip())


class Lifting(Struct, frozen=True):
    """A facet in force: its id, its words, and how many roles there are without it."""

    facet: str
    words: str
    count: int


class RoleFinder:
    """Asks search, facets and order for one catalogue at a time; keeps what serves the next question too."""

    def __init__(self, catalog: Catalog) -> None:
        self.facets = FacetTable(catalog)
        self._catalog = catalog
        self._index: Index | None = None
        self._titled: list[str] = []
        self._hits: tuple[str, list[Match]] = ("", [])
        self._browsing: tuple[Wanted | None, list[Row]] = (None, [])
        self._order: tuple[tuple[str, bool], list[str]] = (("", False), [])

    def see(self, catalog: Catalog) -> bool:
        """Answer from another view of the same roles from now on; whether it is another one."""
        if catalog is self._catalog:
            return False
        self._catalog, self.facets = catalog, self.facets.elsewhere(catalog)
        self._order, self._browsing = (("", False), []), (None, [])
        return True

    def orders(self) -> dict[str, str]:
        """What the list can be ordered by: the title, and every figure that at least one role has; id → label."""
        occupation = next(filter(is_occupation, self._catalog.roles), None)  # one stands for all: they have the same measures
        roles = [*self._catalog.own_roles, *([self._catalog.roles[occupation]] if occupation else [])]
        return {name: words for name, words in SORTS.items() if name == BY_TITLE or any(name in role.facts for role in roles)}

    def listed(self, wanted: Wanted) -> list[Row]:
        """The rows for what is wanted: best matches first, or all roles in an order; none but those the facets let through."""
        if not wanted.searching:
            return self._browsed(wanted)
        hits = self._found(wanted.words)
        kept = self.facets.narrowed([hit.role_id for hit in hits], wanted.filters)
        return rows(self._catalog, kept, {hit.role_id: _reason(hit) for hit in hits if hit.kind != "title"}, ranked=True)

    def _browsed(self, wanted: Wanted) -> list[Row]:
        """All roles in an order; kept, as emptying the search asks for them again."""
        bare = replace(wanted, words="")
        if self._browsing[0] != bare:
            kept = self.facets.narrowed(self._ordered(wanted.sort, wanted.reverse), wanted.filters)
            self._browsing = (bare, rows(self._catalog, kept, {}))
        return self._browsing[1]

    def counts(self, wanted: Wanted, facet: Facet) -> list[int]:
        """How many roles each option of a facet would show, given the words and the other facets."""
        return self.facets.counts(self._fitting(wanted.words), wanted.filters, facet)

    def liftings(self, wanted: Wanted) -> tuple[list[Lifting], int]:
        """What lifting each facet in force would show, and how many roles fit the words without any; none when the words fit nothing."""
        fitting, table = self._fitting(wanted.words), self.facets
        if not fitting:
            return [], 0
        found = []
        for facet, places in table.in_force(wanted.filters):
            words = table.options(facet)[places[0]] if len(places) == 1 else f"{len(places)} options"
            found.append(Lifting(facet.id, f"{facet.label} ({words})", len(table.narrowed(fitting, without(wanted.filters, facet.id)))))
        return found, len(fitting)

    def nearest(self, words: str) -> dict[str, str]:
        """Titles that look like words that nothing fits: id → title."""
        # start time: asked only when a search finds nothing
        from careergui.search.match import nearest

        return {hit.role_id: self._catalog.roles[hit.role_id].title for hit in nearest(self._searched(), words)} if words.strip() else {}

    def _fitting(self, words: str) -> list[str]:
        return [hit.role_id for hit in self._found(words)] if words.strip() else list(self._catalog.roles)

    def _found(self, words: str) -> "list[Match]":
        # start time: search is loaded with the first letter typed, not with the window
        from careergui.search.match import matches

        if self._hits[0] != words:
            self._hits = (words, matches(self._searched(), words, _MOST_FOUND))
        return self._hits[1]

    def _searched(self) -> "Index":
        """The search index, built when first needed; titles are the same from every area."""
        from careergui.search.match import build_index  # start time: as above

        if self._index is None:
            self._index = build_index(self._catalog)
        return self._index

    def _ordered(self, sort: str, reverse: bool) -> list[str]:  # noqa: FBT001 - part of a question, not an option
        self._titled = self._titled or by_title(self._catalog, self._catalog.roles)
        if self._order[0] != (sort, reverse):
            self._order = ((sort, reverse), rearranged(self._catalog, self._titled, sort, reverse=reverse))
        return self._order[1]


def _reason(hit: "Match") -> str:
    """What matched, where it is not the title itself."""
    return hit.matched if hit.kind in _PLAIN_KINDS else f"{hit.kind}: {hit.matched}"
