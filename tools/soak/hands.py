"""One touch at a time through Qt's own ways of input: mouse, keys, wheel, a file let go over the window; chooses nothing."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_NOTCH = 120
_KEYED = 30
"""Letters of a text that are typed by themselves."""


def click(window: QWidget, place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    """Press and let go, as the system would say it to the window."""
    if (handle := _handle(window)) is not None:
        QTest.mousePress(handle, button, held, place)
        _let_go(handle, place, button, held)


def double_click(window: QWidget, place: QPoint) -> None:
    """Twice, fast."""
    where = window.mapToGlobal(place)
    click(window, place)
    if (again := QApplication.topLevelAt(where)) is not None:
        click(again, again.mapFromGlobal(where))


def move(window: QWidget, place: QPoint) -> None:
    """Move the mouse there."""
    if (handle := _handle(window)) is not None:
        QTest.mouseMove(handle, place)


def drag(window: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move in four steps, let go."""
    if (handle := _handle(window)) is None:
        return
    QTest.mousePress(handle, LEFT, NOTHING_HELD, start)
    for step in range(1, 5):
        if _stands(handle):
            QTest.mouseMove(handle, start + (end - start) * (step / 4))
    _let_go(handle, end, LEFT, NOTHING_HELD)


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    """A key, with those held down; shortcuts work but while a menu is open, as QTest goes on using one that has gone."""
    if (handle := _handle(window)) is not None and QApplication.activePopupWidget() is None:
        QTest.keyPress(handle, key, held)
        if _stands(handle):
            QTest.keyRelease(handle, key, held)
    else:
        QApplication.sendEvent(window, QKeyEvent(QKeyEvent.Type.KeyPress, key, held))


def _handle(window: QWidget) -> QWindow | None:
    """What the system sees of it; nothing before it is shown, which Qt's types do not know."""
    return window.windowHandle()


def _let_go(handle: QWindow, place: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
    if _stands(handle):
        QTest.mouseRelease(handle, button, held, place)
    elif (rest := QApplication.topLevelWindows()) and QGuiApplication.mouseButtons():
        QTest.mouseRelease(rest[0], button, held, place)


def _stands(handle: QWindow) -> bool:
    """Whether a window is still there: a menu goes at the press, and what Python holds of it does not know."""
    return any(other is handle for other in QGuiApplication.topLevelWindows())


def write(text: str) -> None:
    """Type letters where the keyboard is: what has no key comes as from an input method."""
    for letter in text[:_KEYED]:
        if (widget := QApplication.focusWidget()) is not None:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, ord(letter.upper()[0]), NOTHING_HELD, letter))
    if text[_KEYED:] and (widget := QApplication.focusWidget()) is not None:
        composed = QInputMethodEvent()
        composed.setCommitString(text[_KEYED:])
        QApplication.sendEvent(widget, composed)


def wheel(window: QWidget, place: QPoint, notches: float, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    """Turn the wheel over a place; upwards is more than 0."""
    target = window.childAt(place) or window
    spot = QPointF(target.mapFrom(window, place))
    turn = QPoint(0, int(notches * _NOTCH))
    event = QWheelEvent(
        spot,
        QPointF(window.mapToGlobal(place)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def ask(window: QWidget, place: QPoint) -> None:
    """Rest over a place until its tooltip comes."""
    target = window.childAt(place) or window
    where = window.mapToGlobal(place)
    QCursor.setPos(where)
    QApplication.sendEvent(target, QHelpEvent(QHelpEvent.Type.ToolTip, target.mapFrom(window, place), where))


def drop(window: QWidget, path: Path) -> None:
    """Carry a file over the window and let go of it."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    place, action = window.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(place, action, carried, LEFT, NOTHING_HELD))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), action, carried, LEFT, NOTHING_HELD))
