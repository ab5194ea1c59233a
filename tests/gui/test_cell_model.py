"""A grid as Qt's views see it: texts, words for ear and pointer, headings that cannot be chosen, and ends that hold."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words
from careergui.gui.cell_model import CellModel

ITEM = Qt.ItemDataRole
CELL = Cell(parts=(Part("$1"), Part("±2", "quiet")), words="One <dollar> in full")


@pytest.fixture
def model() -> CellModel:
    made = CellModel()
    columns = (ColumnHead(cell=words("Head")), ColumnHead(cell=words("Other", said="Other in full")))
    lines = (Line(head=words("Group"), heading=True), Line(head=words("Row", said="Row in full"), cells=(CELL, words("two"))))
    made.set_grid(Grid(columns=columns, lines=lines))
    return made


def test_that_it_has_the_rows_and_columns_of_its_grid_and_none_below_them(model: CellModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert (model.rowCount(model.index(1, 0)), model.columnCount(model.index(1, 0))) == (0, 0)
    assert (CellModel().rowCount(), CellModel().columnCount()) == (0, 0)


def test_that_a_cell_is_shown_spoken_and_explained(model: CellModel) -> None:
    index = model.index(1, 0)
    assert index.data() == "$1  ±2"
    assert index.data(ITEM.ToolTipRole) == "<p>One &lt;dollar&gt; in full</p>"
    assert index.data(ITEM.AccessibleTextRole) == index.data(ITEM.AccessibleDescriptionRole) == "One <dollar> in full"
    assert index.data(ITEM.DecorationRole) is None


def test_that_heads_are_those_of_columns_and_rows(model: CellModel) -> None:
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in range(2)] == ["Head", "Other"]
    assert [model.headerData(place, Qt.Orientation.Vertical) for place in range(2)] == ["Group", "Row"]
    assert model.headerData(1, Qt.Orientation.Horizontal, ITEM.AccessibleTextRole) == "Other in full"


@pytest.mark.parametrize("place", [-1, 2])
def test_that_beyond_the_ends_there_is_nothing(model: CellModel, place: int) -> None:
    assert model.headerData(place, Qt.Orientation.Horizontal) is None
    assert model.headerData(place, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None


def test_that_a_heading_cannot_be_chosen_and_a_row_can(model: CellModel) -> None:
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 1)) == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert model.index(0, 1).data() == "", "a heading has no cells"


def test_that_another_grid_replaces_it_at_once(model: CellModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    model.set_grid(Grid(columns=(), lines=()))
    assert resets == [0]
