"""The facets over the list of roles: a button for each, a chip for each option in force; leaves who fits to search.facets."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careergui.domain.view_state import Filters
from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.facet_buttons import FacetButton, FacetChip
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.plain_text import show_if
from careergui.gui.role_finder import RoleFinder, Wanted
from careergui.gui.session import Session
from careergui.search.facets import Facet, with_option, without
from careergui.text import plural

if TYPE_CHECKING:
    from careergui.gui.facet_popup import FacetPopup

_GAP = 4
_MOST_CHIPS = 6
"""With more options in force a facet with several of them has one chip for all."""


class FacetBar(QWidget):
    """Changes the session's filters; `wanted` says what the list is asked for now."""

    def __init__(self, session: Session, finder: RoleFinder, wanted: Callable[[], Wanted], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._finder, self._wanted, self._appearance = session, finder, wanted, appearance
        self._popup: FacetPopup | None = None
        self._shown: list[tuple[str, tuple[int, ...]]] = []
        pills, self._chips = _flowing(self), _flowing(self)
        self._pill_row, self._chip_row = FlowLayout(pills, _GAP), FlowLayout(self._chips, _GAP)
        self.buttons = {facet.id: FacetButton(facet, appearance, pills) for facet in finder.facets.offered}
        for made in self.buttons.values():
            self._pill_row.addWidget(made)
            made.clicked.connect(lambda _=False, name=made.facet.id: self.open(name))
        self._column = QVBoxLayout(self)
        self._column.addWidget(pills)
        self._column.addWidget(self._chips)
        self._chips.hide()
        self.setVisible(bool(self.buttons))
        self._dress()
        appearance.changed.connect(self._dress)

    def refresh(self) -> None:
        """Show what is in force, and, while options are open, how many roles each has now."""
        in_force = self._finder.facets.in_force(self._session.state.filters)
        chosen = [(facet.id, places) for facet, places in in_force]
        if chosen != self._shown:
            self._shown = chosen
            for name, made in self.buttons.items():
                labels = self._finder.facets.options(made.facet)
                made.tell([labels[place] for place in dict(chosen).get(name, ())])
            self._make_chips(in_force)
        if self._popup is not None and self._popup.isVisible():
            self._fill(self._popup)

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if first := next(iter(self.buttons.values()), None):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, name: str) -> None:
        """Show the options of a facet under its button."""
        from careergui.gui.facet_popup import FacetPopup  # start time: made when options are first looked at

        made = self.buttons[name]
        if self._popup is None:
            self._popup = FacetPopup(self._appearance, self)
            self._popup.toggled.connect(self._toggle)
            self._popup.emptied.connect(self.lift)
        self._popup.facet = made.facet
        self._fill(self._popup)
        self._popup.open_under(made)

    def lift(self, name: str) -> None:
        """Set a facet no more."""
        self._look(without(self._session.state.filters, name))

    def lift_all(self) -> None:
        """Set no facet at all."""
        self._look({})

    def _toggle(self, name: str, place: int, chosen: bool) -> None:  # noqa: FBT001 - an argument of the popup's signal
        self._look(with_option(self._session.state.filters, name, place, chosen=chosen))

    def _look(self, filters: Filters) -> None:
        self._session.look(filters=filters)

    def _fill(self, popup: "FacetPopup") -> None:
        facet, table = popup.facet, self._finder.facets
        apart = len(table.left_out(facet))
        note = f"{plural(apart, 'job title')} from résumés without this figure {'is' if apart == 1 else 'are'} left out." if apart else ""
        counts = self._finder.counts(self._wanted(), facet)
        popup.fill(table.asked(facet), table.options(facet), counts, self._session.state.filters.get(facet.id, ()), note)

    def _make_chips(self, in_force: list[tuple[Facet, tuple[int, ...]]]) -> None:
        at = self._place_of_focus()
        self._forget_chips()
        together = sum(len(places) for _, places in in_force) > _MOST_CHIPS
        for facet, places in in_force:
            labels = self._finder.facets.options(facet)
            if together and len(places) > 1:
                self._add_chip(f"{facet.label}: {len(places)} of {len(labels)}", partial(self.lift, facet.id))
                continue
            for place in places:
                self._add_chip(f"{facet.label}: {labels[place]}", partial(self._toggle, facet.id, place, chosen=False))
        if in_force:
            self._add(button("Clear all", kind="link chip", parent=self._chips), self.lift_all)
        show_if(self._chips, bool(in_force))
        self._chips.updateGeometry()
        self._focus_again(at)

    def _place_of_focus(self) -> int:
        """Which chip has the keyboard; -1 when none has."""
        items = [self._chip_row.itemAt(place) for place in range(self._chip_row.count())]
        widgets = [item.widget() if item is not None else None for item in items]
        return next((place for place, widget in enumerate(widgets) if widget is not None and widget.hasFocus()), -1)

    def _focus_again(self, place: int) -> None:
        """The chip that had the keyboard is gone: the next one has it now, or the first button."""
        if place < 0:
            return
        item = self._chip_row.itemAt(min(place, self._chip_row.count() - 1))
        widget = item.widget() if item is not None else None
        (widget or next(iter(self.buttons.values()))).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_chips(self) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                old.hide()
                old.deleteLater()

    def _add_chip(self, words: str, lift: Callable[[], None]) -> None:
        self._add(FacetChip(words, self._appearance, self._chips), lift)

    def _add(self, made: QPushButton, act: Callable[[], None]) -> None:
        made.clicked.connect(lambda _checked: act())
        made.show()
        self._chip_row.addWidget(made)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._column.setContentsMargins(pixels(16), 0, pixels(8), pixels(10))
        self._column.setSpacing(pixels(5))


def _flowing(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
