"""The command `show`: everything known of one role, in the order of a person's questions."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.layout import page
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_area, add_format
from careergui.export.role_report import role_report
from careergui.search.resolve import resolve

DESCRIPTION = "Print everything known of one role; what is not known is said with its reason."
MORE = """As csv, one row for each thing known: value, unit, status, source and note in columns of their own;
every rating is a plain number with its scale as unit; what is one of a few kinds (entry education, job zone)
stands in the column “detail”, what is words and no figure (duties, traits, software, titles) in “note” or “label”.
Of an official figure, csv and json also say where it stands in its release; “careergui sources” names the files."""


def add_arguments(parser: ArgumentParser) -> None:
    """Role, area and format."""
    parser.add_argument("role", metavar="ROLE", nargs="+", help="an id, a SOC code or a title")
    add_area(parser)
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the role."""
    catalog = loaded(arguments)
    role = resolve(catalog, " ".join(arguments.role))
    if arguments.format == "text":
        say(page(role_report(catalog, role), terminal_width()))
        return 0
    from careergui.export import markdown, objects, sheets, tables  # late: the text needs none of them

    if arguments.format == "json":
        say(objects.json_text(objects.role_object(catalog, role)))
    elif arguments.format == "csv":
        say(tables.csv_text(sheets.of_role(catalog, role)))
    else:
        say(markdown.markdown_report(role_report(catalog, role)))
    return 0
