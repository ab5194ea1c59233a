"""The middle of the window: the list of roles beside the page, and how they share the room; leaves what they show to them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.page_stack import PageStack
from careergui.gui.side import NARROW, WIDE, WIDE_FROM, WIDTH, Side


class Body(QSplitter):
    """`aligned` carries where the page begins: 0 while the list makes room for it."""

    aligned = Signal(int)

    def __init__(self, side: Side, pages: PageStack, appearance: Appearance, list_width: int, parent: QWidget) -> None:
        """`list_width` is in pixels at 100 %; 0 for the usual one."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._side, self._appearance = side, appearance
        self.list_width = list_width
        """In pixels at 100 %; 0 for the usual one."""
        self._usual = WIDTH
        self.addWidget(side)
        self.addWidget(pages)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(3)
        side.toggled.connect(self._toggled)
        side.resized.connect(self._align)
        self.splitterMoved.connect(self._moved)
        appearance.changed.connect(self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_list_its_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the page the room it needs."""
        usual = self._usual_width()
        if usual != self._usual and not self.list_width:
            self._give_list_its_width()
        self._usual = usual
        self._side.set_narrow(self.width() < self._appearance.pixels(NARROW))
        if not self._side.docked:
            # Qt's splitter does not hand the room on when the list becomes a rail.
            self.setSizes([self._side.maximumWidth(), max(self.width() - self._side.maximumWidth(), 1)])
        self._side.fit()
        self._align()

    def _toggled(self) -> None:
        self._give_list_its_width()
        self._fit()

    def _moved(self) -> None:
        if self._side.docked:
            self.list_width = round(self._side.width() / self._appearance.factor)

    def _give_list_its_width(self) -> None:
        if self._side.docked:
            width = self._appearance.pixels(self.list_width or self._usual_width())
            self.setSizes([width, max(self.width() - width, 1)])

    def _usual_width(self) -> int:
        """The width of a list that nobody has set, in pixels at 100 %."""
        return WIDE if self.width() >= self._appearance.pixels(WIDE_FROM) else WIDTH

    def _align(self) -> None:
        self.aligned.emit(self._side.width() if self._side.docked else 0)
