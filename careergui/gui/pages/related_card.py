"""The roles a source compares with the selected one; leaves the comparing to compare and the cells to gui.profile_grids."""

from collections.abc import Callable

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.gui.appearance import Appearance
from careergui.gui.card import IconButton
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.pages.profile_cards import RoleCard
from careergui.gui.profile_grids import related_grid
from careergui.gui.session import Session

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

    def show_role(self, catalog: Catalog, role: Role) -> None:
        if self.table is None:
            self.table = ExplainedTable(self._appearance, "Related roles", self, hint="Enter or a double click shows a role’s profile.")
            self.table.table.opened.connect(self._open)
            self.body.addWidget(self.table)
        slots = {entry.role: entry.slot for entry in self.session.state.chosen}
        self.table.set_grid(related_grid(catalog, role, slots))
        self.set_heading(f"Related roles against {role.title}", _UNITS)
        self._all.setText(f" Compare all {len(catalog.pairs_of(role.id)) + 1}")

    def _open(self, row: int) -> None:
        here = self.session.state.selected
        pair = self.session.catalog.pairs_of(here)[row]
        self.session.look(selected=pair.role if pair.baseline == here else pair.baseline)
