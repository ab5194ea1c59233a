"""Lays small things out in a line that wraps, as words do; knows nothing of what they are."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items side by side, on as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        """`gap` is the space between items, in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()  # as Qt's own layouts do: the last item stays unplaced else where the height does not change

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for _, rect in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return QSize(sum(widths) + self._gap * max(0, len(widths) - 1), self.heightForWidth(10_000))

    def minimumSize(self) -> QSize:
        return QSize(min(160, max((item.minimumSize().width() for item in self._items), default=0)), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._placed(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _placed(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        lines = self._lines(width)
        placed: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for line in lines:
            tall = max(size.height() for _, _, size in line)
            placed += [(item, QRect(QPoint(x, top + (tall - size.height()) // 2), size)) for item, x, size in line]
            top += tall + self._gap
        return placed

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Items with their left edges and sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        return lines
