"""Where roles are found: search, order, count, list; looks at a role at once and changes the comparison only when asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.list_head import ListHead
from careergui.gui.role_delegate import RoleDelegate
from careergui.gui.role_finder import RoleFinder
from careergui.gui.role_model import RoleModel
from careergui.gui.role_rows import RoleRow
from careergui.gui.role_view import RoleView
from careergui.gui.search_field import SearchField
from careergui.gui.session import Session
from careergui.search.order import BY_TITLE

if TYPE_CHECKING:
    from careergui.gui.nothing_found import NothingFound


class RolePanel(QWidget):
    """The left of the window."""

    def __init__(self, session: Session, appearance: Appearance, sort: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._finder = RoleFinder(session.catalog)
        self.model = RoleModel(session, self)
        self.view = RoleView(self.model, self)
        self.field = SearchField(appearance, self)
        self.head = ListHead(self._finder.orders(), self.model.scale, appearance, self)
        self._nothing: NothingFound | None = None
        self._assemble()
        self._connect()
        self.head.choose(sort or BY_TITLE)
        self.refresh()

    @property
    def sort(self) -> str:
        """The order in force."""
        return self.head.sort

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Show what fits the words in the order chosen."""
        words = self.field.text()
        rows = self._finder.found(words, self.sort)
        self.model.set_rows(rows)
        count = sum(isinstance(row, RoleRow) for row in rows)
        self.head.say(count, len(self._session.catalog.roles), searching=bool(words.strip()))
        if count:
            self._stack.setCurrentWidget(self.view)
        else:
            self._say_nothing(words)
        self._follow(self._session.state)

    def _assemble(self) -> None:
        self._search_row = QHBoxLayout()
        self._search_row.addWidget(self.field)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._search_row)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()

    def _connect(self) -> None:
        delegate = RoleDelegate(self._session, self._appearance, self.view)
        self.view.setItemDelegate(delegate)
        delegate.toggled.connect(self._session.toggle)
        self.view.toggled.connect(self._session.toggle)
        self.view.opened.connect(lambda role: self._session.look(page="profile", selected=role))
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.field.textChanged.connect(self.refresh)
        self.field.left_down.connect(self._into_list)
        self.field.accepted.connect(self._open_best)
        self.head.sorted_by.connect(self.refresh)
        self._session.changed.connect(lambda _, after: self._follow(after))
        self.view.verticalScrollBar().rangeChanged.connect(self._align_scale)
        self._appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._search_row.setContentsMargins(pixels(16), pixels(12), pixels(16), pixels(12))
        self.view.doItemsLayout()

    def _say_nothing(self, words: str) -> None:
        from careergui.gui.nothing_found import NothingFound  # start time: made when a search first finds nothing

        if self._nothing is None:
            self._nothing = NothingFound(self)
            self._nothing.cleared.connect(self._clear)
            self._stack.addWidget(self._nothing)
        self._nothing.say(words)
        self._stack.setCurrentWidget(self._nothing)

    def _align_scale(self, _: int, most: int) -> None:
        """Keep the scale over the rows, whether a scroll bar stands beside them or not."""
        self.head.scale.set_inset(self.view.verticalScrollBar().sizeHint().width() if most else 0)

    def _clear(self) -> None:
        self.field.clear()
        self.focus_search()

    def _into_list(self) -> None:
        """From the field into the list; a search begins at its best match."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.field.text() or not self.model.role_at(self.view.currentIndex()):
            self.view.setCurrentIndex(self.model.first_role())

    def _open_best(self) -> None:
        if self.field.text() and (role := self.model.role_at(self.model.first_role())):
            self._session.look(page="profile", selected=role)

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if role := self.model.role_at(current):
            self._session.look(selected=role)

    def _follow(self, state: ViewState) -> None:
        """Mark the role that is shown, without looking at another."""
        if self.model.role_at(self.view.currentIndex()) == state.selected:
            return
        index = self.model.index_of(state.selected)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
