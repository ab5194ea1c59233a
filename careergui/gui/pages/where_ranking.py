"""The ranking of places with its choices: least jobs, state, order, how many; leaves the rest of the page to where."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_words import NOT_RANKED
from careergui.charts.spec import ChartSpec
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.choice import Choice
from careergui.gui.controls import button
from careergui.gui.pages.where_cards import PlaceCard
from careergui.gui.plain_text import caption, show_if
from careergui.gui.shown import Subject
from careergui.text import number

MANY = 60
"""So many places are shown when more are asked for; the table holds all."""
_LEAST: tuple[int | None, ...] = (None, 0, 30, 100, 500, 1000, 5000, 10_000)


class RankingCard(PlaceCard):
    """`chosen` carries a field of the options and its new value."""

    chosen = Signal(str, object)

    def __init__(
        self, appearance: Appearance, subject: Callable[[], Subject | None], views: ChartViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, "places", subject, views, parent)
        self.least = Choice(appearance, "Least number of jobs", self)
        for least in _LEAST:
            self.least.addItem(_least_words(least), least)
        self.state = Choice(appearance, "State whose places are ranked", self)
        self.order = Choice(appearance, "Order of places", self)
        self.order.addItem("Highest", False)
        self.order.addItem("Lowest", True)
        self.whole_area = button("", kind="link", parent=self)
        self.more = button("", kind="link", parent=self)
        self._place_controls()
        self._connect()

    def show_options(self, options: ChartOptions, states: dict[str, str]) -> None:
        """Set every control to the options in force; `states` are names by id."""
        if self.state.count() != len(states) + 1:
            self.state.clear()
            self.state.addItem("All states", "")
            for area, name in states.items():
                self.state.addItem(name, area)
        self.state.setCurrentIndex(max(0, self.state.findData(options.state)))
        self.least.setCurrentIndex(max(0, self.least.findData(options.least_jobs)))
        self.order.setCurrentIndex(int(options.lowest_first))
        self.whole_area.setText(caption(f"Show everything in {states.get(options.state, '')}"))
        show_if(self.whole_area, bool(options.state))

    def heading(self, spec: ChartSpec) -> tuple[str, str]:
        return "Places ranked", spec.subtitle.partition(". ")[0].partition("; ")[2]

    def fill(self) -> None:
        super().fill()
        subject = self._subject()
        if self.spec is None or subject is None:
            return
        whole, shown = sum(row[1] != NOT_RANKED for row in self.spec.table.rows), len(self.spec.rows)
        many = subject.options.most > USUAL.most
        self.more.setText(f"Show the first {USUAL.most} only" if many else f"Show {number(min(MANY, whole))} places")
        show_if(self.more, many or whole > shown)

    def _place_controls(self) -> None:
        choices = QHBoxLayout()
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(6)
        for widget, share in ((self.least, 6), (self.state, 5), (self.order, 5)):
            widget.setMinimumContentsLength(6)
            choices.addWidget(widget, share)
        self.body.insertLayout(0, choices)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.more)
        below.addStretch(1)
        below.addWidget(self.whole_area)
        self.body.insertLayout(self.body.indexOf(self.notes), below)

    def _connect(self) -> None:
        self.least.activated.connect(lambda: self.chosen.emit("least_jobs", self.least.currentData()))
        self.state.activated.connect(lambda: self.chosen.emit("state", self.state.currentData()))
        self.order.activated.connect(lambda: self.chosen.emit("lowest_first", self.order.currentData()))
        self.whole_area.clicked.connect(lambda: self.area_wanted.emit(self.state.currentData()))
        self.more.clicked.connect(self._show_more)

    def _show_more(self) -> None:
        subject = self._subject()
        many = subject is not None and subject.options.most > USUAL.most
        self.chosen.emit("most", USUAL.most if many else MANY)


def _least_words(least: int | None) -> str:
    if least is None:
        return "Enough jobs"
    return f"{number(least)} jobs or more" if least else "Any number of jobs"
