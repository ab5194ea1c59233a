"""The panel that all areas are chosen in: a field that narrows them and their list; leaves what a choice does to who opened it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from careergui.domain.area import Area
from careergui.gui.appearance import Appearance
from careergui.gui.area_list import HEIGHT, AreaDelegate, AreaModel, rows_of
from careergui.gui.click_through import let_clicks_through
from careergui.gui.plain_text import label
from careergui.gui.search_field import SearchField

_WIDTH, _ROWS = 380, 15


class AreaField(SearchField):
    """Escape leaves the panel, whatever is typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AreaView(QListView):
    """Arrows move; `accepted` carries Enter or a click, `typed` what belongs into the field."""

    accepted = Signal()
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if hit.isValid() and hit == self.currentIndex() and event.button() == Qt.MouseButton.LeftButton:
            self.accepted.emit()


class AreaPopup(QFrame):
    """`chosen` carries the id of the area."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._appearance = appearance
        self._areas: Mapping[str, Area] = {}
        self._recent: Sequence[str] = ()
        self._current = ""
        self.setObjectName("areaPopup")
        self.setAccessibleName("Choose an area")
        self.field = AreaField(appearance, self)
        self.field.setPlaceholderText("Search states and areas")
        self.field.setAccessibleName("Search states, metropolitan and nonmetropolitan areas")
        self.model = AreaModel(self)
        self.view = AreaView(self)
        self._set_up_view()
        self._none = label("", "secondary", "text2", self)
        self._assemble()
        self.field.textChanged.connect(self._narrow)
        self.field.accepted.connect(self._accept)
        self.field.left_down.connect(self._into_list)
        self.view.accepted.connect(self._accept)
        self.view.typed.connect(self._type)

    def open_under(self, place: QWidget, areas: Mapping[str, Area], recent: Sequence[str], current: str) -> None:
        """Show all areas under a button, the one in force in sight."""
        self._areas, self._recent, self._current = areas, recent, current
        self.field.clear()
        self._narrow("")
        pixels, screen = self._appearance.pixels, place.screen().availableGeometry()
        self.view.setFixedHeight(min(_ROWS * pixels(HEIGHT), screen.height() - pixels(140)))
        self.setFixedSize(min(pixels(_WIDTH), screen.width()), self.sizeHint().height())
        corner = place.mapToGlobal(QPoint(place.width() - self.width(), place.height() + pixels(4)))
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        let_clicks_through(self, place)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(AreaDelegate(self._appearance, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setObjectName("areaList")
        self.view.setAccessibleName("Areas")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.entered.connect(self.view.setCurrentIndex)

    def _assemble(self) -> None:
        pixels = self._appearance.pixels
        column = QVBoxLayout(self)
        column.setContentsMargins(pixels(8), pixels(8), pixels(8), pixels(8))
        column.setSpacing(pixels(6))
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)

    def _narrow(self, words: str) -> None:
        self.model.set_rows(rows_of(self._areas, words, self._recent, self._current))
        self._none.setText("No area has a name or code like this.")
        self._none.setVisible(not self.model.rows)
        first = self.model.first(chosen=not words.strip())
        self.view.setCurrentIndex(first)
        if first.isValid():
            within = QAbstractItemView.ScrollHint.PositionAtTop if words.strip() else QAbstractItemView.ScrollHint.PositionAtCenter
            self.view.scrollTo(first, within)

    def _into_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QListView.keyPressEvent(self.view, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))

    def _type(self, words: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(words)

    def _accept(self) -> None:
        area = self.model.area_at(self.view.currentIndex())
        if area is not None:
            self.close()
            self.chosen.emit(area.id)
