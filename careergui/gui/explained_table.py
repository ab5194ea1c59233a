"""A table of cells with a line under it that says the current cell in full; leaves cells to those who make grids."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid
from careergui.gui.cell_table import CellTable
from careergui.gui.plain_text import label, say, show_if


class ExplainedTable(QWidget):
    """Status, source and reason of a figure, reachable without a pointer."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        """`name` is said for the table; `hint` stands in the line until a cell is current."""
        super().__init__(parent)
        self._hint = hint
        self.table = CellTable(appearance, self)
        self.table.setAccessibleName(name)
        self.words = label(hint, "small" if not hint else "secondary", "text2", wrap=True)
        self.words.setVisible(bool(hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.table.explained.connect(self._explain)

    def set_grid(self, grid: Grid) -> None:
        """Show a grid; an empty one hides the table."""
        if grid != self.table.grid:
            self._explain("")
        self.table.set_grid(grid)
        show_if(self, bool(grid.lines))

    def _explain(self, said: str) -> None:
        say(self.words, said or self._hint)
