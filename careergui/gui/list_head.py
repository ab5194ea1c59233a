"""What stands over the list of roles: how many there are, their order, what their figures are and the scale of pay; orders nothing."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import IconOnlyButton
from careergui.gui.list_look import ListLook
from careergui.gui.order_box import OrderBox
from careergui.gui.plain_text import label, tooltip
from careergui.gui.role_paint import columns, paint_captions, paint_scale
from careergui.gui.role_rows import Scale
from careergui.gui.row_style import RowStyle
from careergui.text import plural

_SCALE_WORDS = "Pay a year on a logarithmic scale, the same for all roles of the list and every area"


class PayScale(QWidget):
    """The labels of the scale that all rows of the list share, and the heads of their figures."""

    def __init__(self, scale: Scale, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._appearance, self._inset = scale, appearance, 0
        self._look = ListLook()
        self._dress()
        appearance.changed.connect(self._dress)

    def set_look(self, look: ListLook) -> None:
        """Stand over other figures."""
        if look == self._look and self.toolTip():
            return
        self._look = look
        said = [measure.label for measure in look.measures]
        self.setToolTip(tooltip(". ".join([*([_SCALE_WORDS] if look.drawn else []), *([f"Figures: {'; '.join(said)}"] if said else [])])))
        self.update()

    def set_inset(self, pixels: int) -> None:
        """Leave out what the scroll bar of the list takes."""
        if pixels != self._inset:
            self._inset = pixels
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - self._inset
        drawn = columns(width, self._look, self._style).drawn
        if drawn is not None:
            paint_scale(painter, QRectF(drawn[0], 0, drawn[1] - drawn[0], self.height()), self._scale, self._style)
        paint_captions(painter, width, self.height(), self._look, self._style)
        painter.end()

    def _dress(self) -> None:
        self._style = RowStyle(self._appearance)
        self.setFixedHeight(self._appearance.pixels(16))
        self.update()


class ListHead(QFrame):
    """Count, order, what is shown, and scale; `sorted_by` says that another order was chosen, `looked` another look."""

    sorted_by = Signal()
    looked = Signal(object)

    def __init__(self, orders: dict[str, str], scale: Scale, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._names = appearance, orders
        self._look, self._total = ListLook(), 0
        self.setObjectName("listHead")
        self._count = label("", "secondary", "text2")
        self.orders = OrderBox(orders, appearance, self)
        self.figures = IconOnlyButton(appearance, "table", "Figures beside the titles", kind="ghost round", parent=self)
        self.figures.clicked.connect(self.open_figures)
        self._row = QHBoxLayout()
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self.orders)
        self._row.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        self.scale = PayScale(scale, appearance, self)
        column.addWidget(self.scale)
        self._column = column
        self._dress()
        self.orders.chosen.connect(self.sorted_by)
        appearance.changed.connect(self._dress)

    @property
    def sort(self) -> str:
        """The order chosen."""
        return self.orders.order

    @property
    def reverse(self) -> bool:
        """Whether it is turned round."""
        return self.orders.reverse

    def choose(self, sort: str, *, reverse: bool = False) -> None:
        """Choose an order; one that is not offered leaves the present one."""
        self.orders.set_order(sort, reverse=reverse)

    def offer(self, orders: dict[str, str]) -> None:
        """Offer other orders and figures, as of another area."""
        self._names = orders
        self.orders.offer(orders)

    def show_look(self, look: ListLook, shown: ListLook) -> None:
        """The look chosen, and the one the rows have now: the order may bring a figure in."""
        self._look = look
        self.scale.set_look(shown)

    def say(self, count: int, total: int, *, searching: bool) -> None:
        """How many roles the list holds; an order can only be chosen where no words are searched, as a search has its own."""
        text = plural(total, "role") if count == total else f"{count:,} of {plural(total, 'role')}"
        if total != self._total:
            self._total = total
            self._fix_count()
        if self._count.text() != text:
            self._count.setText(text)
        self.orders.show_ranked(ranked=searching)

    def open_figures(self) -> None:
        """Offer what can stand beside the titles."""
        from careergui.gui.look_menu import open_look_menu  # start time: made when it is first opened

        open_look_menu(self.figures, self._names, self._look, self.looked.emit)

    def _fix_count(self) -> None:
        """Room for the longest count, so that a letter typed makes Qt lay out nothing anew."""
        longest = f"{self._total:,} of {plural(self._total, 'role')}"
        metrics = QFontMetrics(self._appearance.font(12))
        self._count.setFixedSize(metrics.horizontalAdvance(longest) + 2, metrics.height() + 2)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._fix_count()
        self.figures.setFixedSize(pixels(26), pixels(26))
        self._row.setContentsMargins(pixels(16), pixels(4), pixels(8), 0)
        self._row.setSpacing(pixels(4))
        self._column.setContentsMargins(0, 0, 0, pixels(3))
