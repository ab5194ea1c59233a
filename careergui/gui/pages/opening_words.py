"""What an occupation is, in our own words, and what people call it; leaves the long list of titles to names_card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.export.occupation_parts import connected_of
from careergui.gui.controls import button
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.text import number

_FEW = 5


class OpeningWords(QWidget):
    """Summary with the mark of whose words they are, the first titles, and a link to all."""

    all_titles = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_role`."""
        super().__init__(parent)
        self.summary = label("", "body", wrap=True)
        self.called = label("", "secondary", "text2", wrap=True)
        self.link = button("", kind="link", parent=self)
        self.link.clicked.connect(self.all_titles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.summary, self.called, self.link):
            column.addWidget(widget)
        column.setAlignment(self.link, Qt.AlignmentFlag.AlignLeft)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Fill from an occupation."""
        found = connected_of(catalog, role)
        say(self.summary, f"{found.summary} (Our own words, written for this program.)" if found.summary else "")
        titles = (*found.reported_titles, *found.other_titles)
        first = [title for title in titles if "(" not in title][:_FEW]
        say(self.called, f"Also called {', '.join(first)}" if first else "")
        self.link.setText(caption(f"Show all {number(len(titles))} titles"))
        show_if(self.link, len(titles) > len(first))
