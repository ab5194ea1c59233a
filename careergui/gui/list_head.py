"""What stands over the list of roles: how many there are, their order, and the scale of their pay; orders nothing itself."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.order_box import OrderBox
from careergui.gui.plain_text import label, tooltip
from careergui.gui.role_paint import glyph_rect, paint_scale
from careergui.gui.role_rows import Scale
from careergui.text import plural


class PayScale(QWidget):
    """The labels of the scale that all rows of the list share."""

    def __init__(self, scale: Scale, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._appearance, self._inset = scale, appearance, 0
        self.setToolTip("Pay a year on a logarithmic scale, the same for all roles of the list")
        self._dress()
        appearance.changed.connect(self._dress)

    def set_inset(self, pixels: int) -> None:
        """Leave out what the scroll bar of the list takes."""
        if pixels != self._inset:
            self._inset = pixels
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strip = glyph_rect(self.rect().adjusted(0, 0, -self._inset, 0), self._appearance)
        paint_scale(painter, QRectF(strip.left(), 0, strip.width(), self.height()), self._scale, self._appearance)
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(self._appearance.pixels(16))
        self.update()


class ListHead(QFrame):
    """Count, order and scale; `sorted_by` says that another order was chosen."""

    sorted_by = Signal(str)

    def __init__(self, orders: dict[str, str], scale: Scale, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("listHead")
        self._count = label("", "secondary", "text2")
        self._orders = OrderBox(orders, appearance, self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self._orders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        self.scale = PayScale(scale, appearance, self)
        column.addWidget(self.scale)
        self._column = column
        self._dress()
        self._orders.chosen.connect(self.sorted_by)
        appearance.changed.connect(self._dress)

    @property
    def sort(self) -> str:
        """The order chosen."""
        return self._orders.order

    def choose(self, sort: str) -> None:
        """Choose an order; one that is not offered leaves the present one."""
        self._orders.set_order(sort)

    def say(self, count: int, total: int, *, searching: bool) -> None:
        """How many roles the list holds; an order can only be chosen for all of them, a search has its own."""
        self._count.setText(f"{count} of {plural(total, 'role')}" if searching else plural(total, "role"))
        self._orders.setEnabled(not searching)
        self._orders.setToolTip(tooltip("While searching, the best matches come first" if searching else "Order of the list"))

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._row.setContentsMargins(pixels(16), pixels(4), pixels(8), 0)
        self._row.setSpacing(pixels(8))
        self._column.setContentsMargins(0, 0, 0, pixels(3))
