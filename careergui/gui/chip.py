"""One role of the comparison as a chip: mark, name, "baseline", remove; leaves its place and dragging it there to the tray."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import icon_button
from careergui.gui.plain_text import tooltip
from careergui.gui.session import Session
from careergui.render.marks import NAMES, paint_mark
from careergui.render.theme import colour

HEIGHT = 32
_PAD, _MARK, _GAP, _CLOSE = 12, 11, 9, 24
_TAG = "baseline"


class Chip(QWidget):
    """A chip acts on the session by itself; `dragged` and `dropped` carry the pointer in the tray's place."""

    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    emphasised = Signal(object)
    """The slot whose marks should stand out, None when none should."""

    def __init__(self, session: Session, appearance: Appearance, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._appearance, self.role = session, appearance, role
        self.name = session.catalog.roles[role].title
        self.shown_name = self.name
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._remove = icon_button("close", f"Remove {self.name} from the comparison (Delete)", kind="ghost chipClose", parent=self)
        self._remove.clicked.connect(lambda: session.remove(role))

    @property
    def is_baseline(self) -> bool:
        """Whether differences are measured from this role."""
        return self._session.state.baseline == self.role

    def tell(self, place: int, count: int) -> None:
        """Say which chip this is of how many."""
        slot = self._session.state.slot_of(self.role)
        mark = NAMES[slot] if slot is not None else ""
        tag = ", baseline" if self.is_baseline else ""
        self.setAccessibleName(f"{self.name}, {mark}{tag}, {place} of {count}")
        self.setAccessibleDescription("Delete removes it, B makes it the baseline, Alt+Left and Alt+Right move it, Enter shows its profile")
        self.setToolTip(tooltip(f"{self.name}{tag}. Double-click or B: make it the baseline. Drag or Alt+Left, Alt+Right: move it."))
        self.update()

    def wish(self) -> int:
        """The width at which nothing is shortened."""
        return self._fixed() + QFontMetrics(self._font()).horizontalAdvance(self.name) + 2

    def room(self, width: int) -> int:
        """Pixels left for the name at a width."""
        return max(0, width - self._fixed())

    def shorten(self, width: int, mode: Qt.TextElideMode) -> str:
        """The name as it fits a width."""
        return QFontMetrics(self._font()).elidedText(self.name, mode, self.room(width))

    def sizeHint(self) -> QSize:
        return QSize(self.wish(), self._appearance.pixels(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        pixels, theme = self._appearance.pixels, self._appearance.theme
        slot, middle = self._session.state.slot_of(self.role), self.height() / 2
        left = pixels(_PAD)
        if slot is not None:
            paint_mark(painter, slot, QPointF(left + pixels(_MARK) / 2, middle), pixels(_MARK), colour(theme.roles[slot]))
        left += pixels(_MARK + _GAP)
        painter.setFont(self._font())
        painter.setPen(colour(theme.text1))
        room = self.room(self.width())
        painter.drawText(QRectF(left, 0, room + 1, self.height()), _LEFT, self.shown_name)
        if self._tagged():
            self._paint_tag(painter, left + min(room, painter.fontMetrics().horizontalAdvance(self.shown_name)))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._appearance.pixels(_CLOSE)
        self._remove.setGeometry(self.width() - size - self._appearance.pixels(5), (self.height() - size) // 2, size, size)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._session.remove(self.role)
        elif event.key() == Qt.Key.Key_B and not event.modifiers():
            self._session.set_baseline(self.role)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._session.look(page="profile", selected=self.role)
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._session.move(self.role, self._session.state.roles.index(self.role) + _STEPS[Qt.Key(event.key())])
        elif event.key() in _STEPS and not event.modifiers():
            (self.focusNextChild if _STEPS[Qt.Key(event.key())] > 0 else self.focusPreviousChild)()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        self._dragging = self._dragging or far >= QApplication.startDragDistance()
        if self._dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.role, self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        was_dragging, self._pressed, self._dragging = self._dragging, None, False
        self.unsetCursor()
        if was_dragging:
            self.dropped.emit(self.role, self.mapToParent(event.position().toPoint()))
        else:
            self._session.look(selected=self.role)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self._session.set_baseline(self.role)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.emphasised.emit(self._session.state.slot_of(self.role))
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.emphasised.emit(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.emphasised.emit(self._session.state.slot_of(self.role))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.emphasised.emit(None)
        super().focusOutEvent(event)
