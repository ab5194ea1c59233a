"""The roles a source puts beside the selected one; leaves the comparing to compare and the cells to the grids."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.domain.view_state import MOST_ROLES
from careergui.export.occupation_parts import connected_of, none_given
from careergui.gui.appearance import Appearance
from careergui.gui.card import IconButton
from careergui.gui.controls import button
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.pages.profile_cards import RoleCard
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.gui.profile_grids import related_grid
from careergui.gui.rating_grids import RELATED_MEASURES, related_occupations_grid
from careergui.gui.session import Session

_FIRST = 10
"""Related occupations shown before all are asked for."""
_UNITS = "As its source compares them: US dollars a year; shares in percent, differences in points"


class RelatedCard(RoleCard):
    """Pay, degrees, industry and skills of the related roles against this one; a click shows one, a button compares all."""

    def __init__(self, session: Session, appearance: Appearance, compare_all: Callable[[], None]) -> None:
        """`compare_all` puts the role and all related ones side by side."""
        super().__init__(session, appearance, "Related roles")
        self._all = IconButton(appearance, "chart", "Compare all", "Compare this role with all of these", self)
        self._all.clicked.connect(compare_all)
        self.tools.addWidget(self._all)
        self.table: ExplainedTable | None = None
        self._rows: list[str] = []
        """The role in each row of the table."""

    def show_role(self, catalog: Catalog, role: Role) -> None:
        pairs = catalog.pairs_of(role.id)
        self._rows = [pair.role if pair.baseline == role.id else pair.baseline for pair in pairs]
        if self.table is None:
            self.table = ExplainedTable(self._appearance, "Related roles", self, hint="Enter or a double click shows a role’s profile.")
            self.table.table.opened.connect(self._open)
            self.body.addWidget(self.table)
        slots = {entry.role: entry.slot for entry in self.session.state.chosen}
        self.table.set_grid(related_grid(catalog, role, slots))
        self.set_heading(f"Related roles against {role.title}", _UNITS)
        self._all.setText(f" Compare all {len(pairs) + 1}")

    def _open(self, row: int) -> None:
        self.session.look(selected=self._rows[row])


class RelatedOccupationsCard(RoleCard):
    """Occupations near this one: Enter or a double click opens one, the space bar or a click in the last column adds it."""

    _HINT = "Enter or a double click shows a profile; the space bar adds an occupation to the comparison, or takes it out."

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Related occupations")
        self.table: ExplainedTable | None = None
        self._rows: list[str] = []
        """The occupation in each row of the table; "" in a heading."""
        self._role, self.whole = "", False
        self.gap = label("", "secondary", "text2", wrap=True)
        self.more = button("", kind="link", parent=self)
        self.more.clicked.connect(self._turn)
        self.body.addWidget(self.gap)
        self.body.addWidget(self.more)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        if role.id != self._role:
            self._role, self.whole = role.id, False
        every = [one for one in connected_of(catalog, role).related if one.role in catalog.roles]
        found = every if self.whole else every[:_FIRST]
        say(self.gap, "" if found else none_given(catalog, role, "connections"))
        self.more.setText(caption("Show fewer" if self.whole else f"Show all {len(every)}"))
        show_if(self.more, len(every) > _FIRST)
        if self.table is None:
            self.table = ExplainedTable(self._appearance, "Related occupations", self, hint=self._HINT)
            self.table.table.opened.connect(self._open)
            self.table.table.clicked.connect(self._clicked)
            self.body.insertWidget(0, self.table)
        self._rows = []
        tier = 0
        for one in found:
            self._rows += [one.role] if one.tier == tier else ["", one.role]
            tier = one.tier
        state = self.session.state
        slots = {entry.role: entry.slot for entry in state.chosen}
        self.table.set_grid(related_occupations_grid(catalog, role, found, slots, full=len(slots) >= MOST_ROLES))
        self.set_heading("Related occupations", f"As O*NET puts them near; pay in {catalog.area.name}" if found else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.table is not None:
            self._toggle(self.table.table.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self.whole = not self.whole
        self.refresh()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == len(RELATED_MEASURES):
            self._toggle(index.row())

    def _toggle(self, row: int) -> None:
        if 0 <= row < len(self._rows) and self._rows[row]:
            self.session.toggle(self._rows[row])

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._rows) and self._rows[row]:
            self.session.look(selected=self._rows[row])
