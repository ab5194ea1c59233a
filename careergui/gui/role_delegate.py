"""Puts rows of the role list on screen and takes clicks on their plus; leaves painting to gui.role_paint."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from careergui.domain.view_state import MOST_ROLES, is_full
from careergui.gui.appearance import Appearance
from careergui.gui.plain_text import tooltip
from careergui.gui.role_model import CONTENT, ROW, RoleModel
from careergui.gui.role_paint import HEIGHT, RowLook, button_rect, paint_heading, paint_row
from careergui.gui.role_rows import Heading, RoleRow
from careergui.gui.role_view import RoleView
from careergui.gui.row_style import RowStyle
from careergui.gui.session import Session


class RoleDelegate(QStyledItemDelegate):
    """Paints rows; `toggled` carries the id of a role whose plus or mark was clicked."""

    toggled = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, view: RoleView, roles: RoleModel) -> None:
        super().__init__(view)
        self._session, self._appearance, self._view, self._roles = session, appearance, view, roles
        self._dress()
        appearance.changed.connect(self._dress)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._appearance.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Heading):
            paint_heading(painter, option.rect, row, self._style)
        elif isinstance(row, RoleRow):
            content = index.data(CONTENT)
            paint_row(painter, option.rect, self._look(row, index.row()), content.pay, content.figures, self._style)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(ROW)
        pressed = event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
        if not (pressed and isinstance(row, RoleRow) and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton):
            return super().editorEvent(event, model, option, index)
        if not self._on_button(event.position().toPoint(), option):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.toggled.emit(row.role)
        return True

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(ROW)
        if not isinstance(row, RoleRow):
            return super().helpEvent(event, view, option, index)
        words = self._button_words(row.role) if self._on_button(event.pos(), option) else index.data(Qt.ItemDataRole.ToolTipRole)
        QToolTip.showText(event.globalPos(), tooltip(words), view)
        return True

    def _dress(self) -> None:
        self._style = RowStyle(self._appearance)

    def _on_button(self, place: QPoint, option: QStyleOptionViewItem) -> bool:
        return button_rect(option.rect, self._appearance).adjusted(-6, -8, 6, 8).contains(place)

    def _button_words(self, role: str) -> str:
        title = self._session.catalog.roles[role].title
        if role in self._session.state.roles:
            return f"Remove {title} from the comparison (Space)"
        if self._full():
            return f"The comparison holds {MOST_ROLES} roles. Remove one first."
        return f"Add {title} to the comparison (Space)"

    def _full(self) -> bool:
        return is_full(self._session.state)

    def _look(self, row: RoleRow, place: int) -> RowLook:
        """Asked of the view and not of the option: its state flags would load all of QStyle before the first paint."""
        here = self._view.currentIndex().row() == place
        return RowLook(
            title=self._session.catalog.roles[row.role].title,
            columns=self._roles.look,
            reason=row.reason,
            slot=self._session.state.slot_of(row.role),
            selected=here,
            hovered=self._view.hovered == place,
            focused=here and self._view.by_keyboard and self._view.hasFocus(),
            full=self._full(),
        )
