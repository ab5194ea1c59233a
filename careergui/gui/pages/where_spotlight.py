"""What the map says of the tile that is pointed at: a ring around it, its figures in the room above the states; decides nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from careergui.charts.spec import ChartSpec
from careergui.gui.appearance import Appearance
from careergui.render.theme import colour

if TYPE_CHECKING:
    from careergui.render.chart_view import ChartView

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAPPED = _LEFT | Qt.TextFlag.TextWordWrap


class Spotlight(QWidget):
    """Lies over the map and lets the mouse through. Without a tile pointed at it tells of the picked one, else of the nation."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._over = appearance, parent
        self._spec: ChartSpec | None = None
        self._view: ChartView | None = None
        self._row = self._picked = -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, figure and ranks as they are shown."""
        row = self._row if self._row >= 0 else self._picked
        if self._spec is None:
            return "", "", ""
        if row < 0:
            name, value = self._spec.tiles.whole if self._spec.tiles else ("", "")
            return name, value, "Point at a state, or walk with the arrow keys; Enter ranks its places"
        shown = self._spec.rows[row]
        return shown.label, shown.trailing, shown.detail.replace(" · ", "\n")

    def show_map(self, spec: ChartSpec, view: "ChartView", picked: int) -> None:
        """Tell of this map from now on; `picked` is the tile that stays marked, -1 for none."""
        known, before, words = self._view is view, self._picked, self.words
        self._spec, self._view, self._picked = spec, view, picked
        self._row = self._row if self._row < len(spec.rows) else -1
        if not known:
            self.setGeometry(self._over.rect())
            self.raise_()
        elif (before, words) != (picked, self.words):
            self._repaint({before, picked})

    def point_at(self, row: int) -> None:
        """Ring a tile; -1 for none."""
        if row != self._row:
            before, self._row = self._row, row
            self._repaint({before, row})

    def _repaint(self, rows: set[int]) -> None:
        """Only what changes: under the whole widget lies the whole map, which would be painted again."""
        if self._view is None:
            return
        reach = self._appearance.pixels(6)
        for place in (self._view.free, *(self._view.row_rectangle(row) for row in rows - {-1})):
            self.update(place.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._spec is None or self._view is None or self._view.free.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in {self._row, self._picked} - {-1}:
            self._ring(painter, self._view.row_rectangle(row), picked=row == self._picked)
        self._say(painter, self._view.free)
        painter.end()

    def _ring(self, painter: QPainter, place: QRectF, *, picked: bool) -> None:
        theme, unit = self._appearance.theme, self._appearance.factor
        for reach, ink, width in ((2.0, theme.surface, 5.0), (2.0, theme.text1, 2.5 if picked else 2.0)):
            painter.setPen(QPen(colour(ink), width * unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-reach, -reach, reach, reach), 4 * unit, 4 * unit)

    def _say(self, painter: QPainter, free: QRectF) -> None:
        """Three lines: whose, how much, how it ranks."""
        look, theme = self._appearance, self._appearance.theme
        name, value, detail = self.words
        left, top, wide = free.left() + look.pixels(4), free.top(), free.width() - look.pixels(8)
        for text, pixels, ink in ((name, 13, theme.text2), (value, 20, theme.text1), (detail, 12, theme.text2)):
            painter.setFont(look.font(pixels, 400 if text == detail else 600))
            painter.setPen(colour(ink))
            room = QRectF(left, top, wide, free.bottom() - top)
            drawn = painter.boundingRect(room, _WRAPPED, text)
            painter.drawText(room, _WRAPPED, text)
            top = drawn.bottom() + look.pixels(1)
