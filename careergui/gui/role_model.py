"""The role list for Qt: an adapter over gui.role_rows that prepares each row when it is first shown; decides no order."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careergui.domain.view_state import ViewState
from careergui.gui.role_rows import Heading, Pay, RoleRow, Row, pay_of, shared_scale
from careergui.gui.session import Session
from careergui.render.marks import NAMES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The row as a value: Heading or RoleRow."""
PAY = Qt.ItemDataRole.UserRole + 1
"""The role's pay as gui.role_rows.Pay."""
_NOWHERE = QModelIndex()


class RoleModel(QAbstractListModel):
    """Rows of roles under headings; what is in the comparison is asked of the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self._prepared: dict[str, Pay] = {}
        self.scale = shared_scale(session.catalog)
        session.changed.connect(self._state_changed)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, Heading):
            return _heading_words(row, role)
        if role == PAY:
            return self._pay(row.role)
        return self._words(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        never = Qt.ItemFlag.ItemNeverHasChildren
        return never if isinstance(row, Heading) else never | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def role_at(self, index: Index) -> str:
        """The id of the role in a row; "" for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row.role if isinstance(row, RoleRow) else ""

    def index_of(self, role: str) -> QModelIndex:
        """The row of a role; no row when it is not listed."""
        place = next((place for place, row in enumerate(self._rows) if isinstance(row, RoleRow) and row.role == role), None)
        return self.index(place) if place is not None else QModelIndex()

    def first_role(self) -> QModelIndex:
        """The first row that is a role; no row when there is none."""
        place = next((place for place, row in enumerate(self._rows) if isinstance(row, RoleRow)), None)
        return self.index(place) if place is not None else QModelIndex()

    def slot(self, role: str) -> int | None:
        """The slot a role holds in the comparison."""
        return self._session.state.slot_of(role)

    def _words(self, row: RoleRow, role: int) -> str | None:
        title = self._session.catalog.roles[row.role].title
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            found = f", found by “{row.reason}”" if row.reason else ""
            return f"{title}, {self._pay(row.role).spoken}{found}{self._membership(row.role)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "Enter opens the profile, Space adds to the comparison or removes from it"
        return None

    def _membership(self, role: str) -> str:
        state = self._session.state
        slot = state.slot_of(role)
        if slot is None:
            return ""
        return f", in the comparison as {NAMES[slot]}{', baseline' if state.baseline == role else ''}"

    def _pay(self, role: str) -> Pay:
        found = self._prepared.get(role)
        if found is None:
            catalog = self._session.catalog
            found = self._prepared[role] = pay_of(catalog, catalog.roles[role], self.scale)
        return found

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.chosen, before.baseline) == (after.chosen, after.baseline):
            return
        for role in {*before.roles, *after.roles}:
            if _standing(before, role) != _standing(after, role) and (index := self.index_of(role)).isValid():
                self.dataChanged.emit(index, index)


def _standing(state: ViewState, role: str) -> tuple[int | None, bool]:
    """What a row shows of the comparison: the role's slot, and whether it is the baseline."""
    return state.slot_of(role), state.baseline == role


def _heading_words(heading: Heading, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return heading.title
    return f"{heading.title}: {heading.detail}" if role == Qt.ItemDataRole.AccessibleTextRole else None
