"""All points of the scatter as a table that scrolls; leaves its words to charts."""

from PySide6.QtCore import QAbstractTableModel, QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from careergui.charts.scatter_spec import ScatterSpec
from careergui.charts.spec import Table
from careergui.export.tables import of_chart, tab_text
from careergui.gui.appearance import Appearance

_ROW = 30
_SIDES = 20
"""Pixels at 100 % beside the words of a cell."""
_MEASURED = 20
"""Of the texts of a column so many are measured, those with most letters."""
_WORDS = 2
"""Columns of words before the figures: occupation and code."""
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class PointModel(QAbstractTableModel):
    """The rows of a scatter's table; `roles` are their ids."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Table(columns=(), rows=())
        self.roles: tuple[str, ...] = ()

    def show_spec(self, spec: ScatterSpec) -> None:
        """Take the rows of a chart."""
        self.beginResetModel()
        self.table, self.roles = spec.table, tuple(point.role for point in spec.ranked)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _WORDS:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section >= _WORDS else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class PointTable(QTableView):
    """`opened` and `toggled` carry a role: Enter opens it, A or Space adds it to the comparison."""

    opened = Signal(str)
    toggled = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = PointModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().installEventFilter(self)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.roles[index.row()]))
        appearance.changed.connect(self._fit)
        self._fit()

    def show_spec(self, spec: ScatterSpec) -> None:
        """Show a chart's rows, staying at the role that was current."""
        role = self.current_role
        self._model.show_spec(spec)
        self.setAccessibleName(f"Table: {spec.title}")
        self._fit_columns()
        if role in self._model.roles:
            self.setCurrentIndex(self._model.index(self._model.roles.index(role), 0))

    @property
    def current_role(self) -> str:
        """The role of the current row; "" when there is none."""
        row = self.currentIndex().row()
        return self._model.roles[row] if 0 <= row < len(self._model.roles) else ""

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(tab_text(of_chart(self._model.table)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        role = self.current_role
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and role:
            self.opened.emit(role)
        elif event.key() in {Qt.Key.Key_A, Qt.Key.Key_Space} and role and not event.modifiers():
            self.toggled.emit(role)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.selectionModel().setCurrentIndex(self._model.index(0, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and watched is self.horizontalHeader():
            self._fit_columns()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Names take what the figures leave. Left to find the widths itself, Qt asks every cell several times, for a second of all."""
        head, metrics = self.horizontalHeader(), self.fontMetrics()
        for column in range(self._model.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed)
            longest = sorted((row[column] for row in self._model.table.rows), key=len)[-_MEASURED:] if column else []
            widest = max((metrics.horizontalAdvance(text) for text in longest), default=0) + self._appearance.pixels(_SIDES)
            head.resizeSection(column, max(widest, head.sectionSizeHint(column)))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._appearance.pixels(_ROW))
        self.horizontalHeader().setMinimumHeight(self._appearance.pixels(_ROW))
