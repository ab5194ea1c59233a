"""The command `roles`: the list of roles, sorted and filtered as in the window."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.layout import note_lines, table
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_format
from careergui.domain.catalog import Catalog
from careergui.domain.measures import BY_ID, MEASURES
from careergui.domain.role import Role
from careergui.export.report import Column, Notes, brief
from careergui.search.order import BY_TITLE, SORTS, ordered
from careergui.text import plural

DESCRIPTION = "List the roles, by title or by a figure (highest first; roles without it come last)."
MORE = f"""orders: {", ".join(SORTS)}

As csv, one row for each role and measure: value, unit, status, source and note in columns of their own."""


def add_arguments(parser: ArgumentParser) -> None:
    """Order, filter and format."""
    parser.add_argument("--sort", metavar="ORDER", choices=tuple(SORTS), default=BY_TITLE, help="order of the list (default: title)")
    parser.add_argument("--reverse", action="store_true", help="turn the order round")
    parser.add_argument("--filter", metavar="TEXT", default="", help="only roles with this in a title, skill, duty or trait")
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the list."""
    catalog = loaded(arguments)
    role_ids = list(catalog.roles)
    if arguments.filter:
        from careergui.search.match import search  # late: a list without a filter needs no search

        role_ids = [match.role_id for match in search(catalog, arguments.filter, len(role_ids))]
    roles = [catalog.roles[role_id] for role_id in ordered(catalog, role_ids, arguments.sort, reverse=arguments.reverse)]
    say(_printed(catalog, roles, arguments.sort, arguments.format))
    return 0


def _printed(catalog: Catalog, roles: list[Role], sort: str, form: str) -> str:
    if form == "text":
        return _text(catalog, roles, sort)
    from careergui.export import objects, sheets, tables  # late: the plain list needs none of them

    if form == "json":
        return objects.json_text(objects.roles_object(catalog, roles))
    sheet = sheets.of_roles(catalog, roles)
    return tables.csv_text(sheet) if form == "csv" else tables.markdown_text(sheet)


def _text(catalog: Catalog, roles: list[Role], sort: str) -> str:
    if not roles:
        return "No role fits."
    shown = [measure for measure in MEASURES if measure.sortable and any(measure.id in role.facts for role in roles)]
    if sort in BY_ID and BY_ID[sort] not in shown:
        shown.append(BY_ID[sort])
    notes = Notes()
    columns = [Column("Title"), Column("Id"), *(Column(measure.label, right=True) for measure in shown)]
    rows = [[role.title, role.id, *(brief(catalog.estimate(role, measure.id), notes) for measure in shown)] for role in roles]
    return "\n".join([*table(columns, rows, terminal_width()), "", *note_lines(notes.all()), "", plural(len(roles), "role")])
