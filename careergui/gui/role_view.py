"""The list of roles as a widget: keys, hover, and where the focus ring shows; leaves search and order to gui.role_panel."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from careergui.gui.role_model import Index, RoleModel

_TURNING = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


class RoleView(QListView):
    """Space adds or removes, Enter opens the profile, arrows move."""

    toggled = Signal(str)
    opened = Signal(str)

    def __init__(self, model: RoleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles = model
        self.by_keyboard = False
        """Whether the focus ring shows: the last thing done here was done with a key."""
        self.hovered = -1
        """The row under the mouse; -1 for none."""
        self.setObjectName("roleList")
        self.setAccessibleName("Roles")
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay all rows out again; here every row is as high as the others, so repainting the changed one will do.
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def lay_out(self) -> None:
        """Lay rows out now and not in the next turn, so that all of the window that changes is painted at once."""
        self.executeDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        role = self._roles.role_at(self.currentIndex())
        if role and event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit(role)
        elif role and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(role)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in _TURNING
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._roles.first_role())
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        role = self._roles.role_at(self.indexAt(event.position().toPoint()))
        super().mouseDoubleClickEvent(event)
        if role and event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.opened.emit(role)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
