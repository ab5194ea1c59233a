"""The options of a facet for Qt: label, number of roles, chosen or not, and how a row of them is painted; changes nothing."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from careergui.gui.appearance import Appearance
from careergui.gui.icons import pixmap
from careergui.render.theme import colour
from careergui.text import number, plural

Index: TypeAlias = QModelIndex | QPersistentModelIndex
OPTION = Qt.ItemDataRole.UserRole
"""The option as Option."""
HEIGHT = 28
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Option(Struct, frozen=True):
    """One option: its place among all of the facet, its words, how many roles it has, and whether it is chosen."""

    place: int
    words: str
    count: int
    chosen: bool


class OptionModel(QAbstractListModel):
    """Options in order."""

    def set_options(self, labels: Sequence[str], counts: Sequence[int], chosen: Sequence[int]) -> None:
        """Take other options, or other counts of the same; the last option stands there only when it has a role."""
        options = [Option(place, words, counts[place], place in chosen) for place, words in enumerate(labels)]
        options = [option for option in options if option.place < len(labels) - 1 or option.count or option.chosen]
        same = [(option.place, option.words) for option in options] == [(option.place, option.words) for option in self.options]
        if not same:
            self.beginResetModel()
        self.options = options
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(options) - 1))
        else:
            self.endResetModel()

    options: Sequence[Option] = ()

    @property
    def first_chosen(self) -> int:
        """The row of the first option chosen; the first row when none is."""
        return next((row for row, option in enumerate(self.options) if option.chosen), 0)

    def place(self, row: int) -> int:
        """The place of a row's option among all of the facet."""
        return self.options[row].place

    def is_chosen(self, row: int) -> bool:
        """Whether a row's option is chosen."""
        return self.options[row].chosen

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.options):
            return None
        option = self.options[index.row()]
        if role == OPTION:
            return option
        if role == Qt.ItemDataRole.DisplayRole:
            return option.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.words}, {plural(option.count, 'role')}, {'chosen' if option.chosen else 'not chosen'}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if option.chosen else Qt.CheckState.Unchecked
        return None


class OptionDelegate(QStyledItemDelegate):
    """A box with a tick, the words, and the number at the right."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._appearance.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Option = index.data(OPTION)
        rect, pixels, theme = option.rect, self._appearance.pixels, self._appearance.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex().row() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.selection))
            painter.drawRoundedRect(QRectF(rect), pixels(4), pixels(4))
        _box(painter, QRect(rect.left() + pixels(8), rect.center().y() - pixels(7), pixels(15), pixels(15)), shown, self._appearance)
        count = number(shown.count)
        painter.setFont(self._appearance.font(12))
        painter.setPen(colour(theme.text2))
        taken = painter.fontMetrics().horizontalAdvance(count) + pixels(10)
        inner = rect.adjusted(pixels(32), 0, -pixels(10), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | _MIDDLE, count)
        painter.setFont(self._appearance.font(13))
        painter.setPen(colour(theme.text1 if shown.count or shown.chosen else theme.text2))
        words = painter.fontMetrics().elidedText(shown.words, Qt.TextElideMode.ElideRight, inner.width() - taken)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | _MIDDLE, words)
        painter.restore()


def _box(painter: QPainter, rect: QRect, option: Option, appearance: Appearance) -> None:
    theme, radius = appearance.theme, appearance.pixels(3)
    painter.setPen(QPen(colour(theme.text1 if option.chosen else theme.control_border), 1))
    painter.setBrush(colour(theme.text1 if option.chosen else theme.surface))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if option.chosen:
        size = rect.width()
        tick = pixmap("check", theme.surface, size, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.topLeft(), tick)
