"""The head of a profile: mark, name, basis, and the two buttons that lead to the comparison."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careergui.domain.role import Role
from careergui.domain.view_state import MOST_ROLES, ViewState, add
from careergui.gui.appearance import Appearance
from careergui.gui.basis import basis_line
from careergui.gui.controls import button
from careergui.gui.icons import icon
from careergui.gui.plain_text import label
from careergui.gui.session import Session
from careergui.gui.small_widgets import MarkWidget
from careergui.text import plural

_STACKED_BELOW = 860


class ProfileHead(QWidget):
    """Says which role is shown; adds it, or it and its related roles, to the comparison."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `show_role`."""
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._role = ""
        self.mark = MarkWidget(appearance, 18, self)
        self.name = label("", "roleName", wrap=True)
        self.basis = label("", "secondary", "text2", wrap=True)
        self.toggle = button("", parent=self)
        self.toggle.clicked.connect(self._toggle)
        self.all_related = button("", kind="primary", parent=self)
        self.all_related.clicked.connect(self._compare_related)
        self._assemble()

    def _assemble(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self.mark)
        title.addWidget(self.name, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(title)
        words.addWidget(self.basis)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.toggle)
        buttons.addWidget(self.all_related)
        buttons.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)

    def fold(self, width: int) -> None:
        """Put the buttons under the name where there is little room."""
        stacked = width < _STACKED_BELOW * self._appearance.factor
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def show_role(self, role: Role) -> None:
        """Show another role, or the same after the comparison changed."""
        session = self._session
        self._role = role.id
        self.mark.set_slot(session.state.slot_of(role.id))
        self.name.setText(role.title)
        collection = session.catalog.collections.get(role.collection)
        self.basis.setText(f"{collection.title if collection else ''} · {basis_line(session.catalog, [role])}".removeprefix(" · "))
        inside = role.id in session.state.roles
        full = len(session.state.roles) >= MOST_ROLES and not inside
        size = self._appearance.pixels(16)
        self.toggle.setText(" In comparison" if inside else " Add to comparison")
        self.toggle.setAccessibleName("In comparison" if inside else "Add to comparison")
        self.toggle.setIcon(icon("check" if inside else "plus", self._appearance.theme.text1, size))
        self.toggle.setIconSize(QSize(size, size))
        self.toggle.setVisible(True)
        self.toggle.setEnabled(not full)
        self.toggle.setToolTip(
            f"The comparison is full: it holds {MOST_ROLES} roles" if full else "Take out of the comparison" if inside else ""
        )
        related = self._related()
        self.all_related.setText(f"Compare with {plural(len(related), 'related role')}")
        self.all_related.setVisible(bool(related))

    def show_nothing(self) -> None:
        """Say how to begin while no role is selected."""
        self.name.setText("Select a role in the list to read about it")
        self.basis.setText("Everything known of it is then shown here: pay, education, skills, duties, employers and outlook.")
        for widget in (self.mark, self.toggle, self.all_related):
            widget.setVisible(False)

    def _related(self) -> list[str]:
        pairs = self._session.catalog.pairs_of(self._role)
        return [pair.role if pair.baseline == self._role else pair.baseline for pair in pairs][: MOST_ROLES - 1]

    def _toggle(self) -> None:
        self._session.toggle(self._role)

    def _compare_related(self) -> None:
        wanted = (self._role, *self._related())
        title = self._session.catalog.roles[self._role].title
        self._session.change(lambda state: compared(state, wanted), f"Comparing {title} with {plural(len(wanted) - 1, 'related role')}")
        self._session.look(page="compare")


def compared(state: ViewState, roles: tuple[str, ...]) -> ViewState:
    """A comparison of just these roles, the first as baseline; those compared before keep their colour and mark."""
    for role in state.roles:
        if role not in roles:
            state = _without(state, role)
    for role in roles:
        state = add(state, role)
    ordered = tuple(sorted(state.chosen, key=lambda entry: roles.index(entry.role)))
    return ViewState(chosen=ordered, baseline=roles[0], page=state.page, selected=state.selected)


def _without(state: ViewState, role: str) -> ViewState:
    kept = tuple(entry for entry in state.chosen if entry.role != role)
    return ViewState(chosen=kept, baseline=state.baseline, page=state.page, selected=state.selected)
