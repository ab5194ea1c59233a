"""The choice of an order, as quiet words with a chevron at the right; leaves ordering to others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import PictureButton
from careergui.gui.plain_text import caption, tooltip


class OrderBox(PictureButton):
    """Opens a menu of orders; `chosen` says that another one was taken."""

    chosen = Signal(str)

    def __init__(self, orders: dict[str, str], appearance: Appearance, parent: QWidget | None = None) -> None:
        """`orders` are labels by id; the first is in force."""
        super().__init__(appearance, "chevron-down", "", kind="ghost", parent=parent)
        self._orders = orders
        self.order = next(iter(orders))
        self.setProperty("order", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.clicked.connect(self._open)
        self.set_order(self.order)

    def set_order(self, order: str) -> None:
        """Take an order without telling; one that is not offered leaves the present one."""
        self.order = order if order in self._orders else self.order
        words = self._orders[self.order]
        self.setText(caption(words))
        self.setAccessibleName(f"Order of the list: {words}")
        self.setToolTip(tooltip("Order of the list"))

    def _open(self) -> None:
        menu = QMenu(self)
        for order, words in self._orders.items():
            action = menu.addAction(caption(words))
            action.setCheckable(True)
            action.setChecked(order == self.order)
            action.triggered.connect(lambda _=False, order=order: self._take(order))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, order: str) -> None:
        if order != self.order:
            self.set_order(order)
            self.chosen.emit(order)
