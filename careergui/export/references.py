"""Where the figures of a report stand in their releases, a line for each source; leaves single figures to csv, json and the window."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES
from careergui.domain.library import Ratings
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.export.report import Part
from careergui.export.source_words import place
from careergui.text import listing

HEADING = "Where the figures stand"
_REST = "Of every figure one by one: “--format csv”, and the window."
_NAMES = ("column “", "element “")
_SERIES = "OE"
"""The letters the series of the wage survey begin with."""
_KIND = 2
"""The last digits of a series name the kind of figure."""


class _Group(Struct):
    """Places that differ only in the role and in the kind of figure."""

    stems: dict[str, str] = field(default_factory=dict)
    """What is of the role (a row, the head of a series), and the role’s title."""
    kinds: dict[str, str] = field(default_factory=dict)
    """What is of the kind of figure (a column, the end of a series), and its label."""


def references_part(catalog: Catalog, roles: Sequence[Role], ratings: Iterable[tuple[Role, Ratings]] = ()) -> tuple[Part, ...]:
    """The places of what a report says of these roles, as its last part but the sources; none where no place is known."""
    groups: dict[tuple[str, str], _Group] = {}
    for role, label, source, reference in _places(catalog, roles):
        head, stem, kind = _split(reference)
        found = groups.setdefault((source, head), _Group())
        found.stems.setdefault(stem, role.title)
        found.kinds.setdefault(kind, label)
    items = [_line(catalog, source, head, found, several=len(roles) > 1) for (source, head), found in groups.items()]
    items += _rated(catalog, ratings)
    return (Part(heading=HEADING, items=(*items, _REST)),) if items else ()


def _places(catalog: Catalog, roles: Sequence[Role]) -> Iterator[tuple[Role, str, str, str]]:
    """Role, label, source and reference of every figure and kind that has one."""
    for role in roles:
        for name in role.facts:
            estimate = catalog.estimate(role, name)
            if estimate.known and estimate.reference:
                yield role, BY_ID[name].label, estimate.source, estimate.reference
        for category in CATEGORIES:
            fact = catalog.category(role, category.id)
            if fact is not None and fact.reference:
                yield role, category.label, fact.source, fact.reference


def _split(reference: str) -> tuple[str, str, str]:
    """File, row and the name of a column; of a series, nothing, its head and its last digits."""
    if reference.startswith(_SERIES):
        return "", reference[:-_KIND], reference[-_KIND:]
    sign = next((word for word in _NAMES if word in reference), "")
    before, _, after = reference.partition(sign) if sign else (reference, "", "")
    name, _, row = after.partition("”")
    return before.strip(" ,"), row.strip(" ,"), name


def _line(catalog: Catalog, source: str, head: str, found: _Group, *, several: bool) -> str:
    short = catalog.sources[source].short if source in catalog.sources else source
    if head:
        rows = [stem.removeprefix("row ") for stem in found.stems if stem]
        row = f", row{'s' if len(rows) > 1 else ''} {listing(rows)}" if rows else ""
        names = [f"“{kind}”{'' if _same(kind, label) else f' ({label})'}" for kind, label in found.kinds.items() if kind]
        return f"{short}: {head}{row}{f', {listing(names)}' if names else ''}."
    stems = listing([f"{stem} ({title})" if several else stem for stem, title in found.stems.items()])
    kinds = listing([f"{kind} ({label})" for kind, label in found.kinds.items()])
    return f"{short}: series {stems} ending in {kinds}."


def _same(name: str, label: str) -> bool:
    return name.replace("'", "’").casefold() == label.casefold()


def _rated(catalog: Catalog, ratings: Iterable[tuple[Role, Ratings]]) -> list[str]:
    """Ratings and answers, those of one place together."""
    places: dict[str, list[str]] = {}
    for role, found in ratings:
        for name in (*rated.KINDS, *rated.ASKED):
            source = catalog.sources.get(found.sources.get(name, ""))
            if source is None or getattr(found.rated, name) is None:
                continue
            where = place(catalog, source.id, rated.reference(found, name, role.id)).removeprefix("Stands as ")
            title = rated.KINDS[name].title if name in rated.KINDS else rated.ASKED[name]
            places.setdefault(f"{source.short}: {where}", []).append(title)
    return [f"{where.removesuffix('.')} ({listing(titles)})." for where, titles in places.items()]
