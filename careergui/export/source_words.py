"""Sources as lines of words: who, when, which terms, which files, which wording a licence asks for; leaves where they stand to others."""

from collections.abc import Iterable, Iterator

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Source
from careergui.domain.wordings import wordings

_LINES = (
    ("Published by", "publisher"),
    ("Holds for", "vintage"),
    ("Terms", "licence"),
    ("Where it is from", "origin"),
)


def source_lines(catalog: Catalog, source: Source) -> list[tuple[str, str]]:
    """What is known of a source, heading and words; what is empty is left out, the caution not among them."""
    release = catalog.library.release(source.id) if catalog.library else None
    lines = [(heading, getattr(source, field)) for heading, field in _LINES]
    if release is not None:
        lines += [("Offered at", release.page), ("To be said with it", release.attribution)]
        lines += [(f"File {name}", f"SHA-256 {digest}") for name, digest in release.files]
    return [(heading, words) for heading, words in lines if words]


def attributions(catalog: Catalog, source_ids: Iterable[str] | None = None) -> tuple[str, ...]:
    """Every wording a licence or publisher asks for, each once: of all sources, or of some."""
    if catalog.library is None:
        return ()
    releases = (catalog.library.release(source_id) for source_id in (catalog.sources if source_ids is None else source_ids))
    return wordings(releases)


def method_notes(catalog: Catalog) -> tuple[str, ...]:
    """How official figures were joined, chosen or left out."""
    return tuple(note.text for note in catalog.library.method) if catalog.library else ()


def trail(catalog: Catalog, estimate: Estimate) -> str:
    """Where a figure stands in its release: the file, where there is but one, and the place in it; "" where it is not said."""
    return place(catalog, estimate.source, estimate.reference)


def place(catalog: Catalog, source_id: str, reference: str) -> str:
    """As `trail`, for what is no estimate."""
    if not reference:
        return ""
    release = catalog.library.release(source_id) if catalog.library else None
    names = [name for name, _ in release.files] if release is not None else []
    inside = f" in {names[0]}" if len(names) == 1 and not _names_file(reference, names) else ""
    return f"Stands as {reference}{inside}."


def _names_file(reference: str, names: list[str]) -> bool:
    return any(name.rpartition("/")[2].removesuffix(".gz") in reference for name in names)


def sources_text(catalog: Catalog) -> str:
    """All sources and the notes on method as plain text."""
    return "\n\n".join([*(_text(catalog, source) for source in catalog.sources.values()), *_method(catalog)])


def _text(catalog: Catalog, source: Source) -> str:
    return "\n".join([source.title, *(f"{heading}: {words}" for heading, words in source_lines(catalog, source)), source.caution]).strip()


def _method(catalog: Catalog) -> Iterator[str]:
    if notes := method_notes(catalog):
        yield "\n".join(["How the figures were put together", *notes])
