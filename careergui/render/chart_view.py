"""The chart on pyqtgraph: a plot widget that shows one ChartSpec, on screen or for a picture."""

import math
from collections.abc import Iterable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from careergui.charts.spec import ChartSpec, Ink
from careergui.render.curves.nearest import around, nearest
from careergui.render.exposed import Strip, between, changed
from careergui.render.layout import Canvas, Fit
from careergui.render.measure import Measure
from careergui.render.paint import opacity, paint
from careergui.render.picture import fit_width
from careergui.render.pieces import BarShape, Layout, Piece
from careergui.render.theme import Theme, colour

_UNDER, _OVER = -10, 10
_MOST_WIDTHS = 6
"""Widths at which the layout of a chart is kept: a window that is pulled wider has each once."""
_MOST_KEPT = 3
"""Charts whose layout is kept, as going to and fro between areas asks for them again."""


class Overlay(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Pieces in the pixels of the view: grid and rules under the bars, glyphs and words over them."""

    def __init__(self, height: float) -> None:
        """An empty overlay at a height in the pile."""
        super().__init__()
        self._content: tuple[tuple[Piece, ...], Theme, int | None] | None = None
        self._bounds = QRectF()
        self.clear = False
        """Whether there is no ground beneath."""
        self.seen: list[Strip] | None = None
        """The strips that are being painted; None for all there is."""
        self.setZValue(height)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_pieces(self, pieces: tuple[Piece, ...], theme: Theme, emphasis: int | None, bounds: QRectF) -> None:
        """Draw these from now on."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self._content = (pieces, theme, emphasis)
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole view."""
        return self._bounds

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the pieces."""
        if self._content:
            pieces, theme, emphasis = self._content
            paint(painter, pieces if self.seen is None else between(pieces, self.seen), theme, emphasis, clear=self.clear)


class ChartView(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot that is filled anew for each spec; it never zooms, pans or opens menus of its own.

    A view and a box for the plot: pyqtgraph's PlotWidget has four axes, a title and a form of settings besides, which take as long
    to make as the rest of a page, and all of which would be hidden.
    """

    painted = Signal()

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        """An empty chart; views that share a `measure` share what it has measured."""
        super().__init__(parent, background=None)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0)
        self.box.setZValue(0)  # between what lies under the bars and over them
        self.setCentralItem(self.box)
        self._measure = measure
        self._shown: tuple[ChartSpec, Theme, float, int | None] | None = None
        self._layout: Layout | None = None
        self._natural: dict[int, Fit] = {}
        self._kept: list[tuple[ChartSpec, Theme, float, dict[int, Fit]]] = []
        self._late = False
        self._ground = ""
        self._plotted: tuple[object, ...] = ()
        self._under, self._over = Overlay(_UNDER), Overlay(_OVER)
        self._quiet()
        for overlay in (self._under, self._over):
            self.scene().addItem(overlay)

    def _quiet(self) -> None:
        """Switch off what pyqtgraph offers to the mouse, and the painting that nobody asked for."""
        self.enableMouse(False)
        self.box.disableAutoRange()
        self.box.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        # A chart changes only as a whole: told by its scene, the view would paint it a second time.
        self.setViewportUpdateMode(self.ViewportUpdateMode.NoViewportUpdate)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)

    def close(self) -> bool:
        """Close as any widget does: pyqtgraph would take the scene apart under items that are still held, and crash."""
        return QWidget.close(self)

    # ---- on screen

    def show_spec(self, spec: ChartSpec, theme: Theme, factor: float, emphasis: int | None = None) -> None:
        """Show a chart; `factor` is the text size (1 for 100 %), `emphasis` the slot held out from the others."""
        before = self._layout if self._shown is not None and self._shown[1:] == (theme, factor, emphasis) and not self._late else None
        self._shown = (spec, theme, factor, emphasis)
        self._natural = self._layouts_of(spec, theme, factor)
        self._late = True
        # A chart that is to become higher or lower is laid out when it has its height.
        if self.width() >= 1 and self.height() == self.preferred_height(self.width()):
            self._lay_out()
        strips = changed(before, self._layout) if before is not None and self._layout is not None and not self._late else None
        self._update_strips([(0, self.height())] if strips is None else strips)

    def _update_strips(self, strips: Iterable[Strip]) -> None:
        """Have some strips painted anew."""
        region = QRegion()
        for top, bottom in strips:
            region += QRect(0, math.floor(top), self.width(), math.ceil(bottom - math.floor(top)))
        self.viewport().update(region)

    def preferred_height(self, width: int) -> int:
        """The height in pixels the shown chart needs at a width."""
        return 0 if self._shown is None else int(self._at_width(width).needed) + 1

    def row_at(self, position: QPoint) -> int | None:
        """The row under a point of the widget; on a map, the tile; among lines, the nearest."""
        found = self._current()
        rows, spots = (found.rows, found.spots) if found else ((), ())
        if found and found.paths:
            return nearest(found.paths, position.x(), position.y())
        if spots:
            return next((number for number, spot in enumerate(spots) if QRectF(*spot).contains(position.toPointF())), None)
        return next((number for number, (top, bottom) in enumerate(rows) if top <= position.y() < bottom), None)

    def row_rectangle(self, row: int) -> QRectF:
        """Where a row, a tile of a map, or a line lies in the widget."""
        found = self._current()
        if found and found.paths:
            return QRectF(*around(found.paths[row]))
        if found and found.spots:
            return QRectF(*found.spots[row])
        top, bottom = found.rows[row] if found else (0, 0)
        return QRectF(0, top, self.width(), bottom - top)

    @property
    def free(self) -> QRectF:
        """Room that a map keeps empty; nothing on other charts."""
        found = self._current()
        return QRectF(*found.free) if found and found.free else QRectF()

    def _current(self) -> Layout | None:
        """The layout of the chart shown."""
        if self._late:
            self._lay_out()
        return self._layout

    def _lay_out(self) -> None:
        if self._shown is None or self.width() < 1:
            return
        spec, theme, factor, emphasis = self._shown
        fitted = self._at_width(self.width())  # asked for in any case, and most charts are as high as they would be
        if self.height() != int(fitted.needed) + 1:
            fitted = fit_width(spec, theme, Canvas(width=self.width(), height=self.height(), factor=factor), self._measure)
        self._late = False
        self.show_layout(fitted.layout, theme, emphasis)

    def _layouts_of(self, spec: ChartSpec, theme: Theme, factor: float) -> dict[int, Fit]:
        """The layouts by width of this very chart, when it was among the last shown."""
        kept = next((entry for entry in self._kept if entry[0] is spec and entry[1:3] == (theme, factor)), None)
        found = kept or (spec, theme, factor, {})
        self._kept = [*[entry for entry in self._kept if entry is not kept][1 - _MOST_KEPT :], found]
        return found[3]

    def _at_width(self, width: int) -> Fit:
        """The layout at a width and its natural height, found once for each chart shown."""
        if width not in self._natural and self._shown is not None:
            while len(self._natural) >= _MOST_WIDTHS:
                self._natural.pop(next(iter(self._natural)))
            spec, theme, factor, _ = self._shown
            self._natural[width] = fit_width(spec, theme, Canvas(width=width, factor=factor), self._measure)
        return self._natural[width]

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out again for the new size."""
        super().resizeEvent(event)
        if hasattr(self, "_shown"):
            self._late = True
            self._plotted = ()  # pyqtgraph has spread the plot over the whole view
            if not self.viewport().visibleRegion().isEmpty():  # laid out while it is painted, it would be painted twice
                self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then tell that the chart has been seen."""
        if self._late:
            self._lay_out()
        self._paint_only(event.region())
        super().paintEvent(event)
        self._under.seen = self._over.seen = None
        if self._shown:
            self.painted.emit()

    def _paint_only(self, region: QRegion) -> None:
        """Paint what reaches into a region of the view: of most charts on a page only a part is in sight."""
        parts: Iterable[QRect] = region  # type: ignore[assignment]  # can be walked, though its stubs do not say so
        strips = sorted({(float(part.top()), float(part.bottom() + 1)) for part in parts})
        if strips != [(0, self.viewport().height())]:
            self._under.seen = self._over.seen = strips

    # ---- any surface

    def show_layout(self, layout: Layout, theme: Theme, emphasis: int | None = None, *, clear: bool = False) -> None:
        """Fill the plot with a finished layout; with `clear` it is drawn on no ground."""
        self._layout = layout
        self._under.clear = self._over.clear = clear
        bounds = QRectF(0, 0, layout.width, layout.height)
        if theme.surface != self._ground:  # Qt paints all anew for a ground, be it the same
            self._ground = theme.surface
            self.setBackground(colour(theme.surface))
        self._under.show_pieces(layout.under, theme, emphasis, bounds)
        self._over.show_pieces(layout.over, theme, emphasis, bounds)
        plotted = (layout.width, layout.height, layout.frame, layout.bars, theme, emphasis)
        if plotted != self._plotted:  # pyqtgraph has the whole view painted for a plot, be it the same
            self._plotted = plotted
            self._place_plot(layout)
            self._fill_bars(layout, theme, emphasis)

    def _place_plot(self, layout: Layout) -> None:
        """Lay pyqtgraph's view box over the frame: the chart's units across, pixels from the top down."""
        frame = layout.frame
        self.setSceneRect(QRectF(0, 0, layout.width, layout.height))
        self.box.setGeometry(QRectF(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top))
        self.box.setRange(xRange=(frame.minimum, frame.maximum), yRange=(0, frame.bottom - frame.top), padding=0, disableAutoRange=True)

    def _fill_bars(self, layout: Layout, theme: Theme, emphasis: int | None) -> None:
        """One item a colour: bars of several colours go through a QPicture, which other resolutions than the screen's displace."""
        self.box.clear()
        by_ink: dict[tuple[Ink, int | None], list[BarShape]] = {}
        for bar in layout.bars:
            by_ink.setdefault((bar.ink, bar.slot), []).append(bar)
        for (ink, slot), bars in by_ink.items():
            self.box.addItem(
                pg.BarGraphItem(
                    x0=[min(bar.start, bar.end) for bar in bars],
                    x1=[max(bar.start, bar.end) for bar in bars],
                    y0=[bar.top for bar in bars],
                    height=[bar.height for bar in bars],
                    brush=pg.mkBrush(colour(theme.ink(ink), opacity(slot, emphasis))),
                    pen=pg.mkPen(None),
                )
            )

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the filled plot into a rectangle of any painter; everything scales with it."""
        layout = self._layout
        if layout is None:
            return
        self.box.prepareForPaint()
        if not self._over.clear:
            painter.fillRect(target, self.backgroundBrush())
        self.scene().render(painter, target, QRectF(0, 0, layout.width, layout.height))
