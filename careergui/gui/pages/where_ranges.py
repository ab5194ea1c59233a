"""Pay in chosen places with its choices: a chip a place, which takes it away, and a button that adds one; leaves the figures to charts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from careergui.charts.further.pay_by_place import FEWEST, MOST, shown_places
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.controls import button
from careergui.gui.facet_buttons import Chip
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.pages.where_cards import PlaceCard
from careergui.gui.plain_text import show_if
from careergui.gui.shown import Subject

if TYPE_CHECKING:
    from careergui.gui.area_popup import AreaPopup


class RangesCard(PlaceCard):
    """`chosen` carries the ids of the places, none for the usual ones."""

    chosen = Signal(tuple)

    def __init__(
        self, appearance: Appearance, subject: Callable[[], Subject | None], views: ChartViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, "pay-by-place", subject, views, parent)
        self.places: tuple[str, ...] = ()
        """Ids of the places shown."""
        self.chips: list[Chip] = []
        self._popup: AreaPopup | None = None
        self._choices = QWidget(self)
        self._flow = FlowLayout(self._choices, 4)
        self.add = button("Add a place…", kind="small", tip="Choose a state or an area to compare pay with", parent=self._choices)
        usual = "The area in force, the nation, the states with most jobs"
        self.usual = button("Usual places", kind="link chip", tip=usual, parent=self._choices)
        self.add.clicked.connect(self.open)
        self.usual.clicked.connect(lambda: self.chosen.emit(()))
        self.body.insertWidget(0, self._choices)

    def fill(self) -> None:
        super().fill()
        subject = self._subject()
        if subject is not None and self.spec is not None:
            role = subject.catalog.roles[subject.chosen[0].role]
            self._show_places(subject, shown_places(subject.catalog, role, subject.options))
            show_if(self.usual, bool(subject.options.places))

    def open(self) -> None:
        """Open the list of areas under the button."""
        from careergui.gui.area_popup import AreaPopup  # start time: made when a place is first added

        subject = self._subject()
        if subject is None:
            return
        if self._popup is None:
            self._popup = AreaPopup(self._appearance, self)
            self._popup.chosen.connect(self._add)
        self._popup.open_under(self.add, subject.catalog.areas, (), subject.catalog.area.id)

    def _add(self, area: str) -> None:
        if area not in self.places:
            self.chosen.emit((*self.places, area))

    def _lift(self, area: str) -> None:
        self.chosen.emit(tuple(place for place in self.places if place != area))

    def _show_places(self, subject: Subject, places: tuple[str, ...]) -> None:
        """A chip for each place; the last two cannot be taken away."""
        if places == self.places:
            return
        at = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        self._forget_chips()
        self.places = places
        for area in places:
            name = subject.catalog.areas[area].name
            chip = Chip(name, f"Take {name} away", self._appearance, self._choices)
            chip.setEnabled(len(places) > FEWEST)
            chip.clicked.connect(lambda _=False, area=area: self._lift(area))
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        for made in (self.add, self.usual):
            self._flow.removeWidget(made)
            self._flow.addWidget(made)
        self.add.setEnabled(len(places) < MOST)
        self._choices.updateGeometry()
        if at >= 0:
            (self.chips[min(at, len(self.chips) - 1)] if len(places) > FEWEST else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.hide()
            chip.deleteLater()
        self.chips = []
