"""What the Compare page says while there is nothing to compare: how to begin, and ready beginnings one click away."""

from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from careergui.domain.view_state import MOST_ROLES, ViewState, add
from careergui.gui.appearance import Appearance
from careergui.gui.card import Card
from careergui.gui.controls import button
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.plain_text import label
from careergui.gui.session import Session
from careergui.text import plural

Offer: TypeAlias = tuple[str, tuple[str, ...]]
"""The words of a button, and the roles it puts side by side."""


class CompareInvitation(Card):
    """Teaches how to add roles; offers the roles that the sources pair with the one already chosen."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `refresh`."""
        super().__init__(appearance, parent=parent)
        self._session = session
        self._words = label("", "body", "text2", wrap=True)
        self._offer = label("", "strong", wrap=True)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, 8)
        for widget in (self._words, self._offer, self._buttons):
            self.body.addWidget(widget)

    def refresh(self) -> None:
        """Fit words and buttons to the roles chosen so far."""
        chosen = self._session.state.roles
        if chosen:
            self._invite_second(chosen[0])
        else:
            self._invite_first()

    def _invite_first(self) -> None:
        self.set_heading("Choose roles to put side by side")
        self._words.setText(
            "In the list, press Space on a role, or click the plus sign beside it. Each role gets a colour and a mark that it keeps "
            "on every chart. The first role is the baseline: differences are measured from it, and you can move it at any time."
        )
        catalog = self._session.catalog
        groups = {key: [role.id for role in catalog.roles.values() if role.collection == key][:MOST_ROLES] for key in catalog.collections}
        titles = {key: catalog.collections[key].title for key in groups}
        offers = [(f"{titles[key]}: compare {plural(len(ids), 'role')}", tuple(ids)) for key, ids in groups.items() if len(ids) > 1]
        self._show("Or begin with a ready comparison", offers)

    def _invite_second(self, first: str) -> None:
        catalog = self._session.catalog
        self.set_heading("Add a second role")
        title = catalog.roles[first].title
        self._words.setText(f"{title} is the baseline. Add one more role from the list (Space or the plus sign) to see how they differ.")
        related = [pair.role if pair.baseline == first else pair.baseline for pair in catalog.pairs_of(first)]
        offers: list[Offer] = [(catalog.roles[role].title, (first, role)) for role in related]
        if len(related) > 1:
            offers.append((f"All {len(related)} of these", (first, *related[: MOST_ROLES - 1])))
        self._show("Its source compares it with", offers)

    def _begin(self, roles: tuple[str, ...], words: str) -> None:
        self._session.change(lambda state: _with(state, roles), f"Comparing: {words}")

    def _show(self, heading: str, offers: list[Offer]) -> None:
        self._offer.setText(heading if offers else "")
        self._offer.setVisible(bool(offers))
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, (words, roles) in enumerate(offers):
            made = button(words, kind="primary" if number == len(offers) - 1 else "", parent=self._buttons)
            made.clicked.connect(lambda _=False, roles=roles, words=words: self._begin(roles, words))
            self._flow.addWidget(made)
            made.setVisible(True)


def _with(state: ViewState, roles: tuple[str, ...]) -> ViewState:
    """The state with roles added at the end; those already there keep place and colour."""
    for role in roles:
        state = add(state, role)
    return state
