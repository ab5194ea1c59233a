"""A chart's own table as a grid: the first column heads the rows, figures lean to the right, every cell says itself in full."""

from careergui.charts.spec import Table
from careergui.gui.chart_table import chart_grid

TABLE = Table(
    columns=("Role", "Pay", "Change", "Note"),
    rows=(("Nurses", "$97,550", "−2%", "as given"), ("Cooks", "≥$30,000", "+4%", ""), ("None", "not given", "", "withheld")),
)


def test_that_the_first_column_heads_the_rows() -> None:
    grid = chart_grid(TABLE)
    assert [line.head.text for line in grid.lines] == ["Nurses", "Cooks", "None"]
    assert grid.corner == "Role"
    assert [column.cell.text for column in grid.columns] == ["Pay", "Change", "Note"]


def test_that_columns_of_figures_lean_right_and_words_left() -> None:
    assert [column.right for column in chart_grid(TABLE).columns] == [True, True, False]


def test_that_an_empty_column_is_no_column_of_figures() -> None:
    assert [column.right for column in chart_grid(Table(columns=("A", "B"), rows=(("x", ""),))).columns] == [False]


def test_that_every_cell_says_row_and_column() -> None:
    cell = chart_grid(TABLE).lines[1].cells[0]
    assert (cell.text, cell.words) == ("≥$30,000", "Cooks, Pay: ≥$30,000")
