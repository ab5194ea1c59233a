"""The command `sources`: where the figures come from, how old they are and under which terms."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.layout import wrapped
from careergui.cli.loading import loaded
from careergui.cli.output import say
from careergui.cli.parser import add_format
from careergui.domain.role import Source

DESCRIPTION = "Say where the figures come from, how old they are, and under which terms they may be used."
_ROWS = (("Id", "id"), ("Publisher", "publisher"), ("Age", "vintage"), ("Licence", "licence"), ("Origin", "origin"), ("Caution", "caution"))


def add_arguments(parser: ArgumentParser) -> None:
    """The format."""
    add_format(parser)


def run(arguments: Any) -> int:
    """Print all sources."""
    sources = list(loaded(arguments).sources.values())
    if arguments.format == "text":
        say("\n\n".join(_text(source) for source in sources) or "No source is named.")
        return 0
    from careergui.export import objects, sheets, tables  # late: the plain list needs none of them

    if arguments.format == "json":
        say(objects.json_text(objects.sources_object(sources)))
    else:
        sheet = sheets.of_sources(sources)
        say(tables.csv_text(sheet) if arguments.format == "csv" else tables.markdown_text(sheet))
    return 0


def _text(source: Source) -> str:
    label = max(len(name) for name, _ in _ROWS) + 2
    rows = [(name, getattr(source, field)) for name, field in _ROWS]
    return "\n".join([*wrapped(source.title), *(line for name, words in rows if words for line in wrapped(words, f"  {name:<{label}}"))])
