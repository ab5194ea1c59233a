"""The cards of a profile that hold words and tables rather than charts; each fills itself from a role."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.gui.appearance import Appearance
from careergui.gui.card import Card
from careergui.gui.cell import Grid
from careergui.gui.estimate_words import flagged
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.plain_text import label
from careergui.gui.profile_grids import employers_grid, facts_grid, skills_grid
from careergui.gui.small_widgets import FlagLines, Tags


class GapLine(QWidget):
    """Why there is nothing, in one line; hidden where there is something."""


class TableCard(Card):
    """A title, one table, the reason where there is none, and what to know about the source."""

    def __init__(self, appearance: Appearance, title: str, section: str, grid: Callable[[Catalog, Role], Grid], parent: QWidget | None = None) -> None:
        """`section` is the name under which a role keeps its gaps and notes."""
        super().__init__(appearance, title, parent=parent)
        self._section, self._grid = section, grid
        self.table = ExplainedTable(appearance, title, self)
        self.gap = label("", "secondary", "text2", wrap=True)
        self.notes = FlagLines(appearance, self)
        for widget in (self.table, self.gap, self.notes):
            self.body.addWidget(widget)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Fill the card from a role."""
        grid = self._grid(catalog, role)
        self.table.set_grid(grid)
        self.gap.setText("" if grid.lines else gap_of(catalog, role, self._section))
        self.gap.setVisible(not grid.lines)
        self.notes.set_texts(notes_about(role, self._section))


class EmployersCard(Card):
    """Who hires: by openings, by pay, by prestige."""

    _GROUPS = (("openings", "Most open posts"), ("pay", "Highest pay"), ("prestige", "Named for prestige"))

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `show_role`."""
        super().__init__(appearance, "Employers", parent=parent)
        self._groups = []
        for key, title in self._GROUPS:
            heading = label(title, "secondaryStrong", "text2")
            table = ExplainedTable(appearance, title, self)
            self.body.addWidget(heading)
            self.body.addWidget(table)
            self._groups.append((key, heading, table))
        self.gap = label("", "secondary", "text2", wrap=True)
        self.notes = FlagLines(appearance, self)
        self.body.addWidget(self.gap)
        self.body.addWidget(self.notes)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Fill the card from a role."""
        for key, heading, table in self._groups:
            grid = employers_grid(catalog, role, key)
            table.set_grid(grid)
            heading.setVisible(bool(grid.lines))
        self.gap.setText("" if role.employers else gap_of(catalog, role, "employers"))
        self.gap.setVisible(not role.employers)
        self.notes.set_texts(notes_about(role, "employers"))


class FactsBelow(QWidget):
    """The figures under a chart, as a table; and why others are missing."""


def gap_of(catalog: Catalog, role: Role, section: str) -> str:
    """Why a role has nothing in a section."""
    collection = catalog.collections.get(role.collection)
    return role.gaps.get(section) or (collection.missing_reason if collection else "") or "Its source does not give it."


def notes_about(role: Role, section: str) -> list[str]:
    """Notes on a section as a whole; those on single measures stand with the measure."""
    return [note.text for note in role.notes if section in note.about]


def flagged_figures(role: Role) -> int:
    """How many of a role's figures were derived or corrected."""
    return sum(flagged(estimate) for estimate in role.facts.values())


__all__ = ["EmployersCard", "TableCard", "Tags", "facts_grid", "flagged_figures", "gap_of", "notes_about", "skills_grid"]
