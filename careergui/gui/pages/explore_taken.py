"""The occupations taken together by a box in the scatter, as a list with what can be done with them; does none of it itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.domain.view_state import MOST_ROLES
from careergui.gui.appearance import Appearance
from careergui.gui.controls import IconOnlyButton, button
from careergui.gui.plain_text import caption, label, tooltip
from careergui.text import plural

_WIDTH = 264


class TakenPanel(QFrame):
    """`added` carries the roles to compare, `only` the ones to show alone, `opened` one role; `closed` lets go of all."""

    added = Signal(tuple)
    only = Signal(tuple)
    opened = Signal(str)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Hidden until something is taken."""
        super().__init__(parent)
        self._appearance = appearance
        self.roles: tuple[str, ...] = ()
        self._free: tuple[str, ...] = ()
        self.head = label("", "cardTitle", parent=self)
        self.close_button = IconOnlyButton(appearance, "close", "Let go of the selection (Esc)", kind="ghost", parent=self)
        self.names = QListWidget(self)
        self.names.setObjectName("takenNames")
        self.names.setAccessibleName("Selected occupations")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setSpacing(3)
        self.add_button = button("Add to comparison", kind="small", parent=self)
        self.only_button = button("Show only these", kind="small", parent=self)
        self._assemble()
        self.close_button.clicked.connect(self.closed)
        self.add_button.clicked.connect(lambda: self.added.emit(self._free))
        self.only_button.clicked.connect(lambda: self.only.emit(self.roles))
        self.names.itemActivated.connect(lambda item: self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole))))
        self.setVisible(False)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.names, 1)
        column.addWidget(self.add_button)
        column.addWidget(self.only_button)

    def show_roles(self, spec: ScatterSpec, roles: tuple[str, ...], compared: tuple[str, ...]) -> None:
        """List the roles taken, with their figures; nothing taken hides the panel."""
        self.roles = roles
        self.setVisible(bool(roles))
        self.setFixedWidth(self._appearance.pixels(_WIDTH))
        if not roles:
            return
        by_role = {point.role: point for point in spec.points}
        found = [by_role[role] for role in roles if role in by_role]
        self.head.setText(f"{plural(len(found), 'occupation')} selected")
        self._list(spec, found)
        self.tell_room(compared)

    def _list(self, spec: ScatterSpec, found: list[ScatterPoint]) -> None:
        self.names.clear()
        for point in found:
            item = QListWidgetItem(f"{point.name}\n{spec.values(point)}", self.names)
            item.setData(Qt.ItemDataRole.UserRole, point.role)
            item.setToolTip(tooltip(spec.words(point)))

    def tell_room(self, compared: tuple[str, ...]) -> None:
        """Say how many of them the comparison still takes; compared ones are in it already."""
        room = MOST_ROLES - len(compared)
        wanted = tuple(role for role in self.roles if role not in compared)
        self._free = wanted[:room]
        words = f"Add {len(self._free)} of {len(wanted)} to comparison" if len(self._free) < len(wanted) and room else "Add to comparison"
        self.add_button.setText(caption(words))
        self.add_button.setEnabled(bool(self._free))
        full = f"The comparison is full: it holds {MOST_ROLES} roles" if not room else "All of these are compared already"
        self.add_button.setToolTip(tooltip("" if self._free else full))
