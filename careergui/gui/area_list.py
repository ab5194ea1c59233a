"""Areas as rows of a list, under headings or as words narrow them, and how a row is painted; leaves choosing to gui.area_popup."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from careergui.domain.area import NATION, Area, AreaKind
from careergui.gui.appearance import Appearance
from careergui.gui.icons import pixmap
from careergui.gui.plain_text import tooltip
from careergui.render.theme import colour
from careergui.search.areas import described, kind_words, matching

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The row as AreaRow."""
HEIGHT, _NAME, _SMALL, _TICK = 28, 13, 12, 14
_HEADINGS: tuple[tuple[str, tuple[AreaKind, ...]], ...] = (
    ("Nation, states and territories", ("nation", "state")),
    ("Metropolitan areas", ("metropolitan",)),
    ("Nonmetropolitan areas", ("nonmetropolitan",)),
)
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class AreaRow(Struct, frozen=True):
    """One area, or a heading over those that follow."""

    words: str
    area: Area | None = None
    chosen: bool = False


def rows_of(areas: Mapping[str, Area], words: str, recent: Sequence[str], chosen: str) -> list[AreaRow]:
    """Without words every area under its heading, those chosen lately first; with words what they may mean, best first."""
    if words.strip():
        return [_row(area, chosen) for area in matching(areas, words)]
    lately = [areas[area_id] for area_id in recent if area_id in areas]
    groups = [("Chosen lately", lately)]
    groups += [(heading, [area for area in areas.values() if area.kind in kinds]) for heading, kinds in _HEADINGS]
    return [row for heading, group in groups if group for row in (AreaRow(heading), *(_row(area, chosen) for area in group))]


def _row(area: Area, chosen: str) -> AreaRow:
    return AreaRow(area.name, area, area.id == chosen)


class AreaModel(QAbstractListModel):
    """Areas and headings in order."""

    rows: Sequence[AreaRow] = ()

    def set_rows(self, rows: Sequence[AreaRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def area_at(self, index: Index) -> Area | None:
        """The area of a row; None for a heading or no row."""
        return self.rows[index.row()].area if index.isValid() and index.row() < len(self.rows) else None

    def first(self, *, chosen: bool) -> QModelIndex:
        """The row of the area in force, else of the first area."""
        places = [row for row, entry in enumerate(self.rows) if entry.area is not None]
        marked = (row for row in places if chosen and self.rows[row].chosen)
        place = next(marked, places[0] if places else None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.area_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.area is not None:
            return tooltip(described(row.area))
        if role == Qt.ItemDataRole.AccessibleTextRole and row.area is not None:
            return f"{described(row.area)}{', chosen' if row.chosen else ''}"
        return None


class AreaDelegate(QStyledItemDelegate):
    """A tick before the area in force, the name, and the kind of area at the right."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._appearance.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AreaRow = index.data(ROW)
        pixels, theme = self._appearance.pixels, self._appearance.theme
        inner = option.rect.adjusted(pixels(28), 0, -pixels(10), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.area is None:
            painter.setFont(self._appearance.font(_SMALL, 600, tabular=False))
            painter.setPen(colour(theme.text2))
            painter.drawText(inner.adjusted(-pixels(18), 0, 0, 0), Qt.AlignmentFlag.AlignLeft | _MIDDLE, row.words)
        else:
            if self._view.currentIndex().row() == index.row():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(theme.selection))
                painter.drawRoundedRect(QRectF(option.rect), pixels(4), pixels(4))
            if row.chosen:
                tick = pixmap("check", theme.text1, pixels(_TICK), painter.device().devicePixelRatio())
                painter.drawPixmap(option.rect.left() + pixels(8), option.rect.center().y() - pixels(_TICK) // 2, tick)
            self._words(painter, row.area, QRectF(inner))
        painter.restore()

    def _words(self, painter: QPainter, area: Area, inner: QRectF) -> None:
        theme = self._appearance.theme
        kind = "" if area.id == NATION.id else kind_words(area)
        painter.setFont(self._appearance.font(_SMALL, tabular=False))
        painter.setPen(colour(theme.text2))
        taken = painter.fontMetrics().horizontalAdvance(kind) + self._appearance.pixels(10)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | _MIDDLE, kind)
        painter.setFont(self._appearance.font(_NAME, tabular=False))
        painter.setPen(colour(theme.text1))
        words = painter.fontMetrics().elidedText(area.name, Qt.TextElideMode.ElideRight, int(inner.width()) - taken)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | _MIDDLE, words)
