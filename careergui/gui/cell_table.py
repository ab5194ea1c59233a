"""A read-only table of cells that is exactly as high as its rows: painted whole, walked by keyboard, copied with heads."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid, copied
from careergui.gui.cell_measure import Measured, measure
from careergui.gui.cell_model import CellModel
from careergui.gui.cell_paint import CellPainter

_SIDE = 8
"""Space at the left and right of a cell's text."""


class CellDelegate(QStyledItemDelegate):
    """Paints cells with the table's painter."""

    def __init__(self, table: "CellTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        table, row, column = self._table, index.row(), index.column()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        ink = table.cells
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, ink.colours["selection"])
        table.paint_rule(painter, area, row)
        cell = table.grid.cell(row, column)
        inner = area.adjusted(table.side, 0, -table.side, -1)
        ink.paint(painter, inner, cell, right=table.grid.columns[column].right, top=table.top_space)
        if state & QStyle.StateFlag.State_HasFocus and table.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(ink.colours["text1"], 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))


def heading_top(table: "CellTable", row: int, width: int) -> float:
    """Where the words of a heading begin in its row: they stand at its foot, near what they head."""
    return table.measured.rows[row] - table.cells.height(table.grid.lines[row].head, width - table.side) - table.top_space + 2


class Heads(QHeaderView):
    """Row or column heads, painted like cells on the card's ground."""

    def __init__(self, orientation: Qt.Orientation, table: "CellTable") -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        table = self._table
        painter.fillRect(rect, table.cells.colours["surface"])
        if self.orientation() == Qt.Orientation.Horizontal:
            head = table.grid.columns[logicalIndex]
            table.cells.paint(painter, rect.adjusted(table.side, 0, -table.side, 0), head.cell, right=head.right, top=table.top_space / 2)
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), table.cells.colours["control_border"])
            return
        line = table.grid.lines[logicalIndex]
        table.paint_rule(painter, rect, logicalIndex)
        top = heading_top(table, logicalIndex, rect.width()) if line.heading else table.top_space
        table.cells.paint(painter, rect.adjusted(0, 0, -table.side, 0), line.head, top=top)

    def sizeHint(self) -> QSize:
        measured = self._table.measured
        return QSize(measured.head, 1) if self.orientation() == Qt.Orientation.Vertical else QSize(1, measured.heads_height)


class CellTable(QTableView):
    """The table; `explained` carries the words of the cell that is current, for a line under the table."""

    explained = Signal(str)
    opened = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until `set_grid`."""
        super().__init__(parent)
        self._appearance = appearance
        self.cells = CellPainter(appearance)
        self._model = CellModel(self)
        self.measured = Measured(0, (), 0, (), scrolls=False)
        self._sizes: dict[int, Measured] = {}
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Heads(Qt.Orientation.Vertical, self))
        self._rule = QWidget(self)
        self._rule.setAutoFillBackground(True)
        self._set_up()
        self._refresh_sizes()
        appearance.changed.connect(self._appearance_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self._model.grid

    def set_grid(self, grid: Grid) -> None:
        """Show a grid, keeping the current place where it still exists."""
        if grid == self._model.grid:
            return
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self._sizes.clear()
        self.cells.begin()
        self._model.set_grid(grid)
        self._apply(self.width())
        self.horizontalHeader().setVisible(grid.show_heads)
        self.verticalHeader().setVisible(grid.head_width > 0)
        again = self._model.index(row, column)
        if again.isValid() and self.hasFocus():
            self.setCurrentIndex(again)
        self.updateGeometry()
        # Left to Qt's timer, this comes after the next repaint and causes another.
        self.executeDelayedItemsLayout()

    def copy(self) -> None:
        """Put the selected cells, or all, on the clipboard with their heads."""
        places = [(index.row(), index.column()) for index in self.selectedIndexes()]
        everything = [(row, column) for row in range(self._model.rowCount()) for column in range(self._model.columnCount())]
        QGuiApplication.clipboard().setText(copied(self.grid, places or everything))

    def paint_rule(self, painter: QPainter, area: QRect, row: int) -> None:
        """The hairline under a row; none under the last."""
        if row < len(self.grid.lines) - 1:
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self.cells.colours["hairline"])

    def heightForWidth(self, width: int) -> int:
        measured = self._measure(width)
        bar = self.horizontalScrollBar().sizeHint().height() if measured.scrolls else 0
        return measured.height + bar

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._apply(self.width())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways is the table's, up and down the page's."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape and self.selectedIndexes():
            self.clearSelection()
        elif event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = next((row for row, line in enumerate(self.grid.lines) if not line.heading), 0)
            here = self._model.index(first, 0)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._explain(self.currentIndex())

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        self._explain(current)

    def mousePressEvent(self, event: object) -> None:
        super().mousePressEvent(event)  # type: ignore[arg-type]  # an event as Qt sends it
        if not self.indexAt(event.position().toPoint()).isValid():  # type: ignore[attr-defined]  # as above
            self.clearSelection()

    def _explain(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.explained.emit(self.grid.cell(index.row(), index.column()).words)

    def _refresh_sizes(self) -> None:
        self.side = self._appearance.pixels(_SIDE)
        self.top_space = self._appearance.pixels(7)
        self._rule.setPalette(QPalette(self.cells.colours["control_border"]))

    def _appearance_changed(self) -> None:
        self.cells.refresh()
        self._refresh_sizes()
        self._sizes.clear()
        self._apply(self.width())
        self.updateGeometry()
        self.viewport().update()

    def _apply(self, width: int) -> None:
        """Give Qt's headers the measured sizes."""
        measured = self.measured = self._measure(width)
        self._rule.setGeometry(0, measured.heads_height - 1, measured.head, 1 if measured.heads_height else 0)
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.setFixedHeight(measured.heads_height)
        rows.setFixedWidth(max(measured.head, 1))
        # Told of each section, the table would repaint once more after a timer; here it is told once, at the end.
        with QSignalBlocker(columns), QSignalBlocker(rows):
            for section, size in enumerate(measured.columns):
                columns.resizeSection(section, size)
            for section, size in enumerate(measured.rows):
                rows.resizeSection(section, size)
        self.updateGeometries()
        self.viewport().update()

    def _measure(self, width: int) -> Measured:
        """Sizes for a width, measured once a grid."""
        if width not in self._sizes:
            self._sizes[width] = measure(self.grid, width, self.cells, self.side, self.top_space)
        return self._sizes[width]
