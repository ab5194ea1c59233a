"""A chart's own table as a grid of cells; leaves showing it to gui.cell_table."""

from careergui.charts.spec import Table
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words

_HEAD = 200
_SIGNS = "0123456789$+−≥"


def chart_grid(table: Table) -> Grid:
    """The first column becomes the row heads, columns of figures lean to the right."""
    columns = tuple(_column(table, place) for place in range(1, len(table.columns)))
    lines = tuple(Line(head=Cell(parts=(Part(row[0], "plain", wrap=True),), words=row[0]), cells=_cells(table, row)) for row in table.rows)
    return Grid(columns=columns, lines=lines, head_width=_HEAD, corner=table.columns[0])


def _column(table: Table, place: int) -> ColumnHead:
    figures = [row[place] for row in table.rows if row[place][:1] in _SIGNS and row[place]]
    return ColumnHead(cell=words(table.columns[place], "quiet", wrap=True), minimum=96, right=bool(figures))


def _cells(table: Table, row: tuple[str, ...]) -> tuple[Cell, ...]:
    return tuple(
        words(text, wrap=True, said=f"{row[0]}, {column}: {text}") for column, text in zip(table.columns[1:], row[1:], strict=True)
    )
