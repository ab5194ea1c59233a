"""The command `search`: roles that fit some words, best first, each with what fits."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.grid import table
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_format, whole_number
from careergui.errors import CareerguiError, UsageError
from careergui.export.report import Column
from careergui.search.match import search
from careergui.search.resolve import nearest
from careergui.text import listing, plain

DESCRIPTION = "Find roles by title, skill, duty or trait, best match first; small typing errors are forgiven."
_COLUMNS = ("id", "title", "soc", "matched", "kind")


def add_arguments(parser: ArgumentParser) -> None:
    """What to look for, and how many to list."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="words to look for")
    parser.add_argument("--limit", metavar="N", type=whole_number(1, 10_000), default=20, help="list at most N roles (default: 20)")
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the matches; nothing found is an error that names what is near."""
    text = " ".join(arguments.text)
    if not text.strip():
        raise UsageError("Say what to look for: careergui search nurse.")
    catalog = loaded(arguments)
    found = search(catalog, text, arguments.limit)
    rows = [
        (match.role_id, catalog.roles[match.role_id].title, catalog.roles[match.role_id].soc, match.matched, match.kind) for match in found
    ]
    if arguments.format == "text":
        if not found:
            close = [role.title for role in nearest(catalog, text)]
            hint = f" Nearest titles: {listing(close, 'or')}." if close else " “careergui roles” lists all roles."
            raise CareerguiError(f"Nothing fits “{plain(text[:60])}”.{hint}")
        columns = [Column("Title"), Column("Id"), Column("Matched")]
        say("\n".join(table(columns, [(row[1], row[0], f"{row[3]} ({row[4]})") for row in rows], terminal_width())))
        return 0
    from careergui.export import objects, tables  # late: the plain list needs none of them

    if arguments.format == "json":
        say(objects.json_text([dict(zip(_COLUMNS, row, strict=True)) for row in rows]))
    else:
        sheet = tables.Sheet(columns=_COLUMNS, rows=tuple(rows))
        say(tables.csv_text(sheet) if arguments.format == "csv" else tables.markdown_text(sheet))
    return 0
