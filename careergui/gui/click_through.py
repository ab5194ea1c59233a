"""Lets a click beside an open popup act on the button it hits, as well as close the popup; opens and shows nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget


class ClickThrough(QObject):
    """Watches one popup. Without it some systems (X11) take the click for the closing alone, and a second one is needed."""

    def __init__(self, popup: QWidget, opener: QWidget) -> None:
        """`opener` is the button that opened the popup: a click on it closes, and does not open again."""
        super().__init__(popup)
        self.opener = opener
        self._popup = popup
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._popup and event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.globalPosition().toPoint()
            hit = None if self._popup.frameGeometry().contains(place) else QApplication.widgetAt(place)
            left = event.button() is Qt.MouseButton.LeftButton
            if left and isinstance(hit, QAbstractButton | QComboBox) and hit.isEnabled():
                self._popup.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
                self._popup.close()
                if hit is not self.opener:
                    self.opener.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # it missed the pointer’s leaving
                    self.opener.update()
                    _act(hit)
                return True
        return super().eventFilter(watched, event)


def let_clicks_through(popup: QWidget, opener: QWidget) -> None:
    """Have clicks beside a popup act, from now on; it may be opened by another button than before."""
    found = popup.findChild(ClickThrough, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(found, ClickThrough):
        found.opener = opener
    else:
        ClickThrough(popup, opener)


def _act(hit: QAbstractButton | QComboBox) -> None:
    """Do what a click does, once the popup is gone: X11 sends the release to the popup, so a second press would wait in vain."""
    after = QTimer(hit, singleShot=True)
    after.timeout.connect(hit.showPopup if isinstance(hit, QComboBox) else hit.click)
    after.timeout.connect(after.deleteLater)
    after.start()
