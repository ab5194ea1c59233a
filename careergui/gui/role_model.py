"""The role list for Qt: an adapter over gui.role_rows that prepares each row when it is first shown; decides no order."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from careergui.domain.view_state import ViewState, is_full
from careergui.gui.list_figures import Figure, figure_of
from careergui.gui.list_look import ListLook
from careergui.gui.role_rows import Heading, Pay, RoleRow, Row, pay_of, shared_scale
from careergui.gui.session import Session
from careergui.render.marks import NAMES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The row as a value: Heading or RoleRow."""
CONTENT = Qt.ItemDataRole.UserRole + 1
"""What stands beside the title, as Content."""


class Content(Struct, frozen=True):
    """Pay as it is drawn, and the figures beside the title from the left."""

    pay: Pay
    figures: tuple[Figure, ...]


class RoleModel(QStringListModel):
    """Rows of roles under headings; what is in the comparison is asked of the session.

    Qt's own list holds the ids, as the view asks for the number of rows once for each row: in Python that took a
    third of a key press.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[Row] = ()
        self._ids: list[str] = []
        self._prepared: dict[str, Content] = {}
        self.look = ListLook()
        self.scale = shared_scale(session.catalog)
        session.changed.connect(self._state_changed)

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Show other rows; whether they are roles other than before, or in another order."""
        ids = [row.role if isinstance(row, RoleRow) else "" for row in rows]
        self._rows = rows
        if ids == self._ids:
            return False
        self._ids = ids
        self.setStringList(ids)
        return True

    @property
    def count(self) -> int:
        """How many rows are roles."""
        return len(self._ids) - self._ids.count("")

    def set_look(self, look: ListLook) -> None:
        """Show other figures beside the titles; the view is to be painted anew."""
        if look != self.look:
            self.look = look
            self._prepared = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, Heading):
            return _heading_words(row, role)
        if role == CONTENT:
            return self._content(row.role)
        return self._words(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        never = Qt.ItemFlag.ItemNeverHasChildren
        return never if isinstance(row, Heading) else never | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def role_at(self, index: Index) -> str:
        """The id of the role in a row; "" for a heading or no row."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else ""

    def index_of(self, role: str) -> QModelIndex:
        """The row of a role; no row when it is not listed."""
        return self.index(self._ids.index(role)) if role and role in self._ids else QModelIndex()

    def first_role(self) -> QModelIndex:
        """The first row that is a role; no row when there is none."""
        return next((self.index(place) for place, role in enumerate(self._ids) if role), QModelIndex())

    def slot(self, role: str) -> int | None:
        """The slot a role holds in the comparison."""
        return self._session.state.slot_of(role)

    def _words(self, row: RoleRow, role: int) -> str | None:
        title = self._session.catalog.roles[row.role].title
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            figures = self._content(row.role).figures
            found = f", found by “{row.reason}”" if row.reason else ""
            said = f"{', '.join((title, *(figure.spoken for figure in figures)))}{found}{self._membership(row.role)}"
            why = dict.fromkeys(figure.missing for figure in figures if figure.missing)
            return said if role == Qt.ItemDataRole.AccessibleTextRole else ". ".join((said, *why))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "Enter opens the profile, Space adds to the comparison or removes from it"
        return None

    def _membership(self, role: str) -> str:
        state = self._session.state
        slot = state.slot_of(role)
        if slot is None:
            return ""
        return f", in the comparison as {NAMES[slot]}{', baseline' if state.baseline == role else ''}"

    def _content(self, role_id: str) -> Content:
        found = self._prepared.get(role_id)
        if found is None:
            catalog = self._session.catalog
            role = catalog.roles[role_id]
            figures = tuple(figure_of(catalog, role, measure) for measure in self.look.measures)
            found = self._prepared[role_id] = Content(pay_of(catalog, role, self.scale), figures)
        return found

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.area, before.real) != (after.area, after.real):
            self._prepared = {}
        if (before.chosen, before.baseline) == (after.chosen, after.baseline):
            return
        if self._ids and is_full(before) != is_full(after):  # every other row offers to add, or no longer does
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
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
