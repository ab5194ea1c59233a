"""Where roles are found: search, facets, order, list; looks at a role at once and changes the comparison only when asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.facet_bar import FacetBar
from careergui.gui.list_head import ListHead
from careergui.gui.list_look import ListLook, shown_look
from careergui.gui.role_delegate import RoleDelegate
from careergui.gui.role_finder import RoleFinder, Wanted
from careergui.gui.role_model import RoleModel
from careergui.gui.role_view import RoleView
from careergui.gui.search_field import SearchField
from careergui.gui.session import Session
from careergui.search.order import BY_TITLE

if TYPE_CHECKING:
    from careergui.gui.nothing_found import NothingFound


class RolePanel(QWidget):
    """The left of the window. `found` says that a role was opened out of a search, not stepped to."""

    found = Signal()
    _shown_once = False

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        sort: str,
        parent: QWidget | None = None,
        *,
        reverse: bool = False,
        look: ListLook | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._finder = RoleFinder(session.catalog)
        self.look = look or ListLook()
        self.model = RoleModel(session, self)
        self.view = RoleView(self.model, self)
        self.field = SearchField(appearance, self)
        self.facets = FacetBar(session, self._finder, lambda: self.wanted, appearance, self)
        self.head = ListHead(self._finder.orders(), self.model.scale, appearance, self)
        self._nothing: NothingFound | None = None
        self._assemble()
        self._connect()
        self.head.choose(sort or BY_TITLE, reverse=reverse)
        self.refresh()

    @property
    def wanted(self) -> Wanted:
        """What the list is asked for."""
        filters = self._session.state.filters
        return Wanted(words=self.field.text(), filters=filters, sort=self.head.sort, reverse=self.head.reverse)

    @property
    def sort(self) -> str:
        """The order in force."""
        return self.head.sort

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Show what fits the words and the facets in the order chosen."""
        wanted = self.wanted
        self._show_look()
        if self.model.set_rows(self._finder.listed(wanted)):
            self.view.lay_out()
            self.view.scrollToTop()
        self._say_count(wanted)
        self.facets.refresh()
        self.view.viewport().update()
        self._follow(self._session.state, into_sight=not wanted.searching, how=QAbstractItemView.ScrollHint.PositionAtCenter)

    def set_look(self, look: ListLook) -> None:
        """Show other figures beside the titles."""
        self.look = look
        self._show_look()
        self.view.viewport().update()

    def _assemble(self) -> None:
        self._search_row = QHBoxLayout()
        self._search_row.addWidget(self.field)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._search_row)
        column.addWidget(self.facets)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._dress()

    def _connect(self) -> None:
        delegate = RoleDelegate(self._session, self._appearance, self.view, self.model)
        self.view.setItemDelegate(delegate)
        delegate.toggled.connect(self._session.toggle)
        self.view.toggled.connect(self._session.toggle)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.field.textChanged.connect(self.refresh)
        self.field.left_down.connect(self._into_list)
        self.field.accepted.connect(self._open_best)
        self.head.sorted_by.connect(self.refresh)
        self.head.looked.connect(self.set_look)
        self._session.changed.connect(self._state_changed)
        self.view.verticalScrollBar().rangeChanged.connect(self._align_scale)
        self._appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._search_row.setContentsMargins(pixels(16), pixels(12), pixels(16), pixels(10))
        self.view.doItemsLayout()

    def _show_look(self) -> None:
        shown = shown_look(self.look, self.head.sort, searching=self.wanted.searching)
        self.model.set_look(shown)
        self.head.show_look(self.look, shown)

    def _say_count(self, wanted: Wanted) -> None:
        count = self.model.count
        self.head.say(count, len(self._session.catalog.roles), searching=wanted.searching)
        if count:
            self._stack.setCurrentWidget(self.view)
        else:
            self._say_nothing(wanted)

    def _say_nothing(self, wanted: Wanted) -> None:
        from careergui.gui.nothing_found import NothingFound  # start time: made when nothing is first found

        if self._nothing is None:
            self._nothing = NothingFound(self._appearance, self)
            self._nothing.cleared.connect(self._clear)
            self._nothing.lifted.connect(self._lift)
            self._nothing.lifted_all.connect(self._lift)
            self._nothing.opened.connect(self._open)
            self._nothing.asked.connect(self._suggest)
            self._stack.addWidget(self._nothing)
        if self.view.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt hands it on to whatever stands next
        self._nothing.say(wanted.words, *self._finder.liftings(wanted))
        self._stack.setCurrentWidget(self._nothing)

    def _lift(self, facet: str = "") -> None:
        """Lift one facet, or all, and go on in the list."""
        self.facets.lift(facet) if facet else self.facets.lift_all()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest(self) -> None:
        if self._nothing is not None:
            self._nothing.suggest(self._finder.nearest(self.field.text()))

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

    def _open(self, role: str) -> None:
        self._session.look(page="profile", selected=role)
        if self.field.text():
            self.found.emit()

    def _open_best(self) -> None:
        if self.field.text() and (role := self.model.role_at(self.model.first_role())):
            self._open(role)

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if role := self.model.role_at(current):
            self._session.look(selected=role)
            if self.field.text() and not self.view.by_keyboard:
                self.found.emit()

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        elsewhere = self._finder.see(self._session.catalog)
        if elsewhere:
            self.head.offer(self._finder.orders())
        if elsewhere or before.filters != after.filters:
            self.refresh()
        else:
            self._follow(after, into_sight=True)

    def _follow(
        self, state: ViewState, *, into_sight: bool, how: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Mark the role that is shown, without looking at another; while searching the best match stays in sight."""
        if self.model.role_at(self.view.currentIndex()) == state.selected:
            return
        index = self.model.index_of(state.selected)
        self.view.setAutoScroll(into_sight)
        self.view.setCurrentIndex(index)
        self.view.setAutoScroll(True)
        if into_sight and index.isValid():
            self._show_row(index, how)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are the rows as high and the list as long as they will be: the role that is shown comes into sight."""
        super().showEvent(event)
        if not self._shown_once:
            self._shown_once = True
            self.view.lay_out()
            if self.view.currentIndex().isValid():
                self._show_row(self.view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_row(self, index: QModelIndex, how: QAbstractItemView.ScrollHint) -> None:
        """Bring a row into sight; before the first role the heading over it too."""
        self.view.scrollTo(index, how)
        if index.row() == self.model.first_role().row():
            self.view.scrollToTop()
