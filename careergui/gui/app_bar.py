"""The top of the window: name, menus, pages, area and real pay, light and dark, export; each button does what a menu entry does too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from careergui.domain.view_state import Page, ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.area_picker import AreaPicker, RealPaySwitch
from careergui.gui.controls import IconOnlyButton, PictureButton
from careergui.gui.icons import pixmap
from careergui.gui.plain_text import label, tooltip
from careergui.gui.session import Session

HEIGHT = 48
TITLES: dict[Page, str] = {"profile": "Profile", "compare": "Compare", "where": "Where", "explore": "Explore"}
_TIPS: dict[Page, str] = {
    "profile": "All that is known of one role (Ctrl+1)",
    "compare": "The chosen roles side by side (Ctrl+2)",
    "where": "One role across the country (Ctrl+3)",
    "explore": "All occupations on two measures (Ctrl+4)",
}


class AppBar(QFrame):
    """`export_requested` asks for the charts of the page as files."""

    export_requested = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, menus: QMenuBar, recent: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """`recent` are areas chosen lately."""
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self.setObjectName("appBar")
        self._mark = QLabel(self)
        self._name = label("careergui", "cardTitle", parent=self)
        self._start = QWidget(self)
        self.area = AreaPicker(session, appearance, recent, self)
        self.real = RealPaySwitch(session, self)
        self._theme = IconOnlyButton(appearance, "moon", "Dark colours", parent=self)
        self._theme.clicked.connect(self._turn_theme)
        self._export = PictureButton(appearance, "export", "Export", parent=self)
        self._export.setToolTip(tooltip("All charts of this page as files (Ctrl+Shift+E)"))
        self._export.setAccessibleName("Export all charts of this page")
        self._export.clicked.connect(self.export_requested)
        self._menus = menus
        self._menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tabs = PageTabs(session, self)
        self._assemble()
        self._dress()
        appearance.changed.connect(self._dress)

    def set_start(self, left: int) -> None:
        """Where the page buttons begin while there is room: in line with the pages."""
        self._start.setMinimumWidth(min(left, self.width() // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pixels = self._appearance.pixels
        self._name.setVisible(event.size().width() >= pixels(1120))
        self._export.setText("Export" if event.size().width() >= pixels(900) else "")
        self.real.setVisible(event.size().width() >= pixels(700))
        self.real.setText("Real pay" if event.size().width() >= pixels(760) else "Real")

    def _assemble(self) -> None:
        left = QHBoxLayout(self._start)
        left.setContentsMargins(0, 0, 0, 0)
        for widget in (self._mark, self._name, self._menus):
            left.addWidget(widget)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.addWidget(self._start)
        row.addSpacing(12)
        row.addWidget(self._tabs)
        row.addStretch(1)
        row.addWidget(self.area)
        row.addWidget(self.real)
        row.addWidget(self._theme)
        row.addWidget(self._export)
        self._row, self._left = row, left

    def _dress(self) -> None:
        pixels, theme = self._appearance.pixels, self._appearance.theme
        self.setFixedHeight(pixels(HEIGHT))
        self._row.setContentsMargins(pixels(20), 0, pixels(20), 0)
        self._row.setSpacing(pixels(8))
        self._left.setSpacing(pixels(9))
        self._tabs.set_spacing(pixels(20))
        self._mark.setPixmap(pixmap("mark", theme.text1, pixels(20), self.devicePixelRatioF()))
        other = "Light colours" if theme.dark else "Dark colours"
        self._theme.set_icon("sun" if theme.dark else "moon")
        self._theme.set_name(f"{other} (Ctrl+Shift+D)")

    def _turn_theme(self) -> None:
        self._appearance.choose("light" if self._appearance.theme.dark else "dark")


class PageTab(QPushButton):
    """The button of one page."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setCheckable(True)
        self.setProperty("tab", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class PageTabs(QFrame):
    """One button a page; the page in front is checked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageTabs")
        self.setAccessibleName("Pages")
        self._buttons: dict[Page, QPushButton] = {}
        group = QButtonGroup(self)
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
        session.changed.connect(self._state_changed)
        self._buttons[session.state.page].setChecked(True)

    def set_spacing(self, pixels: int) -> None:
        """Set the buttons apart."""
        self._row.setSpacing(pixels)

    def _state_changed(self, _: ViewState, after: ViewState) -> None:
        self._buttons[after.page].setChecked(True)
