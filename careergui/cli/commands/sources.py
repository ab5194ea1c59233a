"""The command `sources`: where the figures come from, how old they are and under which terms."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.lines import line_within, wrapped
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
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
        line = line_within(terminal_width())
        parts = [*(_text(catalog, source, line) for source in sources), *_method(catalog, line)]
        say("\n\n".join(parts) or "No source is named.")
        return 0
    from careergui.export import objects, sheets, tables  # late: the plain list needs none of them

    if arguments.format == "json":
        say(objects.json_text(objects.sources_object(sources, catalog)))
    else:
        sheet = sheets.of_sources(sources, catalog)
        say(tables.csv_text(sheet) if arguments.format == "csv" else tables.markdown_text(sheet))
    return 0


def _text(catalog: Catalog, source: Source, line: int) -> str:
    rows = [("Id", source.id), *source_lines(catalog, source), ("Caution", source.caution)]
    label = max(len(heading) for heading, _ in rows if not heading.startswith(_FILE)) + 2
    beside = line >= 3 * label
    lines = list(wrapped(source.title, line=line))
    for heading, words in rows:
        if words and (heading.startswith(_FILE) or not beside):  # a path is longer than any heading: its sum stands under it
            lines += [*wrapped(heading, "  ", line), *wrapped(words, "    ", line)]
        elif words:
            lines += wrapped(words, f"  {heading:<{label}}", line)
    return "\n".join(lines)


def _method(catalog: Catalog, line: int) -> list[str]:
    """How official figures were put together, as one part of the page."""
    notes = method_notes(catalog)
    words = [*wrapped("How the official figures were put together", line=line)]
    words += [part for note in notes for part in wrapped(note, "  - ", line)]
    return ["\n".join(words)] if notes else []
