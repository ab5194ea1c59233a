"""Lays cards out in one column, or in two where there is room; knows nothing of what is in them."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Place: TypeAlias = Literal["left", "right", "full", "shorter"]
"""`shorter` is whichever column ends higher up."""

PAGE_WIDTH = 1720
"""Content grows no wider than this; it is centred in what is left."""


class CardLayout(QLayout):
    """Cards top to bottom in the order they were added; `left` and `right` stand side by side from `two_from` pixels on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, with the sizes of 100 % text."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._places: list[Place] = []
        self._arranged: dict[int, list[QRect]] = {}
        self.gap, self.margin = 12, 24
        self.two_from, self.left_share = 1100, 0.5

    def add(self, widget: QWidget, place: Place = "full") -> None:
        """Add a card at the end."""
        self._places.append(place)
        self.addWidget(widget)

    def arrange(self, order: Sequence[tuple[QWidget, Place]]) -> None:
        """Put these cards first, in this order and at these places; the others follow as they were added."""
        held = {item.widget(): item for item in self._items}
        places = dict(zip((item.widget() for item in self._items), self._places, strict=True)) | dict(order)
        widgets = [*(widget for widget, _ in order), *(widget for widget in held if widget not in dict(order))]
        self._items, self._places = [held[widget] for widget in widgets], [places[widget] for widget in widgets]
        self.invalidate()

    def content(self, width: int) -> tuple[int, int]:
        """Where the content starts and how wide it is in a page of that width."""
        wide = min(PAGE_WIDTH, max(0, width - 2 * self.margin))
        return (width - wide) // 2, wide

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        if len(self._places) < len(self._items):
            self._places.append("full")

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._places[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rects = self._arrange(width)
        return max((rect.bottom() + 1 for rect in rects), default=0) + self.margin

    def sizeHint(self) -> QSize:
        """A page-like size; the true height follows from the width."""
        return QSize(800, 600)

    def minimumSize(self) -> QSize:
        return QSize(320, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown = [item for item in self._items if not item.isEmpty()]
        for item, place in zip(shown, self._arrange(rect.width()), strict=True):
            # Not by the item: that asks each card how large it would like to be, which lays it out once more at another width.
            if (card := item.widget()) is not None:
                card.setGeometry(place.translated(rect.topLeft()))

    def invalidate(self) -> None:
        self._arranged.clear()
        super().invalidate()

    def _arrange(self, width: int) -> list[QRect]:
        """The rectangle of every visible card, found once while nothing changes: Qt asks many times for one change."""
        known = self._arranged.get(width)
        if known is None or len(known) != sum(not item.isEmpty() for item in self._items):
            self._arranged[width] = self._rects(width)
        return self._arranged[width]

    def _rects(self, width: int) -> list[QRect]:
        """The rectangle of every visible card; the shorter of two columns is filled up where they end."""
        start, wide = self.content(width)
        two = wide >= self.two_from
        left_width = round((wide - self.gap) * self.left_share)
        spans = {"full": (start, wide), "left": (start, left_width), "right": (start + left_width + self.gap, wide - left_width - self.gap)}
        rects: list[QRect] = []
        bottoms = {"left": 0, "right": 0}
        last: dict[str, int] = {}
        for item, wished in zip(self._items, self._places, strict=True):
            if item.isEmpty():
                continue
            place = _column(wished, bottoms) if two else "full"
            columns = ("left", "right") if place == "full" else (place,)
            if place == "full":
                _level(rects, last, bottoms, self.gap)
            x, span = spans[place]
            top = max(bottoms[column] for column in columns)
            rects.append(QRect(x, top, span, _height(item, span)))
            bottoms.update(dict.fromkeys(columns, rects[-1].bottom() + 1 + self.gap))
            last = {} if place == "full" else {**last, place: len(rects) - 1}
        _level(rects, last, bottoms, self.gap)
        return rects


def _column(wished: Place, bottoms: dict[str, int]) -> Place:
    """The column a card goes to."""
    return wished if wished != "shorter" else "right" if bottoms["right"] < bottoms["left"] else "left"


def _level(rects: list[QRect], last: dict[str, int], bottoms: dict[str, int], gap: int) -> None:
    """Lengthen the last card of the shorter column so that both end together."""
    if len(last) == 2:
        end = max(bottoms["left"], bottoms["right"]) - gap - 1
        for number in last.values():
            rects[number].setBottom(end)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
