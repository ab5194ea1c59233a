"""The command `areas`: the places official figures can be asked for; leaves understanding names to search."""

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import Any

from careergui.cli.grid import table
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_format
from careergui.domain.area import Area
from careergui.export.report import Column
from careergui.search.areas import kind_words, matching
from careergui.text import plural

DESCRIPTION = "List the areas that official pay and jobs are given for: the nation, states and territories, metropolitan and other areas."
MORE = """An area’s price level is its regional price parity, all items, United States = 100: what --real divides pay by. Where the
parity is not of the area itself, the area it is of stands beside it; where there is none, pay cannot be adjusted."""
_COLUMNS = ("id", "name", "kind", "state", "price level", "year", "price level of")


def add_arguments(parser: ArgumentParser) -> None:
    """Words and format."""
    parser.add_argument("text", metavar="TEXT", nargs="*", help="only areas with this name or code; small typing errors are forgiven")
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the list."""
    found = matching(loaded(arguments).areas, " ".join(arguments.text))
    say(_printed(found, arguments.format))
    return 0


def _printed(areas: Sequence[Area], form: str) -> str:
    if form == "text":
        return _text(areas)
    from careergui.export import objects, tables  # late: the plain list needs none of them

    if form == "json":
        return objects.json_text(areas)
    cells = (
        (area.id, area.name, kind_words(area), area.state, *((level.index, level.year, level.of) if level else (None, "", "")))
        for area in areas
        for level in (area.price_level,)
    )
    sheet = tables.Sheet(columns=_COLUMNS, rows=tuple(cells))
    return tables.csv_text(sheet) if form == "csv" else tables.markdown_text(sheet)


def _text(areas: Sequence[Area]) -> str:
    if not areas:
        return "No area fits. “careergui areas” lists them all."
    columns = [Column("Id"), Column("Name"), Column("Kind"), Column("Price level", right=True), Column("Price level of")]
    rows = [[area.id, area.name, kind_words(area), *_level(area)] for area in areas]
    return "\n".join([*table(columns, rows, terminal_width()), "", plural(len(areas), "area")])


def _level(area: Area) -> tuple[str, str]:
    """The index, and the area it is of where that is not the area itself."""
    level = area.price_level
    if level is None:
        return ("100.0", "by definition") if area.kind == "nation" else ("none", "")
    return f"{level.index:.1f}", "" if level.of == area.name else level.of
