"""Gives the keyboard back to what had it when that was only hidden for want of room; leaves where it waits meanwhile to others."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeptFocus(QObject):
    """Watches one window. A person who moves the keyboard on meanwhile keeps it where it was moved to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._lost: QWidget | None = None
        self._instead: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._lost and isinstance(watched, QWidget):
            back = QApplication.focusWidget() in {self._instead, None}
            self._forget()
            if back:
                watched.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)

    def _moved(self, left: QWidget | None, now: QWidget | None) -> None:
        """The keyboard left a widget: of its own will, unless that widget cannot be seen any more."""
        if left is not None and left.window() is self._window:
            if left.isVisible():
                self._forget()
            elif left is not self._instead:
                self._forget()
                self._lost = left
                left.installEventFilter(self)
        if self._lost is not None:
            self._instead = now

    def _forget(self) -> None:
        if self._lost is not None and isValid(self._lost):
            self._lost.removeEventFilter(self)
        self._lost = self._instead = None
