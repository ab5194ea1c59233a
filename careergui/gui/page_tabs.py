"""The buttons of the pages, or one button with a menu of them where there is no room; leaves what a page shows to it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from careergui.domain.view_state import Page, ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.controls import PictureButton
from careergui.gui.icons import icon
from careergui.gui.plain_text import tooltip
from careergui.gui.session import Session

_CHEVRON = 12
TITLES: dict[Page, str] = {"profile": "Profile", "compare": "Compare", "where": "Where", "explore": "Explore"}
_TIPS: dict[Page, str] = {
    "profile": "All that is known of one role (Ctrl+1)",
    "compare": "The chosen roles side by side (Ctrl+2)",
    "where": "One role across the country (Ctrl+3)",
    "explore": "All occupations on two measures (Ctrl+4)",
}


class PageTab(QPushButton):
    """The button of one page."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setCheckable(True)
        self.setProperty("tab", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class PageTabs(QFrame):
    """One button a page, the page in front checked; folded, a single button that says the page in front."""

    _is_folded: bool | None = None

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("pageTabs")
        self.setAccessibleName("Pages")
        self._buttons: dict[Page, QPushButton] = {}
        self._actions: dict[Page, QAction] = {}
        group, self._choices = QButtonGroup(self), QActionGroup(self)
        self.folded = MenuButton(appearance, "", self)
        """The one button; its menu offers the pages."""
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for page, title in TITLES.items():
            tab = PageTab(title, self)
            tab.setToolTip(tooltip(_TIPS[page]))
            tab.setObjectName(f"tab-{page}")
            tab.clicked.connect(lambda _=False, page=page: session.look(page=page))
            group.addButton(tab)
            row.addWidget(tab)
            self._buttons[page] = tab
            self._add_action(page, title)
        row.addWidget(self.folded)
        session.changed.connect(self._state_changed)
        self._say(session.state.page)
        self.fold(folded=False)

    def tab(self, page: Page) -> QPushButton:
        """The button of one page."""
        return self._buttons[page]

    def set_spacing(self, pixels: int) -> None:
        """Set the buttons apart."""
        self._row.setSpacing(pixels)

    def fold(self, *, folded: bool) -> None:
        """Show one button in place of all, or all; the keyboard stays on what takes its place."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        menu_held, tab_held = self.folded.hasFocus(), any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            button.setVisible(not folded)
        self.folded.setVisible(folded)
        if folded and tab_held:
            self.folded.setFocus(Qt.FocusReason.OtherFocusReason)
        elif menu_held and not folded:  # Qt hands it to any tab
            self._buttons[self._session.state.page].setFocus(Qt.FocusReason.OtherFocusReason)

    def width_for(self, *, folded: bool) -> int:
        """The pixels it needs."""
        if folded:
            return self.folded.sizeHint().width()
        return sum(button.sizeHint().width() for button in self._buttons.values()) + self._row.spacing() * (len(self._buttons) - 1)

    def _add_action(self, page: Page, title: str) -> None:
        action = self.folded.offered.addAction(title)
        action.setCheckable(True)
        action.setToolTip(tooltip(_TIPS[page]))
        action.triggered.connect(lambda: self._session.look(page=page))
        self._choices.addAction(action)
        self._actions[page] = action

    def _state_changed(self, _: ViewState, after: ViewState) -> None:
        self._say(after.page)

    def _say(self, page: Page) -> None:
        self._buttons[page].setChecked(True)
        self._actions[page].setChecked(True)
        self.folded.setText(TITLES[page])
        self.folded.setAccessibleName(f"Page: {TITLES[page]}")
        self.folded.setToolTip(tooltip("Go to another page (Ctrl+1 to Ctrl+4)"))


class MenuButton(PictureButton):
    """Words with a chevron behind them, and a menu to fill."""

    def __init__(self, appearance: Appearance, words: str, parent: QWidget, *, kind: str = "") -> None:
        super().__init__(appearance, "chevron-down", words, kind=kind, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.offered = QMenu(self)
        self.offered.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # not that of the button
        self.offered.setToolTipsVisible(True)
        self.setMenu(self.offered)
        self.offered.aboutToShow.connect(self._let_clicks_through)

    def _let_clicks_through(self) -> None:
        from careergui.gui.click_through import let_clicks_through  # start time: no menu is open before the first paint

        let_clicks_through(self.offered, self)

    def _draw(self) -> None:
        size = self._appearance.pixels(_CHEVRON)
        self.setIcon(icon("chevron-down", self._appearance.theme.text2, size))
        self.setIconSize(QSize(size, size))
