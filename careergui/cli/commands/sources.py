"""The command `sources`: where the figures come from, how old they are and under which terms."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.layout import wrapped
from careergui.cli.loading import loaded
from careergui.cli.output import say
from careergui.cli.parser import add_format
from careergui.domain.catalog import Catalog
from careergui.domain.role import Source
from careergui.export.source_words import method_notes, source_lines

DESCRIPTION = "Say where the figures come from, how old they are, and under which terms they may be used."
_FILE = "File "


def add_arguments(parser: ArgumentParser) -> None:
    """The format."""
    add_format(parser)


def run(arguments: Any) -> int:
    """Print all sources."""
    catalog = loaded(arguments)
    sources = list(catalog.sources.values())
    if arguments.format == "text":
        parts = [*(_text(catalog, source) for source in sources), *_method(catalog)]
        say("\n\n".join(parts) or "No source is named.")
        return 0
    from careergui.export import objects, sheets, tables  # late: the plain list needs none of them

    if arguments.format == "json":
        say(objects.json_text(objects.sources_object(sources, catalog)))
    else:
        sheet = sheets.of_sources(sources, catalog)
        say(tables.csv_text(sheet) if arguments.format == "csv" else tables.markdown_text(sheet))
    return 0


def _text(catalog: Catalog, source: Source) -> str:
    rows = [("Id", source.id), *source_lines(catalog, source), ("Caution", source.caution)]
    label = max(len(heading) for heading, _ in rows if not heading.startswith(_FILE)) + 2
    lines = list(wrapped(source.title))
    for heading, words in rows:
        if heading.startswith(_FILE):  # a path is longer than any heading: its sum stands under it
            lines += [f"  {heading}", f"    {words}"]
        elif words:
            lines += wrapped(words, f"  {heading:<{label}}")
    return "\n".join(lines)


def _method(catalog: Catalog) -> list[str]:
    """How official figures were put together, as one part of the page."""
    notes = method_notes(catalog)
    lines = ["How the official figures were put together", *(line for note in notes for line in wrapped(note, "  - "))]
    return ["\n".join(lines)] if notes else []
