"""The pages, each built when it is first shown; leaves what is on them to gui.pages."""

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careergui.domain.view_state import Page, ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.session import Session

if TYPE_CHECKING:
    from careergui.gui.pages.compare import ComparePage
    from careergui.gui.pages.explore import ExplorePage
    from careergui.gui.pages.profile import ProfilePage
    from careergui.gui.pages.where import WherePage

    AnyPage: TypeAlias = ProfilePage | ComparePage | WherePage | ExplorePage


class PageStack(QStackedWidget):
    """Shows the page the session names, once `start` was called; forwards what a page asks for."""

    charts_painted = Signal()
    export_requested = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._pages: dict[Page, AnyPage] = {}
        self._started = False
        self._emphasis: int | None = None
        self.setObjectName("pages")
        self.addWidget(QWidget(self))
        session.changed.connect(self._state_changed)

    def start(self) -> None:
        """Build the first page; the window is on screen by now."""
        if not self._started:
            self._started = True
            self._show(self._session.state.page)

    @property
    def page(self) -> "AnyPage | None":
        """The page in front; None before the first one is built."""
        return self._pages.get(self._session.state.page)

    def start_profile_at_top(self) -> None:
        """Begin the profile anew, where it is in front: another role was looked for."""
        from careergui.gui.pages.profile import ProfilePage  # start time: loaded when it is first shown

        if isinstance(self.page, ProfilePage):
            self.page.to_top()

    def emphasise(self, slot: int | None) -> None:
        """Let one role stand out on the charts in front; None for all alike."""
        self._emphasis = slot
        if self.page is not None:
            self.page.emphasise(slot)

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if self._started and before.page != after.page:
            self._show(after.page)

    def _show(self, page: Page) -> None:
        if page not in self._pages:
            made = _make(page, self._session, self._appearance, self)
            made.charts_painted.connect(self.charts_painted)
            made.export_requested.connect(self.export_requested)
            self._pages[page] = made
            self.addWidget(made)
        self._pages[page].emphasise(self._emphasis)
        self.setCurrentWidget(self._pages[page])


def _make(page: Page, session: Session, appearance: Appearance, parent: QWidget) -> "AnyPage":
    # start time: a page and the charts below it are loaded when they are first shown
    if page == "profile":
        from careergui.gui.pages.profile import ProfilePage

        return ProfilePage(session, appearance, parent)
    if page == "where":
        from careergui.gui.pages.where import WherePage

        return WherePage(session, appearance, parent)
    if page == "explore":
        from careergui.gui.pages.explore import ExplorePage

        return ExplorePage(session, appearance, parent)
    from careergui.gui.pages.compare import ComparePage

    return ComparePage(session, appearance, parent)
