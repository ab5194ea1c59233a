"""One role of the comparison as a chip that can be removed, moved and made the baseline; its place is the tray's affair."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.chip_paint import CLOSE, ChipLook, elided, fixed_width, name_width, paint_chip
from careergui.gui.controls import IconOnlyButton
from careergui.gui.plain_text import tooltip
from careergui.gui.session import Session
from careergui.render.marks import NAMES

_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}


class Chip(QWidget):
    """Acts on the session by itself; `dragged` and `dropped` carry the role and the pointer's place in the tray."""

    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    emphasised = Signal(object)
    """The slot whose marks should stand out; None when none should."""

    def __init__(self, session: Session, appearance: Appearance, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._appearance, self.role = session, appearance, role
        self.name = self.shown_name = session.catalog.roles[role].title
        self.tagged = self.held = False
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._remove = IconOnlyButton(
            appearance, "close", f"Remove {self.name} from the comparison (Delete)", kind="ghost round", parent=self
        )
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(lambda: session.remove(role))

    @property
    def baseline(self) -> bool:
        """Whether differences are measured from this role."""
        return self._session.state.baseline == self.role

    def tell(self, place: int, count: int) -> None:
        """Say which chip this is of how many."""
        slot = self._session.state.slot_of(self.role)
        tag = (", baseline" if self.baseline else "") + (", held out on charts" if self.held else "")
        self.setAccessibleName(f"{self.name}, {NAMES[slot or 0]}{tag}, {place} of {count}")
        self.setAccessibleDescription(
            "Delete removes it, B makes it the baseline, Alt+Left and Alt+Right move it, "
            f"Enter shows its profile, {place} holds it out on every chart"
        )
        self.setToolTip(
            tooltip(f"{self.name}{tag}. Double-click or B: baseline. Drag, or Alt+Left and Alt+Right: move. {place}: hold out on charts.")
        )

    def wish(self, *, tagged: bool) -> tuple[int, int]:
        """The width at which nothing is shortened: beside the name, and for it."""
        return fixed_width(self._appearance, tagged=tagged), name_width(self.name, self._appearance)

    def shortened(self, width: int, mode: Qt.TextElideMode) -> str:
        """The name as it fits a chip of that width without the word "baseline"."""
        return elided(self.name, width - fixed_width(self._appearance, tagged=False), mode, self._appearance)

    def show_as(self, name: str, *, tagged: bool) -> None:
        """Show the name whole or shortened, with or without the word "baseline"."""
        self.shown_name, self.tagged = name, tagged
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        look = ChipLook(
            name=self.shown_name,
            slot=self._session.state.slot_of(self.role),
            baseline=self.baseline,
            tagged=self.tagged,
            focused=self.hasFocus(),
            hovered=self.underMouse(),
            held=self.held,
        )
        paint_chip(painter, self.size(), look, self._appearance)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._appearance.pixels(CLOSE)
        self._remove.setGeometry(self.width() - size - self._appearance.pixels(4), (self.height() - size) // 2, size, size)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._session.remove(self.role)
        elif event.key() == Qt.Key.Key_B and not event.modifiers():
            self._session.set_baseline(self.role)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._session.look(page="profile", selected=self.role)
        elif step is not None:
            self._step(step, moving=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
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

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
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

    def _step(self, step: int, *, moving: bool) -> None:
        if moving:
            self._session.move(self.role, self._session.state.roles.index(self.role) + step)
        elif step > 0:
            self.focusNextChild()
        else:
            self.focusPreviousChild()
