"""The options of one facet in a small panel: ticks, and how many roles each has now; leaves what a tick does to gui.facet_bar."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.click_through import let_clicks_through
from careergui.gui.controls import button
from careergui.gui.facet_options import OptionDelegate, OptionModel
from careergui.gui.plain_text import label, say
from careergui.search.facets import FACETS

_WIDTH, _MOST_HIGH = 316, 460
_ROW = 28


class OptionView(QListView):
    """Arrows move, Space or a click ticks; `ticked` carries the place."""

    ticked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.ticked.emit(index.row())


class FacetPopup(QFrame):
    """`toggled` carries facet, place and whether it is chosen now; `emptied` the facet to lift."""

    toggled = Signal(str, int, bool)
    emptied = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.facet = FACETS[0]
        self._appearance = appearance
        self.setObjectName("facetPopup")
        self.model = OptionModel(self)
        self.view = OptionView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(OptionDelegate(appearance, self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setObjectName("facetOptions")
        self.view.ticked.connect(self._tick)
        self._title, self._asks = label("", "strong"), label("", "secondary", "text2", wrap=True)
        self._note = label("", "secondary", "text2", wrap=True)
        self._empty = button("Any", kind="small", tip="Lift this facet")
        self._empty.clicked.connect(lambda: self.emptied.emit(self.facet.id))
        self._assemble()

    def fill(self, asked: str, labels: Sequence[str], counts: Sequence[int], chosen: Sequence[int], note: str) -> None:
        """The options with their number of roles; an option that no role has at all is left out when nobody chose it."""
        self._title.setText(self.facet.label)
        self._asks.setText(asked)
        self.view.setAccessibleName(f"Options of {self.facet.label}")
        self.model.set_options(labels, counts, chosen)
        self._empty.setEnabled(bool(chosen))
        say(self._note, note)

    def open_under(self, place: QWidget) -> None:
        """Show it under a button, on the screen as a whole."""
        pixels, screen = self._appearance.pixels, place.screen().availableGeometry()
        rows = self.model.rowCount()
        self.view.setFixedHeight(min(rows * pixels(_ROW), pixels(_MOST_HIGH), screen.height() - pixels(200)))
        width = min(pixels(_WIDTH), screen.width())
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        corner = place.mapToGlobal(QPoint(0, place.height() + pixels(4)))
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        let_clicks_through(self, place)
        self.show()
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.view.setCurrentIndex(self.model.index(self.model.first_chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)

    def _tick(self, row: int) -> None:
        self.toggled.emit(self.facet.id, self.model.place(row), not self.model.is_chosen(row))

    def _assemble(self) -> None:
        pixels = self._appearance.pixels
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._empty)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(pixels(4))
        column.setContentsMargins(pixels(6), pixels(8), pixels(6), pixels(8))
        head = QVBoxLayout()
        head.setContentsMargins(pixels(8), 0, pixels(4), pixels(4))
        head.setSpacing(pixels(2))
        head.addLayout(top)
        head.addWidget(self._asks)
        column.addLayout(head)
        column.addWidget(self.view)
        foot = QVBoxLayout()
        foot.setContentsMargins(pixels(8), pixels(4), pixels(8), 0)
        foot.addWidget(self._note)
        column.addLayout(foot)
