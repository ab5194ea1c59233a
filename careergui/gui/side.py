"""Holds the role panel: docked at the left, or behind a narrow rail and over the page where there is little room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from careergui.gui.appearance import Appearance
from careergui.gui.controls import IconOnlyButton

if TYPE_CHECKING:
    from careergui.gui.role_panel import RolePanel

WIDTH, RAIL, _LEAST, _MOST = 304, 48, 232, 460
WIDE, WIDE_FROM = 360, 2400
"""Width of the panel in a large window, and from which width on a window (at 100 % text) is one."""
NARROW = 1080
"""Window width (at 100 % text) below which the panel makes room for the page."""


class Side(QFrame):
    """Stands in the splitter; `toggled` says whether the panel is in sight now."""

    toggled = Signal(bool)
    resized = Signal()

    def __init__(self, appearance: Appearance, body: QWidget, *, wanted: bool) -> None:
        """`body` holds this and the page, over which the panel opens when there is no room; `wanted`: docked when there is."""
        super().__init__()
        self.panel: RolePanel | None = None
        self._appearance, self._body = appearance, body
        self.wanted, self._narrow = wanted, False
        self._left: QWidget | None = None
        """What had the keyboard when the panel made room for the page."""
        self.setObjectName("sidePanel")
        self._overlay = QFrame(body)
        self._overlay.setObjectName("sideOverlay")
        self._overlay.hide()
        self._over = QHBoxLayout(self._overlay)
        self._over.setContentsMargins(0, 0, 1, 0)
        self._rail: QWidget | None = None
        """Stands for the panel where that has no room; made when it is first wanted (start time)."""
        self._find: QWidget | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 1, 0)
        row.setSpacing(0)
        self._place()
        appearance.changed.connect(self._place)

    @property
    def docked(self) -> bool:
        """Whether the panel stands beside the page."""
        return self.wanted and not self._narrow

    @property
    def in_sight(self) -> bool:
        """Whether the panel can be seen, docked or over the page."""
        return self.docked or self._overlay.isVisibleTo(self._body)

    def hold(self, panel: "RolePanel") -> None:
        """Take the panel in; without one there is room for it only."""
        self.panel = panel
        self._place()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a fact about the window, not an option
        """Make room for the page, or take the place back."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def toggle(self) -> None:
        """Show or hide the panel."""
        if self._narrow:
            self._open(shown=not self._overlay.isVisibleTo(self._body))
        else:
            self.wanted = not self.wanted
            self._place()

    def search(self) -> None:
        """Bring the panel in sight and the keyboard into its search field."""
        if not self.in_sight:
            self.toggle()
        if self.panel is not None:
            self.panel.focus_search()

    def fit(self) -> None:
        """Keep the open panel beside the rail, over the page."""
        if not self._body.isAncestorOf(self):
            return
        pixels, corner = self._appearance.pixels, self.mapTo(self._body, QPoint(0, 0))
        width = min(pixels(WIDTH), self._body.width() - pixels(RAIL) - pixels(40))
        self._overlay.setGeometry(QRect(corner.x() + pixels(RAIL), corner.y(), width, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the panel is open over the page, Escape or a click beside it closes it, unless a menu or panel of its own is open."""
        if QApplication.activePopupWidget() is not None:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            if self.panel is None or not self.panel.field.text():
                self._open(shown=False)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and self._beside(event):
            self._open(shown=False)
        return super().eventFilter(watched, event)

    def _show_rail(self, *, shown: bool) -> None:
        if self._rail is None and shown:
            self._rail = self._make_rail()
            self._row.insertWidget(0, self._rail)
        if self._rail is not None:
            self._rail.setVisible(shown)
            self._rail.setFixedWidth(self._appearance.pixels(RAIL) - 1)

    def _let_rail_have_the_keyboard(self) -> None:
        if self._find is not None:
            self._find.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rail(self) -> QWidget:
        rail = QWidget(self)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        for icon, name, act in (("menu", "Show the roles (F9)", self.toggle), ("search", "Find roles (Ctrl+F)", self.search)):
            made = IconOnlyButton(self._appearance, icon, name, kind="ghost", parent=rail)
            made.clicked.connect(act)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            self._find = made
        column.addStretch(1)
        return rail

    def _place(self) -> None:
        """Put the panel where it belongs now."""
        pixels, docked = self._appearance.pixels, self.docked
        held, waits = self._held(), self._find is not None and self._find.hasFocus()
        self._overlay.hide()
        self._watch(on=False)
        if self.panel is not None:
            (self._row if docked else self._over).addWidget(self.panel)
            self.panel.show()
        self._show_rail(shown=not docked)
        if held is not None and not docked:
            self._left = held
            self._let_rail_have_the_keyboard()  # it stands for the panel; else the keyboard lands anywhere on the page
        elif docked and waits and self._left is not None and isValid(self._left):
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setMinimumWidth(pixels(_LEAST) if docked else pixels(RAIL))
        self.setMaximumWidth(pixels(_MOST) if docked else pixels(RAIL))
        self.fit()
        self.toggled.emit(docked)

    def _held(self) -> QWidget | None:
        """The part of the panel that has the keyboard."""
        focus = QApplication.focusWidget()
        return focus if focus is not None and self.panel is not None and self.panel.isAncestorOf(focus) else None

    def _open(self, *, shown: bool) -> None:
        if not shown and self._held() is not None:
            self._let_rail_have_the_keyboard()
        self._overlay.setVisible(shown)
        self._overlay.raise_()
        self._watch(on=shown)
        if shown and self.panel is not None:
            self.panel.focus_search()
        self.toggled.emit(shown)

    def _watch(self, *, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if on:
                application.installEventFilter(self)

    def _beside(self, event: QMouseEvent) -> bool:
        place: QPoint = self._overlay.mapFromGlobal(event.globalPosition().toPoint())
        on_rail = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
        top = QApplication.widgetAt(event.globalPosition().toPoint())
        return not self._overlay.rect().contains(place) and not on_rail and top is not None and top.window() is self.window()
