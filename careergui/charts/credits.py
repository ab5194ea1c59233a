"""Whose marks a chart's are, and under which terms its sources may be used, for the files it becomes; leaves writing them to export."""

from collections.abc import Sequence

from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Named
from careergui.domain.catalog import Catalog
from careergui.domain.role import Source
from careergui.domain.view_state import Chosen
from careergui.domain.wordings import wordings


def credited(spec: ChartSpec, catalog: Catalog, chosen: Sequence[Chosen]) -> ChartSpec:
    """The chart with the names of its roles and the terms of the sources its source line names."""
    roles = tuple(Named(entry.slot, entry.role, catalog.roles[entry.role].title) for entry in chosen)
    named = [source for source in catalog.sources.values() if source.short in spec.source]
    return replace(spec, roles=roles, terms=tuple(words for words in _terms(catalog, named) if words not in spec.source))


def _terms(catalog: Catalog, sources: Sequence[Source]) -> list[str]:
    """The licences, and the wordings they ask for, which only bundled releases have."""
    releases = [catalog.library.release(source.id) for source in sources] if catalog.library else []
    return [*dict.fromkeys(f"{source.short}: {source.licence}." for source in sources), *wordings(releases)]
