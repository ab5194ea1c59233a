"""Whose marks a chart's are, and under which terms its sources may be used, for the files it becomes; leaves writing them to export."""

from collections.abc import Sequence

from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Named
from careergui.domain.catalog import Catalog
from careergui.domain.role import Source
from careergui.domain.view_state import Chosen


def credited(spec: ChartSpec, catalog: Catalog, chosen: Sequence[Chosen]) -> ChartSpec:
    """The chart with the names of its roles and the terms of the sources its source line names."""
    roles = tuple(Named(entry.slot, entry.role, catalog.roles[entry.role].title) for entry in chosen)
    named = [source for source in catalog.sources.values() if source.short in spec.source]
    terms = (words for source in named for words in _terms(catalog, source) if words not in spec.source)
    return replace(spec, roles=roles, terms=tuple(dict.fromkeys(terms)))


def _terms(catalog: Catalog, source: Source) -> list[str]:
    """The licence, and the wording it asks for, which only bundled releases have."""
    release = catalog.library.release(source.id) if catalog.library else None
    return [f"{source.short}: {source.licence}.", *([release.attribution] if release is not None and release.attribution else [])]
