"""On what kind of figures something rests, in one line, so that résumé counts are never taken for statistics."""

from collections.abc import Sequence

from careergui.compare.figure_words import margins_line
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.text import first_upper, listing

_BASES = {
    "résumés": "based on résumés; not official statistics",
    "official statistics": "official statistics",
}


def basis_line(catalog: Catalog, roles: Sequence[Role]) -> str:
    """What the roles' figures are, where they are from ("…, based on résumés; not official statistics"), and what ± stands for."""
    said = []
    for collection_id in dict.fromkeys(role.collection for role in roles):
        collection = catalog.collections.get(collection_id)
        if collection is None:
            continue
        facts = [estimate for role in roles if role.collection == collection_id for estimate in role.facts.values()]
        sources = [source.short for source in catalog.sources_of(facts)]
        said.append(f"{listing(sources) or collection.title}: {_BASES[collection.basis]}")
    return " ".join(filter(None, (first_upper(". ".join(said)) + "." if said else "", margins_line(roles))))
