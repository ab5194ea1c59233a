"""The head of a profile: mark, name, basis, and the two buttons that lead to the comparison."""

from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.domain.view_state import MOST_ROLES, ViewState, add
from careergui.export.occupation_parts import connected_of, families
from careergui.gui.appearance import Appearance
from careergui.gui.basis import basis_line
from careergui.gui.controls import button
from careergui.gui.icons import icon
from careergui.gui.plain_text import label
from careergui.gui.session import Session
from careergui.gui.small_widgets import MarkWidget
from careergui.text import plural

_STACKED_BELOW = 860
_FURTHER, _MOST_RELATED = 3, 4
"""Of an occupation's related ones, those nearer than this tier, and no more than these, are compared with one click."""


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
        self.basis.setText(_stands_for(session.catalog, role))
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
        noun = "related occupation" if is_occupation(role.id) else "related role"
        self.all_related.setText(f"Compare with {plural(len(related), noun)}")
        self.all_related.setVisible(bool(related))

    def show_nothing(self) -> None:
        """Say how to begin while no role is selected."""
        self.name.setText("Select a role in the list to read about it")
        self.basis.setText("Everything known of it is then shown here: pay, education, skills, duties, employers and outlook.")
        for widget in (self.mark, self.toggle, self.all_related):
            widget.setVisible(False)

    def _related(self) -> list[str]:
        catalog = self._session.catalog
        if is_occupation(self._role):
            near = connected_of(catalog, catalog.roles[self._role]).related
            return [one.role for one in near if one.role in catalog.roles and one.tier < _FURTHER][:_MOST_RELATED]
        pairs = catalog.pairs_of(self._role)
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
    return replace(state, chosen=ordered, baseline=roles[0])


def _without(state: ViewState, role: str) -> ViewState:
    kept = tuple(entry for entry in state.chosen if entry.role != role)
    return replace(state, chosen=kept)


def _stands_for(catalog: Catalog, role: Role) -> str:
    """What kind of role it is: an occupation by code and group, another by its collection and what its figures rest on."""
    if is_occupation(role.id):
        return f"SOC {role.soc} · {families(catalog, role)}".removesuffix(" · ")
    collection = catalog.collections.get(role.collection)
    return f"{collection.title if collection else ''} · {basis_line(catalog, [role])}".removeprefix(" · ")
