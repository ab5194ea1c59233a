"""Shows a grid to Qt's views; leaves looks to gui.cell_table."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careergui.gui.cell import Cell, Grid
from careergui.gui.plain_text import tooltip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ITEM = Qt.ItemDataRole


class CellModel(QAbstractTableModel):
    """A grid as a table model: read-only, headings not selectable."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with an empty grid."""
        super().__init__(parent)
        self.grid = Grid(columns=(), lines=())

    def set_grid(self, grid: Grid) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: Index, role: int = _ITEM.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        return _said(self.grid.cell(index.row(), index.column()), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ITEM.DisplayRole) -> str | None:
        cells = (
            [head.cell for head in self.grid.columns]
            if orientation == Qt.Orientation.Horizontal
            else [line.head for line in self.grid.lines]
        )
        return _said(cells[section], role) if 0 <= section < len(cells) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.grid.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _said(cell: Cell, role: int) -> str | None:
    if role == _ITEM.DisplayRole:
        return cell.text
    if role == _ITEM.ToolTipRole:
        return tooltip(cell.words)
    return cell.words if role in {_ITEM.AccessibleTextRole, _ITEM.AccessibleDescriptionRole} else None
