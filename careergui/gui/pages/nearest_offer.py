"""Where an area has no figure for an occupation: which larger area has one, labelled, and a button that goes there; replaces nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careergui.domain.area import within
from careergui.domain.catalog import Catalog
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.gui.controls import button
from careergui.gui.estimate_words import shown
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.gui.session import Session

_ASKED = ("pay.annual.median", "pay.hourly.median", "pay.annual.mean", "pay.hourly.mean", "employment.jobs")
"""The figures a person looks for first; the first one missing here and known in a larger area is offered."""


class NearestOffer(QWidget):
    """Hidden while nothing is missing that a larger area has."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Hidden until `show_role`."""
        super().__init__(parent)
        self._session, self._area = session, ""
        self.words = label("", "secondary", "text2", wrap=True)
        self.go = button("", kind="small", parent=self)
        self.go.clicked.connect(lambda: self._session.look(area=self._area))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.go)
        column.setAlignment(self.go, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(False)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Offer the nearest larger area that has what is missing here; that and why it is missing stands over it already."""
        found = next(((name, near) for name in _ASKED if (near := catalog.nearest(role, name)) is not None), None)
        show_if(self, found is not None)
        if found is not None:
            name, (area, estimate) = found
            self._area = area.id
            label_ = BY_ID[name].label.lower()
            say(self.words, f"In {within(area)}, the nearest larger area, {label_}: {shown(estimate)}.")
            self.go.setText(caption(f"Show {area.name}"))
