"""The table of cells: as high as its rows, walked by keyboard, copied with heads, explained cell by cell."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words
from careergui.gui.cell_model import CellModel
from careergui.gui.cell_paint import CellPainter
from careergui.gui.cell_table import CellTable, heading_top

LONG = "a long sentence of words that will certainly have to run over several lines of a narrow table"


def grid(columns: int = 3) -> Grid:
    heads = tuple(ColumnHead(cell=words(f"Head {place}"), minimum=100) for place in range(columns))
    heading = Line(head=words("Group"), heading=True)
    cells = tuple(Cell(parts=(Part(f"${place}"), Part("quiet", "quiet")), words=f"cell {place} in full") for place in range(columns))
    return Grid(columns=heads, lines=(heading, Line(head=words("Row"), cells=cells), Line(head=words("Last"), cells=cells)), head_width=100)


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance) -> CellTable:
    made = CellTable(appearance)
    qtbot.addWidget(made)
    made.set_grid(grid())
    made.resize(700, made.heightForWidth(700))
    made.show()
    made.setFocus()
    return made


def test_that_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = CellModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for columns in (3, 1, 0):
        model.set_grid(grid(columns))
    assert tester.model() is model


def test_that_the_whole_table_is_in_sight(table: CellTable) -> None:
    last = table.model().index(2, 2)
    assert table.viewport().rect().contains(table.visualRect(last))
    assert not table.verticalScrollBar().isVisible()


def test_that_a_narrow_table_scrolls_sideways_under_its_first_column(table: CellTable) -> None:
    table.resize(250, table.heightForWidth(250))
    assert table.horizontalScrollBar().maximum() > 0
    assert table.verticalHeader().width() == 60  # row heads give way first


def test_that_long_text_makes_its_row_higher(table: CellTable) -> None:
    before = table.heightForWidth(400)
    line = Line(head=words("Row"), cells=(words(LONG, wrap=True),))
    table.set_grid(Grid(columns=(ColumnHead(),), lines=(line, line, line), head_width=100))
    assert table.heightForWidth(400) > before
    assert table.heightForWidth(300) > table.heightForWidth(500)


def test_that_the_keyboard_steps_over_headings(table: CellTable, qtbot: QtBot) -> None:
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2


def test_that_each_cell_is_explained_as_the_keyboard_comes_to_it(table: CellTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.explained) as told:
        qtbot.keyClick(table, Qt.Key.Key_Right)
    assert told.args == ["cell 1 in full"]


def test_that_control_c_copies_the_selection_with_heads(table: CellTable, qtbot: QtBot) -> None:
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == ["\tHead 0\tHead 1\tHead 2", "Row\t$0 quiet\t$1 quiet\t$2 quiet"]


def test_that_enter_opens_the_row(table: CellTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [1]


def test_that_tab_leaves_the_table(appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, table, after = QVBoxLayout(window), CellTable(appearance, window), QPushButton("after", window)
    for widget in (table, after):
        column.addWidget(widget)
    table.set_grid(grid())
    window.show()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert window.focusWidget() is after


def test_that_a_letter_is_left_to_the_card(table: CellTable, qtbot: QtBot) -> None:
    before = table.currentIndex()
    qtbot.keyClick(table, Qt.Key.Key_T)
    assert table.currentIndex() == before


def test_that_the_tooltip_says_the_cell_in_full_as_plain_text(table: CellTable) -> None:
    table.set_grid(Grid(columns=(ColumnHead(),), lines=(Line(head=words("x"), cells=(words("a", said="<b>bold</b> & more"),)),)))
    tip = table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>&lt;b&gt;bold&lt;/b&gt; &amp; more</p>"


def test_that_text_twice_as_large_takes_about_twice_the_height(table: CellTable, appearance: Appearance) -> None:
    before = table.heightForWidth(700)
    appearance.set_zoom(200)
    assert 1.8 * before < table.heightForWidth(1400) < 2.3 * before


def test_that_a_click_beside_the_cells_clears_the_selection(table: CellTable, qtbot: QtBot) -> None:
    table.selectAll()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, table.viewport().height() + 20))
    assert table.selectedIndexes() == []


def test_that_columns_that_do_not_all_fit_stand_whole(table: CellTable) -> None:
    table.resize(250, table.heightForWidth(250))
    assert sum(table.measured.columns[:1]) <= table.viewport().width()
    shown = table.viewport().width() // table.measured.columns[0]
    assert table.viewport().width() - shown * table.measured.columns[0] < shown


def test_that_a_heading_stands_whole_in_its_row(table: CellTable) -> None:
    """At the width at which its last word no longer fits beside the others."""
    for width in range(100, 180, 7):
        heading = Line(head=words("Pay in US dollars an hour", "strong", wrap=True), heading=True)
        table.set_grid(Grid(columns=(ColumnHead(),), lines=(heading, Line(head=words("Row"), cells=(words("1"),))), head_width=width))
        table.resize(600, 200)
        table.grab()
        top = heading_top(table, 0, table.measured.head)
        assert top >= 0
        assert top + table.cells.height(heading.head, table.measured.head - table.side) <= table.measured.rows[0]


def test_that_a_margin_stands_close_to_its_difference_or_whole_below_it(appearance: Appearance) -> None:
    painter = CellPainter(appearance)
    cell = Cell(parts=(Part("+$168,210", "quiet"), Part("±$8,434", "quiet", near=True)))
    difference, margin = painter.lay_out(cell, 300).pieces
    apart = painter.lay_out(Cell(parts=(Part("+$168,210", "quiet"), Part("±$8,434", "quiet"))), 300).pieces[1]
    assert difference[1] < margin[1] < apart[1]
    below = painter.lay_out(cell, 90).pieces
    assert [piece[0].text() for piece in below] == ["+$168,210", "±$8,434"]
    assert below[1][1] == below[0][1]
    assert below[1][2] > below[0][2]
