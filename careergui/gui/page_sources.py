"""Whose figures the page in front shows, in the fewest words; leaves vintage, terms and files to the list of sources."""

import re
from collections.abc import Iterator

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.category import CATEGORIES
from careergui.domain.role import Role, Source
from careergui.domain.view_state import ViewState

_BY_AREA = ("pay.annual.median", "pay.hourly.median", "employment.jobs")
_VINTAGE = re.compile(r"(,.*| \d[\d.]*)$")


def page_sources(catalog: Catalog, state: ViewState) -> list[Source]:
    """The sources of the page in front, most telling first; asks for nothing that is not read anyway."""
    if state.page == "where":
        return _sources(catalog, [*_by_area(catalog, _shown(catalog, state)), *_price_level(catalog)])
    if state.page == "explore":
        official = catalog.library.sources_of(catalog.area) if catalog.library is not None else ()
        return _sources(catalog, [*official, *(_price_level(catalog) if _is_adjusted(catalog) else ())])
    roles = _shown(catalog, state)
    ids = [source for role in roles for source in _of_role(catalog, role)]
    by_area = any(is_occupation(role.id) for role in roles)
    return _sources(catalog, [*ids, *(_price_level(catalog) if by_area and _is_adjusted(catalog) else ())])


def short_names(sources: list[Source]) -> list[str]:
    """Names without their vintage, each once: "O*NET" for all its releases."""
    return list(dict.fromkeys(_VINTAGE.sub("", source.short or source.title) for source in sources))


def _shown(catalog: Catalog, state: ViewState) -> list[Role]:
    alone = (state.selected,) if state.page != "compare" else ()
    ids = dict.fromkeys((*alone, *(state.roles if state.page != "profile" else ())))
    return [catalog.roles[role] for role in ids if role in catalog.roles]


def _of_role(catalog: Catalog, role: Role) -> Iterator[str]:
    yield from (estimate.source for estimate in role.facts.values())
    yield from (fact.source for category in CATEGORIES if (fact := catalog.category(role, category.id)) is not None)


def _by_area(catalog: Catalog, roles: list[Role]) -> Iterator[str]:
    official = [role for role in roles if is_occupation(role.id)]
    some = official or [role for role in catalog.roles.values() if is_occupation(role.id)][:1]
    yield from (catalog.estimate(role, name).source for role in some for name in _BY_AREA)


def _is_adjusted(catalog: Catalog) -> bool:
    """Whether pay is divided by a price level: the nation's own prices are its measure."""
    return catalog.real and catalog.area.kind != "nation"


def _price_level(catalog: Catalog) -> Iterator[str]:
    """Where price levels are from: the chosen area's, or any."""
    levels = (area.price_level for area in (catalog.area, *catalog.areas.values()))
    yield from (level.source for level in [next((one for one in levels if one is not None), None)] if level is not None)


def _sources(catalog: Catalog, ids: list[str]) -> list[Source]:
    return [catalog.sources[source] for source in dict.fromkeys(ids) if source in catalog.sources]
