"""Mouse, wheel and keys on a scatter: point, walk, zoom, pan, take together; draws nothing itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from careergui.charts.scatter_spec import ScatterPoint
from careergui.render.scatter_canvas import ScatterCanvas
from careergui.render.scatter_card import Card
from careergui.render.scatter_place import Window, nearest, towards, whole, within

REACH = 12
"""Pixels at 100 % from the pointer to a point it points at."""
_ZOOM = 1.25
_CLOSEST = 0.004
"""The smallest part of an axis that can be in sight."""
_DIRECTIONS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class ScatterView(ScatterCanvas):
    """`opened` and `toggled` carry a role, `walked` the words of the point reached by keyboard, `taken` the roles in a box."""

    opened = Signal(str)
    toggled = Signal(str)
    picked = Signal(str)
    walked = Signal(str)
    taken = Signal(tuple)
    zoomed = Signal(bool)

    def __init__(self, card: Callable[[ScatterPoint], Card], parent: QWidget | None = None) -> None:
        """Nothing is pointed at."""
        super().__init__(card, parent)
        self.selecting = False
        """Whether dragging takes points together also without Shift."""
        self._pressed: QPointF | None = None
        self._dragged = False
        self._from: Window | None = None
        self._anchor: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # ---- the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is near; with a button held pan, or draw a box."""
        here = event.position()
        if self._pressed is None:
            self._point_at(self._near(here))
            return
        if not self._dragged and (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self._point_at(None)  # the card would hide what is dragged over, and stand beside a point that has moved on
        if self._from is None:
            self.box = QRectF(self._pressed, here).normalized()
            self.update()
        else:
            self._pan(here - self._pressed, self._from)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag: Shift, or the Select button, draws a box."""
        if event.button() != Qt.MouseButton.LeftButton or self.spec is None:
            super().mousePressEvent(event)
            return
        boxing = self.selecting or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed, self._dragged = event.position(), False
        self._from = None if boxing else self.window_shown or whole(self.spec)
        self._anchor = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a box, or pick the point that was clicked."""
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        box, dragged = self.box, self._dragged
        self._pressed, self.box, self._from, self._dragged = None, None, None, False
        if box is not None:
            self._take(box)
        elif not dragged and (found := self._near(event.position())) is not None and self.spec is not None:
            self._point_at(found)
            self.picked.emit(self.spec.points[found].role)
        elif dragged:
            self._point_at(self._near(event.position()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the profile of the point."""
        found = self._near(event.position())
        if found is not None and self.spec is not None:
            self.opened.emit(self.spec.points[found].role)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more, unless the keyboard is here."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, the value under the pointer staying where it is."""
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom(_ZOOM**turns, event.position())
            event.accept()

    def _near(self, here: QPointF) -> int | None:
        placed = self.placed
        return nearest(placed.spots, here.x(), here.y(), REACH * self._factor) if placed else None

    def _point_at(self, place: int | None) -> None:
        if place != self.pointed:
            self.point_at(place)
            self.setCursor(Qt.CursorShape.PointingHandCursor if place is not None else Qt.CursorShape.ArrowCursor)

    # ---- which part of the axes

    def zoom(self, times: float, at: QPointF | None = None) -> None:
        """Show more (below 1) or less (above 1) of both axes, around a pixel or the middle of the plot."""
        placed, spec = self.placed, self.spec
        if placed is None or spec is None:
            return
        plot, seen, all_ = placed.plot, placed.plot.window, whole(spec)
        at = at or QPointF((plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2)
        right = min(max((at.x() - plot.left) / (plot.right - plot.left), 0.0), 1.0)
        above = min(max((plot.bottom - at.y()) / (plot.bottom - plot.top), 0.0), 1.0)
        wide = max((seen.right - seen.left) / times, (all_.right - all_.left) * _CLOSEST)
        high = max((seen.top - seen.bottom) / times, (all_.top - all_.bottom) * _CLOSEST)
        x, y = seen.left + right * (seen.right - seen.left), seen.bottom + above * (seen.top - seen.bottom)
        self._show(Window(x - right * wide, x + (1 - right) * wide, y - above * high, y + (1 - above) * high))

    def reset(self) -> None:
        """Show both axes from end to end."""
        if self.window_shown is not None:
            self.show_window(None)
            self.zoomed.emit(False)

    def _pan(self, way: QPointF, start: Window) -> None:
        placed = self.placed
        if placed is None:
            return
        plot = placed.plot
        right = way.x() / (plot.right - plot.left) * (start.right - start.left)
        up = way.y() / (plot.bottom - plot.top) * (start.top - start.bottom)
        self._show(Window(start.left - right, start.right - right, start.bottom + up, start.top + up))

    def _show(self, wanted: Window) -> None:
        """Show a part of the axes, never anything beyond their ends."""
        if self.spec is None:
            return
        all_ = whole(self.spec)
        left, right = _within(wanted.left, wanted.right, all_.left, all_.right)
        bottom, top = _within(wanted.bottom, wanted.top, all_.bottom, all_.top)
        window = Window(left, right, bottom, top)
        self.show_window(None if window == all_ else window)
        self.zoomed.emit(self.window_shown is not None)

    # ---- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they take together; Enter opens, A and Space add, + − 0 zoom."""
        key, point = Qt.Key(event.key()), self.point
        zooms = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}
        if key in _DIRECTIONS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(_DIRECTIONS[key], extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and point is not None:
            self.opened.emit(point.role)
        elif key in {Qt.Key.Key_A, Qt.Key.Key_Space} and point is not None and not event.modifiers():
            self.toggled.emit(point.role)
        elif key in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_0 and not event.modifiers():
            self.reset()
        elif key == Qt.Key.Key_Escape and (self.held or self.pointed is not None):
            self.let_go()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to a point at once, so that the ring shows where the keyboard is."""
        super().focusInEvent(event)
        if self.pointed is None and event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._walk((0, 0), extend=False)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring leaves with the keyboard."""
        super().focusOutEvent(event)
        self._point_at(None)

    def _walk(self, direction: tuple[int, int], *, extend: bool) -> None:
        placed, spec = self.placed, self.spec
        if placed is None or spec is None or not spec.points:
            return
        if self.pointed is None:
            place = next((number for number, point in enumerate(spec.points) if point.slot is not None and placed.spots.kind[number]), 0)
        else:
            place = towards(placed.spots, self.pointed, *direction)
        if extend:
            self._anchor = self.pointed if self._anchor is None else self._anchor
        else:
            self._anchor = None
        self._point_at(place)
        if self._anchor is not None:
            spots = placed.spots
            corners = (QPointF(float(spots.x[number]), float(spots.y[number])) for number in (self._anchor, place))
            self._take(QRectF(*corners).normalized().adjusted(-1, -1, 1, 1))
        self.walked.emit(spec.words(spec.points[place]))

    def _take(self, box: QRectF) -> None:
        placed, spec = self.placed, self.spec
        if placed is not None and spec is not None:
            self.held = frozenset(within(placed.spots, box.left(), box.top(), box.right(), box.bottom()))
            self.taken.emit(tuple(spec.points[place].role for place in sorted(self.held)))
            self.update()

    def hold(self, roles: tuple[str, ...]) -> None:
        """Take roles together without telling."""
        wanted = set(roles)
        self.held = frozenset(place for place, point in enumerate(self.spec.points if self.spec else ()) if point.role in wanted)
        self.update()

    def let_go(self) -> None:
        """Take nothing together any more."""
        self.held, self._anchor = frozenset(), None
        self._point_at(None)
        self.taken.emit(())
        self.update()


def _within(low: float, high: float, least: float, most: float) -> tuple[float, float]:
    """A stretch moved, and if need be cut, so that it stays between two ends."""
    if high - low >= most - least:
        return least, most
    shift = max(least - low, 0.0) - max(high - most, 0.0)
    low, high = low + shift, high + shift
    return max(low, least), min(high, most)
