"""The page Explore: all occupations on two measures, narrowed by the list's filters; leaves the chart to its card."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import JOBS, build, by_jobs, candidates, log_by_habit, measures_offered
from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.compare.figure_words import margin_words
from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORY_BY_ID
from careergui.domain.view_state import ViewState, add
from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.pages.explore_axes import AxisPicker
from careergui.gui.pages.explore_card import ExploreCard
from careergui.gui.plain_text import label, say, show_if
from careergui.gui.session import Session
from careergui.gui.settling import settle_layouts
from careergui.gui.shown import Subject
from careergui.render.scatter_canvas import MOST_KEPT
from careergui.render.scatter_card import Card
from careergui.text import number, plural

_BESIDE = 1000
"""Width at 100 % from which the choice of axes stands beside the headline."""
_WIDEST = 1720
_HINT = "Enter opens, A adds or removes"
_ENTRY = "entry_education"


class ExplorePage(QWidget):
    """Follows the session: compared roles, area, prices and filters."""

    charts_painted = Signal()
    export_requested = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is drawn before the page is shown."""
        super().__init__(parent)
        self.session, self.appearance = session, appearance
        self.setObjectName("exploreView")
        self.setAccessibleName("Explore")
        self.options = ChartOptions()
        """Measures and scales of the axes, and the only roles to show if some were asked for."""
        self._logs: dict[str, bool | None] = {"across": None, "up": None}
        """Axes whose scale was chosen; None for the usual one."""
        self._candidates = candidates(session.catalog)
        self._by_jobs: tuple[Catalog | None, list[str]] = (None, [])
        self._specs: list[tuple[object, ScatterSpec]] = []
        self._drawn_from = session.catalog
        self._dirty, self._announced = True, False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._make()
        self._assemble()
        self._connect()
        self._fit()

    # ---- parts

    def _make(self) -> None:
        self.headline = label("", "headline", wrap=True)
        self.up = AxisPicker(self.appearance, "Up", self._names, self)
        self.across = AxisPicker(self.appearance, "Across", self._names, self)
        self.count = label("", "secondary", "text2")
        self.everything = button("Show all again", kind="link", parent=self)
        self.card = ExploreCard(self.appearance, self._card_of)
        self.charts = [self.card]

    def _assemble(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self.up)
        choices.addWidget(self.across)
        choices.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.headline, 1)
        self._head.addLayout(choices)
        shown = QHBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.count)
        shown.addWidget(self.everything)
        shown.addStretch(1)
        content = QWidget()
        content.setObjectName("scrolled")
        self._column = QVBoxLayout(content)
        self._column.addLayout(self._head)
        self._column.addLayout(shown)
        self._column.addWidget(self.card, 1)
        self.area = QScrollArea(self)
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def _connect(self) -> None:
        self.session.changed.connect(self._state_changed)
        self.appearance.changed.connect(self._appearance_changed)
        self.up.chosen.connect(lambda measure: self.show_options(up=measure))
        self.across.chosen.connect(lambda measure: self.show_options(across=measure))
        self.up.log_chosen.connect(lambda on: self.set_log(up=on))
        self.across.log_chosen.connect(lambda on: self.set_log(across=on))
        self.everything.clicked.connect(self._show_everything)
        self.card.painted.connect(self._painted)
        self.card.export_requested.connect(self.export_requested)
        self.card.said.connect(self.session.said)
        self.card.opened.connect(lambda role: self.session.look(selected=role, page="profile"))
        self.card.picked.connect(lambda role: self.session.look(selected=role))
        self.card.toggled.connect(self.session.toggle)
        self.card.taken.added.connect(self._add)
        self.card.taken.only.connect(self._show_only)

    # ---- what is shown

    @property
    def chart_options(self) -> ChartOptions:
        """Everything the chart in front is made with."""
        return replace(self.options, filters=self.session.state.filters)

    def subject(self) -> Subject:
        """The chart in front, to be made again as a file."""
        state = self.session.state
        return Subject(
            catalog=self.session.catalog, chosen=state.chosen, baseline=state.baseline, kinds=(self.card.kind,), options=self.chart_options
        )

    def show_options(self, **fields: object) -> None:
        """Show other measures or only some roles; another measure comes on the scale that is usual for it."""
        logs = {name: None for name in self._logs if name in fields}
        self._logs |= logs
        self.options = replace(self.options, **fields)
        self._choose_scales()

    def set_log(self, **scales: bool) -> None:
        """Make an axis (`across`, `up`) logarithmic or even."""
        self._logs |= scales
        self._choose_scales()

    def _choose_scales(self) -> None:
        """Say the scales of both axes where one is not the usual one."""
        log: str | None = None
        if any(on is not None for on in self._logs.values()):
            measures = {"across": self.options.across, "up": self.options.up}
            on = [name for name, wanted in self._logs.items() if (log_by_habit(measures[name]) if wanted is None else wanted)]
            log = ",".join(letter for name, letter in (("across", "x"), ("up", "y")) if name in on)
        self.options = replace(self.options, log=log)
        self._changed()

    def emphasise(self, slot: int | None) -> None:
        """Raise one role over the others; None for all alike."""
        self.card.emphasise(slot)

    def export_all(self) -> None:
        """Ask for the export of the chart of the page."""
        self.export_requested.emit(self.card.kind)

    def _refresh(self) -> None:
        self._dirty = False
        state, spec = self.session.state, self._spec()
        self._drawn_from = self.session.catalog
        self.headline.setText(spec.headline)
        self.up.show_axis(spec.up)
        self.across.show_axis(spec.across)
        narrowed = bool(state.filters or self.options.only)
        say(self.count, spec.count if narrowed else "")
        show_if(self.everything, narrowed)
        self.card.show_spec(spec, state.roles)
        settle_layouts()

    def _spec(self) -> ScatterSpec:
        """The chart as things stand; the last ones are kept, as going back to an area asks for them again."""
        state, catalog = self.session.state, self.session.catalog
        key = (catalog.area.id, catalog.real, state.chosen, self.chart_options)
        found = next((spec for known, spec in self._specs if known == key), None)
        if found is None:
            if self._by_jobs[0] is not catalog:  # sorted once for an area, and not for each pair of measures
                self._by_jobs = (catalog, by_jobs(catalog, self._candidates))
            found = build(catalog, state.chosen, self.chart_options, self._by_jobs[1])
            self._specs = [*self._specs[1 - MOST_KEPT :], (key, found)]
        return found

    def _changed(self) -> None:
        self._dirty = True
        if self.isVisible():
            self._refresh()

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        parts = ("chosen", "baseline", "area", "real", "filters")
        if any(getattr(before, part) != getattr(after, part) for part in parts):
            self._changed()

    def _appearance_changed(self) -> None:
        self._fit()
        self.card.draw()

    def _show_only(self, roles: tuple[str, ...]) -> None:
        """Show these alone; as they are all there is, they need no rings and no list any more."""
        self.show_options(only=roles)
        self.card.view.let_go()

    def _show_everything(self) -> None:
        self.options = replace(self.options, only=())
        if self.session.state.filters:
            self.session.look(filters={})
        else:
            self._changed()

    def _add(self, roles: tuple[str, ...]) -> None:
        """Compare further roles in one step, which undo takes back whole."""

        def added(state: ViewState) -> ViewState:
            for role in roles:
                state = add(state, role)
            return state

        self.session.change(added, f"Added {plural(len(roles), 'role')}")

    def _look(self) -> None:
        """A chart below the fold of a low window is not waited for."""
        if self.isVisible() and self.card.view.visibleRegion().isEmpty():
            self._painted()

    def _painted(self) -> None:
        if not self._announced:
            self._announced = True
            self.charts_painted.emit()

    # ---- size and keys

    def showEvent(self, event: QShowEvent) -> None:
        if self._dirty:
            self._refresh()
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T and the copying keys act on the chart wherever the keyboard is on the page."""
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.card.table_button.toggle()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        pixels, width = self.appearance.pixels, self.width()
        side = max(pixels(24) if width >= pixels(_BESIDE) else 16, (width - pixels(_WIDEST)) // 2)
        self._column.setContentsMargins(side, pixels(16), side, pixels(16))
        self._column.setSpacing(pixels(8))
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if width >= pixels(_BESIDE) else QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(pixels(8))
        self.card.set_narrow(width)

    def _names(self) -> dict[str, str]:
        return {measure.id: measure.label for measure in measures_offered(self.session.catalog)}

    def _card_of(self, point: ScatterPoint) -> Card:
        """The card beside a point: its figures, and the schooling to start with."""
        catalog, spec = self._drawn_from, self.card.spec
        if spec is None:
            return Card(point.name, "", (), _HINT)
        role = catalog.roles[point.role]
        told = (
            (spec.up, spec.up.told(point.role, point.up, at_least=point.least_up)),
            (spec.across, spec.across.told(point.role, point.across, at_least=point.least_across)),
        )
        figures = [(axis.label, f"{words} {margin_words(catalog.estimate(role, axis.measure))}".strip()) for axis, words in told]
        if JOBS not in {spec.up.measure, spec.across.measure}:
            jobs = f"{number(point.jobs)} {margin_words(catalog.estimate(role, JOBS))}".strip() if point.jobs is not None else "not given"
            figures.append(("Jobs", jobs))
        entry = catalog.category(role, _ENTRY)
        if entry is not None and entry.label:
            figures.append((CATEGORY_BY_ID[_ENTRY].label, entry.label))
        return Card(point.name, role.soc or point.role, tuple(figures), _HINT)
