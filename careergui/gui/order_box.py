"""The choice of an order, as quiet words with a chevron at the right; leaves ordering to others."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from careergui.domain.measures import BY_ID
from careergui.gui.appearance import Appearance
from careergui.gui.controls import PictureButton
from careergui.gui.list_figures import caption_of
from careergui.gui.plain_text import caption, tooltip

_BEST = "Best match"
_WAYS = {True: ("A to Z", "Z to A"), False: ("Highest first", "Lowest first")}
"""Whether the order is one of titles → its two directions in words."""


class OrderBox(PictureButton):
    """Opens a menu of orders; `chosen` says that another one, or another direction, was taken."""

    chosen = Signal()
    _ranked = False

    def __init__(self, orders: dict[str, str], appearance: Appearance, parent: QWidget | None = None) -> None:
        """`orders` are labels by id; the first is in force."""
        super().__init__(appearance, "chevron-down", "", kind="ghost", parent=parent)
        self._orders = orders
        self.order, self.reverse = next(iter(orders)), False
        self.setProperty("order", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.clicked.connect(self.open_menu)
        self.set_order(self.order)

    def offer(self, orders: dict[str, str]) -> None:
        """Offer other orders, as of another area; when the present one is not among them, the first is in force."""
        self._orders = orders
        if self.order not in orders:
            self.set_order(next(iter(orders)))

    def set_order(self, order: str, *, reverse: bool = False) -> None:
        """Take an order without telling; one that is not offered leaves the present one."""
        if order in self._orders:
            self.order, self.reverse = order, reverse
        if self._ranked:
            return
        words, way = self._orders[self.order], _WAYS[self.order not in BY_ID][self.reverse]
        short = caption_of(BY_ID[self.order]) if self.order in BY_ID else words
        self.setText(caption(f"{short}, {way.replace('Lowest', 'lowest')}" if self.reverse else short))
        self.setAccessibleName(f"Order of the list: {words}, {way}")
        self.setToolTip(tooltip(f"Order of the list: {words}, {way}"))

    def show_ranked(self, *, ranked: bool) -> None:
        """While words are searched the best matches come first: it says so and offers nothing; the order comes back afterwards."""
        if ranked == self._ranked:
            return
        self._ranked = ranked
        self.setEnabled(not ranked)
        if ranked:
            self.setText(_BEST)
            self.setAccessibleName(f"Order of the list: {_BEST}")
            self.setToolTip(tooltip("While searching, the best matches come first"))
        else:
            self.set_order(self.order, reverse=self.reverse)
        self._draw()

    def _draw(self) -> None:
        super()._draw()
        if self._ranked:
            self.setIcon(QIcon())

    def open_menu(self) -> None:
        """Offer the orders and the two directions."""
        from careergui.gui.click_through import let_clicks_through  # start time: as below
        from careergui.gui.measure_menu import add_choice, fill  # start time: made when a menu is first opened

        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # not that of the button
        fill(menu, self._orders, self.order, lambda order: self._take(order, reverse=False))
        menu.addSeparator()
        for reverse, words in enumerate(_WAYS[self.order not in BY_ID]):
            add_choice(menu, words, on=bool(reverse) == self.reverse, choose=partial(self._take, self.order, reverse=bool(reverse)))
        let_clicks_through(menu, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, order: str, *, reverse: bool) -> None:
        if (order, reverse) != (self.order, self.reverse):
            self.set_order(order, reverse=reverse)
            self.chosen.emit()
