"""What the Compare page says while there is nothing to compare: how to begin, and ready beginnings one click away."""

from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.view_state import MOST_ROLES, ViewState, add
from careergui.gui.appearance import Appearance
from careergui.gui.card import Card
from careergui.gui.controls import button
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.plain_text import label
from careergui.gui.session import Session
from careergui.text import plural

_KIN = 4
"""How many related occupations are offered at once."""
_USUAL = "29-1141"
"""The occupation whose kin are offered while none is selected: the largest one in health care."""

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
        offers = [*self._of_occupation(self._session.state.selected or _USUAL), *self._of_files(catalog)]
        self._show("Or begin with a ready comparison", offers)

    def _of_files(self, catalog: Catalog) -> list[Offer]:
        """The roles of each role file together."""
        groups: dict[str, list[str]] = {}
        for role in catalog.own_roles:
            groups.setdefault(role.collection, []).append(role.id)
        titles = {key: catalog.collections[key].title if key in catalog.collections else "Roles" for key in groups}
        return [
            (f"{titles[key]}: compare {plural(len(ids[:MOST_ROLES]), 'role')}", tuple(ids[:MOST_ROLES]))
            for key, ids in groups.items()
            if len(ids) > 1
        ]

    def _of_occupation(self, occupation: str) -> list[Offer]:
        """An occupation and those nearest to it; of a role that is none, the usual occupation."""
        chosen = occupation if is_occupation(occupation) else _USUAL
        related = self._related(chosen)
        if not related:
            return []
        title = self._session.catalog.roles[chosen].title
        return [(f"{title}: compare with {plural(len(related), 'related occupation')}", (chosen, *related))]

    def _related(self, occupation: str) -> list[str]:
        catalog = self._session.catalog
        found = catalog.library.connected(occupation) if catalog.library and occupation in catalog.roles else None
        return [one.role for one in found.related if one.role in catalog.roles and one.role != occupation][:_KIN] if found else []

    def _invite_second(self, first: str) -> None:
        catalog = self._session.catalog
        self.set_heading("Add a second role")
        title = catalog.roles[first].title
        self._words.setText(f"Baseline: {title}. Add one more role from the list (Space or the plus sign) to see how they differ.")
        official = is_occupation(first)
        related = self._related(first) if official else _paired(catalog, first)
        offers: list[Offer] = [(catalog.roles[role].title, (first, role)) for role in related]
        if len(related) > 1:
            offers.append((f"All {len(related)} of these", (first, *related[: MOST_ROLES - 1])))
        self._show("O*NET data name as related" if official else "Its source compares it with", offers)

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


def _paired(catalog: Catalog, role: str) -> list[str]:
    return [pair.role if pair.baseline == role else pair.baseline for pair in catalog.pairs_of(role)]


def _with(state: ViewState, roles: tuple[str, ...]) -> ViewState:
    """The state with roles added at the end; those already there keep place and colour."""
    for role in roles:
        state = add(state, role)
    return state
