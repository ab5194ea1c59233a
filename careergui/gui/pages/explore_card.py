"""The card of the scatter: chart or table, its tools, its words; leaves what is shown to the page."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QStackedWidget, QWidget

from careergui.charts.scatter import as_chart
from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.gui.appearance import Appearance
from careergui.gui.card import Card, IconButton
from careergui.gui.controls import button
from careergui.gui.pages.explore_table import PointTable
from careergui.gui.pages.explore_taken import TakenPanel
from careergui.gui.plain_text import caption, label, say
from careergui.render.scatter_card import Card as PointCard
from careergui.render.scatter_view import ScatterView

_NARROW = 720
"""Width at 100 % below which the list of a selection stands under the chart."""
_LIST_HEIGHT = 210


class ExploreCard(Card):
    """`opened` and `toggled` carry a role; `export_requested` the kind of chart."""

    painted = Signal()
    export_requested = Signal(str)
    said = Signal(str)
    opened = Signal(str)
    toggled = Signal(str)
    picked = Signal(str)
    kind = "scatter"

    def __init__(self, appearance: Appearance, card: Callable[[ScatterPoint], PointCard], parent: QWidget | None = None) -> None:
        """`card` gives the words of the card beside a point."""
        super().__init__(appearance, parent=parent)
        self.setObjectName("chartCard-scatter")
        self.spec: ScatterSpec | None = None
        self._emphasis: int | None = None
        self._compared: tuple[str, ...] = ()
        self.view = ScatterView(card, self)
        self.view.setObjectName("chart-scatter")
        self.table: PointTable | None = None
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.taken = TakenPanel(appearance, self)
        self.row_words = label("", "secondary", "text2", wrap=True)
        self.notes = label("", "small", "text2", wrap=True)
        self.source = label("", "small", "text3", wrap=True)
        self._make_tools()
        self._fill_body()
        self._connect()

    def _make_tools(self) -> None:
        look = self._appearance
        self.select_button = button("Select", kind="segment", tip="Drag a box around occupations (or hold Shift and drag)", parent=self)
        self.select_button.setCheckable(True)
        self.reset_button = button("Whole chart", kind="small", tip="Show both axes from end to end (0)", parent=self)
        self.reset_button.setVisible(False)
        self.table_button = IconButton(look, "table", "", "Show this chart as a table (T)", self)
        self.table_button.setCheckable(True)
        self.copy_button = IconButton(look, "copy", "", "Copy this chart: picture and table together (Ctrl+C)", self)
        self.export_button = IconButton(look, "export", "Export", "Export this chart as a picture", self)
        for made in (self.reset_button, self.select_button, self.table_button, self.copy_button, self.export_button):
            self.tools.addWidget(made)

    def _fill_body(self) -> None:
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.setSpacing(8)
        self.beside.addWidget(self.stack, 1)
        self.beside.addWidget(self.taken)
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addLayout(self.beside, 1)
        for widget in (self.row_words, self.notes, self.source):
            self.body.addWidget(widget)
        self._column.setStretch(1, 1)
        self._column.setStretch(2, 0)
        self.row_words.setVisible(False)

    def _connect(self) -> None:
        view = self.view
        view.painted.connect(self.painted)
        view.opened.connect(self.opened)
        view.toggled.connect(self.toggled)
        view.picked.connect(self.picked)
        view.walked.connect(lambda words: say(self.row_words, words))
        view.taken.connect(self._take)
        view.zoomed.connect(self.reset_button.setVisible)
        self.select_button.toggled.connect(self._select)
        self.reset_button.clicked.connect(view.reset)
        self.table_button.toggled.connect(self._show_table)
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(lambda: self.export_requested.emit(self.kind))
        self.taken.closed.connect(view.let_go)
        self.taken.opened.connect(self.opened)

    # ---- what is shown

    def show_spec(self, spec: ScatterSpec, compared: tuple[str, ...]) -> None:
        """Show a chart; a part in sight stays so while the axes stay the same."""
        before = self.spec
        self.spec, self._compared = spec, compared
        same = before is not None and (before.across.measure, before.up.measure) == (spec.across.measure, spec.up.measure)
        if before is not None and not (same and before.across.ends() == spec.across.ends() and before.up.ends() == spec.up.ends()):
            self.view.reset()
        self.set_heading(spec.title, spec.subtitle)
        self.setAccessibleDescription(spec.summary)
        for place, text in ((self.notes, " ".join(spec.notes)), (self.source, spec.source), (self.row_words, "")):
            say(place, text)
        self.view.setAccessibleName(spec.title)
        self.view.setAccessibleDescription(spec.summary)
        self.draw()
        self._keep_taken(spec)
        if self.table is not None and self.table_button.isChecked():
            self.table.show_spec(spec)

    def draw(self) -> None:
        """Draw in the colours and the text size in force."""
        if self.spec is not None:
            self.view.show_spec(self.spec, self._appearance.theme, self._appearance.factor, self._emphasis)

    def emphasise(self, slot: int | None) -> None:
        """Raise one role over the others; None for all alike."""
        if slot != self._emphasis:
            self._emphasis = slot
            self.draw()

    def set_narrow(self, width: int) -> None:
        """Give the list of a selection its place for a width of the page."""
        narrow = width < self._appearance.pixels(_NARROW)
        self.beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.taken.setMaximumHeight(self._appearance.pixels(_LIST_HEIGHT) if narrow else 16_777_215)

    def _keep_taken(self, spec: ScatterSpec) -> None:
        """What was taken stays taken as far as it is still shown."""
        if not self.taken.roles:
            return
        shown = {point.role for point in spec.points}
        roles = tuple(role for role in self.taken.roles if role in shown)
        self.view.hold(roles)
        self.taken.show_roles(spec, roles, self._compared)

    def _take(self, roles: tuple[str, ...]) -> None:
        if self.spec is not None:
            self.taken.show_roles(self.spec, roles, self._compared)

    def _select(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.view.selecting = on

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if shown and self.table is None:
            self.table = PointTable(self._appearance, self)
            self.table.opened.connect(self.opened)
            self.table.toggled.connect(self.toggled)
            self.stack.addWidget(self.table)
        if self.table is None or self.spec is None:
            return
        if shown:
            self.table.show_spec(self.spec)
        front: QWidget = self.table if shown else self.view
        self.stack.setCurrentWidget(front)
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- taking away

    def copy(self) -> None:
        """Put picture and table together on the clipboard."""
        from careergui.export.clipboard import copy_chart  # start time: pulls in the renderer
        from careergui.export.drawing import PictureOptions  # as above

        if self.spec is not None:
            copy_chart(as_chart(self.spec), PictureOptions(theme=self._appearance.theme.name))
            self.said.emit(f"Copied: {self.spec.title}")

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        from careergui.export.clipboard import copy_table  # start time: pulls in the renderer

        if self.spec is not None:
            copy_table(self.spec.table)
            self.said.emit(f"Copied as a table: {self.spec.title}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.table_button.toggle()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the point that is pointed at, and with the chart."""
        menu = QMenu(self)
        point = self.view.point
        if point is not None:
            role, compared = point.role, point.slot is not None
            menu.addAction(caption(f"Open {point.name}")).triggered.connect(lambda: self.opened.emit(role))
            words = "Remove from comparison" if compared else "Add to comparison"
            menu.addAction(words).triggered.connect(lambda: self.toggled.emit(role))
            menu.addSeparator()
        menu.addAction("Export…").triggered.connect(lambda: self.export_requested.emit(self.kind))
        menu.addAction("Copy picture and table").triggered.connect(self.copy)
        menu.addAction("Copy table").triggered.connect(self.copy_table)
        menu.addAction("Show chart" if self.table_button.isChecked() else "Show table").triggered.connect(self.table_button.toggle)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
