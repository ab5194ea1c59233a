"""A chart in its card: drawn when it comes into view, with its words, its table one key away, Export and Copy."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from careergui.charts.registry import EVERY, of
from careergui.charts.spec import ChartSpec, head
from careergui.compare.comparison import Comparison
from careergui.export.tables import of_chart, tab_text
from careergui.gui.appearance import Appearance
from careergui.gui.card import IconButton
from careergui.gui.cell import Grid
from careergui.gui.cell_table import CellTable
from careergui.gui.chart_table import chart_grid
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.late_card import LateCard
from careergui.gui.plain_text import label, say, show_if, tooltip

if TYPE_CHECKING:
    from careergui.render.chart_view import ChartView
    from careergui.render.measure import Measure

Provider: TypeAlias = Callable[[], Comparison | None]
_UNDRAWN = 260
"""Height kept free for a chart that is not drawn yet."""


class ChartViews:
    """Makes the chart views of a page; what one has measured the others need not measure again."""

    def __init__(self) -> None:
        self._measure: Measure | None = None

    def make(self) -> "ChartView":
        """A new view without a chart."""
        from careergui.render.chart_view import ChartView  # start time: loads pyqtgraph, which costs more than all of Qt Widgets
        from careergui.render.measure import Measure  # as above

        self._measure = self._measure or Measure()
        return ChartView(self._measure)


class ChartHolder(QWidget):
    """The place of a chart view: as high as the chart wants at its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view: ChartView | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, view: "ChartView") -> None:
        """Take the view in and give it the whole place."""
        self.view = view
        view.setParent(self)
        view.setGeometry(self.rect())
        view.show()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self.view.preferred_height(width) if self.view else _UNDRAWN
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def forget_heights(self) -> None:
        """The chart has changed: what layouts were told, and keep, has to hold still, at every width they asked about."""
        told, self._heights = self._heights, {}
        if told != {self.width(): self.heightForWidth(self.width())}:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.view:
            self.view.setGeometry(self.rect())


class ChartCard(LateCard):
    """One chart kind over a comparison; `refresh` redraws it, which costs nothing while its spec stays the same."""

    painted = Signal()
    export_requested = Signal(str)
    said = Signal(str)

    def __init__(self, appearance: Appearance, kind: str, comparison: Provider, views: ChartViews, parent: QWidget | None = None) -> None:
        """`comparison` says what to draw now; nothing is drawn before `refresh`."""
        super().__init__(appearance, EVERY[kind].title, parent=parent)
        self.kind, self._comparison, self._views = kind, comparison, views
        self.setObjectName(f"chartCard-{kind}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.spec: ChartSpec | None = None
        self.painted_once = False
        self._drawn: tuple[str, float, int | None] | None = None
        self.emphasis: int | None = None
        """The slot that stands out over the others."""
        self._row = -1
        self.figures: Callable[[], Grid] | None = None
        """Makes the table in place of the chart’s own, where a source can stand behind every figure."""
        self._make_tools()
        self._make_body()
        appearance.changed.connect(self._appearance_changed)

    def _make_tools(self) -> None:
        look = self._appearance
        self.table_button = IconButton(look, "table", "", "Show this chart as a table (T)", self)
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._show_table)
        self.copy_button = IconButton(look, "copy", "", "Copy this chart: picture and table together (Ctrl+C)", self)
        self.copy_button.clicked.connect(self.copy)
        self.export_button = IconButton(look, "export", "Export", "Export this chart as a picture", self)
        self.export_button.clicked.connect(self._export)
        for button in (self.table_button, self.copy_button, self.export_button):
            self.tools.addWidget(button)

    def _make_body(self) -> None:
        self.holder = ChartHolder(self)
        self.row_words = label("", "secondary", "text2", wrap=True)
        self.row_words.setVisible(False)
        self.table: CellTable | ExplainedTable | None = None
        self.notes = label("", "small", "caution", wrap=True)
        self.source = label("", "small", "text3", wrap=True)
        for widget in (self.holder, self.row_words, self.notes, self.source):
            self.body.addWidget(widget)

    @property
    def is_awaited(self) -> bool:
        """Whether the chart is in sight and still to be painted for the first time."""
        return not self.painted_once and self.isVisible() and not self.holder.visibleRegion().isEmpty()

    def add_above_source(self, widget: QWidget) -> None:
        """Put something that belongs to the chart between it and its source line."""
        self.body.insertWidget(self.body.indexOf(self.notes), widget)

    def show_chart(self, shown: bool) -> None:  # noqa: FBT001 - as of Qt's setVisible
        """Show or hide all that belongs to the drawing, so that words can stand in its place."""
        for widget in (self.table_button, self.copy_button, self.export_button, self.holder):
            show_if(widget, shown)
        for words in (self.notes, self.source):
            show_if(words, shown and bool(words.text()))
        if self.table is not None:
            show_if(self.table, shown and self.table_button.isChecked())

    def fill(self) -> None:
        spec = self.chart()
        if spec is None:
            return
        if spec is not self.spec and spec != self.spec:
            self._take(spec)
        self._draw()

    def chart(self) -> ChartSpec | None:
        """The chart as things stand; None when there is nothing to draw."""
        comparison = self._comparison()
        return of(self.kind, comparison) if comparison is not None else None

    def emphasise(self, slot: int | None) -> None:
        """Raise one role over the others; None for all alike."""
        self.emphasis = slot
        if self.spec is not None and not self.stale:
            self._draw()

    def copy(self) -> None:
        """Put picture and table together on the clipboard."""
        from careergui.export.clipboard import copy_chart  # start time: pulls in the renderer
        from careergui.export.drawing import PictureOptions  # as above

        if self.spec is not None:
            copy_chart(self.spec, PictureOptions(theme=self._appearance.theme.name))
            self.said.emit(f"Copied: {self.spec.title}")

    def copy_table(self) -> None:
        """Put the chart's table on the clipboard."""
        if self.spec is not None:
            QGuiApplication.clipboard().setText(tab_text(of_chart(self.spec.table)))
            self.said.emit(f"Copied as a table: {self.spec.title}")

    def copy_image(self) -> None:
        """Put the picture alone on the clipboard."""
        from careergui.export.drawing import PictureOptions  # start time: pulls in the renderer
        from careergui.export.pictures import picture_image  # as above

        if self.spec is not None:
            QGuiApplication.clipboard().setImage(picture_image(self.spec, PictureOptions(theme=self._appearance.theme.name)))
            self.said.emit(f"Copied as a picture: {self.spec.title}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.table_button.toggle()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.hasFocus() and self.spec is not None:
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the chart, at a place of the screen."""
        menu = QMenu(self)
        self.add_entries(menu, place)
        menu.addAction("Export…").triggered.connect(self._export)
        menu.addAction("Copy image").triggered.connect(self.copy_image)
        menu.addAction("Copy table").triggered.connect(self.copy_table)
        menu.addAction("Hide table" if self.table_button.isChecked() else "Show table").triggered.connect(self.table_button.toggle)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def add_entries(self, menu: QMenu, place: QPoint) -> None:
        """Put what can be done with the part of the chart at a place of the screen before everything else."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.spec is not None and self.holder.view:
            row = self.holder.view.row_at(event.pos())
            said = self.spec.rows[row].words if row is not None else ""
            QToolTip.showText(event.globalPos(), tooltip(said), self)
            return True
        return super().eventFilter(watched, event)

    def _take(self, spec: ChartSpec) -> None:
        """Words and table of a new spec; the drawing follows."""
        self.spec, self._drawn, self._row = spec, None, -1
        self.set_heading(*head(spec))
        self.setAccessibleDescription(spec.summary)
        for place, text in ((self.notes, "\n".join(spec.notes)), (self.source, spec.source), (self.row_words, "")):
            say(place, text)
        if self.table is not None and self.table_button.isChecked():
            self.table.set_grid(self._table_grid(spec))

    def _table_grid(self, spec: ChartSpec) -> Grid:
        return self.figures() if self.figures is not None else chart_grid(spec.table)

    def _make_table(self) -> CellTable | ExplainedTable:
        if self.figures is None:
            return CellTable(self._appearance, self)
        made = ExplainedTable(self._appearance, self.title.text(), self)
        made.setFocusProxy(made.table)
        return made

    def _draw(self) -> None:
        spec = self.spec
        now = (self._appearance.theme.name, self._appearance.factor, self.emphasis)
        if spec is None or now == self._drawn:
            return
        self._drawn = now
        view = self.holder.view or self._make_view()
        view.show_spec(spec, self._appearance.theme, self._appearance.factor, self.emphasis)
        view.setAccessibleName(head(spec)[0])
        view.setAccessibleDescription(spec.summary)
        self.holder.forget_heights()

    def _make_view(self) -> "ChartView":
        view = self._views.make()
        view.setObjectName(f"chart-{self.kind}")
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        view.viewport().installEventFilter(self)
        view.painted.connect(self._view_painted)
        self.holder.hold(view)
        return view

    def _view_painted(self) -> None:
        self.painted_once = True
        self.painted.emit()

    def _walk(self, step: int) -> None:
        """Say the next row of the chart in full, for those who have no pointer."""
        if self.spec is None:
            return
        self._row = (self._row + step) % len(self.spec.rows) if self._row >= 0 else 0
        self.row_words.setText(self.spec.rows[self._row].words)
        self.row_words.setVisible(True)

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if shown and self.table is None:
            self.table = self._make_table()
            self.body.insertWidget(self.body.indexOf(self.notes), self.table)
        if self.table is None:
            return
        if self.spec is not None:
            self.table.set_grid(self._table_grid(self.spec))
            self.table.setAccessibleName(f"Table: {self.spec.title}")
        self.table.setVisible(shown)
        if shown and self.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _appearance_changed(self) -> None:
        self.mark_stale()

    def _export(self) -> None:
        self.export_requested.emit(self.kind)
