"""Columns and rows of a table of cells, shared out for a width."""

import pytest

from careergui.gui.appearance import Appearance
from careergui.gui.cell import ColumnHead, Grid, Line, words
from careergui.gui.cell_measure import measure
from careergui.gui.cell_paint import CellPainter


def grid(*weights: float, minimum: int = 60, head: int = 100) -> Grid:
    columns = tuple(ColumnHead(cell=words("Pay"), minimum=minimum, weight=weight) for weight in weights)
    return Grid(columns=columns, lines=(Line(head=words("Median"), cells=tuple(words("$1") for _ in weights)),), head_width=head)


@pytest.fixture
def painter(appearance: Appearance) -> CellPainter:
    return CellPainter(appearance)


def test_that_columns_share_what_the_row_heads_leave_by_weight(painter: CellPainter) -> None:
    found = measure(grid(1, 3), 500, painter, 8, 6)
    assert found.head == 100
    assert found.columns == (100, 300)
    assert not found.scrolls


def test_that_no_column_falls_below_its_least_and_the_table_then_scrolls(painter: CellPainter) -> None:
    found = measure(grid(1, 1, 1, 1, minimum=200), 500, painter, 8, 6)
    assert found.scrolls
    assert sum(found.columns) > 500 - found.head
    assert len(set(found.columns)) == 1


def test_that_a_line_over_two_is_higher(painter: CellPainter) -> None:
    short, long = grid(1), grid(1)
    tall = Grid(columns=long.columns, lines=(Line(head=words("Median"), cells=(words("word " * 60, wrap=True),)),), head_width=100)
    assert measure(tall, 300, painter, 8, 6).rows[0] > 2 * measure(short, 300, painter, 8, 6).rows[0]
