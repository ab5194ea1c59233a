"""The command `roles`: the list of roles, sorted and filtered as in the window."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.grid import table
from careergui.cli.layout import note_lines
from careergui.cli.lines import line_within, wrapped
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_area, add_format, whole_number
from careergui.compare.figure_words import margins_line
from careergui.domain.catalog import Catalog
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.export.report import Column, Notes, brief
from careergui.search.facet_words import parsed
from careergui.search.facets import FACETS, narrowed
from careergui.search.order import BY_TITLE, SORTS, ordered
from careergui.text import plural

DESCRIPTION = "List the roles, by title or by a figure (highest first; roles without it come last)."
_FACETS = f"""{", ".join(facet.id for facet in FACETS)}. A FACET=OPTION such as pay=50-75k, education=bachelor, zone=4,
growth=declining or family=29 keeps the roles with that option; several of one facet widen the list, several facets narrow it.
A wrong OPTION says which there are. Job titles from résumés are left out by facets they have no figure for."""
MORE = f"""orders: {", ".join(SORTS)}

facets: {_FACETS}

As csv, one row for each role and measure: value, unit, status, source and note in columns of their own."""
_COLUMNS = ("pay.annual.median", "pay.annual.mean", "employment.jobs", "outlook.change_percent", "outlook.openings_per_year")
"""The figures of the list in a terminal; the other formats have more."""


def add_arguments(parser: ArgumentParser) -> None:
    """Order, what is kept, how many, area and format."""
    parser.add_argument(
        "--sort",
        metavar="ORDER",
        choices=tuple(SORTS),
        default="",
        help="order of the list (default: title; with --filter, best match first)",
    )
    parser.add_argument("--reverse", action="store_true", help="turn the order round")
    parser.add_argument("--filter", metavar="TEXT", default="", help="only roles that a search for this finds")
    parser.add_argument(
        "--where", metavar="FACET=OPTION", action="append", default=[], help="only roles with this option of a facet; may be repeated"
    )
    parser.add_argument("--limit", metavar="N", type=whole_number(1, 100_000), default=None, help="at most so many roles")
    add_area(parser)
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the list."""
    catalog = loaded(arguments)
    kept = _kept(catalog, arguments.filter, arguments.where)
    ranked = arguments.filter and not arguments.sort
    listed = (
        kept[:: -1 if arguments.reverse else 1] if ranked else ordered(catalog, kept, arguments.sort or BY_TITLE, reverse=arguments.reverse)
    )
    listed = listed[: arguments.limit]
    say(_printed(catalog, [catalog.roles[role_id] for role_id in listed], arguments.sort, arguments.format, len(kept)))
    return 0


def _kept(catalog: Catalog, text: str, where: list[str]) -> list[str]:
    """The roles that fit the words and the facets."""
    role_ids = list(catalog.roles)
    if text:
        from careergui.search.match import search  # late: a list without a filter needs no search

        role_ids = [match.role_id for match in search(catalog, text, len(role_ids))]
    return narrowed(catalog, role_ids, parsed(catalog, where)) if where else role_ids


def _printed(catalog: Catalog, roles: list[Role], sort: str, form: str, fitting: int) -> str:
    if form == "text":
        return _text(catalog, roles, sort, fitting)
    from careergui.export import objects, sheets, tables  # late: the plain list needs none of them

    if form == "json":
        return objects.json_text(objects.roles_object(catalog, roles, sort))
    sheet = sheets.of_roles(catalog, roles, sort)
    return tables.csv_text(sheet) if form == "csv" else tables.markdown_text(sheet)


def _text(catalog: Catalog, roles: list[Role], sort: str, fitting: int) -> str:
    if not roles:
        return "No role fits."
    names = [name for name in dict.fromkeys((*_COLUMNS, sort)) if name in BY_ID]
    shown = [BY_ID[name] for name in names if any(name in role.facts for role in roles)]
    notes = Notes()
    columns = [Column("Title"), Column("Id"), *(Column(measure.label, right=True) for measure in shown)]
    rows = [[role.title, role.id, *(brief(catalog.estimate(role, measure.id), notes) for measure in shown)] for role in roles]
    return "\n".join(
        [
            *table(columns, rows, terminal_width()),
            "",
            *([*note_lines(notes.all(), terminal_width()), ""] if notes.all() else []),
            *(wrapped(sure, "", line_within(terminal_width())) if (sure := margins_line(roles)) else ()),
            _count(len(roles), fitting, len(catalog.roles)),
        ]
    )


def _count(shown: int, fitting: int, everything: int) -> str:
    """How many roles are listed of how many: "10 of 157 roles that fit, of 837 in all"."""
    if shown < fitting < everything:
        return f"{shown:,} of {plural(fitting, 'role')} that fit, of {everything:,} in all"
    return plural(shown, "role") if shown == everything else f"{shown:,} of {plural(everything, 'role')}"
