"""Shows a scatter in a widget: drawn once into a pixmap, ring, card and box over it; leaves mouse and keys to scatter_view."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careergui.charts.scatter_spec import ScatterPoint, ScatterSpec
from careergui.charts.spec import Axis, ChartSpec, Table
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.paint import paint
from careergui.render.pieces import Bubbles
from careergui.render.scatter_card import Card, PlacedCard, paint_card, place_card
from careergui.render.scatter_frame import Area
from careergui.render.scatter_layout import Placed, place
from careergui.render.scatter_place import Columns, Window, by_size, columns
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme, colour

_LEAST = QSize(300, 260)
MOST_KEPT = 4
"""Charts whose layout is kept, as going back to an area or a filter asks for them again."""
_MANY = 60
"""From so many rings on they are thin, so that what they stand around can be seen."""
_STEP = 2
"""Circles are drawn from pictures whose radii differ by one part in so many of a pixel."""


class ScatterCanvas(QWidget):
    """Everything a scatter shows. `card` gives the words of the card beside the point that is pointed at."""

    painted = Signal()

    def __init__(self, card: Callable[[ScatterPoint], Card], parent: QWidget | None = None) -> None:
        """Empty until `show_spec`."""
        super().__init__(parent)
        self._card, self._measure = card, Measure()
        self.spec: ScatterSpec | None = None
        self._theme: Theme | None = None
        self._factor = 1.0
        self._emphasis: int | None = None
        self._columns: Columns | None = None
        self._placed: Placed | None = None
        self._layouts: list[tuple[ScatterSpec, object, Columns, Placed]] = []
        self._pixmap: QPixmap | None = None
        self._sprites: dict[int, QPixmap] = {}
        self.window_shown: Window | None = None
        """The part of the axes in sight; None for all of them."""
        self.pointed: int | None = None
        """The place of the point with ring and card."""
        self._beside: tuple[ScatterPoint, Placed, PlacedCard] | None = None
        """The card last laid out, with what it was laid out for."""
        self.held: frozenset[int] = frozenset()
        """Places of the points taken together by a box."""
        self.box: QRectF | None = None
        """The box while it is drawn."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ---- what is shown

    def show_spec(self, spec: ScatterSpec, theme: Theme, factor: float, emphasis: int | None = None) -> None:
        """Show a chart; what was pointed at stays so while its role is still there."""
        before = self.point
        if spec is not self.spec:
            self._columns = None
            self.held = frozenset()
        if (theme, factor) != (self._theme, self._factor):
            self._sprites.clear()
        self.spec, self._theme, self._factor, self._emphasis = spec, theme, factor, emphasis
        self.pointed = None if before is None else self.place_of(before.role)
        self.setMinimumSize(_LEAST * factor)
        self.forget()

    def forget(self) -> None:
        """Draw anew at the next paint."""
        self._placed, self._pixmap = None, None
        self.update()

    def show_window(self, window: Window | None) -> None:
        """Show a part of the axes; None for all of them."""
        self.window_shown = window
        self.forget()

    @property
    def point(self) -> ScatterPoint | None:
        """The point with ring and card."""
        points = self.spec.points if self.spec else ()
        return points[self.pointed] if self.pointed is not None and self.pointed < len(points) else None

    def place_of(self, role: str) -> int | None:
        """Where a role stands among the points."""
        points = self.spec.points if self.spec else ()
        return next((place for place, point in enumerate(points) if point.role == role), None)

    @property
    def placed(self) -> Placed | None:
        """The layout at the present size."""
        if self._placed is None and self.spec is not None and self._theme is not None:
            look = (self._theme, self._factor, self.size(), self.window_shown)
            found = next((kept for kept in self._layouts if kept[0] is self.spec and kept[1] == look), None)
            if found is None:
                ground = Ground(_words(self.spec), self._theme, Sizes(self._factor), self._measure)
                area = Area(2, 2, self.width() - 2, self.height() - 2)
                values = self._columns or columns(self.spec)
                found = (self.spec, look, values, place(ground, self.spec, values, area, self.window_shown))
                self._layouts = [*self._layouts[1 - MOST_KEPT :], found]
            self._columns, self._placed = found[2:]
        return self._placed

    def sizeHint(self) -> QSize:
        return self.minimumSize()  # the page gives it all there is; asking for more would make the page scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forget()

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawn chart, and over it what changes with the pointer."""
        painter = QPainter(self)
        placed = self.placed
        if placed is not None and self._theme is not None:
            if self._pixmap is None:
                self._pixmap = self._drawn(placed, self._theme)
            painter.drawPixmap(0, 0, self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_over(painter, placed, self._theme)
        painter.end()
        if placed is not None:
            self.painted.emit()

    def _drawn(self, placed: Placed, theme: Theme) -> QPixmap:
        dense = self.devicePixelRatioF()
        made = QPixmap(self.size() * dense)
        made.setDevicePixelRatio(dense)
        made.fill(colour(theme.surface))
        painter = QPainter(made)
        if not self._sprites:
            self._warm(painter, theme)
            painter.fillRect(self.rect(), colour(theme.surface))
        paint(painter, placed.under, theme, self._emphasis)
        if self.window_shown is not None:
            plot = placed.plot
            edge = 3 * self._factor
            painter.setClipRect(QRectF(plot.left - edge, plot.top - edge, plot.right - plot.left + 2 * edge, self.height()))
        self._paint_cloud(painter, placed.cloud, theme, dense)
        painter.setClipping(False)
        paint(painter, placed.over, theme, self._emphasis)
        painter.end()
        return made

    def _warm(self, painter: QPainter, theme: Theme) -> None:
        """Paint a card that nobody will see: the first one makes Qt load letters, which the pointer would wait for."""
        points = self.spec.points if self.spec else ()
        if points:
            ground = Ground(_words(self.spec), theme, Sizes(self._factor), self._measure)
            paint_card(painter, place_card(ground, self._card(points[0]), (0, 0, 0), QRectF(self.rect())), theme, self._factor)

    def _paint_cloud(self, painter: QPainter, cloud: Bubbles, theme: Theme, dense: float) -> None:
        """Each circle is a small picture of its size, made once: many times as fast as drawing it."""
        draw, sprites = painter.drawPixmap, self._sprites
        for size, corners in by_size(cloud, _STEP):
            if size not in sprites:
                sprites[size] = _sprite(size / _STEP, cloud, theme, dense)
            sprite = sprites[size]
            for x, y in corners:
                draw(x, y, sprite)

    def _paint_over(self, painter: QPainter, placed: Placed, theme: Theme) -> None:
        spots, unit = placed.spots, self._factor
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(theme.text1), (1.5 if len(self.held) <= _MANY else 0.75) * unit))
        for number in self.held:
            radius = float(spots.radius[number]) + 1.5 * unit
            painter.drawEllipse(QPointF(float(spots.x[number]), float(spots.y[number])), radius, radius)
        if self.box is not None:
            painter.setPen(QPen(colour(theme.text1), 1, Qt.PenStyle.DashLine))
            painter.setBrush(colour(theme.selection, 0.35))
            painter.drawRect(self.box)
        ring = self._ring(placed)
        if ring is not None:
            x, y, around = ring
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(theme.text1), 2 * unit))
            painter.drawEllipse(QPointF(x, y), around, around)
            if self.box is None and (card := self._card_beside(placed, theme, ring)) is not None:
                paint_card(painter, card, theme, unit)

    def _ring(self, placed: Placed) -> tuple[float, float, float] | None:
        """Centre and radius of the ring around the point that is pointed at, when it is in sight."""
        spots, unit = placed.spots, self._factor
        if self.point is None or self.pointed is None or not spots.kind[self.pointed]:
            return None
        x, y, radius = (float(column[self.pointed]) for column in (spots.x, spots.y, spots.radius))
        return x, y, max(radius, 4 * unit) + 3 * unit

    def _card_beside(self, placed: Placed, theme: Theme, ring: tuple[float, float, float]) -> PlacedCard | None:
        """The card beside the ring, laid out once for each point."""
        point = self.point
        if point is None:
            return None
        if self._beside is None or self._beside[0] is not point or self._beside[1] is not placed:
            ground = Ground(_words(self.spec), theme, Sizes(self._factor), self._measure)
            self._beside = (point, placed, place_card(ground, self._card(point), ring, QRectF(self.rect())))
        return self._beside[2]

    def point_at(self, pointed: int | None) -> None:
        """Put ring and card beside another point, or nowhere; only what was and what will be under them is painted anew."""
        self._update_pointed()
        self.pointed = pointed
        self._update_pointed()

    def _update_pointed(self) -> None:
        placed, theme = self._placed, self._theme
        ring = self._ring(placed) if placed is not None else None
        if placed is None or theme is None or ring is None:
            return
        x, y, around = ring
        around += 2 * self._factor
        self.update(QRectF(x - around, y - around, 2 * around, 2 * around).toAlignedRect())
        card = self._card_beside(placed, theme, ring)
        if card is not None:
            self.update(card.rect.adjusted(-1, -1, 1, 1).toAlignedRect())


def _sprite(radius: float, cloud: Bubbles, theme: Theme, dense: float) -> QPixmap:
    side = round((2 * radius + 3) * dense)
    made = QPixmap(side, side)
    made.setDevicePixelRatio(dense)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    half = radius + 1.5
    one = Bubbles(x=(half,), y=(half,), radius=(radius,), ink=cloud.ink, outline=cloud.outline, width=cloud.width)
    paint(painter, (one,), theme)
    painter.end()
    return made


def _words(spec: ScatterSpec | None) -> ChartSpec:
    """What laying out asks of a chart besides its scatter: nothing that is drawn in a window."""
    title, source = (spec.title, spec.source) if spec else ("", "")
    table = Table(columns=(), rows=())
    return ChartSpec(
        kind="scatter", title=title, subtitle="", axis=Axis(minimum=0, maximum=1), rows=(), marks=(), source=source, summary="", table=table
    )
